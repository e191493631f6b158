// SPDX-License-Identifier: Apache-2.0
// Descriptions of arithmetic types, std::complex and std::string. Integers have no width in a checkpoint: a value that does
// not fit the variable it is read into is refused.
// In: a value. Out: one leaf to an archive. Included by archive.hpp. Tested by test/runtime/checkpoint/archive_test.cpp.
#pragma once

#include <complex>
#include <cstdint>
#include <limits>
#include <string>
#include <type_traits>

#include "dome/archive.hpp"

namespace dome {
namespace detail {

// Whether a run of these is stored as one typed array.
template <class T>
inline constexpr bool is_number = std::is_arithmetic_v<T> && !std::is_same_v<T, bool> && !std::is_same_v<T, long double>;

// char is signed on some machines and not on others: it is saved as the number of its bits.
template <class T>
inline constexpr bool is_signed_number = std::is_signed_v<T> && !std::is_same_v<T, char>;

template <class T>
constexpr number_run run_of() {
    return {std::is_floating_point_v<T> ? 'f' : is_signed_number<T> ? 'i' : 'u', sizeof(T), &type_mark<T>};
}

}  // namespace detail

template <>
struct describe<bool> {
    static constexpr const char* name() { return "bool"; }
    static void apply(archive& a, bool& x) { a.boolean(x); }
};

template <class T>
struct describe<T, std::enable_if_t<std::is_integral_v<T>>> {
    static constexpr const char* name() {
        constexpr const char* of_signed[] = {"", "int8", "int16", "", "int32", "", "", "", "int64"};
        constexpr const char* of_unsigned[] = {"", "uint8", "uint16", "", "uint32", "", "", "", "uint64"};
        static_assert(sizeof(T) <= 8, "dome: a 128-bit integer has no portable form; use two 64-bit ones");
        return std::is_same_v<T, char> ? "char" : std::is_signed_v<T> ? of_signed[sizeof(T)] : of_unsigned[sizeof(T)];
    }
    static void apply(archive& a, T& x) {
        if constexpr (std::is_same_v<T, char>) {
            auto bits = static_cast<unsigned char>(x);
            describe<unsigned char>::apply(a, bits);
            if (a.loading())
                x = static_cast<char>(bits);
        } else if constexpr (std::is_signed_v<T>) {
            std::int64_t v = x;
            a.integer(v);
            store(a, x, v);
        } else {
            std::uint64_t v = x;
            a.unsigned_integer(v);
            store(a, x, v);
        }
    }

private:
    template <class V>
    static void store(archive& a, T& x, V v) {
        if (!a.loading())
            return;
        if (v < static_cast<V>(std::numeric_limits<T>::min()) || v > static_cast<V>(std::numeric_limits<T>::max()))
            a.fail(errc::mismatch, "the saved value " + std::to_string(v) + " does not fit " + name() + ", the variable's type in this program");
        x = static_cast<T>(v);
    }
};

template <>
struct describe<float> {
    static constexpr const char* name() { return "float32"; }
    static void apply(archive& a, float& x) {
        double v = x;
        a.floating(v, true);
        if (!a.loading())
            return;
        if (v - v == 0 && (v > std::numeric_limits<float>::max() || v < std::numeric_limits<float>::lowest()))
            a.fail(errc::mismatch, "the saved value " + std::to_string(v) + " is too large for float, the variable's type in this program");
        x = static_cast<float>(v);
    }
};
template <>
struct describe<double> {
    static constexpr const char* name() { return "float64"; }
    static void apply(archive& a, double& x) { a.floating(x, false); }
};
// As a sum of three doubles: exact for the 64 and 113 bits of today's formats, on every architecture.
template <>
struct describe<long double> {
    static constexpr const char* name() { return "long double"; }
    static void apply(archive& a, long double& x) {
        double part[3] = {static_cast<double>(x), 0, 0};
        if (part[0] - part[0] == 0) {      // finite
            const long double rest = x - static_cast<long double>(part[0]);
            part[1] = static_cast<double>(rest);
            part[2] = static_cast<double>(rest - static_cast<long double>(part[1]));
        }
        if (a.begin_sequence(3) != 3)
            a.fail(errc::mismatch, "a long double is saved as three numbers");
        for (std::size_t i = 0; i < 3; ++i)
            a.element(i, part[i], false);
        a.end_sequence();
        if (!a.loading())
            return;
        x = static_cast<long double>(part[0]);
        if (part[1] != 0)          // keeps the sign of zero, and NaN
            x += static_cast<long double>(part[1]) + static_cast<long double>(part[2]);
    }
};
template <class T>
struct describe<std::complex<T>> {
    static constexpr const char* name() { return "complex"; }
    static void apply(archive& a, std::complex<T>& x) {
        T part[2] = {x.real(), x.imag()};
        if (a.begin_sequence(2) != 2)
            a.fail(errc::mismatch, "a complex number is saved as two numbers");
        a.element(0, part[0], false);
        a.element(1, part[1], false);
        a.end_sequence();
        if (a.loading())
            x = std::complex<T>(part[0], part[1]);
    }
};
template <>
struct describe<std::string> {
    static constexpr const char* name() { return "string"; }
    static void apply(archive& a, std::string& x) { a.text(x); }
};

}  // namespace dome
