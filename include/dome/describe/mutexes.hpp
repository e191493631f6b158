// SPDX-License-Identifier: Apache-2.0
// Mutexes and condition variables have nothing to save while no thread holds or awaits them; a locked mutex is refused. A once_flag
// is saved as whether its call is done.
// In: one of them. Out: a record to an archive. Included by programs that save one (dome-cc adds the line).
// Tested by test/golden/mutexes.
#pragma once

#include <condition_variable>
#include <mutex>
#include <new>
#include <shared_mutex>
#include <type_traits>

#include "dome/archive.hpp"

namespace dome {

namespace detail {

// A recursive one lets its owner lock it once more.
template <class T>
bool locked_by_its_owner([[maybe_unused]] T& x) {
    if constexpr (std::is_same_v<T, std::recursive_mutex> || std::is_same_v<T, std::recursive_timed_mutex>) {
#ifdef __GLIBC__
        return x.native_handle()->__data.__owner != 0;
#endif
    }
    return false;
}

}  // namespace detail

#define DOME_DESCRIBE_MUTEX(kind)                                                                              \
    template <>                                                                                                \
    struct describe<std::kind> {                                                                               \
        static constexpr const char* name() { return #kind; }                                                  \
        static void apply(archive& a, std::kind& x) {                                                          \
            if (a.loading())                                                                                   \
                return;                                                                                        \
            if (detail::locked_by_its_owner(x) || !x.try_lock())                                               \
                a.fail(errc::not_captured, "a locked mutex cannot be saved: unlock it before the checkpoint"); \
            x.unlock();                                                                                        \
        }                                                                                                      \
    };
DOME_DESCRIBE_MUTEX(mutex)
DOME_DESCRIBE_MUTEX(recursive_mutex)
DOME_DESCRIBE_MUTEX(timed_mutex)
DOME_DESCRIBE_MUTEX(recursive_timed_mutex)
DOME_DESCRIBE_MUTEX(shared_mutex)
DOME_DESCRIBE_MUTEX(shared_timed_mutex)
#undef DOME_DESCRIBE_MUTEX

template <>
struct describe<std::condition_variable> {
    static constexpr const char* name() { return "condition_variable"; }
    static void apply(archive&, std::condition_variable&) {}
};

template <>
struct describe<std::once_flag> {
    static constexpr const char* name() { return "once_flag"; }
    static void apply(archive& a, std::once_flag& x) {
        struct not_yet {};
        bool done = true;
        try {
            std::call_once(x, [] { throw not_yet(); });      // a call that fails leaves the flag as it is
        } catch (const not_yet&) {
            done = false;
        }
        a.field("done", done, false);
        if (!a.loading())
            return;
        ::new (&x) std::once_flag;
        if (done)
            std::call_once(x, [] {});
    }
};

}  // namespace dome
