#include <dome/generated.hpp>
#include <dome/describe/callables.hpp>
#include <dome/describe/std/iterator.hpp>
#include <dome/describe/std/list.hpp>
#include <dome/describe/std/map.hpp>
#include <dome/describe/std/memory.hpp>
#include <dome/describe/std/pair.hpp>
#include <dome/describe/std/variant.hpp>
#include <dome/describe/std/vector.hpp>
#include <dome/describe/streams.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// Small programs that once went wrong, each in a namespace named for what it is about.
#include <dome/session.hpp>

#include <cstdio>
#include <map>
#include <initializer_list>
#include <functional>
#include <iostream>
#include <list>
#include <memory>
#include <sstream>
#include <string>
#include <variant>
#include <vector>

namespace closure_arguments {
struct Source {
    virtual ~Source() = default;
    virtual int next() = 0;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] Source& dome_x) {
    }
    explicit Source([[maybe_unused]] ::dome::blank_t dome_b) {}
    Source() = default;
#line 21
};
template <class F>
struct Map : Source {
    int i = 0;
    F f;
    explicit Map(F f) : f(f) {}
    int next() override { DOME_FRAME("closure_arguments::Map::next()", "program.cpp", 27, 0x651bf7b950696595ull, "dome::checkpoint");
        { DOME_SITE0(1, 28); dome::checkpoint(); }
        return f(i++);
    }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] Map& dome_x) {
        dome_a.base<::closure_arguments::Source>("closure_arguments::Source", dome_x);
        dome_a.field_or_default("i", dome_x.i);
        if constexpr (::std::is_reference_v<decltype(Map::f)>) {
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Winvalid-offsetof"
        dome_a.bound("f", dome_x.f, dome_x, __builtin_offsetof(Map, f));
#pragma GCC diagnostic pop
        } else {
            dome_a.field("f", dome_x.f);
        }
    }
    explicit Map([[maybe_unused]] ::dome::blank_t dome_b) : ::closure_arguments::Source(dome_b), f(::dome::gen::blank<decltype(f)>()) {}
#line 31
};
void run() { DOME_FRAME("closure_arguments::run()", "program.cpp", 32, 0xc0311eddd8ec44ecull, "closure_arguments::Map<(lambda)>::next");
    int k = dome_at ? ::dome::gen::blank<int>() : (3); if (dome_at) dome_f.load("k", k); 
    auto mul = ::dome::gen::lambda<int&>([] { return "k"; }, [&k](int x) { return x * k; });
    std::unique_ptr<Source> s = dome_at ? ::dome::gen::blank<::std::unique_ptr< ::closure_arguments::Source>>() : ::dome::gen::type<::std::unique_ptr< ::closure_arguments::Source>>(::dome::gen::made_unique(std::make_unique<Map<decltype(mul)>>(mul))); if (dome_at) dome_f.load("s", s); 
    for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 3); ++i) 
{ { DOME_SITE(1, 37, ("k", "s", "i"), ::dome::gen::ref(k), ::dome::gen::ref(s), i); int dome_t1 = dome_at ? ::dome::gen::blank<int>() : (s->next()); std::printf("%d\n", dome_t1); } }
}
}  // namespace closure_arguments

namespace own_iterators {
class Fib {
    long a_ = 0, b_ = 1;
    int left_;

public:
    explicit Fib(int n) : left_(n) {}
    struct sentinel {};
    struct iterator {
        Fib* f;
        long operator*() const { return f->a_; }
        iterator& operator++() {
            long t = f->a_ + f->b_;
            f->a_ = f->b_;
            f->b_ = t;
            --f->left_;
            return *this;
        }
        bool operator!=(sentinel) const { return f->left_ > 0; }
    
public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] iterator& dome_x) {
        dome_a.field("f", dome_x.f);
    }
#line 60
};
    iterator begin() { return {this}; }
    sentinel end() { return {}; }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] Fib& dome_x) {
        dome_a.field_or_default("a_", dome_x.a_);
        dome_a.field_or_default("b_", dome_x.b_);
        dome_a.field("left_", dome_x.left_);
    }
    explicit Fib([[maybe_unused]] ::dome::blank_t dome_b) : left_() {}
#line 63
};
void run() { DOME_FRAME("own_iterators::run()", "program.cpp", 64, 0x9a94aaafb90a350dull, "dome::checkpoint");
    { ::own_iterators::Fib dome_g1 = dome_at ? ::dome::gen::blank<::own_iterators::Fib>() : (Fib(8)); if (dome_at) dome_f.load("dome_g1", dome_g1); auto dome_b1 = dome_at ? ::dome::gen::blank<decltype(::dome::gen::begin_of(dome_g1))>() : ::dome::gen::begin_of(dome_g1); if (dome_at) dome_f.load("dome_b1", dome_b1); for (auto dome_e1 = ::dome::gen::end_of(dome_g1); dome_b1 != dome_e1; ++dome_b1) { long f = *dome_b1; {
        if (!dome_at) { std::printf("%ld,", f); }
        { DOME_SITE(1, 67, ("dome_g1", "dome_b1"), ::dome::gen::ref(dome_g1), ::dome::gen::ref(dome_b1)); dome::checkpoint(); }
    } } }
    std::printf("\n");
}
}  // namespace own_iterators

namespace derived_temporaries {
template <class E>
struct Expr {
    const E& self() const { return static_cast<const E&>(*this); }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] Expr& dome_x) {
    }
#line 77
};
struct Num : Expr<Num> {
    int v;
    explicit Num(int v) : v(v) {}
    int value() const { return v; }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] Num& dome_x) {
        dome_a.base<::derived_temporaries::Expr< ::derived_temporaries::Num>>("derived_temporaries::Expr< ::derived_temporaries::Num>", dome_x);
        dome_a.field("v", dome_x.v);
    }
    explicit Num([[maybe_unused]] ::dome::blank_t dome_b) : ::derived_temporaries::Expr< ::derived_temporaries::Num>{}, v() {}
#line 82
};
Num operator*(int k, const Num& n) { return Num(k * n.v); }
template <class E>
int eval(const Expr<E>& e) { DOME_FRAME("derived_temporaries::eval(const Expr<E> &)", "program.cpp", 85, 0x336e0f07bdccb68aull, "dome::checkpoint");
    { DOME_SITE0(1, 86); dome::checkpoint(); }
    return e.self().value();
}
struct Base {
    virtual ~Base() = default;
    virtual int id() const { return 1; }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] Base& dome_x) {
    }
    explicit Base([[maybe_unused]] ::dome::blank_t dome_b) {}
    Base() = default;
#line 92
};
struct Derived : Base {
    int k;
    explicit Derived(int k) : k(k) {}
    int id() const override { return k; }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] Derived& dome_x) {
        dome_a.base<::derived_temporaries::Base>("derived_temporaries::Base", dome_x);
        dome_a.field("k", dome_x.k);
    }
    explicit Derived([[maybe_unused]] ::dome::blank_t dome_b) : ::derived_temporaries::Base(dome_b), k() {}
#line 97
};
int ask(const Base& b) { DOME_FRAME("derived_temporaries::ask(const Base &)", "program.cpp", 98, 0x5db55805dd474a9aull, "dome::checkpoint");
    { DOME_SITE0(1, 99); dome::checkpoint(); }
    return b.id();
}
void run() { DOME_FRAME("derived_temporaries::run()", "program.cpp", 102, 0x13b24bc9533ba2eeull, "derived_temporaries::eval<derived_temporaries::Num>", "derived_temporaries::ask");
    if (DOME_IN(1, 1)) { ::derived_temporaries::Num dome_t1 = dome_at ? ::dome::gen::blank<::derived_temporaries::Num>() : (3 * Num(4)); if (dome_at) dome_f.load("dome_t1", dome_t1); DOME_SITE(1, 103, ("dome_t1"), ::dome::gen::ref(dome_t1)); int dome_t2 = dome_at ? ::dome::gen::blank<int>() : (eval(dome_t1)); std::printf("%d\n", dome_t2); }   // 12
    { ::derived_temporaries::Derived dome_t3 = dome_at ? ::dome::gen::blank<::derived_temporaries::Derived>() : (Derived(7)); if (dome_at) dome_f.load("dome_t3", dome_t3); DOME_SITE(2, 104, ("dome_t3"), ::dome::gen::ref(dome_t3)); int dome_t4 = dome_at ? ::dome::gen::blank<int>() : (ask(dome_t3)); std::printf("%d\n", dome_t4); }    // 7
}
}  // namespace derived_temporaries

namespace member_pointer_types {
struct N {
    int k;
    std::unique_ptr<N> l, r;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] N& dome_x) {
        dome_a.field("k", dome_x.k);
        dome_a.field("l", dome_x.l);
        dome_a.field("r", dome_x.r);
    }
