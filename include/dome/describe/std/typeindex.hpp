// SPDX-License-Identifier: Apache-2.0
// Description of std::type_index, saved as the name that the C++ ABI gives the type: the same from g++ and clang.
// Included by programs that save one (dome-cc adds the line, and a typed_name for each type the program asks typeid for).
// Tested by test/golden/type_indices.
#pragma once

#include <map>
#include <string>
#include <typeindex>

#include "dome/archive.hpp"

namespace dome {
namespace detail {

inline std::map<std::string, std::type_index>& typed_names() {
    static auto& all = *new std::map<std::string, std::type_index>;
    return all;
}
template <>
struct blank_parts<std::type_index> {
    static std::type_index make() { return std::type_index(typeid(void)); }
};

}  // namespace detail

namespace gen {

// A type that may be behind a saved std::type_index.
struct typed_name {
    explicit typed_name(const std::type_info& type) { ::dome::detail::typed_names().emplace(type.name(), type); }
};

}  // namespace gen

template <>
struct describe<std::type_index> {
    static constexpr const char* name() { return "type_index"; }
    static void apply(archive& a, std::type_index& x) {
        std::string type = x.name();
        describe<std::string>::apply(a, type);
        if (!a.loading())
            return;
        const auto found = detail::typed_names().find(type);
        if (found == detail::typed_names().end())
            a.fail(errc::mismatch, "the saved type_index is of the type " + type + ", for which this program does not ask with typeid any more");
        x = found->second;
    }
};

}  // namespace dome
