#include <dome/generated.hpp>
#include <dome/describe/std/exception.hpp>
#include <dome/describe/std/optional.hpp>
#include <dome/describe/std/vector.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// Exceptions and error codes as values: variables, members, elements, kept for later.
#include <dome/session.hpp>

#include <cstdio>
#include <exception>
#include <optional>
#include <stdexcept>
#include <string>
#include <system_error>
#include <vector>

class limit : public std::domain_error {
public:
    limit(const char* text, double value) : std::domain_error(text), value_(value) {}
    double value() const { return value_; }

private:
    double value_;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] limit& dome_x) {
        dome_a.base<::std::domain_error>("std::domain_error", dome_x);
        dome_a.field("value_", dome_x.value_);
    }
    explicit limit([[maybe_unused]] ::dome::blank_t dome_b) : ::std::domain_error(::dome::gen::blank<::std::domain_error>()), value_() {}
#line 20
};
struct report {
    std::string name;
    std::runtime_error reason{"none"};
    std::error_code code;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] report& dome_x) {
        dome_a.field("name", dome_x.name);
        dome_a.field_or_default("reason", dome_x.reason);
        dome_a.field("code", dome_x.code);
    }
#line 25
};

double root(double x) { DOME_FRAME("root(double)", "program.cpp", 27, 0x1c2d4b313257cfd6ull, "dome::checkpoint"); if (dome_at) { dome_f.load("x", x); }
    { DOME_SITE(1, 28, ("x"), x); dome::checkpoint(); }
    if (x < 0)
        throw limit("negative", x);
    if (x > 9)
        throw std::system_error(static_cast<int>(x), std::generic_category(), "root");
    return x / 2;
}

