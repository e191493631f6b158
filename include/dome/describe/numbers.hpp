// SPDX-License-Identifier: Apache-2.0
// Descriptions of arithmetic types and strings. Integers have no width in a checkpoint: a value that does not fit
// the variable it is read into is refused. Those of 128 bits are saved as decimal text, strings of wide characters as numbers.
// In: a value. Out: one leaf to an archive. Included by archive.hpp. Tested by test/runtime/checkpoint/archive_test.cpp.
#pragma once

#include <cstdint>
#include <limits>
#include <string>
#include <type_traits>

#include "dome/archive.hpp"

namespace dome {
namespace detail {

// Whether a run of these is stored as one typed array.
template <class T>
inline constexpr bool is_number =
    (std::is_arithmetic_v<T> && !std::is_same_v<std::remove_cv_t<T>, bool> && !std::is_same_v<std::remove_cv_t<T>, long double> && sizeof(T) <= 8) ||
    std::is_same_v<std::remove_cv_t<T>, std::byte>;

// char is signed on some machines and not on others: it is saved as the number of its bits.
template <class T>
inline constexpr bool is_signed_number = std::is_signed_v<T> && !std::is_same_v<T, char>;

template <class T>
constexpr number_run run_of() {
    return {std::is_floating_point_v<T> ? 'f' : is_signed_number<T> ? 'i' : 'u', sizeof(T), &type_mark<T>};
}

}  // namespace detail

template <>
struct describe<std::nullptr_t> {
    static constexpr const char* name() { return "nullptr"; }
    static void apply(archive& a, std::nullptr_t&) {
        bool nothing = false;
        a.boolean(nothing);
    }
};

template <>
struct describe<bool> {
    static constexpr const char* name() { return "bool"; }
    static void apply(archive& a, bool& x) { a.boolean(x); }
};

template <class T>
struct describe<T, std::enable_if_t<std::is_integral_v<T> && sizeof(T) <= 8>> {
    static constexpr const char* name() {
        constexpr const char* of_signed[] = {"", "int8", "int16", "", "int32", "", "", "", "int64"};
        constexpr const char* of_unsigned[] = {"", "uint8", "uint16", "", "uint32", "", "", "", "uint64"};
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
// As a sum of three doubles: exact for the 64 and 113 bits of today's formats, on every architecture. What lies near the limits
// of double or beyond is scaled by a power of two first, the fourth number.
template <>
struct describe<long double> {
    static constexpr const char* name() { return "long double"; }
    static void apply(archive& a, long double& x) {
        std::int64_t power = 0;
        long double scaled = x;
        if (const long double size = __builtin_fabsl(x); size > 1e300L && size <= std::numeric_limits<long double>::max())
            power = __builtin_ilogbl(x);
        else if (size < 1e-250L && size > 0)
            power = __builtin_ilogbl(x);
        if (power != 0)
            scaled = __builtin_ldexpl(x, static_cast<int>(-power));
        double part[3] = {static_cast<double>(scaled), 0, 0};
        if (part[0] - part[0] == 0) {      // finite
            const long double rest = scaled - static_cast<long double>(part[0]);
            part[1] = static_cast<double>(rest);
            part[2] = static_cast<double>(rest - static_cast<long double>(part[1]));
        }
        const std::size_t n = a.begin_sequence(power != 0 ? 4 : 3);
        if (n != 3 && n != 4)
            a.fail(errc::mismatch, "a long double is saved as three or four numbers");
        for (std::size_t i = 0; i < 3; ++i)
            a.element(i, part[i], false);
        if (a.loading())
            power = 0;
        if (n == 4)
            a.element(3, power, false);
        a.end_sequence();
        if (!a.loading())
            return;
        x = static_cast<long double>(part[0]);
        if (part[1] != 0)          // keeps the sign of zero, and NaN
            x += static_cast<long double>(part[1]) + static_cast<long double>(part[2]);
        if (power != 0)
            x = __builtin_ldexpl(x, static_cast<int>(power));
    }
};
#ifdef __SIZEOF_INT128__
namespace detail {
__extension__ typedef __int128 int128;
__extension__ typedef unsigned __int128 uint128;

template <class T>
void apply_128(archive& a, T& x) {
    std::string text;
    const bool negative = x < 0;
    for (T rest = x; rest != 0; rest /= 10) {
        const int digit = static_cast<int>(rest % 10);
        text.insert(text.begin(), static_cast<char>('0' + (digit < 0 ? -digit : digit)));
    }
    text = (negative ? "-" : text.empty() ? "0" : "") + text;
    a.text(text);
    if (!a.loading())
        return;
    const bool minus = !text.empty() && text[0] == '-';
    uint128 value = 0;
    for (std::size_t i = minus ? 1 : 0; i < text.size(); ++i) {
        if (text[i] < '0' || text[i] > '9')
            a.fail(errc::mismatch, "the saved text " + text + " is not an integer");
        value = value * 10 + static_cast<unsigned>(text[i] - '0');
    }
    x = static_cast<T>(minus ? -value : value);
}
}  // namespace detail

template <>
struct describe<detail::int128> {
    static constexpr const char* name() { return "int128"; }
    static void apply(archive& a, detail::int128& x) { detail::apply_128(a, x); }
};
template <>
struct describe<detail::uint128> {
    static constexpr const char* name() { return "uint128"; }
    static void apply(archive& a, detail::uint128& x) { detail::apply_128(a, x); }
};
#endif
namespace detail {
// Whoever has called reserve() relies on it. What a string holds without memory of its own is no wish of the program's.
template <class String>
void keep_room(archive& a, String& x) {
    static const std::size_t inside = String().capacity();
    const std::size_t room = a.room(x.size(), x.capacity() > inside ? x.capacity() : x.size());
    if (a.loading() && room > x.capacity())
        x.reserve(room);
}
}  // namespace detail

template <>
struct describe<std::string> {
    static constexpr const char* name() { return "string"; }
    static void apply(archive& a, std::string& x) {
        detail::keep_room(a, x);
        a.text(x);
    }
};
template <class C, class Traits, class Alloc>
struct describe<std::basic_string<C, Traits, Alloc>> {
    static constexpr const char* name() { return "wide string"; }
    static void apply(archive& a, std::basic_string<C, Traits, Alloc>& x) {
        detail::keep_room(a, x);
        const std::size_t n = a.count_numbers(x.size());
        if (a.loading())
            x.resize(n);
        a.numbers(detail::run_of<C>(), x.data(), n);
    }
};

}  // namespace dome
