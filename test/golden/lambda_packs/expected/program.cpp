#include <dome/generated.hpp>
#include <dome/describe/callables.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// Parameter packs of the function template around a lambda: as its parameters, and captured by it.
#include <dome/session.hpp>

#include <cstdio>
#include <functional>
#include <utility>

template <class R, class... A>
auto counted(R (*f)(A...), int& calls) {
    return [f, &calls](A... a) -> R { DOME_FRAME("counted(R (*)(A...), int &)::lambda 1(int, int)", "program.cpp", 11, 0xf01922c2a9d9b2a4ull, "dome::checkpoint"); if (dome_at) { dome_f.load("a", ::dome::gen::parameters(a...)); }
        if (!dome_at) { ++calls; }
        { DOME_SITE(1, 13, ("a"), ::dome::gen::parameters(a...)); dome::checkpoint(); }
        return f(a...);
    };
}
int times(int a, int b) { return a * b; }
double third(double x) { return x / 3; }

template <class F, class... A>
auto curry(F f, A... a) { DOME_FRAME("curry(F, A...)", "program.cpp", 21, 0xa6dc48f5323de38aull, "dome::checkpoint", "main()::(anonymous class)::operator()"); if (dome_at) { dome_f.load("f", f); dome_f.load("a", ::dome::gen::parameters(a...)); }
    if constexpr (sizeof...(A) == 3) {
        if (DOME_IN(1, 1)) { DOME_SITE(1, 23, ("f", "a"), ::dome::gen::ref(f), ::dome::gen::parameters(a...)); dome::checkpoint(); }
        { DOME_SITE(2, 24, ("f"), ::dome::gen::ref(f)); return f(a...); }
    } else {
        return ::dome::gen::lambda<::std::remove_reference_t<decltype(f)>, ::std::remove_reference_t<decltype(a)>...>([] { return "f(), a..."; }, [=](auto x) { ::dome::gen::in_order(f, a...); DOME_FRAME("curry(F, A...)::lambda 1(auto)", "program.cpp", 26, 0xee281e366945a7d5ull, "curry<(lambda), int, int, int>"); { DOME_SITE0(1, 26); return curry(f, a..., x); } });
    }
}
template <class... A>
std::function<int(int)> adder(A... a) {
    return ::dome::gen::callable<int (int), ::std::remove_reference_t<decltype(a)>...>([] { return "adder(A...)::lambda 1(int)|a..."; }, [a...](int n) { DOME_FRAME("adder(A...)::lambda 1(int)", "program.cpp", 31, 0x73a0364895fca3dcull, "dome::checkpoint"); if (dome_at) { dome_f.load("n", n); }
        { DOME_SITE(1, 32, ("n"), n); dome::checkpoint(); }
        return (n + ... + static_cast<int>(a));
    });
}
template <std::size_t N, class F>
inline void unroll(F&& f) { DOME_FRAME("unroll(F &&)", "program.cpp", 37, 0x29e6652ff52f9817ull, "unroll((lambda) &&)::(anonymous class)::operator()<0UL, 1UL, 2UL, 3UL>"); if (dome_at) { dome_f.place("f", f); }
    { DOME_SITE(1, 38, ("f"), ::dome::gen::place(f)); [&]<std::size_t... I>(std::index_sequence<I...>) { DOME_FRAME("unroll(F &&)::lambda 1(std::index_sequence<I...>)", "program.cpp", 38, 0x4c204424bb150c3cull, "main()::(anonymous class)::operator()<std::integral_constant<unsigned long, 0>>"); { if (dome_at ? DOME_BACK(1, 1) : true) { int dome_t1 = dome_at ? dome_f.get<int>("dome_t1") : (0); [[maybe_unused]] int dome_t1n = 0; static_cast<void>(dome_t1); ([&] { if (dome_t1n++ == dome_t1) { DOME_SITE(1, 38, ("dome_t1"), dome_t1); f((dome_r1 ? ::dome::gen::blank<::std::decay_t<decltype(std::integral_constant<std::size_t, I>{})>>() : (std::integral_constant<std::size_t, I>{}))); ++dome_t1; } }(), ...); }  } }((dome_r1 ? ::dome::gen::blank<::std::decay_t<decltype(std::make_index_sequence<N>{})>>() : (std::make_index_sequence<N>{}))); }
}

