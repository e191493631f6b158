#include <dome/generated.hpp>
#include <dome/describe/std/memory.hpp>
#include <dome/describe/std/tuple.hpp>
#include <dome/describe/std/vector.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// Parameter packs handed on: what some elements take by reference others are moved from; patterns around the elements; the pack of a
// class template, also in the name of a class within.
#include <dome/session.hpp>

#include <iostream>
#include <memory>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

int grow(std::string& s, double t) { DOME_FRAME("grow(std::string &, double)", "program.cpp", 13, 0x2c3205cae49b32ebull, "dome::checkpoint"); if (dome_at) { dome_f.load("t", t); }
    { DOME_SITE(1, 14, ("t"), t); dome::checkpoint(); }
    s += '!';
    return static_cast<int>(static_cast<double>(s.size()) + t);
}
int measure(const std::string& s, double t) { DOME_FRAME("measure(const std::string &, double)", "program.cpp", 18, 0x878ad58410105a6dull, "dome::checkpoint"); if (dome_at) { dome_f.load("t", t); }
    { DOME_SITE(1, 19, ("t"), t); dome::checkpoint(); }
    return static_cast<int>(static_cast<double>(s.size()) + t);
}
int own(std::unique_ptr<int> p, std::vector<int>&& v) { DOME_FRAME("own(std::unique_ptr<int>, std::vector<int> &&)", "program.cpp", 22, 0x697f6c95d0c2a979ull, "dome::checkpoint"); if (dome_at) { dome_f.load("p", p); }
    { DOME_SITE(1, 23, ("p"), ::dome::gen::ref(p)); dome::checkpoint(); }
    const std::vector<int> mine = std::move(v);
    return *p + static_cast<int>(mine.size());
}

// The call operator of a type-erased function.
template <class R, class... A>
struct model {
    R (*f)(A...);
    R call(A... a) { DOME_FRAME("model::call(A...)", "program.cpp", 32, 0x78eb5837dc1e0b28ull, "measure"); if (dome_at) { dome_f.load("a", ::dome::gen::values_among<decltype(a)...>(a...)); } { DOME_SITE(1, 32, ("a"), ::dome::gen::values_among<decltype(a)...>(a...)); return f(std::forward<A>(a)...); } }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] model& dome_x) {
        dome_a.field("f", dome_x.f);
    }
#line 33
};

template <class... A>
struct box {
    template <class F>
    struct holder {
        F f;
        std::tuple<A...> all;
    
public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] holder& dome_x) {
        if constexpr (::std::is_reference_v<decltype(holder::f)>) {
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Winvalid-offsetof"
        dome_a.bound("f", dome_x.f, dome_x, __builtin_offsetof(holder, f));
#pragma GCC diagnostic pop
        } else {
            dome_a.field("f", dome_x.f);
        }
        dome_a.field("all", dome_x.all);
    }
    static holder dome_blank_() { return {::dome::gen::blank<decltype(holder::f)>(), ::dome::gen::blank<decltype(holder::all)>()}; }
#line 41
};
    struct plain {
        int n = 0;
    
public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] plain& dome_x) {
        dome_a.field_or_default("n", dome_x.n);
    }
#line 44
};
};

void add(int n, int& a, double& b) { DOME_FRAME("add(int, int &, double &)", "program.cpp", 47, 0x174e10f34601f7bull, "dome::checkpoint"); if (dome_at) { dome_f.load("n", n); }
    { DOME_SITE(1, 48, ("n"), n); dome::checkpoint(); }
    a += n;
    b += a;
}
double weigh(double a, double b) { DOME_FRAME("weigh(double, double)", "program.cpp", 52, 0x42bd4d2b705558d9ull, "dome::checkpoint"); if (dome_at) { dome_f.load("a", a); dome_f.load("b", b); }
    { DOME_SITE(1, 53, ("a", "b"), a, b); dome::checkpoint(); }
    return a * 10 + b;
}
std::size_t length(const std::string& a, const std::string& b) { DOME_FRAME("length(const std::string &, const std::string &)", "program.cpp", 56, 0x5839317e34c54db0ull, "dome::checkpoint");
    { DOME_SITE0(1, 57); dome::checkpoint(); }
    return a.size() * 10 + b.size();
}

