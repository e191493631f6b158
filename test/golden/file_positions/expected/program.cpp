#include <dome/generated.hpp>
#include <dome/describe/std/cwchar.hpp>
#include <dome/describe/std/fpos.hpp>
#include <dome/describe/std/vector.hpp>
#include <dome/describe/streams.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// Places in files that are kept: std::streampos, std::fpos_t.
#include <dome/session.hpp>

#include <cstdio>
#include <fstream>
#include <iostream>
#include <string>
#include <vector>

int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 11, 0x92208e579624d05dull, "dome::checkpoint", "dome::checkpoint", "dome::checkpoint", "dome::checkpoint", "dome::checkpoint");
    if (!dome_at) { {
        std::ofstream o("lines.txt");
        for (int i = 0; i < 6; ++i)
            o << "line " << i * i << "\n";
    } }
    std::ifstream in = dome_at ? ::dome::gen::blank<::std::ifstream>() : ::dome::gen::type<::std::ifstream>("lines.txt"); if (dome_at) dome_f.load("in", in); 
    const std::streampos begin = dome_at ? ::dome::gen::blank<::std::streampos>() : (in.tellg()); if (dome_at) dome_f.load("begin", const_cast<::std::remove_const_t<decltype(begin)>&>(begin)); 
    if (!dome_at) { in.seekg(0, std::ios::end); }
    const std::streampos end = dome_at ? ::dome::gen::blank<::std::streampos>() : (in.tellg()); if (dome_at) dome_f.load("end", const_cast<::std::remove_const_t<decltype(end)>&>(end)); 
    if (DOME_IN(1, 1)) { DOME_SITE(1, 21, ("in", "begin", "end"), ::dome::gen::ref(in), ::dome::gen::ref(begin), ::dome::gen::ref(end)); dome::checkpoint(); }
    const std::streamoff size = dome_at ? ::dome::gen::blank<::std::streamoff>() : (end - begin);
    if (!dome_at) { std::cout << size << "\n";
    in.seekg(begin); }
    std::vector<std::streampos> starts = dome_at ? ::dome::gen::blank<::std::vector< ::std::streampos>>() : ::dome::gen::type<::std::vector< ::std::streampos>>{begin}; if (dome_at) dome_f.load("starts", starts); 
    std::string line = dome_at ? ::dome::gen::blank<::std::string>() : ::dome::gen::type<::std::string>(); if (dome_at) dome_f.load("line", line); 
    if (DOME_IN(2, 2)) { while (dome_at || (std::getline(in, line))) {
        if (!dome_at) { starts.push_back(in.tellg()); }
        { DOME_SITE(2, 29, ("in", "begin", "end", "starts", "line"), ::dome::gen::ref(in), ::dome::gen::ref(begin), ::dome::gen::ref(end), ::dome::gen::ref(starts), ::dome::gen::ref(line)); dome::checkpoint(); }
    } }
    if (!dome_at) { in.clear(); }
    if (DOME_IN(3, 3)) { for (std::size_t i = dome_at ? dome_f.get<::std::size_t>("i") : (starts.size() - 1); dome_at || (i-- > 0); ) {
        if (!dome_at) { in.seekg(starts[i]);
        std::getline(in, line);
        std::cout << line << "\n"; }
        { DOME_SITE(3, 36, ("in", "begin", "end", "starts", "line", "i"), ::dome::gen::ref(in), ::dome::gen::ref(begin), ::dome::gen::ref(end), ::dome::gen::ref(starts), ::dome::gen::ref(line), i); dome::checkpoint(); }
    } }
    std::FILE* const f = dome_at ? dome_f.get<::FILE *>("f") : (std::fopen("marks.txt", "w+"));
    std::fpos_t marks[3]; if (dome_at) dome_f.load("marks", marks); 
    if (DOME_IN(4, 4)) { auto&& dome_g1 = (marks); ::std::ptrdiff_t dome_k1 = dome_at ? dome_f.get<::std::ptrdiff_t>("dome_k1") : 0; auto dome_b1 = ::dome::gen::begin_of(dome_g1); auto dome_e1 = ::dome::gen::end_of(dome_g1); if (dome_at) ::dome::gen::advance(dome_f, dome_b1, dome_k1, dome_e1); for (; dome_b1 != dome_e1; ++dome_b1, (void)++dome_k1) { auto& m = *dome_b1; {
        if (!dome_at) { std::fgetpos(f, &m);
        std::fprintf(f, "mark %d\n", static_cast<int>(&m - marks)); }
        { DOME_SITE(4, 43, ("dome_k1", "in", "begin", "end", "starts", "line", "f", "marks"), dome_k1, ::dome::gen::ref(in), ::dome::gen::ref(begin), ::dome::gen::ref(end), ::dome::gen::ref(starts), ::dome::gen::ref(line), f, ::dome::gen::ref(marks)); dome::checkpoint(); }
    } } }
    char text[20]; if (dome_at) dome_f.load("text", text); 
    for (int i = dome_at ? dome_f.get<int>("i") : (2); dome_at || (i >= 0); --i) {
        if (!dome_at) { std::fsetpos(f, &marks[i]);
        if (std::fgets(text, sizeof text, f))
            std::cout << text; }
        { DOME_SITE(5, 50, ("in", "begin", "end", "starts", "line", "f", "marks", "text", "i"), ::dome::gen::ref(in), ::dome::gen::ref(begin), ::dome::gen::ref(end), ::dome::gen::ref(starts), ::dome::gen::ref(line), f, ::dome::gen::ref(marks), ::dome::gen::ref(text), i); dome::checkpoint(); }
    }
    std::fclose(f);
}
