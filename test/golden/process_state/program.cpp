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

static void rounding() {
    const double near = one / three;
    std::fesetround(FE_UPWARD);
    dome::checkpoint();
    const double up = one / three;
    std::fesetround(FE_DOWNWARD);
    dome::checkpoint();
    const double down = one / three;
    std::fesetround(FE_TONEAREST);
    std::cout << (up > near || near > down) << (up > down) << (std::fegetround() == FE_TONEAREST) << '\n';

    std::feclearexcept(FE_ALL_EXCEPT);
    dome::checkpoint();
    std::cout << std::fetestexcept(FE_ALL_EXCEPT) << ' ';
    volatile double infinite = one / nothing;
    dome::checkpoint();
    std::cout << (std::fetestexcept(FE_DIVBYZERO) != 0) << (std::fetestexcept(FE_INVALID | FE_INEXACT) != 0) << infinite << '\n';
}

static void errors() {
    errno = 0;
    const long n = std::strtol("99999999999999999999999", nullptr, 10);
    dome::checkpoint();
    std::cout << (errno == ERANGE) << (n > 0) << '\n';
    errno = 0;
    dome::checkpoint();
    std::cout << errno << '\n';
}

static void dates() {
    const std::time_t day = 86400L * 365;
    const std::tm* parts = std::gmtime(&day);
    dome::checkpoint();
    char* text = std::asctime(parts);
    dome::checkpoint();
    std::cout << parts->tm_year << ' ' << text;
    const std::time_t next = day + 86400;
    std::gmtime(&next);
    dome::checkpoint();
    std::cout << parts->tm_yday << '\n';
}

static void listen() {
    struct sigaction more = {};
    more.sa_sigaction = heard_more;
    more.sa_flags = SA_SIGINFO | SA_NODEFER;
    sigemptyset(&more.sa_mask);
    sigaction(SIGUSR2, &more, nullptr);
}

static void handlers() {
    std::signal(SIGUSR1, heard);
    std::signal(SIGHUP, SIG_IGN);
    listen();
    dome::checkpoint();
    std::raise(SIGUSR1);
    std::raise(SIGHUP);
    dome::checkpoint();
    std::raise(SIGUSR2);
    std::signal(SIGUSR1, SIG_IGN);
    dome::checkpoint();
    std::raise(SIGUSR1);
}

int main() {
    std::ios_base::sync_with_stdio(false);
    std::setlocale(LC_ALL, "C.UTF-8");
    std::atexit(at_the_end);
    dome::checkpoint();
    std::atexit(before_the_end);
    std::atexit([] { std::cout << "not yet the end\n"; });
    std::set_new_handler(out_of_memory);
    rounding();
    errors();
    dates();
    handlers();
    std::cout << std::strlen(std::setlocale(LC_CTYPE, nullptr)) << '\n';
    dome::checkpoint();
    try {
        std::cout << (::operator new(static_cast<std::size_t>(nothing) + (std::size_t{1} << 62)) != nullptr) << '\n';
    } catch (const std::bad_alloc&) {
        std::cout << "none\n";
    }
    std::set_terminate(terminated);
    dome::checkpoint();
    if (std::getenv("DOME_NEVER_SET") != nullptr)
        std::terminate();
    std::cout << (std::get_terminate() == terminated) << (std::get_new_handler() == nullptr) << '\n';
}
