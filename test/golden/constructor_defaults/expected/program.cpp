#include <dome/generated.hpp>
#include <dome/describe/std/memory.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// Constructors that stop and are called with default arguments alone, or take (void).
#include <dome/session.hpp>

#include <cstdio>
#include <memory>
#include <string>

static int made = 0;
static ::dome::gen::global dome_g_made("program.cpp:made", made);
#line 9


struct counted {
    int n;
    explicit counted(int k = 1024 * 2, double  dome_p1= 0.5) : counted(::dome::gen::construction(DOME_FUNCTION_INFO("counted::counted(int, double)", "program.cpp", 13, 0xd7b2d396607ed98dull, "dome::checkpoint")), k, dome_p1) {} explicit counted(const ::dome::gen::part& dome_p, int k = 1024 * 2, double  dome_p1= 0.5) : counted(::dome::gen::construction(dome_p, DOME_FUNCTION_INFO("counted::counted(int, double)", "program.cpp", 13, 0xd7b2d396607ed98dull, "dome::checkpoint")), k, dome_p1) {} explicit counted(::dome::gen::construction&& dome_f, int k = 1024 * 2, double = 0.5) : n(k) { [[maybe_unused]] int dome_at = dome_f.at; if (dome_at < 0) return; if (dome_at) { dome_f.load("this", *this); }
        { DOME_SITE(1, 14, ("this"), ::dome::gen::ref(*this)); dome::checkpoint(); }
        n += ++made;
    }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] counted& dome_x) {
        dome_a.field("n", dome_x.n);
    }
    explicit counted([[maybe_unused]] ::dome::blank_t dome_b) : n() {}
#line 17
};
struct derived : counted {
    int m;
    derived(unsigned k = 3 * 4) : derived(::dome::gen::construction(DOME_FUNCTION_INFO("derived::derived(unsigned int)", "program.cpp", 20, 0xef5a6a2cc8f5f7c9ull, "counted::counted", "dome::checkpoint")), k) {} derived(::dome::gen::construction&& dome_f, unsigned k = 3 * 4) : counted(([&] { bool dome_at = dome_f.at == 1; if (dome_at) { dome_f.load("k", const_cast<::std::remove_cv_t<::std::remove_reference_t<decltype((k))>>&>(k)); dome_f.place("this", *this); } }(), ::dome::gen::part_site(dome_f, 1, DOME_SITE_INFO(1, 20, ("k", "this")), k, ::dome::gen::place(*this)))), m(static_cast<int>(k)) { [[maybe_unused]] int dome_at = dome_f.at; if (dome_at) { dome_f.load("k", k); dome_f.load("this", *this); } { DOME_SITE(2, 20, ("this"), ::dome::gen::ref(*this)); dome::checkpoint(); } }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] derived& dome_x) {
        dome_a.base<::counted>("counted", dome_x);
        dome_a.field("m", dome_x.m);
    }
    explicit derived([[maybe_unused]] ::dome::blank_t dome_b) : ::counted(dome_b), m() {}