template <class... T>
void add_all(T*... p) { DOME_FRAME("add_all(T *...)", "program.cpp", 62, 0x41c1ea5b77cb5aadull, "add"); if (dome_at) { dome_f.load("p", ::dome::gen::parameters(p...)); }
    { DOME_SITE(1, 63, ("p"), ::dome::gen::parameters(p...)); add(1, *p...); }
}
template <class V, std::size_t... I>
double weigh_at(V& v, std::index_sequence<I...>) { DOME_FRAME("weigh_at(V &, std::index_sequence<I...>)", "program.cpp", 66, 0xb1648bfdb6ec7b4eull, "weigh", "weigh");
    { DOME_SITE0(1, 67); ::std::decay_t<decltype(weigh(v[I]...))> dome_t1 = dome_at ? ::dome::gen::blank<::std::decay_t<decltype(weigh(v[I]...))>>() : (weigh(v[I]...)); if (dome_at) dome_f.load("dome_t1", dome_t1); DOME_SITE(2, 67, ("dome_t1"), ::dome::gen::ref(dome_t1)); ::std::decay_t<decltype(weigh((v[I] + 1)...))> dome_t2 = dome_at ? ::dome::gen::blank<::std::decay_t<decltype(weigh((v[I] + 1)...))>>() : (weigh((v[I] + 1)...)); return static_cast<decltype(dome_t1)&&>(dome_t1) + static_cast<decltype(dome_t2)&&>(dome_t2); }
}
template <class... T>
std::size_t lengths(const T&... t) { DOME_FRAME("lengths(const T &...)", "program.cpp", 70, 0xa402ca7d6fce3161ull, "length");
    { DOME_SITE0(1, 71); return length(std::to_string(t)...); }
}
template <class... T>
std::size_t lengths_of(T... t) { DOME_FRAME("lengths_of(T...)", "program.cpp", 74, 0x575a26242dc970deull, "length"); if (dome_at) { dome_f.load("t", ::dome::gen::parameters(t...)); }
    { DOME_SITE(1, 75, ("t"), ::dome::gen::parameters(t...)); return length(t...); }
}

// Components by reference, as an entity has them.
struct entity {
    std::tuple<int, double> components{1, 2.5};
    template <class C>
    C& get() {
        return std::get<C>(components);
    }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] entity& dome_x) {
        dome_a.field_or_default("components", dome_x.components);
    }
