// SPDX-License-Identifier: Apache-2.0
// Description of std::source_location: names and numbers; a resumed run keeps those of the run that was stopped.
// Included by programs that save one (dome-cc adds the line). Tested by test/golden/source_locations.
#pragma once

#include <source_location>
#include <string>

#include "dome/archive.hpp"

namespace dome {

template <>
struct describe<std::source_location> {
    static constexpr const char* name() { return "source_location"; }
    static void apply(archive& a, std::source_location& x) {
        std::string file = x.file_name(), function = x.function_name();
        std::uint_least32_t line = x.line(), column = x.column();
        a.field("file", file, false);
        a.field("function", function, false);
        a.field("line", line, false);
        a.field("column", column, false);
        if (!a.loading())
            return;
        // What the compilers make of the place of a call, as libstdc++ and libc++ take it from them. It stays until the process ends.
        struct parts {
            const char *file, *function;
            unsigned line, column;
        };
        static_assert(sizeof x == sizeof(parts*));
        reinterpret_cast<const parts*&>(x) = new parts{detail::lasting_text(file), detail::lasting_text(function), line, column};
    }
};

}  // namespace dome
