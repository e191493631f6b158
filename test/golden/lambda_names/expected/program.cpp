#include <dome/generated.hpp>
#include <dome/describe/callables.hpp>
#include <dome/describe/std/vector.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// compiled without precompiled headers: its name is part of names
// Lambdas saved by name, as pointers and as function objects: the names do not depend on the compiler and tell apart those of
// two sources, of one function, of the initialisers of variables, and of the instances of templates and generic lambdas.
#include <dome/session.hpp>

#include <cstdio>

#include "rules.hpp"

static rule local() {
    return ::dome::gen::named_lambda<int (*)(int)>([] { return "program.cpp:local()::lambda 1(int)"; }, [](int n) { return n * 5; });
}
static action made() {
    return twice(::dome::gen::named_lambda<int (*)(int)>([] { return "program.cpp:made()::lambda 1(int)"; }, ::dome::gen::known_lambda([] { return "program.cpp:made()::lambda 1(int)"; }, [](int n) { return 5 - n; })));
}
namespace {
struct unit {
    int operator()(int n) const { return n + 5; }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] unit& dome_x) {
    }
#line 20
};
const rule table[] = {::dome::gen::named_lambda<int (*)(int)>([] { return "program.cpp:table::lambda 1(int)"; }, [](int n) { return n / 5; }), ::dome::gen::named_lambda<int (*)(int)>([] { return "program.cpp:table::lambda 2(int)"; }, [](int n) { return n % 5; })};
struct limits {
    static constexpr rule lower = ::dome::gen::named_lambda<int (*)(int)>([] { return "program.cpp:limits::lower::lambda 1(int)"; }, [](int n) { return n < 3 ? 3 : n; });
    inline static rule upper = ::dome::gen::named_lambda<int (*)(int)>([] { return "program.cpp:limits::upper::lambda 1(int)"; }, [](int n) { return n > 6 ? 6 : n; });
};
inline ::dome::gen::global dome_g_program_cpp_limits_upper("program.cpp:limits::upper", limits::upper);
#line 25

rule or_default(rule r = ::dome::gen::named_lambda<int (*)(int)>([] { return "program.cpp:or_default(rule, rule)::r::lambda 1(int)"; }, [](int n) { return n + 1000; }), rule = ::dome::gen::named_lambda<int (*)(int)>([] { return "program.cpp:or_default(rule, rule)::1::lambda 1(int)"; }, [](int n) { return n + 2000; })) { return r; }
struct chosen {
    explicit chosen(rule c = ::dome::gen::named_lambda<int (*)(int)>([] { return "program.cpp:chosen::chosen(rule)::c::lambda 1(int)"; }, [](int n) { return n + 3000; })) : a(::dome::gen::named_lambda<int (*)(int)>([] { return "program.cpp:chosen::chosen(rule)::lambda 1(int)"; }, [](int n) { return n + 4000; })), b(::dome::gen::named_lambda<int (*)(int)>([] { return "program.cpp:chosen::chosen(rule)::lambda 2(int)"; }, [](int n) { return n + 5000; })), c(c) {}
    rule a, b, c;
};

// A generic lambda with instances for lambdas, in an instance for a lambda.
template <class G>
void nested(std::vector<action>& actions, G g) {
    const auto both = ::dome::gen::known_lambda([] { return "program.cpp:nested(std::vector<action> &, G)::lambda 1"; }, [&](auto f) { actions.push_back(::dome::gen::callable<int (int), ::std::remove_reference_t<decltype(f)>, ::std::remove_reference_t<decltype(g)>>([] { return "program.cpp:nested(std::vector<action> &, G)::lambda 1(auto)::lambda 1(int)|f(), g()"; }, [f, g](int n) { return f(n) + g(n); })); });
    both(::dome::gen::named_lambda([] { return "program.cpp:nested(std::vector<action> &, G)::lambda 2"; }, ::dome::gen::known_lambda([] { return "program.cpp:nested(std::vector<action> &, G)::lambda 2"; }, [](int n) { return n * 10; })));
    both(::dome::gen::named_lambda([] { return "program.cpp:nested(std::vector<action> &, G)::lambda 3"; }, ::dome::gen::known_lambda([] { return "program.cpp:nested(std::vector<action> &, G)::lambda 3"; }, [](int n) { return n * 20; })));
    both(unit());
}
template <class... F>
std::vector<action> all_of(F... f) {
    return {twice(f)...};
}
}  // namespace

