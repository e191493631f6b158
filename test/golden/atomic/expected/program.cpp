#include <dome/generated.hpp>
#include <dome/describe/std/atomic.hpp>
#include <dome/describe/std/vector.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// Atomics are saved as their values.
#include <dome/session.hpp>

#include <atomic>
#include <iostream>
#include <vector>

std::atomic<long> total{0};
static ::dome::gen::global dome_g_total("total", total);
#line 9


struct counters {
    std::atomic<int> hits{0};
    std::atomic<bool> found{false};

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] counters& dome_x) {
        dome_a.field_or_default("hits", dome_x.hits);
        dome_a.field_or_default("found", dome_x.found);
    }
#line 14
};

int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 16, 0xe38154c0605a83e1ull, "dome::checkpoint");
    std::atomic<int> n = dome_at ? ::dome::gen::blank<::std::atomic<int>>() : ::dome::gen::type<::std::atomic<int>>(0); if (dome_at) dome_f.load("n", n); 
    std::vector<std::atomic<int>> many = dome_at ? ::dome::gen::blank<::std::vector< ::std::atomic<int>>>() : ::dome::gen::type<::std::vector< ::std::atomic<int>>>(3); if (dome_at) dome_f.load("many", many); 
    counters c = dome_at ? ::dome::gen::blank<::counters>() : ::dome::gen::type<::counters>(); if (dome_at) dome_f.load("c", c); 
    std::atomic<double> x = dome_at ? ::dome::gen::blank<::std::atomic<double>>() : ::dome::gen::type<::std::atomic<double>>(0.5); if (dome_at) dome_f.load("x", x); 
    for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 4); ++i) {
        if (!dome_at) { n += i;
        ++many[i % 3];
        c.hits.fetch_add(2);
        c.found = i == 2; }
        { DOME_SITE(1, 26, ("n", "many", "c", "x", "i"), ::dome::gen::ref(n), ::dome::gen::ref(many), ::dome::gen::ref(c), ::dome::gen::ref(x), i); dome::checkpoint(); }
        total += n;
        x = x * 2;
        std::cout << n << ' ' << total << ' ' << many[0] << many[1] << many[2] << ' ' << c.hits << c.found << ' ' << x << '\n';
    }
}
