// SPDX-License-Identifier: Apache-2.0
// Pointers and views into literals of wide characters, as a whole and in the middle; literals with zeros in them.
#include <dome/session.hpp>

#include <cwchar>
#include <iostream>
#include <string>
#include <string_view>
#include <vector>

struct rule {
    const wchar_t* from;
    const char16_t* to;
};

static const wchar_t* const names[] = {L"one", L"two", L"three"};

static const wchar_t* after(const wchar_t* text, wchar_t c) {
    while (*text != 0 && *text != c) {
        dome::checkpoint();
        ++text;
    }
    return *text == 0 ? nullptr : text + 1;
}

static std::size_t length(const char32_t* s) {
    const char32_t* const begin = s;
    for (; *s != 0; ++s)
        dome::checkpoint();
    return static_cast<std::size_t>(s - begin);
}

int main() {
    const wchar_t* greeting = L"hello, wide world";
    const wchar_t* world = after(greeting, L' ');
    std::cout << world - greeting << '\n';
    std::wstring_view all = L"xyzzy \u6c34 is water", part = all.substr(6, 1);
    std::vector<rule> rules = {{L"", u"empty"}, {L"\t\U0001d10b", u"z\u00df"}};
    const wchar_t* name = names[0];
    for (int i = 1; i < 3; ++i) {
        dome::checkpoint();
        std::cout << std::wcslen(name) << (name == names[i - 1]) << ' ';
        name = names[i];
    }
    std::cout << '\n' << all.size() << (part[0] == L'\u6c34') << (part.data() - all.data()) << '\n';
    for (const rule& r : rules) {
        dome::checkpoint();
        std::cout << std::wcslen(r.from) << ' ' << std::u16string(r.to).size() << '\n';
    }
    std::u32string_view text = U"\U0001f600 abc";
    std::cout << length(text.data()) << length(U"") << length(U"abc") << '\n';
    using namespace std::string_view_literals;
    const std::string_view planets = "Mercury\0cratered"sv, rest = planets.substr(8);
    const std::u16string_view zeros = u"\0\0x"sv;
    for (int i = 0; i < 2; ++i) {
        dome::checkpoint();
        std::cout << planets.size() << rest << (planets[7] == 0) << (zeros[2] == u'x') << (rest.data() == planets.data() + 8) << '\n';
    }
    dome::checkpoint();
    std::cout << (text[0] == U'\U0001f600') << std::wstring(world).size() << '\n';
}
