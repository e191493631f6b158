// SPDX-License-Identifier: Apache-2.0
// Which store a user means, and how sizes and names are printed; see commands.hpp. Tested by test/tool/dome.
#include "commands.hpp"

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <vector>

#include <fmt/format.h>

#include "dome/error.hpp"

namespace dome::tool {
namespace {

namespace fs = std::filesystem;

bool directory_at(const fs::path& p) {
    std::error_code ignored;
    return fs::is_directory(p, ignored);
}

bool looks_like_a_store(const fs::path& directory) {
    std::error_code problem;
    for (fs::directory_iterator at(directory, problem), end; !problem && at != end; at.increment(problem)) {
        const std::string name = at->path().filename().string();
        if (name.starts_with("gen-") || name == "fence" || name == "finished" || name == "output")
            return true;
    }
    if (problem)
        throw error(errc::io, "cannot read the directory " + directory.string() + ": " + problem.message());
    return false;
}

std::string checked(const fs::path& directory) {
    if (looks_like_a_store(directory))
        return directory.string();
    std::error_code ignored;
    if (fs::exists(directory / "manifest.json", ignored))
        throw error(errc::usage, directory.string() +
                                     " is one generation of a store: name the store, the directory above it, and pick the "
                                     "generation with `dome info STORE --generation N`");
    if (fs::is_empty(directory, ignored))
        throw error(errc::usage, directory.string() + " is empty: no program has written a checkpoint there yet");
    throw error(errc::usage, directory.string() + " is no checkpoint store of Dome: name the directory <program>.dome where the program was started");
}

std::string only_store_here() {
    if (const char* set = std::getenv("DOME_DIR"); set != nullptr && *set != '\0') {
        if (!directory_at(set))
            throw error(errc::usage, "DOME_DIR says " + std::string(set) + ", which is no directory: name the store, or start the program first");
        return checked(set);
    }
    std::vector<std::string> found;
    for (const auto& one : fs::directory_iterator("."))
        if (one.path().extension() == ".dome" && one.path().stem() != ".dome" && directory_at(one.path()))
            found.push_back(one.path().filename().string());
    if (found.size() == 1)
        return checked(found.front());
    if (found.empty())
        throw error(errc::usage,
                    "there is no checkpoint store in this directory: go where the program was started, or name its directory <program>.dome");
    std::sort(found.begin(), found.end());
    std::string all;
    for (const std::string& one : found)
        all += (all.empty() ? "" : ", ") + one;
    throw error(errc::usage, "there are several checkpoint stores here, name one of them: " + all);
}

}  // namespace

std::string find_store(const std::string& given) {
    if (given.empty())
        return only_store_here();
    std::string name = given;
    while (name.size() > 1 && name.back() == '/')
        name.pop_back();
    const fs::path beside = name + ".dome", here = fs::path(name).filename().string() + ".dome";
    if (directory_at(name) && (!directory_at(beside) || looks_like_a_store(name)))
        return checked(name);
    if (directory_at(beside))
        return checked(beside);
    if (directory_at(here))
        return checked(here);
    std::error_code ignored;
    if (fs::exists(name, ignored))
        throw error(errc::usage, name + " is a file, and there is no store " + beside.string() + " beside it or " + here.string() +
                                     " here: name the store, or start the program first");
    throw error(errc::usage, "there is no " + name + (name.ends_with(".dome") ? "" : " and no " + beside.string()) +
                                 ": name the directory <program>.dome where the program was started");
}

std::string size_text(std::uint64_t bytes) {
    constexpr const char* units[] = {"KiB", "MiB", "GiB", "TiB", "PiB", "EiB"};
    if (bytes < 1024)
        return fmt::format("{} B", bytes);
    double size = static_cast<double>(bytes) / 1024;
    std::size_t unit = 0;
    for (; size >= 1023.95 && unit + 1 < std::size(units); ++unit)
        size /= 1024;
    return fmt::format("{:.1f} {}", size, units[unit]);
}

std::string plain(const std::string& text) {
    std::string out;
    for (char c : text)
        out += static_cast<unsigned char>(c) < 0x20 || c == 0x7f ? fmt::format("\\x{:02x}", static_cast<unsigned>(static_cast<unsigned char>(c)))
                                                                 : std::string(1, c);
    return out;
}

}  // namespace dome::tool
