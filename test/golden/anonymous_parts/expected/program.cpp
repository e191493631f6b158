#include <dome/generated.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// Anonymous structs and unions inside a class, unions, classes without a name, volatile and over-aligned ones.
#include <dome/session.hpp>

#include <cstdint>
#include <iostream>

union word {
    float number;
    std::uint32_t bits;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] word& dome_x) {
        { auto dome_v = ::dome::gen::overlaid(dome_x.number, dome_x.bits); dome_a.field("number|bits", dome_v, false); }
    }
#line 11
};
struct value {
    int kind;
    union {
        long whole;
        double real;
        char letters[8];
    };
    struct {
        int line, column;
    
public:
    friend struct ::dome::detail::class_access;
    void dome_describe_([[maybe_unused]] ::dome::archive& dome_a) {
        [[maybe_unused]] auto& dome_x = *this;
        dome_a.field("line", dome_x.line);
        dome_a.field("column", dome_x.column);
    }
#line 21
} place;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] value& dome_x) {
        dome_a.field("kind", dome_x.kind);
        { auto dome_v = ::dome::gen::overlaid(dome_x.whole, dome_x.real, dome_x.letters); dome_a.field("whole|real|letters", dome_v, false); }
        dome_a.field("place", dome_x.place);
    }
#line 22
};
typedef union {
    short parts[4];
    char first;
} packed;
#ifndef DOME_DESCRIBES_packed
#define DOME_DESCRIBES_packed
extern "C++" inline void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] ::packed& dome_x) {
        { auto dome_v = ::dome::gen::overlaid(dome_x.parts, dome_x.first); dome_a.field("parts|first", dome_v, false); }
}
#endif
#line 26

typedef struct {
    int id;
    double weight;
} record;
#ifndef DOME_DESCRIBES_record
#define DOME_DESCRIBES_record
extern "C++" inline void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] ::record& dome_x) {
        dome_a.field("id", dome_x.id);
        dome_a.field("weight", dome_x.weight);
}
#endif
#line 30

struct alignas(64) aligned {
    char c;
    double d;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] aligned& dome_x) {
        dome_a.field("c", dome_x.c);
        dome_a.field("d", dome_x.d);
    }
#line 34
};
struct nothing {
public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] nothing& dome_x) {
    }
#line 35
};
struct {
    int runs;
    record last;

public:
    friend struct ::dome::detail::class_access;
    void dome_describe_([[maybe_unused]] ::dome::archive& dome_a) {
        [[maybe_unused]] auto& dome_x = *this;
        dome_a.field("runs", dome_x.runs);
        dome_a.field("last", dome_x.last);
    }
#line 39
} totals;
static ::dome::gen::global dome_g_totals("totals", totals);
#line 39


int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 41, 0xa2f40616ae35092ull, "dome::checkpoint");
    word w; if (dome_at) dome_f.load("w", w); 
    if (!dome_at) { w.number = 1.5f; }
    value v = dome_at ? ::dome::gen::blank<::value>() : ::dome::gen::type<::value>{0, {}, {1, 2}}; if (dome_at) dome_f.load("v", v); 
    packed p = dome_at ? ::dome::gen::blank<::packed>() : ::dome::gen::type<::packed>{}; if (dome_at) dome_f.load("p", p); 
    record r = dome_at ? ::dome::gen::blank<::record>() : ::dome::gen::type<::record>{1, 0.5}; if (dome_at) dome_f.load("r", r); 
    struct {
        int a;
        double b = 0.25;
    
public:
    friend struct ::dome::detail::class_access;
    void dome_describe_([[maybe_unused]] ::dome::archive& dome_a) {
        [[maybe_unused]] auto& dome_x = *this;
        dome_a.field("a", dome_x.a);
        dome_a.field_or_default("b", dome_x.b);
    }
#line 50
} local = dome_at ? ::dome::gen::blank<::std::remove_reference_t<decltype(local)>>() : ::dome::gen::type<::std::remove_reference_t<decltype(local)>>(); if (dome_at) dome_f.load("local", local); 
    if (!dome_at) { local.a = 5; }
    aligned al = dome_at ? ::dome::gen::blank<::aligned>() : ::dome::gen::type<::aligned>{'x', 2.5}; if (dome_at) dome_f.load("al", al); 
    nothing none; if (dome_at) dome_f.load("none", none); 
    volatile int ticks = dome_at ? dome_f.get<int>("ticks") : (0);
    for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 4); ++i) {
        if (!dome_at) { w.bits += 1u << 23;
        if (i % 2)
            v.kind = 1, v.real = i / 4.0;
        else
            v.kind = 0, v.whole = i * 1000L;
        v.place.line += i;
        p.parts[i] = static_cast<short>(i + 1);
        r.id += i;
        local.a *= 2; }
        { DOME_SITE(1, 65, ("w", "v", "p", "r", "local", "al", "none", "ticks", "i"), ::dome::gen::ref(w), ::dome::gen::ref(v), ::dome::gen::ref(p), ::dome::gen::ref(r), ::dome::gen::ref(local), ::dome::gen::ref(al), ::dome::gen::ref(none), ticks, i); dome::checkpoint(); }
        ticks = ticks + 1;
        totals.runs++;
        totals.last = r;
        al.d += local.b;
        std::cout << w.number << ' ' << (v.kind ? v.real : static_cast<double>(v.whole)) << ' ' << v.place.line << v.place.column << ' ' << p.parts[i]
                  << ' ' << static_cast<int>(p.first) << ' ' << totals.last.id << ' ' << local.a << ' ' << al.c << al.d << ' ' << ticks << totals.runs
                  << sizeof none << '\n';
    }
}
