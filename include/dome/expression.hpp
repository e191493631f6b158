// SPDX-License-Identifier: Apache-2.0
// Arithmetic on whole objects. `a = b + s * c` builds a tree of operands, binds it to raw pointers once, and runs one loop
// over this task's elements: no temporary objects, nothing between the compiler's vectoriser and the arithmetic.
// In: vectors, grids, numbers, dome::scalar, other expressions. Out: something to assign, to construct from, or to reduce.
// An operand built on the spot (a function's result) is kept alive by the expression; named objects are referred to.
// Tested by test/runtime/objects/expression_test.cpp.
#pragma once

#include <cmath>
#include <complex>
#include <concepts>
#include <cstdint>
#include <cstdlib>
#include <memory>
#include <tuple>
#include <type_traits>
#include <utility>

#include "dome/detail/array.hpp"

namespace dome {

template <class T>
class scalar;

// Base of all expressions; in this namespace so that the operators below are found for them.
struct expression_tag {};

namespace detail {

template <class E>
concept expression = std::derived_from<std::remove_cvref_t<E>, expression_tag>;

template <class T>
array<T>* array_of(array<T>*);
template <class V>
concept array_like = requires(std::remove_cvref_t<V>* v) { detail::array_of(v); };

// A part of an object (slice.hpp): it has value(), its elements as an object of their own.
struct part_tag {};
template <class V>
concept object_part = std::derived_from<std::remove_cvref_t<V>, part_tag>;

template <class V>
concept distributed_operand = expression<V> || array_like<V> || object_part<V>;

template <class T>
struct constant_type {};
template <class T>
    requires(std::is_arithmetic_v<T> || std::is_enum_v<T>)
struct constant_type<T> {
    using type = T;
};
template <class T>
struct constant_type<std::complex<T>> {
    using type = std::complex<T>;
};
template <class T>
struct constant_type<scalar<T>> {
    using type = T;
};
template <class C>
concept constant_operand = requires { typename constant_type<std::remove_cvref_t<C>>::type; };

template <class... V>
concept operands = (distributed_operand<V> || ...) && ((distributed_operand<V> || constant_operand<V>) && ...);

// Which layout the operands have in common. A replicated object fits every other of its shape.
struct meeting {
    const layout* lay = nullptr;
    const distributed* who = nullptr;

    // Fails for an expression without any object in it.
    const layout& common() const {
        if (lay == nullptr)
            fail_usage("numbers and indices alone have no shape: an expression needs an object, or something that has one to be assigned to");
        return *lay;
    }

    // Fails for an expression of blank objects.
    void need_shape() const {
        if (common().shape.empty())
            fail_usage(described(*who) + " has no elements to compute with: give it a shape first");
    }

