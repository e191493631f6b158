#include <dome/generated.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// Folds of ',', '&&' and '||' with sites in their elements; parameter packs by value, by reference and forwarded; folds that never stop.
#include <dome/session.hpp>
#include <iostream>
#include <string>
#include <utility>
int calls = 0;
static ::dome::gen::global dome_g_calls("calls", calls);
#line 7

template <class T>
void out(const T& x) { DOME_FRAME("out(const T &)", "program.cpp", 9, 0xe1656ebeaa6e09a5ull, "dome::checkpoint");
    for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 2); ++i) {
        { DOME_SITE(1, 11, ("i"), i); dome::checkpoint(); }
        ++calls;
    }
    std::cout << x << ' ' << calls << '\n';
}
template <class... R>
void refs(const R&... r) { DOME_FRAME("refs(const R &...)", "program.cpp", 17, 0xc79a28da68b09261ull, "out<int>");
    { if (dome_at ? DOME_BACK(1, 1) : true) { int dome_t1 = dome_at ? dome_f.get<int>("dome_t1") : (0); [[maybe_unused]] int dome_t1n = 0; static_cast<void>(dome_t1); ([&] { if (dome_t1n++ == dome_t1) { DOME_SITE(1, 18, ("dome_t1"), dome_t1); out(r); ++dome_t1; } }(), ...); }  }
    std::cout << "refs\n";
}
template <class... R>
void values(R... r) { DOME_FRAME("values(R...)", "program.cpp", 22, 0x81ee02b363a48790ull, "out<std::basic_string<char>>", "out<std::basic_string<char>>"); if (dome_at) { dome_f.load("r", ::dome::gen::parameters(r...)); }
    int before = dome_at ? dome_f.get<int>("before") : (calls);
    if (DOME_IN(1, 1)) { if (dome_at ? DOME_BACK(1, 1) : true) { int dome_t1 = dome_at ? dome_f.get<int>("dome_t1") : (0); [[maybe_unused]] int dome_t1n = 0; static_cast<void>(dome_t1); ([&] { if (dome_t1n++ == dome_t1) { DOME_SITE(1, 24, ("r", "before", "dome_t1"), ::dome::gen::parameters(r...), before, dome_t1); out(r); ++dome_t1; } }(), ...); }  }
    if (!dome_at) { ((r = r), ...);
    std::cout << before << '\n'; }
    { if (dome_at ? DOME_BACK(2, 2) : true) { int dome_t2 = dome_at ? dome_f.get<int>("dome_t2") : (0); [[maybe_unused]] int dome_t2n = 0; static_cast<void>(dome_t2); (..., [&] { if (dome_t2n++ == dome_t2) { DOME_SITE(2, 27, ("r", "dome_t2"), ::dome::gen::parameters(r...), dome_t2); out(r); ++dome_t2; } }()); }  }
}
template <class T>
bool positive(T x) { DOME_FRAME("positive(T)", "program.cpp", 30, 0xe036187a704a6dd4ull, "dome::checkpoint"); if (dome_at) { dome_f.load("x", x); }
    { DOME_SITE(1, 31, ("x"), ::dome::gen::ref(x)); dome::checkpoint(); }
    return x > 0;
}
template <class... R>
bool all_of(R... r) { DOME_FRAME("all_of(R...)", "program.cpp", 35, 0x9068ff82b907c976ull, "positive<int>"); if (dome_at) { dome_f.load("r", ::dome::gen::parameters(r...)); }
    { bool dome_t2 = dome_at ? ::dome::gen::blank<bool>() : (false); if (dome_at ? DOME_BACK(1, 1) : true) { int dome_t1 = dome_at ? dome_f.get<int>("dome_t1") : (0); [[maybe_unused]] int dome_t1n = 0; static_cast<void>(dome_t1); dome_t2 = ([&]() -> bool { if (dome_t1n++ < dome_t1) return true; DOME_SITE(1, 36, ("r", "dome_t1"), ::dome::gen::parameters(r...), dome_t1); ::std::decay_t<decltype(positive(r))> dome_t3 = dome_at ? ::dome::gen::blank<::std::decay_t<decltype(positive(r))>>() : (positive(r)); const bool dome_v = static_cast<bool>(static_cast<decltype(dome_t3)&&>(dome_t3)); ++dome_t1; return dome_v; }()&& ...); } return dome_t2; }
}
template <class... R>
int any_of(int k, R... r) { DOME_FRAME("any_of(int, R...)", "program.cpp", 39, 0x7aed6ab3028049acull, "positive<int>"); if (dome_at) { dome_f.load("k", k); dome_f.load("r", ::dome::gen::parameters(r...)); }
    { bool dome_t2 = dome_at ? ::dome::gen::blank<bool>() : (false); if (dome_at ? DOME_BACK(1, 1) : true) { int dome_t1 = dome_at ? dome_f.get<int>("dome_t1") : (0); [[maybe_unused]] int dome_t1n = 0; static_cast<void>(dome_t1); dome_t2 = ([&]() -> bool { if (dome_t1n++ < dome_t1) return false; DOME_SITE(1, 40, ("k", "r", "dome_t1"), k, ::dome::gen::parameters(r...), dome_t1); ::std::decay_t<decltype(positive(r))> dome_t3 = dome_at ? ::dome::gen::blank<::std::decay_t<decltype(positive(r))>>() : (positive(r)); const bool dome_v = static_cast<bool>(static_cast<decltype(dome_t3)&&>(dome_t3)); ++dome_t1; return dome_v; }()|| ...); } if (!dome_at && (dome_t2)) 
return k; }
    return -k;
}
template <class... R>
void late(R... r) { DOME_FRAME("late(R...)", "program.cpp", 45, 0x49591a580328443ull, "dome::checkpoint", "dome::checkpoint"); if (dome_at) { dome_f.load("r", ::dome::gen::parameters(r...)); }
    if (DOME_IN(1, 1)) { DOME_SITE(1, 46, ("r"), ::dome::gen::parameters(r...)); dome::checkpoint(); }
    if (!dome_at) { (std::cout << ... << r) << '\n';
    ((std::cout << r << ','), ...); }
    { DOME_SITE(2, 49, ("r"), ::dome::gen::parameters(r...)); dome::checkpoint(); }
    int n = (0 + ... + sizeof(r));
    std::cout << n << '\n';
}
template <class F, class... A>
void each(F f, A&&... a) { DOME_FRAME("each(F, A &&...)", "program.cpp", 54, 0xddfd4fa0cc73634eull, "main()::(anonymous class)::operator()"); if (dome_at) { dome_f.load("f", f); }
    { if (dome_at ? DOME_BACK(1, 1) : true) { int dome_t1 = dome_at ? dome_f.get<int>("dome_t1") : (0); [[maybe_unused]] int dome_t1n = 0; static_cast<void>(dome_t1); ([&] { if (dome_t1n++ == dome_t1) { DOME_SITE(1, 55, ("f", "dome_t1"), ::dome::gen::ref(f), dome_t1); f(std::forward<A>(a)); ++dome_t1; } }(), ...); }  }
}
int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 57, 0x24454db65fc9a317ull, "refs<int>", "refs<int, std::basic_string<char>, double>", "values<int>", "values<std::basic_string<char>, long>", "all_of<int, int, int>", "all_of<int, int, int>", "any_of<int, int>", "any_of<int, double>", "late<int, char, std::basic_string<char>>", "each<(lambda), int, int, int>");
    if (!dome_at) { refs(); }
    if (DOME_IN(1, 1)) { DOME_SITE0(1, 59); refs(1); }
    if (DOME_IN(2, 2)) { ::std::string dome_t1 = dome_at ? ::dome::gen::blank<::std::string>() : (std::string("two")); if (dome_at) dome_f.load("dome_t1", dome_t1); DOME_SITE(2, 60, ("dome_t1"), ::dome::gen::ref(dome_t1)); refs(1, dome_t1, 3.5); }
    if (DOME_IN(3, 3)) { DOME_SITE0(3, 61); values(4); }
    if (DOME_IN(4, 4)) { DOME_SITE0(4, 62); values((dome_r4 ? ::dome::gen::blank<::std::basic_string<char, ::std::char_traits<char>, ::std::allocator<char>>>() : (std::string("five"))), 6L); }
    if (!dome_at) { values(); }
    if (DOME_IN(5, 6)) { DOME_SITE0(5, 64); bool dome_t2 = dome_at ? ::dome::gen::blank<bool>() : (all_of(1, 2, 3)); if (!dome_at) { std::cout << dome_t2; } DOME_SITE0(6, 64); bool dome_t3 = dome_at ? ::dome::gen::blank<bool>() : (all_of(1, -2, 3)); std::cout << dome_t3 << all_of() << '\n'; }
    if (DOME_IN(7, 8)) { DOME_SITE0(7, 65); int dome_t4 = dome_at ? ::dome::gen::blank<int>() : (any_of(1, 2, 3)); if (!dome_at) { std::cout << dome_t4; } DOME_SITE0(8, 65); int dome_t5 = dome_at ? ::dome::gen::blank<int>() : (any_of(5, -2, -3.0)); std::cout << dome_t5 << '\n'; }
    if (DOME_IN(9, 9)) { DOME_SITE0(9, 66); late(1, 'c', (dome_r9 ? ::dome::gen::blank<::std::basic_string<char, ::std::char_traits<char>, ::std::allocator<char>>>() : (std::string("s")))); }
    int total = dome_at ? ::dome::gen::blank<int>() : (0); if (dome_at) dome_f.load("total", total); 
    { DOME_SITE(10, 68, ("total"), ::dome::gen::ref(total)); each(
        [&](int x) { DOME_FRAME("main()::lambda 1(int)", "program.cpp", 69, 0xe693b30ea770d374ull, "dome::checkpoint"); if (dome_at) { dome_f.load("x", x); }
            { DOME_SITE(1, 70, ("x"), x); dome::checkpoint(); }
            total += x;
        },
        1, 2, 3); }
    std::cout << total << '\n';
}
