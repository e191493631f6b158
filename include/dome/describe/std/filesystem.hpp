// SPDX-License-Identifier: Apache-2.0
// Description of std::filesystem::path: its text.
// Included by programs that save one (dome-cc adds the line). Tested by test/golden/file_streams.
#pragma once

#include <filesystem>
#include <string>

#include "dome/archive.hpp"

namespace dome {

template <>
struct describe<std::filesystem::path> {
    static constexpr const char* name() { return "path"; }
    static void apply(archive& a, std::filesystem::path& x) {
        std::string text = x.string();
        a.text(text);
        if (a.loading())
            x = text;
    }
};

}  // namespace dome
