// SPDX-License-Identifier: Apache-2.0
// Descriptions of std::variant, saved as [index, value], and monostate.
// Included by programs that save one (dome-cc adds the line). Tested by test/golden/variant.
#pragma once

#include <new>
#include <tuple>
#include <type_traits>
#include <utility>
#include <variant>

#include "dome/archive.hpp"

namespace dome {

namespace detail {

template <class T>
struct thrower {      // in place of a value: leaves a variant without one
    operator T() const { throw this; }
};

// A blank object of a class of the program has never been constructed, and its destructor may not bear that. A variant that is blank
// holds something else where it can, because it must be able to lose it.
template <class T, class = void>
struct is_made_of_parts : std::false_type {};      // std::pair, std::array: they hold blank objects themselves
template <class T>
struct is_made_of_parts<T, std::void_t<decltype(std::tuple_size<T>::value)>> : std::true_type {};
template <class T>
constexpr bool ends_as_blank() {
    return std::is_trivially_destructible_v<T> || !(is_described<T>::value || is_closure<T>() || is_made_of_parts<T>::value);
}
template <class... T>
constexpr std::size_t blank_alternative() {
    const bool ends[] = {ends_as_blank<T>()...};
    for (std::size_t i = 0; i < sizeof...(T); ++i)
        if (ends[i])
            return i;
    return 0;
}

template <class... T>
struct blank_parts<std::variant<T...>> {
    static std::variant<T...> make() {
        constexpr std::size_t i = blank_alternative<T...>();
        return std::variant<T...>(std::in_place_index<i>, blank_for<std::variant_alternative_t<i, std::variant<T...>>>());
    }
};

}  // namespace detail

template <>
struct describe<std::monostate> {
    static constexpr const char* name() { return "monostate"; }
    static void apply(archive&, std::monostate&) {}
};

template <class... T>
struct describe<std::variant<T...>> {
    static constexpr const char* name() { return "variant"; }
    static void apply(archive& a, std::variant<T...>& x) {
        const bool present = a.begin_optional(!x.valueless_by_exception(), 2);
        if (present) {
            std::uint64_t index = x.index();
            a.element(0, index, false);
            if (a.loading()) {
                if (index >= sizeof...(T))
                    a.fail(errc::mismatch,
                           "alternative " + std::to_string(index) + " of a variant was saved, the program's has " + std::to_string(sizeof...(T)));
                if (x.index() != index)      // else it is loaded where it is
                    make(x, index, std::index_sequence_for<T...>{});
            }
            std::visit([&](auto& value) { a.element(1, value); }, x);
        } else if (a.loading()) {
            empty(x, std::index_sequence_for<T...>{});
            if (!x.valueless_by_exception())
                a.fail(errc::mismatch, "a variant was saved without a value, which cannot be made here: its classes take values of any type");
        }
        a.end_optional(present);
    }

private:
    template <std::size_t... I>
    static void make(std::variant<T...>& x, std::uint64_t index, std::index_sequence<I...>) {
        if constexpr (!(detail::ends_as_blank<T>() || ...)) {      // it may hold a blank object, which must not end
            ((I == index ? static_cast<void>(::new (&x) std::variant<T...>(std::in_place_index<I>, detail::blank_for<T>())) : void()), ...);
        } else {
            ((I == index ? static_cast<void>(x.template emplace<I>(detail::blank_for<T>())) : void()), ...);
        }
    }
    template <std::size_t I, class One>
    static void empty_one(std::variant<T...>& x) {
        if constexpr (!std::is_constructible_v<One, detail::unrelated>) {      // would take what throws for its argument
            if (x.valueless_by_exception())
                return;
            try {
                x.template emplace<I>(detail::thrower<One>());
            } catch (const detail::thrower<One>*) {      // thrown on purpose
            }
        }
    }
    template <std::size_t... I>
    static void empty(std::variant<T...>& x, std::index_sequence<I...>) {
        (empty_one<I, T>(x), ...);
    }
};

}  // namespace dome