#line 112
};
void add(N& n, std::unique_ptr<N> N::* side, int k) { DOME_FRAME("member_pointer_types::add(N &, std::unique_ptr<N> member_pointer_types::N::*, int)", "program.cpp", 113, 0xbda3b98af0316952ull, "dome::checkpoint", "member_pointer_types::add", "dome::checkpoint"); if (dome_at) { dome_f.load("side", side); dome_f.load("k", k); }
    if (DOME_IN(1, 2)) { while (dome_at || (n.*side)) {
        if (DOME_IN(1, 1)) { DOME_SITE(1, 115, ("side", "k"), side, k); dome::checkpoint(); }
        { ::member_pointer_types::N& dome_t1 = dome_at ? dome_f.get_ref<::member_pointer_types::N>("dome_t1") : (*(n.*side)); DOME_SITE(2, 116, ("side", "dome_t1"), side, ::dome::gen::path(dome_t1)); return add(dome_t1, side, k); }
    } }
    { DOME_SITE(3, 118, ("side", "k"), side, k); dome::checkpoint(); }
    (n.*side).reset(::dome::gen::made(new N{k, {}, {}}));
}
void run() { DOME_FRAME("member_pointer_types::run()", "program.cpp", 121, 0x91931d7ea75b392full, "member_pointer_types::add");
    N root = dome_at ? ::dome::gen::blank<::member_pointer_types::N>() : ::dome::gen::type<::member_pointer_types::N>{0, {}, {}}; if (dome_at) dome_f.load("root", root); 
    for (int i = dome_at ? dome_f.get<int>("i") : (1); dome_at || (i < 4); ++i) 
{ { DOME_SITE(1, 124, ("root", "i"), ::dome::gen::ref(root), i); add(root, i % 2 ? &N::l : &N::r, i); } }
    std::printf("%d %d %d\n", root.l->k, root.l->l->k, root.r->k);
}
}  // namespace member_pointer_types

namespace visit_overloaded {
template <class... Ts>
struct overloaded : Ts... {
    using Ts::operator()...;
};
template <class... Ts>
overloaded(Ts...) -> overloaded<Ts...>;
void run() { DOME_FRAME("visit_overloaded::run()", "program.cpp", 136, 0xdb4f8b702b1179aaull, "std::visit<visit_overloaded::overloaded<(lambda), (lambda)>, std::variant<int, std::basic_string<char>> &>");
    std::variant<int, std::string> v = dome_at ? ::dome::gen::blank<::std::variant<int, ::std::string>>() : ::dome::gen::type<::std::variant<int, ::std::string>>(3); if (dome_at) dome_f.load("v", v); 
    { int i = dome_at ? ::dome::gen::blank<int>() : (0); if (dome_at) dome_f.load("i", i);  for (; dome_at || (i < 3); ++i) {
        DOME_SITE(1, 139, ("v", "i"), ::dome::gen::ref(v), ::dome::gen::ref(i)); int r = dome_at ? ::dome::gen::blank<int>() : (std::visit(overloaded{[&](int x) { DOME_FRAME("visit_overloaded::run()::lambda 1(int)", "program.cpp", 139, 0x2e4158fe1f1a80cbull, "dome::checkpoint"); if (dome_at) { dome_f.load("x", x); }
                                          { DOME_SITE(1, 140, ("x"), x); dome::checkpoint(); }
                                          return x + i;
                                      },
                                      [](const std::string& s) { return int(s.size()); }},
                           v));
        std::printf("%d\n", r);
        if (i == 1)
            v = std::string("hello");
    } }
}
}  // namespace visit_overloaded

namespace bases_from_packs {
struct A {
    int a = 1;
    int fa() const { return a; }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] A& dome_x) {
        dome_a.field_or_default("a", dome_x.a);
    }
#line 156
};
struct B {
    int b = 2;
    int fb() const { return b; }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] B& dome_x) {
        dome_a.field_or_default("b", dome_x.b);
    }
#line 160
};
template <class... Ts>
struct Mix : Ts... {
    int own = 3;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] Mix& dome_x) {
        dome_a.bases<Ts...>(dome_x);
        dome_a.field("own", dome_x.own);
    }
    static Mix dome_blank_() { return {::dome::gen::blank<Ts>()..., {}}; }
#line 164
};
void run() { DOME_FRAME("bases_from_packs::run()", "program.cpp", 165, 0xbb5e868a0d4da64dull, "dome::checkpoint");
    Mix<A, B> m = dome_at ? ::dome::gen::blank<::bases_from_packs::Mix< ::bases_from_packs::A, ::bases_from_packs::B>>() : ::dome::gen::type<::bases_from_packs::Mix< ::bases_from_packs::A, ::bases_from_packs::B>>(); if (dome_at) dome_f.load("m", m); 
    for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 3); ++i) {
        if (!dome_at) { m.a += i;
        m.b *= 2; }
        { DOME_SITE(1, 170, ("m", "i"), ::dome::gen::ref(m), i); dome::checkpoint(); }
        std::printf("%d %d %d\n", m.fa(), m.fb(), m.own);
    }
}
}  // namespace bases_from_packs

namespace named_overloaded {
template <class... Ts>
struct overloaded : Ts... {
    using Ts::operator()...;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] overloaded& dome_x) {
        dome_a.bases<Ts...>(dome_x);
    }
    static overloaded dome_blank_() { return {::dome::gen::blank<Ts>()...}; }
#line 180
};
template <class... Ts>
overloaded(Ts...) -> overloaded<Ts...>;
void run() { DOME_FRAME("named_overloaded::run()", "program.cpp", 183, 0x12ad8ea976e3a6bdull, "std::visit<named_overloaded::overloaded<(lambda), (lambda)> &, std::variant<int, std::basic_string<char>> &>");
    std::variant<int, std::string> v = dome_at ? ::dome::gen::blank<::std::variant<int, ::std::string>>() : ::dome::gen::type<::std::variant<int, ::std::string>>(3); if (dome_at) dome_f.load("v", v); 
    int n = dome_at ? ::dome::gen::blank<int>() : (0); if (dome_at) dome_f.load("n", n); 
    auto dome_t1 = ::dome::gen::lambda<int&>([] { return "n"; }, [&](int x) { DOME_FRAME("named_overloaded::run()::lambda 1(int)", "program.cpp", 186, 0x68ec2f4913a03c1ull, "dome::checkpoint"); if (dome_at) { dome_f.load("x", x); }
                            { DOME_SITE(1, 187, ("x"), x); dome::checkpoint(); }
                            n += x;
                            return 1;
                        }); auto dome_t2 = ::dome::gen::lambda<int&>([] { return "n"; }, [&n](const std::string& s) {
                            n += int(s.size());
                            return 2;
                        }); 
#line 186
auto o = dome_at ? ::dome::gen::blank<decltype(overloaded{static_cast<decltype(dome_t1)&&>(dome_t1),
                        static_cast<decltype(dome_t2)&&>(dome_t2)})>() : (overloaded{static_cast<decltype(dome_t1)&&>(dome_t1),
                        static_cast<decltype(dome_t2)&&>(dome_t2)})





; if (dome_at) dome_f.load("o", o); 
    for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 3); ++i) {
        DOME_SITE(1, 196, ("v", "n", "o", "i"), ::dome::gen::ref(v), ::dome::gen::ref(n), ::dome::gen::ref(o), i); int k = dome_at ? ::dome::gen::blank<int>() : (std::visit(o, v));
        std::printf("%d %d\n", k, n);
        if (i == 1)
            v = "hello";
    }
}
}  // namespace named_overloaded

namespace allocating_initialisers {
struct Res {
    std::unique_ptr<int> p;
    explicit Res(int v) : Res(::dome::gen::construction(DOME_FUNCTION_INFO("allocating_initialisers::Res::Res(int)", "program.cpp", 207, 0x989a1de5f7ca80e4ull, "dome::checkpoint")), v) {} explicit Res(::dome::gen::construction&& dome_f, int v) : p(dome_f.at ? ::dome::gen::blank<decltype(Res::p)>() : ::dome::gen::type<decltype(Res::p)>(::dome::gen::made(new int(v)))) { [[maybe_unused]] int dome_at = dome_f.at; if (dome_at) { dome_f.load("this", *this); }
        { DOME_SITE(1, 208, ("this"), ::dome::gen::ref(*this)); dome::checkpoint(); }
        std::printf("made %d\n", *p);
    }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] Res& dome_x) {
        dome_a.field("p", dome_x.p);
    }
    explicit Res([[maybe_unused]] ::dome::blank_t dome_b) : p(::dome::gen::blank<decltype(p)>()) {}
#line 211
};
void run() { DOME_FRAME("allocating_initialisers::run()", "program.cpp", 212, 0x7f57c5b78a7e212dull, "allocating_initialisers::Res::Res", "dome::checkpoint");
    for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 3); ++i) {
        DOME_SITE(1, 214, ("i"), i); Res r = dome_at ? ::dome::gen::blank<::allocating_initialisers::Res>() : ::dome::gen::type<::allocating_initialisers::Res>(i); if (dome_at) dome_f.load("r", r); 
        { DOME_SITE(2, 215, ("i", "r"), i, ::dome::gen::ref(r)); dome::checkpoint(); }
        std::printf("%d\n", *r.p);
    }
}
}  // namespace allocating_initialisers

