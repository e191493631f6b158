// SPDX-License-Identifier: Apache-2.0
// The registry behind functions.hpp. Several sources may register one function. Tested by test/golden/function_pointers.
#include "runtime/checkpoint/functions.hpp"

#include <cstring>

namespace dome {
namespace detail {
namespace {

constinit const function_entry* newest = nullptr;      // entries register while static objects are constructed

}  // namespace

void add_function(function_entry& e) noexcept {
    e.next = newest;
    newest = &e;
}

}  // namespace detail

namespace checkpoint {

const char* name_of_function(const function_ref& f) {
    for (const detail::function_entry* e = detail::newest; e != nullptr; e = e->next)
        if (e->type == f.type && std::memcmp(e->bits, f.slot, f.size) == 0)
            return e->name;
    return nullptr;
}
bool set_function(const function_ref& f, const std::string& name) {
    for (const detail::function_entry* e = detail::newest; e != nullptr; e = e->next)
        if (e->type == f.type && name == e->name) {
            std::memcpy(f.slot, e->bits, f.size);
            return true;
        }
    return false;
}

const char* name_of_code(const void* at) {
    const void* const bits[2] = {at, nullptr};      // of a pointer to a member function, the second word counts
    for (const detail::function_entry* e = detail::newest; e != nullptr; e = e->next)
        if (std::memcmp(e->bits, bits, sizeof bits) == 0)
            return e->name;
    return nullptr;
}
void* code_named(const std::string& name) {
    for (const detail::function_entry* e = detail::newest; e != nullptr; e = e->next)
        if (name == e->name) {
            void* at = nullptr;
            std::memcpy(&at, e->bits, sizeof at);
            return at;
        }
    return nullptr;
}

}  // namespace checkpoint
}  // namespace dome
