// SPDX-License-Identifier: Apache-2.0
// Description of std::stack: the container inside it.
// Included by programs that save one (dome-cc adds the line). Tested by test/golden/stack_queue.
#pragma once

#include <stack>

#include "dome/describe/adapter.hpp"

namespace dome {

template <class T, class C>
struct describe<std::stack<T, C>> {
    static constexpr const char* name() { return "stack"; }
    static void apply(archive& a, std::stack<T, C>& x) { describe<C>::apply(a, detail::adapter_access<std::stack<T, C>>::container(x)); }
};

}  // namespace dome