namespace types_in_packs {
std::variant<long, std::string> attempt(int i) {
    if (i == 0)
        return 7L;
    return std::string("text");
}
void run() { DOME_FRAME("types_in_packs::run()", "program.cpp", 227, 0xdf75bd0ea87db03bull, "dome::checkpoint");
    auto r = dome_at ? ::dome::gen::blank<::std::variant<long, ::std::basic_string<char, ::std::char_traits<char>, ::std::allocator<char>>>>() : (attempt(1)); if (dome_at) dome_f.load("r", r); 
    { DOME_SITE(1, 229, ("r"), ::dome::gen::ref(r)); dome::checkpoint(); }
    std::printf("%d\n", int(r.index()));
}
}  // namespace types_in_packs

namespace pointers_on_the_way {
struct Task {
    virtual ~Task() = default;
    virtual int run() = 0;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] Task& dome_x) {
    }
    explicit Task([[maybe_unused]] ::dome::blank_t dome_b) {}
    Task() = default;
#line 238
};
struct Bomb : Task {
    int k = 4;
    int run() override { return k; }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] Bomb& dome_x) {
        dome_a.base<::pointers_on_the_way::Task>("pointers_on_the_way::Task", dome_x);
        dome_a.field_or_default("k", dome_x.k);
    }
    explicit Bomb([[maybe_unused]] ::dome::blank_t dome_b) : ::pointers_on_the_way::Task(dome_b) {}
    Bomb() = default;
#line 242
};
struct Deep : Task {
    Task* next;
    explicit Deep(Task* n) : next(n) {}
    int run() override { DOME_FRAME("pointers_on_the_way::Deep::run()", "program.cpp", 246, 0xe697756882f0e3cull, "dome::checkpoint", "pointers_on_the_way::Deep::run");
        if (DOME_IN(1, 1)) { DOME_SITE0(1, 247); dome::checkpoint(); }
        { ::pointers_on_the_way::Task * dome_t1 = dome_at ? dome_f.get<::pointers_on_the_way::Task *>("dome_t1") : (::dome::gen::type<::pointers_on_the_way::Task *>(next)); DOME_SITE(2, 248, ("dome_t1"), dome_t1); int dome_t2 = dome_at ? ::dome::gen::blank<int>() : (dome_t1->run()); return dome_t2 + 1; }
    }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] Deep& dome_x) {
        dome_a.base<::pointers_on_the_way::Task>("pointers_on_the_way::Task", dome_x);
        dome_a.field("next", dome_x.next);
    }
    explicit Deep([[maybe_unused]] ::dome::blank_t dome_b) : ::pointers_on_the_way::Task(dome_b), next() {}
#line 250
};
static ::dome::gen::derived<::pointers_on_the_way::Deep, ::pointers_on_the_way::Deep> dome_t_pointers_on_the_way__Deep_as_pointers_on_the_way__Deep;
#line 250

void run() { DOME_FRAME("pointers_on_the_way::run()", "program.cpp", 251, 0x1611610d72da3a35ull, "pointers_on_the_way::Deep::run");
    Bomb bomb = dome_at ? ::dome::gen::blank<::pointers_on_the_way::Bomb>() : ::dome::gen::type<::pointers_on_the_way::Bomb>(); if (dome_at) dome_f.load("bomb", bomb); 
    Deep d = dome_at ? ::dome::gen::blank<::pointers_on_the_way::Deep>() : ::dome::gen::type<::pointers_on_the_way::Deep>(&bomb); if (dome_at) dome_f.load("d", d); 
    auto t = dome_at ? ::dome::gen::blank<::std::unique_ptr< ::pointers_on_the_way::Deep, ::std::default_delete< ::pointers_on_the_way::Deep>>>() : (std::make_unique<Deep>(&d)); if (dome_at) dome_f.load("t", t); 
    { DOME_SITE(1, 255, ("bomb", "d", "t"), ::dome::gen::ref(bomb), ::dome::gen::ref(d), ::dome::gen::ref(t)); int dome_t1 = dome_at ? ::dome::gen::blank<int>() : (t->run()); std::printf("%d\n", dome_t1); }
}
}  // namespace pointers_on_the_way

namespace local_classes {
struct Step {
    virtual ~Step() = default;
    virtual int go(int x) = 0;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] Step& dome_x) {
    }
    explicit Step([[maybe_unused]] ::dome::blank_t dome_b) {}
    Step() = default;
#line 263
};
void run() { DOME_FRAME("local_classes::run()", "program.cpp", 264, 0xec0d06737a7d78a8ull, "local_classes::run()::Dbl::go");
    struct Dbl : Step {
        int k = 2;
        int go(int x) override { DOME_FRAME("local_classes::run()::Dbl::go(int)", "program.cpp", 267, 0xdc60dd833163b852ull, "dome::checkpoint"); if (dome_at) { dome_f.load("x", x); }
            { DOME_SITE(1, 268, ("x"), x); dome::checkpoint(); }
            return x * k++;
        }
    
public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] Dbl& dome_x) {
        dome_a.base<::local_classes::Step>("local_classes::Step", dome_x);
        dome_a.field_or_default("k", dome_x.k);
    }
    explicit Dbl([[maybe_unused]] ::dome::blank_t dome_b) : ::local_classes::Step(dome_b) {}
    Dbl() = default;
#line 271
};
    std::vector<std::unique_ptr<Step>> steps = dome_at ? ::dome::gen::blank<::std::vector< ::std::unique_ptr< ::local_classes::Step>>>() : ::dome::gen::type<::std::vector< ::std::unique_ptr< ::local_classes::Step>>>(); if (dome_at) dome_f.load("steps", steps); 
    if (!dome_at) { for (int i = 0; i < 3; ++i)
        steps.push_back(::dome::gen::made_unique(std::make_unique<Dbl>())); }
    int n = dome_at ? ::dome::gen::blank<int>() : (1); if (dome_at) dome_f.load("n", n); 
    { auto&& dome_g1 = (steps); ::std::ptrdiff_t dome_k1 = dome_at ? dome_f.get<::std::ptrdiff_t>("dome_k1") : 0; auto dome_b1 = ::dome::gen::begin_of(dome_g1); auto dome_e1 = ::dome::gen::end_of(dome_g1); if (dome_at) ::dome::gen::advance(dome_f, dome_b1, dome_k1, dome_e1); for (; dome_b1 != dome_e1; ++dome_b1, (void)++dome_k1) { auto& s = *dome_b1; 
{ { ::std::unique_ptr< ::local_classes::Step, ::std::default_delete< ::local_classes::Step>>::pointer dome_t1 = dome_at ? dome_f.get<::std::unique_ptr< ::local_classes::Step, ::std::default_delete< ::local_classes::Step>>::pointer>("dome_t1") : (s.operator->()); DOME_SITE(1, 277, ("dome_k1", "steps", "n", "dome_t1"), dome_k1, ::dome::gen::ref(steps), ::dome::gen::ref(n), dome_t1); int dome_t2 = dome_at ? ::dome::gen::blank<int>() : (dome_t1->go(n)); n = dome_t2; } } } }
    std::printf("%d\n", n);
}
}  // namespace local_classes

namespace pointers_to_arrays {
void scale(int (*m)[3], int rows) { DOME_FRAME("pointers_to_arrays::scale(int (*)[3], int)", "program.cpp", 283, 0x1ca82d63569274aaull, "dome::checkpoint"); if (dome_at) { dome_f.load("m", m); dome_f.load("rows", rows); }
    for (int(*r)[3] = dome_at ? dome_f.get<int (*)[3]>("r") : (m); dome_at || (r != m + rows); ++r) 
{ { ::dome::gen::type<int[3]>& dome_g1 = dome_at ? dome_f.get_ref<::dome::gen::type<int[3]>>("dome_g1") : (*r); ::std::ptrdiff_t dome_k1 = dome_at ? dome_f.get<::std::ptrdiff_t>("dome_k1") : 0; auto dome_b1 = ::dome::gen::begin_of(dome_g1); auto dome_e1 = ::dome::gen::end_of(dome_g1); if (dome_at) ::dome::gen::advance(dome_f, dome_b1, dome_k1, dome_e1); for (; dome_b1 != dome_e1; ++dome_b1, (void)++dome_k1) { int& v = *dome_b1; {
            if (!dome_at) { v *= 2; }
            { DOME_SITE(1, 287, ("dome_g1", "dome_k1", "m", "rows", "r"), ::dome::gen::path(dome_g1), dome_k1, m, rows, r); dome::checkpoint(); }
        } } } }
}
void run() { DOME_FRAME("pointers_to_arrays::run()", "program.cpp", 290, 0x4b13f3d1866be125ull, "pointers_to_arrays::scale");
    int a[2][3] = {{1, 2, 3}, {4, 5, 6}}; if (dome_at) dome_f.load("a", a); 
    { DOME_SITE(1, 292, ("a"), ::dome::gen::ref(a)); scale(a, 2); }
    std::printf("%d %d\n", a[0][1], a[1][2]);
}
}  // namespace pointers_to_arrays

namespace conversions {
struct Num {
    double v;
    operator double() const { return v; }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] Num& dome_x) {
        dome_a.field("v", dome_x.v);
    }
