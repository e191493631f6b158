// SPDX-License-Identifier: Apache-2.0
// Descriptions of what std::setw, std::setprecision, std::setfill and their kin return, which a stream of one's own may be given: a
// number each. By the names that the standard library of GCC gives them.
// Included by programs that save one (dome-cc adds the line). Tested by test/golden/manipulators.
#pragma once

#include <iomanip>

#include "dome/archive.hpp"

namespace dome {

#define DOME_MANIPULATOR(type, member)                                                                    \
    template <>                                                                                           \
    struct describe<std::type> {                                                                          \
        static constexpr const char* name() { return "manipulator"; }                                     \
        static void apply(archive& a, std::type& x) { describe<decltype(x.member)>::apply(a, x.member); } \
    };
DOME_MANIPULATOR(_Setw, _M_n)
DOME_MANIPULATOR(_Setprecision, _M_n)
DOME_MANIPULATOR(_Setbase, _M_base)
DOME_MANIPULATOR(_Setiosflags, _M_mask)
DOME_MANIPULATOR(_Resetiosflags, _M_mask)
#undef DOME_MANIPULATOR

template <class Char>
struct describe<std::_Setfill<Char>> {
    static constexpr const char* name() { return "manipulator"; }
    static void apply(archive& a, std::_Setfill<Char>& x) { describe<Char>::apply(a, x._M_c); }
};

}  // namespace dome