#line 21
};
struct whole : counted {
    counted in;
    derived other;
    whole() : whole(::dome::gen::construction(DOME_FUNCTION_INFO("whole::whole()", "program.cpp", 25, 0x20b8a8849fa53a76ull, "counted::counted", "counted::counted", "derived::derived", "dome::checkpoint"))) {} whole(::dome::gen::construction&& dome_f) : counted(([&] { bool dome_at = dome_f.at == 1; if (dome_at) { dome_f.place("this", *this); } }(), ::dome::gen::part_site(dome_f, 1, DOME_SITE_INFO(1, 25, ("this")), ::dome::gen::place(*this)))), in(dome_f.at && dome_f.at != 2 ? ::dome::gen::blank<decltype(whole::in)>() : [&]() -> decltype(whole::in) { int& dome_at = dome_f.at; if (dome_at) { dome_f.place("this", *this); dome_f.load("this.::counted", const_cast<::std::remove_cv_t<::std::remove_reference_t<decltype((static_cast<::counted&>(*this)))>>&>(static_cast<::counted&>(*this))); } DOME_SITE(2, 25, ("this", "this.::counted"), ::dome::gen::place(*this), ::dome::gen::ref(static_cast<::counted&>(*this))); return ::dome::gen::type<decltype(whole::in)>(); }()), other(dome_f.at && dome_f.at != 3 ? ::dome::gen::blank<decltype(whole::other)>() : [&]() -> decltype(whole::other) { int& dome_at = dome_f.at; if (dome_at) { dome_f.place("this", *this); dome_f.load("this.::counted", const_cast<::std::remove_cv_t<::std::remove_reference_t<decltype((static_cast<::counted&>(*this)))>>&>(static_cast<::counted&>(*this))); dome_f.load("this.in", const_cast<::std::remove_cv_t<::std::remove_reference_t<decltype((this->in))>>&>(this->in)); } DOME_SITE(3, 25, ("this", "this.::counted", "this.in"), ::dome::gen::place(*this), ::dome::gen::ref(static_cast<::counted&>(*this)), ::dome::gen::ref(this->in)); return ::dome::gen::type<decltype(whole::other)>(); }()) { [[maybe_unused]] int dome_at = dome_f.at; if (dome_at) { dome_f.load("this", *this); } { DOME_SITE(4, 25, ("this"), ::dome::gen::ref(*this)); dome::checkpoint(); } }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] whole& dome_x) {
        dome_a.base<::counted>("counted", dome_x);
        dome_a.field("in", dome_x.in);
        dome_a.field("other", dome_x.other);
    }
    explicit whole([[maybe_unused]] ::dome::blank_t dome_b) : ::counted(dome_b), in(::dome::gen::blank<decltype(in)>()), other(::dome::gen::blank<decltype(other)>()) {}
#line 26
};

template <class T>
struct region {
    T* memory;
    unsigned room;
    explicit region(unsigned start = 4 * 4) : region(::dome::gen::construction(DOME_FUNCTION_INFO("region::region<T>(unsigned int)", "program.cpp", 32, 0x4ceee629f6da7b41ull, "region<double>::grow")), start) {} explicit region(const ::dome::gen::part& dome_p, unsigned start = 4 * 4) : region(::dome::gen::construction(dome_p, DOME_FUNCTION_INFO("region::region<T>(unsigned int)", "program.cpp", 32, 0x4ceee629f6da7b41ull, "region<double>::grow")), start) {} explicit region(::dome::gen::construction&& dome_f, unsigned start = 4 * 4) : memory(nullptr), room(0) { [[maybe_unused]] int dome_at = dome_f.at; if (dome_at < 0) return; if (dome_at) { dome_f.load("this", *this); } { DOME_SITE(1, 32, ("this"), ::dome::gen::ref(*this)); grow(start); } }
    void grow(unsigned n) { DOME_FRAME("region::grow(unsigned int)", "program.cpp", 33, 0x6ab321b62ba09177ull, "dome::checkpoint"); if (dome_at) { dome_f.load("n", n); }
        while (dome_at || (room < n)) {
            { DOME_SITE(1, 35, ("n"), n); dome::checkpoint(); }
            room += 5;
        }
    }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] region& dome_x) {
        dome_a.field("memory", dome_x.memory);
        dome_a.field("room", dome_x.room);
    }
    explicit region([[maybe_unused]] ::dome::blank_t dome_b) : memory(), room() {}
