// SPDX-License-Identifier: Apache-2.0
// Everything a program needs: the session, the distributed objects, reductions, scans, sorting, indexing, random numbers, persistent values,
// matrices, files.
// Each header stands alone as well; their order does not matter. Tested by test/runtime/objects and the examples.
#pragma once

#if __cplusplus < 202002L
#error "the distributed objects need C++20 (-std=c++20); a program that takes checkpoints alone includes <dome/session.hpp>"
#else

#include "dome/detail/letters_aside.hpp"

#include "dome/archive.hpp"
#include "dome/dense.hpp"
#include "dome/element.hpp"
#include "dome/elementwise.hpp"
#include "dome/error.hpp"
#include "dome/grid.hpp"
#include "dome/indexing.hpp"
#include "dome/matrix_market.hpp"
#include "dome/npy.hpp"
#include "dome/persist.hpp"
#include "dome/print.hpp"
#include "dome/random.hpp"
#include "dome/raw.hpp"
#include "dome/reduce.hpp"
#include "dome/scalar.hpp"
#include "dome/scan.hpp"
#include "dome/session.hpp"
#include "dome/slice.hpp"
#include "dome/sort.hpp"
#include "dome/sparse.hpp"
#include "dome/statistics.hpp"
#include "dome/vector.hpp"

#include "dome/detail/letters_back.hpp"

#endif
