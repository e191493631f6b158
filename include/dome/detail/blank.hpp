// SPDX-License-Identifier: Apache-2.0
// dome::gen::blank<T>(): a value made without running the user's code, to be filled by an archive. A prvalue, so that it
// works for types that can be neither copied nor moved.
// In: a type. Out: T(blank_t{}) or T::dome_blank_() where dome-cc wrote one, else T{}.
// Tested by test/runtime/checkpoint/generated_test.cpp.
#pragma once

#include <cstddef>
#include <new>
#include <type_traits>
#include <utility>

#include "dome/archive.hpp"
#include "dome/detail/is_closure.hpp"

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wpsabi"      // of vectors longer than the machine's: nobody else calls this

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

// How a class says what belongs to it, in the order in which the ways are tried. `version` is 0: a checkpoint is read by the
// program that wrote it.
enum class serialized { no, by_member, by_member_with_version, by_save_and_load, by_function, by_function_with_version, by_functions_save_and_load };

struct unrelated {};      // convertible to nothing

// The door dome-cc opens in classes it describes: `friend struct ::dome::detail::class_access;`.
struct class_access {
    template <class T, class = decltype(T::dome_describe_(std::declval<archive&>(), std::declval<T&>()))>
    static std::true_type described(int);
    template <class T, class = decltype(std::declval<T&>().dome_describe_(std::declval<archive&>()))>
    static std::true_type described(long);      // a class without a name
    template <class T>
    static std::false_type described(...);
    template <class T>
    static auto describe(archive& a, T& x) -> decltype(T::dome_describe_(a, x)) {
        T::dome_describe_(a, x);
    }
    template <class T>
    static auto describe(archive& a, T& x) -> decltype(x.dome_describe_(a)) {
        x.dome_describe_(a);
    }
    template <class T>
    static void describe_own(archive& a, T& x) {
        T::dome_describe_own_(a, x);
    }

    template <class T, class S, class = decltype(std::declval<T&>().serialize(std::declval<S&>()))>
    static std::integral_constant<serialized, serialized::by_member> find(class_access*, int, int, int, int, int);
    template <class T, class S, class = decltype(std::declval<T&>().serialize(std::declval<S&>(), 0u))>
    static std::integral_constant<serialized, serialized::by_member_with_version> find(void*, int, int, int, int, int);
    template <class T, class S, class = decltype(std::declval<const T&>().save(std::declval<S&>())),
              class = decltype(std::declval<T&>().load(std::declval<S&>()))>
    static std::integral_constant<serialized, serialized::by_save_and_load> find(void*, long, int, int, int, int);
    template <class T, class S, class = decltype(serialize(std::declval<S&>(), std::declval<T&>()))>
    static std::integral_constant<serialized, serialized::by_function> find(void*, long, long, int, int, int);
    template <class T, class S, class = decltype(serialize(std::declval<S&>(), std::declval<T&>(), 0u))>
    static std::integral_constant<serialized, serialized::by_function_with_version> find(void*, long, long, long, int, int);
    template <class T, class S, class = decltype(save(std::declval<S&>(), std::declval<const T&>())),
              class = decltype(load(std::declval<S&>(), std::declval<T&>()))>
    static std::integral_constant<serialized, serialized::by_functions_save_and_load> find(void*, long, long, long, long, int);
    template <class T, class S>
    static std::integral_constant<serialized, serialized::no> find(...);
    template <serialized How, class T, class S>
    static void apply(T& x, S& s, bool loading) {
        if constexpr (How == serialized::by_member)
            x.serialize(s);
        else if constexpr (How == serialized::by_member_with_version)
            x.serialize(s, 0u);
        else if (loading)
            x.load(s);
        else
            std::as_const(x).save(s);
    }

    template <class T, class = decltype(T(blank_t{}))>
    static std::true_type blankable(int);
    template <class T>
    static std::false_type blankable(...);
    template <class T, class Made = decltype(T::dome_blank_())>
    static std::is_same<Made, T> blank_function(int);      // that of a base makes another class
    template <class T>
    static std::false_type blank_function(...);
    template <class T, class = decltype(T{})>
    static std::true_type empty(int);
    template <class T>
    static std::false_type empty(...);

    // Of the user's constructors and destructors, which only friends may call.
    template <class T, class Make>
    static void construct(void* at, Make& make) {
        ::new (at) T(make());
    }
    template <class T>
    static void end(T& x) {
        x.~T();
    }

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
    // Of T{} in the place itself, g++ says that const members are not initialised.
    template <class T>
    static T* new_from_nothing() {
        if constexpr (std::is_class_v<T> && !std::is_trivially_default_constructible_v<T>) {
            const unheard quiet;
            return new T(T{});
        } else {
            return new T(T{});
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
        if constexpr (std::is_class_v<T> && !std::is_trivially_default_constructible_v<T>) {
            const unheard quiet;
            ::new (at) T(T{});
        } else {
            ::new (at) T(T{});
        }
    }
};

// Aggregates are left out: C++20 would initialise their first member from the tag. So are classes that take values of any type.
template <class T>
struct hands_blank_on : std::false_type {};
template <class T, class = void>
struct takes_blank : std::false_type {};
template <class T>
struct takes_blank<T, std::enable_if_t<(std::is_class_v<T> || std::is_union_v<T>) && !std::is_aggregate_v<T>>>
    : std::bool_constant<decltype(class_access::blankable<T>(0))::value && !hands_blank_on<T>::value &&
                         (!std::is_constructible_v<T, unrelated> || decltype(class_access::described<T>(0))::value)> {};
template <class T, class = void>
struct has_blank_function : std::false_type {};
template <class T>
struct has_blank_function<T, std::enable_if_t<std::is_class_v<T>>> : decltype(class_access::blank_function<T>(0)) {};

}  // namespace detail

