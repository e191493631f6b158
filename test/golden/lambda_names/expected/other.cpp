#include <dome/generated.hpp>
#include <dome/describe/callables.hpp>
#line 1 "other.cpp"
// SPDX-License-Identifier: Apache-2.0
// compiled without precompiled headers: its name is part of names
#include "rules.hpp"

static rule local() {
    return ::dome::gen::named_lambda<int (*)(int)>([] { return "other.cpp:local()::lambda 1(int)"; }, [](int n) { return n * 7; });
}
static action made() {
    return twice(::dome::gen::named_lambda<int (*)(int)>([] { return "other.cpp:made()::lambda 1(int)"; }, ::dome::gen::known_lambda([] { return "other.cpp:made()::lambda 1(int)"; }, [](int n) { return 7 - n; })));
}
namespace {
struct unit {
    int operator()(int n) const { return n + 7; }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] unit& dome_x) {
    }
#line 14
};
const rule table[] = {::dome::gen::named_lambda<int (*)(int)>([] { return "other.cpp:table::lambda 1(int)"; }, [](int n) { return n / 7; }), ::dome::gen::named_lambda<int (*)(int)>([] { return "other.cpp:table::lambda 2(int)"; }, [](int n) { return n % 7; })};
}  // namespace

void others(std::vector<rule>& rules, std::vector<action>& actions) {
    for (const rule r : {local(), table[0], table[1], common(true), offset<short>(), pair_of_rules<short>().second})
        rules.push_back(r);
    actions.push_back(made());
    actions.push_back(twice(unit()));
    actions.push_back(twice(local()));
}
