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
    template <int N>
    int times(int n) const {
        return n * N;
    }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] base& dome_x) {
        dome_a.field_or_default("a", dome_x.a);
        dome_a.field_or_default("b", dome_x.b);
    }
    explicit base([[maybe_unused]] ::dome::blank_t dome_b) {}
    base() = default;
#line 16
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
#line 19
};
int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 20, 0xa5960f9a85176cbdull, "dome::checkpoint", "dome::checkpoint");
    int (base::*products[])(int) const = {&base::times<2>, &base::times<7>}; if (dome_at) dome_f.load("products", products); 
    if (DOME_IN(1, 1)) { auto&& dome_g1 = (products); ::std::ptrdiff_t dome_k1 = dome_at ? dome_f.get<::std::ptrdiff_t>("dome_k1") : 0; auto dome_b1 = ::dome::gen::begin_of(dome_g1); auto dome_e1 = ::dome::gen::end_of(dome_g1); if (dome_at) ::dome::gen::advance(dome_f, dome_b1, dome_k1, dome_e1); for (; dome_b1 != dome_e1; ++dome_b1, (void)++dome_k1) { const auto product = *dome_b1; {
        { DOME_SITE(1, 23, ("dome_k1", "products"), dome_k1, ::dome::gen::ref(products)); dome::checkpoint(); }
        std::printf("%d\n", (base().*product)(1));
    } } }
    other o = dome_at ? ::dome::gen::blank<::other>() : ::dome::gen::type<::other>(); if (dome_at) dome_f.load("o", o); 
    int base::* field = dome_at ? dome_f.get<int (::base::*)>("field") : (&base::a);
    int base::* none = dome_at ? dome_f.get<int (::base::*)>("none") : ::dome::gen::type<int (::base::*)>(nullptr);
    int (base::*method)() const = &base::what;
    int (base::*add)(int) const = &base::plus;
    for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 3); ++i) {
        { DOME_SITE(2, 32, ("products", "o", "field", "none", "i"), ::dome::gen::ref(products), ::dome::gen::ref(o), field, none, i); dome::checkpoint(); }
        o.*field += i;
        std::printf("%d %d %d %d\n", o.*field, none == nullptr, (o.*method)(), (o.*add)(i));
        field = field == &base::a ? &base::b : &base::a;
    }
}

static ::dome::gen::named_function dome_n1("base::times(int) const as base::times<2>", static_cast<int (::base::*)(int) const>(&::base::times<2>));
#line 38

static ::dome::gen::named_function dome_n2("base::times(int) const as base::times<7>", static_cast<int (::base::*)(int) const>(&::base::times<7>));
#line 38

static ::dome::gen::named_function dome_n3("base::a", static_cast<int (::base::*)>(&::base::a));
#line 38

static ::dome::gen::named_function dome_n4("base::plus(int) const", static_cast<int (::base::*)(int) const>(&::base::plus));
#line 38

static ::dome::gen::named_function dome_n5("base::b", static_cast<int (::base::*)>(&::base::b));
#line 38
