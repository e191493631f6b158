// SPDX-License-Identifier: Apache-2.0
// compiled without precompiled headers: its name is part of names
#include "rules.hpp"

static rule local() {
    return [](int n) { return n * 7; };
}
static action made() {
    return twice([](int n) { return 7 - n; });
}
namespace {
struct unit {
    int operator()(int n) const { return n + 7; }
};
const rule table[] = {[](int n) { return n / 7; }, [](int n) { return n % 7; }};
}  // namespace

void others(std::vector<rule>& rules, std::vector<action>& actions) {
    for (const rule r : {local(), table[0], table[1], common(true), offset<short>(), pair_of_rules<short>().second})
        rules.push_back(r);
    actions.push_back(made());
    actions.push_back(twice(unit()));
    actions.push_back(twice(local()));
}
