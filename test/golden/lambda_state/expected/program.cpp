#include <dome/generated.hpp>
#include <dome/describe/std/memory.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// Lambdas that hold copies and live across checkpoints: the copies are saved, whatever became of the variables.
#include <dome/session.hpp>

#include <cstdio>
#include <memory>
#include <string>
#include <vector>

auto adder(int by, std::string name) {
    return [by, name](int n) { return name + std::to_string(n + by); };
}
template <class F>
int sum(F f, int n) { DOME_FRAME("sum(F, int)", "program.cpp", 14, 0x6bfb227759ddbeb9ull, "dome::checkpoint"); if (dome_at) { dome_f.load("f", f); dome_f.load("n", n); }
    int s = dome_at ? dome_f.get<int>("s") : (0);
    for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < n); ++i) {
        if (!dome_at) { s += f(i); }
        { DOME_SITE(1, 18, ("f", "n", "s", "i"), ::dome::gen::ref(f), n, s, i); dome::checkpoint(); }
    }
    return s;
}
template <class T>
T scaled(T by) { DOME_FRAME("scaled(T)", "program.cpp", 23, 0xd6a386343e8d2f2eull, "dome::checkpoint"); if (dome_at) { dome_f.load("by", by); }
    auto times = [by](T x) { return x * by; }; if (dome_at) dome_f.load("times", ::dome::gen::held<::std::remove_reference_t<decltype(by)>>(times, "by")); 
    if (!dome_at) { by = 0; }
    { DOME_SITE(1, 26, ("by", "times"), ::dome::gen::ref(by), ::dome::gen::held<::std::remove_reference_t<decltype(by)>>(times, "by")); dome::checkpoint(); }
    return times(3) + by;
}
struct Meter {
    int unit = 7;
    int read() { DOME_FRAME("Meter::read()", "program.cpp", 31, 0x6d0df4c97d194657ull, "dome::checkpoint");
        auto now = [*this](int k) { return unit * k; }; if (dome_at) dome_f.load("now", ::dome::gen::held<::Meter>(now, "this")); 
        if (!dome_at) { unit = 1; }
        { DOME_SITE(1, 34, ("now"), ::dome::gen::held<::Meter>(now, "this")); dome::checkpoint(); }
        return now(2) + unit;
    }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] Meter& dome_x) {
        dome_a.field_or_default("unit", dome_x.unit);
    }
