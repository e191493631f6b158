#include <dome/generated.hpp>
#include <dome/describe/callables.hpp>
#include <dome/describe/std/map.hpp>
#include <dome/describe/std/pair.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// std::function: locals, parameters, recursion, assigned later, empty, made of lambdas, functions and function objects.
#include <dome/session.hpp>

#include <cstdio>
#include <functional>
#include <iostream>
#include <map>
#include <string>

struct Times {
    int by = 1;
    int operator()(int n) const { DOME_FRAME("Times::operator()(int) const", "program.cpp", 13, 0xfb380da6ef9047d2ull, "dome::checkpoint"); if (dome_at) { dome_f.load("n", n); }
        { DOME_SITE(1, 14, ("n"), n); dome::checkpoint(); }
        return n * by;
    }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] Times& dome_x) {
        dome_a.field_or_default("by", dome_x.by);
    }
#line 17
};
int apply(std::function<int(int)> f, int n) { DOME_FRAME("apply(std::function<int (int)>, int)", "program.cpp", 18, 0xc8a22dc1d8ee857cull, "std::function<int (int)>::operator()", "dome::checkpoint", "std::function<int (int)>::operator()"); if (dome_at) { dome_f.load("f", f); dome_f.load("n", n); }
    DOME_SITE(1, 19, ("f", "n"), ::dome::gen::ref(f), n); const int r = dome_at ? dome_f.get<int>("r") : (f(n));
    if (DOME_IN(2, 2)) { DOME_SITE(2, 20, ("f", "n", "r"), ::dome::gen::ref(f), n, r); dome::checkpoint(); }
    { DOME_SITE(3, 21, ("f", "r"), ::dome::gen::ref(f), r); int dome_t1 = dome_at ? ::dome::gen::blank<int>() : (f(n + 1)); return r + dome_t1; }
}
int apply_ref(const std::function<int(int)>& f, int n) { DOME_FRAME("apply_ref(const std::function<int (int)> &, int)", "program.cpp", 23, 0xa9a61b7a617722d4ull, "std::function<int (int)>::operator()", "std::function<int (int)>::operator()"); if (dome_at) { dome_f.load("n", n); }
    DOME_SITE(1, 24, ("n"), n); const int r = dome_at ? dome_f.get<int>("r") : (f(n));
    { DOME_SITE(2, 25, ("r"), r); int dome_t1 = dome_at ? ::dome::gen::blank<int>() : (f(n + 1)); return r + dome_t1; }
}
int twice(int n) { return 2 * n; }
struct pair_of {
    int a, b;
    int sum() const { return a + b; }
};
// What is called is a copy of the lambda, in the std::function that is made for the call.
void three_times(const std::function<void()>& f) { DOME_FRAME("three_times(const std::function<void ()> &)", "program.cpp", 33, 0xfc1cd5f7d422261cull, "dome::checkpoint");
    for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 3); ++i) {
        if (!dome_at) { f(); }
        { DOME_SITE(1, 36, ("i"), i); dome::checkpoint(); }
    }
}
void count_down(std::ostream& out, int from) { DOME_FRAME("count_down(std::ostream &, int)", "program.cpp", 39, 0xd045fe03ecf7976ull, "std::function<void (int)>::operator()"); if (dome_at) { dome_f.place("out", out); }
    const std::function<void(int)> rest = dome_at ? ::dome::gen::blank<::std::function<void (int)>>() : ::dome::gen::type<::std::function<void (int)>>(::dome::gen::callable<void (int), ::std::ostream&, const ::std::function<void (int)>&>([] { return "count_down(std::ostream &, int)::lambda 1(int)|out, rest"; }, [&](int n) { ::dome::gen::in_order(out, rest); DOME_FRAME("count_down(std::ostream &, int)::lambda 1(int)", "program.cpp", 40, 0x8814f18a43b1fd6cull, "dome::checkpoint", "std::function<void (int)>::operator()"); if (dome_at) { dome_f.load("n", n); }
        if (!dome_at) { if (n == 0)
            return;
        out << n << ' '; }
        if (DOME_IN(1, 1)) { DOME_SITE(1, 44, ("n"), n); dome::checkpoint(); }
        { DOME_SITE0(2, 45); rest(n - 1); }
    })); if (dome_at) dome_f.load("rest", const_cast<::std::remove_const_t<decltype(rest)>&>(rest)); 
    { DOME_SITE(1, 47, ("rest", "out"), ::dome::gen::ref(rest), ::dome::gen::place(out)); rest(from); }
    out << '\n';
}
int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 50, 0x8dbcfff24fa77ecfull, "std::function<int (int)>::operator()", "dome::checkpoint", "apply", "apply", "apply_ref", "apply", "apply_ref", "dome::checkpoint", "std::function<int (int)>::operator()", "dome::checkpoint", "three_times", "count_down");
    int calls = dome_at ? ::dome::gen::blank<int>() : (0); if (dome_at) dome_f.load("calls", calls); 
    std::function<int(int)> fib = dome_at ? ::dome::gen::blank<::std::function<int (int)>>() : ::dome::gen::type<::std::function<int (int)>>(::dome::gen::callable<int (int), int&, ::std::function<int (int)>&>([] { return "main()::lambda 1(int)|calls, fib"; }, [&](int n) { ::dome::gen::in_order(calls, fib); DOME_FRAME("main()::lambda 1(int)", "program.cpp", 52, 0xe1a5ad4b617e2f01ull, "dome::checkpoint", "std::function<int (int)>::operator()", "std::function<int (int)>::operator()"); if (dome_at) { dome_f.load("n", n); }
        if (!dome_at) { ++calls; }
        if (DOME_IN(1, 1)) { DOME_SITE(1, 54, ("n"), n); dome::checkpoint(); }
        if (!dome_at) { if (n < 2)
            return n; }
        DOME_SITE(2, 57, ("n"), n); const int a = dome_at ? dome_f.get<int>("a") : (fib(n - 1));
        { DOME_SITE(3, 58, ("a"), a); int dome_t1 = dome_at ? ::dome::gen::blank<int>() : (fib(n - 2)); return a + dome_t1; }
    })); if (dome_at) dome_f.load("fib", fib); 
    DOME_SITE(1, 60, ("calls", "fib"), ::dome::gen::ref(calls), ::dome::gen::ref(fib)); const int five = dome_at ? dome_f.get<int>("five") : (fib(5));
    std::function<int(int)> f = dome_at ? ::dome::gen::blank<::std::function<int (int)>>() : ::dome::gen::type<::std::function<int (int)>>(); if (dome_at) dome_f.load("f", f); 
    if (!dome_at) { if (!f)
        f = Times{3}; }
    int k = dome_at ? dome_f.get<int>("k") : (10);
    std::string s = dome_at ? ::dome::gen::blank<::std::string>() : ::dome::gen::type<::std::string>("xy"); if (dome_at) dome_f.load("s", s); 
    std::function<int(int)> g = dome_at ? ::dome::gen::blank<::std::function<int (int)>>() : ::dome::gen::type<::std::function<int (int)>>(::dome::gen::callable<int (int), int, ::std::string>([] { return "main()::lambda 2(int)|k, s"; }, [k, s](int n) { return k + n + static_cast<int>(s.size()); })); if (dome_at) dome_f.load("g", g); 
    if (!dome_at) { k = 0;
    s.clear(); }
    if (DOME_IN(2, 2)) { DOME_SITE(2, 69, ("calls", "fib", "five", "f", "k", "s", "g"), ::dome::gen::ref(calls), ::dome::gen::ref(fib), five, ::dome::gen::ref(f), k, ::dome::gen::ref(s), ::dome::gen::ref(g)); dome::checkpoint(); }
    DOME_SITE(3, 70, ("calls", "fib", "five", "f", "k", "s", "g"), ::dome::gen::ref(calls), ::dome::gen::ref(fib), five, ::dome::gen::ref(f), k, ::dome::gen::ref(s), ::dome::gen::ref(g)); const int a = dome_at ? dome_f.get<int>("a") : (apply(f, 2));
    DOME_SITE(4, 71, ("calls", "fib", "five", "f", "k", "s", "g", "a"), ::dome::gen::ref(calls), ::dome::gen::ref(fib), five, ::dome::gen::ref(f), k, ::dome::gen::ref(s), ::dome::gen::ref(g), a); const int b = dome_at ? dome_f.get<int>("b") : (apply(g, 2));
    if (!dome_at) { f = g; }
    DOME_SITE(5, 73, ("calls", "fib", "five", "f", "k", "s", "g", "a", "b"), ::dome::gen::ref(calls), ::dome::gen::ref(fib), five, ::dome::gen::ref(f), k, ::dome::gen::ref(s), ::dome::gen::ref(g), a, b); const int c = dome_at ? dome_f.get<int>("c") : (apply_ref(f, 1));
    DOME_SITE(6, 74, ("calls", "fib", "five", "f", "k", "s", "g", "a", "b", "c"), ::dome::gen::ref(calls), ::dome::gen::ref(fib), five, ::dome::gen::ref(f), k, ::dome::gen::ref(s), ::dome::gen::ref(g), a, b, c); const int d = dome_at ? dome_f.get<int>("d") : (apply(::dome::gen::callable<int (int), int&>([] { return "main()::lambda 3(int)|calls"; }, [&](int n) { return n + calls; }), 3));
    auto dome_t1 = ::dome::gen::callable<int (int), int>([] { return "main()::lambda 4(int)|k"; }, [k](int n) { DOME_FRAME("main()::lambda 4(int)", "program.cpp", 76, 0x7f189504a9fe44c1ull, "dome::checkpoint"); if (dome_at) { dome_f.load("n", n); }
            { DOME_SITE(1, 77, ("n"), n); dome::checkpoint(); }
            return n - k;
        }); if (dome_at) dome_f.load("dome_t1", ::dome::gen::held<int>(dome_t1, "k")); DOME_SITE(7, 75, ("calls", "fib", "five", "f", "k", "s", "g", "a", "b", "c", "d", "dome_t1"), ::dome::gen::ref(calls), ::dome::gen::ref(fib), five, ::dome::gen::ref(f), k, ::dome::gen::ref(s), ::dome::gen::ref(g), a, b, c, d, ::dome::gen::held<int>(dome_t1, "k")); 
