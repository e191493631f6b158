#include <dome/generated.hpp>
#include <dome/describe/in_place.hpp>
#include <dome/describe/process.hpp>
#include <dome/describe/time.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// What a process has once: errno, the floating-point environment, the locale, functions for the end, handlers of signals and failures, the
// places where the C library leaves dates.
#include <dome/session.hpp>

#include <cerrno>
#include <cfenv>
#include <clocale>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <exception>
#include <iostream>
#include <new>

static void at_the_end() { std::cout << "the end\n"; }
static void before_the_end() { std::cout << "nearly the end\n"; }
static void heard(int) { std::cout << "heard\n" << std::flush; }
static void heard_more(int number, siginfo_t* info, void*) { std::cout << "heard " << (number == SIGUSR2) << (info != nullptr) << '\n' << std::flush; }
static void out_of_memory() {
    std::cout << "out of memory\n" << std::flush;
    std::set_new_handler(nullptr);
}
[[noreturn]] static void terminated() {
    std::cout << "terminated\n" << std::flush;
    std::_Exit(3);
}

static volatile double one = 1, three = 3, nothing = 0;
static ::dome::gen::global dome_g_one("program.cpp:one", one);
#line 31

static ::dome::gen::global dome_g_three("program.cpp:three", three);
#line 31

static ::dome::gen::global dome_g_nothing("program.cpp:nothing", nothing);
#line 31


static void rounding() { DOME_FRAME("program.cpp:rounding()", "program.cpp", 33, 0x123e947298926db1ull, "dome::checkpoint", "dome::checkpoint", "dome::checkpoint", "dome::checkpoint");
    const double near = dome_at ? dome_f.get<double>("near") : (one / three);
    if (!dome_at) { std::fesetround(FE_UPWARD); }
    if (DOME_IN(1, 1)) { DOME_SITE(1, 36, ("near"), near); dome::checkpoint(); }
    const double up = dome_at ? dome_f.get<double>("up") : (one / three);
    if (!dome_at) { std::fesetround(FE_DOWNWARD); }
    if (DOME_IN(2, 2)) { DOME_SITE(2, 39, ("near", "up"), near, up); dome::checkpoint(); }
    const double down = dome_at ? ::dome::gen::blank<double>() : (one / three);
    if (!dome_at) { std::fesetround(FE_TONEAREST);
    std::cout << (up > near || near > down) << (up > down) << (std::fegetround() == FE_TONEAREST) << '\n';

    std::feclearexcept(FE_ALL_EXCEPT); }
    if (DOME_IN(3, 3)) { DOME_SITE0(3, 45); dome::checkpoint(); }
    if (!dome_at) { std::cout << std::fetestexcept(FE_ALL_EXCEPT) << ' '; }
    volatile double infinite = dome_at ? dome_f.get<double>("infinite") : (one / nothing);
    { DOME_SITE(4, 48, ("infinite"), infinite); dome::checkpoint(); }
    std::cout << (std::fetestexcept(FE_DIVBYZERO) != 0) << (std::fetestexcept(FE_INVALID | FE_INEXACT) != 0) << infinite << '\n';
}

static void errors() { DOME_FRAME("program.cpp:errors()", "program.cpp", 52, 0x6719dde9daaaab42ull, "dome::checkpoint", "dome::checkpoint");
    if (!dome_at) { errno = 0; }
    const long n = dome_at ? dome_f.get<long>("n") : (std::strtol("99999999999999999999999", nullptr, 10));
    if (DOME_IN(1, 1)) { DOME_SITE(1, 55, ("n"), n); dome::checkpoint(); }
    if (!dome_at) { std::cout << (errno == ERANGE) << (n > 0) << '\n';
    errno = 0; }
    { DOME_SITE0(2, 58); dome::checkpoint(); }
    std::cout << errno << '\n';
}

static void dates() { DOME_FRAME("program.cpp:dates()", "program.cpp", 62, 0x3ca687f6b32ac088ull, "dome::checkpoint", "dome::checkpoint", "dome::checkpoint");
    const std::time_t day = 86400L * 365; if (dome_at) dome_f.load("day", const_cast<::std::remove_const_t<decltype(day)>&>(day)); 
    const std::tm* parts = dome_at ? dome_f.get<const ::tm *>("parts") : ::dome::gen::type<const ::tm *>(std::gmtime(&day));
    if (DOME_IN(1, 1)) { DOME_SITE(1, 65, ("day", "parts"), ::dome::gen::ref(day), parts); dome::checkpoint(); }
    char* text = dome_at ? dome_f.get<char *>("text") : (std::asctime(parts));
    if (DOME_IN(2, 2)) { DOME_SITE(2, 67, ("day", "parts", "text"), ::dome::gen::ref(day), parts, text); dome::checkpoint(); }
    if (!dome_at) { std::cout << parts->tm_year << ' ' << text; }
    const std::time_t next = day + 86400; if (dome_at) dome_f.load("next", const_cast<::std::remove_const_t<decltype(next)>&>(next)); 
    if (!dome_at) { std::gmtime(&next); }
    { DOME_SITE(3, 71, ("day", "parts", "next"), ::dome::gen::ref(day), parts, ::dome::gen::ref(next)); dome::checkpoint(); }
    std::cout << parts->tm_yday << '\n';
}

