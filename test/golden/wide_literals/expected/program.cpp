#include <dome/generated.hpp>
#include <dome/describe/std/string_view.hpp>
#include <dome/describe/std/vector.hpp>
#line 1 "program.cpp"
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

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] rule& dome_x) {
        dome_a.field("from", dome_x.from);
        dome_a.field("to", dome_x.to);
    }
#line 14
};

static const wchar_t* const names[] = {L"one", L"two", L"three"};

static const wchar_t* after(const wchar_t* text, wchar_t c) { DOME_FRAME("program.cpp:after(const wchar_t *, wchar_t)", "program.cpp", 18, 0x5c5361b243c91c5bull, "dome::checkpoint"); if (dome_at) { dome_f.load("text", text); dome_f.load("c", c); }
    while (dome_at || (*text != 0 && *text != c)) {
        { DOME_SITE(1, 20, ("text", "c"), text, c); dome::checkpoint(); }
        ++text;
    }
    return *text == 0 ? nullptr : text + 1;
}

static std::size_t length(const char32_t* s) { DOME_FRAME("program.cpp:length(const char32_t *)", "program.cpp", 26, 0x2fa270c2e19345bfull, "dome::checkpoint"); if (dome_at) { dome_f.load("s", s); }
    const char32_t* const begin = dome_at ? dome_f.get<const char32_t *>("begin") : (s);
    for (; dome_at || (*s != 0); ++s) 
{ { DOME_SITE(1, 29, ("s", "begin"), s, begin); dome::checkpoint(); } }
    return static_cast<std::size_t>(s - begin);
}

