// SPDX-License-Identifier: Apache-2.0
// Descriptions of classes (by dome_describe_ or serialize), enums, pointers and distributed objects.
// In: a value. Out: its parts, named, to an archive. Included by archive.hpp.
// Tested by test/runtime/checkpoint/archive_test.cpp.
#pragma once

#include <string>
#include <type_traits>
#include <utility>

#include "dome/archive.hpp"
#include "dome/detail/blank.hpp"
#include "dome/detail/closure.hpp"

namespace dome {
namespace detail {

// Needs T complete; asked only for classes.
template <class T, class = void>
struct is_described : std::false_type {};
template <class T>
struct is_described<T, std::enable_if_t<std::is_class_v<T> || std::is_union_v<T>>> : decltype(class_access::described<T>(0)) {};

// What a cereal-style serialize() is handed. ar(x, y) and ar & x number the members in order; a value with `name` and
// `value` members (cereal::make_nvp) is saved under its name.
class serializer {
public:
    explicit serializer(archive& a) : archive_(a) {}
    template <class... T>
    serializer& operator()(T&&... x) {
        (one(x), ...);
        return *this;
    }
    template <class T>
    serializer& operator&(T&& x) {
        one(x);
        return *this;
    }

private:
    template <class T>
    auto one(T& x) -> decltype(std::string(x.name), static_cast<void>(x.value)) {
        ++count_;
        archive_.field(std::string(x.name).c_str(), x.value);
    }
    template <class T, class... None>
    void one(T& x, None...) {
        archive_.field(std::to_string(count_++).c_str(), x);
    }
    archive& archive_;
    int count_ = 0;
};

template <class T, class = void>
struct is_serializable : std::false_type {};
template <class T>
struct is_serializable<T, std::enable_if_t<std::is_class_v<T> || std::is_union_v<T>>> : decltype(class_access::serializable<T, serializer>(0)) {};

template <class T>
void set_pointer(void* slot, void* target) {
    *static_cast<T**>(slot) = static_cast<T*>(target);
}
template <class T>
constexpr void* untyped(T* p) {
    return const_cast<void*>(static_cast<const volatile void*>(p));
}

template <class T, class = void>
struct type_name {
    static constexpr const char* value = std::is_enum_v<T> ? "enum" : std::is_pointer_v<T> ? "pointer" : "record";
};
template <class T>
struct type_name<T, decltype(static_cast<void>(describe<T>::name()))> {
    static constexpr const char* value = describe<T>::name();
};

template <class T>
void walk(archive& a, void* address) {
    describe<T>::apply(a, *static_cast<T*>(address));
}

}  // namespace detail

template <class T, class>
struct describe {
    static void apply(archive& a, T& x) {
        if constexpr (std::is_base_of_v<distributed, T>) {
            a.object(x);
        } else if constexpr (std::is_enum_v<T>) {
            auto v = static_cast<std::underlying_type_t<T>>(x);
            describe<std::underlying_type_t<T>>::apply(a, v);
            if (a.loading())
                x = static_cast<T>(v);
        } else if constexpr (std::is_pointer_v<T>) {
            using target = std::remove_pointer_t<T>;
            static_assert(!std::is_void_v<target> && !std::is_function_v<target>,
                          "dome: a void* or a pointer to a function cannot be saved; mark it [[dome::transient]]");
            a.pointer({detail::untyped(x), &x, &detail::set_pointer<target>, &type_mark<std::remove_cv_t<target>>});
        } else if constexpr (detail::is_described<T>::value) {
            detail::class_access::describe(a, x);
        } else if constexpr (detail::is_serializable<T>::value) {
            detail::serializer s(a);
            detail::class_access::serialize(x, s);
        } else if constexpr (detail::is_closure<T>()) {
            // A lambda without a name is a parameter: the caller that repeats the call has handed the same one over again.
            const detail::closure_entry* const entry = detail::closure_by_type(typeid(T));
            const bool present = a.begin_optional(entry != nullptr);
            if (present && entry != nullptr)
                a.item(0, value_ref{&x, entry->walk, "lambda", nullptr, 0}, true);
            a.end_optional(present);
        } else {
            static_assert(detail::is_described<T>::value,
                          "dome: this type has no description; translate its definition with dome-cc, give it a member template "
                          "serialize(Archive&), or specialise dome::describe for it");
        }
    }
};

template <class T>
value_ref refer(T& x) {
    using bare = std::remove_cv_t<T>;
    return {detail::untyped(std::addressof(x)), &detail::walk<bare>, detail::type_name<bare>::value, &type_mark<bare>, sizeof(bare)};
}

}  // namespace dome
