#include <dome/generated.hpp>
#include <dome/describe/std/memory.hpp>
#include <dome/describe/std/vector.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// Names of types that are hard to write down: templates as arguments, texts and fractions as arguments, arrays without a bound.
#include <dome/session.hpp>

#include <cstdio>
#include <memory>
#include <string>
#include <vector>

template <class D>
struct named {
    int name() const { DOME_FRAME("named::name() const", "program.cpp", 12, 0xe3defb6aa7b0c99full, "dome::checkpoint");
        { DOME_SITE0(1, 13); dome::checkpoint(); }
        return static_cast<const D*>(this)->ticks;
    }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] named& dome_x) {
    }
#line 16
};
template <class D>
struct sized {
    int size = 3;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] sized& dome_x) {
        dome_a.field_or_default("size", dome_x.size);
    }
#line 20
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
#line 24
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
#line 28
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
    double step() { DOME_FRAME("stepper::step()", "program.cpp", 50, 0xd278687f1bee1c39ull, "dome::checkpoint");
        if (!dome_at) { done += S::sum(); }
        { DOME_SITE0(1, 52); dome::checkpoint(); }
        return done;
    }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] stepper& dome_x) {
        dome_a.field_or_default("done", dome_x.done);
    }
#line 55
};
template <class... S>
double race(S... s) { DOME_FRAME("race(S...)", "program.cpp", 57, 0x9c548ccb7f604b87ull, "stepper<scheme<1.000000e+00>>::step"); if (dome_at) { dome_f.load("s", ::dome::gen::parameters(s...)); }
    double all = dome_at ? dome_f.get<double>("all") : ::dome::gen::type<double>(0);
    { if (dome_at ? DOME_BACK(1, 1) : true) { int dome_t1 = dome_at ? dome_f.get<int>("dome_t1") : (0); [[maybe_unused]] int dome_t1n = 0; static_cast<void>(dome_t1); ([&] { if (dome_t1n++ == dome_t1) { DOME_SITE(1, 59, ("s", "all", "dome_t1"), ::dome::gen::parameters(s...), all, dome_t1); ::std::decay_t<decltype(s.step())> dome_t2 = dome_at ? ::dome::gen::blank<::std::decay_t<decltype(s.step())>>() : (s.step()); all += static_cast<decltype(dome_t2)&&>(dome_t2); ++dome_t1; } }(), ...); }  }
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
#line 74
};
template <>
class grid<2> {
public:
    explicit grid(int n = 3) : grid(::dome::gen::construction(DOME_FUNCTION_INFO("grid<2>::grid(int)", "program.cpp", 78, 0xea1cc45fde72a819ull, "dome::checkpoint")), n) {} explicit grid(::dome::gen::construction&& dome_f, int n = 3) : n_(n) { [[maybe_unused]] int dome_at = dome_f.at; if (dome_at) { dome_f.load("this", *this); } { DOME_SITE(1, 78, ("this"), ::dome::gen::ref(*this)); dome::checkpoint(); } }
    std::size_t size() const { return static_cast<std::size_t>(n_ * n_); }

private:
    int n_;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] grid& dome_x) {
        dome_a.field("n_", dome_x.n_);
    }
    explicit grid([[maybe_unused]] ::dome::blank_t dome_b) : n_() {}
#line 83
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
#line 88
};
template <int D>
std::size_t sizes(int n) { DOME_FRAME("sizes(int)", "program.cpp", 90, 0x8f2729d0c84e6652ull, "grid<2>::grid", "grid<2>::grid", "dome::checkpoint"); if (dome_at) { dome_f.load("n", n); }
    std::vector<level<D>*> all = dome_at ? ::dome::gen::blank<std::vector<level<D>*>>() : ::dome::gen::type<std::vector<level<D>*>>(); if (dome_at) dome_f.load("all", all); 
    for (; dome_at || (n > 2); n /= 2) {
        if (DOME_IN(1, 2)) { DOME_SITE(1, 93, ("n", "all"), n, ::dome::gen::ref(all)); ::std::decay_t<decltype(grid<D>(n))> dome_t1 = dome_at ? ::dome::gen::blank<::std::decay_t<decltype(grid<D>(n))>>() : (grid<D>(n)); if (dome_at) dome_f.load("dome_t1", dome_t1); DOME_SITE(2, 93, ("n", "all", "dome_t1"), n, ::dome::gen::ref(all), ::dome::gen::ref(dome_t1)); ::std::decay_t<decltype(grid<D>(n))> dome_t2 = dome_at ? ::dome::gen::blank<::std::decay_t<decltype(grid<D>(n))>>() : (grid<D>(n)); all.push_back(::dome::gen::made(new level<D>{static_cast<decltype(dome_t1)&&>(dome_t1), static_cast<decltype(dome_t2)&&>(dome_t2), 1. / n})); }
        { DOME_SITE(3, 94, ("n", "all"), n, ::dome::gen::ref(all)); dome::checkpoint(); }
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
#line 108
};
    static const entry table[];

public:
    int run() const { DOME_FRAME("processor::run() const", "program.cpp", 112, 0x4efc0448e0412c56ull, "dome::checkpoint");
        int cost = dome_at ? dome_f.get<int>("cost") : (0);
        for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 3); ++i) {
            const entry& e = dome_at ? dome_f.get_ref<const ::processor::entry>("e") : (table[i % 2]);
            if (!dome_at) { cost += e.cost; }
            { DOME_SITE(1, 117, ("cost", "i", "e"), cost, i, ::dome::gen::path(e)); dome::checkpoint(); }
            std::printf("%s ", e.name);
        }
        return cost;
    }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] processor& dome_x) {
    }
