#include <dome/generated.hpp>
#include <dome/describe/std/vector.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// Names of types that are hard to write down: templates as arguments, texts and fractions as arguments, arrays without a bound.
#include <dome/session.hpp>

#include <cstdio>
#include <string>
#include <vector>

template <class D>
struct named {
    int name() const { DOME_FRAME("named::name() const", "program.cpp", 11, 0xe3defb6aa7b0c99full, "dome::checkpoint");
        { DOME_SITE0(1, 12); dome::checkpoint(); }
        return static_cast<const D*>(this)->ticks;
    }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] named& dome_x) {
    }
#line 15
};
template <class D>
struct sized {
    int size = 3;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] sized& dome_x) {
        dome_a.field_or_default("size", dome_x.size);
    }
#line 19
};
template <template <class> class... M>
struct widget : M<widget<M...>>... {
    int ticks = 0;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] widget& dome_x) {
        dome_a.bases<M<widget<M...>>...>(dome_x);
        dome_a.field("ticks", dome_x.ticks);
    }
    static widget dome_blank_() { return {::dome::gen::blank<M<widget<M...>>>()..., {}}; }
#line 23
};
template <template <class> class M>
struct single : M<single<M>> {
    int ticks = 5;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] single& dome_x) {
        dome_a.base<M<single<M>>>("M<single<M>>", dome_x);
        dome_a.field("ticks", dome_x.ticks);
    }
    static single dome_blank_() { return {::dome::gen::blank<M<single<M>>>(), {}}; }
#line 27
};

template <unsigned N>
struct text {
    char s[N]{};
    constexpr text(const char (&a)[N]) {
        for (unsigned i = 0; i < N; ++i)
            s[i] = a[i];
    }
};
template <text S>
struct tagged {
    static inline int all = 0;
};

template <double... C>
struct scheme {
    static double sum() { return (0 + ... + C); }
};
template <class S>
struct stepper {
    double done = 0;
    double step() { DOME_FRAME("stepper::step()", "program.cpp", 49, 0xd278687f1bee1c39ull, "dome::checkpoint");
        if (!dome_at) { done += S::sum(); }
        { DOME_SITE0(1, 51); dome::checkpoint(); }
        return done;
    }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] stepper& dome_x) {
        dome_a.field_or_default("done", dome_x.done);
    }
#line 54
};
template <class... S>
double race(S... s) { DOME_FRAME("race(S...)", "program.cpp", 56, 0x9c548ccb7f604b87ull, "stepper<scheme<1.000000e+00>>::step"); if (dome_at) { dome_f.load("s", ::dome::gen::parameters(s...)); }
    double all = dome_at ? dome_f.get<double>("all") : ::dome::gen::type<double>(0);
    { if (dome_at ? DOME_BACK(1, 1) : true) { int dome_t1 = dome_at ? dome_f.get<int>("dome_t1") : (0); [[maybe_unused]] int dome_t1n = 0; static_cast<void>(dome_t1); ([&] { if (dome_t1n++ == dome_t1) { DOME_SITE(1, 58, ("s", "all", "dome_t1"), ::dome::gen::parameters(s...), all, dome_t1); ::std::decay_t<decltype(s.step())> dome_t2 = dome_at ? ::dome::gen::blank<::std::decay_t<decltype(s.step())>>() : (s.step()); all += static_cast<decltype(dome_t2)&&>(dome_t2); ++dome_t1; } }(), ...); }  }
    return all;
}

// Explicit specialisations as members, their default constructors explicit.
template <int D>
class grid;
template <>
class grid<1> {
public:
    explicit grid(int n = 3) : values_(static_cast<std::size_t>(n)) {}
    std::size_t size() const { return values_.size(); }

private:
    std::vector<double> values_;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] grid& dome_x) {
        dome_a.field("values_", dome_x.values_);
    }
    explicit grid([[maybe_unused]] ::dome::blank_t dome_b) : values_(::dome::gen::blank<decltype(values_)>()) {}
#line 73
};
template <>
class grid<2> {
public:
    explicit grid(int n = 3) : grid(::dome::gen::construction(DOME_FUNCTION_INFO("grid<2>::grid(int)", "program.cpp", 77, 0xea1cc45fde72a819ull, "dome::checkpoint")), n) {} explicit grid(::dome::gen::construction&& dome_f, int n = 3) : n_(n) { [[maybe_unused]] int dome_at = dome_f.at; if (dome_at) { dome_f.load("this", *this); } { DOME_SITE(1, 77, ("this"), ::dome::gen::ref(*this)); dome::checkpoint(); } }
    std::size_t size() const { return static_cast<std::size_t>(n_ * n_); }

private:
    int n_;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] grid& dome_x) {
        dome_a.field("n_", dome_x.n_);
    }
    explicit grid([[maybe_unused]] ::dome::blank_t dome_b) : n_() {}
