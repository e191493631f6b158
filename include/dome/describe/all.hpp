// SPDX-License-Identifier: Apache-2.0
// The descriptions of every standard container, for programs that dome-cc does not translate and therefore cannot include
// what they need. Included by persist.hpp. Tested by test/runtime/checkpoint/archive_test.cpp.
#pragma once

#include "dome/describe/callables.hpp"
#include "dome/describe/std/any.hpp"
#include "dome/describe/std/array.hpp"
#include "dome/describe/std/atomic.hpp"
#include "dome/describe/std/bitset.hpp"
#include "dome/describe/std/complex.hpp"
#include "dome/describe/std/deque.hpp"
#include "dome/describe/std/exception.hpp"
#include "dome/describe/std/filesystem.hpp"
#include "dome/describe/std/forward_list.hpp"
#include "dome/describe/std/functional.hpp"
#include "dome/describe/std/iterator.hpp"
#include "dome/describe/std/list.hpp"
#include "dome/describe/std/locale.hpp"
#include "dome/describe/std/map.hpp"
#include "dome/describe/std/memory.hpp"
#include "dome/describe/std/optional.hpp"
#include "dome/describe/std/pair.hpp"
#include "dome/describe/std/queue.hpp"
#include "dome/describe/std/reference_wrapper.hpp"
#include "dome/describe/std/set.hpp"
#include "dome/describe/std/stack.hpp"
#include "dome/describe/std/string_view.hpp"
#include "dome/describe/std/tuple.hpp"
#include "dome/describe/std/unordered_map.hpp"
#include "dome/describe/std/unordered_set.hpp"
#include "dome/describe/std/valarray.hpp"
#include "dome/describe/std/variant.hpp"
#include "dome/describe/std/vector.hpp"
#if __cplusplus >= 202002L
#include "dome/describe/std/compare.hpp"
#include "dome/describe/std/cwchar.hpp"
#include "dome/describe/std/span.hpp"
#endif
