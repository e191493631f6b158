// SPDX-License-Identifier: Apache-2.0
// Work on elements that is no expression: assigning where a mask holds, visiting elements in place, new objects by a function.
//   where(x < 0.0, x) = 0.0;
//   for_each([](double& a, double& b) { std::swap(a, b); }, x, y);
//   auto z = transform([](double a, double b) { return std::hypot(a, b); }, x, y);
// Tested by test/runtime/objects/slice_test.cpp.
#pragma once

#include <type_traits>
#include <utility>

#include "dome/expression.hpp"
#include "dome/grid.hpp"
#include "dome/vector.hpp"

namespace dome {
namespace detail {

template <class V, class U>
struct same_kind_of {};
template <class T, class U>
struct same_kind_of<vector<T>, U> {
    using type = vector<U>;
};
template <class T, int N, class U>
struct same_kind_of<grid<T, N>, U> {
    using type = grid<U, N>;
};

template <class V>
auto* elements(V& x) {
    if constexpr (std::is_const_v<V>)
        return x.data();
    else
        return x.to_write();
}

// The elements of `object` for which the mask holds.
template <class M, class V>
class masked {
public:
    masked(M mask, V& object, const std::source_location& where) : mask_(std::move(mask)), object_(&object), where_(where) {}
    masked(const masked&) = delete;
    template <class E>
        requires(distributed_operand<E> || constant_operand<E>)
    const masked& operator=(E&& e) const {
        const calling call("where", where_);
        *object_ = where(mask_, std::forward<E>(e), *object_);
        return *this;
    }
#define DOME_COMPOUND(assigning, symbol)                   \
    template <class E>                                     \
    const masked& operator assigning(E && e) const {       \
        return *this = *object_ symbol std::forward<E>(e); \
    }
    DOME_COMPOUND(+=, +)
    DOME_COMPOUND(-=, -)
    DOME_COMPOUND(*=, *)
    DOME_COMPOUND(/=, /)
    DOME_COMPOUND(%=, %)
    DOME_COMPOUND(&=, &)
    DOME_COMPOUND(|=, |)
    DOME_COMPOUND(^=, ^)
    DOME_COMPOUND(<<=, <<)
    DOME_COMPOUND(>>=, >>)
#undef DOME_COMPOUND

private:
    M mask_;
    V* object_;
    std::source_location where_;
};

}  // namespace detail

// The right-hand side is computed everywhere, and kept where the mask holds. No message.
template <class M, class V>
    requires(detail::distributed_operand<M> && detail::array_like<V>)
auto where(M&& mask, V& object, const std::source_location& at = std::source_location::current()) {
    return detail::masked<decltype(detail::as_expression(std::forward<M>(mask))), V>(detail::as_expression(std::forward<M>(mask)), object, at);
}

namespace detail {

template <class F, class First, class... More>
void visit(const calling&, F& f, First& x, More&... more) {
    (check_alike(x, x.lay(), more, more.lay()), ...);
    const std::int64_t n = x.lay().count();
    const auto all = [&](auto* p, auto*... q) {
        for (std::int64_t i = 0; i < n; ++i)
            f(p[i], q[i]...);
    };
    all(elements(x), elements(more)...);
}

template <class F, class First, class... More>
auto transformed(const calling&, F&& f, const First& x, More&&... more) {
    auto e = map(std::forward<F>(f), x, std::forward<More>(more)...);
    return typename same_kind_of<First, typename decltype(e)::value_type>::type(e);
}

}  // namespace detail

// f(x[i], y[i], ...) for this task's elements, in order; f may change them. The objects lie alike, or error(shape). No message.
// The line of the call is known for up to three objects, here and below: a default argument cannot follow any number of others.
template <class F, detail::array_like A>
void for_each(F&& f, A&& a, const std::source_location& at = std::source_location::current()) {
    detail::visit(detail::calling("for_each", at), f, a);
}
template <class F, detail::array_like A, detail::array_like B>
void for_each(F&& f, A&& a, B&& b, const std::source_location& at = std::source_location::current()) {
    detail::visit(detail::calling("for_each", at), f, a, b);
}
template <class F, detail::array_like A, detail::array_like B, detail::array_like C>
void for_each(F&& f, A&& a, B&& b, C&& c, const std::source_location& at = std::source_location::current()) {
    detail::visit(detail::calling("for_each", at), f, a, b, c);
}
template <class F, detail::array_like... V>
    requires(sizeof...(V) > 3)
void for_each(F&& f, V&&... x) {
    detail::visit(detail::calling("for_each"), f, x...);
}

// A new object of f(x[i], y[i], ...), of the kind of the first; map() is the same as an expression. No message.
template <class F, detail::array_like A>
auto transform(F f, const A& a, const std::source_location& at = std::source_location::current()) {
    return detail::transformed(detail::calling("transform", at), std::move(f), a);
}
template <class F, detail::array_like A, class B>
    requires detail::operands<A, B>
auto transform(F f, const A& a, B&& b, const std::source_location& at = std::source_location::current()) {
    return detail::transformed(detail::calling("transform", at), std::move(f), a, std::forward<B>(b));
}
template <class F, detail::array_like A, class B, class C>
    requires detail::operands<A, B, C>
auto transform(F f, const A& a, B&& b, C&& c, const std::source_location& at = std::source_location::current()) {
    return detail::transformed(detail::calling("transform", at), std::move(f), a, std::forward<B>(b), std::forward<C>(c));
}
template <class F, detail::array_like First, class... More>
    requires(sizeof...(More) > 2 && detail::operands<First, More...>)
auto transform(F f, const First& x, More&&... more) {
    return detail::transformed(detail::calling("transform"), std::move(f), x, std::forward<More>(more)...);
}

}  // namespace dome
