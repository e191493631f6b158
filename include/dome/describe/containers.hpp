// SPDX-License-Identifier: Apache-2.0
// Descriptions of arrays and unions, and what those of all standard containers have in common. Contiguous numbers
// travel as one block. In: a container. Out: its elements, by index, to an archive; loading first makes room.
// Included by archive.hpp; the containers themselves are in describe/std/, so that a program sees no name it did not ask for.
// Tested by test/runtime/checkpoint/archive_test.cpp.
#pragma once

#include <string>
#include <utility>

#include "dome/describe/classes.hpp"
#include "dome/describe/numbers.hpp"

namespace dome {
namespace detail {

template <class T>
void apply_fixed(archive& a, T* data, std::size_t n) {
    if constexpr (is_number<T>) {
        const std::size_t saved = a.count_numbers(n);
        if (saved != n)
            a.fail(errc::mismatch, "an array of " + std::to_string(saved) + " elements was saved, the program's has " + std::to_string(n));
        a.numbers(run_of<T>(), data, n);
    } else {
        const std::size_t saved = a.begin_sequence(n, true);
        if (saved != n)
            a.fail(errc::mismatch, "an array of " + std::to_string(saved) + " elements was saved, the program's has " + std::to_string(n));
        for (std::size_t i = 0; i < n; ++i)
            a.element(i, data[i]);
        a.end_sequence();
    }
}

// They have elements and are none of what else may have.
template <class T, class = void>
struct is_gnu_vector : std::false_type {};
template <class T>
struct is_gnu_vector<T, std::void_t<decltype(std::declval<T&>()[std::size_t()])>>
    : std::bool_constant<!std::is_class_v<T> && !std::is_union_v<T> && !std::is_pointer_v<T> && !std::is_array_v<T>> {};

// A function object of a container that holds something is saved too. One without members is known by its type; a lambda and a
// pointer to a function stay as the declaration of the container gives them.
template <class F, class = void>
struct is_saved_function : std::false_type {};
template <class F>
struct is_saved_function<F, std::enable_if_t<std::is_class_v<F> && !std::is_empty_v<F>>>
    : std::bool_constant<is_described<F>::value || is_serializable<F>::value> {};

}  // namespace detail

template <class T>
struct describe<std::allocator<T>> {
    static constexpr const char* name() { return "allocator"; }
    static void apply(archive&, std::allocator<T>&) {}
};

// As one number where every member is one of that size; else byte by byte, which only a machine of the same byte order can read.
template <>
struct describe<detail::shared_bytes> {
    static constexpr const char* name() { return "union"; }
    static void apply(archive& a, detail::shared_bytes& x) {
        if (x.whole && x.size == 1)
            as_number<std::uint8_t>(a, x);
        else if (x.whole && x.size == 2)
            as_number<std::uint16_t>(a, x);
        else if (x.whole && x.size == 4)
            as_number<std::uint32_t>(a, x);
        else if (x.whole && x.size == 8)
            as_number<std::uint64_t>(a, x);
        else
            a.named(__BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__ ? "bytes, low ones first" : "bytes, high ones first",
                    {&x,
                     [](archive& to, void* p) {
                         auto& bytes = *static_cast<detail::shared_bytes*>(p);
                         detail::apply_fixed(to, bytes.begin, bytes.size);
                     },
                     "bytes"},
                    false);
    }

private:
    template <class Number>
    static void as_number(archive& a, detail::shared_bytes& x) {
        Number n;
        __builtin_memcpy(&n, x.begin, sizeof n);
        describe<Number>::apply(a, n);
        if (a.loading())
            __builtin_memcpy(x.begin, &n, sizeof n);
    }
};

// C's complex numbers, which compilers know in C++, too.
namespace detail {
template <class Complex, class Part>
struct of_two_parts {
    static constexpr const char* name() { return "complex"; }
    static void apply(archive& a, Complex& x) { apply_fixed(a, reinterpret_cast<Part*>(&x), 2); }
};
}  // namespace detail
template <>
struct describe<__complex__ float> : detail::of_two_parts<__complex__ float, float> {};
template <>
struct describe<__complex__ double> : detail::of_two_parts<__complex__ double, double> {};
template <>
struct describe<__complex__ long double> : detail::of_two_parts<__complex__ long double, long double> {};

// GNU's vector types, __m256d and its kin: as arrays of their elements.
template <class T>
struct describe<T, std::enable_if_t<detail::is_gnu_vector<T>::value>> {
    static constexpr const char* name() { return "vector of numbers"; }
    static void apply(archive& a, T& x) {
        using element = std::remove_cv_t<std::remove_reference_t<decltype(x[0])>>;
        detail::apply_fixed(a, reinterpret_cast<element*>(&x), sizeof x / sizeof(element));
    }
};

template <class T, std::size_t N>
struct describe<T[N]> {
    static constexpr const char* name() { return "array"; }
    static void apply(archive& a, T (&x)[N]) { detail::apply_fixed(a, x, N); }
};

// For the headers of describe/std/.
#define DOME_DESCRIBE_CONTAINER(kind, ...)                                 \
    template <class... T>                                                  \
    struct describe<std::kind<T...>> {                                     \
        static constexpr const char* name() { return #kind; }              \
        static void apply(archive& a, std::kind<T...>& x) { __VA_ARGS__; } \
    };

}  // namespace dome
