#include <dome/generated.hpp>
#include <dome/describe/std/exception.hpp>
#include <dome/describe/streams.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// Streams that are closed or have failed, how much was read last, locales by name, input without skipping, strings that have reserved memory.
#include <dome/session.hpp>

#include <fstream>
#include <iomanip>
#include <iostream>
#include <locale>
#include <sstream>
#include <string>

int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 12, 0x9672f9c7c01bafdcull, "dome::checkpoint", "dome::checkpoint", "dome::checkpoint", "dome::checkpoint", "dome::checkpoint", "dome::checkpoint", "dome::checkpoint", "dome::checkpoint");
    std::ifstream missing = dome_at ? ::dome::gen::blank<::std::ifstream>() : ::dome::gen::type<::std::ifstream>("there_is_no_such_file.txt"); if (dome_at) dome_f.load("missing", missing); 
    std::ofstream out = dome_at ? ::dome::gen::blank<::std::ofstream>() : ::dome::gen::type<::std::ofstream>("here.txt"); if (dome_at) dome_f.load("out", out); 
    if (!dome_at) { out << std::hex;
    out.close(); }
    std::ifstream strict = dome_at ? ::dome::gen::blank<::std::ifstream>() : ::dome::gen::type<::std::ifstream>(); if (dome_at) dome_f.load("strict", strict); 
    if (DOME_IN(1, 1)) { DOME_SITE(1, 18, ("missing", "out", "strict"), ::dome::gen::ref(missing), ::dome::gen::ref(out), ::dome::gen::ref(strict)); dome::checkpoint(); }
    if (!dome_at) { std::cout << missing.is_open() << missing.fail() << !missing << out.good() << ((out.flags() & std::ios::hex) != 0) << '\n';
    strict.exceptions(std::ios::failbit); }
    if (DOME_IN(2, 2)) { DOME_SITE(2, 21, ("missing", "out", "strict"), ::dome::gen::ref(missing), ::dome::gen::ref(out), ::dome::gen::ref(strict)); dome::checkpoint(); }
    if (DOME_IN(3, 3)) { try { if (DOME_BACK(3, 3)) ::dome::gen::rethrow(dome_f, "exception");
        strict.open("nor_is_there_this_one.txt");
    } catch (const std::ios_base::failure&) { const ::dome::gen::caught dome_caught1;
        { DOME_SITE(3, 25, ("missing", "out", "strict", "exception"), ::dome::gen::ref(missing), ::dome::gen::ref(out), ::dome::gen::ref(strict), ::dome::gen::ref(dome_caught1.what)); dome::checkpoint(); }
        std::cout << "not there " << strict.fail() << '\n';
    } }

    std::istringstream text = dome_at ? ::dome::gen::blank<::std::istringstream>() : ::dome::gen::type<::std::istringstream>("some words and more"); if (dome_at) dome_f.load("text", text); 
    char buffer[16] = {}; if (dome_at) dome_f.load("buffer", buffer); 
    if (!dome_at) { text.read(buffer, 10); }
    if (DOME_IN(4, 4)) { DOME_SITE(4, 32, ("missing", "out", "strict", "text", "buffer"), ::dome::gen::ref(missing), ::dome::gen::ref(out), ::dome::gen::ref(strict), ::dome::gen::ref(text), ::dome::gen::ref(buffer)); dome::checkpoint(); }
    if (!dome_at) { std::cout << text.gcount() << buffer << '\n';
    text.getline(buffer, sizeof buffer); }
    if (DOME_IN(5, 5)) { DOME_SITE(5, 35, ("missing", "out", "strict", "text", "buffer"), ::dome::gen::ref(missing), ::dome::gen::ref(out), ::dome::gen::ref(strict), ::dome::gen::ref(text), ::dome::gen::ref(buffer)); dome::checkpoint(); }
    if (!dome_at) { std::cout << text.gcount() << text.eof() << buffer << '\n';

    std::cout.imbue(std::locale::classic()); }
    std::ostringstream named = dome_at ? ::dome::gen::blank<::std::ostringstream>() : ::dome::gen::type<::std::ostringstream>(); if (dome_at) dome_f.load("named", named); 
    if (!dome_at) { named.imbue(std::locale("C.UTF-8")); }
    if (DOME_IN(6, 6)) { DOME_SITE(6, 41, ("missing", "out", "strict", "text", "buffer", "named"), ::dome::gen::ref(missing), ::dome::gen::ref(out), ::dome::gen::ref(strict), ::dome::gen::ref(text), ::dome::gen::ref(buffer), ::dome::gen::ref(named)); dome::checkpoint(); }
    if (!dome_at) { std::cout << named.getloc().name() << '\n';

    std::cin.tie(nullptr);
    std::cin >> std::noskipws; }
    int spaces = dome_at ? dome_f.get<int>("spaces") : (0);
    if (DOME_IN(7, 7)) { char c; if (dome_at) dome_f.load("c", c);  for (; dome_at || (std::cin >> c); ) {
        { DOME_SITE(7, 48, ("missing", "out", "strict", "text", "buffer", "named", "spaces", "c"), ::dome::gen::ref(missing), ::dome::gen::ref(out), ::dome::gen::ref(strict), ::dome::gen::ref(text), ::dome::gen::ref(buffer), ::dome::gen::ref(named), spaces, ::dome::gen::ref(c)); dome::checkpoint(); }
        spaces += c == ' ';
    } }
    if (!dome_at) { std::cout << spaces << (std::cin.tie() == nullptr) << '\n'; }

    std::string filled = dome_at ? ::dome::gen::blank<::std::string>() : ::dome::gen::type<::std::string>(); if (dome_at) dome_f.load("filled", filled); 
    if (!dome_at) { filled.reserve(1000); }
    const char* first = dome_at ? dome_f.get<const char *>("first") : ::dome::gen::type<const char *>(filled.data());
    for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 20); ++i) {
        { DOME_SITE(8, 57, ("missing", "out", "strict", "text", "buffer", "named", "filled", "first", "i"), ::dome::gen::ref(missing), ::dome::gen::ref(out), ::dome::gen::ref(strict), ::dome::gen::ref(text), ::dome::gen::ref(buffer), ::dome::gen::ref(named), ::dome::gen::ref(filled), first, i); dome::checkpoint(); }
        filled += "twenty characters, .";
    }
    std::cout << (first == filled.data()) << filled.size() << (filled.capacity() >= 1000) << '\n';
}

static ::dome::gen::global dome_g_formats("formats of the standard streams", ::dome::gen::standard_formats);
#line 62

static ::dome::gen::global dome_g_input("standard input", ::dome::gen::standard_input);
#line 62
