// SPDX-License-Identifier: Apache-2.0
// The variables of the environment that Dome reads, by which one sees that a name is misspelt: nothing else would tell.
// In: an environment. Out: one sentence for each variable that looks like Dome's and is not. Pure.
// Tested by test/runtime/recover/variables_test.cpp.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace dome::recover {

std::span<const std::string_view> known_variables();

// `environment` as in environ: "NAME=value", nullptr behind the last; or itself nullptr.
std::vector<std::string> unknown_variables(const char* const* environment);

}  // namespace dome::recover
