// SPDX-License-Identifier: Apache-2.0
// Descriptions of std::chrono durations and time points, and of std::tm. A point of a clock that only means something while
// its machine runs (steady_clock) is saved as its distance from now, so that what a program has measured goes on from there.
// In: a time. Out: a number, or the parts of a date, to an archive. Included by programs that save one (dome-cc adds the line).
// Tested by test/golden/times.
#pragma once

#include <chrono>
#include <ctime>

#include "dome/archive.hpp"

namespace dome {

template <class Rep, class Period>
struct describe<std::chrono::duration<Rep, Period>> {
    static constexpr const char* name() { return "duration"; }
    static void apply(archive& a, std::chrono::duration<Rep, Period>& x) {
        Rep count = x.count();
        describe<Rep>::apply(a, count);
        if (a.loading())
            x = std::chrono::duration<Rep, Period>(count);
    }
};

template <class Clock, class Duration>
struct describe<std::chrono::time_point<Clock, Duration>> {
    static constexpr const char* name() { return "time_point"; }
    static void apply(archive& a, std::chrono::time_point<Clock, Duration>& x) {
        Duration origin{};
        if constexpr (std::is_same_v<Clock, std::chrono::steady_clock>)
            origin = std::chrono::time_point_cast<Duration>(Clock::now()).time_since_epoch();
        Duration since = x.time_since_epoch() - origin;
        describe<Duration>::apply(a, since);
        if (a.loading())
            x = std::chrono::time_point<Clock, Duration>(origin + since);
    }
};

template <>
struct describe<std::tm> {
    static constexpr const char* name() { return "tm"; }
    static void apply(archive& a, std::tm& x) {
        a.field("tm_sec", x.tm_sec);
        a.field("tm_min", x.tm_min);
        a.field("tm_hour", x.tm_hour);
        a.field("tm_mday", x.tm_mday);
        a.field("tm_mon", x.tm_mon);
        a.field("tm_year", x.tm_year);
        a.field("tm_wday", x.tm_wday);
        a.field("tm_yday", x.tm_yday);
        a.field("tm_isdst", x.tm_isdst);
#if defined(__USE_MISC) || defined(__APPLE__)
        a.field("tm_gmtoff", x.tm_gmtoff);
        // The name of the zone belongs to the C library; only its text can be saved.
        std::string zone = a.loading() ? "" : detail::text_at(x.tm_zone);
        a.field("tm_zone", zone, false);
        if (a.loading())
            x.tm_zone = zone.empty() ? nullptr : detail::lasting_text(zone);
#endif
    }
};

#if defined(__cpp_lib_chrono) && __cpp_lib_chrono >= 201907L || __cplusplus >= 202002L && defined(__GLIBCXX__)
// Dates of the calendar. They are made of their parts, which may be none of the calendar (31 February): as they are.
#define DOME_DESCRIBE_NUMBER(kind, number, ...)               \
    template <>                                               \
    struct describe<std::chrono::kind> {                      \
        static constexpr const char* name() { return #kind; } \
        static void apply(archive& a, std::chrono::kind& x) { \
            number n = static_cast<number>(__VA_ARGS__);      \
            describe<number>::apply(a, n);                    \
            if (a.loading())                                  \
                x = std::chrono::kind(n);                     \
        }                                                     \
    };
DOME_DESCRIBE_NUMBER(year, std::int32_t, int(x))
DOME_DESCRIBE_NUMBER(month, std::uint32_t, unsigned(x))
DOME_DESCRIBE_NUMBER(day, std::uint32_t, unsigned(x))
DOME_DESCRIBE_NUMBER(weekday, std::uint32_t, x.c_encoding())
#undef DOME_DESCRIBE_NUMBER
#define DOME_DESCRIBE_PARTS(kind, one, two)                   \
    template <>                                               \
    struct describe<std::chrono::kind> {                      \
        static constexpr const char* name() { return #kind; } \
        static void apply(archive& a, std::chrono::kind& x) { \
            auto first = x.one();                             \
            auto second = x.two();                            \
            a.field(#one, first, false);                      \
            a.field(#two, second, false);                     \
            if (a.loading())                                  \
                x = std::chrono::kind(first, second);         \
        }                                                     \
    };
DOME_DESCRIBE_PARTS(weekday_indexed, weekday, index)
DOME_DESCRIBE_PARTS(year_month, year, month)
DOME_DESCRIBE_PARTS(month_day, month, day)
#undef DOME_DESCRIBE_PARTS
#define DOME_DESCRIBE_DATE(kind, last)                        \
    template <>                                               \
    struct describe<std::chrono::kind> {                      \
        static constexpr const char* name() { return #kind; } \
        static void apply(archive& a, std::chrono::kind& x) { \
            auto year = x.year();                             \
            auto month = x.month();                           \
            auto day = x.last();                              \
            a.field("year", year, false);                     \
            a.field("month", month, false);                   \
            a.field(#last, day, false);                       \
            if (a.loading())                                  \
                x = std::chrono::kind(year, month, day);      \
        }                                                     \
    };
DOME_DESCRIBE_DATE(year_month_day, day)
DOME_DESCRIBE_DATE(year_month_weekday, weekday_indexed)
#undef DOME_DESCRIBE_DATE
#endif

}  // namespace dome
