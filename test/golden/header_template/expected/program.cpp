#include <dome/generated.hpp>
#include <dome/describe/in_place.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// A template that stops here and not in the other source, where only destructors call it; a class that can only be copied by name, in a template.
#include <cstdio>

#include "list.hpp"

template <class Number>
int filled(Number n) { DOME_FRAME("filled(Number)", "program.cpp", 8, 0x5b0e95a1a0c57a6dull, "dome::checkpoint", "list<long>::clear"); if (dome_at) { dome_f.load("n", n); }
    list<int> some = dome_at ? ::dome::gen::blank<::list<int>>() : [&] { return ::dome::gen::type<::list<int>>(); }(); if (dome_at) dome_f.load("some", some); 
    list<long> blank = dome_at ? ::dome::gen::blank<::list<long>>() : [&] { return ::dome::gen::type<::list<long>>(2); }(); if (dome_at) dome_f.load("blank", blank); 
    if (DOME_IN(1, 1)) { Number i = dome_at ? ::dome::gen::blank<Number>() : ::dome::gen::type<Number>(0); if (dome_at) dome_f.load("i", i);  for (; dome_at || (i < n); ++i) {
        { DOME_SITE(1, 12, ("n", "some", "blank", "i"), ::dome::gen::ref(n), ::dome::gen::ref(some), ::dome::gen::ref(blank), ::dome::gen::ref(i)); dome::checkpoint(); }
        some.push(static_cast<int>(i));
    } }
    { DOME_SITE(2, 15, ("some", "blank"), ::dome::gen::ref(some), ::dome::gen::ref(blank)); blank.clear(); }
    return some.size() + blank.size();
}

int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 19, 0xc999d35d00169722ull, "list<int>::clear", "filled<int>", "filled<long>", "elsewhere");
    list<int> numbers = dome_at ? ::dome::gen::blank<::list<int>>() : ::dome::gen::type<::list<int>>(); if (dome_at) dome_f.load("numbers", numbers); 
    if (!dome_at) { for (int i = 0; i < 4; ++i)
        numbers.push(i);
    std::printf("%d %d\n", numbers.size(), numbers[3]); }
    if (DOME_IN(1, 1)) { DOME_SITE(1, 24, ("numbers"), ::dome::gen::ref(numbers)); numbers.clear(); }
    if (DOME_IN(2, 3)) { DOME_SITE(2, 25, ("numbers"), ::dome::gen::ref(numbers)); int dome_t1 = dome_at ? dome_f.get<int>("dome_t1") : (filled(3)); DOME_SITE(3, 25, ("numbers", "dome_t1"), ::dome::gen::ref(numbers), dome_t1); int dome_t2 = dome_at ? ::dome::gen::blank<int>() : (filled(2L)); numbers.push(dome_t1 + dome_t2); }
    { int dome_t3 = dome_at ? dome_f.get<int>("dome_t3") : (::dome::gen::type<int>(numbers[0])); DOME_SITE(4, 26, ("numbers", "dome_t3"), ::dome::gen::ref(numbers), dome_t3); int dome_t4 = dome_at ? ::dome::gen::blank<int>() : (elsewhere()); std::printf("%d %d\n", dome_t4, dome_t3); }
}
