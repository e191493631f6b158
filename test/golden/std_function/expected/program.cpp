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
#include <map>
#include <string>

struct Times {
    int by = 1;
    int operator()(int n) const { DOME_FRAME("Times::operator()(int) const", "program.cpp", 12, 0xfb380da6ef9047d2ull, "dome::checkpoint"); if (dome_at) { dome_f.load("n", n); }
        { DOME_SITE(1, 13, ("n"), n); dome::checkpoint(); }
        return n * by;
    }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] Times& dome_x) {
        dome_a.field_or_default("by", dome_x.by);
    }
#line 16
};
int apply(std::function<int(int)> f, int n) { DOME_FRAME("apply(std::function<int (int)>, int)", "program.cpp", 17, 0xc8a22dc1d8ee857cull, "std::function<int (int)>::operator()", "dome::checkpoint", "std::function<int (int)>::operator()"); if (dome_at) { dome_f.load("f", f); dome_f.load("n", n); }
    DOME_SITE(1, 18, ("f", "n"), ::dome::gen::ref(f), n); const int r = dome_at ? dome_f.get<int>("r") : (f(n));
    if (DOME_IN(2, 2)) { DOME_SITE(2, 19, ("f", "n", "r"), ::dome::gen::ref(f), n, r); dome::checkpoint(); }
    { DOME_SITE(3, 20, ("f", "r"), ::dome::gen::ref(f), r); int dome_t1 = dome_at ? ::dome::gen::blank<int>() : (f(n + 1)); return r + dome_t1; }
}
int apply_ref(const std::function<int(int)>& f, int n) { DOME_FRAME("apply_ref(const std::function<int (int)> &, int)", "program.cpp", 22, 0xa9a61b7a617722d4ull, "std::function<int (int)>::operator()", "std::function<int (int)>::operator()"); if (dome_at) { dome_f.load("n", n); }
    DOME_SITE(1, 23, ("n"), n); const int r = dome_at ? dome_f.get<int>("r") : (f(n));
    { DOME_SITE(2, 24, ("r"), r); int dome_t1 = dome_at ? ::dome::gen::blank<int>() : (f(n + 1)); return r + dome_t1; }
}
int twice(int n) { return 2 * n; }
struct pair_of {
    int a, b;
    int sum() const { return a + b; }
};
int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 31, 0x24ddb86a5a193e5eull, "std::function<int (int)>::operator()", "dome::checkpoint", "apply", "apply", "apply_ref", "apply", "apply_ref", "dome::checkpoint", "std::function<int (int)>::operator()", "dome::checkpoint");
    int calls = dome_at ? ::dome::gen::blank<int>() : (0); if (dome_at) dome_f.load("calls", calls); 
    std::function<int(int)> fib = dome_at ? ::dome::gen::blank<::std::function<int (int)>>() : ::dome::gen::type<::std::function<int (int)>>(::dome::gen::callable<int (int), int&, ::std::function<int (int)>&>([] { return "main()::lambda 1(int)|calls, fib"; }, [&](int n) { DOME_FRAME("main()::lambda 1(int)", "program.cpp", 33, 0xe1a5ad4b617e2f01ull, "dome::checkpoint", "std::function<int (int)>::operator()", "std::function<int (int)>::operator()"); if (dome_at) { dome_f.load("n", n); }
        if (!dome_at) { ++calls; }
        if (DOME_IN(1, 1)) { DOME_SITE(1, 35, ("n"), n); dome::checkpoint(); }
        if (!dome_at) { if (n < 2)
            return n; }
        DOME_SITE(2, 38, ("n"), n); const int a = dome_at ? dome_f.get<int>("a") : (fib(n - 1));
        { DOME_SITE(3, 39, ("a"), a); int dome_t1 = dome_at ? ::dome::gen::blank<int>() : (fib(n - 2)); return a + dome_t1; }
    })); if (dome_at) dome_f.load("fib", fib); 
    DOME_SITE(1, 41, ("calls", "fib"), ::dome::gen::ref(calls), ::dome::gen::ref(fib)); const int five = dome_at ? dome_f.get<int>("five") : (fib(5));
    std::function<int(int)> f = dome_at ? ::dome::gen::blank<::std::function<int (int)>>() : ::dome::gen::type<::std::function<int (int)>>(); if (dome_at) dome_f.load("f", f); 
    if (!dome_at) { if (!f)
        f = Times{3}; }
    int k = dome_at ? dome_f.get<int>("k") : (10);
    std::string s = dome_at ? ::dome::gen::blank<::std::string>() : ::dome::gen::type<::std::string>("xy"); if (dome_at) dome_f.load("s", s); 
    std::function<int(int)> g = dome_at ? ::dome::gen::blank<::std::function<int (int)>>() : ::dome::gen::type<::std::function<int (int)>>(::dome::gen::callable<int (int), int, ::std::string>([] { return "main()::lambda 2(int)|k, s"; }, [k, s](int n) { return k + n + static_cast<int>(s.size()); })); if (dome_at) dome_f.load("g", g); 
    if (!dome_at) { k = 0;
    s.clear(); }
    if (DOME_IN(2, 2)) { DOME_SITE(2, 50, ("calls", "fib", "five", "f", "k", "s", "g"), ::dome::gen::ref(calls), ::dome::gen::ref(fib), five, ::dome::gen::ref(f), k, ::dome::gen::ref(s), ::dome::gen::ref(g)); dome::checkpoint(); }
    DOME_SITE(3, 51, ("calls", "fib", "five", "f", "k", "s", "g"), ::dome::gen::ref(calls), ::dome::gen::ref(fib), five, ::dome::gen::ref(f), k, ::dome::gen::ref(s), ::dome::gen::ref(g)); const int a = dome_at ? dome_f.get<int>("a") : (apply(f, 2));
    DOME_SITE(4, 52, ("calls", "fib", "five", "f", "k", "s", "g", "a"), ::dome::gen::ref(calls), ::dome::gen::ref(fib), five, ::dome::gen::ref(f), k, ::dome::gen::ref(s), ::dome::gen::ref(g), a); const int b = dome_at ? dome_f.get<int>("b") : (apply(g, 2));
    if (!dome_at) { f = g; }
    DOME_SITE(5, 54, ("calls", "fib", "five", "f", "k", "s", "g", "a", "b"), ::dome::gen::ref(calls), ::dome::gen::ref(fib), five, ::dome::gen::ref(f), k, ::dome::gen::ref(s), ::dome::gen::ref(g), a, b); const int c = dome_at ? dome_f.get<int>("c") : (apply_ref(f, 1));
    DOME_SITE(6, 55, ("calls", "fib", "five", "f", "k", "s", "g", "a", "b", "c"), ::dome::gen::ref(calls), ::dome::gen::ref(fib), five, ::dome::gen::ref(f), k, ::dome::gen::ref(s), ::dome::gen::ref(g), a, b, c); const int d = dome_at ? dome_f.get<int>("d") : (apply(::dome::gen::callable<int (int), int&>([] { return "main()::lambda 3(int)|calls"; }, [&](int n) { return n + calls; }), 3));
    auto dome_t1 = ::dome::gen::callable<int (int), int>([] { return "main()::lambda 4(int)|k"; }, [k](int n) { DOME_FRAME("main()::lambda 4(int)", "program.cpp", 57, 0x7f189504a9fe44c1ull, "dome::checkpoint"); if (dome_at) { dome_f.load("n", n); }
            { DOME_SITE(1, 58, ("n"), n); dome::checkpoint(); }
            return n - k;
        }); if (dome_at) dome_f.load("dome_t1", ::dome::gen::held<int>(dome_t1, "k")); DOME_SITE(7, 56, ("calls", "fib", "five", "f", "k", "s", "g", "a", "b", "c", "d", "dome_t1"), ::dome::gen::ref(calls), ::dome::gen::ref(fib), five, ::dome::gen::ref(f), k, ::dome::gen::ref(s), ::dome::gen::ref(g), a, b, c, d, ::dome::gen::held<int>(dome_t1, "k")); 
