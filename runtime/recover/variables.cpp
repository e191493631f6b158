// SPDX-License-Identifier: Apache-2.0
// See variables.hpp.
#include "runtime/recover/variables.hpp"

#include <algorithm>
#include <numeric>

namespace dome::recover {
namespace {

constexpr std::string_view known[] = {
    // a user's: README.md
    "DOME_DIR", "DOME_STOP_AT", "DOME_RESUME", "DOME_INTERVAL", "DOME_BALANCE", "DOME_BIND_TO", "DOME_DATA_PATH",
    // where tasks that the PVM console has spawned find the command dome
    "DOME_BIN",
    // set by `dome run` for its tasks
    "DOME_SUPERVISOR", "DOME_RANK", "DOME_TASKS", "DOME_EPOCH"};

// Those of dome-cc, of the test suite and of scripts/netns are nothing to a program.
constexpr std::string_view others[] = {"DOME_CC_", "DOME_TEST_", "DOME_NETNS"};

// How many letters must be put in, taken out or exchanged.
std::size_t distance(std::string_view a, std::string_view b) {
    std::vector<std::size_t> row(b.size() + 1);
    std::iota(row.begin(), row.end(), 0);
    for (std::size_t i = 0; i < a.size(); ++i) {
        std::size_t corner = row[0]++;
        for (std::size_t j = 0; j < b.size(); ++j) {
            const std::size_t exchanged = corner + (a[i] == b[j] ? 0 : 1);
            corner = row[j + 1];
            row[j + 1] = std::min({exchanged, corner + 1, row[j] + 1});
        }
    }
    return row.back();
}

std::string_view nearest(std::string_view name) {
    return *std::min_element(std::begin(known), std::end(known),
                             [&](std::string_view a, std::string_view b) { return distance(name, a) < distance(name, b); });
}

}  // namespace

std::span<const std::string_view> known_variables() { return known; }

std::vector<std::string> unknown_variables(const char* const* environment) {
    std::vector<std::string> sentences;
    for (; environment != nullptr && *environment != nullptr; ++environment) {      // clearenv() leaves none
        const std::string_view entry = *environment;
        const std::string_view name = entry.substr(0, entry.find('='));
        if (!name.starts_with("DOME_") || std::find(std::begin(known), std::end(known), name) != std::end(known) ||
            std::any_of(std::begin(others), std::end(others), [&](std::string_view prefix) { return name.starts_with(prefix); }))
            continue;
        sentences.push_back("warning: the variable " + std::string(name) + " means nothing to Dome; the nearest that does is " +
                            std::string(nearest(name)));
    }
    return sentences;
}

}  // namespace dome::recover
