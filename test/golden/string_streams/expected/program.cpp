#include <dome/generated.hpp>
#include <dome/describe/streams.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// String streams keep text, places, format and state; a reference to their base is bound again.
#include <dome/session.hpp>

#include <iomanip>
#include <iostream>
#include <sstream>
#include <string>

void write(std::ostream& out, int i) { DOME_FRAME("write(std::ostream &, int)", "program.cpp", 10, 0xc5b7c1ef6897f9e0ull, "dome::checkpoint");
    if (!dome_at) { out << std::setw(4) << i; }
    { DOME_SITE0(1, 12); dome::checkpoint(); }
    out << ';';
}

int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 16, 0x7a193ec5cd6bf9b1ull, "dome::checkpoint", "write", "write", "dome::checkpoint", "dome::checkpoint");
    std::ostringstream out = dome_at ? ::dome::gen::blank<::std::ostringstream>() : ::dome::gen::type<::std::ostringstream>(); if (dome_at) dome_f.load("out", out); 
    std::istringstream in = dome_at ? ::dome::gen::blank<::std::istringstream>() : ::dome::gen::type<::std::istringstream>("1 2 3 four 5"); if (dome_at) dome_f.load("in", in); 
    std::stringstream both = dome_at ? ::dome::gen::blank<::std::stringstream>() : ::dome::gen::type<::std::stringstream>(); if (dome_at) dome_f.load("both", both); 
    std::ostream* last = dome_at ? dome_f.get<::std::ostream *>("last") : ::dome::gen::type<::std::ostream *>(&out);
    if (!dome_at) { out << std::fixed << std::setprecision(2) << std::setfill('.'); }
    int n = dome_at ? ::dome::gen::blank<int>() : (0); if (dome_at) dome_f.load("n", n); 
    if (DOME_IN(1, 3)) { while (dome_at || (in >> n)) {
        if (!dome_at) { out << n / 3.0;
        both << n * n << ' '; }
        if (DOME_IN(1, 1)) { DOME_SITE(1, 26, ("out", "in", "both", "last", "n"), ::dome::gen::ref(out), ::dome::gen::ref(in), ::dome::gen::ref(both), last, ::dome::gen::ref(n)); dome::checkpoint(); }
        if (DOME_IN(2, 2)) { DOME_SITE(2, 27, ("out", "in", "both", "last", "n"), ::dome::gen::ref(out), ::dome::gen::ref(in), ::dome::gen::ref(both), last, ::dome::gen::ref(n)); write(both, n); }
        { ::std::ostream& dome_t1 = dome_at ? dome_f.get_ref<::std::ostream>("dome_t1") : (*last); DOME_SITE(3, 28, ("out", "in", "both", "last", "n", "dome_t1"), ::dome::gen::ref(out), ::dome::gen::ref(in), ::dome::gen::ref(both), last, ::dome::gen::ref(n), ::dome::gen::path(dome_t1)); write(dome_t1, n); }
    } }
    if (!dome_at) { std::cout << in.eof() << in.fail() << '\n';
    in.clear(); }
    std::string word = dome_at ? ::dome::gen::blank<::std::string>() : ::dome::gen::type<::std::string>(); if (dome_at) dome_f.load("word", word); 
    if (!dome_at) { in >> word; }
    if (DOME_IN(4, 4)) { DOME_SITE(4, 34, ("out", "in", "both", "n", "word"), ::dome::gen::ref(out), ::dome::gen::ref(in), ::dome::gen::ref(both), ::dome::gen::ref(n), ::dome::gen::ref(word)); dome::checkpoint(); }
    if (!dome_at) { in >> n;
    std::cout << word << ' ' << n << ' ' << out.str() << ' ' << out.tellp() << '\n'; }
    while (dome_at || (both >> word)) {
        { DOME_SITE(5, 38, ("out", "in", "both", "n", "word"), ::dome::gen::ref(out), ::dome::gen::ref(in), ::dome::gen::ref(both), ::dome::gen::ref(n), ::dome::gen::ref(word)); dome::checkpoint(); }
        std::cout << word << '|';
    }
    std::cout << '\n';
}

static ::dome::gen::global dome_g_formats("formats of the standard streams", ::dome::gen::standard_formats);
#line 43
