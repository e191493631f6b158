// SPDX-License-Identifier: Apache-2.0
// Reads what the environment asks of a task. In: DOME_* variables. Out: `settings`, or error(usage) naming the variable.
// Tested by test/runtime/session/settings_test.cpp.
#include <cerrno>
#include <charconv>
#include <cstdlib>
#include <cstring>

#include "dome/error.hpp"
#include "runtime/session/session.hpp"

namespace dome {
namespace {

const char* variable(const char* name) {
    const char* text = std::getenv(name);
    return text != nullptr && *text != '\0' ? text : nullptr;
}

template <class Number>
Number number(const char* name, const char* text, Number least, const char* meaning) {
    Number value{};
    const char* end = text + std::strlen(text);
    const auto [stop, problem] = std::from_chars(text, end, value);
    // The negated comparison refuses NaN as well.
    if (problem != std::errc{} || stop != end || !(value >= least))
        throw error(errc::usage, std::string(name) + "=" + text + " is not " + meaning);
    return value;
}

comm::data_path data_path(const std::string& text) {
    if (text == "auto")
        return comm::data_path::automatic;
    if (text == "ucx")
        return comm::data_path::ucx;
    if (text == "pvm")
        return comm::data_path::machine;
    throw error(errc::usage, "DOME_DATA_PATH=" + text + ": use auto, ucx or pvm");
}

}  // namespace

settings settings::from_environment(const std::string& program) {
    settings s;
    const char* text = variable("DOME_DIR");
    s.directory = text != nullptr ? text : "./" + program + ".dome";
    if ((text = variable("DOME_STOP_AT")) != nullptr)
        s.stop_at = number<std::uint64_t>("DOME_STOP_AT", text, 1, "a passage number (1, 2, ...)");
    if ((text = variable("DOME_RESUME")) != nullptr) {
        if (std::strcmp(text, "1") != 0 && std::strcmp(text, "0") != 0)
            throw error(errc::usage, std::string("DOME_RESUME=") + text + ": use 1 to continue a stopped run, 0 to start over");
        s.resume = *text == '1';
    }
    if ((text = variable("DOME_INTERVAL")) != nullptr)
        s.interval = number<double>("DOME_INTERVAL", text, 0.0, "a number of seconds (0 = save at every passage)");
    if ((text = variable("DOME_DATA_PATH")) != nullptr)
        s.path = data_path(text);
    if ((text = variable("DOME_BALANCE")) != nullptr) {
        if (std::strcmp(text, "on") != 0 && std::strcmp(text, "off") != 0)
            throw error(errc::usage, std::string("DOME_BALANCE=") + text + ": use on, or off to leave the work where it is");
        s.balance = std::strcmp(text, "on") == 0;
    }
    if ((text = variable("DOME_BIND_TO")) != nullptr) {
        if (std::strcmp(text, "core") != 0 && std::strcmp(text, "none") != 0)
            throw error(errc::usage, std::string("DOME_BIND_TO=") + text + ": use core, or none to let the system move tasks about");
        s.bound = std::strcmp(text, "core") == 0;
    }
    if ((text = variable("DOME_SUPERVISOR")) != nullptr) {
        s.supervisor = text;
        const auto required = [](const char* name) {
            const char* given = variable(name);
            if (given == nullptr)
                throw error(errc::usage, std::string("DOME_SUPERVISOR is set but ") + name + " is not: start the program with `dome run`");
            return given;
        };
        s.rank = number<int>("DOME_RANK", required("DOME_RANK"), 0, "a task number (0, 1, ...)");
        s.tasks = number<int>("DOME_TASKS", required("DOME_TASKS"), 1, "a number of tasks");
        s.epoch = number<int>("DOME_EPOCH", required("DOME_EPOCH"), 0, "an epoch (0, 1, ...)");
        if (s.rank >= s.tasks)
            throw error(errc::usage, "DOME_RANK=" + std::to_string(s.rank) + " is not below DOME_TASKS=" + std::to_string(s.tasks));
    }
    return s;
}

}  // namespace dome
