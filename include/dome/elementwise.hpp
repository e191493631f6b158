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
    masked(M mask, V& object) : mask_(std::move(mask)), object_(&object) {}
    masked(const masked&) = delete;
    template <class E>
        requires(distributed_operand<E> || constant_operand<E>)
    const masked& operator=(E&& e) const {
        *object_ = where(mask_, std::forward<E>(e), *object_);
        return *this;
    }
    template <class E>
    const masked& operator+=(E&& e) const {
        return *this = *object_ + std::forward<E>(e);
    }
    template <class E>
    const masked& operator-=(E&& e) const {
        return *this = *object_ - std::forward<E>(e);
    }
    template <class E>
    const masked& operator*=(E&& e) const {
        return *this = *object_ * std::forward<E>(e);
    }
    template <class E>
    const masked& operator/=(E&& e) const {
        return *this = *object_ / std::forward<E>(e);
    }

private:
    M mask_;
    V* object_;
};

}  // namespace detail

// The right-hand side is computed everywhere, and kept where the mask holds. No message.
template <class M, class V>
    requires(detail::distributed_operand<M> && detail::array_like<V>)
auto where(M&& mask, V& object) {
    return detail::masked<decltype(detail::as_expression(std::forward<M>(mask))), V>(detail::as_expression(std::forward<M>(mask)), object);
}

// f(x[i], y[i], ...) for this task's elements, in order; f may change them. The objects lie alike, or error(shape). No message.
template <class F, class First, class... More>
    requires(detail::array_like<First> && (detail::array_like<More> && ...))
void for_each(F&& f, First&& x, More&&... more) {
    (detail::check_alike(x, x.lay(), more, more.lay()), ...);
    const std::int64_t n = x.lay().count();
    const auto visit = [&](auto* p, auto*... q) {
        for (std::int64_t i = 0; i < n; ++i)
            f(p[i], q[i]...);
    };
    visit(detail::elements(x), detail::elements(more)...);
}

// A new object of f(x[i], y[i], ...), of the kind of the first; map() is the same as an expression. No message.
template <class F, class First, class... More>
    requires(detail::array_like<First> && ((detail::distributed_operand<More> || detail::constant_operand<More>) && ...))
auto transform(F f, const First& x, More&&... more) {
    auto e = map(std::move(f), x, std::forward<More>(more)...);
    return typename detail::same_kind_of<First, typename decltype(e)::value_type>::type(e);
}

}  // namespace dome
