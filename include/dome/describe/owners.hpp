// SPDX-License-Identifier: Apache-2.0
// Descriptions of std::optional and std::unique_ptr. Behind a pointer to a polymorphic base stands a class that
// dome::gen::derived<D, B> has named.
// In: an owner. Out: nothing, or what it owns, to an archive. Included by archive.hpp.
// Tested by test/runtime/checkpoint/{archive,generated}_test.cpp.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <type_traits>
#include <typeinfo>

#include "dome/describe/containers.hpp"

namespace dome {
namespace detail {

// A concrete class that may stand behind a pointer to `base`. Entries are static objects; the list only grows.
struct derived_entry {
    const char* name;
    const std::type_info* type;
    const std::type_info* base;
    void* (*make)();                          // new blank D, as B*
    void (*walk)(archive&, void* as_base);
    const derived_entry* next;
};
// From a virtual base only the object itself knows the way.
template <class D, class B, class = void>
struct downcast {
    static D& to(B& b) { return dynamic_cast<D&>(b); }
};
template <class D, class B>
struct downcast<D, B, decltype(static_cast<void>(static_cast<D*>(std::declval<B*>())))> {
    static D& to(B& b) { return static_cast<D&>(b); }
};
void add_derived(derived_entry&) noexcept;
const derived_entry* derived_by_type(const std::type_info& base, const std::type_info& type) noexcept;
const derived_entry* derived_by_name(const std::type_info& base, const std::string& name) noexcept;

}  // namespace detail

namespace gen {

// Names a concrete class behind pointers to one of its polymorphic bases.
template <class D, class B>
class derived {
    static_assert(std::is_base_of_v<B, D> && std::is_polymorphic_v<B>, "dome: derived<D, B> needs a polymorphic base B of D");

public:
    explicit derived(const char* name) : entry_{name, &typeid(D), &typeid(B), &make, &walk, nullptr} { detail::add_derived(entry_); }
    derived(const derived&) = delete;
    derived& operator=(const derived&) = delete;

private:
    static void* make() { return static_cast<B*>(detail::new_blank<D>()); }
    static void walk(archive& a, void* as_base) {
        D& x = ::dome::detail::downcast<D, B>::to(*static_cast<B*>(as_base));
        if constexpr (!std::is_same_v<D, B>)
            a.also(refer(x));
        describe<D>::apply(a, x);
    }
    detail::derived_entry entry_;
};

}  // namespace gen

template <class T>
struct describe<std::optional<T>> {
    static constexpr const char* name() { return "optional"; }
    static void apply(archive& a, std::optional<T>& x) {
        const bool present = a.begin_optional(x.has_value());
        if (a.loading()) {
            x.reset();
            if (present)
                x.emplace(detail::blank_for<T>());
        }
        if (present)
            a.element(0, *x);
        a.end_optional(present);
    }
};

template <class T, class Deleter>
struct describe<std::unique_ptr<T, Deleter>> {
    static_assert(!std::is_array_v<T>, "dome: a unique_ptr to an array does not know its length; use std::vector");
    static constexpr const char* name() { return "unique_ptr"; }
    static void apply(archive& a, std::unique_ptr<T, Deleter>& x) {
        constexpr bool polymorphic = std::is_polymorphic_v<T>;
        const bool present = a.begin_optional(x != nullptr, polymorphic ? 2 : 1);
        if (a.loading() && !present)
            x.reset();
        if (present) {
            if constexpr (polymorphic) {
                apply_named(a, x);
            } else {
                if (a.loading())
                    x.reset(detail::new_blank<T>());
                a.element(0, *x);
            }
        }
        a.end_optional(present);
    }

private:
    static void apply_named(archive& a, std::unique_ptr<T, Deleter>& x) {
        std::string name;
        const detail::derived_entry* entry = nullptr;
        if (!a.loading()) {
            const T& object = *x;
            entry = detail::derived_by_type(typeid(T), typeid(object));
            if (entry == nullptr)
                a.fail(errc::not_captured, std::string("the class ") + typeid(object).name() + " behind a pointer to its base " + typeid(T).name() +
                                               " is not known; translate the source that defines it with dome-cc");
            name = entry->name;
        }
        a.element(0, name, false);
        if (a.loading()) {
            entry = detail::derived_by_name(typeid(T), name);
            if (entry == nullptr)
                a.fail(errc::mismatch, "the saved class " + name + " is not one of this program");
            x.reset(static_cast<T*>(entry->make()));
        }
        a.item(1, value_ref{x.get(), entry->walk, "record", &type_mark<T>, sizeof(T)}, true);
    }
};

}  // namespace dome
