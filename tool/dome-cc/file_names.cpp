// SPDX-License-Identifier: Apache-2.0
// Shortest distinct ends of paths; see file_names.hpp.
#include "tool/dome-cc/file_names.hpp"

#include <algorithm>
#include <filesystem>
#include <vector>

namespace dome::cc {

namespace fs = std::filesystem;

namespace {

using parts = std::vector<std::string>;      // from the file's name outwards

parts parts_of(const std::string& path) {
    parts out;
    for (const fs::path& p : fs::path(path))
        out.insert(out.begin(), p.string());
    return out;
}

// Directories above all of them say nothing, and change when the program is put elsewhere.
void cut_common(std::vector<parts>& all) {
    const auto same = [&] {
        return std::all_of(all.begin(), all.end(), [&](const parts& p) { return p.size() > 1 && p.back() == all.front().back(); });
    };
    while (same())
        for (parts& p : all)
            p.pop_back();
}

bool ends_alike(const parts& a, const parts& b, std::size_t n) {
    return b.size() >= n && std::equal(a.begin(), a.begin() + static_cast<std::ptrdiff_t>(n), b.begin());
}

}  // namespace

file_names distinct_names(const std::set<std::string>& paths) {
    std::map<std::string, std::vector<std::string>> by_name;
    for (const std::string& p : paths)
        by_name[fs::path(p).filename().string()].push_back(p);
    file_names out;
    for (const auto& [name, same] : by_name) {
        if (same.size() < 2)
            continue;
        std::vector<parts> all;
        for (const std::string& p : same)
            all.push_back(parts_of(p));
        cut_common(all);
        for (std::size_t i = 0; i < all.size(); ++i) {
            std::size_t n = 1;
            const auto shared = [&](const parts& p) { return &p != &all[i] && ends_alike(all[i], p, n); };
            while (n < all[i].size() && std::any_of(all.begin(), all.end(), shared))
                ++n;
            std::string& text = out[same[i]];
            for (std::size_t k = 0; k < n; ++k)
                text = k == 0 ? all[i][k] : all[i][k] + "/" + text;
        }
    }
    return out;
}

}  // namespace dome::cc
