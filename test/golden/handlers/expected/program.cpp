#include <dome/generated.hpp>
#include <dome/describe/std/exception.hpp>
#include <dome/describe/std/memory.hpp>
#include <dome/describe/std/vector.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// Sites in handlers: by value, by reference, of everything; rethrown, nested, in loops, in functions called from handlers; exceptions of
// the standard library and of the program, with a base class, caught by it.
#include <dome/session.hpp>

#include <cstdio>
#include <exception>
#include <fstream>
#include <map>
#include <memory>
#include <stdexcept>
#include <string>
#include <system_error>
#include <vector>

namespace app {
struct problem : std::runtime_error {
    problem(const std::string& text, int code, std::vector<int> where) : std::runtime_error(text), code(code), where(std::move(where)) {}
    int code;
    std::vector<int> where;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] problem& dome_x) {
        dome_a.base<::std::runtime_error>("std::runtime_error", dome_x);
        dome_a.field("code", dome_x.code);
        dome_a.field("where", dome_x.where);
    }
    explicit problem([[maybe_unused]] ::dome::blank_t dome_b) : ::std::runtime_error(::dome::gen::blank<::std::runtime_error>()), code(), where(::dome::gen::blank<decltype(where)>()) {}
#line 21
};
class special : public problem {
public:
    explicit special(int k) : problem("special", k, {k, k + 1}), note_("n" + std::to_string(k)) {}
    const char* what() const noexcept override { return note_.c_str(); }

private:
    std::string note_;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] special& dome_x) {
        dome_a.base<::app::problem>("app::problem", dome_x);
        dome_a.field("note_", dome_x.note_);
    }
    explicit special([[maybe_unused]] ::dome::blank_t dome_b) : ::app::problem(dome_b), note_(::dome::gen::blank<decltype(note_)>()) {}
#line 29
};
enum class colour { red, green };
struct plain {
    int a;
    double b;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] plain& dome_x) {
        dome_a.field("a", dome_x.a);
        dome_a.field("b", dome_x.b);
    }
#line 34
};
}  // namespace app

int tick(int x) { DOME_FRAME("tick(int)", "program.cpp", 37, 0x7ec7084c758af063ull, "dome::checkpoint"); if (dome_at) { dome_f.load("x", x); }
    { DOME_SITE(1, 38, ("x"), x); dome::checkpoint(); }
    return x + 1;
}

void fail(int n) {
    switch (n) {
        case 0: throw 42;
        case 1: throw std::string("text");
        case 2: throw app::problem("problem", 7, {1, 2, 3});
        case 3: throw app::special(9);
        case 4: throw app::colour::green;
        case 5: throw app::plain{3, 2.5};
        case 6: throw "literal";
        case 7: throw std::out_of_range("range");
        case 8: throw std::system_error(std::make_error_code(std::errc::no_such_file_or_directory), "opening");
        case 9: std::vector<int>().at(3); break;
        case 10: std::map<int, int>().at(3); break;
        case 11: {
            std::ifstream f("/nonexistent/file");
            f.exceptions(std::ios::failbit);
            f.get();
            break;
        }
        case 12: throw std::bad_alloc();
        case 13: throw ::dome::gen::made_shared(std::make_shared<int>(17));
        default: break;
    }
}