#line 301
};
Num neg(Num n) { DOME_FRAME("conversions::neg(Num)", "program.cpp", 302, 0xde218dc5ec33533full, "dome::checkpoint"); if (dome_at) { dome_f.load("n", n); }
    { DOME_SITE(1, 303, ("n"), ::dome::gen::ref(n)); dome::checkpoint(); }
    return {-n.v};
}
void run() { DOME_FRAME("conversions::run()", "program.cpp", 306, 0xe133deed3ee72c42ull, "conversions::neg");
    Num n = dome_at ? ::dome::gen::blank<::conversions::Num>() : ::dome::gen::type<::conversions::Num>{1.5}; if (dome_at) dome_f.load("n", n); 
    DOME_SITE(1, 308, ("n"), ::dome::gen::ref(n)); ::conversions::Num dome_t1 = dome_at ? ::dome::gen::blank<::conversions::Num>() : (neg(n)); double d = dome_at ? ::dome::gen::blank<double>() : (static_cast<decltype(dome_t1)&&>(dome_t1) + n);
    std::printf("%g\n", d);
}
}  // namespace conversions

namespace stream_conversions {
struct Rec {
    int id;
    friend std::istream& operator>>(std::istream& i, Rec& r) { DOME_FRAME("stream_conversions::operator>>(std::istream &, Rec &)", "program.cpp", 316, 0xa81ffeb512a27798ull, "dome::checkpoint");
        { DOME_SITE0(1, 317); dome::checkpoint(); }
        return i >> r.id;
    }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] Rec& dome_x) {
        dome_a.field("id", dome_x.id);
    }
#line 320
};
void run() { DOME_FRAME("stream_conversions::run()", "program.cpp", 321, 0x6dd3067e8512d367ull, "stream_conversions::operator>>");
    std::istringstream is = dome_at ? ::dome::gen::blank<::std::istringstream>() : ::dome::gen::type<::std::istringstream>("1 2 3"); if (dome_at) dome_f.load("is", is); 
    Rec r; if (dome_at) dome_f.load("r", r); 
    while (true) { DOME_SITE(1, 324, ("is", "r"), ::dome::gen::ref(is), ::dome::gen::ref(r)); ::std::istream& dome_t1 = dome_at ? dome_f.get_ref<::std::istream>("dome_t1") : (is >> r); if (!dome_at && !(dome_t1)) break; 
std::cout << r.id << "\n"; }
}
}  // namespace stream_conversions

namespace composed_lambdas {
auto compose = [](auto f, auto g) {
    return [f, g](auto x) { DOME_FRAME("composed_lambdas::compose::lambda 1(auto, auto)::lambda 1(auto)", "program.cpp", 331, 0xf4e5d1fb052f7b70ull, "composed_lambdas::run()::(anonymous class)::operator()");
        auto m = dome_at ? ::dome::gen::blank<::std::decay_t<decltype(g(x))>>() : ::dome::gen::type<::std::decay_t<decltype(g(x))>>(g(x));
        { DOME_SITE0(1, 333); return f(m); }
    };
};
void run() { DOME_FRAME("composed_lambdas::run()", "program.cpp", 336, 0x454f50d6aa5785dfull, "composed_lambdas::(anonymous class)::operator()((lambda), (lambda))::(anonymous class)::operator()<int>");
    int n = dome_at ? ::dome::gen::blank<int>() : (3); if (dome_at) dome_f.load("n", n); 
    auto dome_t1 = [](int x) { DOME_FRAME("composed_lambdas::run()::lambda 1(int)", "program.cpp", 339, 0x233191295e49348bull, "dome::checkpoint"); if (dome_at) { dome_f.load("x", x); }
            { DOME_SITE(1, 340, ("x"), x); dome::checkpoint(); }
            return x + 1;
        }; auto dome_t2 = [&n](auto x) { return x * n; }; 
#line 338
auto f = dome_at ? ::dome::gen::blank_closure<decltype(compose(
        static_cast<decltype(dome_t1)&&>(dome_t1),
        static_cast<decltype(dome_t2)&&>(dome_t2))), ::dome::gen::nested<>, ::dome::gen::nested<int&>>() : (compose(
        static_cast<decltype(dome_t1)&&>(dome_t1),
        static_cast<decltype(dome_t2)&&>(dome_t2)))
; if (dome_at) dome_f.load("f", ::dome::gen::held<::dome::gen::nested<>, ::dome::gen::nested<int&>>(f, "f(), g(n)")); 
    for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 3); ++i) 
{ { DOME_SITE(1, 345, ("n", "f", "i"), ::dome::gen::ref(n), ::dome::gen::held<::dome::gen::nested<>, ::dome::gen::nested<int&>>(f, "f(), g(n)"), i); int dome_t3 = dome_at ? ::dome::gen::blank<int>() : (f(i)); std::printf("%d\n", dome_t3); } }
}
}  // namespace composed_lambdas

namespace dependent_references {
template <class T>
struct Registry {
    std::vector<std::unique_ptr<T>> v;
    template <class D>
    D& add(const char* s) { DOME_FRAME("dependent_references::Registry::add(const char *)", "program.cpp", 354, 0xc711ab9379ae5cc5ull, "dome::checkpoint"); if (dome_at) { dome_f.load("s", s); }
        auto p = dome_at ? ::dome::gen::blank<::std::decay_t<decltype(std::make_unique<D>(s))>>() : ::dome::gen::type<::std::decay_t<decltype(std::make_unique<D>(s))>>(std::make_unique<D>(s)); if (dome_at) dome_f.load("p", p); 
        D& d = dome_at ? dome_f.get_ref<::std::remove_reference_t<decltype(d)>>("d") : (*p);
        if (!dome_at) { v.push_back(std::move(p)); }
        { DOME_SITE(1, 358, ("s", "p", "d"), ::dome::gen::ref(s), ::dome::gen::ref(p), ::dome::gen::path(d)); dome::checkpoint(); }
        return d;
    }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] Registry& dome_x) {
        dome_a.field("v", dome_x.v);
    }
#line 361
};
void run() { DOME_FRAME("dependent_references::run()", "program.cpp", 362, 0x4090567f06ccec4aull, "dependent_references::Registry<std::basic_string<char>>::add<std::basic_string<char>>", "dome::checkpoint");
    Registry<std::string> r = dome_at ? ::dome::gen::blank<::dependent_references::Registry< ::std::string>>() : ::dome::gen::type<::dependent_references::Registry< ::std::string>>(); if (dome_at) dome_f.load("r", r); 
    DOME_SITE(1, 364, ("r"), ::dome::gen::ref(r)); std::string& a = dome_at ? dome_f.get_ref<::std::string>("a") : (r.add<std::string>("abc"));
    { DOME_SITE(2, 365, ("r", "a"), ::dome::gen::ref(r), ::dome::gen::path(a)); dome::checkpoint(); }
    a += "!";
    std::printf("%s\n", r.v[0]->c_str());
}
}  // namespace dependent_references

namespace function_types {
std::list<std::function<void(const std::string&)>> all;
static ::dome::gen::global dome_g_all("function_types::all", all);
#line 372

void hello(const std::string& s) { std::printf("%s\n", s.c_str()); }
void run() { DOME_FRAME("function_types::run()", "program.cpp", 374, 0x7d08f934a34839a2ull, "dome::checkpoint");
    std::list<std::function<void(const std::string&)>>::iterator h = dome_at ? ::dome::gen::blank<::std::_List_iterator< ::std::function<void (const ::std::basic_string<char, ::std::char_traits<char>, ::std::allocator<char>> &)>>>() : (all.insert(all.end(), hello)); if (dome_at) dome_f.load("h", h); 
    { DOME_SITE(1, 376, ("h"), ::dome::gen::ref(h)); dome::checkpoint(); }
    (*h)("x");
    all.erase(h);
    std::printf("%zu\n", all.size());
}
}  // namespace function_types

namespace one_line {
void run() { DOME_FRAME("one_line::run()", "program.cpp", 384, 0x5079279f0c9c8591ull, "dome::checkpoint");
    int x = dome_at ? dome_f.get<int>("x") : (1); auto& dome_x385 = x; 
    for (int x = dome_at ? dome_f.get<int>("x@386") : (7); dome_at || (x < 9); ++x) { auto& dome_x386 = x; {
        {
            int x = dome_at ? dome_f.get<int>("x@388") : (3);
            { DOME_SITE(1, 389, ("x", "x@386", "x@388"), dome_x385, dome_x386, x); dome::checkpoint(); }
            std::printf("%d", x);
        }
    } }
    std::printf("%d\n", x);
}
}  // namespace one_line

