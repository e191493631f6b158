#include <dome/generated.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// Strings: empty, short, long, with zero bytes and bytes that are not UTF-8.
#include <dome/session.hpp>

#include <cstdio>
#include <string>

int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 8, 0x43465d46038308bdull, "dome::checkpoint");
    std::string empty = dome_at ? ::dome::gen::blank<::std::string>() : ::dome::gen::type<::std::string>(); if (dome_at) dome_f.load("empty", empty);  std::string longer = dome_at ? ::dome::gen::blank<::std::string>() : ::dome::gen::type<::std::string>(100, 'x'); if (dome_at) dome_f.load("longer", longer);  std::string odd = dome_at ? ::dome::gen::blank<::std::string>() : ::dome::gen::type<::std::string>("a\0b", 3); if (dome_at) dome_f.load("odd", odd);  std::string bytes = dome_at ? ::dome::gen::blank<::std::string>() : ::dome::gen::type<::std::string>("\xff\xfe"); if (dome_at) dome_f.load("bytes", bytes); 
    for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 3); ++i) {
        { DOME_SITE(1, 11, ("empty", "longer", "odd", "bytes", "i"), ::dome::gen::ref(empty), ::dome::gen::ref(longer), ::dome::gen::ref(odd), ::dome::gen::ref(bytes), i); dome::checkpoint(); }
        longer += std::to_string(i);
        odd += '\0';
        empty += empty.empty() ? "" : "!";
        std::printf("%zu %zu %zu %d\n", empty.size(), longer.size(), odd.size(), static_cast<unsigned char>(bytes[0]));
    }
}
