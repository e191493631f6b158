// SPDX-License-Identifier: Apache-2.0
// Descriptions of std::fpos (std::streampos) and C's fpos_t: a place in a file, and how far a multibyte character has been read there.
// In: a place. Out: both to an archive. Included by programs that save one (dome-cc adds the line). Tested by test/golden/file_positions.
#pragma once

#include <cstdio>
#include <ios>

#include "dome/describe/std/cwchar.hpp"

namespace dome {

template <class State>
struct describe<std::fpos<State>> {
    static constexpr const char* name() { return "fpos"; }
    static void apply(archive& a, std::fpos<State>& x) {
        std::int64_t offset = std::streamoff(x);
        State state = x.state();
        a.field("offset", offset, false);
        a.field("state", state, false);
        if (a.loading()) {
            x = std::fpos<State>(static_cast<std::streamoff>(offset));
            x.state(state);
        }
    }
};

#ifdef __GLIBC__
template <>
struct describe<std::fpos_t> {
    static constexpr const char* name() { return "fpos_t"; }
    static void apply(archive& a, std::fpos_t& x) {
        std::int64_t offset = x.__pos;
        a.field("offset", offset, false);
        a.field("state", x.__state, false);
        x.__pos = static_cast<decltype(x.__pos)>(offset);
    }
};
#endif

}  // namespace dome
