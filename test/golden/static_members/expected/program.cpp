#include <dome/generated.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// Static members of classes that are defined together with variables, and of classes that come from macros.
#include <dome/session.hpp>

#include <cstdio>

struct open_one {
    inline static int n = 0;
    int k = 1;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] open_one& dome_x) {
        dome_a.field_or_default("k", dome_x.k);
    }
#line 10
} first;
inline ::dome::gen::global dome_g_open_one_n("open_one::n", ::open_one::n);
#line 10

static ::dome::gen::global dome_g_first("first", first);
#line 10


class closed_one {
    inline static int n = 0;

public:
    int up() { return ++n; }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] closed_one& dome_x) {
    }
#line 17

public:
    static auto& dome_static_n_() { return n; }
#line 17
} second, *pointer = &second;
inline ::dome::gen::global dome_g_closed_one_n("closed_one::n", ::closed_one::dome_static_n_());
#line 17

static ::dome::gen::global dome_g_second("second", second);
#line 17

static ::dome::gen::global dome_g_pointer("pointer", pointer);
#line 17


struct outer {
    struct inner {
        inline static int n = 1;
    
public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] inner& dome_x) {
    }
#line 22
} in;
    inline static int m = 2;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] outer& dome_x) {
        dome_a.field("in", dome_x.in);
    }
#line 24
} both[2];
inline ::dome::gen::global dome_g_outer__inner_n("outer::inner::n", ::outer::inner::n);
#line 24

inline ::dome::gen::global dome_g_outer_m("outer::m", ::outer::m);
#line 24

static ::dome::gen::global dome_g_both("both", both);
#line 24


#define TALLY(name) struct name { inline static int seen = 0; int own = 0; int up() { return ++seen + ++own; } };
TALLY(tally)
#ifndef DOME_DESCRIBES_tally
#define DOME_DESCRIBES_tally
extern "C++" inline void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] ::tally& dome_x) {
        dome_a.field_or_default("own", dome_x.own);
}
#endif
#line 27

inline ::dome::gen::global dome_g_tally_seen("tally::seen", ::tally::seen);
#line 27


#define SOLE(name) class name { inline static int seen = 0; public: static int up() { return ++seen; } };
class sole { inline static int seen = 0; public: static int up() { return ++seen; } 
public:
    static auto& dome_static_seen_() { return seen; }
#line 30
};
inline ::dome::gen::global dome_g_sole_seen("sole::seen", ::sole::dome_static_seen_());
#line 30


#define DECLARED(name) struct name { static int seen; static int up() { return ++seen + ++more; } private: static int more; }
struct declared { static int seen; static int up() { return ++seen + ++more; } private: static int more; 
public:
    static auto& dome_static_more_() { return more; }
#line 33
};
int declared::seen = 4;
static ::dome::gen::global dome_g_declared_seen("declared::seen", ::declared::seen);
#line 34

int declared::more = 5;
static ::dome::gen::global dome_g_declared_more("declared::more", ::declared::dome_static_more_());
#line 35


#define OF_TYPE(name) template <class T> class name { inline static T seen{}; public: inline static T shown{}; static T up() { return ++seen + ++shown; } };
template <class T> class of_type { inline static T seen{}; public: inline static T shown{}; static T up() { return ++seen + ++shown; } 
public:
    static auto& dome_static_seen_() { return seen; }
#line 38
};

int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 40, 0xc81206a485a5bd56ull, "dome::checkpoint", "dome::checkpoint");
    tally t = dome_at ? ::dome::gen::blank<::tally>() : ::dome::gen::type<::tally>(); if (dome_at) dome_f.load("t", t); 
    for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 3); ++i) {
        if (!dome_at) { open_one::n += first.k; }
        int s = dome_at ? dome_f.get<int>("s") : (second.up() + ++outer::inner::n + ++both[1].m);
        if (DOME_IN(1, 1)) { DOME_SITE(1, 45, ("t", "i", "s"), ::dome::gen::ref(t), i, s); dome::checkpoint(); }
        if (!dome_at) { s += pointer->up() + ++outer::inner::n + ++outer::m;
        s += t.up() + sole::up() + declared::up(); }
        { DOME_SITE(2, 48, ("t", "i", "s"), ::dome::gen::ref(t), i, s); dome::checkpoint(); }
        s += of_type<int>::up() + static_cast<int>(of_type<long>::up());
        std::printf("%d %d %d %d %d %d\n", s, open_one::n, t.up(), sole::up(), declared::up(), of_type<int>::shown);
    }
}

static ::dome::gen::global dome_g_of_type_int___seen("of_type<int>::seen", ::of_type<int>::dome_static_seen_());
#line 53

static ::dome::gen::global dome_g_of_type_int___shown("of_type<int>::shown", ::of_type<int>::shown);
#line 53

static ::dome::gen::global dome_g_of_type_long___seen("of_type<long>::seen", ::of_type<long>::dome_static_seen_());
#line 53

static ::dome::gen::global dome_g_of_type_long___shown("of_type<long>::shown", ::of_type<long>::shown);
#line 53
