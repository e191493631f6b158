#include <dome/generated.hpp>
#include <dome/describe/std/charconv.hpp>
#include <dome/describe/std/compare.hpp>
#include <dome/describe/std/string_view.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// What std::from_chars returns and what <=> gives, across checkpoints; pointers into one literal stay pointers into one text.
#include <dome/session.hpp>

#include <charconv>
#include <compare>
#include <cstdio>
#include <string_view>

static int sum_of(std::string_view s) { DOME_FRAME("program.cpp:sum_of(std::string_view)", "program.cpp", 10, 0x6a9c4c4c9780ee30ull, "dome::checkpoint"); if (dome_at) { dome_f.load("s", s); }
    int sum = dome_at ? dome_f.get<int>("sum") : (0), value = dome_at ? ::dome::gen::blank<int>() : (0); if (dome_at) dome_f.load("value", value); 
    for (const char* p = dome_at ? ::dome::gen::blank<const char *>() : (s.data()); dome_at || (p < s.data() + s.size()); ) {
        ::std::from_chars_result dome_d1 = dome_at ? ::dome::gen::blank<::std::from_chars_result>() : (std::from_chars(p, s.data() + s.size(), value)); if (dome_at) dome_f.load("dome_d1", dome_d1); auto& [next, problem] = dome_d1;
        { DOME_SITE(1, 14, ("s", "sum", "value", "dome_d1"), ::dome::gen::ref(s), sum, ::dome::gen::ref(value), ::dome::gen::ref(dome_d1)); dome::checkpoint(); }
        if (problem != std::errc())
            return -1;
        sum += value;
        p = next + 1;
    }
    return sum;
}

int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 23, 0xe7d9ffe7d11b3748ull, "sum_of", "dome::checkpoint", "dome::checkpoint");
    if (DOME_IN(1, 1)) { DOME_SITE0(1, 24); int dome_t1 = dome_at ? ::dome::gen::blank<int>() : (sum_of("10,20,30")); std::printf("%d\n", dome_t1); }
    const char* const begin = "some text";
    const char* end = dome_at ? dome_f.get<const char *>("end") : (begin);
    if (DOME_IN(2, 2)) { while (dome_at || (*end != 0)) {
        { DOME_SITE(2, 28, ("end"), end); dome::checkpoint(); }
        ++end;
    } }
    if (!dome_at) { std::printf("%td\n", end - begin); }
    const auto order = dome_at ? ::dome::gen::blank<::std::strong_ordering>() : (1 <=> 2); if (dome_at) dome_f.load("order", const_cast<::std::remove_const_t<decltype(order)>&>(order)); 
    const std::partial_ordering none = dome_at ? ::dome::gen::blank<::std::partial_ordering>() : (1.0 <=> (0.0 / 0.0)); if (dome_at) dome_f.load("none", const_cast<::std::remove_const_t<decltype(none)>&>(none)); 
    { DOME_SITE(3, 34, ("order", "none"), ::dome::gen::ref(order), ::dome::gen::ref(none)); dome::checkpoint(); }
    std::printf("%d %d\n", order < 0, none == std::partial_ordering::unordered);
}
