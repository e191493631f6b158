#include <dome/generated.hpp>
#include <dome/describe/std/valarray.hpp>
#include <dome/describe/std/vector.hpp>
#include <dome/describe/time.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// Dates of the calendar of <chrono>, also ones that are none; std::slice.
#include <dome/session.hpp>

#include <chrono>
#include <cstdio>
#include <valarray>
#include <vector>

int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 10, 0x2b0237ed23808b31ull, "dome::checkpoint", "dome::checkpoint");
    using namespace std::chrono;
    year_month_day d = dome_at ? ::dome::gen::blank<::std::chrono::year_month_day>() : ::dome::gen::type<::std::chrono::year_month_day>{year{2024}, month{2}, day{29}}; if (dome_at) dome_f.load("d", d); 
    year_month m = dome_at ? ::dome::gen::blank<::std::chrono::year_month>() : (d.year() / d.month()); if (dome_at) dome_f.load("m", m); 
    month_day birthday = dome_at ? ::dome::gen::blank<::std::chrono::month_day>() : ::dome::gen::type<::std::chrono::month_day>{month{12}, day{24}}; if (dome_at) dome_f.load("birthday", birthday); 
    weekday w = dome_at ? ::dome::gen::blank<::std::chrono::weekday>() : ::dome::gen::type<::std::chrono::weekday>{sys_days{d}}; if (dome_at) dome_f.load("w", w); 
    year_month_weekday n = dome_at ? ::dome::gen::blank<::std::chrono::year_month_weekday>() : ::dome::gen::type<::std::chrono::year_month_weekday>{sys_days{d}}; if (dome_at) dome_f.load("n", n); 
    weekday_indexed second = dome_at ? ::dome::gen::blank<::std::chrono::weekday_indexed>() : (Tuesday[2]); if (dome_at) dome_f.load("second", second); 
    std::vector<year_month_day> all = dome_at ? ::dome::gen::blank<::std::vector< ::std::chrono::year_month_day>>() : ::dome::gen::type<::std::vector< ::std::chrono::year_month_day>>(); if (dome_at) dome_f.load("all", all); 
    if (DOME_IN(1, 1)) { for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 3); ++i) {
        if (!dome_at) { d += years{1};
        m += months{1};
        w += days{1};
        all.push_back(d); }
        { DOME_SITE(1, 24, ("d", "m", "birthday", "w", "n", "second", "all", "i"), ::dome::gen::ref(d), ::dome::gen::ref(m), ::dome::gen::ref(birthday), ::dome::gen::ref(w), ::dome::gen::ref(n), ::dome::gen::ref(second), ::dome::gen::ref(all), i); dome::checkpoint(); }
        std::printf("%d %u %u %d %u %u %u %u\n", int(d.year()), unsigned(d.day()), w.c_encoding(), d.ok(), unsigned(m.month()), n.index(),
                    unsigned(birthday.day()), second.index());
    } }
    const std::valarray<int> z = dome_at ? ::dome::gen::blank<::std::valarray<int>>() : ::dome::gen::type<::std::valarray<int>>{1, 2, 3, 4, 5, 6}; if (dome_at) dome_f.load("z", const_cast<::std::remove_const_t<decltype(z)>&>(z)); 
    const std::slice every_other = dome_at ? ::dome::gen::blank<::std::slice>() : ::dome::gen::type<::std::slice>(0, 3, 2); if (dome_at) dome_f.load("every_other", const_cast<::std::remove_const_t<decltype(every_other)>&>(every_other)); 
    { DOME_SITE(2, 30, ("d", "m", "birthday", "w", "n", "second", "all", "z", "every_other"), ::dome::gen::ref(d), ::dome::gen::ref(m), ::dome::gen::ref(birthday), ::dome::gen::ref(w), ::dome::gen::ref(n), ::dome::gen::ref(second), ::dome::gen::ref(all), ::dome::gen::ref(z), ::dome::gen::ref(every_other)); dome::checkpoint(); }
    std::printf("%d %zu\n", std::valarray<int>(z[every_other]).sum(), all.size());
}
