#include <dome/generated.hpp>
#include <dome/describe/std/pair.hpp>
#include <dome/describe/std/unordered_map.hpp>
#include <dome/describe/std/unordered_set.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// Unordered containers with equal elements: those keep their order among themselves, in small tables and large ones.
#include <dome/session.hpp>

#include <iostream>
#include <string>
#include <unordered_map>
#include <unordered_set>
struct bad_hash { std::size_t operator()(const std::string& s) const { return s.size(); } 
public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] bad_hash& dome_x) {
    }
#line 9
};
template <class C> void show(const C& c) { for (auto& [k, v] : c) std::cout << k << v << ' '; std::cout << '\n'; }
int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 11, 0x36e61f0603315910ull, "dome::checkpoint", "dome::checkpoint", "dome::checkpoint");
    const std::unordered_multiset<std::string> words = dome_at ? ::dome::gen::blank<::std::unordered_multiset< ::std::string>>() : ::dome::gen::type<::std::unordered_multiset< ::std::string>> {"some", "words", "to", "count", "count", "these", "words"}; if (dome_at) dome_f.load("words", const_cast<::std::remove_const_t<decltype(words)>&>(words)); 
    if (DOME_IN(1, 1)) { auto it = dome_at ? ::dome::gen::blank<::std::__detail::_Node_const_iterator< ::std::basic_string<char, ::std::char_traits<char>, ::std::allocator<char>>, true, true>>() : (words.begin()); if (dome_at) dome_f.load("it", it);  for (; dome_at || (it != words.end()); ++it) { { DOME_SITE(1, 13, ("words", "it"), ::dome::gen::ref(words), ::dome::gen::ref(it)); dome::checkpoint(); } std::cout << *it << std::distance(it, words.end()) << '\n'; } }
    std::unordered_multimap<std::string, int> m = dome_at ? ::dome::gen::blank<::std::unordered_multimap< ::std::string, int>>() : ::dome::gen::type<::std::unordered_multimap< ::std::string, int>>(); if (dome_at) dome_f.load("m", m); 
    std::unordered_multimap<std::string, int, bad_hash> b = dome_at ? ::dome::gen::blank<::std::unordered_multimap< ::std::string, int, ::bad_hash>>() : ::dome::gen::type<::std::unordered_multimap< ::std::string, int, ::bad_hash>>(); if (dome_at) dome_f.load("b", b); 
    std::unordered_multimap<int, int> n = dome_at ? ::dome::gen::blank<::std::unordered_multimap<int, int>>() : ::dome::gen::type<::std::unordered_multimap<int, int>>(); if (dome_at) dome_f.load("n", n); 
    int* p = dome_at ? dome_f.get<int *>("p") : ::dome::gen::type<int *>(nullptr);
    if (DOME_IN(2, 2)) { int i = dome_at ? ::dome::gen::blank<int>() : (0); if (dome_at) dome_f.load("i", i);  for (; dome_at || (i < 60); ++i) {
        auto at = dome_at ? ::dome::gen::blank<::std::__detail::_Node_iterator< ::std::pair<const ::std::basic_string<char, ::std::char_traits<char>, ::std::allocator<char>>, int>, false, true>>() : (m.emplace(std::string(1, char('a' + i % 5)) + "x", i)); if (dome_at) dome_f.load("at", at); 
        if (!dome_at) { if (i == 7) p = &at->second;
        b.emplace(std::string(1 + i % 2, char('a' + i % 3)), i);
        n.emplace(i % 6, i); }
        { DOME_SITE(2, 23, ("words", "m", "b", "n", "p", "i", "at"), ::dome::gen::ref(words), ::dome::gen::ref(m), ::dome::gen::ref(b), ::dome::gen::ref(n), p, ::dome::gen::ref(i), ::dome::gen::ref(at)); dome::checkpoint(); }
        if (i % 7 == 0) { show(m); show(b); show(n); if (p) ++*p; }
    } }
    ::std::pair< ::std::__detail::_Node_iterator< ::std::pair<const ::std::basic_string<char, ::std::char_traits<char>, ::std::allocator<char>>, int>, false, true>, ::std::__detail::_Node_iterator< ::std::pair<const ::std::basic_string<char, ::std::char_traits<char>, ::std::allocator<char>>, int>, false, true>> dome_d1 = dome_at ? ::dome::gen::blank<::std::pair< ::std::__detail::_Node_iterator< ::std::pair<const ::std::basic_string<char, ::std::char_traits<char>, ::std::allocator<char>>, int>, false, true>, ::std::__detail::_Node_iterator< ::std::pair<const ::std::basic_string<char, ::std::char_traits<char>, ::std::allocator<char>>, int>, false, true>>>() : (m.equal_range("bx")); if (dome_at) dome_f.load("dome_d1", dome_d1); auto& [first, last] = dome_d1;
    for (; dome_at || (first != last); ++first) { { DOME_SITE(3, 27, ("words", "m", "b", "n", "dome_d1"), ::dome::gen::ref(words), ::dome::gen::ref(m), ::dome::gen::ref(b), ::dome::gen::ref(n), ::dome::gen::ref(dome_d1)); dome::checkpoint(); } std::cout << first->second << ' '; }
}
