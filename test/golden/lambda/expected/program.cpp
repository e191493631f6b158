#include <dome/generated.hpp>
#include <dome/describe/std/vector.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// A lambda that refers to saved variables lives across checkpoints; it is made again.
#include <dome/session.hpp>

#include <cstdio>
#include <vector>

int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 8, 0x69110ea8892b01d0ull, "dome::checkpoint");
    int n = dome_at ? ::dome::gen::blank<int>() : (2); if (dome_at) dome_f.load("n", n); 
    std::vector<int> seen = dome_at ? ::dome::gen::blank<::std::vector<int>>() : ::dome::gen::type<::std::vector<int>>(); if (dome_at) dome_f.load("seen", seen); 
    auto note = [&](int k) {
        seen.push_back(k * n);
        return seen.size();
    };
    for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 3); ++i) {
        if (!dome_at) { note(i); }
        { DOME_SITE(1, 17, ("n", "seen", "i"), ::dome::gen::ref(n), ::dome::gen::ref(seen), i); dome::checkpoint(); }
        n += i;
        const std::size_t length = note(10 * i);
        std::printf("%zu %d\n", length, seen.back());
    }
}
