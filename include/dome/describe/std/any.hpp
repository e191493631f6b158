// SPDX-License-Identifier: Apache-2.0
// Description of std::any, saved as [name of its type, value]; dome::gen::any_type<T> names the types a program puts into one.
// Included by programs that save one (dome-cc adds the line). Tested by test/golden/any.
#pragma once

#include <any>
#include <typeinfo>

#include "dome/archive.hpp"

namespace dome {

namespace detail {

// A type that may be inside a std::any. Entries are static objects; the list only grows.
struct any_entry {
    const char* name;
    const std::type_info* type;
    void (*make)(std::any&);
    value_ref (*value)(std::any&);
    const any_entry* next;
};
inline const any_entry* newest_any = nullptr;      // constant initialisation: entries register while static objects are constructed

}  // namespace detail

namespace gen {

template <class T>
class any_type {
public:
    explicit any_type(const char* name) : entry_{name, &typeid(T), &make, &value, ::dome::detail::newest_any} {
        ::dome::detail::newest_any = &entry_;
    }
    any_type(const any_type&) = delete;
    any_type& operator=(const any_type&) = delete;

private:
    static void make(std::any& x) { x.template emplace<T>(blank<T>()); }
    static value_ref value(std::any& x) { return refer(*std::any_cast<T>(&x)); }
    ::dome::detail::any_entry entry_;
};

}  // namespace gen

template <>
struct describe<std::any> {
    static constexpr const char* name() { return "any"; }
    static void apply(archive& a, std::any& x) {
        const bool present = a.begin_optional(x.has_value(), 2);
        if (a.loading() && !present)
            x.reset();
        if (present) {
            const detail::any_entry* entry = detail::newest_any;
            std::string type;
            if (!a.loading()) {
                while (entry != nullptr && *entry->type != x.type())
                    entry = entry->next;
                if (entry == nullptr)
                    a.fail(errc::not_captured, std::string("the type ") + x.type().name() +
                                                   " inside a std::any is not known; translate the source that puts it there with dome-cc");
                type = entry->name;
            }
            a.element(0, type, false);
            if (a.loading()) {
                while (entry != nullptr && type != entry->name)
                    entry = entry->next;
                if (entry == nullptr)
                    a.fail(errc::mismatch, "the type " + type + ", saved inside a std::any, is not one of this program");
                entry->make(x);
            }
            a.item(1, entry->value(x), true);
        }
        a.end_optional(present);
    }
};

}  // namespace dome
