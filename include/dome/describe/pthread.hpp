// SPDX-License-Identifier: Apache-2.0
// POSIX's mutexes, condition variables and semaphores, as those of the standard library: while no thread holds or awaits one, there is
// nothing to save but what kind it is of, and the value of a semaphore. A locked mutex is refused. (pthread_once_t and pthread_spinlock_t
// are numbers.)
// In: one of them. Out: a record to an archive. Included by programs that save one (dome-cc adds the line).
// Tested by test/golden/pthread_mutexes.
#pragma once

#include <pthread.h>
#include <semaphore.h>

#include <cstring>

#include "dome/archive.hpp"

namespace dome {
namespace detail {

#ifdef __GLIBC__
// What glibc keeps of the attributes that one was made with: the same numbers on every machine, as static initialisers hold them.
inline int kind_of(const pthread_mutex_t& x) { return x.__data.__kind; }
inline int kind_of(const pthread_rwlock_t& x) { return static_cast<int>(x.__data.__flags); }
inline int kind_of(const pthread_cond_t& x) { return static_cast<int>(x.__data.__wrefs & 3); }
inline void become(pthread_mutex_t& x, int kind) { x.__data.__kind = kind & 0xff; }
inline void become(pthread_rwlock_t& x, int kind) { x.__data.__flags = static_cast<decltype(x.__data.__flags)>(kind); }
inline void become(pthread_cond_t& x, int kind) { x.__data.__wrefs = static_cast<unsigned>(kind); }
// Not destroyed, nor without a value yet, which is whatever others have left in its place.
inline bool made(const pthread_mutex_t& x) {
    const auto& its = x.__data;
    const bool of_priorities = (its.__kind & 0x60) != 0;      // they keep more in their locks
    return (its.__kind & ~0x3ff) == 0 && its.__owner >= 0 && (of_priorities || (its.__lock >= 0 && its.__lock <= 2));
}
inline bool made(const pthread_rwlock_t& x) { return x.__data.__flags <= 2 && x.__data.__shared <= 1 && x.__data.__cur_writer >= 0; }
inline bool made(const pthread_cond_t&) { return true; }
inline bool held_by_one(const pthread_mutex_t& x) { return x.__data.__owner != 0; }      // who can lock a recursive one once more
#else
template <class T>
int kind_of(const T&) {
    return 0;
}
template <class T>
void become(T&, int) {}
template <class T>
bool made(const T&) {
    return true;
}
inline bool held_by_one(const pthread_mutex_t&) { return false; }
#endif

inline bool locked(pthread_mutex_t& x) {
    if (held_by_one(x) || pthread_mutex_trylock(&x) != 0)
        return true;
    pthread_mutex_unlock(&x);
    return false;
}
inline bool locked(pthread_rwlock_t& x) {
    if (pthread_rwlock_trywrlock(&x) != 0)
        return true;
    pthread_rwlock_unlock(&x);
    return false;
}
inline bool locked(pthread_cond_t&) { return false; }

}  // namespace detail

#define DOME_DESCRIBE_PTHREAD(type)                                                                                \
    template <>                                                                                                    \
    struct describe<type> {                                                                                        \
        static constexpr const char* name() { return #type; }                                                      \
        static void apply(archive& a, type& x) {                                                                   \
            int kind = 0;                                                                                          \
            if (!a.loading() && detail::made(x)) {                                                                 \
                if (detail::locked(x))                                                                             \
                    a.fail(errc::not_captured, "a locked mutex cannot be saved: unlock it before the checkpoint"); \
                kind = detail::kind_of(x);                                                                         \
            }                                                                                                      \
            a.field("kind", kind, false);                                                                          \
            if (!a.loading())                                                                                      \
                return;                                                                                            \
            x = type();                                                                                            \
            detail::become(x, kind);                                                                               \
        }                                                                                                          \
    };
DOME_DESCRIBE_PTHREAD(pthread_mutex_t)
DOME_DESCRIBE_PTHREAD(pthread_rwlock_t)
DOME_DESCRIBE_PTHREAD(pthread_cond_t)
#undef DOME_DESCRIBE_PTHREAD

// The attributes that one is made with begin with numbers, which are all there is to them.
#define DOME_DESCRIBE_ATTRIBUTES(type, count)                 \
    template <>                                               \
    struct describe<type> {                                   \
        static constexpr const char* name() { return #type; } \
        static void apply(archive& a, type& x) {              \
            int numbers[count];                               \
            std::memcpy(numbers, &x, sizeof numbers);         \
            a.field("numbers", numbers, false);               \
            std::memcpy(&x, numbers, sizeof numbers);         \
        }                                                     \
    };
DOME_DESCRIBE_ATTRIBUTES(pthread_mutexattr_t, 1)
DOME_DESCRIBE_ATTRIBUTES(pthread_condattr_t, 1)
DOME_DESCRIBE_ATTRIBUTES(pthread_rwlockattr_t, 2)
#undef DOME_DESCRIBE_ATTRIBUTES

template <>
struct describe<sem_t> {
    static constexpr const char* name() { return "sem_t"; }
    static void apply(archive& a, sem_t& x) {
        int value = 0;
        if (!a.loading())
            sem_getvalue(&x, &value);
        a.field("value", value, false);
        if (a.loading())
            sem_init(&x, 0, static_cast<unsigned>(value));
    }
};

}  // namespace dome
