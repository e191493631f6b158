#include <dome/generated.hpp>
#include <dome/describe/std/iterator.hpp>
#include <dome/describe/std/vector.hpp>
#include <dome/describe/streams.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// std::istream_iterator: the stream it reads from, and the value it has read already.
#include <dome/session.hpp>

#include <cstdio>
#include <iterator>
#include <sstream>
#include <string>
#include <vector>

int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 11, 0xc53839911f6694aull, "dome::checkpoint", "dome::checkpoint");
    std::istringstream numbers = dome_at ? ::dome::gen::blank<::std::istringstream>() : ::dome::gen::type<::std::istringstream>("1.5 2.5 3 4e1"); if (dome_at) dome_f.load("numbers", numbers); 
    double sum = dome_at ? dome_f.get<double>("sum") : ::dome::gen::type<double>(0);
    if (DOME_IN(1, 1)) { std::istream_iterator<double> it = dome_at ? ::dome::gen::blank<::std::istream_iterator<double>>() : ::dome::gen::type<::std::istream_iterator<double>>(numbers); if (dome_at) dome_f.load("it", it);  std::istream_iterator<double> end = dome_at ? ::dome::gen::blank<::std::istream_iterator<double>>() : ::dome::gen::type<::std::istream_iterator<double>>(); if (dome_at) dome_f.load("end", end);  for (; dome_at || (it != end); ++it) {
        if (!dome_at) { sum += *it; }
        { DOME_SITE(1, 16, ("numbers", "sum", "it", "end"), ::dome::gen::ref(numbers), sum, ::dome::gen::ref(it), ::dome::gen::ref(end)); dome::checkpoint(); }
    } }
    std::istringstream text = dome_at ? ::dome::gen::blank<::std::istringstream>() : ::dome::gen::type<::std::istringstream>("to be or not"); if (dome_at) dome_f.load("text", text); 
    std::vector<std::string> words = dome_at ? ::dome::gen::blank<::std::vector< ::std::string>>() : ::dome::gen::type<::std::vector< ::std::string>>(); if (dome_at) dome_f.load("words", words); 
    std::istream_iterator<std::string> it = dome_at ? ::dome::gen::blank<::std::istream_iterator< ::std::string>>() : ::dome::gen::type<::std::istream_iterator< ::std::string>>(text); if (dome_at) dome_f.load("it", it); 
    const std::istream_iterator<std::string> end = dome_at ? ::dome::gen::blank<::std::istream_iterator< ::std::string>>() : ::dome::gen::type<::std::istream_iterator< ::std::string>>(); if (dome_at) dome_f.load("end", const_cast<::std::remove_const_t<decltype(end)>&>(end)); 
    while (dome_at || (it != end)) {
        if (!dome_at) { words.push_back(*it++); }
        { DOME_SITE(2, 24, ("numbers", "sum", "text", "words", "it", "end"), ::dome::gen::ref(numbers), sum, ::dome::gen::ref(text), ::dome::gen::ref(words), ::dome::gen::ref(it), ::dome::gen::ref(end)); dome::checkpoint(); }
    }
    std::printf("%g %zu %s\n", sum, words.size(), words.back().c_str());
}
