#include <dome/generated.hpp>
#include <dome/describe/mutexes.hpp>
#include <dome/describe/std/atomic.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// What is to be done once is not done again by a resumed run; atomic flags stay set.
#include <dome/session.hpp>

#include <atomic>
#include <cstdio>
#include <mutex>

std::once_flag greeted;
static ::dome::gen::global dome_g_greeted("greeted", greeted);
#line 9

std::atomic_flag taken = ATOMIC_FLAG_INIT;
static ::dome::gen::global dome_g_taken("taken", taken);
#line 10


class lazy {
public:
    int value() {
        std::call_once(once_, [this] {
            value_ = 42;
            std::puts("made");
        });
        return value_;
    }

private:
    std::once_flag once_;
    int value_ = 0;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] lazy& dome_x) {
        dome_a.field("once_", dome_x.once_);
        dome_a.field_or_default("value_", dome_x.value_);
    }
    explicit lazy([[maybe_unused]] ::dome::blank_t dome_b) : once_(::dome::gen::blank<decltype(once_)>()) {}
    lazy() = default;
#line 25
};

int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 27, 0x938004cb128908a4ull, "dome::checkpoint", "dome::checkpoint");
    lazy first = dome_at ? ::dome::gen::blank<::lazy>() : ::dome::gen::type<::lazy>(); if (dome_at) dome_f.load("first", first);  lazy second = dome_at ? ::dome::gen::blank<::lazy>() : ::dome::gen::type<::lazy>(); if (dome_at) dome_f.load("second", second); 
    std::atomic_flag mine = dome_at ? ::dome::gen::blank<::std::atomic_flag>() : ::dome::gen::type<::std::atomic_flag> ATOMIC_FLAG_INIT; if (dome_at) dome_f.load("mine", mine); 
    if (!dome_at) { std::printf("%d\n", first.value()); }
    for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 3); ++i) {
        static std::once_flag here; struct dome_n_here { static auto& variable() { return here; } static ::std::string name() { return "main()::here"; } }; ::dome::gen::known_early<dome_n_here, ::dome::gen::global>();
        if (!dome_at) { std::call_once(here, [] { std::puts("here"); }); }
        if (DOME_IN(1, 1)) { DOME_SITE(1, 34, ("first", "second", "mine", "i"), ::dome::gen::ref(first), ::dome::gen::ref(second), ::dome::gen::ref(mine), i); dome::checkpoint(); }
        if (!dome_at) { if (i == 1)
            std::printf("%d\n", second.value());
        std::call_once(greeted, [] { std::puts("greeted"); }); }
        { DOME_SITE(2, 38, ("first", "second", "mine", "i"), ::dome::gen::ref(first), ::dome::gen::ref(second), ::dome::gen::ref(mine), i); dome::checkpoint(); }
        const bool was_mine = mine.test_and_set(), was_taken = taken.test_and_set();
        std::printf("%d: %d %d %d\n", i, first.value(), was_mine, was_taken);
        if (i == 1)
            taken.clear();
    }
}
