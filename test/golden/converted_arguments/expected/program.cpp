#include <dome/generated.hpp>
#include <dome/describe/std/exception.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// Arguments that a constructor of the parameter's class converts: on the way back there is nothing to convert.
#include <dome/session.hpp>

#include <cstdio>
#include <stdexcept>
#include <string>

struct lexer {
    int at = 0;
    int next() { DOME_FRAME("lexer::next()", "program.cpp", 11, 0xc8a123bace114e31ull, "dome::checkpoint");
        { DOME_SITE0(1, 12); dome::checkpoint(); }
        return ++at;
    }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] lexer& dome_x) {
        dome_a.field_or_default("at", dome_x.at);
    }
#line 15
};
struct parser {
    lexer from;
    int current;
    parser(std::string text) : parser(::dome::gen::construction(DOME_FUNCTION_INFO("parser::parser(std::string)", "program.cpp", 19, 0x9e34bafde2e3aed3ull, "lexer::next")), static_cast<decltype(text)&&>(text)) {} parser(::dome::gen::construction&& dome_f, std::string text) : current(dome_f.at && !(dome_f.at >= 1 && dome_f.at <= 1) ? ::dome::gen::blank<decltype(parser::current)>() : [&]() -> decltype(parser::current) { int& dome_at = dome_f.at; if (dome_at) { dome_f.load("text", const_cast<::std::remove_cv_t<::std::remove_reference_t<decltype((text))>>&>(text)); dome_f.place("this", *this); dome_f.load("this.from", const_cast<::std::remove_cv_t<::std::remove_reference_t<decltype((this->from))>>&>(this->from)); } DOME_SITE(1, 19, ("text", "this", "this.from"), ::dome::gen::ref(text), ::dome::gen::place(*this), ::dome::gen::ref(this->from)); int dome_t1 = dome_at ? ::dome::gen::blank<int>() : (from.next()); return ::dome::gen::type<decltype(parser::current)>(dome_t1 + static_cast<int>(text.size())); }()) { [[maybe_unused]] int dome_at = dome_f.at; if (dome_at) { dome_f.load("text", text); dome_f.load("this", *this); }}

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] parser& dome_x) {
        dome_a.field("from", dome_x.from);
        dome_a.field("current", dome_x.current);
    }
    explicit parser([[maybe_unused]] ::dome::blank_t dome_b) : from(::dome::gen::blank<decltype(from)>()), current() {}
#line 20
};
struct positive {
    int n;
    positive(int of) : n(of) {
        if (of <= 0)
            throw std::range_error("not positive");
    }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] positive& dome_x) {
        dome_a.field("n", dome_x.n);
    }
    explicit positive([[maybe_unused]] ::dome::blank_t dome_b) : n() {}
#line 27
};
int length(std::string text, positive times) { DOME_FRAME("length(std::string, positive)", "program.cpp", 28, 0x4970ff3ef55d2d7bull, "lexer::next"); if (dome_at) { dome_f.load("text", text); dome_f.load("times", times); }
    lexer l = dome_at ? ::dome::gen::blank<::lexer>() : ::dome::gen::type<::lexer>(); if (dome_at) dome_f.load("l", l); 
    { DOME_SITE(1, 30, ("text", "times", "l"), ::dome::gen::ref(text), ::dome::gen::ref(times), ::dome::gen::ref(l)); int dome_t1 = dome_at ? ::dome::gen::blank<int>() : (l.next()); return dome_t1 * static_cast<int>(text.size()) * times.n; }
}
int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 32, 0xaf78ed3ef0e3c19cull, "parser::parser", "length", "length", "dome::checkpoint");
    const char* text = dome_at ? dome_f.get<const char *>("text") : ::dome::gen::type<const char *>("some words");
    int times = dome_at ? dome_f.get<int>("times") : (3);
    try { if (DOME_BACK(4, 4)) ::dome::gen::rethrow(dome_f, "exception");
        DOME_SITE(1, 36, ("text", "times"), text, times); parser p = dome_at ? ::dome::gen::blank<::parser>() : ::dome::gen::type<::parser>((dome_r1 ? ::dome::gen::blank<::std::string>() : static_cast<::std::string>(text)));
        if (!dome_at) { std::printf("%d\n", p.current); }
        DOME_SITE0(2, 38); int dome_t1 = dome_at ? dome_f.get<int>("dome_t1") : (length((dome_r2 ? ::dome::gen::blank<::std::string>() : static_cast<::std::string>(text)), (dome_r2 ? ::dome::gen::blank<::positive>() : static_cast<::positive>(times)))); DOME_SITE(3, 38, ("text", "times", "dome_t1"), text, times, dome_t1); int dome_t2 = dome_at ? ::dome::gen::blank<int>() : (length("literal", 2)); int n = dome_at ? ::dome::gen::blank<int>() : (dome_t1 + dome_t2);
        std::printf("%d\n", n);
    } catch (const std::exception& e) { const ::dome::gen::caught dome_caught1;
        { DOME_SITE(4, 41, ("exception"), ::dome::gen::ref(dome_caught1.what)); dome::checkpoint(); }
        std::printf("error %s\n", e.what());
    }
}
