#include <dome/generated.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// Pointers to data members and to methods, virtual ones too, null ones.
#include <dome/session.hpp>

#include <cstdio>

struct base {
    int a = 1, b = 2;
    virtual ~base() = default;
    virtual int what() const { return a; }
    int plus(int n) const { return b + n; }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] base& dome_x) {
        dome_a.field_or_default("a", dome_x.a);
        dome_a.field_or_default("b", dome_x.b);
    }
    explicit base([[maybe_unused]] ::dome::blank_t dome_b) {}
    base() = default;
#line 12
};
struct other : base {
    int what() const override { return 10 * a; }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] other& dome_x) {
        dome_a.base<::base>("base", dome_x);
    }
    explicit other([[maybe_unused]] ::dome::blank_t dome_b) : ::base(dome_b) {}
    other() = default;
#line 15
};
int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 16, 0x2e10bac8635a4e8ull, "dome::checkpoint");
    other o = dome_at ? ::dome::gen::blank<::other>() : ::dome::gen::type<::other>(); if (dome_at) dome_f.load("o", o); 
    int base::* field = dome_at ? dome_f.get<int (::base::*)>("field") : (&base::a);
    int base::* none = dome_at ? dome_f.get<int (::base::*)>("none") : ::dome::gen::type<int (::base::*)>(nullptr);
    int (base::*method)() const = &base::what;
    int (base::*add)(int) const = &base::plus;
    for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 3); ++i) {
        { DOME_SITE(1, 23, ("o", "field", "none", "i"), ::dome::gen::ref(o), field, none, i); dome::checkpoint(); }
        o.*field += i;
        std::printf("%d %d %d %d\n", o.*field, none == nullptr, (o.*method)(), (o.*add)(i));
        field = field == &base::a ? &base::b : &base::a;
    }
}

static ::dome::gen::named_function dome_n1("base::a", static_cast<int (::base::*)>(&::base::a));
#line 29

static ::dome::gen::named_function dome_n2("base::b", static_cast<int (::base::*)>(&::base::b));
#line 29
