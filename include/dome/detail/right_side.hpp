// SPDX-License-Identifier: Apache-2.0
// What stands on the right of `x = e` and `x += e`. An operator takes no argument that the caller does not write, so the line of an
// assignment is known only to what is made of its right side there: errors name it.
// Tested by test/runtime/objects/refusals_test.cpp.
#pragma once

#include <memory>
#include <source_location>
#include <type_traits>

#include "dome/detail/calling.hpp"
#include "dome/expression.hpp"

namespace dome {
namespace detail {

// Vectors of other elements, grids of as many dimensions and of other elements.
template <class V, class W>
inline constexpr bool other_elements = false;
template <template <class> class Kind, class T, class U>
inline constexpr bool other_elements<Kind<T>, Kind<U>> = !std::is_same_v<T, U>;
template <template <class, int> class Kind, class T, class U, int N>
inline constexpr bool other_elements<Kind<T, N>, Kind<U, N>> = !std::is_same_v<T, U>;

// What an object of class V is built from and takes element by element, besides another of its class.
template <class E, class V>
concept elements_for = expression<E> || object_part<E> || other_elements<V, std::remove_cvref_t<E>>;

// As an expression. A part comes to where the object lies that takes it, if the shape is the same: its elements move anyway.
template <class E>
decltype(auto) expression_for(const layout& taker, const E& e) {
    if constexpr (expression<E>)
        return (e);
    else if constexpr (object_part<E>)
        return kept_leaf(e.value_along(taker));
    else
        return as_expression(e);
}

// For an object of class V, which `Op` combines with the right side; without one the right side alone is what the object becomes.
template <class V, class Op = void>
class right_side {
    template <class E>
    static constexpr bool fits = std::is_void_v<Op> ? elements_for<E, V> : distributed_operand<E> || constant_operand<E>;

public:
    template <class E>
        requires fits<E>
    right_side(E&& e, const std::source_location& at = std::source_location::current())
        : e_(std::addressof(e)), evaluate_(&evaluate<E>), where_(at) {}
    void go_into(V& x, const call_name& name) const {
        const calling call(name, where_);
        evaluate_(x, e_);
    }

private:
    template <class E>
    static void evaluate(V& x, const void* right) {
        using bare = std::remove_reference_t<E>;
        bare& e = *static_cast<bare*>(const_cast<void*>(right));       // const again where E is
        if constexpr (std::is_void_v<Op>)
            x.assign(expression_for(x.lay(), e));
        else if constexpr (object_part<E>)
            x.assign(make_node(Op{}, x, expression_for(x.lay(), e)));
        else
            x.assign(make_node(Op{}, x, static_cast<E&&>(e)));
    }

    const void* const e_;
    void (*const evaluate_)(V&, const void*);
    const std::source_location where_;
};

}  // namespace detail

// x += e and its like, for vectors and grids.
#define DOME_COMPOUND(symbol, name)                                                         \
    template <detail::array_like V>                                                         \
        requires(!std::is_const_v<V>)                                                       \
    V& operator symbol(V & x, const detail::right_side<std::type_identity_t<V>, name>& e) { \
        e.go_into(x, "operator" #symbol);                                                   \
        return x;                                                                           \
    }
DOME_COMPOUND(+=, detail::plus)
DOME_COMPOUND(-=, detail::minus)
DOME_COMPOUND(*=, detail::times)
DOME_COMPOUND(/=, detail::over)
DOME_COMPOUND(%=, detail::modulo)
DOME_COMPOUND(&=, detail::common_bits)
DOME_COMPOUND(|=, detail::all_bits)
DOME_COMPOUND(^=, detail::differing_bits)
DOME_COMPOUND(<<=, detail::shifted_left)
DOME_COMPOUND(>>=, detail::shifted_right)
#undef DOME_COMPOUND

}  // namespace dome
