// SPDX-License-Identifier: Apache-2.0
// A misspelt variable is told, with the one that was meant.
#include <catch2/catch.hpp>
#include <string>
#include <vector>

#include "runtime/recover/variables.hpp"

using namespace dome::recover;

namespace {

std::vector<std::string> of(std::vector<const char*> environment) {
    environment.push_back(nullptr);
    return unknown_variables(environment.data());
}

}  // namespace

TEST_CASE("variables that Dome reads, and those of others, are not told") {
    CHECK(of({}).empty());
    CHECK(of({"PATH=/bin", "DOMES=1", "DOME=1", "HOME=DOME_X"}).empty());
    CHECK(of({"DOME_CC_KEEP=/tmp", "DOME_TEST_CASE=a", "DOME_NETNS=/tmp/a"}).empty());
    for (const std::string_view name : known_variables())
        CHECK(of({(std::string(name) + "=1").c_str()}).empty());
}

TEST_CASE("a misspelt variable is told with the nearest one") {
    const auto [given, meant] = GENERATE(table<std::string, std::string>({
        {"DOME_STOPAT=3", "DOME_STOP_AT"},
        {"DOME_STOP=3", "DOME_STOP_AT"},
        {"DOME_RESTART=1", "DOME_RESUME"},
        {"DOME_RESUMES=", "DOME_RESUME"},
        {"DOME_INTERVALL=1", "DOME_INTERVAL"},
        {"DOME_DIRECTORY=/tmp", "DOME_DIR"},
        {"DOME_BALANCED=off", "DOME_BALANCE"},
        {"DOME_DATAPATH", "DOME_DATA_PATH"},
    }));
    const std::string name = given.substr(0, given.find('='));
    CAPTURE(name);
    const std::vector<std::string> told = of({"DOME_DIR=x", given.c_str()});
    REQUIRE(told.size() == 1);
    CHECK(told[0] == "warning: the variable " + name + " means nothing to Dome; the nearest that does is " + meant);
}
