#include <dome/generated.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// Anonymous structs and unions inside a class, unions, classes without a name, volatile and over-aligned ones.
#include <dome/session.hpp>

#include <cstddef>
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
#line 12
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
#line 22
} place;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] value& dome_x) {
        dome_a.field("kind", dome_x.kind);
        { auto dome_v = ::dome::gen::overlaid(dome_x.whole, dome_x.real, dome_x.letters); dome_a.field("whole|real|letters", dome_v, false); }
        dome_a.field("place", dome_x.place);
    }
#line 23
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
#line 27

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
#line 31

struct alignas(64) aligned {
    char c;
    double d;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] aligned& dome_x) {
        dome_a.field("c", dome_x.c);
        dome_a.field("d", dome_x.d);
    }
#line 35
};
struct nothing {
public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] nothing& dome_x) {
    }
#line 36
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
#line 40
} totals;
static ::dome::gen::global dome_g_totals("totals", totals);
#line 40


struct settings {
    struct {
        int x = 1, y = 2;
    
public:
    friend struct ::dome::detail::class_access;
    void dome_describe_([[maybe_unused]] ::dome::archive& dome_a) {
        [[maybe_unused]] auto& dome_x = *this;
        dome_a.field_or_default("x", dome_x.x);
        dome_a.field_or_default("y", dome_x.y);
    }
#line 45
} origin;
    enum { off, on } mode = off;
    static settings& get() {
        static settings all; struct dome_n_all { static auto& variable() { return all; } static ::std::string name() { return "settings::get()::all"; } }; ::dome::gen::known_early<dome_n_all, ::dome::gen::global>();
        return all;
    }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] settings& dome_x) {
        dome_a.field("origin", dome_x.origin);
        dome_a.field_or_default("mode", dome_x.mode);
    }
#line 51
};
struct {
    int number;
    struct {
        int value;
    
public:
    friend struct ::dome::detail::class_access;
    void dome_describe_([[maybe_unused]] ::dome::archive& dome_a) {
        [[maybe_unused]] auto& dome_x = *this;
        dome_a.field("value", dome_x.value);
    }
#line 56
} parts[2];

public:
    friend struct ::dome::detail::class_access;
    void dome_describe_([[maybe_unused]] ::dome::archive& dome_a) {
        [[maybe_unused]] auto& dome_x = *this;
        dome_a.field("number", dome_x.number);
        dome_a.field("parts", dome_x.parts);
    }
#line 57
} rows[2] = {{1, {{2}, {3}}}, {4, {{5}, {6}}}};
static ::dome::gen::global dome_g_rows("rows", rows);
#line 57