#line 122

public:
    template <class dome_class>
    static auto& dome_static_table_() { return dome_class::table; }
#line 122
};
const processor::entry processor::table[] = {{"nop", 1}, {"load", 2}};
static ::dome::gen::constant dome_g_processor_table("processor::table", ::processor::dome_static_table_<::processor>());
#line 123


// One statement of an if constexpr, without braces, before a site.
template <int D>
int halves(std::vector<int>& v) { DOME_FRAME("halves(std::vector<int> &)", "program.cpp", 127, 0xdbdbffa4b9716c9ull, "halves(std::vector<int> &)::(anonymous class)::operator()<unsigned long>"); if (dome_at) { dome_f.place("v", v); }
    auto f = [&](auto k) { DOME_FRAME("halves(std::vector<int> &)::lambda 1(auto)", "program.cpp", 128, 0x3ceaddaf0a6348ceull, "dome::checkpoint");
        if (!dome_at) { if constexpr (D == 1)
            v[k] = 2 * v[k + 1];
        else
            v[k] = v[k] / 2; }
        { DOME_SITE0(1, 133); dome::checkpoint(); }
    };
    for (std::size_t i = dome_at ? dome_f.get<::std::size_t>("i") : ::dome::gen::type<::std::size_t>(0); dome_at || (i < 2); ++i) 
{ { DOME_SITE(1, 136, ("i", "v"), i, ::dome::gen::place(v)); f(i); } }
    return v[0] + v[1];
}

// One instance calls a function, the other an object whose calls change it.
template <class F>
int called_twice(F f) { DOME_FRAME("called_twice(F)", "program.cpp", 142, 0x6a22373849b9e6f7ull, "adding::operator()", "adding::operator()"); if (dome_at) { dome_f.load("f", f); }
    DOME_SITE(1, 143, ("f"), ::dome::gen::ref(f)); const int first = dome_at ? dome_f.get<int>("first") : (f(1));
    { DOME_SITE(2, 144, ("f", "first"), ::dome::gen::ref(f), first); ::std::decay_t<decltype(f(2))> dome_t1 = dome_at ? ::dome::gen::blank<::std::decay_t<decltype(f(2))>>() : (f(2)); return first * 10 + static_cast<decltype(dome_t1)&&>(dome_t1); }
}
int slowly(int n) { DOME_FRAME("slowly(int)", "program.cpp", 146, 0xc56704a06176cdeeull, "dome::checkpoint"); if (dome_at) { dome_f.load("n", n); }
    { DOME_SITE(1, 147, ("n"), n); dome::checkpoint(); }
    return n;
}
struct adding {
    int sum = 0;
    int operator()(int n) { DOME_FRAME("adding::operator()(int)", "program.cpp", 152, 0x440b8e99dee78ce2ull, "slowly");
        { DOME_SITE0(1, 153); int dome_t1 = dome_at ? ::dome::gen::blank<int>() : (slowly(n)); sum += dome_t1; }
        return sum;
    }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] adding& dome_x) {
        dome_a.field_or_default("sum", dome_x.sum);
    }
#line 156
};

// A table of functions for each class that is held, private to the holder.
class any_shape {
    struct table {
        double (*area)(const void*);
    
public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] table& dome_x) {
        dome_a.field("area", dome_x.area);
    }
