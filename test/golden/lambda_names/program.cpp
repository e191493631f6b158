// SPDX-License-Identifier: Apache-2.0
// compiled without precompiled headers: its name is part of names
// Lambdas saved by name, as pointers and as function objects: the names do not depend on the compiler and tell apart those of
// two sources, of one function, of the initialisers of variables, and of the instances of templates and generic lambdas.
#include <dome/session.hpp>

#include <cstdio>

#include "rules.hpp"

static rule local() {
    return [](int n) { return n * 5; };
}
static action made() {
    return twice([](int n) { return 5 - n; });
}
namespace {
struct unit {
    int operator()(int n) const { return n + 5; }
};
const rule table[] = {[](int n) { return n / 5; }, [](int n) { return n % 5; }};
struct limits {
    static constexpr rule lower = [](int n) { return n < 3 ? 3 : n; };
    inline static rule upper = [](int n) { return n > 6 ? 6 : n; };
};
rule or_default(rule r = [](int n) { return n + 1000; }, rule = [](int n) { return n + 2000; }) { return r; }
struct chosen {
    explicit chosen(rule c = [](int n) { return n + 3000; }) : a([](int n) { return n + 4000; }), b([](int n) { return n + 5000; }), c(c) {}
    rule a, b, c;
};

// A generic lambda with instances for lambdas, in an instance for a lambda.
template <class G>
void nested(std::vector<action>& actions, G g) {
    const auto both = [&](auto f) { actions.push_back([f, g](int n) { return f(n) + g(n); }); };
    both([](int n) { return n * 10; });
    both([](int n) { return n * 20; });
    both(unit());
}
template <class... F>
std::vector<action> all_of(F... f) {
    return {twice(f)...};
}
}  // namespace

int main() {
    std::vector<rule> rules;
    std::vector<action> actions;
    for (const rule r : {local(), table[0], table[1], common(true), common(false), offset<char>(), offset<short>(), offset<double>(),
                         pair_of_rules<char>().first, pair_of_rules<short>().first, pair_of_rules<short>().second, limits::lower, limits::upper,
                         or_default(), chosen().a, chosen().b, chosen().c})
        rules.push_back(r);
    actions.push_back(made());
    actions.push_back(twice([](int n) { return n * 3; }));
    actions.push_back(twice([](int n) { return n * 4; }));
    actions.push_back(twice(unit()));
    actions.push_back(scaled<char>());
    actions.push_back(scaled<double>());
    actions.push_back(twice(local()));
    nested(actions, [](int n) { return n; });
    nested(actions, [](int n) { return -n; });
    for (const action& a : all_of([](int n) { return n * 30; }, unit(), [](int n) { return n * 40; }))
        actions.push_back(a);
    const auto keep = [&](auto k) {
        rules.push_back([](int n) { return n + static_cast<int>(sizeof(k)); });
        actions.push_back([k](int n) { return n * static_cast<int>(k); });
    };
    keep(2);
    keep(3.5);
    keep('\4');
    others(rules, actions);
    for (int i = 0; i < 3; ++i) {
        dome::checkpoint();
        for (const rule r : rules)
            std::printf("%d ", r(i + 5));
        std::printf("\n");
        for (const action& a : actions)
            std::printf("%d ", a(i + 5));
        std::printf("\n");
    }
}
