// SPDX-License-Identifier: Apache-2.0
// Descriptions of the views of <ranges>: each as the view below it and what it does to that. A view of a named container is saved as a
// reference to it. Views have no blank value, so they are made from blank parts and replaced by what was saved.
// Included by programs that save one (dome-cc adds the line). Tested by test/golden/range_views.
#pragma once

#include <ranges>
#include <utility>

#include "dome/archive.hpp"

namespace dome {

template <>
struct describe<std::unreachable_sentinel_t> {
    static constexpr const char* name() { return "unreachable_sentinel"; }
    static void apply(archive&, std::unreachable_sentinel_t&) {}
};

template <class T>
struct describe<std::ranges::empty_view<T>> {
    static constexpr const char* name() { return "empty_view"; }
    static void apply(archive&, std::ranges::empty_view<T>&) {}
};

template <class R>
struct describe<std::ranges::ref_view<R>> {
    static constexpr const char* name() { return "ref_view"; }
    static void apply(archive& a, std::ranges::ref_view<R>& x) {
        R* container = std::addressof(x.base());
        a.field("base", container, false);
        if (a.loading())
            x = std::ranges::ref_view<R>(*container);
    }
};

template <class W, class Bound>
struct describe<std::ranges::iota_view<W, Bound>> {
    static constexpr const char* name() { return "iota_view"; }
    static void apply(archive& a, std::ranges::iota_view<W, Bound>& x) {
        W first = *x.begin();
        Bound last = gen::blank<Bound>();
        if constexpr (!std::is_same_v<Bound, std::unreachable_sentinel_t>)
            if (!a.loading())
                last = last_of(x);
        a.field("first", first, false);
        a.field("last", last, false);
        if (a.loading())
            x = std::ranges::iota_view<W, Bound>(first, last);
    }

private:
    static Bound last_of(std::ranges::iota_view<W, Bound>& x) {
        if constexpr (std::is_same_v<W, Bound>)
            return *x.end();
        else
            return static_cast<Bound>(*x.begin() + (x.end() - x.begin()));
    }
};

namespace detail {

template <class R>
struct blank_parts<std::ranges::ref_view<R>> {
    static std::ranges::ref_view<R> make() { return std::ranges::ref_view<R>(gen::nowhere<R>()); }
};

}  // namespace detail

// View<V>(base, part): `part` by this member function.
#define DOME_DESCRIBE_VIEW_OF_TWO(kind, Part, part)                                                    \
    namespace detail {                                                                                 \
    template <class V, class Part>                                                                     \
    struct blank_parts<std::ranges::kind<V, Part>> {                                                   \
        static auto make() { return std::ranges::kind<V, Part>(gen::blank<V>(), gen::blank<Part>()); } \
    };                                                                                                 \
    }                                                                                                  \
    template <class V, class Part>                                                                     \
    struct describe<std::ranges::kind<V, Part>> {                                                      \
        static constexpr const char* name() { return #kind; }                                          \
        static void apply(archive& a, std::ranges::kind<V, Part>& x) {                                 \
            V base = x.base();                                                                         \
            Part part = x.part();                                                                      \
            a.field("base", base, false);                                                              \
            a.field(#part, part, false);                                                               \
            if (a.loading())                                                                           \
                x = std::ranges::kind<V, Part>(std::move(base), std::move(part));                      \
        }                                                                                              \
    };
DOME_DESCRIBE_VIEW_OF_TWO(filter_view, Predicate, pred)
DOME_DESCRIBE_VIEW_OF_TWO(take_while_view, Predicate, pred)
DOME_DESCRIBE_VIEW_OF_TWO(drop_while_view, Predicate, pred)
#undef DOME_DESCRIBE_VIEW_OF_TWO

// The function has no way out of a transform_view: dome-cc refuses those that have state.
namespace detail {

template <class V, class F>
struct blank_parts<std::ranges::transform_view<V, F>> {
    static auto make() { return std::ranges::transform_view<V, F>(gen::blank<V>(), gen::blank<F>()); }
};

}  // namespace detail
template <class V, class F>
struct describe<std::ranges::transform_view<V, F>> {
    static_assert(std::is_empty_v<F>);
    static constexpr const char* name() { return "transform_view"; }
    static void apply(archive& a, std::ranges::transform_view<V, F>& x) {
        V base = x.base();
        a.field("base", base, false);
        if (a.loading())
            x = std::ranges::transform_view<V, F>(std::move(base), gen::blank<F>());
    }
};

// View<V>(base, count): the count is what the two lengths differ by, or how many elements the view has.
namespace detail {

template <class View, class V>
void apply_counted(archive& a, View& x, std::ranges::range_difference_t<V> count) {
    V base = x.base();
    a.field("base", base, false);
    a.field("count", count, false);
    if (a.loading())
        x = View(std::move(base), count);
}
template <class V>
struct blank_parts<std::ranges::take_view<V>> {
    static auto make() { return std::ranges::take_view<V>(gen::blank<V>(), 0); }
};
template <class V>
struct blank_parts<std::ranges::drop_view<V>> {
    static auto make() { return std::ranges::drop_view<V>(gen::blank<V>(), 0); }
};

}  // namespace detail
template <class V>
struct describe<std::ranges::take_view<V>> {
    static constexpr const char* name() { return "take_view"; }
    static void apply(archive& a, std::ranges::take_view<V>& x) {
        detail::apply_counted<std::ranges::take_view<V>, V>(a, x, a.loading() ? 0 : std::ranges::distance(x));
    }
};
namespace detail {
template <class I, class S>
void apply_two(archive& a, void* pair, [[maybe_unused]] std::size_t bytes) {
    struct parts {
        I begin;
        S end;
    };
    auto& inside = *static_cast<parts*>(pair);
    if (bytes != sizeof(parts))
        a.fail(errc::not_captured, "a std::ranges::subrange of this library cannot be saved: keep its two iterators");
    a.field("begin", inside.begin);
    a.field("end", inside.end);
}
}  // namespace detail
template <class V>
struct describe<std::ranges::drop_view<V>> {
    static constexpr const char* name() { return "drop_view"; }
    static void apply(archive& a, std::ranges::drop_view<V>& x) {
        std::ranges::range_difference_t<V> count = 0;
        if (!a.loading()) {
            V base = x.base();
            count = std::ranges::distance(base) - std::ranges::distance(x);
        }
        detail::apply_counted<std::ranges::drop_view<V>, V>(a, x, count);
    }
};

// View<V>(base).
#define DOME_DESCRIBE_VIEW(kind, parameters, arguments)                                                \
    namespace detail {                                                                                 \
    template <DOME_VIEW_UNPAREN parameters>                                                            \
    struct blank_parts<std::ranges::kind<DOME_VIEW_UNPAREN arguments>> {                               \
        static auto make() { return std::ranges::kind<DOME_VIEW_UNPAREN arguments>(gen::blank<V>()); } \
    };                                                                                                 \
    }                                                                                                  \
    template <DOME_VIEW_UNPAREN parameters>                                                            \
    struct describe<std::ranges::kind<DOME_VIEW_UNPAREN arguments>> {                                  \
        using view = std::ranges::kind<DOME_VIEW_UNPAREN arguments>;                                   \
        static constexpr const char* name() { return #kind; }                                          \
        static void apply(archive& a, view& x) {                                                       \
            V base = x.base();                                                                         \
            a.field("base", base, false);                                                              \
            if (a.loading())                                                                           \
                x = view(std::move(base));                                                             \
        }                                                                                              \
    };
#define DOME_VIEW_UNPAREN(...) __VA_ARGS__
DOME_DESCRIBE_VIEW(reverse_view, (class V), (V))
DOME_DESCRIBE_VIEW(common_view, (class V), (V))
DOME_DESCRIBE_VIEW(elements_view, (class V, std::size_t N), (V, N))
#undef DOME_VIEW_UNPAREN
#undef DOME_DESCRIBE_VIEW

#ifdef __GLIBCXX__
// What std::ranges::remove_if, search and their kin return: two iterators, in their own places.
template <class I, class S>
    requires(!std::is_empty_v<S> && std::sized_sentinel_for<S, I>)
struct describe<std::ranges::subrange<I, S, std::ranges::subrange_kind::sized>> {
    using view = std::ranges::subrange<I, S, std::ranges::subrange_kind::sized>;
    static constexpr const char* name() { return "subrange"; }
    static void apply(archive& a, view& x) { detail::apply_two<I, S>(a, &x, sizeof x); }
};
template <class I, class S>
    requires(!std::is_empty_v<S>)
struct describe<std::ranges::subrange<I, S, std::ranges::subrange_kind::unsized>> {
    using view = std::ranges::subrange<I, S, std::ranges::subrange_kind::unsized>;
    static constexpr const char* name() { return "subrange"; }
    static void apply(archive& a, view& x) { detail::apply_two<I, S>(a, &x, sizeof x); }
};
#endif

}  // namespace dome
