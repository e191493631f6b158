#include <dome/generated.hpp>
#include <dome/describe/std/optional.hpp>
#include <dome/describe/std/vector.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// Lambdas as members of class templates: a scope guard, a holder, elements of a container.
#include <dome/session.hpp>

#include <cstdio>
#include <optional>
#include <utility>
#include <vector>

template <class F>
class Finally {
public:
    explicit Finally(F f) : f_(std::move(f)) {}
    ~Finally() { f_(); }

private:
    F f_;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] Finally& dome_x) {
        if constexpr (::std::is_reference_v<decltype(Finally::f_)>) {
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Winvalid-offsetof"
        dome_a.bound("f_", dome_x.f_, dome_x, __builtin_offsetof(Finally, f_));
#pragma GCC diagnostic pop
        } else {
            dome_a.field("f_", dome_x.f_);
        }
    }
    explicit Finally([[maybe_unused]] ::dome::blank_t dome_b) : f_(::dome::gen::blank<decltype(f_)>()) {}
#line 18
};
template <class F>
Finally<F> finally(F f) {
    return Finally<F>(std::move(f));
}
int work(int n) { DOME_FRAME("work(int)", "program.cpp", 23, 0x31c0e8e409c7bbc1ull, "dome::checkpoint"); if (dome_at) { dome_f.load("n", n); }
    int open = dome_at ? ::dome::gen::blank<int>() : (1); if (dome_at) dome_f.load("open", open); 
    auto dome_t1 = ::dome::gen::lambda<int&>([] { return "open"; }, [&open] { std::printf("closed %d\n", --open); }); Finally close = dome_at ? ::dome::gen::blank<decltype(Finally(static_cast<decltype(dome_t1)&&>(dome_t1)))>() : (Finally(static_cast<decltype(dome_t1)&&>(dome_t1))); if (dome_at) dome_f.load("close", close); 
    auto dome_t2 = ::dome::gen::lambda<int>([] { return "n"; }, [n] { std::printf("left %d\n", n); }); const auto note = dome_at ? ::dome::gen::blank<decltype(finally(static_cast<decltype(dome_t2)&&>(dome_t2)))>() : (finally(static_cast<decltype(dome_t2)&&>(dome_t2))); if (dome_at) dome_f.load("note", const_cast<::std::remove_const_t<decltype(note)>&>(note)); 
    for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 2); ++i) {
        if (!dome_at) { n += i; }
        { DOME_SITE(1, 29, ("n", "open", "close", "note", "i"), n, ::dome::gen::ref(open), ::dome::gen::ref(close), ::dome::gen::ref(note), i); dome::checkpoint(); }
    }
    return n + open;
}
template <class F>
struct stage {
    F f;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] stage& dome_x) {
        if constexpr (::std::is_reference_v<decltype(stage::f)>) {
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Winvalid-offsetof"
        dome_a.bound("f", dome_x.f, dome_x, __builtin_offsetof(stage, f));
#pragma GCC diagnostic pop
        } else {
            dome_a.field("f", dome_x.f);
        }
    }
    static stage dome_blank_() { return {::dome::gen::blank<decltype(stage::f)>()}; }
