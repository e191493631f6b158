#include <dome/generated.hpp>
#include <dome/describe/callables.hpp>
#include <dome/describe/random.hpp>
#include <dome/describe/std/map.hpp>
#include <dome/describe/std/memory.hpp>
#include <dome/describe/std/pair.hpp>
#include <dome/describe/std/tuple.hpp>
#include <dome/describe/std/vector.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// Types that need care to be written out: pointers to functions within others, functions of unnamed namespaces and large numbers as
// arguments of templates, a variable with the name of a class.
#include <dome/session.hpp>

#include <cstdio>
#include <functional>
#include <map>
#include <memory>
#include <random>
#include <string>
#include <tuple>
#include <vector>

namespace lib {
struct base {
    virtual ~base() = default;
    int v = 1;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] base& dome_x) {
        dome_a.field_or_default("v", dome_x.v);
    }
    explicit base([[maybe_unused]] ::dome::blank_t dome_b) {}
    base() = default;
#line 19
};
static ::dome::gen::derived<::lib::base, ::lib::base> dome_t_lib__base_as_lib__base;
#line 19

struct config {
    int n = 2;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] config& dome_x) {
        dome_a.field_or_default("n", dome_x.n);
    }
#line 22
};
std::unique_ptr<base> make(const config& c) {
    auto b = std::make_unique<base>();
    b->v = c.n;
    return b;
}
struct layer {
    virtual ~layer() = default;
    virtual float forward(float) = 0;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] layer& dome_x) {
    }
    explicit layer([[maybe_unused]] ::dome::blank_t dome_b) {}
    layer() = default;
#line 31
};
template <class T, auto F>
struct activation final : layer {
    T bias = 1;
    T forward(T x) override { DOME_FRAME("lib::activation::forward(T)", "program.cpp", 35, 0xbe38c90142d6aff2ull, "dome::checkpoint"); if (dome_at) { dome_f.load("x", x); }
        { DOME_SITE(1, 36, ("x"), ::dome::gen::ref(x)); dome::checkpoint(); }
        return F(x) + bias;
    }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] activation& dome_x) {
        dome_a.base<::lib::layer>("lib::layer", dome_x);
        if constexpr (::std::is_reference_v<decltype(activation::bias)>) {
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Winvalid-offsetof"
        dome_a.bound("bias", dome_x.bias, dome_x, __builtin_offsetof(activation, bias));
#pragma GCC diagnostic pop
        } else {
            dome_a.field("bias", dome_x.bias);
        }
    }
    explicit activation([[maybe_unused]] ::dome::blank_t dome_b) : ::lib::layer(dome_b), bias(::dome::gen::blank<decltype(bias)>()) {}
    activation() = default;
#line 39
};
template <class T>
struct twice {
    T first, second;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] twice& dome_x) {
        if constexpr (::std::is_reference_v<decltype(twice::first)>) {
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Winvalid-offsetof"
        dome_a.bound("first", dome_x.first, dome_x, __builtin_offsetof(twice, first));
#pragma GCC diagnostic pop
        } else {
            dome_a.field("first", dome_x.first);
        }
        if constexpr (::std::is_reference_v<decltype(twice::second)>) {
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Winvalid-offsetof"
        dome_a.bound("second", dome_x.second, dome_x, __builtin_offsetof(twice, second));
#pragma GCC diagnostic pop
        } else {
            dome_a.field("second", dome_x.second);
        }
    }
    static twice dome_blank_() { return {::dome::gen::blank<decltype(twice::first)>(), ::dome::gen::blank<decltype(twice::second)>()}; }
#line 43
};
}  // namespace lib
// Templates beside a pack as arguments.
template <template <class> class Of, template <class...> class List, class... T>
struct columns {
    std::tuple<List<Of<T>>...> all;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] columns& dome_x) {
        dome_a.field("all", dome_x.all);
    }
#line 49
};
using maker = std::unique_ptr<lib::base> (*)(const lib::config&);

namespace {
float square(float x) { return x * x; }
}  // namespace

struct inv;
struct table {
    void (*each)(inv*, int);

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] table& dome_x) {
        dome_a.field("each", dome_x.each);
    }
#line 59
};
typedef struct inv {
    const struct table* calls;
    int n;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] inv& dome_x) {
        dome_a.field("calls", dome_x.calls);
        dome_a.field("n", dome_x.n);
    }
#line 63
} inventory;
static void add_each(inventory* v, int k) { DOME_FRAME("program.cpp:add_each(inventory *, int)", "program.cpp", 64, 0x94a94ba2e9141c49ull, "dome::checkpoint"); if (dome_at) { dome_f.load("v", v); dome_f.load("k", k); }
    for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 3); ++i) {
        { DOME_SITE(1, 66, ("v", "k", "i"), v, k, i); dome::checkpoint(); }
        v->n += k;
    }
}
static const struct table calls = {add_each};
static ::dome::gen::constant dome_g_calls("program.cpp:calls", calls);
#line 70