#line 37
};
int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 38, 0x4988983ef83028deull, "dome::checkpoint", "dome::checkpoint", "sum<(lambda)>", "sum<(lambda)>", "main()::(anonymous class)::operator()", "main()::(anonymous class)::operator()", "Meter::read", "scaled<int>", "scaled<double>");
    int n = dome_at ? ::dome::gen::blank<int>() : (2); if (dome_at) dome_f.load("n", n); 
    std::string s = dome_at ? ::dome::gen::blank<::std::string>() : ::dome::gen::type<::std::string>("a"); if (dome_at) dome_f.load("s", s); 
    auto f = [n, s](int k) { return s + std::to_string(k * n); }; if (dome_at) dome_f.load("f", ::dome::gen::held<int, ::std::string>(f, "n, s")); 
    if (!dome_at) { n = 5;
    s = "b"; }
    auto counter = [n, step = n + 1]() mutable { return n += step; }; if (dome_at) dome_f.load("counter", ::dome::gen::held<int, int>(counter, "n, step")); 
    if (!dome_at) { counter(); }
    auto owner = [p = dome_at ? ::dome::gen::blank<::std::unique_ptr<int, ::std::default_delete<int>>>() : ::dome::gen::type<::std::unique_ptr<int, ::std::default_delete<int>>>(std::make_unique<int>(n)), &n]() { return *p + n; }; if (dome_at) dome_f.load("owner", ::dome::gen::held<::std::unique_ptr<int, ::std::default_delete<int>>, ::dome::gen::kept<void*>>(owner, "p, n")); 
    if (!dome_at) { n = 6; }
    auto all = [=](auto k) { return k * n; }; if (dome_at) dome_f.load("all", ::dome::gen::held<int>(all, "n")); 
    const auto g = dome_at ? ::dome::gen::blank_closure<decltype(adder(4, "g")), int, ::std::string>() : (adder(4, "g")); if (dome_at) dome_f.load("g", ::dome::gen::held<int, ::std::string>(g, "by, name")); 
    if (DOME_IN(1, 1)) { DOME_SITE(1, 50, ("n", "s", "f", "counter", "owner", "all", "g"), ::dome::gen::ref(n), ::dome::gen::ref(s), ::dome::gen::held<int, ::std::string>(f, "n, s"), ::dome::gen::held<int, int>(counter, "n, step"), ::dome::gen::held<::std::unique_ptr<int, ::std::default_delete<int>>, ::dome::gen::kept<void*>>(owner, "p, n"), ::dome::gen::held<int>(all, "n"), ::dome::gen::held<int, ::std::string>(g, "by, name")); dome::checkpoint(); }
    if (!dome_at) { n = 7;
    std::printf("%s %d\n", f(3).c_str(), counter()); }
    if (DOME_IN(2, 2)) { DOME_SITE(2, 53, ("n", "s", "f", "counter", "owner", "all", "g"), ::dome::gen::ref(n), ::dome::gen::ref(s), ::dome::gen::held<int, ::std::string>(f, "n, s"), ::dome::gen::held<int, int>(counter, "n, step"), ::dome::gen::held<::std::unique_ptr<int, ::std::default_delete<int>>, ::dome::gen::kept<void*>>(owner, "p, n"), ::dome::gen::held<int>(all, "n"), ::dome::gen::held<int, ::std::string>(g, "by, name")); dome::checkpoint(); }
    if (!dome_at) { std::printf("%d %d %d %s\n", counter(), owner(), all(2), g(1).c_str()); }
    auto dome_t1 = [n](int i) { return n * i; }; if (dome_at) dome_f.load("dome_t1", ::dome::gen::held<int>(dome_t1, "n")); DOME_SITE(3, 55, ("n", "s", "f", "counter", "owner", "all", "g", "dome_t1"), ::dome::gen::ref(n), ::dome::gen::ref(s), ::dome::gen::held<int, ::std::string>(f, "n, s"), ::dome::gen::held<int, int>(counter, "n, step"), ::dome::gen::held<::std::unique_ptr<int, ::std::default_delete<int>>, ::dome::gen::kept<void*>>(owner, "p, n"), ::dome::gen::held<int>(all, "n"), ::dome::gen::held<int, ::std::string>(g, "by, name"), ::dome::gen::held<int>(dome_t1, "n")); const int one = dome_at ? dome_f.get<int>("one") : (sum(dome_t1, 3));
    DOME_SITE(4, 56, ("n", "s", "f", "counter", "owner", "all", "g", "one"), ::dome::gen::ref(n), ::dome::gen::ref(s), ::dome::gen::held<int, ::std::string>(f, "n, s"), ::dome::gen::held<int, int>(counter, "n, step"), ::dome::gen::held<::std::unique_ptr<int, ::std::default_delete<int>>, ::dome::gen::kept<void*>>(owner, "p, n"), ::dome::gen::held<int>(all, "n"), ::dome::gen::held<int, ::std::string>(g, "by, name"), one); const int two = dome_at ? dome_f.get<int>("two") : (sum(all, 2));
    auto dome_t2 = [n, k = one + 1](int i) { DOME_FRAME("main()::lambda 6(int)", "program.cpp", 57, 0xa1696eeb10d9db44ull, "dome::checkpoint"); if (dome_at) { dome_f.load("i", i); }
        { DOME_SITE(1, 58, ("i"), i); dome::checkpoint(); }
        return n + k + i;
    }; if (dome_at) dome_f.load("dome_t2", ::dome::gen::held<int, int>(dome_t2, "n, k")); DOME_SITE(5, 57, ("n", "s", "f", "counter", "owner", "all", "g", "one", "two", "dome_t2"), ::dome::gen::ref(n), ::dome::gen::ref(s), ::dome::gen::held<int, ::std::string>(f, "n, s"), ::dome::gen::held<int, int>(counter, "n, step"), ::dome::gen::held<::std::unique_ptr<int, ::std::default_delete<int>>, ::dome::gen::kept<void*>>(owner, "p, n"), ::dome::gen::held<int>(all, "n"), ::dome::gen::held<int, ::std::string>(g, "by, name"), one, two, ::dome::gen::held<int, int>(dome_t2, "n, k")); 
#line 57
const int three = dome_at ? dome_f.get<int>("three") : (dome_t2(2))


