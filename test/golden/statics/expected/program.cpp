#include <dome/generated.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// Statics of functions and of classes.
#include <dome/session.hpp>

#include <cstdio>
#include <string>

struct maker {
    static int made;
    int id;
    maker() : id(++made) {}

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] maker& dome_x) {
        dome_a.field("id", dome_x.id);
    }
    explicit maker([[maybe_unused]] ::dome::blank_t dome_b) : id() {}
#line 12
};
int maker::made = 100;
static ::dome::gen::global dome_g_maker_made("maker::made", ::maker::made);
#line 13

int calls(int n) { DOME_FRAME("calls(int)", "program.cpp", 14, 0x7494e11cebebcf06ull, "dome::checkpoint");
    static int total = 0; struct dome_n_total { static auto& variable() { return total; } static ::std::string name() { return "calls(int)::total"; } }; ::dome::gen::known_early<dome_n_total, ::dome::gen::global>();
    struct dome_n_log { static ::std::string name() { return "calls(int)::log"; } }; static std::string &log = ::dome::gen::static_local<dome_n_log>([&]() -> ::std::string { return ::dome::gen::type<::std::string>(); });
    if (!dome_at) { total += n;
    log += static_cast<char>('a' + n); }
    { DOME_SITE0(1, 19); dome::checkpoint(); }
    std::printf("%s\n", log.c_str());
    return total;
}
// Several of one name.
int twice(int n) { DOME_FRAME("twice(int)", "program.cpp", 24, 0x176e0e8c7c79ee51ull, "dome::checkpoint");
    int sum = dome_at ? dome_f.get<int>("sum") : (0);
    if (!dome_at) { {
        static int count = 0; struct dome_n_count { static auto& variable() { return count; } static ::std::string name() { return "twice(int)::count"; } }; ::dome::gen::known_early<dome_n_count, ::dome::gen::global>();
        sum += ++count * n;
    } }
    { DOME_SITE(1, 30, ("sum"), sum); dome::checkpoint(); }
    {
        static int count = 10; struct dome_n_count { static auto& variable() { return count; } static ::std::string name() { return "twice(int)::count@32"; } }; ::dome::gen::known_early<dome_n_count, ::dome::gen::global>();
        sum += ++count;
    }
    return sum;
}
int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 37, 0x9601d2896082b8full, "calls", "twice");
    int sum = dome_at ? dome_f.get<int>("sum") : (0);
    for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 4); ++i) {
        maker m = dome_at ? ::dome::gen::blank<::maker>() : ::dome::gen::type<::maker>(); if (dome_at) dome_f.load("m", m); 
        { DOME_SITE(1, 41, ("sum", "i", "m"), sum, i, ::dome::gen::ref(m)); int dome_t1 = dome_at ? dome_f.get<int>("dome_t1") : (calls(i)); DOME_SITE(2, 41, ("sum", "i", "m", "dome_t1"), sum, i, ::dome::gen::ref(m), dome_t1); int dome_t2 = dome_at ? ::dome::gen::blank<int>() : (twice(i)); sum += dome_t1 + dome_t2; }
        std::printf("%d %d\n", sum, m.id);
    }
}