namespace private_classes {
class Shape {
    struct Base {
        virtual ~Base() = default;
        virtual int area() const = 0;
    
public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] Base& dome_x) {
    }
    explicit Base([[maybe_unused]] ::dome::blank_t dome_b) {}
    Base() = default;
#line 402
};
    struct Square : Base {
        int a;
        explicit Square(int a) : a(a) {}
        int area() const override { DOME_FRAME("private_classes::Shape::Square::area() const", "program.cpp", 406, 0x79041dbe772d63caull, "dome::checkpoint");
            { DOME_SITE0(1, 407); dome::checkpoint(); }
            return a * a;
        }
    
public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] Square& dome_x) {
        dome_a.base<::private_classes::Shape::Base>("private_classes::Shape::Base", dome_x);
        dome_a.field("a", dome_x.a);
    }
    explicit Square([[maybe_unused]] ::dome::blank_t dome_b) : ::private_classes::Shape::Base(dome_b), a() {}
#line 410
};
    std::unique_ptr<Base> p_;

public:
    explicit Shape(int a) : p_(::dome::gen::made_unique(std::make_unique<Square>(a))) {}
    int area() const { DOME_FRAME("private_classes::Shape::area() const", "program.cpp", 415, 0x8af1f39398a3e4edull, "private_classes::Shape::Square::area"); { DOME_SITE0(1, 415); return p_->area(); } }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] Shape& dome_x) {
        dome_a.field("p_", dome_x.p_);
    }
    explicit Shape([[maybe_unused]] ::dome::blank_t dome_b) : p_(::dome::gen::blank<decltype(p_)>()) {}
#line 416
};
void run() { DOME_FRAME("private_classes::run()", "program.cpp", 417, 0x1f2555b2c9e04fb4ull, "private_classes::Shape::area");
    Shape s = dome_at ? ::dome::gen::blank<::private_classes::Shape>() : ::dome::gen::type<::private_classes::Shape>(3); if (dome_at) dome_f.load("s", s); 
    for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 2); ++i) 
{ { DOME_SITE(1, 420, ("s", "i"), ::dome::gen::ref(s), i); int dome_t1 = dome_at ? ::dome::gen::blank<int>() : (s.area()); std::printf("%d\n", dome_t1); } }
}
}  // namespace private_classes

namespace commas {
std::vector<unsigned> row(unsigned x, unsigned d) { DOME_FRAME("commas::row(unsigned int, unsigned int)", "program.cpp", 425, 0xbeb3af2bb15ea4f1ull, "dome::checkpoint"); if (dome_at) { dome_f.load("x", x); dome_f.load("d", d); }
    std::vector<unsigned> all = dome_at ? ::dome::gen::blank<::std::vector<unsigned int>>() : ::dome::gen::type<::std::vector<unsigned int>>(3, d); if (dome_at) dome_f.load("all", all); 
    { auto&& dome_g1 = (all); ::std::ptrdiff_t dome_k1 = dome_at ? dome_f.get<::std::ptrdiff_t>("dome_k1") : 0; auto dome_b1 = ::dome::gen::begin_of(dome_g1); auto dome_e1 = ::dome::gen::end_of(dome_g1); if (dome_at) ::dome::gen::advance(dome_f, dome_b1, dome_k1, dome_e1); for (; dome_b1 != dome_e1; ++dome_b1, (void)++dome_k1) { unsigned& e = *dome_b1; {
        if (!dome_at) { e += x++; }
        { DOME_SITE(1, 429, ("dome_k1", "x", "d", "all"), dome_k1, x, ::dome::gen::ref(d), ::dome::gen::ref(all)); dome::checkpoint(); }
    } } }
    return all;
}
void run() { DOME_FRAME("commas::run()", "program.cpp", 433, 0x59490a3f8e2b8276ull, "dome::checkpoint", "commas::row", "dome::checkpoint", "dome::checkpoint", "commas::row", "dome::checkpoint");
    if (DOME_IN(1, 3)) { DOME_SITE0(1, 434); if (!dome_at) { dome::checkpoint(); } DOME_SITE0(2, 434); ::std::vector<unsigned int> dome_g1 = dome_at ? ::dome::gen::blank<::std::vector<unsigned int>>() : (row((dome_r2 ? ::dome::gen::blank<unsigned int>() : ((2u))), 3u)); if (dome_at) dome_f.load("dome_g1", dome_g1); ::std::ptrdiff_t dome_k1 = dome_at ? dome_f.get<::std::ptrdiff_t>("dome_k1") : 0; auto dome_b1 = ::dome::gen::begin_of(dome_g1); auto dome_e1 = ::dome::gen::end_of(dome_g1); if (dome_at) ::dome::gen::advance(dome_f, dome_b1, dome_k1, dome_e1); for (; dome_b1 != dome_e1; ++dome_b1, (void)++dome_k1) { auto e = *dome_b1; if (dome_at) dome_f.load("e", e); {
        { DOME_SITE(3, 435, ("dome_g1", "dome_k1", "e"), ::dome::gen::ref(dome_g1), dome_k1, e); dome::checkpoint(); }
        std::printf("%u\n", e);
    } } }
    { DOME_SITE0(4, 438); if (!dome_at) { dome::checkpoint(); } DOME_SITE0(5, 438); ::std::vector<unsigned int> dome_t1 = dome_at ? ::dome::gen::blank<::std::vector<unsigned int>>() : (row((dome_r5 ? ::dome::gen::blank<unsigned int>() : ((2u))), 3u)); unsigned k = dome_at ? dome_f.get<unsigned int>("k") : (static_cast<decltype(dome_t1)&&>(dome_t1)[1]); if (dome_at ? DOME_BACK(6, 6) : static_cast<bool>(k)) {
        { DOME_SITE(6, 439, ("k"), k); dome::checkpoint(); }
        std::printf("%u\n", k);
    } }
}
}  // namespace commas

namespace array_order {
unsigned g = 7;
static ::dome::gen::global dome_g_g("array_order::g", g);
#line 446

unsigned f(unsigned a) { DOME_FRAME("array_order::f(unsigned int)", "program.cpp", 447, 0xdcf74bb9dc535e11ull, "dome::checkpoint"); if (dome_at) { dome_f.load("a", a); }
    if (!dome_at) { g += a; }
    { DOME_SITE(1, 449, ("a"), a); dome::checkpoint(); }
    g ^= 5;
    return a + g;
}
void run() { DOME_FRAME("array_order::run()", "program.cpp", 453, 0xfee869a6c5b51603ull, "array_order::f", "array_order::f", "array_order::f");
    unsigned int dome_t1 = dome_at ? dome_f.get<unsigned int>("dome_t1") : (::dome::gen::type<unsigned int>(g)); DOME_SITE(1, 454, ("dome_t1"), dome_t1); unsigned int dome_t2 = dome_at ? ::dome::gen::blank<unsigned int>() : (f(1)); unsigned a[3] = {dome_at ? ::dome::gen::blank<unsigned int>() : ::dome::gen::type<unsigned int>(dome_t1), dome_at ? ::dome::gen::blank<unsigned int>() : ::dome::gen::type<unsigned int>(dome_t2), g}; if (dome_at) dome_f.load("a", a);  unsigned int dome_t3 = dome_at ? dome_f.get<unsigned int>("dome_t3") : (::dome::gen::type<unsigned int>(g)); DOME_SITE(2, 454, ("a", "dome_t3"), ::dome::gen::ref(a), dome_t3); unsigned int dome_t4 = dome_at ? dome_f.get<unsigned int>("dome_t4") : (f(1)); unsigned int dome_t5 = dome_at ? dome_f.get<unsigned int>("dome_t5") : (::dome::gen::type<unsigned int>(g)); DOME_SITE(3, 454, ("a", "dome_t3", "dome_t4", "dome_t5"), ::dome::gen::ref(a), dome_t3, dome_t4, dome_t5); unsigned int dome_t6 = dome_at ? ::dome::gen::blank<unsigned int>() : (f(2)); unsigned b[2][2] = {{dome_at ? ::dome::gen::blank<unsigned int>() : ::dome::gen::type<unsigned int>(dome_t3), dome_at ? ::dome::gen::blank<unsigned int>() : ::dome::gen::type<unsigned int>(dome_t4)}, {dome_at ? ::dome::gen::blank<unsigned int>() : ::dome::gen::type<unsigned int>(dome_t5), dome_at ? ::dome::gen::blank<unsigned int>() : ::dome::gen::type<unsigned int>(dome_t6)}};
    std::printf("%u %u %u %u %u %u %u\n", a[0], a[1], a[2], b[0][0], b[0][1], b[1][0], b[1][1]);
}
}  // namespace array_order

namespace discarded_operators {
struct wide {
    unsigned v = 0;
    unsigned operator+(unsigned q) { DOME_FRAME("discarded_operators::wide::operator+(unsigned int)", "program.cpp", 462, 0x7089f26de7df1e1aull, "dome::checkpoint"); if (dome_at) { dome_f.load("q", q); }
        { DOME_SITE(1, 463, ("q"), q); dome::checkpoint(); }
        v += q;
        return v;
    }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] wide& dome_x) {
        dome_a.field_or_default("v", dome_x.v);
    }
#line 467
};
void run() { DOME_FRAME("discarded_operators::run()", "program.cpp", 468, 0x1c32c02f99bf681eull, "discarded_operators::wide::operator+");
    wide w = dome_at ? ::dome::gen::blank<::discarded_operators::wide>() : ::dome::gen::type<::discarded_operators::wide>(); if (dome_at) dome_f.load("w", w); 
    { DOME_SITE(1, 470, ("w"), ::dome::gen::ref(w)); (void)(w + 4u); }
    std::printf("%u\n", w.v);
}
}  // namespace discarded_operators