#line 75
const int e = dome_at ? dome_f.get<int>("e") : (apply_ref(
        dome_t1,
        8))


;
    if (!dome_at) { f = twice; }
    std::function<int(const pair_of&)> sum = dome_at ? ::dome::gen::blank<::std::function<int (const ::pair_of &)>>() : ::dome::gen::type<::std::function<int (const ::pair_of &)>>(&pair_of::sum); if (dome_at) dome_f.load("sum", sum);  std::function<int(const pair_of&)> member = dome_at ? ::dome::gen::blank<::std::function<int (const ::pair_of &)>>() : ::dome::gen::type<::std::function<int (const ::pair_of &)>>(&pair_of::b); if (dome_at) dome_f.load("member", member); 
    if (DOME_IN(8, 9)) { for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 2); ++i) {
        if (DOME_IN(8, 8)) { DOME_SITE(8, 84, ("calls", "fib", "five", "f", "s", "g", "a", "b", "c", "d", "e", "sum", "member", "i"), ::dome::gen::ref(calls), ::dome::gen::ref(fib), five, ::dome::gen::ref(f), ::dome::gen::ref(s), ::dome::gen::ref(g), a, b, c, d, e, ::dome::gen::ref(sum), ::dome::gen::ref(member), i); dome::checkpoint(); }
        { int dome_t2 = dome_at ? dome_f.get<int>("dome_t2") : (member({i, 3})); int dome_t3 = dome_at ? dome_f.get<int>("dome_t3") : (sum({i, 2})); DOME_SITE(9, 85, ("calls", "fib", "five", "f", "s", "g", "a", "b", "c", "d", "e", "sum", "member", "i", "dome_t2", "dome_t3"), ::dome::gen::ref(calls), ::dome::gen::ref(fib), five, ::dome::gen::ref(f), ::dome::gen::ref(s), ::dome::gen::ref(g), a, b, c, d, e, ::dome::gen::ref(sum), ::dome::gen::ref(member), i, dome_t2, dome_t3); int dome_t4 = dome_at ? ::dome::gen::blank<int>() : (f(i)); std::printf("%d %d %d\n", dome_t4, dome_t3, dome_t2); }
    } }
    if (!dome_at) { f = nullptr; }
    std::map<char, std::function<int(int, int)>> operators = dome_at ? ::dome::gen::blank<::std::map<char, ::std::function<int (int, int)>>>() : ::dome::gen::type<::std::map<char, ::std::function<int (int, int)>>>{{'+', std::plus<int>()}, {'*', std::multiplies<>()}}; if (dome_at) dome_f.load("operators", operators); 
    if (DOME_IN(10, 10)) { auto&& dome_g1 = (operators); ::std::ptrdiff_t dome_k1 = dome_at ? dome_f.get<::std::ptrdiff_t>("dome_k1") : 0; auto dome_b1 = ::dome::gen::begin_of(dome_g1); auto dome_e1 = ::dome::gen::end_of(dome_g1); if (dome_at) ::dome::gen::advance(dome_f, dome_b1, dome_k1, dome_e1); for (; dome_b1 != dome_e1; ++dome_b1, (void)++dome_k1) { const auto& [sign, compute] = *dome_b1; {
        { DOME_SITE(10, 90, ("dome_k1", "calls", "fib", "five", "f", "s", "g", "a", "b", "c", "d", "e", "sum", "member", "operators"), dome_k1, ::dome::gen::ref(calls), ::dome::gen::ref(fib), five, ::dome::gen::ref(f), ::dome::gen::ref(s), ::dome::gen::ref(g), a, b, c, d, e, ::dome::gen::ref(sum), ::dome::gen::ref(member), ::dome::gen::ref(operators)); dome::checkpoint(); }
        std::printf("7 %c 3 = %d\n", sign, compute(7, 3));
    } } }
    if (!dome_at) { std::printf("%d %d %d %d %d %d %d %d\n", five, calls, a, b, c, d, e, static_cast<bool>(f)); }
    if (DOME_IN(11, 11)) { ::std::function<void ()> dome_t5 = dome_at ? ::dome::gen::blank<::std::function<void ()>>() : (::dome::gen::type<::std::function<void ()>>(::dome::gen::callable<void (), int>([] { return "main()::lambda 5()|n"; }, [n = 0]() mutable { std::printf("%d ", ++n); }))); if (dome_at) dome_f.load("dome_t5", dome_t5); DOME_SITE(11, 94, ("calls", "fib", "f", "s", "g", "sum", "member", "operators", "dome_t5"), ::dome::gen::ref(calls), ::dome::gen::ref(fib), ::dome::gen::ref(f), ::dome::gen::ref(s), ::dome::gen::ref(g), ::dome::gen::ref(sum), ::dome::gen::ref(member), ::dome::gen::ref(operators), ::dome::gen::ref(dome_t5)); three_times(static_cast<decltype(dome_t5)&&>(dome_t5)); }
    if (!dome_at) { std::printf("\n");
    std::fflush(stdout); }
    { DOME_SITE(12, 97, ("calls", "fib", "f", "s", "g", "sum", "member", "operators"), ::dome::gen::ref(calls), ::dome::gen::ref(fib), ::dome::gen::ref(f), ::dome::gen::ref(s), ::dome::gen::ref(g), ::dome::gen::ref(sum), ::dome::gen::ref(member), ::dome::gen::ref(operators)); count_down(std::cout, 3); }
}

