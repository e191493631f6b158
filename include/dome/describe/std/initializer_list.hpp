// SPDX-License-Identifier: Apache-2.0
// Description of a std::initializer_list whose declaration makes it again: where its elements lie, for pointers to them.
// Included by programs that save one (dome-cc adds the line). Tested by test/golden/initializer_list.
#pragma once

#include <initializer_list>

#include "dome/generated.hpp"

namespace dome {

template <class T>
struct describe<std::initializer_list<T>> {
    static constexpr const char* name() { return "list"; }
    static void apply(archive& a, std::initializer_list<T>& x) {
        if (a.begin_sequence(x.size(), true) != x.size())
            a.fail(errc::mismatch, "the list in the program's text has another number of elements than the one that was saved");
        std::size_t i = 0;
        for (const T& e : x)      // it may lie in memory that cannot be written, and has its value
            a.item(i++, gen::detail::place_of(e), true);
        a.end_sequence();
    }
};

}  // namespace dome