namespace filtered_ranges {
template <class It, class P>
struct FilterIt {
    It i, e;
    P p;
    void fix() {
        while (i != e && !p(*i))
            ++i;
    }
    auto& operator*() const { return *i; }
    FilterIt& operator++() {
        ++i;
        fix();
        return *this;
    }
    bool operator!=(const FilterIt& o) const { return i != o.i; }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] FilterIt& dome_x) {
        if constexpr (::std::is_reference_v<decltype(FilterIt::i)>) {
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Winvalid-offsetof"
        dome_a.bound("i", dome_x.i, dome_x, __builtin_offsetof(FilterIt, i));
#pragma GCC diagnostic pop
        } else {
            dome_a.field("i", dome_x.i);
        }
        if constexpr (::std::is_reference_v<decltype(FilterIt::e)>) {
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Winvalid-offsetof"
        dome_a.bound("e", dome_x.e, dome_x, __builtin_offsetof(FilterIt, e));
#pragma GCC diagnostic pop
        } else {
            dome_a.field("e", dome_x.e);
        }
        if constexpr (::std::is_reference_v<decltype(FilterIt::p)>) {
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Winvalid-offsetof"
        dome_a.bound("p", dome_x.p, dome_x, __builtin_offsetof(FilterIt, p));
#pragma GCC diagnostic pop
        } else {
            dome_a.field("p", dome_x.p);
        }
    }
    static FilterIt dome_blank_() { return {::dome::gen::blank<decltype(FilterIt::i)>(), ::dome::gen::blank<decltype(FilterIt::e)>(), ::dome::gen::blank<decltype(FilterIt::p)>()}; }
#line 491
};
template <class C, class P>
struct Filtered {
    C& c;
    P p;
    auto begin() {
        FilterIt<decltype(c.begin()), P> f{c.begin(), c.end(), p};
        f.fix();
        return f;
    }
    auto end() { return FilterIt<decltype(c.begin()), P>{c.end(), c.end(), p}; }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] Filtered& dome_x) {
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Winvalid-offsetof"
        dome_a.bound("c", dome_x.c, dome_x, __builtin_offsetof(Filtered, c));
#pragma GCC diagnostic pop
        if constexpr (::std::is_reference_v<decltype(Filtered::p)>) {
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Winvalid-offsetof"
        dome_a.bound("p", dome_x.p, dome_x, __builtin_offsetof(Filtered, p));
#pragma GCC diagnostic pop
        } else {
            dome_a.field("p", dome_x.p);
        }
    }
    static Filtered dome_blank_() { return {::dome::gen::unbound<decltype(Filtered::c)>(), ::dome::gen::blank<decltype(Filtered::p)>()}; }
#line 502
};
template <class C, class P>
Filtered(C&, P) -> Filtered<C, P>;
void run() { DOME_FRAME("filtered_ranges::run()", "program.cpp", 505, 0xe577419be203e3acull, "dome::checkpoint");
    std::vector<int> v = dome_at ? ::dome::gen::blank<::std::vector<int>>() : ::dome::gen::type<::std::vector<int>>{1, 2, 3, 4, 5, 6}; if (dome_at) dome_f.load("v", v); 
    { auto dome_t1 = ::dome::gen::lambda([] { return ""; }, [](int x) { return x % 2 == 0; }); decltype(Filtered{v, static_cast<decltype(dome_t1)&&>(dome_t1)}) dome_g1 = dome_at ? ::dome::gen::blank<decltype(Filtered{v, static_cast<decltype(dome_t1)&&>(dome_t1)})>() : (Filtered{v, static_cast<decltype(dome_t1)&&>(dome_t1)}); if (dome_at) dome_f.load("dome_g1", dome_g1); auto dome_b1 = dome_at ? ::dome::gen::blank<decltype(::dome::gen::begin_of(dome_g1))>() : ::dome::gen::begin_of(dome_g1); if (dome_at) dome_f.load("dome_b1", dome_b1); for (auto dome_e1 = ::dome::gen::end_of(dome_g1); dome_b1 != dome_e1; ++dome_b1) { int& x = *dome_b1; {
        if (!dome_at) { x *= 10; }
        { DOME_SITE(1, 509, ("dome_g1", "dome_b1", "v"), ::dome::gen::ref(dome_g1), ::dome::gen::ref(dome_b1), ::dome::gen::ref(v)); dome::checkpoint(); }
        std::printf("%d\n", x);
    } } }
}
}  // namespace filtered_ranges

namespace invoked_methods {
struct Calc {
    double acc = 1;
    Calc& mul(double d) { DOME_FRAME("invoked_methods::Calc::mul(double)", "program.cpp", 518, 0xdc87f6ce2b186769ull, "dome::checkpoint");
        if (!dome_at) { acc *= d; }
        { DOME_SITE0(1, 520); dome::checkpoint(); }
        return *this;
    }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] Calc& dome_x) {
        dome_a.field_or_default("acc", dome_x.acc);
    }
#line 523
};
void run() { DOME_FRAME("invoked_methods::run()", "program.cpp", 524, 0x8f4db7d5068f58f7ull, "std::invoke<invoked_methods::Calc &(invoked_methods::Calc::*)(double), invoked_methods::Calc &, int>", "dome::checkpoint");
    Calc c = dome_at ? ::dome::gen::blank<::invoked_methods::Calc>() : ::dome::gen::type<::invoked_methods::Calc>(); if (dome_at) dome_f.load("c", c); 
    if (DOME_IN(1, 1)) { int dome_t1 = dome_at ? dome_f.get<int>("dome_t1") : (5); ::dome::gen::type<invoked_methods::Calc &(invoked_methods::Calc::*)(double)> dome_t2 = dome_at ? dome_f.get<::dome::gen::type<invoked_methods::Calc &(invoked_methods::Calc::*)(double)>>("dome_t2") : (&Calc::mul); DOME_SITE(1, 526, ("c", "dome_t1", "dome_t2"), ::dome::gen::ref(c), dome_t1, dome_t2); std::invoke(static_cast<decltype(dome_t2)&&>(dome_t2), c, static_cast<decltype(dome_t1)&&>(dome_t1)); }
    { DOME_SITE(2, 527, ("c"), ::dome::gen::ref(c)); dome::checkpoint(); }
    std::printf("%g\n", c.acc);
}
}  // namespace invoked_methods

namespace arrows {
struct Box {
    int v;
    Box* operator->() { DOME_FRAME("arrows::Box::operator->()", "program.cpp", 535, 0x3fda58e0118fd398ull, "dome::checkpoint");
        { DOME_SITE0(1, 536); dome::checkpoint(); }
        ++v;
        return this;
    }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] Box& dome_x) {
        dome_a.field("v", dome_x.v);
    }
#line 540
};
void run() { DOME_FRAME("arrows::run()", "program.cpp", 541, 0x50d92daa3d5ca32full, "arrows::Box::operator->");
    Box b = dome_at ? ::dome::gen::blank<::arrows::Box>() : ::dome::gen::type<::arrows::Box>{1}; if (dome_at) dome_f.load("b", b); 
    DOME_SITE(1, 543, ("b"), ::dome::gen::ref(b)); ::arrows::Box * dome_t1 = dome_at ? ::dome::gen::blank<::arrows::Box *>() : (b.operator->()); int r = dome_at ? ::dome::gen::blank<int>() : (dome_t1->v + 1);
    std::printf("%d\n", r);
}
}  // namespace arrows

namespace listed_calls {
int f(int a) { DOME_FRAME("listed_calls::f(int)", "program.cpp", 549, 0xfb544c2061e63a8eull, "dome::checkpoint"); if (dome_at) { dome_f.load("a", a); }
    { DOME_SITE(1, 550, ("a"), a); dome::checkpoint(); }
    return a;
}
int sum(std::initializer_list<int> l) { DOME_FRAME("listed_calls::sum(std::initializer_list<int>)", "program.cpp", 553, 0xfc5b4b9b04517703ull, "dome::checkpoint");
    int s = dome_at ? dome_f.get<int>("s") : (0);
    { auto&& dome_g1 = (l); ::std::ptrdiff_t dome_k1 = dome_at ? dome_f.get<::std::ptrdiff_t>("dome_k1") : 0; auto dome_b1 = ::dome::gen::begin_of(dome_g1); auto dome_e1 = ::dome::gen::end_of(dome_g1); if (dome_at) ::dome::gen::advance(dome_f, dome_b1, dome_k1, dome_e1); for (; dome_b1 != dome_e1; ++dome_b1, (void)++dome_k1) { int x = *dome_b1; {
        if (!dome_at) { s += x; }
        { DOME_SITE(1, 557, ("dome_k1", "s"), dome_k1, s); dome::checkpoint(); }
    } } }
    return s;
}
void run() { DOME_FRAME("listed_calls::run()", "program.cpp", 561, 0x1793a72af4dbcfefull, "listed_calls::f", "listed_calls::f", "listed_calls::sum");
    DOME_SITE0(1, 562); int dome_t1 = dome_at ? dome_f.get<int>("dome_t1") : (f(1)); DOME_SITE(2, 562, ("dome_t1"), dome_t1); int dome_t2 = dome_at ? dome_f.get<int>("dome_t2") : (f(3)); DOME_SITE(3, 562, ("dome_t1", "dome_t2"), dome_t1, dome_t2); int r = dome_at ? ::dome::gen::blank<int>() : (sum({dome_t1, 2, dome_t2}));
    std::printf("%d\n", r);
}
}  // namespace listed_calls