#line 82
};
template <int D>
struct level {
    grid<D> u, f;
    double h;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] level& dome_x) {
        dome_a.field("u", dome_x.u);
        dome_a.field("f", dome_x.f);
        dome_a.field("h", dome_x.h);
    }
    static level dome_blank_() { return {::dome::gen::blank<decltype(level::u)>(), ::dome::gen::blank<decltype(level::f)>(), {}}; }
#line 87
};
template <int D>
std::size_t sizes(int n) { DOME_FRAME("sizes(int)", "program.cpp", 89, 0x8f2729d0c84e6652ull, "grid<2>::grid", "grid<2>::grid", "dome::checkpoint"); if (dome_at) { dome_f.load("n", n); }
    std::vector<level<D>*> all = dome_at ? ::dome::gen::blank<std::vector<level<D>*>>() : ::dome::gen::type<std::vector<level<D>*>>(); if (dome_at) dome_f.load("all", all); 
    for (; dome_at || (n > 2); n /= 2) {
        if (DOME_IN(1, 2)) { DOME_SITE(1, 92, ("n", "all"), n, ::dome::gen::ref(all)); ::std::decay_t<decltype(grid<D>(n))> dome_t1 = dome_at ? ::dome::gen::blank<::std::decay_t<decltype(grid<D>(n))>>() : (grid<D>(n)); if (dome_at) dome_f.load("dome_t1", dome_t1); DOME_SITE(2, 92, ("n", "all", "dome_t1"), n, ::dome::gen::ref(all), ::dome::gen::ref(dome_t1)); ::std::decay_t<decltype(grid<D>(n))> dome_t2 = dome_at ? ::dome::gen::blank<::std::decay_t<decltype(grid<D>(n))>>() : (grid<D>(n)); all.push_back(::dome::gen::made(new level<D>{static_cast<decltype(dome_t1)&&>(dome_t1), static_cast<decltype(dome_t2)&&>(dome_t2), 1. / n})); }
        { DOME_SITE(3, 93, ("n", "all"), n, ::dome::gen::ref(all)); dome::checkpoint(); }
    }
    std::size_t sum = 0;
    for (level<D>* l : all) {
        sum += l->u.size() + l->f.size();
        delete l;
    }
    return sum;
}

class processor {
    struct entry {
        const char* name;
        int cost;
    
public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] entry& dome_x) {
        dome_a.field("name", dome_x.name);
        dome_a.field("cost", dome_x.cost);
    }
#line 107
};
    static const entry table[];

public:
    int run() const { DOME_FRAME("processor::run() const", "program.cpp", 111, 0x4efc0448e0412c56ull, "dome::checkpoint");
        int cost = dome_at ? dome_f.get<int>("cost") : (0);
        for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 3); ++i) {
            const entry& e = dome_at ? dome_f.get_ref<const ::processor::entry>("e") : (table[i % 2]);
            if (!dome_at) { cost += e.cost; }
            { DOME_SITE(1, 116, ("cost", "i", "e"), cost, i, ::dome::gen::path(e)); dome::checkpoint(); }
            std::printf("%s ", e.name);
        }
        return cost;
    }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] processor& dome_x) {
    }
#line 121

public:
    template <class dome_class>
    static auto& dome_static_table_() { return dome_class::table; }
#line 121
};
const processor::entry processor::table[] = {{"nop", 1}, {"load", 2}};
static ::dome::gen::constant dome_g_processor_table("processor::table", ::processor::dome_static_table_<::processor>());
#line 122


// One statement of an if constexpr, without braces, before a site.
template <int D>
int halves(std::vector<int>& v) { DOME_FRAME("halves(std::vector<int> &)", "program.cpp", 126, 0xdbdbffa4b9716c9ull, "halves(std::vector<int> &)::(anonymous class)::operator()<unsigned long>"); if (dome_at) { dome_f.place("v", v); }
    auto f = [&](auto k) { DOME_FRAME("halves(std::vector<int> &)::lambda 1(auto)", "program.cpp", 127, 0x3ceaddaf0a6348ceull, "dome::checkpoint");
        if (!dome_at) { if constexpr (D == 1)
            v[k] = 2 * v[k + 1];
        else
            v[k] = v[k] / 2; }
        { DOME_SITE0(1, 132); dome::checkpoint(); }
    };
    for (std::size_t i = dome_at ? dome_f.get<::std::size_t>("i") : ::dome::gen::type<::std::size_t>(0); dome_at || (i < 2); ++i) 
{ { DOME_SITE(1, 135, ("i", "v"), i, ::dome::gen::place(v)); f(i); } }
    return v[0] + v[1];
}