int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 36, 0x8607eed6aeae4b89ull, "root", "dome::checkpoint", "dome::checkpoint", "dome::checkpoint", "dome::checkpoint", "dome::checkpoint");
    std::vector<std::exception_ptr> failures = dome_at ? ::dome::gen::blank<::std::vector<std::__exception_ptr::exception_ptr, ::std::allocator<std::__exception_ptr::exception_ptr>>>() : ::dome::gen::type<::std::vector<std::__exception_ptr::exception_ptr, ::std::allocator<std::__exception_ptr::exception_ptr>>>(); if (dome_at) dome_f.load("failures", failures); 
    std::optional<limit> last = dome_at ? ::dome::gen::blank<::std::optional< ::limit>>() : ::dome::gen::type<::std::optional< ::limit>>(); if (dome_at) dome_f.load("last", last); 
    report r = dome_at ? ::dome::gen::blank<::report>() : ::dome::gen::type<::report>{"r", std::runtime_error("begun"), std::make_error_code(std::errc::timed_out)}; if (dome_at) dome_f.load("r", r); 
    std::error_condition condition = dome_at ? ::dome::gen::blank<::std::error_condition>() : (std::make_error_condition(std::errc::broken_pipe)); if (dome_at) dome_f.load("condition", condition); 
    double sum = dome_at ? dome_f.get<double>("sum") : ::dome::gen::type<double>(0);
    if (DOME_IN(1, 2)) { auto&& dome_g1 = {4.0, -1.0, 16.0, 2.0, -3.5}; ::std::ptrdiff_t dome_k1 = dome_at ? dome_f.get<::std::ptrdiff_t>("dome_k1") : 0; auto dome_b1 = ::dome::gen::begin_of(dome_g1); auto dome_e1 = ::dome::gen::end_of(dome_g1); if (dome_at) ::dome::gen::advance(dome_f, dome_b1, dome_k1, dome_e1); for (; dome_b1 != dome_e1; ++dome_b1, (void)++dome_k1) { double x = *dome_b1; if (dome_at) dome_f.load("x", x); {
        if (DOME_IN(1, 1)) { try {
            { DOME_SITE(1, 44, ("dome_k1", "failures", "last", "r", "condition", "sum", "x"), dome_k1, ::dome::gen::ref(failures), ::dome::gen::ref(last), ::dome::gen::ref(r), ::dome::gen::ref(condition), sum, x); double dome_t1 = dome_at ? ::dome::gen::blank<double>() : (root(x)); sum += dome_t1; }
        } catch (const limit& e) {
            last = e;
            failures.push_back(std::current_exception());
        } catch (...) {
            failures.push_back(std::current_exception());
        } }
        if (!dome_at) { r.reason = std::runtime_error("after " + std::to_string(x)); }
        { DOME_SITE(2, 52, ("dome_k1", "failures", "last", "r", "condition", "sum"), dome_k1, ::dome::gen::ref(failures), ::dome::gen::ref(last), ::dome::gen::ref(r), ::dome::gen::ref(condition), sum); dome::checkpoint(); }
    } } }
    if (!dome_at) { try {
        throw "a text";
    } catch (...) {
        failures.push_back(std::current_exception());
    } }
    std::invalid_argument bad = dome_at ? ::dome::gen::blank<::std::invalid_argument>() : ::dome::gen::type<::std::invalid_argument>("bad"); if (dome_at) dome_f.load("bad", bad); 
    if (DOME_IN(3, 3)) { DOME_SITE(3, 60, ("failures", "last", "r", "condition", "sum", "bad"), ::dome::gen::ref(failures), ::dome::gen::ref(last), ::dome::gen::ref(r), ::dome::gen::ref(condition), sum, ::dome::gen::ref(bad)); dome::checkpoint(); }
    if (!dome_at) { std::printf("%g %zu %s %s\n", sum, failures.size(), bad.what(), r.reason.what());
    std::printf("%s %g %s %d\n", last->what(), last->value(), r.code.message().c_str(), condition.value()); }
    { auto&& dome_g2 = (failures); ::std::ptrdiff_t dome_k2 = dome_at ? dome_f.get<::std::ptrdiff_t>("dome_k2") : 0; auto dome_b2 = ::dome::gen::begin_of(dome_g2); auto dome_e2 = ::dome::gen::end_of(dome_g2); if (dome_at) ::dome::gen::advance(dome_f, dome_b2, dome_k2, dome_e2); for (; dome_b2 != dome_e2; ++dome_b2, (void)++dome_k2) { const std::exception_ptr& p = *dome_b2; {
        if (DOME_IN(4, 4)) { DOME_SITE(4, 64, ("dome_k2", "failures", "last", "r", "condition", "bad"), dome_k2, ::dome::gen::ref(failures), ::dome::gen::ref(last), ::dome::gen::ref(r), ::dome::gen::ref(condition), ::dome::gen::ref(bad)); dome::checkpoint(); }
        try { if (DOME_BACK(5, 6)) ::dome::gen::rethrow(dome_f, "exception");
            std::rethrow_exception(p);
        } catch (const limit& e) { const ::dome::gen::caught dome_caught1;
            { DOME_SITE(5, 68, ("dome_k2", "failures", "last", "r", "condition", "bad", "exception"), dome_k2, ::dome::gen::ref(failures), ::dome::gen::ref(last), ::dome::gen::ref(r), ::dome::gen::ref(condition), ::dome::gen::ref(bad), ::dome::gen::ref(dome_caught1.what)); dome::checkpoint(); }
            std::printf("limit %s %g\n", e.what(), e.value());
        } catch (const std::system_error& e) { const ::dome::gen::caught dome_caught2;
            { DOME_SITE(6, 71, ("dome_k2", "failures", "last", "r", "condition", "bad", "exception"), dome_k2, ::dome::gen::ref(failures), ::dome::gen::ref(last), ::dome::gen::ref(r), ::dome::gen::ref(condition), ::dome::gen::ref(bad), ::dome::gen::ref(dome_caught2.what)); dome::checkpoint(); }
            std::printf("system %s %d\n", e.what(), e.code().value());
        } catch (const char* text) {
            std::printf("%s\n", text);
        }
    } } }
}

static ::dome::gen::exception_type<::limit> dome_x_limit("limit");
#line 78

static ::dome::gen::exception_type<const char *> dome_x_const_char___bb60ff05("const char *");
#line 78
