#include <dome/generated.hpp>
#include <dome/describe/std/vector.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// Functions that stop, called where nothing in the program says so: their checkpoints are no passages, those around them are.
#include <dome/session.hpp>

#include <cstdio>
#include <string>
#include <vector>

int count = 0;
static ::dome::gen::global dome_g_count("count", count);
#line 9


int slow(int n) {
    for (int i = 0; i < n; ++i) {
        ++count;
        dome::checkpoint();
    }
    return n;
}

int steady(int n) {
    dome::checkpoint();
    return n;
}

struct item {
    item() : value(1) {
        for (int i = 0; i < 2; ++i) {
            value *= 2;
            dome::checkpoint();
        }
    }
    item(int n) : value(n) { dome::checkpoint(); }
    operator double() const {
        dome::checkpoint();
        return value + 0.5;
    }
    int value;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] item& dome_x) {
        dome_a.field("value", dome_x.value);
    }
    explicit item([[maybe_unused]] ::dome::blank_t dome_b) : value() {}
#line 37
};

struct pair_of_items {  // its constructor is not written
    item first;
    item second;
    int computed = [&]() -> decltype(auto) { ::dome::gen::hold dome_h; return slow(2); }();

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] pair_of_items& dome_x) {
        dome_a.field("first", dome_x.first);
        dome_a.field("second", dome_x.second);
        dome_a.field_or_default("computed", dome_x.computed);
    }
    static pair_of_items dome_blank_() { return {::dome::gen::blank<decltype(pair_of_items::first)>(), ::dome::gen::blank<decltype(pair_of_items::second)>(), {}}; }
#line 43
};

static ::dome::gen::hold dome_h10_program; item early(7);
static ::dome::gen::global dome_g_early("early", early);
#line 45
 static const bool dome_h10_program_ended = dome_h10_program.end();
int by_default(int n, int more = ::dome::gen::held_argument([]() -> decltype(auto) { return slow(3); })) { DOME_FRAME("by_default(int, int)", "program.cpp", 46, 0x338dd0f379372a44ull, "dome::checkpoint"); if (dome_at) { dome_f.load("n", n); dome_f.load("more", more); }
    { DOME_SITE(1, 47, ("n", "more"), n, more); dome::checkpoint(); }
    return n + more;
}

int once() { DOME_FRAME("once()", "program.cpp", 51, 0x8a33f298e9ba2cb1ull, "dome::checkpoint");
    ::dome::gen::hold dome_h2; struct dome_n_started { static ::std::string name() { return "once()::started"; } }; static int &started = ::dome::gen::static_local<dome_n_started>([&]() -> int { return steady(2); }); dome_h2.end();
    { DOME_SITE0(1, 53); dome::checkpoint(); }
    return ++started;
}

item converted(int n) { { ::dome::gen::hold dome_h1; return n; } }

struct metres {
    double n;
    metres(int whole) : n(whole) { dome::checkpoint(); }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] metres& dome_x) {
        dome_a.field("n", dome_x.n);
    }
    explicit metres([[maybe_unused]] ::dome::blank_t dome_b) : n() {}
#line 62
};
double twice(const metres& m) { DOME_FRAME("twice(const metres &)", "program.cpp", 63, 0x71b99b7692f94433ull, "dome::checkpoint");
    { DOME_SITE0(1, 64); dome::checkpoint(); }
    return 2 * m.n;
}
int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 67, 0x66ae7dfff1c85049ull, "dome::checkpoint", "dome::checkpoint", "dome::checkpoint", "by_default", "by_default", "once", "once", "dome::checkpoint", "twice");
    ::dome::gen::hold dome_h3; pair_of_items p = dome_at ? ::dome::gen::blank<::pair_of_items>() : ::dome::gen::type<::pair_of_items>(); dome_h3.end(); if (dome_at) dome_f.load("p", p); 
    if (DOME_IN(1, 1)) { DOME_SITE(1, 69, ("p"), ::dome::gen::ref(p)); dome::checkpoint(); }
    ::dome::gen::hold dome_h4; std::vector<item> v = dome_at ? ::dome::gen::blank<::std::vector< ::item>>() : ::dome::gen::type<::std::vector< ::item>>(3); dome_h4.end(); if (dome_at) dome_f.load("v", v); 
    if (!dome_at) { (void(::dome::gen::hold()), v.resize(5)); }
    if (DOME_IN(2, 2)) { DOME_SITE(2, 72, ("p", "v"), ::dome::gen::ref(p), ::dome::gen::ref(v)); dome::checkpoint(); }
    ::dome::gen::hold dome_h5; item array[2]; dome_h5.end(); if (dome_at) dome_f.load("array", array); 
    if (!dome_at) { {
        ::dome::gen::hold dome_h6; item* fresh = new item[2]; dome_h6.end();
        std::printf("%d\n", fresh[1].value);
        delete[] fresh;
    } }
    if (DOME_IN(3, 3)) { DOME_SITE(3, 79, ("p", "v", "array"), ::dome::gen::ref(p), ::dome::gen::ref(v), ::dome::gen::ref(array)); dome::checkpoint(); }
    if (!dome_at) { std::printf("%d %d %d %d\n", p.first.value, p.computed, v[4].value, array[1].value); }
    DOME_SITE(4, 81, ("v"), ::dome::gen::ref(v)); int sum = dome_at ? dome_f.get<int>("sum") : (by_default(1));
    if (DOME_IN(5, 5)) { DOME_SITE(5, 82, ("v", "sum"), ::dome::gen::ref(v), sum); int dome_t1 = dome_at ? ::dome::gen::blank<int>() : (by_default(1, 2)); sum += dome_t1; }
    DOME_SITE(6, 83, ("v", "sum"), ::dome::gen::ref(v), sum); int started = dome_at ? dome_f.get<int>("started") : (once());
    if (DOME_IN(7, 7)) { DOME_SITE(7, 84, ("v", "sum", "started"), ::dome::gen::ref(v), sum, started); int dome_t2 = dome_at ? ::dome::gen::blank<int>() : (once()); started += dome_t2; }
    if (!dome_at) { std::printf("%d %d\n", sum, started); }
    ::dome::gen::hold dome_h7; item c = dome_at ? ::dome::gen::blank<::item>() : ::dome::gen::type<::item>(5); dome_h7.end(); if (dome_at) dome_f.load("c", c); 
    ::dome::gen::hold dome_h8; double d = dome_at ? dome_f.get<double>("d") : ::dome::gen::type<double>(c); dome_h8.end();
    if (DOME_IN(8, 8)) { DOME_SITE(8, 88, ("v", "c", "d"), ::dome::gen::ref(v), ::dome::gen::ref(c), d); dome::checkpoint(); }
    if (!dome_at) { std::printf("%g %d %d %d\n", d, converted(8).value, early.value, count); }
    ::dome::gen::hold dome_h9; ::metres dome_t3 = dome_at ? ::dome::gen::blank<::metres>() : (::dome::gen::type<::metres>(3 + 1)); if (dome_at) dome_f.load("dome_t3", dome_t3); DOME_SITE(9, 90, ("v", "c", "dome_t3"), ::dome::gen::ref(v), ::dome::gen::ref(c), ::dome::gen::ref(dome_t3)); const double converted = dome_at ? ::dome::gen::blank<double>() : (twice(dome_t3)); dome_h9.end();
    std::printf("%g\n", converted);
}
