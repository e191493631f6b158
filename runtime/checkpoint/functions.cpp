// SPDX-License-Identifier: Apache-2.0
// The registry behind functions.hpp. Several sources may register one function. Tested by test/golden/function_pointers.
#include "runtime/checkpoint/functions.hpp"

#include <cstring>

#include "runtime/checkpoint/lambda_names.hpp"

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

namespace {

enum class among { its_type, all };      // the functions that a name has to tell apart

// Lambdas of a template have one name in all instances.
std::string saved_name(const detail::function_entry& entry, among others) {
    if (entry.lambda == nullptr)
        return entry.name;
    distinction which({entry.lambda, entry.name, entry.source});
    for (const detail::function_entry* e = detail::newest; e != nullptr; e = e->next)
        if (e->lambda != nullptr && (others == among::all || e->type == entry.type) && std::strcmp(e->name, entry.name) == 0)
            which.also({e->lambda, e->name, e->source});
    return entry.name + which.text();
}

bool is_saved_as(const detail::function_entry& entry, const std::string& name, among others) {
    return name.compare(0, std::strlen(entry.name), entry.name) == 0 && name == saved_name(entry, others);
}

}  // namespace

std::optional<std::string> name_of_function(const function_ref& f) {
    for (const detail::function_entry* e = detail::newest; e != nullptr; e = e->next)
        if (e->type == f.type && std::memcmp(e->bits, f.slot, f.size) == 0)
            return saved_name(*e, among::its_type);
    if (!f.code)
        return std::nullopt;
    void* at = nullptr;
    std::memcpy(&at, f.slot, sizeof at);
    return name_of_code(at);
}
bool set_function(const function_ref& f, const std::string& name) {
    for (const detail::function_entry* e = detail::newest; e != nullptr; e = e->next)
        if (e->type == f.type && is_saved_as(*e, name, among::its_type)) {
            std::memcpy(f.slot, e->bits, f.size);
            return true;
        }
    void* const at = f.code ? code_named(name) : nullptr;
    if (at == nullptr)
        return false;
    std::memcpy(f.slot, &at, sizeof at);
    return true;
}

std::optional<std::string> name_of_code(const void* at) {
    for (const detail::function_entry* e = detail::newest; e != nullptr; e = e->next)
        if (e->code && std::memcmp(e->bits, &at, sizeof at) == 0)
            return saved_name(*e, among::all);
    return std::nullopt;
}
void* code_named(const std::string& name) {
    for (const detail::function_entry* e = detail::newest; e != nullptr; e = e->next)
        if (e->code && is_saved_as(*e, name, among::all)) {
            void* at = nullptr;
            std::memcpy(&at, e->bits, sizeof at);
            return at;
        }
    return nullptr;
}

}  // namespace checkpoint
}  // namespace dome