#line 39
};
struct pool : region<int> {
    bool extra;
    explicit pool(unsigned n) : pool(::dome::gen::construction(DOME_FUNCTION_INFO("pool::pool(unsigned int)", "program.cpp", 42, 0x6cbb6a972380825cull, "region<int>::region")), n) {} explicit pool(::dome::gen::construction&& dome_f, unsigned n) : region<int>(([&] { bool dome_at = dome_f.at == 1; if (dome_at) { dome_f.load("n", const_cast<::std::remove_cv_t<::std::remove_reference_t<decltype((n))>>&>(n)); dome_f.place("this", *this); } }(), ::dome::gen::part_site(dome_f, 1, DOME_SITE_INFO(1, 42, ("n", "this")), n, ::dome::gen::place(*this))), n), extra(false) { [[maybe_unused]] int dome_at = dome_f.at; if (dome_at) { dome_f.load("n", n); dome_f.load("this", *this); }}
    pool() : pool(::dome::gen::construction(DOME_FUNCTION_INFO("pool::pool()", "program.cpp", 43, 0x583ef58a6976d276ull, "region<int>::region"))) {} pool(::dome::gen::construction&& dome_f) : region<int>(([&] { bool dome_at = dome_f.at == 1; if (dome_at) { dome_f.place("this", *this); } }(), ::dome::gen::part_site(dome_f, 1, DOME_SITE_INFO(1, 43, ("this")), ::dome::gen::place(*this)))), extra(true) { [[maybe_unused]] int dome_at = dome_f.at; if (dome_at) { dome_f.load("this", *this); }}

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] pool& dome_x) {
        dome_a.base<::region<int>>("region<int>", dome_x);
        dome_a.field("extra", dome_x.extra);
    }
    explicit pool([[maybe_unused]] ::dome::blank_t dome_b) : ::region<int>(dome_b), extra() {}
#line 44
};
struct solver {
    int q;
    pool first;
    region<double> second;
    solver(::dome::gen::construction&& dome_f); solver();

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] solver& dome_x) {
        dome_a.field("q", dome_x.q);
        dome_a.field("first", dome_x.first);
        dome_a.field("second", dome_x.second);
    }
    explicit solver([[maybe_unused]] ::dome::blank_t dome_b) : q(), first(::dome::gen::blank<decltype(first)>()), second(::dome::gen::blank<decltype(second)>()) {}
#line 50
};
solver::solver() : solver(::dome::gen::construction(DOME_FUNCTION_INFO("solver::solver()", "program.cpp", 51, 0xf5c2205eacd957f6ull, "pool::pool", "region<double>::region"))) {} solver::solver(::dome::gen::construction&& dome_f) : q(5), first(dome_f.at && dome_f.at != 1 ? ::dome::gen::blank<decltype(solver::first)>() : [&]() -> decltype(solver::first) { int& dome_at = dome_f.at; if (dome_at) { dome_f.place("this", *this); dome_f.load("this.q", const_cast<::std::remove_cv_t<::std::remove_reference_t<decltype((this->q))>>&>(this->q)); } DOME_SITE(1, 51, ("this", "this.q"), ::dome::gen::place(*this), ::dome::gen::ref(this->q)); return ::dome::gen::type<decltype(solver::first)>(); }()), second(dome_f.at && dome_f.at != 2 ? ::dome::gen::blank<decltype(solver::second)>() : [&]() -> decltype(solver::second) { int& dome_at = dome_f.at; if (dome_at) { dome_f.place("this", *this); dome_f.load("this.q", const_cast<::std::remove_cv_t<::std::remove_reference_t<decltype((this->q))>>&>(this->q)); dome_f.load("this.first", const_cast<::std::remove_cv_t<::std::remove_reference_t<decltype((this->first))>>&>(this->first)); } DOME_SITE(2, 51, ("this", "this.q", "this.first"), ::dome::gen::place(*this), ::dome::gen::ref(this->q), ::dome::gen::ref(this->first)); return ::dome::gen::type<decltype(solver::second)>(); }()) { [[maybe_unused]] int dome_at = dome_f.at; if (dome_at) { dome_f.load("this", *this); }}

struct model {
    const char* const name;
    const int size;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] model& dome_x) {
        dome_a.field("name", dome_x.name);
        dome_a.field("size", dome_x.size);
    }
