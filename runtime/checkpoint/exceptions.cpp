// SPDX-License-Identifier: Apache-2.0
// Which exceptions can be saved, and how: see dome/describe/std/exception.hpp. Tested by test/golden/{handlers,exception_values}.
#include "dome/describe/std/exception.hpp"

#include <cxxabi.h>

#include <any>
#include <filesystem>
#include <functional>
#include <future>
#include <iostream>
#include <memory>
#include <set>
#include <string_view>
#include <variant>

namespace dome {

namespace detail {

namespace {

constinit const exception_entry* newest = nullptr;      // entries register while static objects are constructed

const std::type_info& type_behind(const std::exception_ptr& p) {
    try {
        std::rethrow_exception(p);
    } catch (...) {
        return *abi::__cxa_current_exception_type();
    }
}

// What streams throw is a class of libstdc++'s own.
const std::type_info& known_as(const std::exception_ptr& p) {
    const std::type_info& type = type_behind(p);
    if (std::string_view(type.name()) != "St13__ios_failure")
        return type;
    return typeid(std::ios_base::failure);
}

const exception_entry* entry_of(const std::exception_ptr& p) {
    const std::type_info& type = known_as(p);
    const exception_entry* e = newest;
    while (e != nullptr && *e->type != type)
        e = e->next;
    return e;
}
const exception_entry* entry_called(const std::string& name) {
    const exception_entry* e = newest;
    while (e != nullptr && name != e->name)
        e = e->next;
    return e;
}

// What the exception holds by being a std::nested_exception, too.
std::exception_ptr inside_of(const std::exception_ptr& p) {
    try {
        std::rethrow_exception(p);
    } catch (const std::nested_exception& x) {
        return x.nested_ptr();
    } catch (...) {
        return nullptr;
    }
}

}  // namespace

void add_exception(exception_entry& e) noexcept {
    e.next = newest;
    newest = &e;
}

bool knows_exception(const std::exception_ptr& p) noexcept {
    if (entry_of(p) != nullptr) {
        const std::exception_ptr inside = inside_of(p);
        return inside == nullptr || knows_exception(inside);
    }
    const std::type_info& type = type_behind(p);
    static std::set<std::string> said;
    if (said.insert(type.name()).second)
        std::cerr << "dome: warning: an exception of type " << readable(type) << " cannot be saved; no checkpoint is taken while it is handled\n";
    return false;
}

void apply_exception(archive& a, std::exception_ptr& x) {
    const bool present = a.begin_optional(x != nullptr, 2);
    if (a.loading() && !present)
        x = nullptr;
    if (present) {
        const exception_entry* entry = nullptr;
        std::string type;
        if (!a.loading()) {
            entry = entry_of(x);
            if (entry == nullptr)
                a.fail(errc::not_captured,
                       "the type " + readable(type_behind(x)) + " of an exception is not known; translate the source that throws it with dome-cc");
            type = entry->name;
        }
        a.element(0, type, false);
        if (a.loading()) {
            entry = entry_called(type);
            if (entry == nullptr)
                a.fail(errc::mismatch, "the type " + type + " of a saved exception is not one of this program");
            x = entry->make();
        }
        entry->apply(a, x);
    }
    a.end_optional(present);
}

namespace {

// A category of the program is one of its objects.
template <class Code>
void apply_own_category(archive& a, Code& x) {
    const auto set = [](void* slot, void* category) {
        auto& code = *static_cast<Code*>(slot);
        if (category != nullptr)
            code = Code(code.value(), *static_cast<const std::error_category*>(category));
    };
    pointer_ref p{a.loading() ? nullptr : untyped(&x.category()), &x, set, &type_mark<std::error_category>};
    p.must = true;
    a.named("of", {&p, [](archive& to, void* at) { to.pointer(*static_cast<pointer_ref*>(at)); }, "category"}, true);
}

// The categories of the standard library have one object each. `stays`: x is where it will be.
template <class Code>
void apply_code(archive& a, Code& x, bool stays) {
    int value = x.value();
    std::string category = x.category().name();
    a.field("value", value, false);
    a.field("category", category, false);
    static const std::error_category* const known[] = {&std::generic_category(), &std::system_category(), &std::iostream_category(),
                                                       &std::future_category()};
    for (const std::error_category* c : known)
        if (category == c->name()) {
            x = Code(value, *c);
            return;
        }
    if (!stays)
        a.fail(errc::not_captured, "the error category " + category + " is not one of the standard library");
    if (a.loading())
        x = Code(value, std::generic_category());      // for the moment
    apply_own_category(a, x);
}

// What the constructors of system_error put behind the text they are given.
std::string without_message(std::string text, const std::error_code& code) {
    const std::string message = code.message();
    if (text == message)
        return "";
    const std::string end = ": " + message;
    if (text.size() >= end.size() && text.compare(text.size() - end.size(), end.size(), end) == 0)
        text.resize(text.size() - end.size());
    return text;
}
// The two parts that all kinds of system_error have; when loading, as they were saved.
struct system_error_parts {
    std::error_code code;
    std::string text;
};
system_error_parts apply_parts(archive& a, const std::error_code& code, const char* what) {
    system_error_parts p{code, without_message(what, code)};
    a.named("code", {&p.code, [](archive& to, void* at) { apply_code(to, *static_cast<std::error_code*>(at), false); }, "error_code"}, false);
    a.field("what", p.text, false);
    return p;
}

std::nested_exception nesting(const std::exception_ptr& inside) {
    try {
        std::rethrow_exception(inside);
    } catch (...) {
        return {};
    }
}
const std::nested_exception nests_nothing;      // made while none is handled

template <class Access>
std::bad_variant_access provoked(Access access) {
    try {
        access();
    } catch (const std::bad_variant_access& x) {
        return x;
    }
    return {};
}
std::bad_variant_access bad_access_that_says(const std::string& text) {
    struct fails {
        operator int() const { throw *this; }
    };
    using number = std::variant<float, int>;
    const number wrong;
    number valueless;
    try {
        valueless.emplace<1>(fails());
    } catch (const fails&) {      // thrown on purpose
    }
    for (const std::bad_variant_access& x :
         {std::bad_variant_access(), provoked([&] { static_cast<void>(std::get<1>(wrong)); }),
          provoked([&] { static_cast<void>(std::get<1>(valueless)); }), provoked([&] { std::visit([](auto) {}, valueless); }),
          provoked([&] { std::visit<void>([](auto) {}, valueless); })})
        if (text == x.what())
            return x;
    return {};
}

}  // namespace
}  // namespace detail

void describe<std::error_code>::apply(archive& a, std::error_code& x) { detail::apply_code(a, x, true); }
void describe<std::error_condition>::apply(archive& a, std::error_condition& x) { detail::apply_code(a, x, true); }
void describe<std::system_error>::apply(archive& a, std::system_error& x) {
    const auto [code, text] = detail::apply_parts(a, x.code(), x.std::runtime_error::what());
    if (a.loading())
        x = text.empty() ? std::system_error(code) : std::system_error(code, text);
}

void describe<std::nested_exception>::apply(archive& a, std::nested_exception& x) {
    std::exception_ptr inside = x.nested_ptr();
    a.field("inside", inside, false);
    if (a.loading())
        x = inside ? detail::nesting(inside) : detail::nests_nothing;
}

// Those that a program meets without naming them: libraries throw them.
template <class T>
struct describe<T, std::enable_if_t<detail::is_one_of<T, std::bad_function_call, std::bad_weak_ptr, std::bad_optional_access, std::bad_any_cast>>> {
    static constexpr const char* name() { return "exception"; }
    static void apply(archive&, T&) {}
};
// Its text is one of the library's, and only the library makes one with it.
template <>
struct describe<std::bad_variant_access> {
    static constexpr const char* name() { return "exception"; }
    static void apply(archive& a, std::bad_variant_access& x) {
        std::string text = x.what();
        a.field("what", text, false);
        if (a.loading())
            x = detail::bad_access_that_says(text);
    }
};
template <>
struct describe<std::ios_base::failure> {
    static constexpr const char* name() { return "exception"; }
    static void apply(archive& a, std::ios_base::failure& x) {
        const auto [code, text] = detail::apply_parts(a, x.code(), x.std::runtime_error::what());
        if (a.loading())
            x = std::ios_base::failure(text, code);
    }
};
namespace detail {
template <>
struct blank_parts<std::ios_base::failure> {
    static std::ios_base::failure make() { return std::ios_base::failure(""); }
};
}  // namespace detail

template <>
struct describe<std::filesystem::filesystem_error> {
    static constexpr const char* name() { return "exception"; }
    static void apply(archive& a, std::filesystem::filesystem_error& x) {
        const auto [code, text] = detail::apply_parts(a, x.code(), x.std::system_error::what());
        std::string first = x.path1().string(), second = x.path2().string();
        a.field("path1", first, false);
        a.field("path2", second, false);
        if (a.loading())
            x = std::filesystem::filesystem_error(text, first, second, code);
    }
};
namespace detail {
template <>
struct blank_parts<std::filesystem::filesystem_error> {
    static std::filesystem::filesystem_error make() { return {"", std::error_code()}; }
};

namespace {

const gen::exception_type<std::exception> exception_("std::exception");
const gen::exception_type<std::bad_exception> bad_exception_("std::bad_exception");
const gen::exception_type<std::bad_alloc> bad_alloc_("std::bad_alloc");
const gen::exception_type<std::bad_array_new_length> bad_array_new_length_("std::bad_array_new_length");
const gen::exception_type<std::bad_cast> bad_cast_("std::bad_cast");
const gen::exception_type<std::bad_typeid> bad_typeid_("std::bad_typeid");
const gen::exception_type<std::bad_function_call> bad_function_call_("std::bad_function_call");
const gen::exception_type<std::bad_weak_ptr> bad_weak_ptr_("std::bad_weak_ptr");
const gen::exception_type<std::bad_optional_access> bad_optional_access_("std::bad_optional_access");
const gen::exception_type<std::bad_variant_access> bad_variant_access_("std::bad_variant_access");
const gen::exception_type<std::bad_any_cast> bad_any_cast_("std::bad_any_cast");
const gen::exception_type<std::logic_error> logic_error_("std::logic_error");
const gen::exception_type<std::domain_error> domain_error_("std::domain_error");
const gen::exception_type<std::invalid_argument> invalid_argument_("std::invalid_argument");
const gen::exception_type<std::length_error> length_error_("std::length_error");
const gen::exception_type<std::out_of_range> out_of_range_("std::out_of_range");
const gen::exception_type<std::runtime_error> runtime_error_("std::runtime_error");
const gen::exception_type<std::range_error> range_error_("std::range_error");
const gen::exception_type<std::overflow_error> overflow_error_("std::overflow_error");
const gen::exception_type<std::underflow_error> underflow_error_("std::underflow_error");
const gen::exception_type<std::system_error> system_error_("std::system_error");
const gen::exception_type<std::ios_base::failure> failure_("std::ios_base::failure");
const gen::exception_type<std::filesystem::filesystem_error> filesystem_error_("std::filesystem::filesystem_error");
const gen::exception_type<std::string> string_("std::string");
const gen::exception_type<const char*> text_("const char*");
const gen::exception_type<bool> bool_("bool");
const gen::exception_type<char> char_("char");
const gen::exception_type<int> int_("int");
const gen::exception_type<unsigned> unsigned_("unsigned int");
const gen::exception_type<long> long_("long");
const gen::exception_type<unsigned long> unsigned_long_("unsigned long");
const gen::exception_type<long long> long_long_("long long");
const gen::exception_type<unsigned long long> unsigned_long_long_("unsigned long long");
const gen::exception_type<float> float_("float");
const gen::exception_type<double> double_("double");

}  // namespace
}  // namespace detail
}  // namespace dome
