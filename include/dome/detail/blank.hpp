// SPDX-License-Identifier: Apache-2.0
// dome::gen::blank<T>(): a value made without running the user's code, to be filled by an archive. A prvalue, so that it
// works for types that can be neither copied nor moved.
// In: a type. Out: T(blank_t{}) or T::dome_blank_() where dome-cc wrote one, else T{}.
// Tested by test/runtime/checkpoint/generated_test.cpp.
#pragma once

#include <array>
#include <cstdlib>
#include <new>
#include <tuple>
#include <type_traits>
#include <utility>

#include "dome/archive.hpp"
#include "dome/detail/is_closure.hpp"

namespace dome {
namespace detail {

// While T{} runs functions of the program: they belong to no frame, and no checkpoint in them is a passage (gen::hold).
class unheard {
public:
    unheard() noexcept;
    ~unheard();
    unheard(const unheard&) = delete;
    unheard& operator=(const unheard&) = delete;

private:
    bool was_resuming_;
};

// The door dome-cc opens in classes it describes: `friend struct ::dome::detail::class_access;`.
struct class_access {
    template <class T, class = decltype(T::dome_describe_(std::declval<archive&>(), std::declval<T&>()))>
    static std::true_type described(int);
    template <class T>
    static std::false_type described(...);
    template <class T>
    static void describe(archive& a, T& x) {
        T::dome_describe_(a, x);
    }

    template <class T, class A, class = decltype(std::declval<T&>().serialize(std::declval<A&>()))>
    static std::true_type serializable(int);
    template <class T, class A>
    static std::false_type serializable(...);
    template <class T, class A>
    static void serialize(T& x, A& a) {
        x.serialize(a);
    }

    template <class T, class = decltype(T(blank_t{}))>
    static std::true_type blankable(int);
    template <class T>
    static std::false_type blankable(...);
    template <class T, class = decltype(T::dome_blank_())>
    static std::true_type blank_function(int);
    template <class T>
    static std::false_type blank_function(...);
    template <class T, class = decltype(T{})>
    static std::true_type empty(int);
    template <class T>
    static std::false_type empty(...);

    template <class T>
    static T from_tag() {
        return T(blank_t{});
    }
    template <class T>
    static T from_function() {
        return T::dome_blank_();
    }
    template <class T>
    static T from_nothing() {
        if constexpr (std::is_class_v<T> && !std::is_trivially_default_constructible_v<T>) {
            const unheard quiet;
            return T{};
        } else {
            return T{};
        }
    }
    template <class T>
    static T* new_from_tag() {
        return new T(blank_t{});
    }
    template <class T>
    static T* new_from_function() {
        return new T(T::dome_blank_());
    }
    template <class T>
    static T* new_from_nothing() {
        if constexpr (std::is_class_v<T> && !std::is_trivially_default_constructible_v<T>) {
            const unheard quiet;
            return new T{};
        } else {
            return new T{};
        }
    }
    template <class T>
    static void construct_from_tag(void* at) {
        ::new (at) T(blank_t{});
    }
    template <class T>
    static void construct_from_function(void* at) {
        ::new (at) T(T::dome_blank_());
    }
    template <class T>
    static void construct_from_nothing(void* at) {
        ::new (at) T{};
    }
};

// Aggregates are left out: C++20 would initialise their first member from the tag.
template <class T, class = void>
struct takes_blank : std::false_type {};
template <class T>
struct takes_blank<T, std::enable_if_t<std::is_class_v<T> && !std::is_aggregate_v<T>>> : decltype(class_access::blankable<T>(0)) {};
template <class T, class = void>
struct has_blank_function : std::false_type {};
template <class T>
struct has_blank_function<T, std::enable_if_t<std::is_class_v<T>>> : decltype(class_access::blank_function<T>(0)) {};

}  // namespace detail

namespace gen {
template <class T>
T blank();
}

namespace detail {

// Turns into a blank T wherever a container constructs one in place.
template <class T>
struct blank_source {
    operator T() const { return gen::blank<T>(); }
};

template <class T>
struct blank_parts {
    static_assert(decltype(class_access::empty<T>(0))::value,
                  "dome: a blank value of this type cannot be made; give it a default constructor or a constructor from dome::blank_t");
    static T make() { return class_access::from_nothing<T>(); }
};
template <class A, class B>
struct blank_parts<std::pair<A, B>> {
    static std::pair<A, B> make() {
        return std::pair<A, B>(std::piecewise_construct, std::forward_as_tuple(blank_source<A>()), std::forward_as_tuple(blank_source<B>()));
    }
};
template <class... T>
struct blank_parts<std::tuple<T...>> {
    static std::tuple<T...> make() { return std::tuple<T...>(blank_source<T>()...); }
};
template <class T, std::size_t N>
struct blank_parts<std::array<T, N>> {
    static std::array<T, N> make() { return fill(std::make_index_sequence<N>{}); }
    template <std::size_t... I>
    static std::array<T, N> fill(std::index_sequence<I...>) {
        return {{(static_cast<void>(I), gen::blank<T>())...}};
    }
};

// The object of a named lambda, moved out of the place where its captures were made.
template <class F>
F blank_lambda() {
    struct raw {
        alignas(F) unsigned char bytes[sizeof(F)] = {};
        F& object() { return *reinterpret_cast<F*>(bytes); }
        ~raw() { object().~F(); }
    };
    const closure_entry* const entry = closure_by_type(typeid(F));
    if (entry == nullptr)
        no_such_closure(typeid(F));
    raw made;
    entry->blank(made.bytes);
    return std::move(made.object());
}

template <class T>
T* new_blank() {
    if constexpr (is_closure<T>())
        return new T(blank_lambda<T>());
    else if constexpr (takes_blank<T>::value)
        return class_access::new_from_tag<T>();
    else if constexpr (has_blank_function<T>::value)
        return class_access::new_from_function<T>();
    else if constexpr (decltype(class_access::empty<T>(0))::value)
        return class_access::new_from_nothing<T>();
    else
        return new T(blank_parts<T>::make());
}
// In memory that is there already.
template <class T>
void construct_blank_object(void* at) {
    if constexpr (takes_blank<T>::value)
        class_access::construct_from_tag<T>(at);
    else if constexpr (has_blank_function<T>::value)
        class_access::construct_from_function<T>(at);
    else if constexpr (decltype(class_access::empty<T>(0))::value)
        class_access::construct_from_nothing<T>(at);
    else
        ::new (at) T(blank_parts<T>::make());
}

}  // namespace detail

namespace gen {

template <class T>
T blank() {
    using bare = std::remove_cv_t<T>;
    if constexpr (std::is_void_v<T>)
        return;
    else if constexpr (std::is_reference_v<T>)
        std::abort();      // references are bound by get_ref; no generated code reaches this
    else if constexpr (detail::is_closure<bare>())
        return detail::blank_lambda<bare>();
    else if constexpr (detail::takes_blank<bare>::value)
        return detail::class_access::from_tag<bare>();
    else if constexpr (detail::has_blank_function<bare>::value)
        return detail::class_access::from_function<bare>();
    else if constexpr (decltype(detail::class_access::empty<bare>(0))::value)
        return detail::class_access::from_nothing<bare>();
    else
        return detail::blank_parts<bare>::make();
}

}  // namespace gen
}  // namespace dome