    void add(const layout& other, const distributed* name) {
        if (lay == nullptr) {
            lay = &other;
            who = name;
            return;
        }
        if (lay == &other)
            return;
        if (lay->shape != other.shape)
            fail_shapes(*who, *lay, *name, other);
        if (other.where == placement::whole)
            return;
        if (lay->where == placement::whole) {
            lay = &other;
            who = name;
        } else if (lay->where != other.where || lay->tiles.tile != other.tiles.tile || !(lay->dist == other.dist)) {  // as the balancer may make them
            fail_spread(*who, *name);
        }
    }
};

// --- leaves

template <class T>
struct bound_leaf {
    const T* p;
    const T& operator[](std::ptrdiff_t i) const { return p[i]; }
};

template <class T>
struct leaf : expression_tag {
    using value_type = T;
    const array<T>* object;
    explicit leaf(const array<T>& x) : object(&x) {}
    void meet(meeting& m) const { m.add(object->lay(), object); }
    bound_leaf<T> bind(const layout& target) const { return {object->data() + (target.first - object->lay().first)}; }
};

template <class V>
struct kept_leaf : expression_tag {
    using value_type = typename V::value_type;
    std::shared_ptr<const V> object;
    explicit kept_leaf(V&& x) : object(std::make_shared<const V>(std::move(x))) {}
    void meet(meeting& m) const { m.add(object->lay(), object.get()); }
    bound_leaf<value_type> bind(const layout& target) const { return {object->data() + (target.first - object->lay().first)}; }
};

template <class T>
struct constant : expression_tag {
    using value_type = T;
    T value;
    explicit constant(const T& x) : value(x) {}
    void meet(meeting&) const {}
    struct bound {
        T value;
        const T& operator[](std::ptrdiff_t) const { return value; }
    };
    bound bind(const layout&) const { return {value}; }
};

// The global index of each element (row-major in a grid), from `start` on.
template <class T>
struct counting : expression_tag {
    using value_type = T;
    T start;
    explicit counting(T s) : start(s) {}
    void meet(meeting&) const {}
    struct bound {
        T first;
        T operator[](std::ptrdiff_t i) const { return static_cast<T>(first + static_cast<T>(i)); }
    };
    bound bind(const layout& target) const { return {static_cast<T>(start + static_cast<T>(target.first))}; }
};

// --- an operation on operands

template <class Op, class... B>
struct bound_node {
    Op op;
    std::tuple<B...> operands;
    decltype(auto) operator[](std::ptrdiff_t i) const { return at(i, std::index_sequence_for<B...>()); }

private:
    template <std::size_t... K>
    decltype(auto) at(std::ptrdiff_t i, std::index_sequence<K...>) const {
        return op(std::get<K>(operands)[i]...);
    }
};

template <class Op, class... E>
struct node : expression_tag {
    using value_type = std::remove_cvref_t<decltype(std::declval<const Op&>()(std::declval<const typename E::value_type&>()...))>;
    Op op;
    std::tuple<E...> operands;
    explicit node(Op f, E... e) : op(std::move(f)), operands(std::move(e)...) {}
    void meet(meeting& m) const {
        std::apply([&](const auto&... e) { (e.meet(m), ...); }, operands);
    }
    auto bind(const layout& target) const {
        return std::apply([&](const auto&... e) { return bound_node<Op, decltype(e.bind(target))...>{op, {e.bind(target)...}}; }, operands);
    }
};

// --- from what the user writes to operands

template <class V>
struct value_of {
    using type = typename constant_type<V>::type;
};
template <class V>
    requires distributed_operand<V>
struct value_of<V> {
    using type = typename V::value_type;
};

// A number beside an object is of the object's kind: float stays float in `v * 0.5`, but int becomes double.
template <class C, class Beside>
struct beside {
    using type = C;
};
template <class C, class Beside>
    requires(std::is_arithmetic_v<C> && std::is_floating_point_v<Beside>)
struct beside<C, Beside> {
    using type = Beside;
};
template <class C, class Beside>
    requires(std::is_integral_v<C> && std::is_integral_v<Beside> && !std::is_same_v<C, bool> && !std::is_same_v<Beside, bool>)
struct beside<C, Beside> {
    using type = Beside;
};
template <class C, class F>
    requires std::is_arithmetic_v<C>
struct beside<C, std::complex<F>> {
    using type = F;
};

template <class Beside, class V>
auto operand(V&& x) {
    using bare = std::remove_cvref_t<V>;
    if constexpr (expression<V>) {
        return bare(std::forward<V>(x));
    } else if constexpr (object_part<V>) {
        return kept_leaf(x.value());
    } else if constexpr (array_like<V>) {
        if constexpr (std::is_lvalue_reference_v<V>)
            return leaf<typename bare::value_type>(x);
        else
            return kept_leaf<bare>(std::move(x));
    } else {
        using as = typename beside<typename constant_type<bare>::type, Beside>::type;
        return constant<as>(static_cast<as>(static_cast<typename constant_type<bare>::type>(x)));
    }
}

struct no_value {};
template <class V, class... More>
struct first_value : first_value<More...> {};
template <class V, class... More>
    requires distributed_operand<V>
struct first_value<V, More...> {
    using type = typename V::value_type;
};

template <class Op, class... V>
auto make_node(Op op, V&&... x) {
    using beside_type = typename first_value<std::remove_cvref_t<V>...>::type;
    return node<Op, decltype(operand<beside_type>(std::forward<V>(x)))...>(std::move(op), operand<beside_type>(std::forward<V>(x))...);
}

// Any operand as an expression.
template <class V>
auto as_expression(V&& x) {
    return operand<no_value>(std::forward<V>(x));
}

template <class T, class B>
void evaluate(T* out, const B& e, std::ptrdiff_t n) {
    DOME_INDEPENDENT
    for (std::ptrdiff_t i = 0; i < n; ++i)
        out[i] = static_cast<T>(e[i]);
}

}  // namespace detail

// Element-wise f(a, b, ...) for any function of elements: dome::map([](double x, double y) { return ...; }, u, v).
template <class F, class... V>
    requires detail::operands<V...>
auto map(F f, V&&... x) {
    return detail::make_node(std::move(f), std::forward<V>(x)...);
}

// 0, 1, 2, ... beside the elements of what it stands next to: `x = 0.1 * dome::iota()`, `map(f, dome::iota(), x)`.
template <class T = std::int64_t>
    requires std::is_arithmetic_v<T>
auto iota(T start = T{}) {
    return detail::counting<T>(start);
}

// Elements side by side as std::tuple, for a function of them: count_if(zip(x, y), [](auto t) { ... }).
template <class... V>
    requires detail::operands<V...>
auto zip(V&&... x) {
    return map([](const auto&... a) { return std::tuple(a...); }, std::forward<V>(x)...);
}

// --- operators. Comparisons and logic give masks: expressions of bool.
#define DOME_BINARY(name, symbol)                                                         \
    namespace detail {                                                                    \
    struct name {                                                                         \
        template <class A, class B>                                                       \
        constexpr auto operator()(const A& a, const B& b) const {                         \
            return a symbol b;                                                            \
        }                                                                                 \
    };                                                                                    \
    }                                                                                     \
    template <class A, class B>                                                           \
        requires detail::operands<A, B>                                                   \
    auto operator symbol(A&& a, B&& b) {                                                  \
        return detail::make_node(detail::name{}, std::forward<A>(a), std::forward<B>(b)); \
    }
DOME_BINARY(plus, +)
DOME_BINARY(minus, -)
DOME_BINARY(times, *)
DOME_BINARY(over, /)
DOME_BINARY(modulo, %)
DOME_BINARY(equal, ==)
DOME_BINARY(not_equal, !=)
DOME_BINARY(less, <)
DOME_BINARY(less_equal, <=)
DOME_BINARY(greater, >)
DOME_BINARY(greater_equal, >=)
DOME_BINARY(both, &&)
DOME_BINARY(either, ||)
DOME_BINARY(shifted_left, <<)
DOME_BINARY(shifted_right, >>)
#undef DOME_BINARY

// Bits of integers; of two masks a mask, not the int that the language makes of it.
#define DOME_BITS(name, symbol)                                                           \
    namespace detail {                                                                    \
    struct name {                                                                         \
        template <class A, class B>                                                       \
        constexpr auto operator()(const A& a, const B& b) const {                         \
            if constexpr (std::is_same_v<A, bool> && std::is_same_v<B, bool>)             \
                return static_cast<bool>(a symbol b);                                     \
            else                                                                          \
                return a symbol b;                                                        \
        }                                                                                 \
    };                                                                                    \
    }                                                                                     \
    template <class A, class B>                                                           \
        requires detail::operands<A, B>                                                   \
    auto operator symbol(A&& a, B&& b) {                                                  \
        return detail::make_node(detail::name{}, std::forward<A>(a), std::forward<B>(b)); \
    }
DOME_BITS(common_bits, &)
DOME_BITS(all_bits, |)
DOME_BITS(differing_bits, ^)
#undef DOME_BITS

#define DOME_UNARY(name, call, expr)                                  \
    namespace detail {                                                \
    struct name {                                                     \
        template <class A>                                            \
        auto operator()(const A& a) const {                           \
            expr;                                                     \
        }                                                             \
    };                                                                \
    }                                                                 \
    template <class A>                                                \
        requires detail::distributed_operand<A>                       \
    auto call(A&& a) {                                                \
        return detail::make_node(detail::name{}, std::forward<A>(a)); \
    }
DOME_UNARY(negative, operator-, return -a)
DOME_UNARY(opposite, operator!, return !a)
DOME_UNARY(other_bits, operator~, static_assert(!std::is_same_v<A, bool>, "the opposite of a mask is !mask: ~ of true is not false"); return ~a)
DOME_UNARY(abs_of, abs, using std::abs; return abs(a))
DOME_UNARY(sqrt_of, sqrt, using std::sqrt; return sqrt(a))
DOME_UNARY(exp_of, exp, using std::exp; return exp(a))
DOME_UNARY(log_of, log, using std::log; return log(a))
DOME_UNARY(sin_of, sin, using std::sin; return sin(a))
DOME_UNARY(cos_of, cos, using std::cos; return cos(a))
DOME_UNARY(tan_of, tan, using std::tan; return tan(a))
DOME_UNARY(asin_of, asin, using std::asin; return asin(a))
DOME_UNARY(acos_of, acos, using std::acos; return acos(a))
DOME_UNARY(atan_of, atan, using std::atan; return atan(a))
DOME_UNARY(sinh_of, sinh, using std::sinh; return sinh(a))
DOME_UNARY(cosh_of, cosh, using std::cosh; return cosh(a))
DOME_UNARY(tanh_of, tanh, using std::tanh; return tanh(a))
DOME_UNARY(exp2_of, exp2, using std::exp2; return exp2(a))
DOME_UNARY(log2_of, log2, using std::log2; return log2(a))
DOME_UNARY(log10_of, log10, using std::log10; return log10(a))
DOME_UNARY(cbrt_of, cbrt, using std::cbrt; return cbrt(a))
DOME_UNARY(floor_of, floor, using std::floor; return floor(a))
DOME_UNARY(ceil_of, ceil, using std::ceil; return ceil(a))
DOME_UNARY(round_of, round, using std::round; return round(a))
DOME_UNARY(trunc_of, trunc, using std::trunc; return trunc(a))
DOME_UNARY(real_of, real, return std::real(a))
DOME_UNARY(imag_of, imag, return std::imag(a))
DOME_UNARY(conj_of, conj, if constexpr (std::is_arithmetic_v<A>) return a; else return std::conj(a))
#undef DOME_UNARY

namespace detail {

struct power {
    template <class A, class B>
    auto operator()(const A& a, const B& b) const {
        using std::pow;
        return pow(a, b);
    }
};
struct angle {
    template <class A, class B>
    auto operator()(const A& y, const B& x) const {
        return std::atan2(y, x);
    }
};
struct hypotenuse {
    template <class A, class B>
    auto operator()(const A& a, const B& b) const {
        return std::hypot(a, b);
    }
};
struct lesser {
    template <class A, class B>
    auto operator()(const A& a, const B& b) const {
        using C = std::common_type_t<A, B>;
        return C(b) < C(a) ? C(b) : C(a);
    }
};
struct larger {
    template <class A, class B>
    auto operator()(const A& a, const B& b) const {
        using C = std::common_type_t<A, B>;
        return C(a) < C(b) ? C(b) : C(a);
    }
};
struct choice {
    template <class A, class B>
    auto operator()(bool mask, const A& a, const B& b) const {
        using C = std::common_type_t<A, B>;
        return mask ? C(a) : C(b);
    }
};

// A mask says nothing about the kind of numbers chosen by it.
template <class... V>
struct chosen_value {
    using type = no_value;
};
template <class A, class B>
    requires(distributed_operand<A> || distributed_operand<B>)
struct chosen_value<A, B> : first_value<A, B> {};

}  // namespace detail

template <class A, class B>
    requires detail::operands<A, B>
auto pow(A&& a, B&& b) {
    return detail::make_node(detail::power{}, std::forward<A>(a), std::forward<B>(b));
}
template <class A, class B>
    requires detail::operands<A, B>
auto atan2(A&& y, B&& x) {
    return detail::make_node(detail::angle{}, std::forward<A>(y), std::forward<B>(x));
}
template <class A, class B>
    requires detail::operands<A, B>
auto hypot(A&& a, B&& b) {
    return detail::make_node(detail::hypotenuse{}, std::forward<A>(a), std::forward<B>(b));
}
template <class A, class B>
    requires detail::operands<A, B>
auto min(A&& a, B&& b) {
    return detail::make_node(detail::lesser{}, std::forward<A>(a), std::forward<B>(b));
}
template <class A, class B>
    requires detail::operands<A, B>
auto max(A&& a, B&& b) {
    return detail::make_node(detail::larger{}, std::forward<A>(a), std::forward<B>(b));
}

// where(mask, a, b): a where the mask holds, b elsewhere; both are computed.
template <class M, class A, class B>
    requires(detail::distributed_operand<M> && detail::operands<M, A, B>)
auto where(M&& mask, A&& a, B&& b) {
    using beside_type = typename detail::chosen_value<std::remove_cvref_t<A>, std::remove_cvref_t<B>>::type;
    return detail::node<detail::choice, decltype(detail::as_expression(std::forward<M>(mask))),
                        decltype(detail::operand<beside_type>(std::forward<A>(a))), decltype(detail::operand<beside_type>(std::forward<B>(b)))>(
        detail::choice{}, detail::as_expression(std::forward<M>(mask)), detail::operand<beside_type>(std::forward<A>(a)),
        detail::operand<beside_type>(std::forward<B>(b)));
}

}  // namespace dome
