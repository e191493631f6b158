// SPDX-License-Identifier: Apache-2.0
#include "runtime/checkpoint/process_settings.hpp"

#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <csignal>
#include <cstdint>
#include <cstdlib>
#include <ctime>
#include <filesystem>
#include <fstream>
#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "dome/describe/all.hpp"

extern "C" char** environ;

namespace fs = std::filesystem;

namespace dome::checkpoint {
namespace {

using variables = std::map<std::string, std::string>;

// Variables of Dome and of what carries its messages belong to this run.
bool is_ours(std::string_view name) {
    constexpr std::array<std::string_view, 3> beginnings = {"DOME_", "PVM", "UCX_"};
    return std::any_of(beginnings.begin(), beginnings.end(), [&](std::string_view b) { return name.starts_with(b); });
}

variables variables_now() {
    variables all;
    for (char** e = environ; e != nullptr && *e != nullptr; ++e) {
        const std::string_view text = *e;
        const std::size_t end = text.find('=');
        if (end != std::string_view::npos && !is_ours(text.substr(0, end)))
            all.emplace(text.substr(0, end), text.substr(end + 1));      // the first one counts, as for getenv()
    }
    return all;
}

// umask() tells only while it sets, and a file that another thread makes meanwhile would have the wrong permissions.
std::uint32_t mask_now() {
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);)
        if (line.starts_with("Umask:"))
            return static_cast<std::uint32_t>(std::strtoul(line.c_str() + 6, nullptr, 8));
    return 0;
}

std::uint64_t blocked_now() {
    sigset_t now;
    std::uint64_t all = 0;
    if (::pthread_sigmask(SIG_BLOCK, nullptr, &now) == 0)
        for (int number = 1; number <= 64; ++number)
            all |= std::uint64_t{::sigismember(&now, number) == 1} << (number - 1);
    return all;
}
void block(std::uint64_t signals) {
    sigset_t wanted;
    ::sigemptyset(&wanted);
    for (int number = 1; number <= 64; ++number)
        if ((signals >> (number - 1) & 1) != 0)
            ::sigaddset(&wanted, number);
    ::pthread_sigmask(SIG_SETMASK, &wanted, nullptr);
}

struct process {
    fs::path directory;      // empty: removed meanwhile
    variables environment;
    std::uint32_t mask = 0;
    std::uint64_t blocked = 0;      // signals

    static process now() {
        std::error_code removed;
        return {fs::current_path(removed), variables_now(), mask_now(), blocked_now()};
    }
    bool operator==(const process&) const = default;
};

// Never destroyed: a checkpoint may be taken while static objects leave.
process& found() {
    static auto& p = *new process(process::now());
    return p;
}

// As it was when a checkpoint last looked: all its walks see the same.
process& latest() {
    static auto& p = *new process(process::now());
    return p;
}

struct changes {
    std::string directory;                                          // from the one the program was started in, where it lies in that
    std::map<std::string, std::optional<std::string>> variables;    // without a value: removed
    std::optional<std::uint32_t> mask;
    std::optional<std::uint64_t> blocked;
};

changes changes_now(archive& a) {
    const process& now = latest();
    changes out;
    if (now.directory.empty() && !found().directory.empty())
        a.fail(errc::not_captured, "the working directory has been removed, so that a resumed run could not go on there: chdir() to another one");
    if (now.directory != found().directory) {
        const fs::path inner = now.directory.lexically_relative(found().directory);
        out.directory = inner.empty() || *inner.begin() == ".." ? now.directory.string() : inner.string();
    }
    for (const auto& [name, value] : now.environment)
        if (const auto before = found().environment.find(name); before == found().environment.end() || before->second != value)
            out.variables[name] = value;
    for (const auto& [name, value] : found().environment)
        if (!now.environment.contains(name))
            out.variables[name] = std::nullopt;
    if (now.mask != found().mask)
        out.mask = now.mask;
    if (now.blocked != found().blocked)
        out.blocked = now.blocked;
    return out;
}

void make(archive& a, const changes& c) {
    if (!c.directory.empty()) {
        std::error_code failed;
        const fs::path to = found().directory / c.directory;
        fs::current_path(to, failed);
        if (failed)
            a.fail(errc::io, "the program had gone to the directory " + to.string() + ", which cannot be entered (" + failed.message() +
                                 "): put it back, or restart from the beginning");
    }
    for (const auto& [name, value] : c.variables)
        if (value)
            ::setenv(name.c_str(), value->c_str(), 1);
        else
            ::unsetenv(name.c_str());
    ::tzset();
    if (c.mask)
        ::umask(static_cast<mode_t>(*c.mask));
    if (c.blocked)
        block(*c.blocked);
}

void walk(archive& a, void*) {
    changes c = a.loading() ? changes() : changes_now(a);
    a.field("directory", c.directory, false);
    a.field("variables", c.variables, false);
    a.field("mask", c.mask, false);
    a.field("blocked", c.blocked, false);
    if (a.loading())
        make(a, c);
}

}  // namespace

void remember_process() { found() = process::now(); }

bool process_changed() {
    latest() = process::now();
    return latest() != found();
}

registered process_settings() { return {process_settings_name, {&found(), walk, "settings of the process", nullptr, 0}}; }

}  // namespace dome::checkpoint
