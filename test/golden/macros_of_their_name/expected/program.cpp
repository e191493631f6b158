#include <dome/generated.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// Macros that stand for their own name, for others to ask whether they are there.
#include <dome/session.hpp>

#include <cstdio>
#include <string>

#define pile pile
template <class T>
class pile {
public:
    void push(T x) { a_[n_++] = x; }
    const T& top() const { return a_[n_ - 1]; }

private:
    T a_[8];
    int n_ = 0;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] pile& dome_x) {
        dome_a.field("a_", dome_x.a_);
        dome_a.field_or_default("n_", dome_x.n_);
    }
    explicit pile([[maybe_unused]] ::dome::blank_t dome_b) : a_{::dome::gen::blank<T>(), ::dome::gen::blank<T>(), ::dome::gen::blank<T>(), ::dome::gen::blank<T>(), ::dome::gen::blank<T>(), ::dome::gen::blank<T>(), ::dome::gen::blank<T>(), ::dome::gen::blank<T>()} {}
    pile() = default;
#line 18
};

#define account account
class account {
public:
    explicit account(int start) : sum_(start) {}
    int sum() const { return sum_; }
    void add(int n);

private:
    int sum_;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] account& dome_x) {
        dome_a.field("sum_", dome_x.sum_);
    }
    explicit account([[maybe_unused]] ::dome::blank_t dome_b) : sum_() {}
#line 29
};

#define add(n) add(n)
void account::add(int n) { DOME_FRAME("account::add(int)", "program.cpp", 32, 0xdfecde3b40f035a3ull, "dome::checkpoint");
    if (!dome_at) { sum_ += n; }
    { DOME_SITE0(1, 34); dome::checkpoint(); }
}

#define red red
#define green green
enum colour { red, green };

#define total total
#define number number
using number = long;
static number total = 0;
static ::dome::gen::global dome_g_total("program.cpp:total", total);
#line 44


#define run run
int run(int n) { DOME_FRAME("run(int)", "program.cpp", 47, 0x6dee8738899dbba3ull, "dome::checkpoint"); if (dome_at) { dome_f.load("n", n); }
    static int calls = 0; struct dome_n_calls { static auto& variable() { return calls; } static ::std::string name() { return "run(int)::calls"; } }; ::dome::gen::known_early<dome_n_calls, ::dome::gen::global>();
    { DOME_SITE(1, 49, ("n"), n); dome::checkpoint(); }
    return n + ++calls;
}

#define pair_of(a, b) pair_of(a, b)
int pair_of(int a, int b) { DOME_FRAME("pair_of(int, int)", "program.cpp", 54, 0x651b0661bc3b60bdull, "dome::checkpoint"); if (dome_at) { dome_f.load("a", a); dome_f.load("b", b); }
    { DOME_SITE(1, 55, ("a", "b"), a, b); dome::checkpoint(); }
    return a * b;
}

#define nothing() nothing()
int nothing() { DOME_FRAME("nothing()", "program.cpp", 60, 0x3b22552bce7af053ull, "dome::checkpoint");
    { DOME_SITE0(1, 61); dome::checkpoint(); }
    return 0;
}

#define again(n) run(run(n))

int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 67, 0x531fb3f1482538d4ull, "run", "pair_of", "nothing", "account::add", "run", "run");
    pile<int> p = dome_at ? ::dome::gen::blank<::pile<int>>() : ::dome::gen::type<::pile<int>>(); if (dome_at) dome_f.load("p", p); 
    account a = dome_at ? ::dome::gen::blank<::account>() : ::dome::gen::type<::account>(100); if (dome_at) dome_f.load("a", a); 
#define local local
    std::string local = dome_at ? ::dome::gen::blank<::std::string>() : ::dome::gen::type<::std::string>("local"); if (dome_at) dome_f.load("local", local); 
    colour c = dome_at ? dome_f.get<::colour>("c") : (red);
    for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 3); ++i) {
        if (DOME_IN(1, 3)) { DOME_SITE(1, 74, ("p", "a", "local", "c", "i"), ::dome::gen::ref(p), ::dome::gen::ref(a), ::dome::gen::ref(local), c, i); int dome_t1 = dome_at ? dome_f.get<int>("dome_t1") : (run(i)); DOME_SITE(2, 74, ("p", "a", "local", "c", "i", "dome_t1"), ::dome::gen::ref(p), ::dome::gen::ref(a), ::dome::gen::ref(local), c, i, dome_t1); int dome_t2 = dome_at ? dome_f.get<int>("dome_t2") : (pair_of(i, 2)); DOME_SITE(3, 74, ("p", "a", "local", "c", "i", "dome_t1", "dome_t2"), ::dome::gen::ref(p), ::dome::gen::ref(a), ::dome::gen::ref(local), c, i, dome_t1, dome_t2); int dome_t3 = dome_at ? ::dome::gen::blank<int>() : (nothing()); p.push(dome_t1 + dome_t2 + dome_t3); }
        if (DOME_IN(4, 4)) { DOME_SITE(4, 75, ("p", "a", "local", "c", "i"), ::dome::gen::ref(p), ::dome::gen::ref(a), ::dome::gen::ref(local), c, i); a.add((dome_r4 ? ::dome::gen::blank<int>() : (p.top()))); }
        { DOME_SITE(5, 76, ("p", "a", "local", "c", "i"), ::dome::gen::ref(p), ::dome::gen::ref(a), ::dome::gen::ref(local), c, i); int dome_t4 = dome_at ? dome_f.get<int>("dome_t4") : (run(i)); DOME_SITE(6, 76, ("p", "a", "local", "c", "i", "dome_t4"), ::dome::gen::ref(p), ::dome::gen::ref(a), ::dome::gen::ref(local), c, i, dome_t4); int dome_t5 = dome_at ? ::dome::gen::blank<int>() : (run(dome_t4)); local += std::to_string(dome_t5); }
        c = c == red ? green : red;
        total += a.sum();
    }
#if defined(run) && defined(again) && defined(add)
    std::printf("%d %d %s %d %ld\n", p.top(), a.sum(), local.c_str(), c, total);
#endif
}
