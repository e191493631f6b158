// SPDX-License-Identifier: Apache-2.0
// Descriptions of std::forward_list and its iterators. The one past the end is a null one, known without its list.
// Included by programs that save one (dome-cc adds the line). Tested by test/golden/{forward_list,iterators_nodes}.
#pragma once

#include <forward_list>

#include "dome/describe/positions.hpp"

namespace dome {

template <class T, class Alloc>
struct describe<std::forward_list<T, Alloc>> {
    static constexpr const char* name() { return "forward_list"; }
    static void apply(archive& a, std::forward_list<T, Alloc>& x) {
        const std::size_t n = a.begin_sequence(static_cast<std::size_t>(std::distance(x.begin(), x.end())));
        if (a.loading()) {
            x.clear();
            auto last = x.before_begin();
            for (std::size_t i = 0; i < n; ++i) {
                last = x.emplace_after(last, detail::blank_for<T>());
                a.element(i, *last);
            }
        } else {
            std::size_t i = 0;
            for (auto& e : x)
                a.element(i++, e);
        }
        detail::show_nodes(a, x);
        a.show_position(n + 1, detail::first_word(x.before_begin()), detail::iterator_mark<std::forward_list<T, Alloc>>());
        a.end_sequence();
    }
};

#ifdef __GLIBCXX__
DOME_NODE_ITERATOR((class T), std::_Fwd_list_iterator<T>, std::_Fwd_list_const_iterator<T>)
DOME_NODE_ITERATOR((class T), std::_Fwd_list_const_iterator<T>, std::_Fwd_list_const_iterator<T>)
#endif

}  // namespace dome
