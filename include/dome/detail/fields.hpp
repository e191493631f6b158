// SPDX-License-Identifier: Apache-2.0
// The members of an aggregate, without their names: how many there are, and a reference to each. Members may be arrays; there
// are no base classes, at most sixteen members, and 4096 elements of arrays.
// In C++20 the number is found by trying initialisers: as many as brace elision takes, less what arrays swallow.
// Tested by test/runtime/objects/print_test.cpp.
#pragma once

#include <cstddef>
#include <tuple>
#include <type_traits>
#include <utility>

namespace dome::detail {

template <class Whole>
struct any_but {
    template <class T>
        requires(!std::is_same_v<std::remove_cvref_t<T>, Whole>)
    operator T() const noexcept;
};

template <class T, std::size_t... Before, std::size_t... Inside, std::size_t... After>
consteval bool takes(std::index_sequence<Before...>, std::index_sequence<Inside...>, std::index_sequence<After...>) {
    if constexpr (sizeof...(Inside) == 0)
        return requires { T{(void(Before), any_but<T>{})...}; };
    else
        return requires { T{(void(Before), any_but<T>{})..., {(void(Inside), any_but<T>{})...}, (void(After), any_but<T>{})...}; };
}
// `before` initialisers, then one in braces with `inside`, then `after`.
template <class T, std::size_t Before, std::size_t Inside = 0, std::size_t After = 0>
inline constexpr bool takes_initialisers =
    takes<T>(std::make_index_sequence<Before>{}, std::make_index_sequence<Inside>{}, std::make_index_sequence<After>{});

// The largest number that `Takes` holds for, which holds for `N` and for all below what it holds for; at most `Most`.
template <class Takes, std::size_t Low, std::size_t High>
consteval std::size_t largest_between() {
    if constexpr (constexpr std::size_t middle = Low + (High - Low) / 2; High - Low == 1)
        return Low;
    else if constexpr (Takes::template value<middle>)
        return largest_between<Takes, middle, High>();
    else
        return largest_between<Takes, Low, middle>();
}
template <class Takes, std::size_t Most, std::size_t N = 1>
consteval std::size_t largest() {
    if constexpr (2 * N > Most)
        return largest_between<Takes, N, Most + 1>();
    else if constexpr (Takes::template value<2 * N>)
        return largest<Takes, Most, 2 * N>();
    else
        return largest_between<Takes, N, 2 * N>();
}

template <class T>
struct takes_flat {
    template <std::size_t N>
    static constexpr bool value = takes_initialisers<T, N>;
};
template <class T, std::size_t Before>
struct takes_inside {
    template <std::size_t N>
    static constexpr bool value = takes_initialisers<T, Before, N>;
};

// Initialisers that brace elision takes: every element of an array counts. 0 for more than compilers count in a moment.
inline constexpr std::size_t most_initialisers = 4096;
template <class T>
consteval std::size_t flat_initialisers() {
    if constexpr (!takes_initialisers<T, 1>) {
        return 0;
    } else {
        constexpr std::size_t n = largest<takes_flat<T>, most_initialisers + 1>();
        return n > most_initialisers ? 0 : n;
    }
}

// Elements of the array that initialiser `Before` begins; 1 if none does. A class takes braces as well, but leaves room for all that follow.
template <class T, std::size_t Before, std::size_t Flat>
consteval std::size_t array_at() {
    if constexpr (Before + 1 >= Flat || takes_initialisers<T, Before, 2, Flat - Before - 1>)
        return 1;
    else
        return largest<takes_inside<T, Before>, Flat - Before>();
}

template <class T, std::size_t Flat, std::size_t At = 0>
consteval std::size_t count_members() {
    if constexpr (At >= Flat)
        return 0;
    else
        return 1 + count_members<T, Flat, At + array_at<T, At, Flat>()>();
}

template <class T>
inline constexpr std::size_t members_of_aggregate = count_members<T, flat_initialisers<T>()>();

template <std::size_t N, class T>
auto tie_members(T& x) {
    static_assert(
        N >= 1 && N <= 16,
        "Dome finds out by itself about one to sixteen members with 4096 elements of arrays in all: specialise dome::element_traits for this type");
#define DOME_TIE(count, ...)          \
    if constexpr (N == count) {       \
        auto& [__VA_ARGS__] = x;      \
        return std::tie(__VA_ARGS__); \
    } else
    DOME_TIE(1, a)
    DOME_TIE(2, a, b)
    DOME_TIE(3, a, b, c)
    DOME_TIE(4, a, b, c, d)
    DOME_TIE(5, a, b, c, d, e)
    DOME_TIE(6, a, b, c, d, e, f)
    DOME_TIE(7, a, b, c, d, e, f, g)
    DOME_TIE(8, a, b, c, d, e, f, g, h)
    DOME_TIE(9, a, b, c, d, e, f, g, h, i)
    DOME_TIE(10, a, b, c, d, e, f, g, h, i, j)
    DOME_TIE(11, a, b, c, d, e, f, g, h, i, j, k)
    DOME_TIE(12, a, b, c, d, e, f, g, h, i, j, k, l)
    DOME_TIE(13, a, b, c, d, e, f, g, h, i, j, k, l, m)
    DOME_TIE(14, a, b, c, d, e, f, g, h, i, j, k, l, m, n)
    DOME_TIE(15, a, b, c, d, e, f, g, h, i, j, k, l, m, n, o)
    DOME_TIE(16, a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p)
    return std::tie();
#undef DOME_TIE
}

// References to the members, in their order.
template <class T>
auto members_tied(T& x) {
    return tie_members<members_of_aggregate<std::remove_const_t<T>>>(x);
}

}  // namespace dome::detail
