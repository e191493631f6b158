// SPDX-License-Identifier: Apache-2.0
// Everything a program needs: the session, the distributed objects, reductions, persistent values, NumPy files.
// Each header stands alone as well; their order does not matter. Tested by test/runtime/objects and the examples.
#pragma once

#include "dome/archive.hpp"
#include "dome/element.hpp"
#include "dome/error.hpp"
#include "dome/grid.hpp"
#include "dome/npy.hpp"
#include "dome/persist.hpp"
#include "dome/reduce.hpp"
#include "dome/scalar.hpp"
#include "dome/session.hpp"
#include "dome/vector.hpp"
