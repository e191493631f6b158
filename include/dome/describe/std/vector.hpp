// SPDX-License-Identifier: Apache-2.0
// Descriptions of std::vector: numbers as one block, other elements one by one; and of the iterators of bits. Those of other vectors
// are pointers. Included by programs that save one (dome-cc adds the line).
// Tested by test/runtime/checkpoint/archive_test.cpp, test/golden/{vectors,iterators}.
#pragma once

#include <vector>

#include "dome/describe/positions.hpp"

namespace dome {

namespace detail {

// One past the end of an empty array.
template <class T, class Alloc>
void show_empty(archive& a, std::vector<T, Alloc>& x) {
    if (!x.empty() || !a.wants_positions())
        return;
    if (a.loading())
        x.reserve(1);
    a.show_position(0, x.data(), &type_mark<T>);
}

// Room for one more has been made.
template <class T, class Alloc>
struct vector_door : std::vector<T, Alloc> {
    static void add_blank(std::vector<T, Alloc>& x) {
        auto& parts = x.*(&vector_door::_M_impl);
        ::new (static_cast<void*>(parts._M_finish)) T(gen::blank<T>());
        ++parts._M_finish;
    }
};
template <class T, class Alloc>
void add_blank(std::vector<T, Alloc>& x) {
#if defined(__GLIBCXX__) && !defined(_GLIBCXX_DEBUG)
    if constexpr (std::is_constructible_v<T, unrelated> && !std::is_trivially_copyable_v<T>) {      // its copies need not bear blank ones
        vector_door<T, Alloc>::add_blank(x);
        return;
    }
#endif
    x.emplace_back(blank_for<T>());
}

}  // namespace detail

template <class T, class Alloc>
struct describe<std::vector<T, Alloc>> {
    static constexpr const char* name() { return "vector"; }
    static void apply(archive& a, std::vector<T, Alloc>& x) {
        if constexpr (std::is_same_v<T, bool>) {
            const std::size_t n = a.begin_sequence(x.size());
            if (a.loading())
                x.assign(n, false);
            for (std::size_t i = 0; i < n; ++i) {
                bool b = x[i];
                a.element(i, b, false);
                if (a.loading())
                    x[i] = b;
            }
            show_bits(a, x);
            a.end_sequence();
        } else if constexpr (detail::is_number<T>) {
            const std::size_t room = a.room(x.size(), x.capacity());      // whoever has called reserve() relies on it
            const std::size_t n = a.count_numbers(x.size());
            if (a.loading()) {
                x.reserve(room);
                x.resize(n);
            }
            if (n == 0 && a.loading() && a.wants_positions())
                x.reserve(1);      // its end is somewhere
            a.numbers(detail::run_of<T>(), x.data(), n);
        } else {
            const std::size_t room = a.room(x.size(), x.capacity());
            const std::size_t n = a.begin_sequence(x.size(), true);
            if (a.loading()) {
                if constexpr (std::is_move_constructible_v<T>) {
                    x.clear();
                    x.reserve(room > n ? room : n);
                    for (std::size_t i = 0; i < n; ++i)
                        detail::add_blank(x);
                } else if (x.size() != n) {      // atomics: made together, or not at all
                    x = std::vector<T, Alloc>(n);
                }
            }
            for (std::size_t i = 0; i < n; ++i)
                a.element(i, x[i]);
            if constexpr (std::is_move_constructible_v<T>)
                detail::show_empty(a, x);
            a.end_sequence();
        }
    }

private:
    // By the number of the bit in memory; loading, by container and index.
    static void show_bits([[maybe_unused]] archive& a, [[maybe_unused]] std::vector<T, Alloc>& x) {
#ifdef __GLIBCXX__
        if (!a.wants_positions())
            return;
        std::size_t i = 0;
        for (auto place = x.begin();; ++place) {
            const auto bit = reinterpret_cast<std::uintptr_t>(place._M_p) * 8 + place._M_offset;
            a.show_position(i++, a.loading() ? static_cast<void*>(&x) : reinterpret_cast<void*>(bit), &type_mark<std::_Bit_const_iterator>);
            if (place == x.end())
                return;
        }
#endif
    }
};

#ifdef __GLIBCXX__
namespace detail {
template <class I>
void set_bit(void* slot, void* container, std::uint64_t index) {
    auto* const bits = static_cast<std::vector<bool>*>(container);
    if constexpr (std::is_same_v<I, std::_Bit_reference>)
        ::new (slot) I(bits == nullptr ? I() : *(bits->begin() + static_cast<std::ptrdiff_t>(index)));
    else
        *static_cast<I*>(slot) = bits == nullptr ? I() : I(bits->begin() + static_cast<std::ptrdiff_t>(index));
}
inline void* bit_key(const unsigned long* word, unsigned bit) { return reinterpret_cast<void*>(reinterpret_cast<std::uintptr_t>(word) * 8 + bit); }
template <class I>
void apply_bit(archive& a, I& x, unsigned bit) {
    a.position({x._M_p == nullptr ? nullptr : bit_key(x._M_p, bit), &x, &type_mark<std::_Bit_const_iterator>, &set_bit<I>});
}
}  // namespace detail
template <>
struct describe<std::_Bit_iterator> {
    static constexpr const char* name() { return "iterator"; }
    static void apply(archive& a, std::_Bit_iterator& x) { detail::apply_bit(a, x, x._M_offset); }
};
template <>
struct describe<std::_Bit_const_iterator> {
    static constexpr const char* name() { return "iterator"; }
    static void apply(archive& a, std::_Bit_const_iterator& x) { detail::apply_bit(a, x, x._M_offset); }
};
template <>
struct describe<std::_Bit_reference> {
    static constexpr const char* name() { return "reference"; }
    static void apply(archive& a, std::_Bit_reference& x) {
        unsigned bit = 0;
        while (x._M_mask != 0 && (x._M_mask >> bit & 1) == 0)
            ++bit;
        detail::apply_bit(a, x, bit);
    }
};
#endif

}  // namespace dome