#line 162
};
    template <class T>
    static constexpr table functions = {::dome::gen::named_lambda<double (*)(const void *)>([] { return "any_shape::functions::lambda 1(const void *)"; }, [](const void* p) { DOME_FRAME("any_shape::functions::lambda 1(const void *)", "program.cpp", 164, 0x55e07281c8c6ac04ull, "square::area"); if (dome_at) { dome_f.load("p", p); } { DOME_SITE(1, 164, ("p"), p); return static_cast<const T*>(p)->area(); } })};
    std::shared_ptr<void> kept_;
    const table* functions_;

public:
    template <class T>
    explicit any_shape(T t) : kept_(::dome::gen::made_shared(std::make_shared<T>(t))), functions_(&functions<T>) {}
    double area() const { DOME_FRAME("any_shape::area() const", "program.cpp", 171, 0xe644d5779b08c22aull, "any_shape::(anonymous class)::operator()"); { ::dome::gen::type<double (*)(const void *)> dome_t1 = dome_at ? dome_f.get<::dome::gen::type<double (*)(const void *)>>("dome_t1") : (::dome::gen::type<::dome::gen::type<double (*)(const void *)>>(functions_->area)); DOME_SITE(1, 171, ("dome_t1"), dome_t1); return dome_t1((dome_r1 ? ::dome::gen::blank<const void *>() : static_cast<const void *>(kept_.get()))); } }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] any_shape& dome_x) {
        dome_a.field("kept_", dome_x.kept_);
        dome_a.field("functions_", dome_x.functions_);
    }
    explicit any_shape([[maybe_unused]] ::dome::blank_t dome_b) : kept_(::dome::gen::blank<decltype(kept_)>()), functions_() {}
#line 172

public:
    template <class... dome_types>
    static auto& dome_static_functions_() { return functions<dome_types...>; }
#line 172
};
struct square {
    double side;
    double area() const { DOME_FRAME("square::area() const", "program.cpp", 175, 0x6ed537d442b71f31ull, "dome::checkpoint");
        { DOME_SITE0(1, 176); dome::checkpoint(); }
        return side * side;
    }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] square& dome_x) {
        dome_a.field("side", dome_x.side);
    }
