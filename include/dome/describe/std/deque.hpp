// SPDX-License-Identifier: Apache-2.0
// Descriptions of std::deque and its iterators, which are known by their index: the container shows itself at each of them.
// Included by programs that save one (dome-cc adds the line). Tested by test/runtime/checkpoint/archive_test.cpp, test/golden/iterators.
#pragma once

#include <deque>

#include "dome/describe/nodes.hpp"

namespace dome {

DOME_DESCRIBE_CONTAINER(deque, detail::apply_stable(a, x))

#ifdef __GLIBCXX__
template <class T, class R, class P>
struct describe<std::_Deque_iterator<T, R, P>> {
    static constexpr const char* name() { return "iterator"; }
    static void apply(archive& a, std::_Deque_iterator<T, R, P>& x) {
        a.position({const_cast<T*>(x._M_cur), &x, &type_mark<std::_Deque_iterator<T, const T&, const T*>>, &set});
    }

private:
    static void set(void* slot, void* container, std::uint64_t index) {
        auto& x = *static_cast<std::_Deque_iterator<T, R, P>*>(slot);
        if (container == nullptr)
            x = std::_Deque_iterator<T, R, P>();
        else
            x = static_cast<std::deque<T>*>(container)->begin() + static_cast<std::ptrdiff_t>(index);
    }
};
#endif

}  // namespace dome
