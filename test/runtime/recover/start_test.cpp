// SPDX-License-Identifier: Apache-2.0
// What is found out and refused before anything is started.
#include <cstdlib>
#include <filesystem>

#include <catch2/catch.hpp>

#include "dome/error.hpp"
#include "runtime/recover/start.hpp"

using namespace dome;
using namespace dome::recover;

namespace {

launch::options good() {
    launch::options o;
    o.program = "/bin/true";
    return o;
}

std::string complaint(const launch::options& o) {
    try {
        check(o);
    } catch (const error& e) {
        CHECK(e.code() == errc::usage);
        return e.what();
    }
    return "";
}

}  // namespace

TEST_CASE("a program is found by its path, here, or on PATH") {
    CHECK(find_program("/bin/true") == "/bin/true");
    CHECK(find_program("/bin/../bin/true") == "/bin/true");
    CHECK(find_program("true").find("/true") != std::string::npos);
    CHECK_THROWS_WITH(find_program("./no-such-program"), Catch::Contains("there is no program ./no-such-program"));
    CHECK_THROWS_WITH(find_program("/etc/passwd"), Catch::Contains("not an executable"));
    CHECK_THROWS_WITH(find_program("/etc"), Catch::Contains("not an executable"));
}

TEST_CASE("the store: the option, else DOME_DIR, else named after the program") {
    const std::string here = std::filesystem::current_path().string();
    launch::options o = good();
    ::unsetenv("DOME_DIR");
    CHECK(store_directory(o, "app") == here + "/app.dome");
    ::setenv("DOME_DIR", "/tmp/x", 1);
    CHECK(store_directory(o, "app") == "/tmp/x");
    o.store = "y/../z";
    CHECK(store_directory(o, "app") == here + "/z");
    ::unsetenv("DOME_DIR");
}

TEST_CASE("what this run decides comes after what the user has in the environment") {
    ::setenv("DOME_TASKS", "99", 1);
    ::setenv("DOME_STOP_AT", "7", 1);
    launch::options o = good();
    o.tasks = 3;
    o.interval = 0.1;
    const broker::job job = job_for(o, "/bin/true", "/tmp/s");
    std::string tasks, stop_at, interval, directory;
    for (const auto& [name, value] : job.environment) {
        if (name == "DOME_TASKS")
            tasks = value;
        if (name == "DOME_STOP_AT")
            stop_at = value;
        if (name == "DOME_INTERVAL")
            interval = value;
        if (name == "DOME_DIR")
            directory = value;
    }
    CHECK(tasks == "3");
    CHECK(stop_at == "7");
    CHECK(std::stod(interval) == 0.1);
    CHECK(directory == "/tmp/s");
    CHECK(job.working_directory == std::filesystem::current_path().string());
    ::unsetenv("DOME_TASKS");
    ::unsetenv("DOME_STOP_AT");
}

TEST_CASE("options that cannot be right are refused") {
    CHECK(complaint(good()).empty());
    launch::options o = good();
    o.program.clear();
    CHECK_THAT(complaint(o), Catch::Contains("no program"));
    o = good();
    o.tasks = 0;
    CHECK_THAT(complaint(o), Catch::Contains("-n 0"));
    o = good();
    o.interval = -1;
    CHECK_THAT(complaint(o), Catch::Contains("--interval -1"));
    o = good();
    o.silent_after = 0;
    CHECK_THAT(complaint(o), Catch::Contains("silent"));
    for (const char* host : {"", "a b", "a:1"}) {
        o = good();
        o.hosts = {host};
        CHECK_THAT(complaint(o), Catch::Contains("not the name of a host"));
    }
}