int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 139, 0xec81f9a0cc007d3cull, "dome::checkpoint", "named<widget<named, sized>>::name", "named<single<named>>::name", "race<stepper<scheme<1.000000e+00>>, stepper<scheme<1.916667e+00, -1.333333e+00>>>", "sizes<1>", "sizes<2>", "processor::run", "halves<1>", "halves<2>");
    widget<named, sized> w = dome_at ? ::dome::gen::blank<::widget< ::named, ::sized>>() : ::dome::gen::type<::widget< ::named, ::sized>>(); if (dome_at) dome_f.load("w", w); 
    single<named> s = dome_at ? ::dome::gen::blank<::single< ::named>>() : ::dome::gen::type<::single< ::named>>(); if (dome_at) dome_f.load("s", s); 
    if (DOME_IN(1, 3)) { for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 2); ++i) {
        if (!dome_at) { w.ticks++;
        tagged<"left \"and\" right">::all += i + 1; }
        if (DOME_IN(1, 1)) { DOME_SITE(1, 145, ("w", "s", "i"), ::dome::gen::ref(w), ::dome::gen::ref(s), i); dome::checkpoint(); }
        DOME_SITE(2, 146, ("w", "s", "i"), ::dome::gen::ref(w), ::dome::gen::ref(s), i); int dome_t1 = dome_at ? dome_f.get<int>("dome_t1") : (w.name()); DOME_SITE(3, 146, ("w", "s", "i", "dome_t1"), ::dome::gen::ref(w), ::dome::gen::ref(s), i, dome_t1); int dome_t2 = dome_at ? ::dome::gen::blank<int>() : (s.name()); const int ticks = dome_at ? ::dome::gen::blank<int>() : (dome_t1 + 10 * dome_t2);
        std::printf("%d %d %d\n", ticks, w.size, tagged<"left \"and\" right">::all);
    } }
    DOME_SITE(4, 149, ("w", "s"), ::dome::gen::ref(w), ::dome::gen::ref(s)); const double length = dome_at ? dome_f.get<double>("length") : (race((dome_r4 ? ::dome::gen::blank<::stepper< ::scheme<0x1p0>>>() : (stepper<scheme<1.0>>{})), (dome_r4 ? ::dome::gen::blank<::stepper< ::scheme<0x1.eaaaaaaaaaaabp0, -0x1.5555555555555p0>>>() : (stepper<scheme<23. / 12, -16. / 12>>{}))));
    DOME_SITE(5, 150, ("w", "s", "length"), ::dome::gen::ref(w), ::dome::gen::ref(s), length); const std::size_t one_dimension = dome_at ? dome_f.get<::std::size_t>("one_dimension") : (sizes<1>(12)); DOME_SITE(6, 150, ("w", "s", "length", "one_dimension"), ::dome::gen::ref(w), ::dome::gen::ref(s), length, one_dimension); const std::size_t two_dimensions = dome_at ? ::dome::gen::blank<::std::size_t>() : (sizes<2>(6));
    if (!dome_at) { std::printf("%g %zu %zu\n", length, one_dimension, two_dimensions); }
    if (DOME_IN(7, 7)) { ::processor dome_t3 = dome_at ? ::dome::gen::blank<::processor>() : (processor()); if (dome_at) dome_f.load("dome_t3", dome_t3); DOME_SITE(7, 152, ("w", "s", "dome_t3"), ::dome::gen::ref(w), ::dome::gen::ref(s), ::dome::gen::ref(dome_t3)); int dome_t4 = dome_at ? ::dome::gen::blank<int>() : (static_cast<decltype(dome_t3)&&>(dome_t3).run()); std::printf("%d\n", dome_t4); }
    std::vector<int> v = dome_at ? ::dome::gen::blank<::std::vector<int>>() : ::dome::gen::type<::std::vector<int>>{8, 6, 4}; if (dome_at) dome_f.load("v", v); 
    DOME_SITE(8, 154, ("w", "s", "v"), ::dome::gen::ref(w), ::dome::gen::ref(s), ::dome::gen::ref(v)); const int one = dome_at ? dome_f.get<int>("one") : (halves<1>(v)); DOME_SITE(9, 154, ("w", "s", "v", "one"), ::dome::gen::ref(w), ::dome::gen::ref(s), ::dome::gen::ref(v), one); const int two = dome_at ? ::dome::gen::blank<int>() : (halves<2>(v));
    std::printf("%d %d\n", one, two);
}

static ::dome::gen::global dome_g_tagged_text_17___left___and___right_____all_0f62d2da("tagged<text<17>{\"left \\\"and\\\" right\"}>::all", ::tagged<text<17>{"left \"and\" right"}>::all);
#line 157
