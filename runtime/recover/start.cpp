// SPDX-License-Identifier: Apache-2.0
// See start.hpp.
#include "runtime/recover/start.hpp"

#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <sstream>

#include "dome/error.hpp"

extern char** environ;

namespace dome::recover {
namespace {

namespace fs = std::filesystem;

bool executable(const std::string& path) {
    std::error_code ignored;
    return fs::is_regular_file(path, ignored) && ::access(path.c_str(), X_OK) == 0;
}

std::string number(double value) {
    char text[40];
    std::snprintf(text, sizeof text, "%.17g", value);
    return text;
}

}  // namespace

std::string find_program(const std::string& given) {
    std::string here = fs::absolute(given).lexically_normal().string();
    if (executable(here))
        return here;
    if (given.find('/') == std::string::npos) {
        const char* path = std::getenv("PATH");
        std::istringstream folders(path != nullptr ? path : "");
        for (std::string folder; std::getline(folders, folder, ':');)
            if (executable(folder + "/" + given))
                return fs::absolute(folder + "/" + given).string();
    }
    std::error_code ignored;
    if (fs::exists(here, ignored))
        throw error(errc::usage, given + " is not an executable program");
    throw error(errc::usage, "there is no program " + given);
}

std::string store_directory(const launch::options& wanted, const std::string& name) {
    std::string directory = wanted.store;
    if (const char* given = std::getenv("DOME_DIR"); directory.empty() && given != nullptr)
        directory = given;
    if (directory.empty())
        directory = name + ".dome";
    return fs::absolute(directory).lexically_normal().string();
}

broker::job job_for(const launch::options& wanted, const std::string& program, const std::string& directory) {
    broker::job job{program, wanted.arguments, fs::current_path().string(), {}};
    // What the user set for Dome and for UCX holds for the tasks, but what this run decides comes last and wins.
    for (char** e = environ; *e != nullptr; ++e) {
        const std::string entry = *e;
        const std::string name = entry.substr(0, entry.find('='));
        if (name.rfind("DOME_", 0) == 0 || name.rfind("UCX_", 0) == 0 || name == "LD_LIBRARY_PATH")
            job.environment.emplace_back(name, entry.substr(name.size() + 1));
    }
    job.environment.emplace_back("DOME_TASKS", std::to_string(wanted.tasks));
    job.environment.emplace_back("DOME_DIR", directory);
    job.environment.emplace_back("DOME_INTERVAL", number(wanted.interval));
    if (!wanted.data_path.empty())
        job.environment.emplace_back("DOME_DATA_PATH", wanted.data_path);
    if (!wanted.bind_to.empty())
        job.environment.emplace_back("DOME_BIND_TO", wanted.bind_to);
    return job;
}

void check(const launch::options& wanted) {
    if (wanted.program.empty())
        throw error(errc::usage, "no program to run was named");
    if (wanted.tasks < 1)
        throw error(errc::usage, "-n " + std::to_string(wanted.tasks) + ": a program needs at least one task");
    if (!(wanted.interval >= 0))
        throw error(errc::usage, "--interval " + number(wanted.interval) + ": use a number of seconds, 0 for every passage");
    if (!(wanted.silent_after > 0))
        throw error(errc::usage, "a task cannot be silent for " + number(wanted.silent_after) + " s");
    for (const std::string& host : wanted.hosts)
        if (host.empty() || host.find_first_of(" ,:") != std::string::npos)
            throw error(errc::usage, "'" + host + "' is not the name of a host");
}

}  // namespace dome::recover
