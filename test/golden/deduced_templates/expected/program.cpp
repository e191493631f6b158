#include <dome/generated.hpp>
#include <dome/describe/std/optional.hpp>
#include <dome/describe/std/pair.hpp>
#include <dome/describe/std/queue.hpp>
#include <dome/describe/std/tuple.hpp>
#include <dome/describe/std/vector.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// Class templates whose arguments the initialiser says, within a template of the program.
#include <dome/session.hpp>

#include <cstdio>
#include <functional>
#include <optional>
#include <queue>
#include <tuple>
#include <utility>
#include <vector>

template <class T>
T ask(T x) { DOME_FRAME("ask(T)", "program.cpp", 14, 0x7f4dc9a3bf2ea3bull, "dome::checkpoint"); if (dome_at) { dome_f.load("x", x); }
    { DOME_SITE(1, 15, ("x"), ::dome::gen::ref(x)); dome::checkpoint(); }
    return x;
}

template <class T>
struct range {
    T low, high;
    range(T a, T b) : low(a), high(b) {}

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] range& dome_x) {
        if constexpr (::std::is_reference_v<decltype(range::low)>) {
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Winvalid-offsetof"
        dome_a.bound("low", dome_x.low, dome_x, __builtin_offsetof(range, low));
#pragma GCC diagnostic pop
        } else {
            dome_a.field("low", dome_x.low);
        }
        if constexpr (::std::is_reference_v<decltype(range::high)>) {
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Winvalid-offsetof"
        dome_a.bound("high", dome_x.high, dome_x, __builtin_offsetof(range, high));
#pragma GCC diagnostic pop
        } else {
            dome_a.field("high", dome_x.high);
        }
    }
    explicit range([[maybe_unused]] ::dome::blank_t dome_b) : low(::dome::gen::blank<decltype(low)>()), high(::dome::gen::blank<decltype(high)>()) {}
#line 23
};

