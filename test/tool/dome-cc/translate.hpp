// SPDX-License-Identifier: Apache-2.0
// Runs the translator over a text in a directory of its own. In: source text. Out: the result and the directory.
#pragma once

#include <stdlib.h>

#include <filesystem>
#include <fstream>
#include <sstream>

#include "tool/dome-cc/pipeline.hpp"

struct translation {
    std::filesystem::path directory;
    dome::cc::result result;

    explicit translation(const std::string& text, bool plan = false, bool strict = false, std::vector<std::string> flags = {}) {
        std::string name = (std::filesystem::temp_directory_path() / "dome-cc-XXXXXX").string();
        directory = ::mkdtemp(name.data());
        std::ofstream(directory / "a.cpp") << text;
        dome::cc::options o;
        o.sources = {(directory / "a.cpp").string()};
        o.output = (directory / "gen").string();
        o.includes = {DOME_SOURCE_INCLUDE};
        o.flags.insert(o.flags.end(), flags.begin(), flags.end());
        o.dump_plan = plan;
        o.strict = strict;
        result = dome::cc::translate(o);
    }
    ~translation() { std::filesystem::remove_all(directory); }
    std::string generated() const {
        std::ostringstream out;
        out << std::ifstream(directory / "gen" / "a.cpp").rdbuf();
        return out.str();
    }
};
