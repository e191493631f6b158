#include <dome/generated.hpp>
#include <dome/describe/callables.hpp>
#include <dome/describe/std/vector.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// Addresses that a constructor gives away, the captured `this` of several instances of a template, a reference to a lambda.
#include <dome/session.hpp>

#include <cstdio>
#include <functional>
#include <vector>

struct queue {
    std::vector<std::function<void()>> events;
    void add(std::function<void()> f) { events.push_back(f); }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] queue& dome_x) {
        dome_a.field("events", dome_x.events);
    }
#line 12
};

// Nothing here has a destructor: what is not mentioned again is still needed.
struct counter;
struct registry {
    std::vector<counter*> all;
    int total();

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] registry& dome_x) {
        dome_a.field("all", dome_x.all);
    }
#line 19
};
struct counter {
    int n;
    counter(registry& r, int from) : n(from) { enter(r); }
    void enter(registry& r) { r.all.push_back(this); }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] counter& dome_x) {
        dome_a.field("n", dome_x.n);
    }
    explicit counter([[maybe_unused]] ::dome::blank_t dome_b) : n() {}
#line 24
};
int registry::total() { DOME_FRAME("registry::total()", "program.cpp", 25, 0x9018c3d31fd63096ull, "dome::checkpoint");
    int sum = dome_at ? dome_f.get<int>("sum") : (0);
    { auto&& dome_g1 = (all); ::std::ptrdiff_t dome_k1 = dome_at ? dome_f.get<::std::ptrdiff_t>("dome_k1") : 0; auto dome_b1 = ::dome::gen::begin_of(dome_g1); auto dome_e1 = ::dome::gen::end_of(dome_g1); if (dome_at) ::dome::gen::advance(dome_f, dome_b1, dome_k1, dome_e1); for (; dome_b1 != dome_e1; ++dome_b1, (void)++dome_k1) { counter* c = *dome_b1; if (dome_at) dome_f.load("c", c); {
        { DOME_SITE(1, 28, ("dome_k1", "sum", "c"), dome_k1, sum, c); dome::checkpoint(); }
        sum += ++c->n;
    } } }
    return sum;
}

template <class Base>
struct breaking : Base {
    queue& events;
    int broken = 0;
    explicit breaking(queue& q) : events(q) { plan(); }
    void plan() {
        events.add(::dome::gen::callable<void (), decltype(this)>([] { return "breaking::plan()::lambda 1()|this"; }, [this] { DOME_FRAME("breaking::plan()::lambda 1()", "program.cpp", 40, 0xbdeeff2934ec53e5ull, "dome::checkpoint");
            if (!dome_at) { ++broken;
            this->pause(); }
            { DOME_SITE0(1, 43); dome::checkpoint(); }
            std::printf("%d %d\n", broken, this->paused);
        }));
    }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] breaking& dome_x) {
        dome_a.base<Base>("Base", dome_x);
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Winvalid-offsetof"
        dome_a.bound("events", dome_x.events, dome_x, __builtin_offsetof(breaking, events));
#pragma GCC diagnostic pop
        dome_a.field_or_default("broken", dome_x.broken);
    }
    explicit breaking([[maybe_unused]] ::dome::blank_t dome_b) : Base{}, events(::dome::gen::unbound<decltype(breaking::events)>()) {}
#line 47
};
struct server {
    int paused = 0;
    void pause() { ++paused; }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] server& dome_x) {
        dome_a.field_or_default("paused", dome_x.paused);
    }
#line 51
};
struct printer {
    double paused = 1;
    void pause() { paused *= 3; }
    explicit operator int() const { return static_cast<int>(paused); }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] printer& dome_x) {
        dome_a.field_or_default("paused", dome_x.paused);
    }
#line 56
};
template <>
void breaking<printer>::plan() {
    events.add(::dome::gen::callable<void (), ::breaking< ::printer> *>([] { return "breaking<printer>::plan()::lambda 1()|this"; }, [this] { DOME_FRAME("breaking<printer>::plan()::lambda 1()", "program.cpp", 59, 0xbb874a63d592e9dfull, "dome::checkpoint");
        if (!dome_at) { ++broken;
        this->pause(); }
        { DOME_SITE0(1, 62); dome::checkpoint(); }
        std::printf("%d %g\n", broken, this->paused);
    }));
}