int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 33, 0x3390a9fb1b67f38ull, "after", "dome::checkpoint", "dome::checkpoint", "length", "length", "length", "dome::checkpoint", "dome::checkpoint");
    const wchar_t* greeting = dome_at ? dome_f.get<const wchar_t *>("greeting") : ::dome::gen::type<const wchar_t *>(L"hello, wide world");
    DOME_SITE(1, 35, ("greeting"), greeting); const wchar_t* world = dome_at ? dome_f.get<const wchar_t *>("world") : (after(greeting, L' '));
    if (!dome_at) { std::cout << world - greeting << '\n'; }
    std::wstring_view all = dome_at ? ::dome::gen::blank<::std::wstring_view>() : ::dome::gen::type<::std::wstring_view>(L"xyzzy \u6c34 is water"); if (dome_at) dome_f.load("all", all);  std::wstring_view part = dome_at ? ::dome::gen::blank<::std::wstring_view>() : (all.substr(6, 1)); if (dome_at) dome_f.load("part", part); 
    std::vector<rule> rules = dome_at ? ::dome::gen::blank<::std::vector< ::rule>>() : ::dome::gen::type<::std::vector< ::rule>> {{L"", u"empty"}, {L"\t\U0001d10b", u"z\u00df"}}; if (dome_at) dome_f.load("rules", rules); 
    const wchar_t* name = dome_at ? dome_f.get<const wchar_t *>("name") : (names[0]);
    if (DOME_IN(2, 2)) { for (int i = dome_at ? dome_f.get<int>("i") : (1); dome_at || (i < 3); ++i) {
        { DOME_SITE(2, 41, ("world", "all", "part", "rules", "name", "i"), world, ::dome::gen::ref(all), ::dome::gen::ref(part), ::dome::gen::ref(rules), name, i); dome::checkpoint(); }
        std::cout << std::wcslen(name) << (name == names[i - 1]) << ' ';
        name = names[i];
    } }
    if (!dome_at) { std::cout << '\n' << all.size() << (part[0] == L'\u6c34') << (part.data() - all.data()) << '\n'; }
    if (DOME_IN(3, 3)) { auto&& dome_g1 = (rules); ::std::ptrdiff_t dome_k1 = dome_at ? dome_f.get<::std::ptrdiff_t>("dome_k1") : 0; auto dome_b1 = ::dome::gen::begin_of(dome_g1); auto dome_e1 = ::dome::gen::end_of(dome_g1); if (dome_at) ::dome::gen::advance(dome_f, dome_b1, dome_k1, dome_e1); for (; dome_b1 != dome_e1; ++dome_b1, (void)++dome_k1) { const rule& r = *dome_b1; {
        { DOME_SITE(3, 47, ("dome_k1", "world", "all", "part", "rules"), dome_k1, world, ::dome::gen::ref(all), ::dome::gen::ref(part), ::dome::gen::ref(rules)); dome::checkpoint(); }
        std::cout << std::wcslen(r.from) << ' ' << std::u16string(r.to).size() << '\n';
    } } }
    std::u32string_view text = dome_at ? ::dome::gen::blank<::std::u32string_view>() : ::dome::gen::type<::std::u32string_view>(U"\U0001f600 abc"); if (dome_at) dome_f.load("text", text); 
    if (DOME_IN(4, 6)) { DOME_SITE(4, 51, ("world", "all", "part", "rules", "text"), world, ::dome::gen::ref(all), ::dome::gen::ref(part), ::dome::gen::ref(rules), ::dome::gen::ref(text)); ::std::size_t dome_t1 = dome_at ? ::dome::gen::blank<::std::size_t>() : (length((dome_r4 ? ::dome::gen::blank<const char32_t *>() : (text.data())))); if (!dome_at) { std::cout << dome_t1; } DOME_SITE(5, 51, ("world", "all", "part", "rules", "text"), world, ::dome::gen::ref(all), ::dome::gen::ref(part), ::dome::gen::ref(rules), ::dome::gen::ref(text)); ::std::size_t dome_t2 = dome_at ? ::dome::gen::blank<::std::size_t>() : (length(U"")); if (!dome_at) { std::cout << dome_t2; } DOME_SITE(6, 51, ("world", "all", "part", "rules", "text"), world, ::dome::gen::ref(all), ::dome::gen::ref(part), ::dome::gen::ref(rules), ::dome::gen::ref(text)); ::std::size_t dome_t3 = dome_at ? ::dome::gen::blank<::std::size_t>() : (length(U"abc")); std::cout << dome_t3 << '\n'; }
    using namespace std::string_view_literals;
    const std::string_view planets = dome_at ? ::dome::gen::blank<::std::string_view>() : ("Mercury\0cratered"sv); if (dome_at) dome_f.load("planets", const_cast<::std::remove_const_t<decltype(planets)>&>(planets));  const std::string_view rest = dome_at ? ::dome::gen::blank<::std::string_view>() : (planets.substr(8)); if (dome_at) dome_f.load("rest", const_cast<::std::remove_const_t<decltype(rest)>&>(rest)); 
    const std::u16string_view zeros = dome_at ? ::dome::gen::blank<::std::u16string_view>() : (u"\0\0x"sv); if (dome_at) dome_f.load("zeros", const_cast<::std::remove_const_t<decltype(zeros)>&>(zeros)); 
    if (DOME_IN(7, 7)) { for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 2); ++i) {
        { DOME_SITE(7, 56, ("world", "all", "part", "rules", "text", "planets", "rest", "zeros", "i"), world, ::dome::gen::ref(all), ::dome::gen::ref(part), ::dome::gen::ref(rules), ::dome::gen::ref(text), ::dome::gen::ref(planets), ::dome::gen::ref(rest), ::dome::gen::ref(zeros), i); dome::checkpoint(); }
        std::cout << planets.size() << rest << (planets[7] == 0) << (zeros[2] == u'x') << (rest.data() == planets.data() + 8) << '\n';
    } }
    { DOME_SITE(8, 59, ("world", "all", "part", "rules", "text", "planets", "rest", "zeros"), world, ::dome::gen::ref(all), ::dome::gen::ref(part), ::dome::gen::ref(rules), ::dome::gen::ref(text), ::dome::gen::ref(planets), ::dome::gen::ref(rest), ::dome::gen::ref(zeros)); dome::checkpoint(); }
    std::cout << (text[0] == U'\U0001f600') << std::wstring(world).size() << '\n';
}