int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 46, 0xd95e9ee5190f58cbull, "dome::checkpoint");
    std::vector<rule> rules = dome_at ? ::dome::gen::blank<::std::vector< ::rule>>() : ::dome::gen::type<::std::vector< ::rule>>(); if (dome_at) dome_f.load("rules", rules); 
    std::vector<action> actions = dome_at ? ::dome::gen::blank<::std::vector< ::action>>() : ::dome::gen::type<::std::vector< ::action>>(); if (dome_at) dome_f.load("actions", actions); 
    if (!dome_at) { for (const rule r : {local(), table[0], table[1], common(true), common(false), offset<char>(), offset<short>(), offset<double>(),
                         pair_of_rules<char>().first, pair_of_rules<short>().first, pair_of_rules<short>().second, limits::lower, limits::upper,
                         or_default(), chosen().a, chosen().b, chosen().c})
        rules.push_back(r);
    actions.push_back(made());
    actions.push_back(twice(::dome::gen::named_lambda<int (*)(int)>([] { return "main()::lambda 1(int)"; }, ::dome::gen::known_lambda([] { return "main()::lambda 1(int)"; }, [](int n) { return n * 3; }))));
    actions.push_back(twice(::dome::gen::named_lambda<int (*)(int)>([] { return "main()::lambda 2(int)"; }, ::dome::gen::known_lambda([] { return "main()::lambda 2(int)"; }, [](int n) { return n * 4; }))));
    actions.push_back(twice(unit()));
    actions.push_back(scaled<char>());
    actions.push_back(scaled<double>());
    actions.push_back(twice(local()));
    nested(actions, ::dome::gen::named_lambda<int (*)(int)>([] { return "main()::lambda 3(int)"; }, ::dome::gen::known_lambda([] { return "main()::lambda 3(int)"; }, [](int n) { return n; })));
    nested(actions, ::dome::gen::named_lambda<int (*)(int)>([] { return "main()::lambda 4(int)"; }, ::dome::gen::known_lambda([] { return "main()::lambda 4(int)"; }, [](int n) { return -n; })));
    for (const action& a : all_of(::dome::gen::named_lambda<int (*)(int)>([] { return "main()::lambda 5(int)"; }, ::dome::gen::known_lambda([] { return "main()::lambda 5(int)"; }, [](int n) { return n * 30; })), unit(), ::dome::gen::named_lambda<int (*)(int)>([] { return "main()::lambda 6(int)"; }, ::dome::gen::known_lambda([] { return "main()::lambda 6(int)"; }, [](int n) { return n * 40; }))))
        actions.push_back(a); }
    const auto keep = ::dome::gen::known_lambda([] { return "main()::lambda 7(auto)"; }, [&](auto k) {
        rules.push_back(::dome::gen::named_lambda([] { return "main()::lambda 7(auto)::lambda 1"; }, [](int n) { return n + static_cast<int>(sizeof(k)); }));
        actions.push_back(::dome::gen::callable<int (int), ::std::remove_reference_t<decltype(k)>>([] { return "main()::lambda 7(auto)::lambda 2(int)|k"; }, [k](int n) { return n * static_cast<int>(k); }));
    });
    if (!dome_at) { keep(2);
    keep(3.5);
    keep('\4');
    others(rules, actions); }
    for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 3); ++i) {
        { DOME_SITE(1, 73, ("rules", "actions", "i"), ::dome::gen::ref(rules), ::dome::gen::ref(actions), i); dome::checkpoint(); }
        for (const rule r : rules)
            std::printf("%d ", r(i + 5));
        std::printf("\n");
        for (const action& a : actions)
            std::printf("%d ", a(i + 5));
        std::printf("\n");
    }
}
