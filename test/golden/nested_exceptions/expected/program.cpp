#include <dome/generated.hpp>
#include <dome/describe/std/exception.hpp>
#include <dome/describe/std/variant.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// Exceptions that hold others: by std::throw_with_nested, by a base of their own; handled, kept, opened one after the other.
#include <dome/session.hpp>

#include <cstdio>
#include <exception>
#include <stdexcept>
#include <string>
#include <variant>

struct coded : std::runtime_error {
    coded(const char* text, int c) : std::runtime_error(text), code(c) {}
    int code;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] coded& dome_x) {
        dome_a.base<::std::runtime_error>("std::runtime_error", dome_x);
        dome_a.field("code", dome_x.code);
    }
    explicit coded([[maybe_unused]] ::dome::blank_t dome_b) : ::std::runtime_error(::dome::gen::blank<::std::runtime_error>()), code() {}
#line 14
};
struct holding : std::exception, std::nested_exception {
    const char* what() const noexcept override { return "holding"; }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] holding& dome_x) {
        dome_a.base<std::exception>("std::exception", dome_x);
        dome_a.base<std::nested_exception>("std::nested_exception", dome_x);
    }
    explicit holding([[maybe_unused]] ::dome::blank_t dome_b) : std::exception(), std::nested_exception() {}
    holding() = default;
#line 17
};

void inner() { throw std::runtime_error("inner"); }
void middle() {
    try {
        inner();
    } catch (...) {
        std::throw_with_nested(std::logic_error("middle"));
    }
}
void outer() { DOME_FRAME("outer()", "program.cpp", 27, 0xbfe3a7f661082e9bull, "dome::checkpoint");
    try { if (DOME_BACK(1, 1)) ::dome::gen::rethrow(dome_f, "exception");
        middle();
    } catch (...) { const ::dome::gen::caught dome_caught1;
        { DOME_SITE(1, 31, ("exception"), ::dome::gen::ref(dome_caught1.what)); dome::checkpoint(); }
        std::throw_with_nested(coded("outer", 7));
    }
}
void own() { DOME_FRAME("own()", "program.cpp", 35, 0x2c621a250144bfd4ull, "outer");
    try {
        { DOME_SITE0(1, 37); outer(); }
    } catch (...) {
        throw holding();
    }
}
void show(const std::exception& e, int depth) { DOME_FRAME("show(const std::exception &, int)", "program.cpp", 42, 0x9fc3911a467cca62ull, "dome::checkpoint", "dome::checkpoint", "show"); if (dome_at) { dome_f.load("depth", depth); }
    if (!dome_at) { std::printf("%d %s\n", depth, e.what()); }
    if (DOME_IN(1, 1)) { DOME_SITE(1, 44, ("depth"), depth); dome::checkpoint(); }
    try { if (DOME_BACK(2, 3)) ::dome::gen::rethrow(dome_f, "exception");
        std::rethrow_if_nested(e);
    } catch (const std::exception& next) { const ::dome::gen::caught dome_caught1;
        if (DOME_IN(2, 2)) { DOME_SITE(2, 48, ("depth", "exception"), depth, ::dome::gen::ref(dome_caught1.what)); dome::checkpoint(); }
        { DOME_SITE(3, 49, ("exception"), ::dome::gen::ref(dome_caught1.what)); show(next, depth + 1); }
    }
}