template <class T>
int all_forms(T s) { DOME_FRAME("all_forms(T)", "program.cpp", 26, 0x9affccd9e02747c7ull, "ask<int>", "ask<int>", "dome::checkpoint"); if (dome_at) { dome_f.load("s", s); }
    std::vector parens = dome_at ? ::dome::gen::blank<::std::decay_t<decltype(std::vector(3, s))>>() : ::dome::gen::type<::std::decay_t<decltype(std::vector(3, s))>>(3, s); if (dome_at) dome_f.load("parens", parens); 
    std::vector list = dome_at ? ::dome::gen::blank<::std::decay_t<decltype(std::vector{s, s})>>() : ::dome::gen::type<::std::decay_t<decltype(std::vector{s, s})>>{s, s}; if (dome_at) dome_f.load("list", list); 
    std::vector of_list = dome_at ? ::dome::gen::blank<::std::decay_t<decltype(std::vector({s, s, s}))>>() : ::dome::gen::type<::std::decay_t<decltype(std::vector({s, s, s}))>>({s, s, s}); if (dome_at) dome_f.load("of_list", of_list); 
    const std::vector assigned = dome_at ? ::dome::gen::blank<::std::decay_t<decltype(std::vector {s, s, s, s})>>() : ::dome::gen::type<::std::decay_t<decltype(std::vector {s, s, s, s})>> {s, s, s, s}; if (dome_at) dome_f.load("assigned", const_cast<::std::remove_const_t<decltype(assigned)>&>(assigned)); 
    std::pair from_pair = dome_at ? ::dome::gen::blank<::std::decay_t<decltype(std::pair( std::pair(s, 2.5)))>>() : ::dome::gen::type<::std::decay_t<decltype(std::pair( std::pair(s, 2.5)))>>(std::pair(s, 2.5)); if (dome_at) dome_f.load("from_pair", from_pair); 
    std::optional some = dome_at ? ::dome::gen::blank<::std::decay_t<decltype(std::optional( s))>>() : ::dome::gen::type<::std::decay_t<decltype(std::optional( s))>>(s); if (dome_at) dome_f.load("some", some); 
    std::tuple several = dome_at ? ::dome::gen::blank<::std::decay_t<decltype(std::tuple(s, 'c', list))>>() : ::dome::gen::type<::std::decay_t<decltype(std::tuple(s, 'c', list))>>(s, 'c', list); if (dome_at) dome_f.load("several", several); 
    std::priority_queue smallest = dome_at ? ::dome::gen::blank<::std::decay_t<decltype(std::priority_queue(std::greater<>{}, std::vector<std::pair<T, int>>{{s, 1}, {T{}, 2}}))>>() : ::dome::gen::type<::std::decay_t<decltype(std::priority_queue(std::greater<>{}, std::vector<std::pair<T, int>>{{s, 1}, {T{}, 2}}))>>(std::greater<>{}, std::vector<std::pair<T, int>>{{s, 1}, {T{}, 2}}); if (dome_at) dome_f.load("smallest", smallest); 
    range mine = dome_at ? ::dome::gen::blank<::std::decay_t<decltype(range{s, s + 1})>>() : ::dome::gen::type<::std::decay_t<decltype(range{s, s + 1})>>{s, s + 1}; if (dome_at) dome_f.load("mine", mine); 
    static std::vector kept(1, s); struct dome_n_kept {}; [[maybe_unused]] static ::dome::gen::global dome_g_kept(::dome::gen::detail::function_of(typeid(dome_n_kept)) + "::kept", kept);
    DOME_SITE(1, 37, ("s", "parens", "list", "of_list", "assigned", "from_pair", "some", "several", "smallest", "mine"), ::dome::gen::ref(s), ::dome::gen::ref(parens), ::dome::gen::ref(list), ::dome::gen::ref(of_list), ::dome::gen::ref(assigned), ::dome::gen::ref(from_pair), ::dome::gen::ref(some), ::dome::gen::ref(several), ::dome::gen::ref(smallest), ::dome::gen::ref(mine)); ::std::decay_t<decltype(ask(s))> dome_t1 = dome_at ? ::dome::gen::blank<::std::decay_t<decltype(ask(s))>>() : (ask(s)); const std::pair asked = dome_at ? dome_f.get<::std::decay_t<decltype(std::pair(ask(s), 1))>>("asked") : ::dome::gen::type<::std::decay_t<decltype(std::pair(ask(s), 1))>>(static_cast<decltype(dome_t1)&&>(dome_t1), 1);
    DOME_SITE(2, 38, ("s", "parens", "list", "of_list", "assigned", "from_pair", "some", "several", "smallest", "mine", "asked"), ::dome::gen::ref(s), ::dome::gen::ref(parens), ::dome::gen::ref(list), ::dome::gen::ref(of_list), ::dome::gen::ref(assigned), ::dome::gen::ref(from_pair), ::dome::gen::ref(some), ::dome::gen::ref(several), ::dome::gen::ref(smallest), ::dome::gen::ref(mine), ::dome::gen::ref(asked)); ::std::decay_t<decltype(ask(s))> dome_t2 = dome_at ? ::dome::gen::blank<::std::decay_t<decltype(ask(s))>>() : (ask(s)); std::pair asked_too = dome_at ? ::dome::gen::blank<::std::decay_t<decltype(std::pair{ask(s), list})>>() : ::dome::gen::type<::std::decay_t<decltype(std::pair{ask(s), list})>>{static_cast<decltype(dome_t2)&&>(dome_t2), list}; if (dome_at) dome_f.load("asked_too", asked_too); 
    { DOME_SITE(3, 39, ("s", "parens", "list", "of_list", "assigned", "from_pair", "some", "several", "smallest", "mine", "asked", "asked_too"), ::dome::gen::ref(s), ::dome::gen::ref(parens), ::dome::gen::ref(list), ::dome::gen::ref(of_list), ::dome::gen::ref(assigned), ::dome::gen::ref(from_pair), ::dome::gen::ref(some), ::dome::gen::ref(several), ::dome::gen::ref(smallest), ::dome::gen::ref(mine), ::dome::gen::ref(asked), ::dome::gen::ref(asked_too)); dome::checkpoint(); }
    kept.push_back(s);
    ++mine.high;
    return static_cast<int>(parens.size() + list.size() + of_list.size() + assigned.size() + kept.size() + asked_too.second.size()) +
           static_cast<int>(from_pair.first + *some + std::get<0>(several) + smallest.top().first + mine.high + asked.first + asked_too.first);
}

int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 46, 0x2f14b0599945fdc6ull, "all_forms<long>", "all_forms<int>", "all_forms<int>");
    if (DOME_IN(1, 1)) { DOME_SITE0(1, 47); int dome_t1 = dome_at ? ::dome::gen::blank<int>() : (all_forms(4L)); std::printf("%d\n", dome_t1); }
    if (DOME_IN(2, 2)) { DOME_SITE0(2, 48); int dome_t2 = dome_at ? ::dome::gen::blank<int>() : (all_forms(3)); std::printf("%d\n", dome_t2); }
    { DOME_SITE0(3, 49); int dome_t3 = dome_at ? ::dome::gen::blank<int>() : (all_forms(3)); std::printf("%d\n", dome_t3); }
}