namespace gen {
template <class T>
T blank();
template <class Reference>
Reference unbound();
}  // namespace gen

namespace detail {

// Turns into a blank T wherever a container constructs one in place.
template <class T>
struct blank_source {
    operator T() const { return gen::blank<T>(); }
};
// A T that takes values of any type (std::any) would take the source itself: those are moved in.
template <class T>
auto blank_for() {
    if constexpr (std::is_constructible_v<T, unrelated>)
        return gen::blank<T>();
    else
        return blank_source<T>();
}

// How to make a blank T out of blank parts, where `T{}` is not possible or would run the user's code.
template <class T, class = void>
struct blank_parts {
    static constexpr bool none = true;
    static T make() {
        if constexpr (decltype(class_access::empty<T>(0))::value) {
            return class_access::from_nothing<T>();
        } else {
            // A lambda without captures: nothing in it can differ from another.
            static_assert(std::is_empty_v<T> && std::is_trivially_destructible_v<T>,
                          "dome: a blank value of this type cannot be made; give it a default constructor or a constructor from dome::blank_t");
            union bytes {
                char first;
                T value;
                bytes() : first(0) {}
            };
            return bytes().value;
        }
    }
};
// Containers whose function objects have no default constructor.
template <class T>
struct blank_parts<T, std::enable_if_t<!std::is_default_constructible_v<typename T::key_compare>>> {
    static T make() { return T(gen::blank<typename T::key_compare>()); }
};
template <class T>
struct blank_parts<
    T, std::enable_if_t<!std::is_default_constructible_v<typename T::hasher> || !std::is_default_constructible_v<typename T::key_equal>>> {
    static T make() { return T(1, gen::blank<typename T::hasher>(), gen::blank<typename T::key_equal>()); }
};
template <class T>
struct blank_parts<T, std::enable_if_t<!std::is_default_constructible_v<typename T::value_compare> && !std::is_void_v<typename T::container_type>>> {
    static T make() { return T(gen::blank<typename T::value_compare>()); }
};
template <class T, class = void>
struct has_parts : std::true_type {};
template <class T>
struct has_parts<T, std::enable_if_t<blank_parts<T>::none>> : std::bool_constant<!decltype(class_access::empty<T>(0))::value> {};

// The object of a named lambda, moved out of the place where its captures were made.
template <class F>
F blank_lambda() {
    struct raw {
        alignas(F) unsigned char bytes[sizeof(F)] = {};
        F& object() { return *reinterpret_cast<F*>(bytes); }
        ~raw() { object().~F(); }
    };
    raw made;
    if constexpr (!std::is_empty_v<F>) {
        const closure_entry* const entry = closure_by_type(typeid(F));
        if (entry == nullptr)
            no_such_closure(typeid(F));
        entry->blank(made.bytes);
    }
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
    else if constexpr (has_parts<T>::value)
        return new T(blank_parts<T>::make());
    else
        return class_access::new_from_nothing<T>();
}
// In memory that is there already.
template <class T>
void construct_blank_object(void* at) {
    if constexpr (is_closure<T>())
        ::new (at) T(blank_lambda<T>());
    else if constexpr (takes_blank<T>::value)
        class_access::construct_from_tag<T>(at);
    else if constexpr (has_blank_function<T>::value)
        class_access::construct_from_function<T>(at);
    else if constexpr (has_parts<T>::value)
        ::new (at) T(blank_parts<T>::make());
    else
        class_access::construct_from_nothing<T>(at);
}

}  // namespace detail

namespace gen {

template <class T>
T blank() {
    using bare = std::remove_cv_t<T>;
    if constexpr (std::is_void_v<T>)
        return;
    else if constexpr (std::is_reference_v<T>)
        return unbound<T>();      // a member whose type is a reference in this instance of a template
    else if constexpr (detail::is_closure<bare>())
        return detail::blank_lambda<bare>();
    else if constexpr (detail::takes_blank<bare>::value)
        return detail::class_access::from_tag<bare>();
    else if constexpr (detail::has_blank_function<bare>::value)
        return detail::class_access::from_function<bare>();
    else
        return detail::blank_parts<bare>::make();
}

}  // namespace gen
}  // namespace dome

#pragma GCC diagnostic pop
