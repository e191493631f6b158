#include <dome/generated.hpp>
#include <dome/describe/std/map.hpp>
#include <dome/describe/std/pair.hpp>
#include <dome/describe/std/vector.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// Pointers to functions in variables, tables, maps and members; functions of the library and of this file alone; overloads, templates.
#include <dome/session.hpp>

#include <cmath>
#include <cstdio>
#include <map>
#include <string>
#include <vector>

namespace maths {
double twice(double x) { return 2 * x; }
int twice(int x) { return 2 * x; }
}  // namespace maths
static double half(double x) { return x / 2; }
template <class T>
T third(T x) {
    return x / 3;
}
// Instances that only their arguments tell apart.
template <int N>
double times(double x) {
    return x * N;
}
struct step {
    const char* name;
    double (*run)(double);

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] step& dome_x) {
        dome_a.field("name", dome_x.name);
        dome_a.field("run", dome_x.run);
    }
#line 28
};
class machine {
public:
    void go() { DOME_FRAME("machine::go()", "program.cpp", 31, 0xe43e363a66871c43ull, "dome::checkpoint");
        for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 4); ++i) {
            if (!dome_at) { (this->*state_)(); }
            { DOME_SITE(1, 34, ("i"), i); dome::checkpoint(); }
            std::printf("%d ", total_);
        }
    }

private:
    void add() {
        total_ += 1;
        state_ = &machine::multiply;
    }
    void multiply() {
        total_ *= 3;
        state_ = &machine::add;
    }
    void (machine::*state_)() = &machine::add;
    int total_ = 1;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] machine& dome_x) {
        dome_a.field("state_", dome_x.state_);
        dome_a.field_or_default("total_", dome_x.total_);
    }
    explicit machine([[maybe_unused]] ::dome::blank_t dome_b) : state_() {}
    machine() = default;
#line 50

public:
    static auto dome_named_machine__multiply___() { return static_cast<void (::machine::*)()>(&::machine::multiply); }
#line 50

public:
    static auto dome_named_machine__add___() { return static_cast<void (::machine::*)()>(&::machine::add); }
