#include <dome/generated.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// Plain structs of C's headers.
#include <dome/session.hpp>
#ifndef DOME_DESCRIBES_timeval
#define DOME_DESCRIBES_timeval
extern "C++" inline void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] ::timeval& dome_x) {
        dome_a.field("tv_sec", dome_x.tv_sec);
        dome_a.field("tv_usec", dome_x.tv_usec);
}
#endif
#line 3

#ifndef DOME_DESCRIBES_timespec
#define DOME_DESCRIBES_timespec
extern "C++" inline void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] ::timespec& dome_x) {
        dome_a.field("tv_sec", dome_x.tv_sec);
        dome_a.field("tv_nsec", dome_x.tv_nsec);
}
#endif
#line 3

#ifndef DOME_DESCRIBES_div_t
#define DOME_DESCRIBES_div_t
extern "C++" inline void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] ::div_t& dome_x) {
        dome_a.field("quot", dome_x.quot);
        dome_a.field("rem", dome_x.rem);
}
#endif
#line 3


#include <sys/time.h>

#include <cstdlib>
#include <ctime>
#include <iostream>

struct event {
    timeval at;
    int what;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] event& dome_x) {
        dome_a.field("at", dome_x.at);
        dome_a.field("what", dome_x.what);
    }
#line 14
};

int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 16, 0x22a6a7cf9e36381aull, "dome::checkpoint");
    timeval tv = dome_at ? ::dome::gen::blank<::timeval>() : ::dome::gen::type<::timeval>{1, 2}; if (dome_at) dome_f.load("tv", tv); 
    timespec ts = dome_at ? ::dome::gen::blank<::timespec>() : ::dome::gen::type<::timespec>{3, 4}; if (dome_at) dome_f.load("ts", ts); 
    event e = dome_at ? ::dome::gen::blank<::event>() : ::dome::gen::type<::event>{{5, 6}, 7}; if (dome_at) dome_f.load("e", e); 
    for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 3); ++i) {
        const div_t parts = dome_at ? dome_f.get<::div_t>("parts") : (div(100 + i, 7));
        if (!dome_at) { tv.tv_usec += i;
        ts.tv_nsec *= 2;
        e.at.tv_sec += e.what; }
        { DOME_SITE(1, 25, ("tv", "ts", "e", "i", "parts"), ::dome::gen::ref(tv), ::dome::gen::ref(ts), ::dome::gen::ref(e), i, ::dome::gen::ref(parts)); dome::checkpoint(); }
        std::cout << tv.tv_sec + tv.tv_usec << ' ' << ts.tv_nsec << ' ' << e.at.tv_sec << ' ' << parts.quot << '.' << parts.rem << '\n';
    }
}