int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 53, 0x7352ab5f49748c80ull, "outer", "dome::checkpoint", "show", "own", "dome::checkpoint", "show", "dome::checkpoint", "dome::checkpoint");
    if (DOME_IN(1, 3)) { try { if (DOME_BACK(2, 3)) ::dome::gen::rethrow(dome_f, "exception");
        { DOME_SITE0(1, 55); outer(); }
    } catch (const coded& e) { const ::dome::gen::caught dome_caught1;
        if (DOME_IN(2, 2)) { DOME_SITE(2, 57, ("exception"), ::dome::gen::ref(dome_caught1.what)); dome::checkpoint(); }
        if (!dome_at) { std::printf("%d\n", e.code); }
        { DOME_SITE(3, 59, ("exception"), ::dome::gen::ref(dome_caught1.what)); show(e, 0); }
    } }
    std::exception_ptr kept = dome_at ? ::dome::gen::blank<std::__exception_ptr::exception_ptr>() : ::dome::gen::type<std::__exception_ptr::exception_ptr>(); if (dome_at) dome_f.load("kept", kept); 
    if (DOME_IN(4, 4)) { try {
        { DOME_SITE(4, 63, ("kept"), ::dome::gen::ref(kept)); own(); }
    } catch (...) {
        kept = std::current_exception();
    } }
    if (DOME_IN(5, 5)) { DOME_SITE(5, 67, ("kept"), ::dome::gen::ref(kept)); dome::checkpoint(); }
    if (DOME_IN(6, 6)) { try { if (DOME_BACK(6, 6)) ::dome::gen::rethrow(dome_f, "exception");
        std::rethrow_exception(kept);
    } catch (const std::exception& e) { const ::dome::gen::caught dome_caught2;
        { DOME_SITE(6, 71, ("kept", "exception"), ::dome::gen::ref(kept), ::dome::gen::ref(dome_caught2.what)); show(e, 0); }
    } }
    if (DOME_IN(7, 7)) { try { if (DOME_BACK(7, 7)) ::dome::gen::rethrow(dome_f, "exception");
        std::throw_with_nested(std::string("nothing inside"));
    } catch (const std::nested_exception& e) { const ::dome::gen::caught dome_caught3;
        { DOME_SITE(7, 76, ("kept", "exception"), ::dome::gen::ref(kept), ::dome::gen::ref(dome_caught3.what)); dome::checkpoint(); }
        std::printf("%d\n", e.nested_ptr() == nullptr);
    } }
    const std::variant<int, double> number = dome_at ? ::dome::gen::blank<::std::variant<int, double>>() : ::dome::gen::type<::std::variant<int, double>>(1); if (dome_at) dome_f.load("number", const_cast<::std::remove_const_t<decltype(number)>&>(number)); 
    std::variant<int, std::string> none = dome_at ? ::dome::gen::blank<::std::variant<int, ::std::string>>() : ::dome::gen::type<::std::variant<int, ::std::string>>(); if (dome_at) dome_f.load("none", none); 
    const auto fails = [](int) -> std::string { throw coded("fails", 1); };
    for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 3); ++i) 
{ try { if (DOME_BACK(8, 8)) ::dome::gen::rethrow(dome_f, "exception");
            if (i == 0)
                std::printf("%g\n", std::get<double>(number));
            if (i == 1)
                throw std::bad_variant_access();
            try {
                none.emplace<1>(fails(i));
            } catch (const coded&) {
            }
            std::printf("%d\n", std::get<int>(none));
            throw std::bad_variant_access();
        } catch (const std::bad_variant_access& e) { const ::dome::gen::caught dome_caught4;
            const std::string before = dome_at ? ::dome::gen::blank<::std::string>() : ::dome::gen::type<::std::string>(e.what()); if (dome_at) dome_f.load("before", const_cast<::std::remove_const_t<decltype(before)>&>(before)); 
            { DOME_SITE(8, 96, ("kept", "number", "none", "i", "before", "exception"), ::dome::gen::ref(kept), ::dome::gen::ref(number), ::dome::gen::ref(none), i, ::dome::gen::ref(before), ::dome::gen::ref(dome_caught4.what)); dome::checkpoint(); }
            std::printf("%s %d\n", e.what(), before == e.what());
        } }
}

static ::dome::gen::exception_type<std::_Nested_exception< ::std::logic_error>> dome_x_std___Nested_exception____std__logic_error_("std::_Nested_exception< ::std::logic_error>");
#line 100

static ::dome::gen::exception_type<std::_Nested_exception< ::coded>> dome_x_std___Nested_exception____coded_("std::_Nested_exception< ::coded>");
#line 100

static ::dome::gen::exception_type<::holding> dome_x_holding("holding");
#line 100

static ::dome::gen::exception_type<std::_Nested_exception< ::std::basic_string<char, ::std::char_traits<char>, ::std::allocator<char>>>> dome_x_std___Nested_exception____std__basic_string_char____std__char_traits_char_____std__allocator_char___("std::_Nested_exception< ::std::basic_string<char, ::std::char_traits<char>, ::std::allocator<char>>>");
#line 100

static ::dome::gen::exception_type<::coded> dome_x_coded("coded");
#line 100
