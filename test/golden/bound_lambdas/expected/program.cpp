#include <dome/generated.hpp>
#include <dome/describe/std/memory.hpp>
#include <dome/describe/std/pair.hpp>
#include <dome/describe/std/tuple.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// Pairs and tuples of lambdas, taken apart by structured bindings: by value, by reference.
#include <dome/session.hpp>

#include <cstdio>
#include <memory>
#include <tuple>
#include <utility>

auto make_counter() {
    auto n = ::dome::gen::made_shared(std::make_shared<int>(0));
    return std::pair{::dome::gen::lambda<::std::shared_ptr<int>>([] { return "n"; }, [n] { return ++*n; }), ::dome::gen::lambda<::std::shared_ptr<int>>([] { return "n"; }, [n] { *n = 0; })};
}
auto make_three(int k) {
    const int twice = 2 * k;
    return std::tuple{::dome::gen::lambda<int>([] { return "k"; }, [k] { return k; }), ::dome::gen::lambda<int>([] { return "twice"; }, [twice](int x) { return twice + x; }), k};
}

int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 19, 0x97bf8c69ac88245full, "dome::checkpoint", "dome::checkpoint", "dome::checkpoint", "dome::checkpoint", "dome::checkpoint");
    ::std::decay_t<decltype((make_counter()))> dome_d1 = dome_at ? ::dome::gen::blank<::std::decay_t<decltype((make_counter()))>>() : (make_counter()); if (dome_at) dome_f.load("dome_d1", dome_d1); auto& [count, reset] = dome_d1;
    if (DOME_IN(1, 1)) { DOME_SITE(1, 21, ("dome_d1"), ::dome::gen::ref(dome_d1)); dome::checkpoint(); }
    if (!dome_at) { count(); }
    ::std::decay_t<decltype((make_three(5)))> dome_d2 = dome_at ? ::dome::gen::blank<::std::decay_t<decltype((make_three(5)))>>() : (make_three(5)); if (dome_at) dome_f.load("dome_d2", dome_d2); auto& [a, b, c] = dome_d2;
    if (DOME_IN(2, 2)) { DOME_SITE(2, 24, ("dome_d1", "dome_d2"), ::dome::gen::ref(dome_d1), ::dome::gen::ref(dome_d2)); dome::checkpoint(); }
    if (!dome_at) { std::printf("%d %d %d %d\n", count(), a(), b(3), c);
    reset(); }
    if (DOME_IN(3, 3)) { DOME_SITE(3, 27, ("dome_d1", "dome_d2"), ::dome::gen::ref(dome_d1), ::dome::gen::ref(dome_d2)); dome::checkpoint(); }
    if (!dome_at) { std::printf("%d\n", count()); }

    int n = dome_at ? ::dome::gen::blank<int>() : (3); if (dome_at) dome_f.load("n", n); 
    auto dome_t3 = ::dome::gen::lambda<int>([] { return "n"; }, [n] { return n + 1; }); auto dome_t4 = ::dome::gen::lambda<int&>([] { return "n"; }, [&n](int k) { n += k; }); auto both = dome_at ? ::dome::gen::blank<decltype(std::pair{static_cast<decltype(dome_t3)&&>(dome_t3), static_cast<decltype(dome_t4)&&>(dome_t4)})>() : (std::pair{static_cast<decltype(dome_t3)&&>(dome_t3), static_cast<decltype(dome_t4)&&>(dome_t4)}); if (dome_at) dome_f.load("both", both); 
    ::std::decay_t<decltype((both))> dome_d5 = dome_at ? ::dome::gen::blank<::std::decay_t<decltype((both))>>() : (both); if (dome_at) dome_f.load("dome_d5", dome_d5); auto& [one, more] = dome_d5;
    if (DOME_IN(4, 4)) { DOME_SITE(4, 33, ("dome_d1", "dome_d2", "n", "both", "dome_d5"), ::dome::gen::ref(dome_d1), ::dome::gen::ref(dome_d2), ::dome::gen::ref(n), ::dome::gen::ref(both), ::dome::gen::ref(dome_d5)); dome::checkpoint(); }
    if (!dome_at) { more(4); }
    auto& [one_of, more_of] = both;
    { DOME_SITE(5, 36, ("dome_d1", "dome_d2", "n", "both", "dome_d5"), ::dome::gen::ref(dome_d1), ::dome::gen::ref(dome_d2), ::dome::gen::ref(n), ::dome::gen::ref(both), ::dome::gen::ref(dome_d5)); dome::checkpoint(); }
    more_of(5);
    std::printf("%d %d %d\n", one(), one_of(), n);
}