int handled(int n) { DOME_FRAME("handled(int)", "program.cpp", 67, 0x2e93c0ee4befb0b3ull, "tick", "tick", "dome::checkpoint", "tick", "dome::checkpoint", "dome::checkpoint", "tick", "dome::checkpoint", "dome::checkpoint", "dome::checkpoint", "dome::checkpoint", "tick", "dome::checkpoint", "dome::checkpoint", "dome::checkpoint", "dome::checkpoint", "dome::checkpoint"); if (dome_at) { dome_f.load("n", n); }
    std::string log = dome_at ? ::dome::gen::blank<::std::string>() : ::dome::gen::type<::std::string>(); if (dome_at) dome_f.load("log", log); 
    int sum = dome_at ? dome_f.get<int>("sum") : (0);
    for (int round = dome_at ? dome_f.get<int>("round") : (0); dome_at || (round < 2); ++round) {
        if (DOME_IN(1, 16)) { try { if (DOME_BACK(2, 16)) ::dome::gen::rethrow(dome_f, "exception");
            if (!dome_at) { fail(n); }
            { DOME_SITE(1, 73, ("n", "log", "sum", "round"), n, ::dome::gen::ref(log), sum, round); int dome_t1 = dome_at ? ::dome::gen::blank<int>() : (tick(1000)); sum += dome_t1; }
        } catch (int e) { const ::dome::gen::caught dome_caught1; if (dome_at) dome_f.load("e", e);
            if (DOME_IN(2, 2)) { DOME_SITE(2, 75, ("n", "log", "sum", "round", "e", "exception"), n, ::dome::gen::ref(log), sum, round, e, ::dome::gen::ref(dome_caught1.what)); int dome_t2 = dome_at ? ::dome::gen::blank<int>() : (tick(e)); e += dome_t2; }
            { DOME_SITE(3, 76, ("n", "log", "sum", "round", "e", "exception"), n, ::dome::gen::ref(log), sum, round, e, ::dome::gen::ref(dome_caught1.what)); dome::checkpoint(); }
            sum += e;
        } catch (const app::special& s) { const ::dome::gen::caught dome_caught2;
            DOME_SITE(4, 79, ("n", "log", "sum", "round", "exception"), n, ::dome::gen::ref(log), sum, round, ::dome::gen::ref(dome_caught2.what)); const int c = dome_at ? ::dome::gen::blank<int>() : (tick(s.code));
            if (!dome_at) { log += s.what();
            log += std::to_string(c + s.where.back()); }
            { DOME_SITE(5, 82, ("n", "log", "sum", "round", "exception"), n, ::dome::gen::ref(log), sum, round, ::dome::gen::ref(dome_caught2.what)); dome::checkpoint(); }
            log += s.what();
        } catch (app::problem& p) { const ::dome::gen::caught dome_caught3;
            if (!dome_at) { p.code += 1; }
            if (DOME_IN(6, 6)) { DOME_SITE(6, 86, ("n", "log", "sum", "round", "exception"), n, ::dome::gen::ref(log), sum, round, ::dome::gen::ref(dome_caught3.what)); dome::checkpoint(); }
            if (DOME_IN(7, 7)) { DOME_SITE(7, 87, ("n", "log", "sum", "round", "exception"), n, ::dome::gen::ref(log), sum, round, ::dome::gen::ref(dome_caught3.what)); int dome_t3 = dome_at ? ::dome::gen::blank<int>() : (tick(p.code)); p.where.push_back(static_cast<decltype(dome_t3)&&>(dome_t3)); }
            { auto&& dome_g1 = (p.where); ::std::ptrdiff_t dome_k1 = dome_at ? dome_f.get<::std::ptrdiff_t>("dome_k1") : 0; auto dome_b1 = ::dome::gen::begin_of(dome_g1); auto dome_e1 = ::dome::gen::end_of(dome_g1); if (dome_at) ::dome::gen::advance(dome_f, dome_b1, dome_k1, dome_e1); for (; dome_b1 != dome_e1; ++dome_b1, (void)++dome_k1) { int w = *dome_b1; if (dome_at) dome_f.load("w", w); {
                { DOME_SITE(8, 89, ("dome_k1", "n", "log", "sum", "round", "w", "exception"), dome_k1, n, ::dome::gen::ref(log), sum, round, w, ::dome::gen::ref(dome_caught3.what)); dome::checkpoint(); }
                sum += w;
            } } }
            log += p.what();
        } catch (std::string s) { const ::dome::gen::caught dome_caught4; if (dome_at) dome_f.load("s", s);
            if (!dome_at) { s += "!"; }
            { DOME_SITE(9, 95, ("n", "log", "sum", "round", "s", "exception"), n, ::dome::gen::ref(log), sum, round, ::dome::gen::ref(s), ::dome::gen::ref(dome_caught4.what)); dome::checkpoint(); }
            log += s;
        } catch (const char* s) { const ::dome::gen::caught dome_caught5; if (dome_at) dome_f.load("s", s);
            { DOME_SITE(10, 98, ("n", "log", "sum", "round", "s", "exception"), n, ::dome::gen::ref(log), sum, round, s, ::dome::gen::ref(dome_caught5.what)); dome::checkpoint(); }
            log += s;
        } catch (app::colour c) { const ::dome::gen::caught dome_caught6; if (dome_at) dome_f.load("c", c);
            { DOME_SITE(11, 101, ("n", "log", "sum", "round", "c", "exception"), n, ::dome::gen::ref(log), sum, round, c, ::dome::gen::ref(dome_caught6.what)); dome::checkpoint(); }
            sum += static_cast<int>(c);
        } catch (const app::plain& p) { const ::dome::gen::caught dome_caught7;
            { DOME_SITE(12, 104, ("n", "log", "sum", "round", "exception"), n, ::dome::gen::ref(log), sum, round, ::dome::gen::ref(dome_caught7.what)); int dome_t4 = dome_at ? ::dome::gen::blank<int>() : (tick(p.a)); sum += dome_t4; }
            log += std::to_string(p.b);
        } catch (const std::exception& e) { const ::dome::gen::caught dome_caught8;
            if (DOME_IN(13, 13)) { DOME_SITE(13, 107, ("n", "log", "sum", "round", "exception"), n, ::dome::gen::ref(log), sum, round, ::dome::gen::ref(dome_caught8.what)); dome::checkpoint(); }
            const std::string before = dome_at ? ::dome::gen::blank<::std::string>() : ::dome::gen::type<::std::string>(e.what()); if (dome_at) dome_f.load("before", const_cast<::std::remove_const_t<decltype(before)>&>(before)); 
            { DOME_SITE(14, 109, ("n", "log", "sum", "round", "before", "exception"), n, ::dome::gen::ref(log), sum, round, ::dome::gen::ref(before), ::dome::gen::ref(dome_caught8.what)); dome::checkpoint(); }
            log += before == e.what() ? e.what() : "changed";
            if (auto* s = dynamic_cast<const std::system_error*>(&e))
                log += std::to_string(s->code().value()) + s->code().category().name();
        } catch (...) { const ::dome::gen::caught dome_caught9;
            if (DOME_IN(15, 15)) { DOME_SITE(15, 114, ("n", "log", "sum", "round", "exception"), n, ::dome::gen::ref(log), sum, round, ::dome::gen::ref(dome_caught9.what)); dome::checkpoint(); }
            try { if (DOME_BACK(16, 16)) ::dome::gen::rethrow(dome_f, "exception@117");
                throw;
            } catch (const std::shared_ptr<int>& p) { const ::dome::gen::caught dome_caught10;
                { DOME_SITE(16, 118, ("n", "log", "sum", "round", "exception", "exception@117"), n, ::dome::gen::ref(log), sum, round, ::dome::gen::ref(dome_caught9.what), ::dome::gen::ref(dome_caught10.what)); dome::checkpoint(); }
                sum += *p;
            }
        } }
        { DOME_SITE(17, 122, ("n", "log", "sum", "round"), n, ::dome::gen::ref(log), sum, round); dome::checkpoint(); }
    }
    std::printf("%d %s %d\n", n, log.c_str(), sum);
    return sum;
}

