// SPDX-License-Identifier: Apache-2.0
// Descriptions of what a process has once: errno and the floating-point environment as they stood at the checkpoint, the locale, whether
// the standard streams are tied to C's, functions for its end, handlers of signals and of failures, the places where localtime() and
// its like leave their results.
// In: the state of this process. Out: the same in a resumed one. Included by programs that call for it (dome-cc adds the line).
// Tested by test/golden/process_state.
#pragma once

#include <csignal>
#include <ctime>
#include <exception>
#include <iostream>
#include <locale>
#include <new>
#include <string>
#include <vector>

#include "dome/archive.hpp"
#include "dome/describe/std/vector.hpp"
#include "dome/describe/streams.hpp"
#include "dome/describe/time.hpp"

namespace dome {
namespace detail {

// What the code around a checkpoint would spoil. Taken when a passage is looked at, put back when the program goes on; rounding: 0 to
// nearest, 1 toward zero, 2 up, 3 down; raised: 1 invalid, 2 division by zero, 4 overflow, 8 underflow, 16 inexact; trapped alike, in
// C libraries that have it. runtime/checkpoint/environment.cpp.
struct process_environment {
    int error_number = 0;
    std::uint64_t rounding = 0, raised = 0, trapped = 0;
};
process_environment& environment_of_program() noexcept;

bool is_named(const function_ref&);      // its address is taken in a source that dome-cc has translated
template <class F>
bool can_be_saved(F f) {
    static constexpr F nothing = nullptr;
    return f == nullptr || is_named({&f, sizeof f, function_mark<F>(), &nothing, true});
}

// The functions given to atexit(), first one first. runtime/checkpoint/exit_functions.cpp.
std::vector<void (*)()>& exit_functions();
void call_at_exit(void (*)());

}  // namespace detail

namespace gen {

struct floating_point {};
struct error_number {};
struct locale_in_use {};
struct synchronised {};
struct exit_functions {};
struct signal_handlers {};
struct failure_handlers {};
inline floating_point floating_point_state;
inline error_number errno_state;
inline locale_in_use locale_state;
inline synchronised synchronised_state;
inline exit_functions exit_state;
inline signal_handlers signal_state;
inline failure_handlers failure_state;

// One for localtime() and gmtime(), one for ctime() and asctime().
inline std::tm* place_of_date() {
    static const std::time_t begin = 0;
    static std::tm* const place = std::gmtime(&begin);
    return place;
}
inline char (*place_of_date_text())[26] {
    static const std::tm begin = {};
    static char* const place = std::asctime(&begin);
    return reinterpret_cast<char(*)[26]>(place);
}
inline std::tm& date_state = *place_of_date();
inline char (&date_text_state)[26] = *place_of_date_text();

}  // namespace gen

template <>
struct describe<gen::floating_point> {
    static constexpr const char* name() { return "floating-point environment"; }
    static void apply(archive& a, gen::floating_point&) {
        detail::process_environment& e = detail::environment_of_program();
        a.field("rounding", e.rounding, false);
        a.field("raised", e.raised, false);
        a.field("trapped", e.trapped, false);
    }
};
template <>
struct describe<gen::error_number> {
    static constexpr const char* name() { return "errno"; }
    static void apply(archive& a, gen::error_number&) { describe<int>::apply(a, detail::environment_of_program().error_number); }
};

template <>
struct describe<gen::locale_in_use> {
    static constexpr const char* name() { return "locale"; }
    static void apply(archive& a, gen::locale_in_use&) {
        std::string of_c = std::setlocale(LC_ALL, nullptr), of_cxx = detail::name_of(std::locale());
        if (of_cxx.empty())
            a.fail(errc::not_captured, "the global std::locale has facets of its own and no name by which it could be made again");
        a.field("C", of_c, false);
        a.field("C++", of_cxx, false);
        if (!a.loading())
            return;
        std::locale::global(detail::named_locale(a, of_cxx));
        if (std::setlocale(LC_ALL, of_c.c_str()) == nullptr)
            a.fail(errc::mismatch, "this machine has no locale " + of_c + ", which the program had set: install it");
    }
};

template <>
struct describe<gen::synchronised> {
    static constexpr const char* name() { return "synchronised streams"; }
    static void apply(archive& a, gen::synchronised&) {
        bool with_stdio = std::ios_base::sync_with_stdio(true);      // asks only: nothing ties them again
        describe<bool>::apply(a, with_stdio);
        if (!with_stdio)
            std::ios_base::sync_with_stdio(false);
    }
};

template <>
struct describe<gen::exit_functions> {
    static constexpr const char* name() { return "functions for the end"; }
    static void apply(archive& a, gen::exit_functions&) {
        std::vector<void (*)()> all = detail::exit_functions();
        const std::size_t there = all.size();      // static objects have registered theirs again
        a.field("functions", all, false);
        if (a.loading())
            for (std::size_t i = there; i < all.size(); ++i)
                detail::call_at_exit(all[i]);
    }
};

// Of one signal. Handlers of Dome and of libraries are not the program's and have no name.
struct kept_signal {
    int number = 0;
    std::uint64_t flags = 0, blocked = 0;
    bool ignored = false;
    void (*handler)(int) = nullptr;
    void (*action)(int, siginfo_t*, void*) = nullptr;
};
template <>
struct describe<kept_signal> {
    static constexpr const char* name() { return "signal"; }
    static void apply(archive& a, kept_signal& x) {
        a.field("number", x.number, false);
        a.field("flags", x.flags, false);
        a.field("blocked", x.blocked, false);
        a.field("ignored", x.ignored, false);
        a.field("handler", x.handler, false);
        a.field("action", x.action, false);
    }
};
template <>
struct describe<gen::signal_handlers> {
    static constexpr const char* name() { return "handlers of signals"; }
    static void apply(archive& a, gen::signal_handlers&) {
        std::vector<kept_signal> all;
        if (!a.loading())
            for (int number = 1; number < NSIG; ++number)
                if (kept_signal s; look_at(number, s))
                    all.push_back(s);
        a.field("signals", all, false);
        if (a.loading())
            for (const kept_signal& s : all)
                set(a, s);
    }

private:
    static bool look_at(int number, kept_signal& s) {
        struct sigaction now = {};
        if (sigaction(number, nullptr, &now) != 0)
            return false;
        s.number = number;
        s.flags = static_cast<std::uint64_t>(now.sa_flags & (SA_SIGINFO | SA_RESTART | SA_NODEFER | SA_RESETHAND | SA_NOCLDSTOP | SA_NOCLDWAIT));
        for (int other = 1; other < NSIG; ++other)
            if (sigismember(&now.sa_mask, other) == 1)
                s.blocked |= std::uint64_t{1} << (other - 1);
        if ((now.sa_flags & SA_SIGINFO) != 0)
            s.action = now.sa_sigaction;
        else if (now.sa_handler == SIG_IGN)
            s.ignored = true;
        else if (now.sa_handler != SIG_DFL)
            s.handler = now.sa_handler;
        return s.ignored || (s.handler != nullptr && detail::can_be_saved(s.handler)) || (s.action != nullptr && detail::can_be_saved(s.action));
    }
    static void set(archive& a, const kept_signal& s) {
        struct sigaction to = {};
        to.sa_flags = static_cast<int>(s.flags);
        sigemptyset(&to.sa_mask);
        for (int other = 1; other < NSIG; ++other)
            if ((s.blocked >> (other - 1) & 1) != 0)
                sigaddset(&to.sa_mask, other);
        if (s.action != nullptr)
            to.sa_sigaction = s.action;
        else
            to.sa_handler = s.ignored ? SIG_IGN : s.handler;
        if (sigaction(s.number, &to, nullptr) != 0)
            a.fail(errc::mismatch, "signal " + std::to_string(s.number) + " cannot be handled here");
    }
};

template <>
struct describe<gen::failure_handlers> {
    static constexpr const char* name() { return "handlers of failures"; }
    static void apply(archive& a, gen::failure_handlers&) {
        std::terminate_handler terminate = std::get_terminate();
        std::new_handler out_of_memory = std::get_new_handler();
        if (!a.loading() && !detail::can_be_saved(terminate))
            terminate = nullptr;
        if (!a.loading() && !detail::can_be_saved(out_of_memory))
            out_of_memory = nullptr;
        a.field("terminate", terminate, false);
        a.field("new", out_of_memory, false);
        if (!a.loading())
            return;
        if (terminate != nullptr)
            std::set_terminate(terminate);
        std::set_new_handler(out_of_memory);
    }
};

}  // namespace dome
