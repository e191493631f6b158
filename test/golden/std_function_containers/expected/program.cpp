#include <dome/generated.hpp>
#include <dome/describe/callables.hpp>
#include <dome/describe/std/map.hpp>
#include <dome/describe/std/pair.hpp>
#include <dome/describe/std/vector.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// std::function in containers, members and globals.
#include <dome/session.hpp>

#include <cstdio>
#include <functional>
#include <map>
#include <string>
#include <vector>

std::function<void(int)> report = ::dome::gen::callable<void (int)>([] { return "report::lambda 1(int)|"; }, [](int n) { std::printf("first %d\n", n); });
static ::dome::gen::global dome_g_report("report", report);
#line 11


class Button {
public:
    void on_click(std::function<void(const std::string&)> f) { handlers_.push_back(std::move(f)); }
    void click(const std::string& who) { DOME_FRAME("Button::click(const std::string &)", "program.cpp", 16, 0x7e8921f9611648deull, "dome::checkpoint", "std::function<void (const std::basic_string<char> &)>::operator()");
        { auto&& dome_g1 = (handlers_); ::std::ptrdiff_t dome_k1 = dome_at ? dome_f.get<::std::ptrdiff_t>("dome_k1") : 0; auto dome_b1 = ::dome::gen::begin_of(dome_g1); auto dome_e1 = ::dome::gen::end_of(dome_g1); if (dome_at) ::dome::gen::advance(dome_f, dome_b1, dome_k1, dome_e1); for (; dome_b1 != dome_e1; ++dome_b1, (void)++dome_k1) { const auto& h = *dome_b1; {
            if (DOME_IN(1, 1)) { DOME_SITE(1, 18, ("dome_k1"), dome_k1); dome::checkpoint(); }
            { DOME_SITE(2, 19, ("dome_k1"), dome_k1); h(who); }
        } } }
    }

private:
    std::vector<std::function<void(const std::string&)>> handlers_;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] Button& dome_x) {
        dome_a.field("handlers_", dome_x.handlers_);
    }
    explicit Button([[maybe_unused]] ::dome::blank_t dome_b) : handlers_(::dome::gen::blank<decltype(handlers_)>()) {}
    Button() = default;
#line 25
};
int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 26, 0x7415761a410ae608ull, "std::function<double (double, double)>::operator()", "dome::checkpoint", "Button::click", "Button::click");
    std::map<std::string, std::function<double(double, double)>> operations = dome_at ? ::dome::gen::blank<::std::map< ::std::string, ::std::function<double (double, double)>>>() : ::dome::gen::type<::std::map< ::std::string, ::std::function<double (double, double)>>>{{"+", ::dome::gen::callable<double (double, double)>([] { return "main()::lambda 1(double, double)|"; }, [](double a, double b) { return a + b; })},
                                                                            {"-", ::dome::gen::callable<double (double, double)>([] { return "main()::lambda 2(double, double)|"; }, [](double a, double b) { DOME_FRAME("main()::lambda 2(double, double)", "program.cpp", 28, 0x479a520baa44c72eull, "dome::checkpoint"); if (dome_at) { dome_f.load("a", a); dome_f.load("b", b); }
                                                                                 { DOME_SITE(1, 29, ("a", "b"), a, b); dome::checkpoint(); }
                                                                                 return a - b;
                                                                             })}}; if (dome_at) dome_f.load("operations", operations); 
    if (!dome_at) { operations["*"] = ::dome::gen::callable<double (double, double)>([] { return "main()::lambda 3(double, double)|"; }, [](double a, double b) { return a * b; }); }
    double total = dome_at ? dome_f.get<double>("total") : ::dome::gen::type<double>(1);
    if (DOME_IN(1, 2)) { auto&& dome_g1 = (operations); ::std::ptrdiff_t dome_k1 = dome_at ? dome_f.get<::std::ptrdiff_t>("dome_k1") : 0; auto dome_b1 = ::dome::gen::begin_of(dome_g1); auto dome_e1 = ::dome::gen::end_of(dome_g1); if (dome_at) ::dome::gen::advance(dome_f, dome_b1, dome_k1, dome_e1); for (; dome_b1 != dome_e1; ++dome_b1, (void)++dome_k1) { const auto& [name, f] = *dome_b1; {
        if (DOME_IN(1, 1)) { DOME_SITE(1, 35, ("dome_k1", "operations", "total"), dome_k1, ::dome::gen::ref(operations), total); double dome_t1 = dome_at ? ::dome::gen::blank<double>() : (f(total, 3)); total += dome_t1; }
        { DOME_SITE(2, 36, ("dome_k1", "operations", "total"), dome_k1, ::dome::gen::ref(operations), total); dome::checkpoint(); }
        std::printf("%s %g\n", name.c_str(), total);
    } } }
    int clicks = dome_at ? ::dome::gen::blank<int>() : (0); if (dome_at) dome_f.load("clicks", clicks); 
    Button b = dome_at ? ::dome::gen::blank<::Button>() : ::dome::gen::type<::Button>(); if (dome_at) dome_f.load("b", b); 
    if (!dome_at) { b.on_click(::dome::gen::callable<void (const std::basic_string<char> &), int&>([] { return "main()::lambda 4(const std::string &)|clicks"; }, [&clicks](const std::string& who) { DOME_FRAME("main()::lambda 4(const std::string &)", "program.cpp", 41, 0x8177e62fdf95ee38ull, "dome::checkpoint");
        if (!dome_at) { ++clicks; }
        { DOME_SITE0(1, 43); dome::checkpoint(); }
        std::printf("%s %d\n", who.c_str(), clicks);
    })); }
    int weight = dome_at ? dome_f.get<int>("weight") : (5);
    if (!dome_at) { b.on_click(::dome::gen::callable<void (const std::basic_string<char> &), int&, int>([] { return "main()::lambda 5(const std::string &)|clicks, weight"; }, [&clicks, weight](const std::string&) { clicks += weight; }));
    weight = 0; }
    if (DOME_IN(3, 3)) { ::std::string dome_t2 = dome_at ? ::dome::gen::blank<::std::string>() : (::dome::gen::type<::std::string>("ann")); if (dome_at) dome_f.load("dome_t2", dome_t2); DOME_SITE(3, 49, ("operations", "clicks", "b", "weight", "dome_t2"), ::dome::gen::ref(operations), ::dome::gen::ref(clicks), ::dome::gen::ref(b), weight, ::dome::gen::ref(dome_t2)); b.click(dome_t2); }
    if (!dome_at) { report(clicks);
    report = ::dome::gen::callable<void (int), int>([] { return "main()::lambda 6(int)|weight"; }, [weight](int n) { std::printf("then %d %d\n", n, weight); }); }
    { ::std::string dome_t3 = dome_at ? ::dome::gen::blank<::std::string>() : (::dome::gen::type<::std::string>("bob")); if (dome_at) dome_f.load("dome_t3", dome_t3); DOME_SITE(4, 52, ("operations", "clicks", "b", "dome_t3"), ::dome::gen::ref(operations), ::dome::gen::ref(clicks), ::dome::gen::ref(b), ::dome::gen::ref(dome_t3)); b.click(dome_t3); }
    report(clicks);
}