int nested(int n) { DOME_FRAME("nested(int)", "program.cpp", 128, 0x94a68786b510ce07ull, "tick", "dome::checkpoint", "dome::checkpoint", "tick", "dome::checkpoint", "tick", "dome::checkpoint");
    int sum = dome_at ? dome_f.get<int>("sum") : (0);
    try { if (DOME_BACK(6, 7)) ::dome::gen::rethrow(dome_f, "exception");
        try { if (DOME_BACK(1, 5)) ::dome::gen::rethrow(dome_f, "exception");
            fail(n);
        } catch (const std::exception& e) { const ::dome::gen::caught dome_caught1;
            if (DOME_IN(1, 1)) { DOME_SITE(1, 134, ("sum", "exception"), sum, ::dome::gen::ref(dome_caught1.what)); int dome_t1 = dome_at ? ::dome::gen::blank<int>() : (tick(1)); sum += dome_t1; }
            if (DOME_IN(2, 4)) { try { if (DOME_BACK(3, 4)) ::dome::gen::rethrow(dome_f, "exception@138");
                { DOME_SITE(2, 136, ("sum", "exception"), sum, ::dome::gen::ref(dome_caught1.what)); dome::checkpoint(); }
                throw std::logic_error(std::string("in ") + e.what());
            } catch (const std::logic_error& e) { const ::dome::gen::caught dome_caught2;
                if (DOME_IN(3, 3)) { DOME_SITE(3, 139, ("sum", "exception", "exception@138"), sum, ::dome::gen::ref(dome_caught1.what), ::dome::gen::ref(dome_caught2.what)); dome::checkpoint(); }
                if (!dome_at) { std::printf("%s\n", e.what()); }
                { DOME_SITE(4, 141, ("sum", "exception", "exception@138"), sum, ::dome::gen::ref(dome_caught1.what), ::dome::gen::ref(dome_caught2.what)); int dome_t2 = dome_at ? ::dome::gen::blank<int>() : (tick(2)); sum += dome_t2; }
            } }
            { DOME_SITE(5, 143, ("sum", "exception"), sum, ::dome::gen::ref(dome_caught1.what)); dome::checkpoint(); }
            std::printf("%s\n", e.what());
            throw;
        }
    } catch (const app::problem& p) { const ::dome::gen::caught dome_caught3;
        if (DOME_IN(6, 6)) { DOME_SITE(6, 148, ("sum", "exception"), sum, ::dome::gen::ref(dome_caught3.what)); int dome_t3 = dome_at ? ::dome::gen::blank<int>() : (tick(p.code)); sum += dome_t3; }
        { DOME_SITE(7, 149, ("sum", "exception"), sum, ::dome::gen::ref(dome_caught3.what)); dome::checkpoint(); }
        if (sum > 100000)
            throw;
    }
    return sum;
}