template <class Random>
struct simulation {
    Random random;
    simulation() : simulation(::dome::gen::construction(DOME_FUNCTION_INFO("simulation::simulation<Random>()", "program.cpp", 75, 0x6a63560219a74c7aull, "dome::checkpoint"))) {} simulation(::dome::gen::construction&& dome_f) : random(dome_f.at ? ::dome::gen::blank<decltype(simulation::random)>() : ::dome::gen::type<decltype(simulation::random)>(7)) { [[maybe_unused]] int dome_at = dome_f.at; if (dome_at) { dome_f.load("this", *this); } { DOME_SITE(1, 75, ("this"), ::dome::gen::ref(*this)); dome::checkpoint(); } }
    unsigned long step() { DOME_FRAME("simulation::step()", "program.cpp", 76, 0xa14018c4f11f609bull, "dome::checkpoint");
        Random copy = dome_at ? ::dome::gen::blank<Random>() : ::dome::gen::type<Random>(random); if (dome_at) dome_f.load("copy", copy); 
        { DOME_SITE(1, 78, ("copy"), ::dome::gen::ref(copy)); dome::checkpoint(); }
        return (random() ^ copy()) % 1000;
    }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] simulation& dome_x) {
        if constexpr (::std::is_reference_v<decltype(simulation::random)>) {
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Winvalid-offsetof"
        dome_a.bound("random", dome_x.random, dome_x, __builtin_offsetof(simulation, random));
#pragma GCC diagnostic pop
        } else {
            dome_a.field("random", dome_x.random);
        }
    }
    explicit simulation([[maybe_unused]] ::dome::blank_t dome_b) : random(::dome::gen::blank<decltype(random)>()) {}
#line 81
};

