#include <dome/generated.hpp>
#include <dome/describe/std/memory.hpp>
#include <dome/describe/std/string_view.hpp>
#include <dome/describe/std/vector.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// Pointers and views into objects without a name, before a site in the same expression and as arguments of a site.
#include <dome/session.hpp>
#include <cstdio>
#include <memory>
#include <string>
#include <string_view>
#include <vector>
std::string words(int n) { return "number " + std::to_string(n) + " of a long line of text"; }
int count(const char* s) { DOME_FRAME("count(const char *)", "program.cpp", 10, 0x59abd4ae2eb43db8ull, "dome::checkpoint");
    int n = dome_at ? dome_f.get<int>("n") : (0);
    for (const char* p = dome_at ? dome_f.get<const char *>("p") : (s); dome_at || (*p); ++p) {
        { DOME_SITE(1, 13, ("n", "p"), n, p); dome::checkpoint(); }
        ++n;
    }
    return n;
}
int add(std::string_view s) { DOME_FRAME("add(std::string_view)", "program.cpp", 18, 0xd05ba2273c34527cull, "dome::checkpoint"); if (dome_at) { dome_f.load("s", s); }
    int n = dome_at ? dome_f.get<int>("n") : (0);
    { auto&& dome_g1 = (s); ::std::ptrdiff_t dome_k1 = dome_at ? dome_f.get<::std::ptrdiff_t>("dome_k1") : 0; auto dome_b1 = ::dome::gen::begin_of(dome_g1); auto dome_e1 = ::dome::gen::end_of(dome_g1); if (dome_at) ::dome::gen::advance(dome_f, dome_b1, dome_k1, dome_e1); for (; dome_b1 != dome_e1; ++dome_b1, (void)++dome_k1) { char c = *dome_b1; if (dome_at) dome_f.load("c", c); {
        { DOME_SITE(1, 21, ("dome_k1", "s", "n", "c"), dome_k1, ::dome::gen::ref(s), n, c); dome::checkpoint(); }
        n += c;
    } } }
    return n;
}
int bytes(const std::string& s) { DOME_FRAME("bytes(const std::string &)", "program.cpp", 26, 0xadf0c9edab708e30ull, "dome::checkpoint");
    int n = dome_at ? dome_f.get<int>("n") : (0);
    { auto&& dome_g1 = (s); ::std::ptrdiff_t dome_k1 = dome_at ? dome_f.get<::std::ptrdiff_t>("dome_k1") : 0; auto dome_b1 = ::dome::gen::begin_of(dome_g1); auto dome_e1 = ::dome::gen::end_of(dome_g1); if (dome_at) ::dome::gen::advance(dome_f, dome_b1, dome_k1, dome_e1); for (; dome_b1 != dome_e1; ++dome_b1, (void)++dome_k1) { char c = *dome_b1; if (dome_at) dome_f.load("c", c); {
        { DOME_SITE(1, 29, ("dome_k1", "n", "c"), dome_k1, n, c); dome::checkpoint(); }
        n += c;
    } } }
    return n;
}
int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 34, 0xfb93f9da115ef6d7ull, "count", "count", "add", "bytes", "count", "count", "main()::(anonymous class)::operator()");
    if (DOME_IN(1, 5)) { for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 3); ++i) {
        if (DOME_IN(1, 1)) { ::std::string dome_t1 = dome_at ? ::dome::gen::blank<::std::string>() : (words(i + 1)); ::std::basic_string<char, ::std::char_traits<char>, ::std::allocator<char>> dome_t2 = dome_at ? ::dome::gen::blank<::std::basic_string<char, ::std::char_traits<char>, ::std::allocator<char>>>() : (static_cast<decltype(dome_t1)&&>(dome_t1).substr(3)); if (dome_at) dome_f.load("dome_t2", dome_t2); const char * dome_t3 = dome_at ? dome_f.get<const char *>("dome_t3") : (static_cast<decltype(dome_t2)&&>(dome_t2).c_str()); DOME_SITE(1, 36, ("i", "dome_t2", "dome_t3"), i, ::dome::gen::ref(dome_t2), dome_t3); int dome_t4 = dome_at ? ::dome::gen::blank<int>() : (count("abc")); std::printf("%s %d %s\n", words(i).c_str(), dome_t4, dome_t3); }
        if (DOME_IN(2, 2)) { ::std::string dome_t5 = dome_at ? ::dome::gen::blank<::std::string>() : (words(i)); if (dome_at) dome_f.load("dome_t5", dome_t5); DOME_SITE(2, 37, ("i", "dome_t5"), i, ::dome::gen::ref(dome_t5)); int dome_t6 = dome_at ? ::dome::gen::blank<int>() : (count((dome_r2 ? ::dome::gen::blank<const char *>() : (static_cast<decltype(dome_t5)&&>(dome_t5).c_str())))); std::printf("%d\n", dome_t6); }
        if (DOME_IN(3, 4)) { ::std::basic_string<char, ::std::char_traits<char>, ::std::allocator<char>> dome_t7 = dome_at ? ::dome::gen::blank<::std::basic_string<char, ::std::char_traits<char>, ::std::allocator<char>>>() : (words(i) + "x"); if (dome_at) dome_f.load("dome_t7", dome_t7); DOME_SITE(4, 38, ("i", "dome_t7"), i, ::dome::gen::ref(dome_t7)); int dome_t8 = dome_at ? dome_f.get<int>("dome_t8") : (bytes(dome_t7)); ::std::string dome_t9 = dome_at ? ::dome::gen::blank<::std::string>() : (words(i)); if (dome_at) dome_f.load("dome_t9", dome_t9); DOME_SITE(3, 38, ("i", "dome_t8", "dome_t9"), i, dome_t8, ::dome::gen::ref(dome_t9)); int dome_t10 = dome_at ? ::dome::gen::blank<int>() : (add((dome_r3 ? ::dome::gen::blank<::std::string_view>() : static_cast<::std::string_view>(static_cast<decltype(dome_t9)&&>(dome_t9))))); std::printf("%d %d\n", dome_t10, dome_t8); }
        { DOME_SITE(5, 39, ("i"), i); int dome_t11 = dome_at ? ::dome::gen::blank<int>() : (count("ab")); std::printf("%s\n", (std::to_string(dome_t11) + "q").c_str()); }
    } }
    auto shared = dome_at ? ::dome::gen::blank<::std::shared_ptr< ::std::vector<int, ::std::allocator<int>>>>() : (::dome::gen::made_shared(std::make_shared<std::vector<int>>())); if (dome_at) dome_f.load("shared", shared); 
    if (DOME_IN(6, 6)) { for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 3); ++i) 
{ { ::std::vector<int, ::std::allocator<int>> * dome_t12 = dome_at ? dome_f.get<::std::vector<int, ::std::allocator<int>> *>("dome_t12") : (shared.operator->()); DOME_SITE(6, 43, ("shared", "i", "dome_t12"), ::dome::gen::ref(shared), i, dome_t12); int dome_t13 = dome_at ? ::dome::gen::blank<int>() : (count("ab")); dome_t12->push_back(dome_t13 + i); } } }
    if (!dome_at) { std::printf("%zu %d\n", shared->size(), shared->back()); }
    const char* at = dome_at ? ::dome::gen::blank<const char *>() : ::dome::gen::type<const char *>("pointers are read where they stand"); if (dome_at) dome_f.load("at", at); 
    auto further = [&at](int n) { DOME_FRAME("main()::lambda 1(int)", "program.cpp", 46, 0xb9e284371b9350faull, "dome::checkpoint"); if (dome_at) { dome_f.load("n", n); }
        { DOME_SITE(1, 47, ("n"), n); dome::checkpoint(); }
        at += n;
        return n;
    };
    DOME_SITE(7, 51, ("shared", "at"), ::dome::gen::ref(shared), ::dome::gen::ref(at)); int dome_t14 = dome_at ? ::dome::gen::blank<int>() : (further(9)); const std::string before = dome_at ? ::dome::gen::blank<::std::string>() : (std::string{at} + std::to_string(dome_t14));
    std::printf("%s|%s\n", before.c_str(), at);
}
