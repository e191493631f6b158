// SPDX-License-Identifier: Apache-2.0
// Descriptions of what the C library keeps behind rand(), random() and drand48(): a resumed run draws the numbers that would
// have come next. In: the generators of this process. Out: their words to an archive.
// Included by programs that call them (dome-cc adds the line). Tested by test/golden/c_random.
#pragma once

#include <cstdint>
#include <cstdlib>

#include "dome/archive.hpp"

namespace dome {
namespace gen {

struct c_random {};          // of rand() and random()
struct c_random_48 {};       // of drand48() and its like
inline c_random rand_state;
inline c_random_48 drand48_state;
namespace detail {
extern char* rest_of_tokens;      // where strtok() goes on: a pointer like others
}

}  // namespace gen

template <>
struct describe<gen::c_random> {
    static constexpr const char* name() { return "random numbers"; }
    static void apply(archive& a, gen::c_random&) {
        // initstate() hands out the state in use; its first word says where in it the generator stands, modulo the kind.
        static std::int32_t mine[64], spare[64];
        char* const current = initstate(1, reinterpret_cast<char*>(spare), sizeof spare);
        std::int32_t state[64] = {};
        __builtin_memcpy(state, current, sizeof state[0]);
        std::size_t n = words(state[0]);
        __builtin_memcpy(state, current, n * sizeof state[0]);
        n = a.count_numbers(n);
        if (n > 64)
            a.fail(errc::mismatch, "the saved state of rand() has " + std::to_string(n) + " words");
        a.numbers(detail::run_of<std::int32_t>(), state, n);
        if (!a.loading()) {
            setstate(current);
            return;
        }
        if (n != words(state[0]))
            a.fail(errc::mismatch, "the saved state of rand() is not one of this C library");
        __builtin_memcpy(mine, state, n * sizeof state[0]);
        setstate(reinterpret_cast<char*>(mine));
    }

private:
    static std::size_t words(std::int32_t first) {
        constexpr std::size_t of_kind[] = {2, 8, 16, 32, 64};
        return of_kind[static_cast<std::uint32_t>(first) % 5];
    }
};

template <>
struct describe<gen::c_random_48> {
    static constexpr const char* name() { return "random numbers"; }
    static void apply(archive& a, gen::c_random_48&) {
        unsigned short state[3] = {};
        __builtin_memcpy(state, seed48(state), sizeof state);
        if (a.count_numbers(3) != 3)
            a.fail(errc::mismatch, "the state of drand48() is three numbers");
        a.numbers(detail::run_of<unsigned short>(), state, 3);
        seed48(state);
    }
};

}  // namespace dome
