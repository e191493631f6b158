#include <dome/generated.hpp>
#include <dome/describe/std/deque.hpp>
#include <dome/describe/std/iterator.hpp>
#include <dome/describe/std/vector.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// Iterators of vector, string, deque and bits; const and reverse ones, the end, of empty containers; inserters.
#include <dome/session.hpp>

#include <algorithm>
#include <cstdio>
#include <deque>
#include <iterator>
#include <string>
#include <vector>

int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 12, 0x65efaa2f325b38d9ull, "dome::checkpoint", "dome::checkpoint", "dome::checkpoint", "dome::checkpoint");
    std::vector<int> v = dome_at ? ::dome::gen::blank<::std::vector<int>>() : ::dome::gen::type<::std::vector<int>>{1, 2, 3}; if (dome_at) dome_f.load("v", v); 
    std::vector<std::string> words = dome_at ? ::dome::gen::blank<::std::vector< ::std::string>>() : ::dome::gen::type<::std::vector< ::std::string>>{"a", "b"}; if (dome_at) dome_f.load("words", words); 
    std::string text = dome_at ? ::dome::gen::blank<::std::string>() : ::dome::gen::type<::std::string>("word"); if (dome_at) dome_f.load("text", text); 
    std::deque<int> d = dome_at ? ::dome::gen::blank<::std::deque<int>>() : ::dome::gen::type<::std::deque<int>>{1, 2, 3, 4}; if (dome_at) dome_f.load("d", d); 
    std::vector<bool> bits = dome_at ? ::dome::gen::blank<::std::vector<bool>>() : ::dome::gen::type<::std::vector<bool>>{true, false, true}; if (dome_at) dome_f.load("bits", bits); 
    auto last = dome_at ? ::dome::gen::blank<::__gnu_cxx::__normal_iterator<int *, ::std::vector<int, ::std::allocator<int>>>>() : (v.end()); if (dome_at) dome_f.load("last", last); 
    auto c = dome_at ? ::dome::gen::blank<::std::_Deque_iterator<int, const int &, const int *>>() : (d.cbegin() + 1); if (dome_at) dome_f.load("c", c); 
    auto out = dome_at ? ::dome::gen::blank<::std::back_insert_iterator< ::std::vector<int, ::std::allocator<int>>>>() : (std::back_inserter(v)); if (dome_at) dome_f.load("out", out); 
    auto bit = dome_at ? ::dome::gen::blank<::std::_Bit_iterator>() : (bits.begin() + 1); if (dome_at) dome_f.load("bit", bit); 
    auto ref = dome_at ? ::dome::gen::blank<::std::_Bit_reference>() : (bits[2]); if (dome_at) dome_f.load("ref", ref); 
    if (!dome_at) { v.reserve(20);
    last = v.end(); }
    if (DOME_IN(1, 1)) { auto it = dome_at ? ::dome::gen::blank<::__gnu_cxx::__normal_iterator<int *, ::std::vector<int, ::std::allocator<int>>>>() : (v.begin()); if (dome_at) dome_f.load("it", it);  for (; dome_at || (it != last); ++it) {
        { DOME_SITE(1, 26, ("v", "words", "text", "d", "bits", "last", "c", "out", "bit", "ref", "it"), ::dome::gen::ref(v), ::dome::gen::ref(words), ::dome::gen::ref(text), ::dome::gen::ref(d), ::dome::gen::ref(bits), ::dome::gen::ref(last), ::dome::gen::ref(c), ::dome::gen::ref(out), ::dome::gen::ref(bit), ::dome::gen::ref(ref), ::dome::gen::ref(it)); dome::checkpoint(); }
        std::printf("%d ", *it);
    } }
    if (DOME_IN(2, 2)) { auto it = dome_at ? ::dome::gen::blank<::std::reverse_iterator< ::__gnu_cxx::__normal_iterator< ::std::basic_string<char, ::std::char_traits<char>, ::std::allocator<char>> *, ::std::vector< ::std::basic_string<char, ::std::char_traits<char>, ::std::allocator<char>>, ::std::allocator< ::std::basic_string<char, ::std::char_traits<char>, ::std::allocator<char>>>>>>>() : (words.rbegin()); if (dome_at) dome_f.load("it", it);  for (; dome_at || (it != words.rend()); ++it) {
        { DOME_SITE(2, 30, ("v", "words", "text", "d", "bits", "last", "c", "out", "bit", "ref", "it"), ::dome::gen::ref(v), ::dome::gen::ref(words), ::dome::gen::ref(text), ::dome::gen::ref(d), ::dome::gen::ref(bits), ::dome::gen::ref(last), ::dome::gen::ref(c), ::dome::gen::ref(out), ::dome::gen::ref(bit), ::dome::gen::ref(ref), ::dome::gen::ref(it)); dome::checkpoint(); }
        std::printf("%s ", it->c_str());
    } }
    if (DOME_IN(3, 3)) { std::string::const_iterator it = dome_at ? ::dome::gen::blank<::std::basic_string<char, ::std::char_traits<char>, ::std::allocator<char>>::const_iterator>() : ::dome::gen::type<::std::basic_string<char, ::std::char_traits<char>, ::std::allocator<char>>::const_iterator>(text.begin()); if (dome_at) dome_f.load("it", it);  for (; dome_at || (it != text.end()); ++it) {
        { DOME_SITE(3, 34, ("v", "words", "text", "d", "bits", "last", "c", "out", "bit", "ref", "it"), ::dome::gen::ref(v), ::dome::gen::ref(words), ::dome::gen::ref(text), ::dome::gen::ref(d), ::dome::gen::ref(bits), ::dome::gen::ref(last), ::dome::gen::ref(c), ::dome::gen::ref(out), ::dome::gen::ref(bit), ::dome::gen::ref(ref), ::dome::gen::ref(it)); dome::checkpoint(); }
        std::printf("%c ", *it);
    } }
    for (; dome_at || (c != d.cend()); ++c) {
        { DOME_SITE(4, 38, ("v", "words", "text", "d", "bits", "last", "c", "out", "bit", "ref"), ::dome::gen::ref(v), ::dome::gen::ref(words), ::dome::gen::ref(text), ::dome::gen::ref(d), ::dome::gen::ref(bits), ::dome::gen::ref(last), ::dome::gen::ref(c), ::dome::gen::ref(out), ::dome::gen::ref(bit), ::dome::gen::ref(ref)); dome::checkpoint(); }
        std::printf("%d ", *c);
    }
    *bit = true;
    ref = false;
    out = 9;
    std::printf("\n%d %d %d %zu\n", bits[1] == true, bits[2] == true, v.back(), v.size());
}