#line 36
};
template <class F>
stage(F) -> stage<F>;
auto adder(int k) {
    auto add = ::dome::gen::lambda<int>([] { return "k"; }, [k](int x) { DOME_FRAME("adder(int)::lambda 1(int)", "program.cpp", 40, 0xeac6c24236463c2aull, "dome::checkpoint"); if (dome_at) { dome_f.load("x", x); }
        { DOME_SITE(1, 41, ("x"), x); dome::checkpoint(); }
        return x + k;
    });
    return stage<decltype(add)>{add};
}
int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 46, 0xef4f5bc0c48ef302ull, "work", "main()::(anonymous class)::operator()", "main()::(anonymous class)::operator()", "main()::(anonymous class)::operator()", "adder(int)::(anonymous class)::operator()", "adder(int)::(anonymous class)::operator()", "dome::checkpoint");
    int k = dome_at ? dome_f.get<int>("k") : (3);
    auto shift = ::dome::gen::lambda<int>([] { return "k"; }, [k](int n) { DOME_FRAME("main()::lambda 1(int)", "program.cpp", 48, 0xb9e284371b9350faull, "dome::checkpoint"); if (dome_at) { dome_f.load("n", n); }
        { DOME_SITE(1, 49, ("n"), n); dome::checkpoint(); }
        return n + k;
    }); if (dome_at) dome_f.load("shift", ::dome::gen::held<int>(shift, "k")); 
    if (!dome_at) { k = 0; }
    std::vector<decltype(shift)> both = dome_at ? ::dome::gen::blank<::std::vector<decltype(shift)>>() : ::dome::gen::type<::std::vector<decltype(shift)>>(2, shift); if (dome_at) dome_f.load("both", both); 
    std::optional<decltype(shift)> maybe = dome_at ? ::dome::gen::blank<::std::optional<decltype(shift)>>() : ::dome::gen::type<::std::optional<decltype(shift)>>(); if (dome_at) dome_f.load("maybe", maybe); 
    if (DOME_IN(1, 1)) { DOME_SITE(1, 55, ("k", "shift", "both", "maybe"), k, ::dome::gen::held<int>(shift, "k"), ::dome::gen::ref(both), ::dome::gen::ref(maybe)); int dome_t1 = dome_at ? ::dome::gen::blank<int>() : (work(4)); if (!dome_at && (dome_t1 > 5)) 
maybe.emplace(shift); }
    DOME_SITE(2, 57, ("k", "shift", "both", "maybe"), k, ::dome::gen::held<int>(shift, "k"), ::dome::gen::ref(both), ::dome::gen::ref(maybe)); int total = dome_at ? ::dome::gen::blank<int>() : (shift(1)); if (dome_at) dome_f.load("total", total); 
    if (DOME_IN(3, 3)) { auto&& dome_g1 = (both); ::std::ptrdiff_t dome_k1 = dome_at ? dome_f.get<::std::ptrdiff_t>("dome_k1") : 0; auto dome_b1 = ::dome::gen::begin_of(dome_g1); auto dome_e1 = ::dome::gen::end_of(dome_g1); if (dome_at) ::dome::gen::advance(dome_f, dome_b1, dome_k1, dome_e1); for (; dome_b1 != dome_e1; ++dome_b1, (void)++dome_k1) { const auto& f = *dome_b1; 
{ { DOME_SITE(3, 59, ("dome_k1", "k", "shift", "both", "maybe", "total"), dome_k1, k, ::dome::gen::held<int>(shift, "k"), ::dome::gen::ref(both), ::dome::gen::ref(maybe), ::dome::gen::ref(total)); int dome_t2 = dome_at ? ::dome::gen::blank<int>() : (f(total)); total += dome_t2; } } } }
    if (DOME_IN(4, 4)) { ::std::remove_reference_t<decltype(((*maybe)))>& dome_t3 = dome_at ? dome_f.get_ref<::std::remove_reference_t<decltype(((*maybe)))>>("dome_t3") : ((*maybe)); DOME_SITE(4, 60, ("k", "shift", "both", "maybe", "total", "dome_t3"), k, ::dome::gen::held<int>(shift, "k"), ::dome::gen::ref(both), ::dome::gen::ref(maybe), ::dome::gen::ref(total), ::dome::gen::path(dome_t3)); int dome_t4 = dome_at ? ::dome::gen::blank<int>() : (dome_t3(1)); total += dome_t4; }
    if (!dome_at) { std::printf("%d %d\n", total, k); }
    if (DOME_IN(5, 5)) { ::std::decay_t<decltype(adder(2))> dome_t5 = dome_at ? ::dome::gen::blank<::std::decay_t<decltype(adder(2))>>() : (adder(2)); if (dome_at) dome_f.load("dome_t5", dome_t5); ::std::remove_reference_t<decltype((static_cast<decltype(dome_t5)&&>(dome_t5).f))>& dome_t6 = dome_at ? dome_f.get_ref<::std::remove_reference_t<decltype((static_cast<decltype(dome_t5)&&>(dome_t5).f))>>("dome_t6") : (::dome::gen::lvalue(static_cast<decltype(dome_t5)&&>(dome_t5).f)); DOME_SITE(5, 62, ("shift", "both", "maybe", "total", "dome_t5", "dome_t6"), ::dome::gen::held<int>(shift, "k"), ::dome::gen::ref(both), ::dome::gen::ref(maybe), ::dome::gen::ref(total), ::dome::gen::ref(dome_t5), ::dome::gen::path(dome_t6)); int dome_t7 = dome_at ? ::dome::gen::blank<int>() : (static_cast<::std::remove_reference_t<decltype(dome_t6)>&&>(dome_t6)(1)); std::printf("%d\n", dome_t7); }
    constexpr stage doubled{::dome::gen::lambda([] { return ""; }, [](int x) { return 2 * x; })}; if (dome_at) dome_f.load("doubled", const_cast<::std::remove_const_t<decltype(doubled)>&>(doubled)); 
    ::std::decay_t<decltype(adder(1))> dome_t8 = dome_at ? ::dome::gen::blank<::std::decay_t<decltype(adder(1))>>() : (adder(1)); if (dome_at) dome_f.load("dome_t8", dome_t8); ::std::remove_reference_t<decltype((static_cast<decltype(dome_t8)&&>(dome_t8).f))>& dome_t9 = dome_at ? dome_f.get_ref<::std::remove_reference_t<decltype((static_cast<decltype(dome_t8)&&>(dome_t8).f))>>("dome_t9") : (::dome::gen::lvalue(static_cast<decltype(dome_t8)&&>(dome_t8).f)); DOME_SITE(6, 64, ("shift", "both", "maybe", "total", "doubled", "dome_t8", "dome_t9"), ::dome::gen::held<int>(shift, "k"), ::dome::gen::ref(both), ::dome::gen::ref(maybe), ::dome::gen::ref(total), ::dome::gen::ref(doubled), ::dome::gen::ref(dome_t8), ::dome::gen::path(dome_t9)); const int n = dome_at ? dome_f.get<int>("n") : (static_cast<::std::remove_reference_t<decltype(dome_t9)>&&>(dome_t9)(3));
    { DOME_SITE(7, 65, ("shift", "both", "maybe", "total", "doubled", "n"), ::dome::gen::held<int>(shift, "k"), ::dome::gen::ref(both), ::dome::gen::ref(maybe), ::dome::gen::ref(total), ::dome::gen::ref(doubled), n); dome::checkpoint(); }
    std::printf("%d\n", doubled.f(n));
}