#line 85
};
template <class... C, class F>
void each(std::vector<entity>& all, F f) { DOME_FRAME("each(std::vector<entity> &, F)", "program.cpp", 87, 0x66bd41ef2919cd5eull, "main()::(anonymous class)::operator()"); if (dome_at) { dome_f.load("f", f); }
    { auto&& dome_g1 = (all); ::std::ptrdiff_t dome_k1 = dome_at ? dome_f.get<::std::ptrdiff_t>("dome_k1") : 0; auto dome_b1 = ::dome::gen::begin_of(dome_g1); auto dome_e1 = ::dome::gen::end_of(dome_g1); if (dome_at) ::dome::gen::advance(dome_f, dome_b1, dome_k1, dome_e1); for (; dome_b1 != dome_e1; ++dome_b1, (void)++dome_k1) { entity& e = *dome_b1; 
{ { DOME_SITE(1, 89, ("dome_k1", "f"), dome_k1, ::dome::gen::ref(f)); f(e.get<C>()...); } } } }
}
int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 91, 0x8b70b1b9ba02c556ull, "model<int, std::basic_string<char> &, double>::call", "model<int, const std::basic_string<char> &, double>::call", "model<int, std::unique_ptr<int>, std::vector<int> &&>::call", "dome::checkpoint", "add_all<int, double>", "weigh_at<std::vector<double>, 0UL, 1UL>", "lengths<int, long>", "lengths_of<const char *, const char *>", "each<int, double, (lambda)>");
    std::string s = dome_at ? ::dome::gen::blank<::std::string>() : ::dome::gen::type<::std::string>("text"); if (dome_at) dome_f.load("s", s); 
    if (DOME_IN(1, 1)) { ::model<int, ::std::string &, double> dome_t1 = dome_at ? ::dome::gen::blank<::model<int, ::std::string &, double>>() : (model<int, std::string&, double>{grow}); if (dome_at) dome_f.load("dome_t1", dome_t1); DOME_SITE(1, 93, ("s", "dome_t1"), ::dome::gen::ref(s), ::dome::gen::ref(dome_t1)); int dome_t2 = dome_at ? ::dome::gen::blank<int>() : (static_cast<decltype(dome_t1)&&>(dome_t1).call(s, 2.0)); std::cout << dome_t2 << s << '\n'; }
    model<int, const std::string&, double> measured = dome_at ? ::dome::gen::blank<::model<int, const ::std::string &, double>>() : ::dome::gen::type<::model<int, const ::std::string &, double>>{measure}; if (dome_at) dome_f.load("measured", measured); 
    if (DOME_IN(2, 2)) { DOME_SITE(2, 95, ("s", "measured"), ::dome::gen::ref(s), ::dome::gen::ref(measured)); int dome_t3 = dome_at ? ::dome::gen::blank<int>() : (measured.call(s, 1.5)); std::cout << dome_t3 << '\n'; }
    model<int, std::unique_ptr<int>, std::vector<int>&&> owner = dome_at ? ::dome::gen::blank<::model<int, ::std::unique_ptr<int>, ::std::vector<int> &&>>() : ::dome::gen::type<::model<int, ::std::unique_ptr<int>, ::std::vector<int> &&>>{own}; if (dome_at) dome_f.load("owner", owner); 
    std::vector<int> v = dome_at ? ::dome::gen::blank<::std::vector<int>>() : ::dome::gen::type<::std::vector<int>>{1, 2, 3}; if (dome_at) dome_f.load("v", v); 
    if (DOME_IN(3, 3)) { DOME_SITE(3, 98, ("s", "measured", "owner", "v"), ::dome::gen::ref(s), ::dome::gen::ref(measured), ::dome::gen::ref(owner), ::dome::gen::ref(v)); int dome_t4 = dome_at ? ::dome::gen::blank<int>() : (owner.call((dome_r3 ? ::dome::gen::blank<::std::unique_ptr<int, ::std::default_delete<int>>>() : (std::make_unique<int>(4))), std::move(v))); std::cout << dome_t4 << ' ' << v.size() << '\n'; }

    box<std::string, int>::holder<char> h = dome_at ? ::dome::gen::blank<::box< ::std::basic_string<char, ::std::char_traits<char>, ::std::allocator<char>>, int>::holder<char>>() : ::dome::gen::type<::box< ::std::basic_string<char, ::std::char_traits<char>, ::std::allocator<char>>, int>::holder<char>>{'x', {"held", 5}}; if (dome_at) dome_f.load("h", h); 
    box<std::string>::plain p = dome_at ? ::dome::gen::blank<::box< ::std::basic_string<char, ::std::char_traits<char>, ::std::allocator<char>>>::plain>() : ::dome::gen::type<::box< ::std::basic_string<char, ::std::char_traits<char>, ::std::allocator<char>>>::plain>(); if (dome_at) dome_f.load("p", p); 
    if (DOME_IN(4, 4)) { DOME_SITE(4, 102, ("s", "measured", "owner", "v", "h", "p"), ::dome::gen::ref(s), ::dome::gen::ref(measured), ::dome::gen::ref(owner), ::dome::gen::ref(v), ::dome::gen::ref(h), ::dome::gen::ref(p)); dome::checkpoint(); }
    if (!dome_at) { ++p.n;
    std::cout << h.f << std::get<0>(h.all) << p.n << '\n'; }

    int a = dome_at ? ::dome::gen::blank<int>() : (1); if (dome_at) dome_f.load("a", a); 
    double b = dome_at ? ::dome::gen::blank<double>() : ::dome::gen::type<double>(2); if (dome_at) dome_f.load("b", b); 
    if (DOME_IN(5, 5)) { DOME_SITE(5, 108, ("s", "measured", "owner", "v", "h", "a", "b"), ::dome::gen::ref(s), ::dome::gen::ref(measured), ::dome::gen::ref(owner), ::dome::gen::ref(v), ::dome::gen::ref(h), ::dome::gen::ref(a), ::dome::gen::ref(b)); add_all(&a, &b); }
    std::vector<double> numbers = dome_at ? ::dome::gen::blank<::std::vector<double>>() : ::dome::gen::type<::std::vector<double>>{3, 4}; if (dome_at) dome_f.load("numbers", numbers); 
    if (DOME_IN(6, 6)) { if (!dome_at) { std::cout << a << ' ' << b << ' '; } DOME_SITE(6, 110, ("s", "measured", "owner", "v", "h", "a", "b", "numbers"), ::dome::gen::ref(s), ::dome::gen::ref(measured), ::dome::gen::ref(owner), ::dome::gen::ref(v), ::dome::gen::ref(h), ::dome::gen::ref(a), ::dome::gen::ref(b), ::dome::gen::ref(numbers)); double dome_t5 = dome_at ? ::dome::gen::blank<double>() : (weigh_at(numbers, (dome_r6 ? ::dome::gen::blank<::std::integer_sequence<unsigned long, 0, 1>>() : (std::index_sequence<0, 1>())))); std::cout << dome_t5 << '\n'; }
    if (DOME_IN(7, 8)) { DOME_SITE(7, 111, ("s", "measured", "owner", "v", "h", "a", "b", "numbers"), ::dome::gen::ref(s), ::dome::gen::ref(measured), ::dome::gen::ref(owner), ::dome::gen::ref(v), ::dome::gen::ref(h), ::dome::gen::ref(a), ::dome::gen::ref(b), ::dome::gen::ref(numbers)); ::std::size_t dome_t6 = dome_at ? ::dome::gen::blank<::std::size_t>() : (lengths(7, 1234L)); if (!dome_at) { std::cout << dome_t6 << ' '; } DOME_SITE(8, 111, ("s", "measured", "owner", "v", "h", "a", "b", "numbers"), ::dome::gen::ref(s), ::dome::gen::ref(measured), ::dome::gen::ref(owner), ::dome::gen::ref(v), ::dome::gen::ref(h), ::dome::gen::ref(a), ::dome::gen::ref(b), ::dome::gen::ref(numbers)); ::std::size_t dome_t7 = dome_at ? ::dome::gen::blank<::std::size_t>() : (lengths_of("one", "three")); std::cout << dome_t7 << '\n'; }
    std::vector<entity> entities = dome_at ? ::dome::gen::blank<::std::vector< ::entity>>() : ::dome::gen::type<::std::vector< ::entity>>(2); if (dome_at) dome_f.load("entities", entities); 
    { DOME_SITE(9, 113, ("s", "measured", "owner", "v", "h", "a", "b", "numbers", "entities"), ::dome::gen::ref(s), ::dome::gen::ref(measured), ::dome::gen::ref(owner), ::dome::gen::ref(v), ::dome::gen::ref(h), ::dome::gen::ref(a), ::dome::gen::ref(b), ::dome::gen::ref(numbers), ::dome::gen::ref(entities)); each<int, double>(entities, [](int& n, double& x) { DOME_FRAME("main()::lambda 1(int &, double &)", "program.cpp", 113, 0x51ad36387b0a06faull, "dome::checkpoint");
        if (!dome_at) { n += 2; }
        { DOME_SITE0(1, 115); dome::checkpoint(); }
        x += n;
    }); }
    std::cout << entities[1].get<int>() << ' ' << entities[0].get<double>() << '\n';
}

static ::dome::gen::named_function dome_n1("grow(std::string &, double)", static_cast<int (*)(::std::string &, double)>(&::grow));
#line 120

static ::dome::gen::named_function dome_n2("measure(const std::string &, double)", static_cast<int (*)(const ::std::string &, double)>(&::measure));
#line 120

static ::dome::gen::named_function dome_n3("own(std::unique_ptr<int>, std::vector<int> &&)", static_cast<int (*)(::std::unique_ptr<int>, ::std::vector<int> &&)>(&::own));
#line 120