static void listen() {
    struct sigaction more = {};
    more.sa_sigaction = heard_more;
    more.sa_flags = SA_SIGINFO | SA_NODEFER;
    sigemptyset(&more.sa_mask);
    sigaction(SIGUSR2, &more, nullptr);
}

static void handlers() { DOME_FRAME("program.cpp:handlers()", "program.cpp", 83, 0x86f295065a641a85ull, "dome::checkpoint", "dome::checkpoint", "dome::checkpoint");
    if (!dome_at) { std::signal(SIGUSR1, heard);
    std::signal(SIGHUP, SIG_IGN);
    listen(); }
    if (DOME_IN(1, 1)) { DOME_SITE0(1, 87); dome::checkpoint(); }
    if (!dome_at) { std::raise(SIGUSR1);
    std::raise(SIGHUP); }
    if (DOME_IN(2, 2)) { DOME_SITE0(2, 90); dome::checkpoint(); }
    if (!dome_at) { std::raise(SIGUSR2);
    std::signal(SIGUSR1, SIG_IGN); }
    { DOME_SITE0(3, 93); dome::checkpoint(); }
    std::raise(SIGUSR1);
}

int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 97, 0xf034650d61a2772bull, "dome::checkpoint", "rounding", "errors", "dates", "handlers", "dome::checkpoint", "dome::checkpoint");
    if (!dome_at) { std::ios_base::sync_with_stdio(false);
    std::setlocale(LC_ALL, "C.UTF-8");
    std::atexit(at_the_end); }
    if (DOME_IN(1, 1)) { DOME_SITE0(1, 101); dome::checkpoint(); }
    if (!dome_at) { std::atexit(before_the_end);
    std::atexit(::dome::gen::named_lambda<void (*)()>([] { return "main()::lambda 1()"; }, [] { std::cout << "not yet the end\n"; }));
    std::set_new_handler(out_of_memory); }
    if (DOME_IN(2, 2)) { DOME_SITE0(2, 105); rounding(); }
    if (DOME_IN(3, 3)) { DOME_SITE0(3, 106); errors(); }
    if (DOME_IN(4, 4)) { DOME_SITE0(4, 107); dates(); }
    if (DOME_IN(5, 5)) { DOME_SITE0(5, 108); handlers(); }
    if (!dome_at) { std::cout << std::strlen(std::setlocale(LC_CTYPE, nullptr)) << '\n'; }
    if (DOME_IN(6, 6)) { DOME_SITE0(6, 110); dome::checkpoint(); }
    if (!dome_at) { try {
        std::cout << (::dome::gen::take_memory(static_cast<std::size_t>(nothing) + (std::size_t{1} << 62)) != nullptr) << '\n';
    } catch (const std::bad_alloc&) {
        std::cout << "none\n";
    }
    std::set_terminate(terminated); }
    { DOME_SITE0(7, 117); dome::checkpoint(); }
    if (std::getenv("DOME_NEVER_SET") != nullptr)
        std::terminate();
    std::cout << (std::get_terminate() == terminated) << (std::get_new_handler() == nullptr) << '\n';
}

static ::dome::gen::global dome_g_locale("locale", ::dome::gen::locale_state);
#line 122

static ::dome::gen::global dome_g_synchronised("sync_with_stdio()", ::dome::gen::synchronised_state);
#line 122

static ::dome::gen::global dome_g_floating("floating-point environment", ::dome::gen::floating_point_state);
#line 122

static ::dome::gen::global dome_g_errno("errno", ::dome::gen::errno_state);
#line 122

static ::dome::gen::global dome_g_atexit("atexit()", ::dome::gen::exit_state);
#line 122

static ::dome::gen::global dome_g_signals("signal()", ::dome::gen::signal_state);
#line 122

static ::dome::gen::global dome_g_failures("std::set_terminate()", ::dome::gen::failure_state);
#line 122

static ::dome::gen::global dome_g_date("localtime()", ::dome::gen::date_state);
#line 122

static ::dome::gen::global dome_g_date_text("ctime()", ::dome::gen::date_text_state);
#line 122

static ::dome::gen::named_function dome_n1("program.cpp:heard_more(int, siginfo_t *, void *)", static_cast<void (*)(int, ::siginfo_t *, void *)>(&::heard_more));
#line 122

static ::dome::gen::named_function dome_n2("program.cpp:heard(int)", static_cast<void (*)(int)>(&::heard));
#line 122

static ::dome::gen::named_function dome_n3("program.cpp:at_the_end()", static_cast<void (*)()>(&::at_the_end));
#line 122

static ::dome::gen::named_function dome_n4("program.cpp:before_the_end()", static_cast<void (*)()>(&::before_the_end));
#line 122

static ::dome::gen::named_function dome_n5("program.cpp:out_of_memory()", static_cast<void (*)()>(&::out_of_memory));
#line 122

static ::dome::gen::named_function dome_n6("program.cpp:terminated()", static_cast<void (*)()>(&::terminated));
#line 122
