// SPDX-License-Identifier: Apache-2.0
// Descriptions of the engines and distributions of <random>, through the text form that the standard gives each of them:
// exact, a half-used pair of normal_distribution included. A random_device has no state.
// In: an engine or distribution. Out: one text to an archive. Included by programs that save one (dome-cc adds the line).
// Tested by test/golden/{random_engines,random_distributions}.
#pragma once

#include <iterator>
#include <locale>
#include <memory>
#include <new>
#include <random>
#include <sstream>
#include <string>
#include <vector>

#include "dome/archive.hpp"
#include "dome/describe/std/vector.hpp"

namespace dome {
namespace detail {

template <class T>
void apply_streamed(archive& a, T& x) {
    std::string state;
    if (!a.loading()) {
        std::ostringstream out;
        out.imbue(std::locale::classic());
        out << x;
        state = out.str();
    }
    a.text(state);
    if (!a.loading())
        return;
    std::istringstream in(state);
    in.imbue(std::locale::classic());
    in >> x;
    if (in.fail())
        a.fail(errc::mismatch, "the saved text is not the state of this kind of random numbers");
}

}  // namespace detail

#define DOME_DESCRIBE_STREAMED(parameters, kind, ...)                                              \
    template <parameters>                                                                          \
    struct describe<std::kind<__VA_ARGS__>> {                                                      \
        static constexpr const char* name() { return #kind; }                                      \
        static void apply(archive& a, std::kind<__VA_ARGS__>& x) { detail::apply_streamed(a, x); } \
    };
#define DOME_LIST(...) __VA_ARGS__
DOME_DESCRIBE_STREAMED(DOME_LIST(class T, T A, T C, T M), linear_congruential_engine, T, A, C, M)
DOME_DESCRIBE_STREAMED(DOME_LIST(class T, std::size_t W, std::size_t N, std::size_t M, std::size_t R, T A, std::size_t U, T D, std::size_t S, T B,
                                 std::size_t V, T C, std::size_t L, T F),
                       mersenne_twister_engine, T, W, N, M, R, A, U, D, S, B, V, C, L, F)
DOME_DESCRIBE_STREAMED(DOME_LIST(class T, std::size_t W, std::size_t S, std::size_t R), subtract_with_carry_engine, T, W, S, R)
DOME_DESCRIBE_STREAMED(DOME_LIST(class E, std::size_t P, std::size_t R), discard_block_engine, E, P, R)
DOME_DESCRIBE_STREAMED(DOME_LIST(class E, std::size_t W, class T), independent_bits_engine, E, W, T)
DOME_DESCRIBE_STREAMED(DOME_LIST(class E, std::size_t K), shuffle_order_engine, E, K)
#undef DOME_LIST
#define DOME_DISTRIBUTION(kind) DOME_DESCRIBE_STREAMED(class T, kind, T)
DOME_DISTRIBUTION(uniform_int_distribution)
DOME_DISTRIBUTION(uniform_real_distribution)
DOME_DISTRIBUTION(binomial_distribution)
DOME_DISTRIBUTION(geometric_distribution)
DOME_DISTRIBUTION(negative_binomial_distribution)
DOME_DISTRIBUTION(poisson_distribution)
DOME_DISTRIBUTION(exponential_distribution)
DOME_DISTRIBUTION(gamma_distribution)
DOME_DISTRIBUTION(weibull_distribution)
DOME_DISTRIBUTION(extreme_value_distribution)
DOME_DISTRIBUTION(normal_distribution)
DOME_DISTRIBUTION(lognormal_distribution)
DOME_DISTRIBUTION(chi_squared_distribution)
DOME_DISTRIBUTION(cauchy_distribution)
DOME_DISTRIBUTION(fisher_f_distribution)
DOME_DISTRIBUTION(student_t_distribution)
DOME_DISTRIBUTION(discrete_distribution)
DOME_DISTRIBUTION(piecewise_constant_distribution)
DOME_DISTRIBUTION(piecewise_linear_distribution)
#undef DOME_DISTRIBUTION
#undef DOME_DESCRIBE_STREAMED

template <>
struct describe<std::bernoulli_distribution> {
    static constexpr const char* name() { return "bernoulli_distribution"; }
    static void apply(archive& a, std::bernoulli_distribution& x) { detail::apply_streamed(a, x); }
};
template <>
struct describe<std::seed_seq> {
    static constexpr const char* name() { return "seed_seq"; }
    static void apply(archive& a, std::seed_seq& x) {
        std::vector<std::uint32_t> words;
        x.param(std::back_inserter(words));
        describe<std::vector<std::uint32_t>>::apply(a, words);
        if (a.loading()) {      // takes its words when it is made
            x.~seed_seq();
            ::new (static_cast<void*>(std::addressof(x))) std::seed_seq(words.begin(), words.end());
        }
    }
};
template <>
struct describe<std::random_device> {
    static constexpr const char* name() { return "random_device"; }
    static void apply(archive&, std::random_device&) {}
};

}  // namespace dome