#line 56
const int e = dome_at ? dome_f.get<int>("e") : (apply_ref(
        dome_t1,
        8))


;
    if (!dome_at) { f = twice; }
    std::function<int(const pair_of&)> sum = dome_at ? ::dome::gen::blank<::std::function<int (const ::pair_of &)>>() : ::dome::gen::type<::std::function<int (const ::pair_of &)>>(&pair_of::sum); if (dome_at) dome_f.load("sum", sum);  std::function<int(const pair_of&)> member = dome_at ? ::dome::gen::blank<::std::function<int (const ::pair_of &)>>() : ::dome::gen::type<::std::function<int (const ::pair_of &)>>(&pair_of::b); if (dome_at) dome_f.load("member", member); 
    if (DOME_IN(8, 9)) { for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 2); ++i) {
        if (DOME_IN(8, 8)) { DOME_SITE(8, 65, ("calls", "fib", "five", "f", "s", "g", "a", "b", "c", "d", "e", "sum", "member", "i"), ::dome::gen::ref(calls), ::dome::gen::ref(fib), five, ::dome::gen::ref(f), ::dome::gen::ref(s), ::dome::gen::ref(g), a, b, c, d, e, ::dome::gen::ref(sum), ::dome::gen::ref(member), i); dome::checkpoint(); }
        { int dome_t2 = dome_at ? dome_f.get<int>("dome_t2") : (member({i, 3})); int dome_t3 = dome_at ? dome_f.get<int>("dome_t3") : (sum({i, 2})); DOME_SITE(9, 66, ("calls", "fib", "five", "f", "s", "g", "a", "b", "c", "d", "e", "sum", "member", "i", "dome_t2", "dome_t3"), ::dome::gen::ref(calls), ::dome::gen::ref(fib), five, ::dome::gen::ref(f), ::dome::gen::ref(s), ::dome::gen::ref(g), a, b, c, d, e, ::dome::gen::ref(sum), ::dome::gen::ref(member), i, dome_t2, dome_t3); int dome_t4 = dome_at ? ::dome::gen::blank<int>() : (f(i)); std::printf("%d %d %d\n", dome_t4, dome_t3, dome_t2); }
    } }
    if (!dome_at) { f = nullptr; }
    std::map<char, std::function<int(int, int)>> operators = dome_at ? ::dome::gen::blank<::std::map<char, ::std::function<int (int, int)>>>() : ::dome::gen::type<::std::map<char, ::std::function<int (int, int)>>>{{'+', std::plus<int>()}, {'*', std::multiplies<>()}}; if (dome_at) dome_f.load("operators", operators); 
    { auto&& dome_g1 = (operators); ::std::ptrdiff_t dome_k1 = dome_at ? dome_f.get<::std::ptrdiff_t>("dome_k1") : 0; using ::std::begin; using ::std::end; auto dome_b1 = begin(dome_g1); if (dome_at) ::dome::gen::advance(dome_b1, dome_k1); for (auto dome_e1 = end(dome_g1); dome_b1 != dome_e1; ++dome_b1, (void)++dome_k1) { const auto& [sign, compute] = *dome_b1; {
        { DOME_SITE(10, 71, ("dome_k1", "calls", "fib", "five", "f", "s", "g", "a", "b", "c", "d", "e", "sum", "member", "operators"), dome_k1, ::dome::gen::ref(calls), ::dome::gen::ref(fib), five, ::dome::gen::ref(f), ::dome::gen::ref(s), ::dome::gen::ref(g), a, b, c, d, e, ::dome::gen::ref(sum), ::dome::gen::ref(member), ::dome::gen::ref(operators)); dome::checkpoint(); }
        std::printf("7 %c 3 = %d\n", sign, compute(7, 3));
    } } }
    std::printf("%d %d %d %d %d %d %d %d\n", five, calls, a, b, c, d, e, static_cast<bool>(f));
}

