#include <dome/generated.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// Strings of every character type.
#include <dome/session.hpp>

#include <iostream>
#include <string>

int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 8, 0x18c6761582c7ca89ull, "dome::checkpoint");
    std::wstring wide = dome_at ? ::dome::gen::blank<::std::wstring>() : ::dome::gen::type<::std::wstring>(L"gr\u00fc"); if (dome_at) dome_f.load("wide", wide); 
    std::u16string half = dome_at ? ::dome::gen::blank<::std::u16string>() : ::dome::gen::type<::std::u16string>(u"\u20ac"); if (dome_at) dome_f.load("half", half); 
    std::u32string full = dome_at ? ::dome::gen::blank<::std::u32string>() : ::dome::gen::type<::std::u32string>(U"\U0001f600"); if (dome_at) dome_f.load("full", full); 
    std::u8string bytes = dome_at ? ::dome::gen::blank<::std::u8string>() : ::dome::gen::type<::std::u8string>(u8"\u00e4"); if (dome_at) dome_f.load("bytes", bytes); 
    wchar_t buffer[8] = L"ab"; if (dome_at) dome_f.load("buffer", buffer); 
    char16_t one = dome_at ? dome_f.get<char16_t>("one") : (u'\u00df');
    for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 3); ++i) {
        if (!dome_at) { wide += static_cast<wchar_t>(L'\u0391' + i);
        half += one;
        full += full[0];
        bytes += u8"z";
        buffer[i] = L'x'; }
        { DOME_SITE(1, 21, ("wide", "half", "full", "bytes", "buffer", "one", "i"), ::dome::gen::ref(wide), ::dome::gen::ref(half), ::dome::gen::ref(full), ::dome::gen::ref(bytes), ::dome::gen::ref(buffer), one, i); dome::checkpoint(); }
        ++one;
        std::cout << static_cast<long>(wide.back()) << ' ' << half.size() << ' ' << static_cast<long>(half.back()) << ' ' << full.size() << ' '
                  << bytes.size() << ' ' << static_cast<int>(bytes[0]) << ' ' << static_cast<char>(buffer[0]) << static_cast<char>(buffer[1]) << '\n';
    }
}
