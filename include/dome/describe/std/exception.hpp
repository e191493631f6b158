// SPDX-License-Identifier: Apache-2.0
// Exceptions: descriptions of the standard library's classes and of std::exception_ptr, saved as [name of the type, exception].
// dome::gen::exception_type<T> names the types that a program throws; the runtime knows those of the standard library. A handler that
// may be stopped in is entered again by throwing its exception once more.
// In: an exception. Out: its parts, to an archive. Included by programs that save one (dome-cc adds the line).
// Tested by test/golden/{handlers,exception_values}.
#pragma once

#include <cstring>
#include <exception>
#include <new>
#include <optional>
#include <stdexcept>
#include <string>
#include <system_error>
#include <type_traits>
#include <typeinfo>

#include "dome/generated.hpp"

namespace dome {

namespace detail {

// A type that may be thrown. Entries are static objects; the list only grows.
struct exception_entry {
    const char* name;
    const std::type_info* type;
    std::exception_ptr (*make)();                             // a blank one
    void (*apply)(archive&, const std::exception_ptr&);       // element 1 of the sequence at hand
    const exception_entry* next;
};
void add_exception(exception_entry&) noexcept;
void apply_exception(archive&, std::exception_ptr&);
bool knows_exception(const std::exception_ptr&) noexcept;     // false, with a warning: it cannot be saved

template <class T, class... Any>
inline constexpr bool is_one_of = (std::is_same_v<T, Any> || ...);
template <class T>
inline constexpr bool holds_text = is_one_of<T, std::logic_error, std::domain_error, std::invalid_argument, std::length_error, std::out_of_range,
                                             std::runtime_error, std::range_error, std::overflow_error, std::underflow_error>;

}  // namespace detail

namespace gen {

template <class T>
class exception_type {
public:
    explicit exception_type(const char* name) noexcept : entry_{name, &typeid(T), &make, &apply, nullptr} { ::dome::detail::add_exception(entry_); }
    exception_type(const exception_type&) = delete;
    exception_type& operator=(const exception_type&) = delete;

private:
    static std::exception_ptr make() {
        try {
            throw blank<T>();
        } catch (...) {
            return std::current_exception();
        }
    }
    static void apply(archive& a, const std::exception_ptr& p) {
        if constexpr (std::is_pointer_v<T>) {      // a handler gets a copy, whatever it says
            void* object = nullptr;
            std::memcpy(&object, &p, sizeof object);
            a.element(1, *static_cast<T*>(object));
            return;
        }
        try {
            std::rethrow_exception(p);
        } catch (T& x) {
            a.element(1, x);
        }
    }
    ::dome::detail::exception_entry entry_;
};

// The exception a handler has caught, for as long as the handler may be stopped. One of a type that nobody knows holds checkpoints back.
class caught {
public:
    caught() : what(std::current_exception()) {
        if (!::dome::detail::knows_exception(what))
            hold_.emplace();
    }
    std::exception_ptr what;

private:
    std::optional<hold> hold_;
};

// On the way back into a handler.
[[noreturn]] inline void rethrow(frame& f, const char* name) {
    std::exception_ptr what;
    f.load(name, what);
    std::rethrow_exception(std::move(what));
}

}  // namespace gen

template <>
struct describe<std::exception_ptr> {
    static constexpr const char* name() { return "exception"; }
    static void apply(archive& a, std::exception_ptr& x) { detail::apply_exception(a, x); }
};

// Those that say nothing but what they are.
template <class T>
struct describe<T, std::enable_if_t<detail::is_one_of<T, std::exception, std::bad_exception, std::bad_alloc, std::bad_array_new_length, std::bad_cast,
                                                      std::bad_typeid>>> {
    static constexpr const char* name() { return "exception"; }
    static void apply(archive&, T&) {}
};

// Those that hold a text.
template <class T>
struct describe<T, std::enable_if_t<detail::holds_text<T>>> {
    static constexpr const char* name() { return "exception"; }
    static void apply(archive& a, T& x) {
        std::string text = x.T::what();
        a.field("what", text, false);
        if (a.loading())
            x = T(text);
    }
};

// A number and what it counts in; categories of the program itself have no name that others know.
template <>
struct describe<std::error_code> {
    static constexpr const char* name() { return "error_code"; }
    static void apply(archive& a, std::error_code& x);
};
template <>
struct describe<std::error_condition> {
    static constexpr const char* name() { return "error_condition"; }
    static void apply(archive& a, std::error_condition& x);
};
template <>
struct describe<std::system_error> {
    static constexpr const char* name() { return "exception"; }
    static void apply(archive& a, std::system_error& x);
};

namespace detail {
template <class T>
struct blank_parts<T, std::enable_if_t<holds_text<T>>> {
    static T make() { return T(""); }
};
template <>
struct blank_parts<std::system_error> {
    static std::system_error make() { return std::system_error(std::error_code()); }
};
}  // namespace detail

// One that holds another. Its exception is the one that is handled while it is made, and has no other way in.
template <>
struct describe<std::nested_exception> {
    static constexpr const char* name() { return "exception"; }
    static void apply(archive& a, std::nested_exception& x);
};

// Its object says all by being there.
template <>
struct describe<std::error_category> {
    static constexpr const char* name() { return "error_category"; }
    static void apply(archive&, std::error_category&) {}
};

#ifdef __GLIBCXX__
// What std::throw_with_nested throws: the exception that it was given, and the one that was handled.
template <class T>
struct describe<std::_Nested_exception<T>> {
    static constexpr const char* name() { return "exception"; }
    static void apply(archive& a, std::_Nested_exception<T>& x) {
        a.base<T>("exception", x);
        a.base<std::nested_exception>("nested", x);
    }
};

namespace detail {
template <class T>
struct hands_blank_on<std::_Nested_exception<T>> : std::true_type {};
template <class T>
struct blank_parts<std::_Nested_exception<T>> {
    static std::_Nested_exception<T> make() { return std::_Nested_exception<T>(gen::blank<T>()); }
};
}  // namespace detail
#endif

}  // namespace dome
