#include <dome/generated.hpp>
#include <dome/describe/std/memory.hpp>
#include <dome/describe/std/optional.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// Variables of conditions that are objects, or whose address is taken: saved, and loaded behind the condition.
#include <dome/session.hpp>

#include <cstdio>
#include <memory>
#include <optional>
#include <string>
#include <utility>

std::optional<std::string> next(int n) {
    if (n > 2)
        return std::nullopt;
    return std::string(static_cast<std::size_t>(n) + 1, 'x');
}
void add(int* p) { DOME_FRAME("add(int *)", "program.cpp", 16, 0x400c1b5bd8d739bbull, "dome::checkpoint"); if (dome_at) { dome_f.load("p", p); }
    { DOME_SITE(1, 17, ("p"), p); dome::checkpoint(); }
    *p += 1;
}

int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 21, 0xaad9ab73c67f4675ull, "add", "add", "dome::checkpoint", "dome::checkpoint", "add", "add", "dome::checkpoint", "add", "add", "add");
    int rounds = dome_at ? dome_f.get<int>("rounds") : (0);
    if (DOME_IN(1, 2)) { int n = dome_at ? ::dome::gen::blank<int>() : (3); if (dome_at) dome_f.load("n", n);  if (dome_at ? DOME_BACK(1, 2) : static_cast<bool>(n)) {
        if (DOME_IN(1, 1)) { DOME_SITE(1, 24, ("rounds", "n"), rounds, ::dome::gen::ref(n)); add(&n); }
        { DOME_SITE(2, 25, ("rounds", "n"), rounds, ::dome::gen::ref(n)); add(&n); }
        std::printf("%d\n", n);
    } }
    if (DOME_IN(3, 4)) { std::optional<std::string> s = dome_at ? ::dome::gen::blank<::std::optional< ::std::string>>() : (next(1)); if (dome_at) dome_f.load("s", s);  if (dome_at ? DOME_BACK(3, 3) : static_cast<bool>(s)) {
        if (!dome_at) { *s += "!"; }
        { DOME_SITE(3, 30, ("rounds", "s"), rounds, ::dome::gen::ref(s)); dome::checkpoint(); }
        std::printf("%s\n", s->c_str());
    } else {
        { DOME_SITE(4, 33, ("rounds", "s"), rounds, ::dome::gen::ref(s)); dome::checkpoint(); }
    } }
    if (DOME_IN(5, 6)) { auto p = dome_at ? ::dome::gen::blank<::std::unique_ptr<int, ::std::default_delete<int>>>() : (std::make_unique<int>(5)); if (dome_at) dome_f.load("p", p);  int n = dome_at ? ::dome::gen::blank<int>() : (*p); if (dome_at) dome_f.load("n", n);  if (dome_at ? DOME_BACK(5, 6) : static_cast<bool>(n)) {
        if (DOME_IN(5, 5)) { DOME_SITE(5, 36, ("rounds", "p", "n"), rounds, ::dome::gen::ref(p), ::dome::gen::ref(n)); add((dome_r5 ? ::dome::gen::blank<int *>() : (p.get()))); }
        { DOME_SITE(6, 37, ("rounds", "p", "n"), rounds, ::dome::gen::ref(p), ::dome::gen::ref(n)); add(&n); }
        std::printf("%d %d\n", *p, n);
    } }
    if (DOME_IN(7, 7)) { while (true) { std::optional<std::string> s = dome_at ? ::dome::gen::blank<::std::optional< ::std::string>>() : (next(rounds)); if (dome_at) dome_f.load("s", s);  if (!dome_at && !(s)) break; {
        if (!dome_at) { ++rounds;
        s->push_back('?'); }
        { DOME_SITE(7, 43, ("rounds", "s"), rounds, ::dome::gen::ref(s)); dome::checkpoint(); }
        std::printf("%s\n", s->c_str());
    } } }
    if (DOME_IN(8, 8)) { for (int k = dome_at ? dome_f.get<int>("k") : (0); ; ++k) { int left = dome_at ? ::dome::gen::blank<int>() : (3 - k); if (dome_at) dome_f.load("left", left);  if (!dome_at && !(left)) break; {
        { DOME_SITE(8, 47, ("rounds", "k", "left"), rounds, k, ::dome::gen::ref(left)); add(&left); }
        std::printf("%d\n", left);
    } } }
    { int n = dome_at ? ::dome::gen::blank<int>() : (rounds + 1); if (dome_at) dome_f.load("n", n);  switch (dome_at ? static_cast<int>((4)) : static_cast<int>(n)) {
        case 4:
            if (DOME_IN(9, 9)) { DOME_SITE(9, 52, ("n"), ::dome::gen::ref(n)); add(&n); }
            if (!dome_at) { std::printf("switch %d\n", n); }
            [[fallthrough]];
        default:
            { DOME_SITE(10, 56, ("n"), ::dome::gen::ref(n)); add(&n); }
            std::printf("switch %d\n", n);
    } }
}
