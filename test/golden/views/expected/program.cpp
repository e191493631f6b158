#include <dome/generated.hpp>
#include <dome/describe/std/span.hpp>
#include <dome/describe/std/string_view.hpp>
#include <dome/describe/std/vector.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// string_view into a string and into a literal, span over a vector and an array.
#include <dome/session.hpp>

#include <cstdio>
#include <span>
#include <string>
#include <string_view>
#include <vector>

int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 11, 0xb466f2217d324972ull, "dome::checkpoint", "dome::checkpoint");
    std::string line = dome_at ? ::dome::gen::blank<::std::string>() : ::dome::gen::type<::std::string>("one two three four"); if (dome_at) dome_f.load("line", line); 
    std::string_view rest = dome_at ? ::dome::gen::blank<::std::string_view>() : ::dome::gen::type<::std::string_view>(line); if (dome_at) dome_f.load("rest", rest);  std::string_view word = dome_at ? ::dome::gen::blank<::std::string_view>() : ::dome::gen::type<::std::string_view>(); if (dome_at) dome_f.load("word", word);  std::string_view fixed = dome_at ? ::dome::gen::blank<::std::string_view>() : ::dome::gen::type<::std::string_view>("literal text"); if (dome_at) dome_f.load("fixed", fixed); 
    std::vector<int> v = dome_at ? ::dome::gen::blank<::std::vector<int>>() : ::dome::gen::type<::std::vector<int>>{1, 2, 3, 4, 5}; if (dome_at) dome_f.load("v", v); 
    int a[3] = {7, 8, 9}; if (dome_at) dome_f.load("a", a); 
    std::span<int> part = dome_at ? ::dome::gen::blank<::std::span<int>>() : (std::span(v).subspan(1, 3)); if (dome_at) dome_f.load("part", part); 
    std::span<int, 3> three = dome_at ? ::dome::gen::blank<::std::span<int, 3>>() : ::dome::gen::type<::std::span<int, 3>>(a); if (dome_at) dome_f.load("three", three); 
    std::span<const int> none = dome_at ? ::dome::gen::blank<::std::span<const int>>() : ::dome::gen::type<::std::span<const int>>(); if (dome_at) dome_f.load("none", none); 
    if (DOME_IN(1, 1)) { while (dome_at || (!rest.empty())) {
        const std::size_t at = dome_at ? ::dome::gen::blank<::std::size_t>() : (rest.find(' '));
        if (!dome_at) { word = rest.substr(0, at);
        rest = at == std::string_view::npos ? std::string_view() : rest.substr(at + 1); }
        { DOME_SITE(1, 23, ("line", "rest", "word", "fixed", "v", "a", "part", "three", "none"), ::dome::gen::ref(line), ::dome::gen::ref(rest), ::dome::gen::ref(word), ::dome::gen::ref(fixed), ::dome::gen::ref(v), ::dome::gen::ref(a), ::dome::gen::ref(part), ::dome::gen::ref(three), ::dome::gen::ref(none)); dome::checkpoint(); }
        std::printf("%.*s|", static_cast<int>(word.size()), word.data());
        part[0] += 1;
        three[2] += 1;
    } }
    if (!dome_at) { fixed.remove_prefix(8); }
    { DOME_SITE(2, 29, ("line", "rest", "word", "fixed", "v", "a", "part", "three", "none"), ::dome::gen::ref(line), ::dome::gen::ref(rest), ::dome::gen::ref(word), ::dome::gen::ref(fixed), ::dome::gen::ref(v), ::dome::gen::ref(a), ::dome::gen::ref(part), ::dome::gen::ref(three), ::dome::gen::ref(none)); dome::checkpoint(); }
    std::printf("%.*s %d %d %zu\n", static_cast<int>(fixed.size()), fixed.data(), v[1], a[2], none.size());
}