;
    auto dome_t3 = [h = dome_at ? ::dome::gen::blank<::std::basic_string<char, ::std::char_traits<char>, ::std::allocator<char>>>() : ::dome::gen::type<::std::basic_string<char, ::std::char_traits<char>, ::std::allocator<char>>>(g(7) + std::string(30, '.'))] { DOME_FRAME("main()::lambda 7()", "program.cpp", 61, 0x90e6e74d93dee96ull, "dome::checkpoint");
        { DOME_SITE0(1, 62); dome::checkpoint(); }
        return h + h;
    }; if (dome_at) dome_f.load("dome_t3", ::dome::gen::held<::std::basic_string<char, ::std::char_traits<char>, ::std::allocator<char>>>(dome_t3, "h")); DOME_SITE(6, 61, ("n", "s", "f", "counter", "owner", "all", "g", "one", "two", "three", "dome_t3"), ::dome::gen::ref(n), ::dome::gen::ref(s), ::dome::gen::held<int, ::std::string>(f, "n, s"), ::dome::gen::held<int, int>(counter, "n, step"), ::dome::gen::held<::std::unique_ptr<int, ::std::default_delete<int>>, ::dome::gen::kept<void*>>(owner, "p, n"), ::dome::gen::held<int>(all, "n"), ::dome::gen::held<int, ::std::string>(g, "by, name"), one, two, three, ::dome::gen::held<::std::basic_string<char, ::std::char_traits<char>, ::std::allocator<char>>>(dome_t3, "h")); 
#line 61
const std::string seven = dome_at ? ::dome::gen::blank<::std::string>() : (dome_t3())


; if (dome_at) dome_f.load("seven", const_cast<::std::remove_const_t<decltype(seven)>&>(seven)); 
    Meter m = dome_at ? ::dome::gen::blank<::Meter>() : ::dome::gen::type<::Meter>(); if (dome_at) dome_f.load("m", m); 
    DOME_SITE(7, 66, ("n", "s", "f", "counter", "owner", "all", "g", "one", "two", "three", "seven", "m"), ::dome::gen::ref(n), ::dome::gen::ref(s), ::dome::gen::held<int, ::std::string>(f, "n, s"), ::dome::gen::held<int, int>(counter, "n, step"), ::dome::gen::held<::std::unique_ptr<int, ::std::default_delete<int>>, ::dome::gen::kept<void*>>(owner, "p, n"), ::dome::gen::held<int>(all, "n"), ::dome::gen::held<int, ::std::string>(g, "by, name"), one, two, three, ::dome::gen::ref(seven), ::dome::gen::ref(m)); const int four = dome_at ? dome_f.get<int>("four") : (m.read());
    DOME_SITE(8, 67, ("n", "s", "f", "counter", "owner", "all", "g", "one", "two", "three", "seven", "m", "four"), ::dome::gen::ref(n), ::dome::gen::ref(s), ::dome::gen::held<int, ::std::string>(f, "n, s"), ::dome::gen::held<int, int>(counter, "n, step"), ::dome::gen::held<::std::unique_ptr<int, ::std::default_delete<int>>, ::dome::gen::kept<void*>>(owner, "p, n"), ::dome::gen::held<int>(all, "n"), ::dome::gen::held<int, ::std::string>(g, "by, name"), one, two, three, ::dome::gen::ref(seven), ::dome::gen::ref(m), four); const int five = dome_at ? dome_f.get<int>("five") : (scaled(4));
    DOME_SITE(9, 68, ("n", "s", "f", "counter", "owner", "all", "g", "one", "two", "three", "seven", "m", "four", "five"), ::dome::gen::ref(n), ::dome::gen::ref(s), ::dome::gen::held<int, ::std::string>(f, "n, s"), ::dome::gen::held<int, int>(counter, "n, step"), ::dome::gen::held<::std::unique_ptr<int, ::std::default_delete<int>>, ::dome::gen::kept<void*>>(owner, "p, n"), ::dome::gen::held<int>(all, "n"), ::dome::gen::held<int, ::std::string>(g, "by, name"), one, two, three, ::dome::gen::ref(seven), ::dome::gen::ref(m), four, five); const double six = dome_at ? ::dome::gen::blank<double>() : (scaled(0.5));
    std::printf("%d %d %d %d %d %g %s\n", one, two, three, four, five, six, seven.c_str());
}