std::size_t at(std::size_t i) { DOME_FRAME("at(std::size_t)", "program.cpp", 58, 0xf6c5b4151cc0a5f2ull, "dome::checkpoint"); if (dome_at) { dome_f.load("i", i); }
    { DOME_SITE(1, 59, ("i"), i); dome::checkpoint(); }
    return i;
}
int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 62, 0xba3e2d21cebfb448ull, "dome::checkpoint", "dome::checkpoint", "at", "at", "dome::checkpoint");
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
#line 71
} local = dome_at ? ::dome::gen::blank<::std::remove_reference_t<decltype(local)>>() : ::dome::gen::type<::std::remove_reference_t<decltype(local)>>(); if (dome_at) dome_f.load("local", local); 
    if (!dome_at) { local.a = 5; }
    aligned al = dome_at ? ::dome::gen::blank<::aligned>() : ::dome::gen::type<::aligned>{'x', 2.5}; if (dome_at) dome_f.load("al", al); 
    nothing none; if (dome_at) dome_f.load("none", none); 
    volatile int ticks = dome_at ? dome_f.get<int>("ticks") : (0);
    if (DOME_IN(1, 1)) { for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 4); ++i) {
        if (!dome_at) { w.bits += 1u << 23;
        if (i % 2)
            v.kind = 1, v.real = i / 4.0;
        else
            v.kind = 0, v.whole = i * 1000L;
        v.place.line += i;
        p.parts[i] = static_cast<short>(i + 1);
        r.id += i;
        local.a *= 2; }
        { DOME_SITE(1, 86, ("w", "v", "p", "r", "local", "al", "none", "ticks", "i"), ::dome::gen::ref(w), ::dome::gen::ref(v), ::dome::gen::ref(p), ::dome::gen::ref(r), ::dome::gen::ref(local), ::dome::gen::ref(al), ::dome::gen::ref(none), ticks, i); dome::checkpoint(); }
        ticks = ticks + 1;
        totals.runs++;
        totals.last = r;
        al.d += local.b;
        std::cout << w.number << ' ' << (v.kind ? v.real : static_cast<double>(v.whole)) << ' ' << v.place.line << v.place.column << ' ' << p.parts[i]
                  << ' ' << static_cast<int>(p.first) << ' ' << totals.last.id << ' ' << local.a << ' ' << al.c << al.d << ' ' << ticks << totals.runs
                  << sizeof none << '\n';
    } }
    auto& origin = dome_at ? dome_f.get_ref<::std::remove_reference_t<decltype((settings::get().origin))>>("origin") : (settings::get().origin);
    auto& mode = dome_at ? dome_f.get_ref<::std::remove_reference_t<decltype(((&settings::get())->mode))>>("mode") : ((&settings::get())->mode);
    auto copy = dome_at ? ::dome::gen::blank<::std::decay_t<decltype(settings::get().origin)>>() : (settings::get().origin); if (dome_at) dome_f.load("copy", copy); 
    if (DOME_IN(2, 2)) { auto&& dome_g1 = (rows); ::std::ptrdiff_t dome_k1 = dome_at ? dome_f.get<::std::ptrdiff_t>("dome_k1") : 0; auto dome_b1 = ::dome::gen::begin_of(dome_g1); auto dome_e1 = ::dome::gen::end_of(dome_g1); if (dome_at) ::dome::gen::advance(dome_f, dome_b1, dome_k1, dome_e1); for (; dome_b1 != dome_e1; ++dome_b1, (void)++dome_k1) { auto& row = *dome_b1; 
{ { auto&& dome_g2 = (row.parts); ::std::ptrdiff_t dome_k2 = dome_at ? dome_f.get<::std::ptrdiff_t>("dome_k2") : 0; auto dome_b2 = ::dome::gen::begin_of(dome_g2); auto dome_e2 = ::dome::gen::end_of(dome_g2); if (dome_at) ::dome::gen::advance(dome_f, dome_b2, dome_k2, dome_e2); for (; dome_b2 != dome_e2; ++dome_b2, (void)++dome_k2) { auto& part = *dome_b2; {
            { DOME_SITE(2, 100, ("dome_k1", "dome_k2", "r", "none", "origin", "mode", "copy"), dome_k1, dome_k2, ::dome::gen::ref(r), ::dome::gen::ref(none), ::dome::gen::path(origin), ::dome::gen::path(mode), ::dome::gen::ref(copy)); dome::checkpoint(); }
            ++part.value;
        } } } } } }
    DOME_SITE(3, 103, ("r", "none", "origin", "mode", "copy"), ::dome::gen::ref(r), ::dome::gen::ref(none), ::dome::gen::path(origin), ::dome::gen::path(mode), ::dome::gen::ref(copy)); ::std::size_t dome_t1 = dome_at ? dome_f.get<::std::size_t>("dome_t1") : (at(1)); ::std::remove_reference_t<decltype((rows[dome_t1].parts))>& dome_t2 = dome_at ? dome_f.get_ref<::std::remove_reference_t<decltype((rows[dome_t1].parts))>>("dome_t2") : (rows[dome_t1].parts); DOME_SITE(4, 103, ("r", "none", "origin", "mode", "copy", "dome_t1", "dome_t2"), ::dome::gen::ref(r), ::dome::gen::ref(none), ::dome::gen::path(origin), ::dome::gen::path(mode), ::dome::gen::ref(copy), dome_t1, ::dome::gen::path(dome_t2)); ::std::size_t dome_t3 = dome_at ? ::dome::gen::blank<::std::size_t>() : (at(0)); auto& part = dome_at ? dome_f.get_ref<::std::remove_reference_t<decltype((rows[at(1)].parts[at(0)]))>>("part") : (dome_t2[dome_t3]);
    { DOME_SITE(5, 104, ("r", "none", "origin", "mode", "copy", "part"), ::dome::gen::ref(r), ::dome::gen::ref(none), ::dome::gen::path(origin), ::dome::gen::path(mode), ::dome::gen::ref(copy), ::dome::gen::path(part)); dome::checkpoint(); }
    origin.x += 2;
    copy.y += 5;
    mode = settings::on;
    part.value += 10;
    std::printf("%d %d %d %d %d\n", settings::get().origin.x, copy.y, settings::get().mode == settings::on, rows[1].parts[0].value, rows[0].number);
}