int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 83, 0x60cc6385064c1f68ull, "dome::checkpoint", "lib::activation<float, &(anonymous namespace)::square>::forward", "add_each", "dome::checkpoint", "simulation<std::mersenne_twister_engine<unsigned long, 64, 312, 156, 31, 13043109905998158313, 29, 6148914691236517205, 17, 8202884508482404352, 37, 18444473444759240704, 43, 6364136223846793005>>::simulation", "simulation<std::mersenne_twister_engine<unsigned long, 64, 312, 156, 31, 13043109905998158313, 29, 6148914691236517205, 17, 8202884508482404352, 37, 18444473444759240704, 43, 6364136223846793005>>::step");
    std::map<int, maker> makers = dome_at ? ::dome::gen::blank<::std::map<int, ::std::unique_ptr< ::lib::base> (*)(const ::lib::config &)>>() : ::dome::gen::type<::std::map<int, ::std::unique_ptr< ::lib::base> (*)(const ::lib::config &)>>{{1, &lib::make}, {2, &lib::make}}; if (dome_at) dome_f.load("makers", makers); 
    if (DOME_IN(1, 1)) { auto&& dome_g1 = (makers); ::std::ptrdiff_t dome_k1 = dome_at ? dome_f.get<::std::ptrdiff_t>("dome_k1") : 0; auto dome_b1 = ::dome::gen::begin_of(dome_g1); auto dome_e1 = ::dome::gen::end_of(dome_g1); if (dome_at) ::dome::gen::advance(dome_f, dome_b1, dome_k1, dome_e1); for (; dome_b1 != dome_e1; ++dome_b1, (void)++dome_k1) { const auto& [key, make] = *dome_b1; {
        auto made = dome_at ? ::dome::gen::blank<::std::unique_ptr< ::lib::base, ::std::default_delete< ::lib::base>>>() : (make({})); if (dome_at) dome_f.load("made", made); 
        std::function<void(int)> print = dome_at ? ::dome::gen::blank<::std::function<void (int)>>() : ::dome::gen::type<::std::function<void (int)>>(::dome::gen::callable<void (int), const int&>([] { return "main()::lambda 1(int)|key"; }, [&key](int n) { std::printf("%d\n", key + n); })); if (dome_at) dome_f.load("print", print); 
        { DOME_SITE(1, 88, ("dome_k1", "makers", "made", "print"), dome_k1, ::dome::gen::ref(makers), ::dome::gen::ref(made), ::dome::gen::ref(print)); dome::checkpoint(); }
        print(made->v);
    } } }
    std::unique_ptr<lib::layer> layer = dome_at ? ::dome::gen::blank<::std::unique_ptr< ::lib::layer>>() : ::dome::gen::type<::std::unique_ptr< ::lib::layer>>(std::make_unique<lib::activation<float, square>>()); if (dome_at) dome_f.load("layer", layer); 
    if (DOME_IN(2, 2)) { for (int k = dome_at ? dome_f.get<int>("k") : (0); dome_at || (k < 2); ++k) 
{ { DOME_SITE(2, 93, ("makers", "layer", "k"), ::dome::gen::ref(makers), ::dome::gen::ref(layer), k); float dome_t1 = dome_at ? ::dome::gen::blank<float>() : (layer->forward(static_cast<float>(k))); std::printf("%g\n", static_cast<double>(dome_t1)); } } }
    inventory store = dome_at ? ::dome::gen::blank<::inventory>() : ::dome::gen::type<::inventory> {&calls, 0}; if (dome_at) dome_f.load("store", store); 
    inventory* inv = dome_at ? dome_f.get<::inventory *>("inv") : (&store);
    if (DOME_IN(3, 3)) { ::dome::gen::type<void (*)(::inv *, int)> dome_t2 = dome_at ? dome_f.get<::dome::gen::type<void (*)(::inv *, int)>>("dome_t2") : (::dome::gen::type<::dome::gen::type<void (*)(::inv *, int)>>(inv->calls->each)); DOME_SITE(3, 96, ("makers", "layer", "store", "inv", "dome_t2"), ::dome::gen::ref(makers), ::dome::gen::ref(layer), ::dome::gen::ref(store), inv, dome_t2); dome_t2(inv, 2); }
    if (!dome_at) { std::printf("%d\n", inv->n); }
    auto kept = dome_at ? ::dome::gen::blank<::std::unique_ptr< ::columns< ::lib::twice, ::std::vector, ::std::basic_string<char, ::std::char_traits<char>, ::std::allocator<char>>, ::lib::config>, ::std::default_delete< ::columns< ::lib::twice, ::std::vector, ::std::basic_string<char, ::std::char_traits<char>, ::std::allocator<char>>, ::lib::config>>>>() : (std::make_unique<columns<lib::twice, std::vector, std::string, lib::config>>()); if (dome_at) dome_f.load("kept", kept); 
    columns<lib::twice, std::vector, std::string, lib::config> few = dome_at ? ::dome::gen::blank<::columns< ::lib::twice, ::std::vector, ::std::string, ::lib::config>>() : ::dome::gen::type<::columns< ::lib::twice, ::std::vector, ::std::string, ::lib::config>>(); if (dome_at) dome_f.load("few", few); 
    if (!dome_at) { std::get<0>(kept->all).push_back({"a", "b"});
    std::get<1>(few.all).push_back({{3}, {4}}); }
    if (DOME_IN(4, 4)) { DOME_SITE(4, 102, ("makers", "layer", "store", "kept", "few"), ::dome::gen::ref(makers), ::dome::gen::ref(layer), ::dome::gen::ref(store), ::dome::gen::ref(kept), ::dome::gen::ref(few)); dome::checkpoint(); }
    if (!dome_at) { std::printf("%s %d\n", std::get<0>(kept->all)[0].second.c_str(), std::get<1>(few.all)[0].second.n); }
    DOME_SITE(5, 104, ("makers", "layer", "store", "kept", "few"), ::dome::gen::ref(makers), ::dome::gen::ref(layer), ::dome::gen::ref(store), ::dome::gen::ref(kept), ::dome::gen::ref(few)); simulation<std::mt19937_64> s = dome_at ? ::dome::gen::blank<::simulation< ::std::mt19937_64>>() : ::dome::gen::type<::simulation< ::std::mt19937_64>>(); if (dome_at) dome_f.load("s", s); 
    { DOME_SITE(6, 105, ("makers", "layer", "store", "kept", "few", "s"), ::dome::gen::ref(makers), ::dome::gen::ref(layer), ::dome::gen::ref(store), ::dome::gen::ref(kept), ::dome::gen::ref(few), ::dome::gen::ref(s)); unsigned long dome_t3 = dome_at ? ::dome::gen::blank<unsigned long>() : (s.step()); std::printf("%lu\n", dome_t3); }
}

static ::dome::gen::derived<::lib::activation<float, &square>, ::lib::layer> dome_t_lib__activation_float____anonymous_namespace___square__7a4f3032_as_lib__layer;
#line 107

static ::dome::gen::named_function dome_n1("program.cpp:add_each(inventory *, int)", static_cast<void (*)(::inventory *, int)>(&::add_each));
#line 107

static ::dome::gen::named_function dome_n2("lib::make(const config &)", static_cast<::std::unique_ptr< ::lib::base> (*)(const ::lib::config &)>(&::lib::make));
#line 107