void whole(int n) { DOME_FRAME("whole(int)", "program.cpp", 156, 0x17db25a596e0b798ull, "dome::checkpoint", "dome::checkpoint", "tick"); if (dome_at) { dome_f.load("n", n); } try { if (DOME_BACK(2, 3)) ::dome::gen::rethrow(dome_f, "exception");
    { DOME_SITE(1, 157, ("n"), n); dome::checkpoint(); }
    fail(n);
} catch (const app::problem& p) { const ::dome::gen::caught dome_caught1;
    if (DOME_IN(2, 2)) { DOME_SITE(2, 160, ("exception"), ::dome::gen::ref(dome_caught1.what)); dome::checkpoint(); }
    { DOME_SITE(3, 161, ("exception"), ::dome::gen::ref(dome_caught1.what)); int dome_t1 = dome_at ? ::dome::gen::blank<int>() : (tick(p.code)); std::printf("whole %d\n", dome_t1); }
} }

int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 164, 0xa391e06e94b58d9eull, "handled", "nested", "nested", "whole", "whole", "dome::checkpoint", "dome::checkpoint");
    int total = dome_at ? dome_f.get<int>("total") : (0);
    if (DOME_IN(1, 1)) { for (int n = dome_at ? dome_f.get<int>("n") : (0); dome_at || (n < 14); ++n) 
{ { DOME_SITE(1, 167, ("total", "n"), total, n); int dome_t1 = dome_at ? ::dome::gen::blank<int>() : (handled(n)); total += dome_t1; } } }
    if (DOME_IN(2, 3)) { DOME_SITE(2, 168, ("total"), total); int dome_t2 = dome_at ? dome_f.get<int>("dome_t2") : (nested(2)); DOME_SITE(3, 168, ("total", "dome_t2"), total, dome_t2); int dome_t3 = dome_at ? ::dome::gen::blank<int>() : (nested(3)); total += dome_t2 + dome_t3; }
    if (DOME_IN(4, 4)) { DOME_SITE(4, 169, ("total"), total); whole(2); }
    if (DOME_IN(5, 5)) { DOME_SITE(5, 170, ("total"), total); whole(3); }
    std::exception_ptr kept = dome_at ? ::dome::gen::blank<std::__exception_ptr::exception_ptr>() : ::dome::gen::type<std::__exception_ptr::exception_ptr>(); if (dome_at) dome_f.load("kept", kept); 
    if (DOME_IN(6, 6)) { try { if (DOME_BACK(6, 6)) ::dome::gen::rethrow(dome_f, "exception");
        throw app::problem("kept", 1, {5});
    } catch (...) { const ::dome::gen::caught dome_caught1;
        if (!dome_at) { kept = std::current_exception(); }
        { DOME_SITE(6, 176, ("total", "kept", "exception"), total, ::dome::gen::ref(kept), ::dome::gen::ref(dome_caught1.what)); dome::checkpoint(); }
    } }
    { DOME_SITE(7, 178, ("total", "kept"), total, ::dome::gen::ref(kept)); dome::checkpoint(); }
    try {
        std::rethrow_exception(kept);
    } catch (const app::problem& p) {
        std::printf("%s %d\n", p.what(), p.where[0]);
    }
    std::printf("%d\n", total);
}

static ::dome::gen::exception_type<::std::basic_string<char, ::std::char_traits<char>, ::std::allocator<char>>> dome_x_std__basic_string_char____std__char_traits_char_____std__allocator_char__("std::basic_string<char, ::std::char_traits<char>, ::std::allocator<char>>");
#line 186

static ::dome::gen::exception_type<::app::problem> dome_x_app__problem("app::problem");
#line 186

static ::dome::gen::exception_type<::app::special> dome_x_app__special("app::special");
#line 186

static ::dome::gen::exception_type<::app::colour> dome_x_app__colour("app::colour");
#line 186

static ::dome::gen::exception_type<::app::plain> dome_x_app__plain("app::plain");
#line 186

static ::dome::gen::exception_type<const char *> dome_x_const_char___bb60ff05("const char *");
#line 186

static ::dome::gen::exception_type<::std::shared_ptr<int>> dome_x_std__shared_ptr_int_("std::shared_ptr<int>");
#line 186
