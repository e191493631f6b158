// SPDX-License-Identifier: Apache-2.0
// runtime/session/settings.cpp: what the environment may say, and the sentence for everything else.
#include <catch2/catch.hpp>
#include <cstdlib>
#include <initializer_list>
#include <string>
#include <utility>

#include "dome/error.hpp"
#include "runtime/session/session.hpp"

namespace {

dome::settings with(std::initializer_list<std::pair<const char*, const char*>> variables) {
    for (const char* name : {"DOME_DIR", "DOME_STOP_AT", "DOME_RESUME", "DOME_INTERVAL", "DOME_BALANCE", "DOME_BIND_TO", "DOME_SUPERVISOR",
                             "DOME_RANK", "DOME_TASKS", "DOME_EPOCH"})
        unsetenv(name);
    for (const auto& [name, value] : variables)
        setenv(name, value, 1);
    return dome::settings::from_environment("heat");
}

std::string refusal(std::initializer_list<std::pair<const char*, const char*>> variables) {
    try {
        with(variables);
    } catch (const dome::error& e) {
        CHECK(e.code() == dome::errc::usage);
        return e.what();
    }
    return "accepted";
}

}  // namespace

TEST_CASE("nothing set: a bare run that saves nothing") {
    const auto s = with({});
    CHECK(s.directory == "./heat.dome");
    CHECK(s.stop_at == 0);
    CHECK_FALSE(s.resume);
    CHECK(s.interval < 0);
    CHECK(s.balance);
    CHECK(s.rank == -1);
}

TEST_CASE("every variable is read") {
    const auto s = with({{"DOME_DIR", "/data/run"},
                         {"DOME_STOP_AT", "7"},
                         {"DOME_RESUME", "1"},
                         {"DOME_INTERVAL", "0.5"},
                         {"DOME_BALANCE", "off"},
                         {"DOME_BIND_TO", "core"},
                         {"DOME_SUPERVISOR", "127.0.0.1:4000"},
                         {"DOME_RANK", "2"},
                         {"DOME_TASKS", "3"},
                         {"DOME_EPOCH", "4"}});
    CHECK(s.directory == "/data/run");
    CHECK(s.stop_at == 7);
    CHECK(s.resume);
    CHECK(s.interval == 0.5);
    CHECK_FALSE(s.balance);
    CHECK(s.bound);
    CHECK(s.supervisor == "127.0.0.1:4000");
    CHECK(s.rank == 2);
    CHECK(s.tasks == 3);
    CHECK(s.epoch == 4);
}

TEST_CASE("what cannot be right is refused by name") {
    CHECK_THAT(refusal({{"DOME_STOP_AT", "x"}}), Catch::Contains("DOME_STOP_AT=x"));
    CHECK_THAT(refusal({{"DOME_STOP_AT", "0"}}), Catch::Contains("DOME_STOP_AT=0"));
    CHECK_THAT(refusal({{"DOME_STOP_AT", "-3"}}), Catch::Contains("DOME_STOP_AT=-3"));
    CHECK_THAT(refusal({{"DOME_STOP_AT", "3s"}}), Catch::Contains("DOME_STOP_AT=3s"));
    CHECK_THAT(refusal({{"DOME_INTERVAL", "nan"}}), Catch::Contains("DOME_INTERVAL=nan"));
    CHECK_THAT(refusal({{"DOME_INTERVAL", "-1"}}), Catch::Contains("DOME_INTERVAL=-1"));
    CHECK_THAT(refusal({{"DOME_BALANCE", "no"}}), Catch::Contains("DOME_BALANCE=no: use on, or off"));
    CHECK_THAT(refusal({{"DOME_BIND_TO", "socket"}}), Catch::Contains("DOME_BIND_TO=socket: use core, or none"));
    CHECK_THAT(refusal({{"DOME_RESUME", "yes"}}), Catch::Contains("DOME_RESUME=yes"));
    CHECK_THAT(refusal({{"DOME_SUPERVISOR", "127.0.0.1:1"}}), Catch::Contains("DOME_RANK"));
    CHECK_THAT(refusal({{"DOME_SUPERVISOR", "h:1"}, {"DOME_RANK", "3"}, {"DOME_TASKS", "3"}, {"DOME_EPOCH", "0"}}), Catch::Contains("DOME_RANK=3"));
}