template <class F>
struct holder {
    F& f;
    void each() const { DOME_FRAME("holder::each() const", "program.cpp", 70, 0x78e5c24b51c151bcull, "dome::checkpoint");
        for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 3); ++i) {
            { DOME_SITE(1, 72, ("i"), i); dome::checkpoint(); }
            f(i);
        }
    }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] holder& dome_x) {
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Winvalid-offsetof"
        dome_a.bound("f", dome_x.f, dome_x, __builtin_offsetof(holder, f));
#pragma GCC diagnostic pop
    }
    static holder dome_blank_() { return {::dome::gen::unbound<decltype(holder::f)>()}; }
#line 76
};

int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 78, 0xc0a56525e7e241fcull, "std::function<void ()>::operator()", "registry::total", "registry::total", "holder<(lambda)>::each");
    queue q = dome_at ? ::dome::gen::blank<::queue>() : ::dome::gen::type<::queue>(); if (dome_at) dome_f.load("q", q); 
    breaking<server> one = dome_at ? ::dome::gen::blank<::breaking< ::server>>() : ::dome::gen::type<::breaking< ::server>>(q); if (dome_at) dome_f.load("one", one); 
    breaking<printer> two = dome_at ? ::dome::gen::blank<::breaking< ::printer>>() : ::dome::gen::type<::breaking< ::printer>>(q); if (dome_at) dome_f.load("two", two); 
    breaking<server> three = dome_at ? ::dome::gen::blank<::breaking< ::server>>() : ::dome::gen::type<::breaking< ::server>>(q); if (dome_at) dome_f.load("three", three); 
    if (DOME_IN(1, 1)) { auto&& dome_g1 = (q.events); ::std::ptrdiff_t dome_k1 = dome_at ? dome_f.get<::std::ptrdiff_t>("dome_k1") : 0; auto dome_b1 = ::dome::gen::begin_of(dome_g1); auto dome_e1 = ::dome::gen::end_of(dome_g1); if (dome_at) ::dome::gen::advance(dome_f, dome_b1, dome_k1, dome_e1); for (; dome_b1 != dome_e1; ++dome_b1, (void)++dome_k1) { auto& f = *dome_b1; 
{ { DOME_SITE(1, 84, ("dome_k1", "q", "one", "two", "three"), dome_k1, ::dome::gen::ref(q), ::dome::gen::ref(one), ::dome::gen::ref(two), ::dome::gen::ref(three)); f(); } } } }
    registry r = dome_at ? ::dome::gen::blank<::registry>() : ::dome::gen::type<::registry>(); if (dome_at) dome_f.load("r", r); 
    counter a = dome_at ? ::dome::gen::blank<::counter>() : ::dome::gen::type<::counter>(r, 1); if (dome_at) dome_f.load("a", a);  counter b = dome_at ? ::dome::gen::blank<::counter>() : ::dome::gen::type<::counter>(r, 10); if (dome_at) dome_f.load("b", b); 
    if (DOME_IN(2, 2)) { DOME_SITE(2, 87, ("q", "one", "two", "three", "r", "a", "b"), ::dome::gen::ref(q), ::dome::gen::ref(one), ::dome::gen::ref(two), ::dome::gen::ref(three), ::dome::gen::ref(r), ::dome::gen::ref(a), ::dome::gen::ref(b)); int dome_t1 = dome_at ? ::dome::gen::blank<int>() : (r.total()); std::printf("%d\n", dome_t1); }
    if (DOME_IN(3, 3)) { DOME_SITE(3, 88, ("q", "one", "two", "three", "r", "a", "b"), ::dome::gen::ref(q), ::dome::gen::ref(one), ::dome::gen::ref(two), ::dome::gen::ref(three), ::dome::gen::ref(r), ::dome::gen::ref(a), ::dome::gen::ref(b)); int dome_t2 = dome_at ? ::dome::gen::blank<int>() : (r.total()); std::printf("%d\n", dome_t2); }
    int k = dome_at ? ::dome::gen::blank<int>() : (3); if (dome_at) dome_f.load("k", k); 
    auto print = ::dome::gen::lambda<int&>([] { return "k"; }, [&k](int l) { std::printf("%d\n", k * l); }); if (dome_at) dome_f.place("print", print); 
    holder<decltype(print)> h = dome_at ? ::dome::gen::blank<::holder<decltype(print)>>() : ::dome::gen::type<::holder<decltype(print)>>{print}; if (dome_at) dome_f.load("h", h); 
    { DOME_SITE(4, 92, ("q", "one", "two", "three", "r", "a", "b", "k", "print", "h"), ::dome::gen::ref(q), ::dome::gen::ref(one), ::dome::gen::ref(two), ::dome::gen::ref(three), ::dome::gen::ref(r), ::dome::gen::ref(a), ::dome::gen::ref(b), ::dome::gen::ref(k), ::dome::gen::place(print), ::dome::gen::ref(h)); h.each(); }
}
