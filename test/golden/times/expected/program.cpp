#include <dome/generated.hpp>
#include <dome/describe/std/vector.hpp>
#include <dome/describe/time.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// Durations, points in time and dates. What a steady clock has measured goes on after a resume.
#include <dome/session.hpp>

#include <chrono>
#include <ctime>
#include <iostream>
#include <vector>

using namespace std::chrono_literals;

int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 12, 0x68e68b523759a9d5ull, "dome::checkpoint");
    std::chrono::milliseconds total = dome_at ? ::dome::gen::blank<::std::chrono::milliseconds>() : (0ms); if (dome_at) dome_f.load("total", total); 
    std::chrono::duration<double> seconds = dome_at ? ::dome::gen::blank<::std::chrono::duration<double>>() : ::dome::gen::type<::std::chrono::duration<double>>(0); if (dome_at) dome_f.load("seconds", seconds); 
    std::chrono::system_clock::time_point when = dome_at ? ::dome::gen::blank<::std::chrono::system_clock::time_point>() : ::dome::gen::type<::std::chrono::system_clock::time_point>(std::chrono::hours(24)); if (dome_at) dome_f.load("when", when); 
    const auto begin = dome_at ? ::dome::gen::blank<::std::chrono::time_point< ::std::chrono::steady_clock, ::std::chrono::duration<long, ::std::ratio<1, 1000000000>>>>() : (std::chrono::steady_clock::now()); if (dome_at) dome_f.load("begin", const_cast<::std::remove_const_t<decltype(begin)>&>(begin)); 
    std::tm date = dome_at ? ::dome::gen::blank<::tm>() : ::dome::gen::type<::tm>{}; if (dome_at) dome_f.load("date", date); 
    if (!dome_at) { date.tm_year = 124; }
    std::vector<std::chrono::minutes> laps = dome_at ? ::dome::gen::blank<::std::vector< ::std::chrono::minutes>>() : ::dome::gen::type<::std::vector< ::std::chrono::minutes>>(); if (dome_at) dome_f.load("laps", laps); 
    { int i = dome_at ? ::dome::gen::blank<int>() : (1); if (dome_at) dome_f.load("i", i);  for (; dome_at || (i < 4); ++i) {
        if (!dome_at) { total += 5ms * i;
        seconds += 1.5s;
        when += std::chrono::hours(i);
        date.tm_mon = i;
        laps.push_back(std::chrono::minutes(i)); }
        { DOME_SITE(1, 26, ("total", "seconds", "when", "begin", "date", "laps", "i"), ::dome::gen::ref(total), ::dome::gen::ref(seconds), ::dome::gen::ref(when), ::dome::gen::ref(begin), ::dome::gen::ref(date), ::dome::gen::ref(laps), ::dome::gen::ref(i)); dome::checkpoint(); }
        const auto took = std::chrono::steady_clock::now() - begin;
        std::cout << total.count() << ' ' << seconds.count() << ' ' << std::chrono::system_clock::to_time_t(when) << ' ' << date.tm_year + date.tm_mon
                  << ' ' << laps.back().count() << ' ' << (took >= 0s && took < 1h) << '\n';
    } }
}