namespace several_lists {
int sum(std::initializer_list<int> l) { DOME_FRAME("several_lists::sum(std::initializer_list<int>)", "program.cpp", 568, 0xf5e7d59ef34ed4b2ull, "dome::checkpoint");
    int s = dome_at ? dome_f.get<int>("s") : (0);
    { auto&& dome_g1 = (l); ::std::ptrdiff_t dome_k1 = dome_at ? dome_f.get<::std::ptrdiff_t>("dome_k1") : 0; auto dome_b1 = ::dome::gen::begin_of(dome_g1); auto dome_e1 = ::dome::gen::end_of(dome_g1); if (dome_at) ::dome::gen::advance(dome_f, dome_b1, dome_k1, dome_e1); for (; dome_b1 != dome_e1; ++dome_b1, (void)++dome_k1) { int x = *dome_b1; {
        if (!dome_at) { s += x; }
        { DOME_SITE(1, 572, ("dome_k1", "s"), dome_k1, s); dome::checkpoint(); }
    } } }
    return s;
}
void run() { DOME_FRAME("several_lists::run()", "program.cpp", 576, 0xed30b473efd07b1ull, "several_lists::sum", "several_lists::sum");
    int argc = dome_at ? dome_f.get<int>("argc") : (1);
    DOME_SITE(1, 578, ("argc"), argc); int dome_t1 = dome_at ? dome_f.get<int>("dome_t1") : (sum({1, 2})); int dome_t2 = dome_at ? dome_f.get<int>("dome_t2") : (::dome::gen::type<int>(argc)); DOME_SITE(2, 578, ("dome_t1", "dome_t2"), dome_t1, dome_t2); int dome_t3 = dome_at ? ::dome::gen::blank<int>() : (sum({4, dome_t2})); int q = dome_at ? ::dome::gen::blank<int>() : (dome_t1 + dome_t3);
    std::printf("%d\n", q);
}
}  // namespace several_lists

namespace classes_of_functions {
static auto mk() {
    struct Loc {
        int v;
        int inc() { DOME_FRAME("classes_of_functions::mk()::Loc::inc()", "program.cpp", 587, 0x70b3c2ba594e9c1bull, "dome::checkpoint");
            { DOME_SITE0(1, 588); dome::checkpoint(); }
            return ++v;
        }
    
public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] Loc& dome_x) {
        dome_a.field("v", dome_x.v);
    }
#line 591
};
    return Loc{4};
}
void run() { DOME_FRAME("classes_of_functions::run()", "program.cpp", 594, 0xc70ec40daf1b4754ull, "classes_of_functions::mk()::Loc::inc", "dome::checkpoint");
    auto l = dome_at ? ::dome::gen::blank<decltype(mk())>() : (mk()); if (dome_at) dome_f.load("l", l); 
    if (DOME_IN(1, 1)) { DOME_SITE(1, 596, ("l"), ::dome::gen::ref(l)); l.inc(); }
    { DOME_SITE(2, 597, ("l"), ::dome::gen::ref(l)); dome::checkpoint(); }
    std::printf("%d\n", l.v);
}
}  // namespace classes_of_functions

namespace leaked_statics {
static int& counter() {
    struct dome_n_n { static ::std::string name() { return "program.cpp:leaked_statics::counter()::n"; } }; static int& n = *::dome::gen::static_local<dome_n_n>([&]() -> int * { return ::std::addressof( *::dome::gen::made(new int(100))); });
    return n;
}
void run() { DOME_FRAME("leaked_statics::run()", "program.cpp", 607, 0x46a1fc01aeb944dfull, "dome::checkpoint");
    for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 3); ++i) {
        if (!dome_at) { counter() += 5; }
        { DOME_SITE(1, 610, ("i"), i); dome::checkpoint(); }
    }
    std::printf("%d\n", counter());
}
}  // namespace leaked_statics

namespace members_of_pointers {
struct S {
    int a[2] = {1, 2};

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] S& dome_x) {
        dome_a.field_or_default("a", dome_x.a);
    }
#line 619
};
void run() { DOME_FRAME("members_of_pointers::run()", "program.cpp", 620, 0xe6dc436055b6d70cull, "dome::checkpoint");
    auto s = dome_at ? ::dome::gen::blank<::std::unique_ptr< ::members_of_pointers::S, ::std::default_delete< ::members_of_pointers::S>>>() : (std::make_unique<S>()); if (dome_at) dome_f.load("s", s); 
    { ::dome::gen::type<int[2]>& dome_g1 = dome_at ? dome_f.get_ref<::dome::gen::type<int[2]>>("dome_g1") : (s->a); ::std::ptrdiff_t dome_k1 = dome_at ? dome_f.get<::std::ptrdiff_t>("dome_k1") : 0; auto dome_b1 = ::dome::gen::begin_of(dome_g1); auto dome_e1 = ::dome::gen::end_of(dome_g1); if (dome_at) ::dome::gen::advance(dome_f, dome_b1, dome_k1, dome_e1); for (; dome_b1 != dome_e1; ++dome_b1, (void)++dome_k1) { auto& c = *dome_b1; {
        if (!dome_at) { c *= 5; }
        { DOME_SITE(1, 624, ("dome_g1", "dome_k1", "s"), ::dome::gen::path(dome_g1), dome_k1, ::dome::gen::ref(s)); dome::checkpoint(); }
    } } }
    std::printf("%d %d\n", s->a[0], s->a[1]);
}
}  // namespace members_of_pointers

namespace found_functions {
std::map<std::string, std::function<std::string(const std::string&)>> ops;
static ::dome::gen::global dome_g_ops("found_functions::ops", ops);
#line 631

std::string hello(const std::string& s) { return "hello " + s; }
void run() { DOME_FRAME("found_functions::run()", "program.cpp", 633, 0xb185cb0cb69ed7c4ull, "dome::checkpoint");
    if (!dome_at) { ops["h"] = hello; }
    auto it = dome_at ? ::dome::gen::blank<::std::_Rb_tree_iterator< ::std::pair<const ::std::basic_string<char, ::std::char_traits<char>, ::std::allocator<char>>, ::std::function< ::std::basic_string<char, ::std::char_traits<char>, ::std::allocator<char>> (const ::std::basic_string<char, ::std::char_traits<char>, ::std::allocator<char>> &)>>>>() : (ops.find("h")); if (dome_at) dome_f.load("it", it); 
    if (!dome_at) { if (it == ops.end())
        return; }
    { DOME_SITE(1, 638, ("it"), ::dome::gen::ref(it)); dome::checkpoint(); }
    std::printf("%s\n", it->second("you").c_str());
}
}  // namespace found_functions

namespace statics_at_exit {
struct Logger {
    int n = 0;
    static Logger& get() {
        struct dome_n_l { static ::std::string name() { return "statics_at_exit::Logger::get()::l"; } }; static Logger &l = ::dome::gen::static_local<dome_n_l>([&]() -> ::statics_at_exit::Logger { return ::dome::gen::type<::statics_at_exit::Logger>(); });
        return l;
    }
    ~Logger() { std::printf("log %d\n", n); }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] Logger& dome_x) {
        dome_a.field_or_default("n", dome_x.n);
    }
#line 651
};
void run() { DOME_FRAME("statics_at_exit::run()", "program.cpp", 652, 0xa37dc88fd188741bull, "dome::checkpoint");
    if (!dome_at) { Logger::get().n++; }
    { DOME_SITE0(1, 654); dome::checkpoint(); }
    std::printf("end\n");
}
}  // namespace statics_at_exit

namespace partial_specialisations {
template <class Sig>
class Fn;
template <class R, class A>
class Fn<R(A)> {
public:
    struct Base {
        virtual ~Base() = default;
        virtual R call(A) = 0;
    
public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] Base& dome_x) {
    }
    explicit Base([[maybe_unused]] ::dome::blank_t dome_b) {}
    Base() = default;
#line 668
};
    template <class F>
    struct Impl : Base {
        F f;
        explicit Impl(F f) : f(f) {}
        R call(A a) override { DOME_FRAME("partial_specialisations::Fn<type-parameter-0-0 (type-parameter-0-1)>::Impl::call(A)", "program.cpp", 673, 0x66db20d10e27b6dfull, "partial_specialisations::Scale::operator()"); { DOME_SITE0(1, 673); return f(a); } }
    
public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] Impl& dome_x) {
        dome_a.base<Base>("Base", dome_x);
        if constexpr (::std::is_reference_v<decltype(Impl::f)>) {
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Winvalid-offsetof"
        dome_a.bound("f", dome_x.f, dome_x, __builtin_offsetof(Impl, f));
#pragma GCC diagnostic pop
        } else {
            dome_a.field("f", dome_x.f);
        }
    }
    explicit Impl([[maybe_unused]] ::dome::blank_t dome_b) : Base(dome_b), f(::dome::gen::blank<decltype(f)>()) {}