#line 179
};
int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 180, 0x10e30006896de2eaull, "dome::checkpoint", "named<widget<named, sized>>::name", "named<single<named>>::name", "race<stepper<scheme<1.000000e+00>>, stepper<scheme<1.916667e+00, -1.333333e+00>>>", "sizes<1>", "sizes<2>", "processor::run", "halves<1>", "halves<2>", "called_twice<int (*)(int)>", "called_twice<adding>", "called_twice<(lambda)>", "any_shape::area");
    widget<named, sized> w = dome_at ? ::dome::gen::blank<::widget< ::named, ::sized>>() : ::dome::gen::type<::widget< ::named, ::sized>>(); if (dome_at) dome_f.load("w", w); 
    single<named> s = dome_at ? ::dome::gen::blank<::single< ::named>>() : ::dome::gen::type<::single< ::named>>(); if (dome_at) dome_f.load("s", s); 
    if (DOME_IN(1, 3)) { for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 2); ++i) {
        if (!dome_at) { w.ticks++;
        tagged<"left \"and\" right">::all += i + 1; }
        if (DOME_IN(1, 1)) { DOME_SITE(1, 186, ("w", "s", "i"), ::dome::gen::ref(w), ::dome::gen::ref(s), i); dome::checkpoint(); }
        DOME_SITE(2, 187, ("w", "s", "i"), ::dome::gen::ref(w), ::dome::gen::ref(s), i); int dome_t1 = dome_at ? dome_f.get<int>("dome_t1") : (w.name()); DOME_SITE(3, 187, ("w", "s", "i", "dome_t1"), ::dome::gen::ref(w), ::dome::gen::ref(s), i, dome_t1); int dome_t2 = dome_at ? ::dome::gen::blank<int>() : (s.name()); const int ticks = dome_at ? ::dome::gen::blank<int>() : (dome_t1 + 10 * dome_t2);
        std::printf("%d %d %d\n", ticks, w.size, tagged<"left \"and\" right">::all);
    } }
    DOME_SITE(4, 190, ("w", "s"), ::dome::gen::ref(w), ::dome::gen::ref(s)); const double length = dome_at ? dome_f.get<double>("length") : (race((dome_r4 ? ::dome::gen::blank<::stepper< ::scheme<0x1p0>>>() : (stepper<scheme<1.0>>{})), (dome_r4 ? ::dome::gen::blank<::stepper< ::scheme<0x1.eaaaaaaaaaaabp0, -0x1.5555555555555p0>>>() : (stepper<scheme<23. / 12, -16. / 12>>{}))));
    DOME_SITE(5, 191, ("w", "s", "length"), ::dome::gen::ref(w), ::dome::gen::ref(s), length); const std::size_t one_dimension = dome_at ? dome_f.get<::std::size_t>("one_dimension") : (sizes<1>(12)); DOME_SITE(6, 191, ("w", "s", "length", "one_dimension"), ::dome::gen::ref(w), ::dome::gen::ref(s), length, one_dimension); const std::size_t two_dimensions = dome_at ? ::dome::gen::blank<::std::size_t>() : (sizes<2>(6));
    if (!dome_at) { std::printf("%g %zu %zu\n", length, one_dimension, two_dimensions); }
    if (DOME_IN(7, 7)) { ::processor dome_t3 = dome_at ? ::dome::gen::blank<::processor>() : (processor()); if (dome_at) dome_f.load("dome_t3", dome_t3); DOME_SITE(7, 193, ("w", "s", "dome_t3"), ::dome::gen::ref(w), ::dome::gen::ref(s), ::dome::gen::ref(dome_t3)); int dome_t4 = dome_at ? ::dome::gen::blank<int>() : (static_cast<decltype(dome_t3)&&>(dome_t3).run()); std::printf("%d\n", dome_t4); }
    std::vector<int> v = dome_at ? ::dome::gen::blank<::std::vector<int>>() : ::dome::gen::type<::std::vector<int>>{8, 6, 4}; if (dome_at) dome_f.load("v", v); 
    DOME_SITE(8, 195, ("w", "s", "v"), ::dome::gen::ref(w), ::dome::gen::ref(s), ::dome::gen::ref(v)); const int one = dome_at ? dome_f.get<int>("one") : (halves<1>(v)); DOME_SITE(9, 195, ("w", "s", "v", "one"), ::dome::gen::ref(w), ::dome::gen::ref(s), ::dome::gen::ref(v), one); const int two = dome_at ? ::dome::gen::blank<int>() : (halves<2>(v));
    if (!dome_at) { std::printf("%d %d\n", one, two); }
    if (DOME_IN(10, 10)) { DOME_SITE(10, 197, ("w", "s", "v"), ::dome::gen::ref(w), ::dome::gen::ref(s), ::dome::gen::ref(v)); int dome_t5 = dome_at ? ::dome::gen::blank<int>() : (called_twice(slowly)); std::printf("%d\n", dome_t5); }
    if (DOME_IN(11, 11)) { DOME_SITE(11, 198, ("w", "s", "v"), ::dome::gen::ref(w), ::dome::gen::ref(s), ::dome::gen::ref(v)); int dome_t6 = dome_at ? ::dome::gen::blank<int>() : (called_twice((dome_r11 ? ::dome::gen::blank<::adding>() : (adding())))); std::printf("%d\n", dome_t6); }
    if (DOME_IN(12, 12)) { DOME_SITE(12, 199, ("w", "s", "v"), ::dome::gen::ref(w), ::dome::gen::ref(s), ::dome::gen::ref(v)); int dome_t7 = dome_at ? ::dome::gen::blank<int>() : (called_twice(::dome::gen::named_lambda<int (*)(int)>([] { return "main()::lambda 1(int)"; }, [](int n) { DOME_FRAME("main()::lambda 1(int)", "program.cpp", 199, 0x18db6e26e5e7ff2eull, "slowly"); { DOME_SITE0(1, 199); int dome_t1 = dome_at ? ::dome::gen::blank<int>() : (slowly(n)); return dome_t1 + 1; } }))); std::printf("%d\n", dome_t7); }
    { ::any_shape dome_t8 = dome_at ? ::dome::gen::blank<::any_shape>() : (any_shape(square{2})); if (dome_at) dome_f.load("dome_t8", dome_t8); DOME_SITE(13, 200, ("w", "s", "v", "dome_t8"), ::dome::gen::ref(w), ::dome::gen::ref(s), ::dome::gen::ref(v), ::dome::gen::ref(dome_t8)); double dome_t9 = dome_at ? ::dome::gen::blank<double>() : (static_cast<decltype(dome_t8)&&>(dome_t8).area()); std::printf("%g\n", dome_t9); }
}

static ::dome::gen::global dome_g_tagged_text_17___left___and___right_____all_0f62d2da("tagged<text<17>{\"left \\\"and\\\" right\"}>::all", ::tagged<text<17>{"left \"and\" right"}>::all);
#line 202

static ::dome::gen::constant dome_g_any_shape__functions_square_("any_shape::functions<square>", ::any_shape::dome_static_functions_< ::square>());
#line 202

static ::dome::gen::named_function dome_n1("slowly(int)", static_cast<int (*)(int)>(&::slowly));
#line 202