#line 56
};
static const model models[] = {{"small", 3}, {"large", 5}};
static ::dome::gen::constant dome_g_models("program.cpp:models", models);
#line 57

struct chosen {
    const model* of;
    int steps;
    chosen(const ::dome::gen::part& dome_p); chosen(::dome::gen::construction&& dome_f); chosen(void);
    void reset() { DOME_FRAME("chosen::reset()", "program.cpp", 62, 0x662aadc5e0d2b1dbull, "dome::checkpoint");
        { if (!dome_at) { steps = 0; } for (; dome_at || (steps < of->size); ++steps) 
{ { DOME_SITE0(1, 64); dome::checkpoint(); } } }
    }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] chosen& dome_x) {
        dome_a.field("of", dome_x.of);
        dome_a.field("steps", dome_x.steps);
    }
    explicit chosen([[maybe_unused]] ::dome::blank_t dome_b) : of(), steps() {}
#line 66
};
chosen::chosen() : chosen(::dome::gen::construction(DOME_FUNCTION_INFO("chosen::chosen()", "program.cpp", 67, 0x22a36e7bbaa86c1full, "chosen::reset"))) {} chosen::chosen(const ::dome::gen::part& dome_p) : chosen(::dome::gen::construction(dome_p, DOME_FUNCTION_INFO("chosen::chosen()", "program.cpp", 67, 0x22a36e7bbaa86c1full, "chosen::reset"))) {} chosen::chosen(::dome::gen::construction&& dome_f) : of(models + 1), steps(0) { [[maybe_unused]] int dome_at = dome_f.at; if (dome_at < 0) return; if (dome_at) { dome_f.load("this", *this); } { DOME_SITE(1, 67, ("this"), ::dome::gen::ref(*this)); reset(); } }
struct other : chosen {
    other() : other(::dome::gen::construction(DOME_FUNCTION_INFO("other::other()", "program.cpp", 69, 0x218d4c69ab872abbull, "chosen::chosen"))) {} other(::dome::gen::construction&& dome_f) : chosen(([&] { bool dome_at = dome_f.at == 1; if (dome_at) { dome_f.place("this", *this); } }(), ::dome::gen::part_site(dome_f, 1, DOME_SITE_INFO(1, 69, ("this")), ::dome::gen::place(*this)))) { [[maybe_unused]] int dome_at = dome_f.at; if (dome_at) { dome_f.load("this", *this); } of = models; }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] other& dome_x) {
        dome_a.base<::chosen>("chosen", dome_x);
    }
    explicit other([[maybe_unused]] ::dome::blank_t dome_b) : ::chosen(dome_b) {}
#line 70
};

// Members in arrays are made once more.
struct bit {
    int probability;
    void reset() { probability = 2048 / 2; }
    bit() { reset(); }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] bit& dome_x) {
        dome_a.field("probability", dome_x.probability);
    }
    explicit bit([[maybe_unused]] ::dome::blank_t dome_b) : probability() {}
#line 77
};
struct labelled {
    std::string names[2];
    bit bits[3][2];
    explicit labelled(const std::string& name) : labelled(::dome::gen::construction(DOME_FUNCTION_INFO("labelled::labelled(const std::string &)", "program.cpp", 81, 0xf49f6327e10a617bull, "dome::checkpoint")), name) {} explicit labelled(::dome::gen::construction&& dome_f, const std::string& name) { [[maybe_unused]] int dome_at = dome_f.at; if (dome_at) { dome_f.load("this", *this); }
        { auto&& dome_g1 = (names); ::std::ptrdiff_t dome_k1 = dome_at ? dome_f.get<::std::ptrdiff_t>("dome_k1") : 0; auto dome_b1 = ::dome::gen::begin_of(dome_g1); auto dome_e1 = ::dome::gen::end_of(dome_g1); if (dome_at) ::dome::gen::advance(dome_f, dome_b1, dome_k1, dome_e1); for (; dome_b1 != dome_e1; ++dome_b1, (void)++dome_k1) { std::string& each = *dome_b1; {
            { DOME_SITE(1, 83, ("dome_k1", "this"), dome_k1, ::dome::gen::ref(*this)); dome::checkpoint(); }
            each += name;
            bits[1][1].probability += 3;
        } } }
    }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] labelled& dome_x) {
        dome_a.field("names", dome_x.names);
        dome_a.field("bits", dome_x.bits);
    }
    explicit labelled([[maybe_unused]] ::dome::blank_t dome_b) : names{}, bits{} {}
