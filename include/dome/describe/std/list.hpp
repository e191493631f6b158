// SPDX-License-Identifier: Apache-2.0
// Descriptions of std::list and its iterators.
// Included by programs that save one (dome-cc adds the line). Tested by test/runtime/checkpoint/archive_test.cpp, test/golden/iterators_nodes.
#pragma once

#include <list>

#include "dome/describe/nodes.hpp"

namespace dome {

DOME_DESCRIBE_CONTAINER(list, detail::apply_stable(a, x))

#ifdef __GLIBCXX__
DOME_NODE_ITERATOR((class T), std::_List_iterator<T>, std::_List_const_iterator<T>)
DOME_NODE_ITERATOR((class T), std::_List_const_iterator<T>, std::_List_const_iterator<T>)
#endif

}  // namespace dome
