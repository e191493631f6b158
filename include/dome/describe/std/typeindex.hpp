// SPDX-License-Identifier: Apache-2.0
// Descriptions of std::type_index and of pointers to std::type_info, saved as the name that the C++ ABI gives the type: the same from g++ and clang.
// Included by programs that save one (dome-cc adds the line, and a typed_name for each type the program asks typeid for).
// Tested by test/golden/type_indices.
#pragma once

#include <map>
#include <string>
#include <typeindex>
#include <typeinfo>

#include "dome/archive.hpp"

namespace dome {
namespace detail {

inline std::map<std::string, const std::type_info*>& typed_names() {
    static auto& all = *new std::map<std::string, const std::type_info*>;
    return all;
}
inline const std::type_info& named_type(archive& a, const std::string& type) {
    const auto found = typed_names().find(type);
    if (found == typed_names().end())
        a.fail(errc::mismatch, "what typeid says of the type " + type + " was saved, and this program does not ask for it any more");
    return *found->second;
}
template <>
struct blank_parts<std::type_index> {
    static std::type_index make() { return std::type_index(typeid(void)); }
};

}  // namespace detail

namespace gen {

// A type that may be behind what is saved.
struct typed_name {
    explicit typed_name(const std::type_info& type) { ::dome::detail::typed_names().emplace(type.name(), &type); }
};

}  // namespace gen

template <>
struct describe<std::type_index> {
    static constexpr const char* name() { return "type_index"; }
    static void apply(archive& a, std::type_index& x) {
        std::string type = x.name();
        describe<std::string>::apply(a, type);
        if (a.loading())
            x = detail::named_type(a, type);
    }
};

template <>
struct describe<const std::type_info*> {
    static constexpr const char* name() { return "type_info"; }
    static void apply(archive& a, const std::type_info*& x) {
        const bool present = a.begin_optional(x != nullptr);
        std::string type = present && !a.loading() ? x->name() : "";
        if (present)
            a.element(0, type);
        if (a.loading())
            x = present ? &detail::named_type(a, type) : nullptr;
        a.end_optional(present);
    }
};

}  // namespace dome