#line 674
};
    std::unique_ptr<Base> p_;
    template <class F>
    Fn(F f) : p_(::dome::gen::made_unique(std::make_unique<Impl<F>>(f))) {}
    R operator()(A a) const { DOME_FRAME("partial_specialisations::Fn<type-parameter-0-0 (type-parameter-0-1)>::operator()(A) const", "program.cpp", 678, 0x4ca31fd502190055ull, "dome::checkpoint", "partial_specialisations::Fn<int (int)>::Impl<partial_specialisations::Scale>::call"); if (dome_at) { dome_f.load("a", a); }
        if (DOME_IN(1, 1)) { DOME_SITE(1, 679, ("a"), ::dome::gen::ref(a)); dome::checkpoint(); }
        { DOME_SITE0(2, 680); return p_->call(a); }
    }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] Fn& dome_x) {
        dome_a.field("p_", dome_x.p_);
    }
    explicit Fn([[maybe_unused]] ::dome::blank_t dome_b) : p_(::dome::gen::blank<decltype(p_)>()) {}
#line 682
};
struct Scale {
    int k;
    int operator()(int x) { DOME_FRAME("partial_specialisations::Scale::operator()(int)", "program.cpp", 685, 0xd7484abaeec933d2ull, "dome::checkpoint"); if (dome_at) { dome_f.load("x", x); }
        { DOME_SITE(1, 686, ("x"), x); dome::checkpoint(); }
        return x * k++;
    }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] Scale& dome_x) {
        dome_a.field("k", dome_x.k);
    }
#line 689
};
void run() { DOME_FRAME("partial_specialisations::run()", "program.cpp", 690, 0x4e60fdbf807c6cdbull, "partial_specialisations::Fn<int (int)>::operator()");
    Fn<int(int)> f = dome_at ? ::dome::gen::blank<::partial_specialisations::Fn<int (int)>>() : ::dome::gen::type<::partial_specialisations::Fn<int (int)>>(Scale{3}); if (dome_at) dome_f.load("f", f); 
    for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 3); ++i) 
{ { DOME_SITE(1, 693, ("f", "i"), ::dome::gen::ref(f), i); int dome_t1 = dome_at ? ::dome::gen::blank<int>() : (f(i)); std::printf("%d\n", dome_t1); } }
}
}  // namespace partial_specialisations

int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 697, 0x4a4240e4f5c4a907ull, "partial_specialisations::run", "statics_at_exit::run", "listed_calls::run", "several_lists::run", "classes_of_functions::run", "leaked_statics::run", "members_of_pointers::run", "found_functions::run", "filtered_ranges::run", "invoked_methods::run", "arrows::run", "closure_arguments::run", "own_iterators::run", "derived_temporaries::run", "member_pointer_types::run", "visit_overloaded::run", "bases_from_packs::run", "named_overloaded::run", "allocating_initialisers::run", "types_in_packs::run", "pointers_on_the_way::run", "local_classes::run", "pointers_to_arrays::run", "conversions::run", "stream_conversions::run", "composed_lambdas::run", "dependent_references::run", "function_types::run", "one_line::run", "private_classes::run", "commas::run", "array_order::run", "discarded_operators::run");
    if (DOME_IN(1, 1)) { DOME_SITE0(1, 698); partial_specialisations::run(); }
    if (DOME_IN(2, 2)) { DOME_SITE0(2, 699); statics_at_exit::run(); }
    if (DOME_IN(3, 3)) { DOME_SITE0(3, 700); listed_calls::run(); }
    if (DOME_IN(4, 4)) { DOME_SITE0(4, 701); several_lists::run(); }
    if (DOME_IN(5, 5)) { DOME_SITE0(5, 702); classes_of_functions::run(); }
    if (DOME_IN(6, 6)) { DOME_SITE0(6, 703); leaked_statics::run(); }
    if (DOME_IN(7, 7)) { DOME_SITE0(7, 704); members_of_pointers::run(); }
    if (DOME_IN(8, 8)) { DOME_SITE0(8, 705); found_functions::run(); }
    if (DOME_IN(9, 9)) { DOME_SITE0(9, 706); filtered_ranges::run(); }
    if (DOME_IN(10, 10)) { DOME_SITE0(10, 707); invoked_methods::run(); }
    if (DOME_IN(11, 11)) { DOME_SITE0(11, 708); arrows::run(); }
    if (DOME_IN(12, 12)) { DOME_SITE0(12, 709); closure_arguments::run(); }
    if (DOME_IN(13, 13)) { DOME_SITE0(13, 710); own_iterators::run(); }
    if (DOME_IN(14, 14)) { DOME_SITE0(14, 711); derived_temporaries::run(); }
    if (DOME_IN(15, 15)) { DOME_SITE0(15, 712); member_pointer_types::run(); }
    if (DOME_IN(16, 16)) { DOME_SITE0(16, 713); visit_overloaded::run(); }
    if (DOME_IN(17, 17)) { DOME_SITE0(17, 714); bases_from_packs::run(); }
    if (DOME_IN(18, 18)) { DOME_SITE0(18, 715); named_overloaded::run(); }
    if (DOME_IN(19, 19)) { DOME_SITE0(19, 716); allocating_initialisers::run(); }
    if (DOME_IN(20, 20)) { DOME_SITE0(20, 717); types_in_packs::run(); }
    if (DOME_IN(21, 21)) { DOME_SITE0(21, 718); pointers_on_the_way::run(); }
    if (DOME_IN(22, 22)) { DOME_SITE0(22, 719); local_classes::run(); }
    if (DOME_IN(23, 23)) { DOME_SITE0(23, 720); pointers_to_arrays::run(); }
    if (DOME_IN(24, 24)) { DOME_SITE0(24, 721); conversions::run(); }
    if (DOME_IN(25, 25)) { DOME_SITE0(25, 722); stream_conversions::run(); }
    if (DOME_IN(26, 26)) { DOME_SITE0(26, 723); composed_lambdas::run(); }
    if (DOME_IN(27, 27)) { DOME_SITE0(27, 724); dependent_references::run(); }
    if (DOME_IN(28, 28)) { DOME_SITE0(28, 725); function_types::run(); }
    if (DOME_IN(29, 29)) { DOME_SITE0(29, 726); one_line::run(); }
    if (DOME_IN(30, 30)) { DOME_SITE0(30, 727); private_classes::run(); }
    if (DOME_IN(31, 31)) { DOME_SITE0(31, 728); commas::run(); }
    if (DOME_IN(32, 32)) { DOME_SITE0(32, 729); array_order::run(); }
    { DOME_SITE0(33, 730); discarded_operators::run(); }
}

static ::dome::gen::callable_class<::std::basic_string<char, ::std::char_traits<char>, ::std::allocator<char>> (*)(const ::std::basic_string<char, ::std::char_traits<char>, ::std::allocator<char>> &), std::basic_string<char> (const std::basic_string<char> &)> dome_c___std__basic_string_char____std__char_traits_char_____std__allocator_char_______const___std__basic_string_char____std__char_traits_char_____std__allocator_char______6f6791ba_as_std__basic_string_char___const_std__basic_string_char_____06b21a82("std::basic_string<char, ::std::char_traits<char>, ::std::allocator<char>> (*)(const ::std::basic_string<char, ::std::char_traits<char>, ::std::allocator<char>> &)");
#line 732

static ::dome::gen::callable_class<void (*)(const ::std::string &), void (const std::basic_string<char> &)> dome_c_void_____const___std__string____6a92619d_as_void__const_std__basic_string_char_____edff691f("void (*)(const ::std::string &)");
#line 732

static ::dome::gen::named_function dome_n1("member_pointer_types::N::l", static_cast<::std::unique_ptr< ::member_pointer_types::N> (::member_pointer_types::N::*)>(&::member_pointer_types::N::l));
#line 732

static ::dome::gen::named_function dome_n2("member_pointer_types::N::r", static_cast<::std::unique_ptr< ::member_pointer_types::N> (::member_pointer_types::N::*)>(&::member_pointer_types::N::r));
#line 732

static ::dome::gen::named_function dome_n3("function_types::hello(const std::string &)", static_cast<void (*)(const ::std::string &)>(&::function_types::hello));
#line 732

static ::dome::gen::named_function dome_n4("invoked_methods::Calc::mul(double)", static_cast<invoked_methods::Calc &(invoked_methods::Calc::*)(double)>(&::invoked_methods::Calc::mul));
#line 732

static ::dome::gen::named_function dome_n5("found_functions::hello(const std::string &)", static_cast<::std::string (*)(const ::std::string &)>(&::found_functions::hello));
#line 732