static ::dome::gen::callable_class<::Times, int (int)> dome_c___Times_as_int__int_("Times");
#line 76

static ::dome::gen::callable_class<::std::multiplies<void>, int (int, int)> dome_c___std__multiplies_void__as_int__int__int_("std::multiplies<void>");
#line 76

static ::dome::gen::callable_class<::std::plus<int>, int (int, int)> dome_c___std__plus_int__as_int__int__int_("std::plus<int>");
#line 76

static ::dome::gen::callable_class<int (*)(int), int (int)> dome_c_int_____int__a2d50caf_as_int__int_("int (*)(int)");
#line 76

static ::dome::gen::callable_class<int (::pair_of::*)() const, int (const pair_of &)> dome_c_int____pair_of_______const_be7752ec_as_int__const_pair_of____1bfccf67("int (::pair_of::*)() const");
#line 76

static ::dome::gen::callable_class<int (::pair_of::*), int (const pair_of &)> dome_c_int____pair_of_____a20970a2_as_int__const_pair_of____1bfccf67("int (::pair_of::*)");
#line 76

static ::dome::gen::named_function dome_n1("twice(int)", static_cast<int (*)(int)>(&::twice));
#line 76

static ::dome::gen::named_function dome_n2("pair_of::sum() const", static_cast<int (::pair_of::*)() const>(&::pair_of::sum));
#line 76

static ::dome::gen::named_function dome_n3("pair_of::b", static_cast<int (::pair_of::*)>(&::pair_of::b));
#line 76