#line 88
};

int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 90, 0xbae308241bdb5019ull, "counted::counted", "counted::counted", "counted::counted", "derived::derived", "counted::counted", "std::make_unique<derived>", "whole::whole", "solver::solver", "pool::pool", "counted::counted", "counted::counted", "dome::checkpoint", "chosen::chosen", "other::other", "dome::checkpoint", "labelled::labelled", "dome::checkpoint");
    DOME_SITE0(1, 91); counted one = dome_at ? ::dome::gen::blank<::counted>() : ::dome::gen::type<::counted>(); if (dome_at) dome_f.load("one", one);  DOME_SITE(2, 91, ("one"), ::dome::gen::ref(one)); counted two = dome_at ? ::dome::gen::blank<::counted>() : ::dome::gen::type<::counted>{}; if (dome_at) dome_f.load("two", two);  DOME_SITE(3, 91, ("one", "two"), ::dome::gen::ref(one), ::dome::gen::ref(two)); counted three = dome_at ? ::dome::gen::blank<::counted>() : ::dome::gen::type<::counted>(7); if (dome_at) dome_f.load("three", three); 
    DOME_SITE(4, 92, ("one", "two", "three"), ::dome::gen::ref(one), ::dome::gen::ref(two), ::dome::gen::ref(three)); derived four = dome_at ? ::dome::gen::blank<::derived>() : ::dome::gen::type<::derived>(); if (dome_at) dome_f.load("four", four); 
    DOME_SITE(5, 93, ("one", "two", "three", "four"), ::dome::gen::ref(one), ::dome::gen::ref(two), ::dome::gen::ref(three), ::dome::gen::ref(four)); auto* five = dome_at ? dome_f.get<::counted *>("five") : (::dome::gen::made(new counted));
    DOME_SITE(6, 94, ("one", "two", "three", "four", "five"), ::dome::gen::ref(one), ::dome::gen::ref(two), ::dome::gen::ref(three), ::dome::gen::ref(four), five); auto six = dome_at ? ::dome::gen::blank<::std::unique_ptr< ::derived, ::std::default_delete< ::derived>>>() : (std::make_unique<derived>()); if (dome_at) dome_f.load("six", six); 
    DOME_SITE(7, 95, ("one", "two", "three", "four", "five", "six"), ::dome::gen::ref(one), ::dome::gen::ref(two), ::dome::gen::ref(three), ::dome::gen::ref(four), five, ::dome::gen::ref(six)); whole seven = dome_at ? ::dome::gen::blank<::whole>() : ::dome::gen::type<::whole>(); if (dome_at) dome_f.load("seven", seven); 
    DOME_SITE(8, 96, ("one", "two", "three", "four", "five", "six", "seven"), ::dome::gen::ref(one), ::dome::gen::ref(two), ::dome::gen::ref(three), ::dome::gen::ref(four), five, ::dome::gen::ref(six), ::dome::gen::ref(seven)); solver eight = dome_at ? ::dome::gen::blank<::solver>() : ::dome::gen::type<::solver>(); if (dome_at) dome_f.load("eight", eight); 
    DOME_SITE(9, 97, ("one", "two", "three", "four", "five", "six", "seven", "eight"), ::dome::gen::ref(one), ::dome::gen::ref(two), ::dome::gen::ref(three), ::dome::gen::ref(four), five, ::dome::gen::ref(six), ::dome::gen::ref(seven), ::dome::gen::ref(eight)); pool nine = dome_at ? ::dome::gen::blank<::pool>() : ::dome::gen::type<::pool>(3); if (dome_at) dome_f.load("nine", nine); 
    DOME_SITE(10, 98, ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine"), ::dome::gen::ref(one), ::dome::gen::ref(two), ::dome::gen::ref(three), ::dome::gen::ref(four), five, ::dome::gen::ref(six), ::dome::gen::ref(seven), ::dome::gen::ref(eight), ::dome::gen::ref(nine)); counted ten = dome_at ? ::dome::gen::blank<::counted>() : (counted()); if (dome_at) dome_f.load("ten", ten); 
    DOME_SITE(11, 99, ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"), ::dome::gen::ref(one), ::dome::gen::ref(two), ::dome::gen::ref(three), ::dome::gen::ref(four), five, ::dome::gen::ref(six), ::dome::gen::ref(seven), ::dome::gen::ref(eight), ::dome::gen::ref(nine), ::dome::gen::ref(ten)); const ::counted eleven  = dome_at ? dome_f.get<::counted>("eleven") : (counted());
    if (DOME_IN(12, 12)) { DOME_SITE(12, 100, ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven"), ::dome::gen::ref(one), ::dome::gen::ref(two), ::dome::gen::ref(three), ::dome::gen::ref(four), five, ::dome::gen::ref(six), ::dome::gen::ref(seven), ::dome::gen::ref(eight), ::dome::gen::ref(nine), ::dome::gen::ref(ten), ::dome::gen::ref(eleven)); dome::checkpoint(); }
    if (!dome_at) { std::printf("%d %d %d %d %d\n", one.n, two.n, three.n, four.n + four.m, five->n);
    std::printf("%d %d %d %d\n", six->n, seven.n, seven.in.n, seven.other.n);
    std::printf("%d %d %u %u %u %d %d\n", eight.q, eight.first.extra, eight.first.room, eight.second.room, nine.room, ten.n, eleven.n);
    delete five; }
    DOME_SITE(13, 105, ("six"), ::dome::gen::ref(six)); chosen twelve = dome_at ? ::dome::gen::blank<::chosen>() : ::dome::gen::type<::chosen>(); if (dome_at) dome_f.load("twelve", twelve); 
    DOME_SITE(14, 106, ("six", "twelve"), ::dome::gen::ref(six), ::dome::gen::ref(twelve)); other* thirteen = dome_at ? dome_f.get<::other *>("thirteen") : (::dome::gen::made(new other));
    if (DOME_IN(15, 15)) { DOME_SITE(15, 107, ("six", "twelve", "thirteen"), ::dome::gen::ref(six), ::dome::gen::ref(twelve), thirteen); dome::checkpoint(); }
    if (!dome_at) { std::printf("%s %d %s %d\n", twelve.of->name, twelve.steps, thirteen->of->name, thirteen->steps);
    delete thirteen; }
    ::std::string dome_t1 = dome_at ? ::dome::gen::blank<::std::string>() : (::dome::gen::type<::std::string>("name")); if (dome_at) dome_f.load("dome_t1", dome_t1); DOME_SITE(16, 110, ("six", "dome_t1"), ::dome::gen::ref(six), ::dome::gen::ref(dome_t1)); labelled fourteen = dome_at ? ::dome::gen::blank<::labelled>() : ::dome::gen::type<::labelled>(dome_t1); if (dome_at) dome_f.load("fourteen", fourteen); 
    { DOME_SITE(17, 111, ("six", "fourteen"), ::dome::gen::ref(six), ::dome::gen::ref(fourteen)); dome::checkpoint(); }
    std::printf("%s %d %d\n", fourteen.names[1].c_str(), fourteen.bits[0][0].probability, fourteen.bits[1][1].probability);
}
