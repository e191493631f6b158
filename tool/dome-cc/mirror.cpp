// SPDX-License-Identifier: Apache-2.0
// The output tree. Tested by test/tool/dome-cc/output_test.cpp.
#include "tool/dome-cc/mirror.hpp"

#include <filesystem>
#include <regex>

namespace dome::cc {

namespace fs = std::filesystem;

std::map<std::string, std::string> mirror(const std::vector<std::string>& sources, const std::set<std::string>& headers) {
    std::map<std::string, std::string> out;
    fs::path root = fs::path(sources.front()).parent_path();
    auto holds = [](const fs::path& directory, const fs::path& file) {
        std::string rel = file.lexically_relative(directory).string();
        return !rel.empty() && rel.rfind("..", 0) != 0;
    };
    for (const std::string& s : sources)
        while (!holds(root, s) && root.has_relative_path())
            root = root.parent_path();
    for (const std::string& s : sources)
        out[s] = fs::path(s).lexically_relative(root).string();
    for (const std::string& h : headers) {  // a header beside the sources' directory stays beside it: ../inc/x.h is up/inc/x.h
        fs::path place;
        for (const fs::path& part : fs::path(h).lexically_relative(root))
            place /= part == ".." ? fs::path("up") : part;
        out[h] = place.string();
    }
    return out;
}

std::vector<edit> include_edits(const std::string& file, const std::string& text, const std::map<std::string, std::string>& places,
                                const std::vector<std::string>& include_directories) {
    static const std::regex line(R"(^[ \t]*#[ \t]*include[ \t]*(["<])([^">\n]+)[">])", std::regex::multiline);
    std::vector<edit> out;
    fs::path from = fs::path(places.at(file)).parent_path();
    for (std::sregex_iterator it(text.begin(), text.end(), line), end; it != end; ++it) {
        const std::string name = (*it)[2];
        std::vector<fs::path> directories;
        if ((*it)[1] == "\"")
            directories.push_back(fs::path(file).parent_path());
        directories.insert(directories.end(), include_directories.begin(), include_directories.end());
        for (const fs::path& d : directories) {
            std::error_code ec;
            fs::path real = fs::canonical(d / name, ec);
            if (ec)
                continue;
            auto place = places.find(real.string());
            if (place == places.end())
                break;  // not mirrored: found as before
            if ((*it)[1] == "\"" && (from / name).lexically_normal() == fs::path(place->second).lexically_normal())
                break;
            out.push_back(
                {file, static_cast<unsigned>(it->position(1)), static_cast<unsigned>(it->length(0) - (it->position(1) - it->position(0))),
                 "\"" + fs::path(place->second).lexically_relative(from.empty() ? fs::path(".") : from).lexically_normal().string() + "\""});
            break;
        }
    }
    return out;
}

}  // namespace dome::cc