static ::dome::gen::callable_class<::Times, int (int)> dome_c___Times_as_int__int_("Times");
#line 99

static ::dome::gen::callable_class<::std::multiplies<void>, int (int, int)> dome_c___std__multiplies_void__as_int__int__int_("std::multiplies<void>");
#line 99

static ::dome::gen::callable_class<::std::plus<int>, int (int, int)> dome_c___std__plus_int__as_int__int__int_("std::plus<int>");
#line 99

static ::dome::gen::callable_class<int (*)(int), int (int)> dome_c_int_____int__a2d50caf_as_int__int_("int (*)(int)");
#line 99

static ::dome::gen::callable_class<int (::pair_of::*)() const, int (const pair_of &)> dome_c_int____pair_of_______const_be7752ec_as_int__const_pair_of____1bfccf67("int (::pair_of::*)() const");
#line 99

static ::dome::gen::callable_class<int (::pair_of::*), int (const pair_of &)> dome_c_int____pair_of_____a20970a2_as_int__const_pair_of____1bfccf67("int (::pair_of::*)");
#line 99

static ::dome::gen::named_function dome_n1("twice(int)", static_cast<int (*)(int)>(&::twice));
#line 99

static ::dome::gen::named_function dome_n2("pair_of::sum() const", static_cast<int (::pair_of::*)() const>(&::pair_of::sum));
#line 99

static ::dome::gen::named_function dome_n3("pair_of::b", static_cast<int (::pair_of::*)>(&::pair_of::b));
#line 99
