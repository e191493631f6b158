#include <dome/generated.hpp>
#include <dome/describe/std/span.hpp>
#include <dome/describe/std/string_view.hpp>
#include <dome/describe/std/vector.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// string_view into a string and into a literal, span over a vector, an array, and the bytes of a string.
#include <dome/session.hpp>

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <span>
#include <string>
#include <string_view>
#include <vector>

int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 13, 0x1c7430633f03b1c4ull, "dome::checkpoint", "dome::checkpoint", "dome::checkpoint");
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
        { DOME_SITE(1, 25, ("line", "rest", "word", "fixed", "v", "a", "part", "three", "none"), ::dome::gen::ref(line), ::dome::gen::ref(rest), ::dome::gen::ref(word), ::dome::gen::ref(fixed), ::dome::gen::ref(v), ::dome::gen::ref(a), ::dome::gen::ref(part), ::dome::gen::ref(three), ::dome::gen::ref(none)); dome::checkpoint(); }
        std::printf("%.*s|", static_cast<int>(word.size()), word.data());
        part[0] += 1;
        three[2] += 1;
    } }
    std::span<const std::uint8_t> bytes = dome_at ? ::dome::gen::blank<::std::span<const ::uint8_t>>() : ::dome::gen::type<::std::span<const ::uint8_t>>(reinterpret_cast<const std::uint8_t*>(line.data()), line.size()); if (dome_at) dome_f.load("bytes", bytes); 
    std::span<std::byte> room = dome_at ? ::dome::gen::blank<::std::span<std::byte>>() : ::dome::gen::type<::std::span<std::byte>>(reinterpret_cast<std::byte*>(line.data()) + 4, 3); if (dome_at) dome_f.load("room", room); 
    unsigned check = dome_at ? dome_f.get<unsigned int>("check") : ::dome::gen::type<unsigned int>(0);
    if (DOME_IN(2, 2)) { ::std::span<const unsigned char> dome_g1 = dome_at ? ::dome::gen::blank<::std::span<const unsigned char>>() : (bytes.first(5)); if (dome_at) dome_f.load("dome_g1", dome_g1); ::std::ptrdiff_t dome_k1 = dome_at ? dome_f.get<::std::ptrdiff_t>("dome_k1") : 0; auto dome_b1 = ::dome::gen::begin_of(dome_g1); auto dome_e1 = ::dome::gen::end_of(dome_g1); if (dome_at) ::dome::gen::advance(dome_f, dome_b1, dome_k1, dome_e1); for (; dome_b1 != dome_e1; ++dome_b1, (void)++dome_k1) { const std::uint8_t b = *dome_b1; {
        if (!dome_at) { check = check * 31 + b; }
        { DOME_SITE(2, 35, ("dome_g1", "dome_k1", "line", "rest", "word", "fixed", "v", "a", "part", "three", "none", "bytes", "room", "check"), ::dome::gen::ref(dome_g1), dome_k1, ::dome::gen::ref(line), ::dome::gen::ref(rest), ::dome::gen::ref(word), ::dome::gen::ref(fixed), ::dome::gen::ref(v), ::dome::gen::ref(a), ::dome::gen::ref(part), ::dome::gen::ref(three), ::dome::gen::ref(none), ::dome::gen::ref(bytes), ::dome::gen::ref(room), check); dome::checkpoint(); }
        room.back() = std::byte{'-'};
    } } }
    if (!dome_at) { std::printf("%u %s\n", check, line.c_str());
    fixed.remove_prefix(8); }
    { DOME_SITE(3, 40, ("line", "rest", "word", "fixed", "v", "a", "part", "three", "none", "bytes", "room"), ::dome::gen::ref(line), ::dome::gen::ref(rest), ::dome::gen::ref(word), ::dome::gen::ref(fixed), ::dome::gen::ref(v), ::dome::gen::ref(a), ::dome::gen::ref(part), ::dome::gen::ref(three), ::dome::gen::ref(none), ::dome::gen::ref(bytes), ::dome::gen::ref(room)); dome::checkpoint(); }
    std::printf("%.*s %d %d %zu\n", static_cast<int>(fixed.size()), fixed.data(), v[1], a[2], none.size());
}
