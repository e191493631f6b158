// SPDX-License-Identifier: Apache-2.0
// What archive.hpp leaves to the library: errors with their place, and the function objects in std::function.
// Tested by test/runtime/checkpoint/archive_test.cpp.
#include "dome/archive.hpp"

#include <cxxabi.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <memory>

#include "dome/describe/callables.hpp"
#include "runtime/checkpoint/lambda_names.hpp"
#include "runtime/checkpoint/places.hpp"

namespace dome {

void archive::fail(errc code, const std::string& why) const { throw error(code, where() + ": " + why); }

namespace detail {

std::string readable(const std::type_info& type) {
    int status = 0;
    const std::unique_ptr<char, void (*)(void*)> text(abi::__cxa_demangle(type.name(), nullptr, nullptr, &status), &std::free);
    return text != nullptr ? text.get() : type.name();
}
const char* lasting_text(const std::string& text) { return checkpoint::intern_text(text); }
std::string text_at(const char* p) {
    // The system looks for the end of what it takes for a name, and does not trap.
    const bool there = p != nullptr && (::access(p, F_OK) == 0 || (errno != EFAULT && errno != ENAMETOOLONG));
    return there ? p : "";
}

namespace {

// Entries register while static objects are constructed.
constinit const callable_entry* newest_callable = nullptr;
constinit const closure_entry* newest_closure = nullptr;

// The entry for which `type` says so, rather by address: by clang types of several sources that nobody else sees may have one name.
template <class Entry, class Type>
const Entry* by_type(const Entry* newest, const std::type_info& wanted, const Type& type) noexcept {
    const Entry* alike = nullptr;
    for (const Entry* e = newest; e != nullptr; e = e->next) {
        const std::type_info* const its = type(*e);
        if (its == &wanted)
            return e;
        if (its != nullptr && alike == nullptr && *its == wanted)
            alike = e;
    }
    return alike;
}

}  // namespace

void add_closure(closure_entry& e) noexcept {
    e.next = newest_closure;
    newest_closure = &e;
}
const closure_entry* closure_by_type(const std::type_info& type) noexcept {
    return by_type(newest_closure, type, [](const closure_entry& e) { return e.type; });
}
void no_such_closure(const std::type_info& type) {
    throw error(errc::not_captured, std::string("the lambda ") + type.name() + " was made by code that dome-cc has not translated");
}

void add_callable(callable_entry& e) noexcept {
    e.next = newest_callable;
    newest_callable = &e;
}
const callable_entry* callable_by_type(const std::type_info& function, const std::type_info& target) noexcept {
    return by_type(newest_callable, target, [&](const callable_entry& e) { return *e.function == function ? e.target : nullptr; });
}
std::string saved_name(const callable_entry& entry) {
    checkpoint::distinction which({entry.target, entry.name, entry.source});
    for (const callable_entry* e = newest_callable; e != nullptr; e = e->next)
        if (*e->function == *entry.function && e->name == entry.name)
            which.also({e->target, e->name, e->source});
    return entry.name + which.text();
}
const callable_entry* callable_by_name(const std::type_info& function, const std::string& name) {
    for (const callable_entry* e = newest_callable; e != nullptr; e = e->next)
        if (*e->function == function && name.compare(0, e->name.size(), e->name) == 0 && name == saved_name(*e))
            return e;
    return nullptr;
}

}  // namespace detail
}  // namespace dome