int sum_of(int a, int b) { DOME_FRAME("sum_of(int, int)", "program.cpp", 41, 0xd3e4015159263810ull, "dome::checkpoint"); if (dome_at) { dome_f.load("a", a); dome_f.load("b", b); }
    { DOME_SITE(1, 42, ("a", "b"), a, b); dome::checkpoint(); }
    return a + b;
}
template <class... T>
auto summer(T... t) {
    return ::dome::gen::lambda<::std::decay_t<decltype(t)>...>([] { return "t..."; }, [... t = t] { DOME_FRAME("summer(T...)::lambda 1()", "program.cpp", 47, 0x7bfc95d2c6aa4a16ull, "sum_of"); { DOME_SITE0(1, 47); return sum_of(t...); } });
}
int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 49, 0x67902bb2ec3e15caull, "counted(double (*)(double), int &)::(anonymous class)::operator()", "counted(int (*)(int, int), int &)::(anonymous class)::operator()", "curry((lambda), int, int)::(anonymous class)::operator()<int>", "std::function<int (int)>::operator()", "std::function<int (int)>::operator()", "unroll<4UL, (lambda)>", "summer(int, int)::(anonymous class)::operator()", "dome::checkpoint", "summer(int, int)::(anonymous class)::operator()");
    int calls = dome_at ? ::dome::gen::blank<int>() : (0); if (dome_at) dome_f.load("calls", calls); 
    auto product = dome_at ? ::dome::gen::blank_closure<decltype(counted(times, calls)), int (*)(int, int), int&>() : (counted(times, calls)); if (dome_at) dome_f.load("product", ::dome::gen::held<int (*)(int, int), int&>(product, "f, calls")); 
    auto part = dome_at ? ::dome::gen::blank_closure<decltype(counted(third, calls)), double (*)(double), int&>() : (counted(third, calls)); if (dome_at) dome_f.load("part", ::dome::gen::held<double (*)(double), int&>(part, "f, calls")); 
    if (DOME_IN(1, 2)) { for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 3); ++i) {
        DOME_SITE(1, 54, ("calls", "product", "part", "i"), ::dome::gen::ref(calls), ::dome::gen::held<int (*)(int, int), int&>(product, "f, calls"), ::dome::gen::held<double (*)(double), int&>(part, "f, calls"), i); const double x = dome_at ? dome_f.get<double>("x") : (part(i));
        { DOME_SITE(2, 55, ("calls", "product", "part", "i", "x"), ::dome::gen::ref(calls), ::dome::gen::held<int (*)(int, int), int&>(product, "f, calls"), ::dome::gen::held<double (*)(double), int&>(part, "f, calls"), i, x); int dome_t1 = dome_at ? ::dome::gen::blank<int>() : (product(i, i + 1)); std::printf("%d %.3f\n", dome_t1, x); }
    } }
    const auto minus = [](int a, int b, int c) { DOME_FRAME("main()::lambda 1(int, int, int)", "program.cpp", 57, 0x717580e30b9b2776ull, "dome::checkpoint"); if (dome_at) { dome_f.load("a", a); dome_f.load("b", b); dome_f.load("c", c); }
        { DOME_SITE(1, 58, ("a", "b", "c"), a, b, c); dome::checkpoint(); }
        return a * b - c;
    };
    if (DOME_IN(3, 3)) { ::std::decay_t<decltype(curry(minus)(6)(7))> dome_t2 = dome_at ? ::dome::gen::blank<::std::decay_t<decltype(curry(minus)(6)(7))>>() : (curry(minus)(6)(7)); if (dome_at) dome_f.load("dome_t2", dome_t2); DOME_SITE(3, 61, ("calls", "product", "part", "dome_t2"), ::dome::gen::ref(calls), ::dome::gen::held<int (*)(int, int), int&>(product, "f, calls"), ::dome::gen::held<double (*)(double), int&>(part, "f, calls"), ::dome::gen::ref(dome_t2)); int dome_t3 = dome_at ? ::dome::gen::blank<int>() : (static_cast<decltype(dome_t2)&&>(dome_t2)(2)); std::printf("%d %d\n", calls, dome_t3); }
    const std::function<int(int)> some = dome_at ? ::dome::gen::blank<::std::function<int (int)>>() : (adder(1, 2.5, 'a')); if (dome_at) dome_f.load("some", const_cast<::std::remove_const_t<decltype(some)>&>(some));  const std::function<int(int)> none = dome_at ? ::dome::gen::blank<::std::function<int (int)>>() : (adder()); if (dome_at) dome_f.load("none", const_cast<::std::remove_const_t<decltype(none)>&>(none)); 
    DOME_SITE(4, 63, ("calls", "product", "part", "some", "none"), ::dome::gen::ref(calls), ::dome::gen::held<int (*)(int, int), int&>(product, "f, calls"), ::dome::gen::held<double (*)(double), int&>(part, "f, calls"), ::dome::gen::ref(some), ::dome::gen::ref(none)); int dome_t4 = dome_at ? dome_f.get<int>("dome_t4") : (some(1)); DOME_SITE(5, 63, ("calls", "product", "part", "some", "none", "dome_t4"), ::dome::gen::ref(calls), ::dome::gen::held<int (*)(int, int), int&>(product, "f, calls"), ::dome::gen::held<double (*)(double), int&>(part, "f, calls"), ::dome::gen::ref(some), ::dome::gen::ref(none), dome_t4); int dome_t5 = dome_at ? ::dome::gen::blank<int>() : (none(2)); const int all = dome_at ? ::dome::gen::blank<int>() : (dome_t4 + dome_t5);
    if (!dome_at) { std::printf("%d\n", all); }
    int total = dome_at ? ::dome::gen::blank<int>() : (0); if (dome_at) dome_f.load("total", total); 
    if (DOME_IN(6, 6)) { DOME_SITE(6, 66, ("calls", "product", "part", "some", "none", "total"), ::dome::gen::ref(calls), ::dome::gen::held<int (*)(int, int), int&>(product, "f, calls"), ::dome::gen::held<double (*)(double), int&>(part, "f, calls"), ::dome::gen::ref(some), ::dome::gen::ref(none), ::dome::gen::ref(total)); unroll<4>([&](auto i) { DOME_FRAME("main()::lambda 2(auto)", "program.cpp", 66, 0x769dbb9c0b1acf78ull, "dome::checkpoint");
        constexpr auto n = decltype(i)::value;
        if (!dome_at) { total += static_cast<int>(n * n); }
        { DOME_SITE0(1, 69); dome::checkpoint(); }
    }); }
    if (!dome_at) { std::printf("%d\n", total); }
    if (DOME_IN(7, 7)) { ::std::decay_t<decltype(summer(1, 2))> dome_t6 = dome_at ? ::dome::gen::blank<::std::decay_t<decltype(summer(1, 2))>>() : (summer(1, 2)); if (dome_at) dome_f.load("dome_t6", dome_t6); DOME_SITE(7, 72, ("calls", "product", "part", "some", "none", "total", "dome_t6"), ::dome::gen::ref(calls), ::dome::gen::held<int (*)(int, int), int&>(product, "f, calls"), ::dome::gen::held<double (*)(double), int&>(part, "f, calls"), ::dome::gen::ref(some), ::dome::gen::ref(none), ::dome::gen::ref(total), ::dome::gen::ref(dome_t6)); int dome_t7 = dome_at ? ::dome::gen::blank<int>() : (static_cast<decltype(dome_t6)&&>(dome_t6)()); std::printf("%d\n", dome_t7); }
    const auto later = dome_at ? ::dome::gen::blank_closure<decltype(summer(3, 4)), int, int>() : (summer(3, 4)); if (dome_at) dome_f.load("later", ::dome::gen::held<int, int>(later, "t, t")); 
    if (DOME_IN(8, 8)) { DOME_SITE(8, 74, ("calls", "product", "part", "some", "none", "total", "later"), ::dome::gen::ref(calls), ::dome::gen::held<int (*)(int, int), int&>(product, "f, calls"), ::dome::gen::held<double (*)(double), int&>(part, "f, calls"), ::dome::gen::ref(some), ::dome::gen::ref(none), ::dome::gen::ref(total), ::dome::gen::held<int, int>(later, "t, t")); dome::checkpoint(); }
    { DOME_SITE(9, 75, ("calls", "product", "part", "some", "none", "total", "later"), ::dome::gen::ref(calls), ::dome::gen::held<int (*)(int, int), int&>(product, "f, calls"), ::dome::gen::held<double (*)(double), int&>(part, "f, calls"), ::dome::gen::ref(some), ::dome::gen::ref(none), ::dome::gen::ref(total), ::dome::gen::held<int, int>(later, "t, t")); int dome_t8 = dome_at ? ::dome::gen::blank<int>() : (later()); std::printf("%d\n", dome_t8); }
}

static ::dome::gen::named_function dome_n1("times(int, int)", static_cast<int (*)(int, int)>(&::times));
#line 77

static ::dome::gen::named_function dome_n2("third(double)", static_cast<double (*)(double)>(&::third));
#line 77
