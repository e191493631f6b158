#include <dome/generated.hpp>
#include <dome/describe/std/iomanip.hpp>
#include <dome/describe/streams.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// Manipulators of one's own that may stop, in chains with other sites.
#include <dome/session.hpp>

#include <iomanip>
#include <iostream>
#include <sstream>

std::ostream& rule(std::ostream& out) { DOME_FRAME("rule(std::ostream &)", "program.cpp", 9, 0xce0611f70f60040ull, "dome::checkpoint");
    { DOME_SITE0(1, 10); dome::checkpoint(); }
    return out << "--\n";
}
std::istream& word(std::istream& in) { DOME_FRAME("word(std::istream &)", "program.cpp", 13, 0x113b06bdca53226cull, "dome::checkpoint");
    std::string skipped = dome_at ? ::dome::gen::blank<::std::string>() : ::dome::gen::type<::std::string>(); if (dome_at) dome_f.load("skipped", skipped); 
    if (!dome_at) { in >> skipped; }
    { DOME_SITE(1, 16, ("skipped"), ::dome::gen::ref(skipped)); dome::checkpoint(); }
    return in;
}
int value(int n) { DOME_FRAME("value(int)", "program.cpp", 19, 0xce6e3168bc034777ull, "dome::checkpoint"); if (dome_at) { dome_f.load("n", n); }
    { DOME_SITE(1, 20, ("n"), n); dome::checkpoint(); }
    return n + 1;
}

struct logger {
    std::ostringstream& out;
    template <class T>
    logger& operator<<(const T& x) {
        out << x;
        return *this;
    }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] logger& dome_x) {
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Winvalid-offsetof"
        dome_a.bound("out", dome_x.out, dome_x, __builtin_offsetof(logger, out));
#pragma GCC diagnostic pop
    }
    static logger dome_blank_() { return {::dome::gen::unbound<decltype(logger::out)>()}; }
#line 31
};
double measured(double x) { DOME_FRAME("measured(double)", "program.cpp", 32, 0x6019105561af791eull, "dome::checkpoint"); if (dome_at) { dome_f.load("x", x); }
    { DOME_SITE(1, 33, ("x"), x); dome::checkpoint(); }
    return x;
}
int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 36, 0xb8f262b8e32a5a0dull, "std::basic_istream<char>::operator>>", "value", "std::basic_ostream<char>::operator<<", "std::basic_ostream<char>::operator<<", "value", "measured", "measured");
    std::istringstream in = dome_at ? ::dome::gen::blank<::std::istringstream>() : ::dome::gen::type<::std::istringstream>("one 2 three 4"); if (dome_at) dome_f.load("in", in); 
    if (DOME_IN(1, 5)) { for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 2); ++i) {
        int n = dome_at ? ::dome::gen::blank<int>() : (0); if (dome_at) dome_f.load("n", n); 
        if (DOME_IN(1, 1)) { DOME_SITE(1, 40, ("in", "i", "n"), ::dome::gen::ref(in), i, ::dome::gen::ref(n)); ::std::basic_istream<char, ::std::char_traits<char>>& dome_t1 = dome_at ? dome_f.get_ref<::std::basic_istream<char, ::std::char_traits<char>>>("dome_t1") : (in >> word); dome_t1 >> n; }
        if (DOME_IN(2, 3)) { if (!dome_at) { std::cout << i; } DOME_SITE(2, 41, ("in", "i", "n"), ::dome::gen::ref(in), i, ::dome::gen::ref(n)); int dome_t2 = dome_at ? dome_f.get<int>("dome_t2") : (value(n)); ::std::basic_ostream<char, ::std::char_traits<char>>& dome_t3 = dome_at ? dome_f.get_ref<::std::basic_ostream<char, ::std::char_traits<char>>>("dome_t3") : (std::cout << dome_t2 << '\n'); DOME_SITE(3, 41, ("in", "i", "n", "dome_t2", "dome_t3"), ::dome::gen::ref(in), i, ::dome::gen::ref(n), dome_t2, ::dome::gen::path(dome_t3)); dome_t3 << rule; }
        { DOME_SITE(4, 42, ("in", "i", "n"), ::dome::gen::ref(in), i, ::dome::gen::ref(n)); if (!dome_at) { std::cout << rule; } DOME_SITE(5, 42, ("in", "i", "n"), ::dome::gen::ref(in), i, ::dome::gen::ref(n)); int dome_t4 = dome_at ? ::dome::gen::blank<int>() : (value(i)); std::cout << dome_t4 << '\n'; }
    } }
    std::ostringstream text = dome_at ? ::dome::gen::blank<::std::ostringstream>() : ::dome::gen::type<::std::ostringstream>(); if (dome_at) dome_f.load("text", text); 
    logger to = dome_at ? ::dome::gen::blank<::logger>() : ::dome::gen::type<::logger>{text}; if (dome_at) dome_f.load("to", to); 
    { ::std::_Setprecision dome_t5 = dome_at ? ::dome::gen::blank<::std::_Setprecision>() : (std::setprecision(3)); if (dome_at) dome_f.load("dome_t5", dome_t5); ::logger& dome_t6 = dome_at ? dome_f.get_ref<::logger>("dome_t6") : (to << "a " << static_cast<decltype(dome_t5)&&>(dome_t5)); DOME_SITE(6, 46, ("in", "text", "to", "dome_t5", "dome_t6"), ::dome::gen::ref(in), ::dome::gen::ref(text), ::dome::gen::ref(to), ::dome::gen::ref(dome_t5), ::dome::gen::path(dome_t6)); double dome_t7 = dome_at ? dome_f.get<double>("dome_t7") : (measured(1.0 / 3)); ::logger& dome_t8 = dome_at ? dome_f.get_ref<::logger>("dome_t8") : (dome_t6 << dome_t7 << std::setw(6) << std::setfill('.')); DOME_SITE(7, 46, ("in", "text", "to", "dome_t5", "dome_t6", "dome_t7", "dome_t8"), ::dome::gen::ref(in), ::dome::gen::ref(text), ::dome::gen::ref(to), ::dome::gen::ref(dome_t5), ::dome::gen::path(dome_t6), dome_t7, ::dome::gen::path(dome_t8)); double dome_t9 = dome_at ? ::dome::gen::blank<double>() : (measured(2)); dome_t8 << dome_t9 << std::setbase(16) << "\n"; }
    std::cout << text.str();
}

static ::dome::gen::global dome_g_formats("formats of the standard streams", ::dome::gen::standard_formats);
#line 49
