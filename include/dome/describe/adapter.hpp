// SPDX-License-Identifier: Apache-2.0
// The container inside an adapter (stack, queue, priority_queue). In: an adapter. Out: its protected members.
// Included by describe/std/{stack,queue}.hpp. Tested by test/golden/{stack_queue,priority_queue}.
#pragma once

#include "dome/describe/std/deque.hpp"

namespace dome {
namespace detail {

// Container and comparison of an adapter are protected members, for classes like these to reach.
template <class A>
struct adapter_access : A {
    static auto& container(A& x) { return x.*(&adapter_access::c); }
};
template <class Q>
struct comparison_access : Q {
    static auto& comparison(Q& x) { return x.*(&comparison_access::comp); }
};

}  // namespace detail
}  // namespace dome
