// SPDX-License-Identifier: Apache-2.0
// Strings of every character type.
#include <dome/session.hpp>

#include <iostream>
#include <string>

int main() {
    std::wstring wide = L"gr\u00fc";
    std::u16string half = u"\u20ac";
    std::u32string full = U"\U0001f600";
    std::u8string bytes = u8"\u00e4";
    wchar_t buffer[8] = L"ab";
    char16_t one = u'\u00df';
    for (int i = 0; i < 3; ++i) {
        wide += static_cast<wchar_t>(L'\u0391' + i);
        half += one;
        full += full[0];
        bytes += u8"z";
        buffer[i] = L'x';
        dome::checkpoint();
        ++one;
        std::cout << static_cast<long>(wide.back()) << ' ' << half.size() << ' ' << static_cast<long>(half.back()) << ' ' << full.size() << ' '
                  << bytes.size() << ' ' << static_cast<int>(bytes[0]) << ' ' << static_cast<char>(buffer[0]) << static_cast<char>(buffer[1]) << '\n';
    }
}
