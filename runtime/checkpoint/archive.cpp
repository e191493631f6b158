// SPDX-License-Identifier: Apache-2.0
// What archive.hpp leaves to the library: errors with their place, and the classes behind pointers to a base.
// Tested by test/runtime/checkpoint/archive_test.cpp.
#include "dome/archive.hpp"

namespace dome {

void archive::fail(errc code, const std::string& why) const { throw error(code, where() + ": " + why); }

namespace detail {
namespace {

constinit const derived_entry* newest = nullptr;      // entries register while static objects are constructed

}  // namespace

void add_derived(derived_entry& e) noexcept {
    e.next = newest;
    newest = &e;
}
const derived_entry* derived_by_type(const std::type_info& base, const std::type_info& type) noexcept {
    for (const derived_entry* e = newest; e != nullptr; e = e->next)
        if (*e->base == base && *e->type == type)
            return e;
    return nullptr;
}
const derived_entry* derived_by_name(const std::type_info& base, const std::string& name) noexcept {
    for (const derived_entry* e = newest; e != nullptr; e = e->next)
        if (*e->base == base && name == e->name)
            return e;
    return nullptr;
}

}  // namespace detail
}  // namespace dome
