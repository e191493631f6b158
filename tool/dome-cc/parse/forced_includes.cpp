// SPDX-License-Identifier: Apache-2.0
// Words that include headers; see forced_includes.hpp.
#include "tool/dome-cc/parse/forced_includes.hpp"

#include <algorithm>
#include <filesystem>
#include <regex>

#include "clang/Basic/Diagnostic.h"
#include "clang/Basic/FileManager.h"
#include "clang/Serialization/ASTReader.h"

namespace dome::cc {

namespace fs = std::filesystem;

namespace {

// The working directory comes first, whatever the source's own is.
forced_include looked_up(const source_command& c, std::size_t word, std::size_t offset) {
    forced_include out{word, offset, c.arguments[word].substr(offset), ""};
    std::vector<std::string> directories = include_directories(c);
    directories.insert(directories.begin(), c.directory);
    for (const std::string& d : directories) {
        std::error_code ec;
        const fs::path full = fs::path(d) / out.found;
        if (!fs::is_regular_file(full, ec))
            continue;
        out.found = full.lexically_normal().string();
        out.path = fs::canonical(full, ec).string();
        break;
    }
    return out;
}

}  // namespace

std::vector<forced_include> forced_includes(const source_command& c) {
    std::vector<forced_include> out;
    const std::vector<std::string>& a = c.arguments;
    for (std::size_t i = 1; i < a.size(); ++i) {
        if (a[i] == "-include" || a[i] == "--include") {
            const std::size_t word = a[i - 1] == "-Xclang" ? i + 2 : i + 1;
            if (word < a.size())
                out.push_back(looked_up(c, word, 0));
            i = word;
        } else if (a[i].rfind("--include=", 0) == 0) {
            out.push_back(looked_up(c, i, 10));
        } else if (a[i].rfind("-include", 0) == 0 && a[i] != "-include-pch") {
            out.push_back(looked_up(c, i, 8));
        }
    }
    return out;
}

source_command with_includes(source_command c, const std::map<std::string, std::string>& instead) {
    bool any = false;
    for (const forced_include& f : forced_includes(c))
        if (const auto other = instead.find(f.path); other != instead.end()) {
            c.arguments[f.word].replace(f.offset, std::string::npos, other->second);
            any = true;
        }
    if (any)
        c.arguments = without_precompiled(c.arguments);
    return c;
}

bool without_system_pragma(std::string& text) {
    static const std::regex line(R"(^[ \t]*#[ \t]*pragma[ \t]+(GCC|clang)[ \t]+system_header\b)", std::regex::multiline);
    bool any = false;
    for (std::smatch found; std::regex_search(text, found, line); any = true)
        text.replace(static_cast<std::size_t>(found.position()), static_cast<std::size_t>(found.length()), static_cast<std::size_t>(found.length()),
                     ' ');
    return any;
}

std::vector<std::string> with_headers_of_precompiled(const std::vector<std::string>& arguments, const std::string& directory) {
    std::vector<std::string> out = arguments;
    for (std::size_t i = 1; i + 1 < out.size(); ++i) {
        if (out[i] != "-include-pch" || out[i - 1] == "-Xclang")      // CMake names the header beside that
            continue;
        clang::FileManager files(clang::FileSystemOptions{directory});
        clang::DiagnosticsEngine quiet(new clang::DiagnosticIDs, new clang::DiagnosticOptions, new clang::IgnoringDiagConsumer);
        const clang::RawPCHContainerReader reader;
        const std::string header = clang::ASTReader::getOriginalSourceFile((fs::path(directory) / out[i + 1]).string(), files, reader, quiet);
        std::error_code ec;
        const std::string path = header.empty() ? "" : fs::canonical(fs::path(directory) / header, ec).string();
        const std::vector<forced_include> others = forced_includes({"", "", directory, out});
        if (path.empty() || std::any_of(others.begin(), others.end(), [&](const forced_include& f) { return f.path == path; }))
            continue;
        out[i] = "-include";
        out[i + 1] = header;
    }
    return out;
}

std::vector<std::string> without_precompiled(const std::vector<std::string>& a) {
    std::vector<std::string> out;
    for (std::size_t i = 0; i < a.size(); ++i) {
        if (a[i] != "-include-pch") {
            out.push_back(a[i]);
        } else if (!out.empty() && out.back() == "-Xclang") {
            out.pop_back();
            i += 2;
        } else {
            ++i;
        }
    }
    return out;
}

}  // namespace dome::cc