#line 50
};
using unary = double (*)(double);
int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 52, 0x860175fef92b611eull, "dome::checkpoint", "dome::checkpoint", "dome::checkpoint", "dome::checkpoint", "machine::go");
    double (*const products[])(double) = {times<2>, times<3>, times<5>}; if (dome_at) dome_f.load("products", const_cast<::std::remove_const_t<decltype(products)>&>(products)); 
    if (DOME_IN(1, 1)) { auto&& dome_g1 = (products); ::std::ptrdiff_t dome_k1 = dome_at ? dome_f.get<::std::ptrdiff_t>("dome_k1") : 0; auto dome_b1 = ::dome::gen::begin_of(dome_g1); auto dome_e1 = ::dome::gen::end_of(dome_g1); if (dome_at) ::dome::gen::advance(dome_f, dome_b1, dome_k1, dome_e1); for (; dome_b1 != dome_e1; ++dome_b1, (void)++dome_k1) { const auto product = *dome_b1; {
        { DOME_SITE(1, 55, ("dome_k1", "products"), dome_k1, ::dome::gen::ref(products)); dome::checkpoint(); }
        std::printf("%g ", product(1));
    } } }
    unary table[] = {half, maths::twice, std::sqrt, third<double>, nullptr}; if (dome_at) dome_f.load("table", table); 
    std::map<std::string, unary> by_name = dome_at ? ::dome::gen::blank<::std::map< ::std::string, ::unary>>() : ::dome::gen::type<::std::map< ::std::string, ::unary>>{{"half", &half}, {"sin", std::sin}}; if (dome_at) dome_f.load("by_name", by_name); 
    std::vector<step> steps = dome_at ? ::dome::gen::blank<::std::vector< ::step>>() : ::dome::gen::type<::std::vector< ::step>>{{"twice", maths::twice}, {"half", half}}; if (dome_at) dome_f.load("steps", steps); 
    if (!dome_at) { by_name["square"] = ::dome::gen::named_lambda<double (*)(double)>([] { return "main()::lambda 1(double)"; }, [](double v) { return v * v; }); }
    const auto negative = ::dome::gen::named_lambda<double (*)(double)>([] { return "main()::lambda 2(double)"; }, [](double v) { return -v; });
    unary minus = dome_at ? dome_f.get<::unary>("minus") : ::dome::gen::type<::unary>(negative);
    int (*whole)(int) = dome_at ? dome_f.get<int (*)(int)>("whole") : ::dome::gen::type<int (*)(int)>(maths::twice);
    double x = dome_at ? dome_f.get<double>("x") : ::dome::gen::type<double>(16);
    if (DOME_IN(2, 2)) { for (unary* f = dome_at ? dome_f.get<::unary *>("f") : ::dome::gen::type<::unary *>(table); dome_at || (*f != nullptr); ++f) {
        { DOME_SITE(2, 67, ("products", "table", "by_name", "steps", "minus", "whole", "x", "f"), ::dome::gen::ref(products), ::dome::gen::ref(table), ::dome::gen::ref(by_name), ::dome::gen::ref(steps), minus, whole, x, f); dome::checkpoint(); }
        x = (*f)(x);
        std::printf("%g ", x);
    } }
    if (DOME_IN(3, 3)) { auto&& dome_g2 = (steps); ::std::ptrdiff_t dome_k2 = dome_at ? dome_f.get<::std::ptrdiff_t>("dome_k2") : 0; auto dome_b2 = ::dome::gen::begin_of(dome_g2); auto dome_e2 = ::dome::gen::end_of(dome_g2); if (dome_at) ::dome::gen::advance(dome_f, dome_b2, dome_k2, dome_e2); for (; dome_b2 != dome_e2; ++dome_b2, (void)++dome_k2) { const step& s = *dome_b2; {
        { DOME_SITE(3, 72, ("dome_k2", "products", "table", "by_name", "steps", "minus", "whole", "x"), dome_k2, ::dome::gen::ref(products), ::dome::gen::ref(table), ::dome::gen::ref(by_name), ::dome::gen::ref(steps), minus, whole, x); dome::checkpoint(); }
        x = s.run(x);
        std::printf("%s %g ", s.name, x);
    } } }
    if (!dome_at) { whole = whole != nullptr ? whole : nullptr; }
    if (DOME_IN(4, 4)) { DOME_SITE(4, 77, ("products", "table", "by_name", "steps", "minus", "whole", "x"), ::dome::gen::ref(products), ::dome::gen::ref(table), ::dome::gen::ref(by_name), ::dome::gen::ref(steps), minus, whole, x); dome::checkpoint(); }
    if (!dome_at) { std::printf("%g %d\n", by_name["square"](by_name["half"](minus(x))), whole(4)); }
    machine m = dome_at ? ::dome::gen::blank<::machine>() : ::dome::gen::type<::machine>(); if (dome_at) dome_f.load("m", m); 
    { DOME_SITE(5, 80, ("products", "table", "by_name", "steps", "m"), ::dome::gen::ref(products), ::dome::gen::ref(table), ::dome::gen::ref(by_name), ::dome::gen::ref(steps), ::dome::gen::ref(m)); m.go(); }
    std::printf("\n");
}

static ::dome::gen::named_function dome_n1("machine::multiply()", ::machine::dome_named_machine__multiply___());
#line 83

static ::dome::gen::named_function dome_n2("machine::add()", ::machine::dome_named_machine__add___());
#line 83

static ::dome::gen::named_function dome_n3("times(double) as times<2>", static_cast<double (*)(double)>(&::times<2>));
#line 83

static ::dome::gen::named_function dome_n4("times(double) as times<3>", static_cast<double (*)(double)>(&::times<3>));
#line 83

static ::dome::gen::named_function dome_n5("times(double) as times<5>", static_cast<double (*)(double)>(&::times<5>));
#line 83

static ::dome::gen::named_function dome_n6("program.cpp:half(double)", static_cast<double (*)(double)>(&::half));
#line 83

static ::dome::gen::named_function dome_n7("maths::twice(double)", static_cast<double (*)(double)>(&::maths::twice));
#line 83

static ::dome::gen::named_function dome_n8("sqrt(double)", static_cast<double (*)(double)>(&::sqrt));
#line 83

static ::dome::gen::named_function dome_n9("third(double) as third<double>", static_cast<double (*)(double)>(&::third<double>));
#line 83

static ::dome::gen::named_function dome_n10("sin(double)", static_cast<double (*)(double)>(&::sin));
#line 83

static ::dome::gen::named_function dome_n11("maths::twice(int)", static_cast<int (*)(int)>(&::maths::twice));
#line 83
