#include <dome/generated.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// A private template as iterator; comments in the head of a constructor; owners in a container that nobody makes.
#include <dome/session.hpp>

#include <cstdio>
#include <memory>
#include <vector>

namespace hidden_iterators {

class box {
    int v[3] = {1, 2, 3};
    template <bool C> struct iter { int* p; int& operator*() const { return *p; } iter& operator++() { ++p; return *this; } bool operator==(const iter&) const = default; 
public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] iter& dome_x) {
        dome_a.field("p", dome_x.p);
    }
#line 13
};
public:
    iter<false> begin() { return {v}; }
    iter<false> end() { return {v + 3}; }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] box& dome_x) {
        dome_a.field_or_default("v", dome_x.v);
    }
    explicit box([[maybe_unused]] ::dome::blank_t dome_b) {}
    box() = default;
#line 17
};
template <class I> int sum(I b, I e) { DOME_FRAME("hidden_iterators::sum(I, I)", "program.cpp", 18, 0xeb1c4fd97122228ull, "dome::checkpoint"); if (dome_at) { dome_f.load("b", b); dome_f.load("e", e); } int s = dome_at ? dome_f.get<int>("s") : (0); for (; dome_at || (b != e); ++b) { if (!dome_at) { s += *b; } { DOME_SITE(1, 18, ("b", "e", "s"), ::dome::gen::ref(b), ::dome::gen::ref(e), s); dome::checkpoint(); } } return s; }
void run() { DOME_FRAME("hidden_iterators::run()", "program.cpp", 19, 0x14e35ef00471064ull, "hidden_iterators::sum<hidden_iterators::box::iter<false>>");
    box b = dome_at ? ::dome::gen::blank<::hidden_iterators::box>() : ::dome::gen::type<::hidden_iterators::box>(); if (dome_at) dome_f.load("b", b); 
    DOME_SITE(1, 21, ("b"), ::dome::gen::ref(b)); int s = dome_at ? ::dome::gen::blank<int>() : (sum((dome_r1 ? ::dome::gen::blank<::std::decay_t<decltype(b.begin())>>() : (b.begin())), (dome_r1 ? ::dome::gen::blank<::std::decay_t<decltype(b.end())>>() : (b.end()))));
    std::printf("%d\n", s);
}

}  // namespace hidden_iterators

namespace comments {

struct B { int n; B(int k) : n(k) {} 
public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] B& dome_x) {
        dome_a.field("n", dome_x.n);
    }
    explicit B([[maybe_unused]] ::dome::blank_t dome_b) : n() {}
#line 29
};
struct A : B {
    A(int m, int k) : A(::dome::gen::construction(DOME_FUNCTION_INFO("comments::A::A(int, int)", "program.cpp", 31, 0x9de711345f78c076ull, "dome::checkpoint")), m, k) {} A(::dome::gen::construction&& dome_f, int m, int k)      // a comment
        : B(m) { [[maybe_unused]] int dome_at = dome_f.at; if (dome_at) { dome_f.load("k", k); dome_f.load("this", *this); } for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < k); i++) { { DOME_SITE(1, 32, ("k", "i", "this"), k, i, ::dome::gen::ref(*this)); dome::checkpoint(); } n += i; } }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] A& dome_x) {
        dome_a.base<::comments::B>("comments::B", dome_x);
    }
    explicit A([[maybe_unused]] ::dome::blank_t dome_b) : ::comments::B(dome_b) {}
#line 33
};
void run() { DOME_FRAME("comments::run()", "program.cpp", 34, 0xad7daf5904eea676ull, "comments::A::A");
    DOME_SITE0(1, 35); A a = dome_at ? ::dome::gen::blank<::comments::A>() : ::dome::gen::type<::comments::A>(3, 4);
    printf("%d\n", a.n);
}

}  // namespace comments

namespace unused_owners {

struct Marker { int column; };
struct Scanner { std::vector<std::unique_ptr<Marker>>* refs = nullptr; int n = 3; 
public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] Scanner& dome_x) {
        dome_a.field_or_default("refs", dome_x.refs);
        dome_a.field_or_default("n", dome_x.n);
    }
#line 44
};
void run(Scanner& s) { DOME_FRAME("unused_owners::run(Scanner &)", "program.cpp", 45, 0xa63dd48f9b866962ull, "dome::checkpoint");
    for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < s.n); i++) { { DOME_SITE(1, 46, ("i"), i); dome::checkpoint(); } printf("%d\n", i); }
}
void run() { DOME_FRAME("unused_owners::run()", "program.cpp", 48, 0x8a0f8713597db6cull, "unused_owners::run"); Scanner s = dome_at ? ::dome::gen::blank<::unused_owners::Scanner>() : ::dome::gen::type<::unused_owners::Scanner>(); if (dome_at) dome_f.load("s", s);  { DOME_SITE(1, 48, ("s"), ::dome::gen::ref(s)); run(s); } }

}  // namespace unused_owners

int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 52, 0xb4f8c6523ba783e3ull, "hidden_iterators::run", "comments::run", "unused_owners::run");
    if (DOME_IN(1, 1)) { DOME_SITE0(1, 53); hidden_iterators::run(); }
    if (DOME_IN(2, 2)) { DOME_SITE0(2, 54); comments::run(); }
    { DOME_SITE0(3, 55); unused_owners::run(); }
}
