#include <dome/generated.hpp>
#include <dome/describe/std/deque.hpp>
#include <dome/describe/std/list.hpp>
#include <dome/describe/std/queue.hpp>
#include <dome/describe/std/stack.hpp>
#include <dome/describe/std/vector.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// Adapters: the containers inside them are saved.
#include <dome/session.hpp>

#include <iostream>
#include <list>
#include <queue>
#include <stack>
#include <string>
#include <vector>

int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 12, 0x8a9f5d76bf276b5cull, "dome::checkpoint", "dome::checkpoint");
    std::stack<int> plain = dome_at ? ::dome::gen::blank<::std::stack<int>>() : ::dome::gen::type<::std::stack<int>>(); if (dome_at) dome_f.load("plain", plain); 
    std::stack<std::string, std::vector<std::string>> words = dome_at ? ::dome::gen::blank<::std::stack< ::std::string, ::std::vector< ::std::string>>>() : ::dome::gen::type<::std::stack< ::std::string, ::std::vector< ::std::string>>>(); if (dome_at) dome_f.load("words", words); 
    std::queue<int> line = dome_at ? ::dome::gen::blank<::std::queue<int>>() : ::dome::gen::type<::std::queue<int>>(); if (dome_at) dome_f.load("line", line); 
    std::queue<char, std::list<char>> letters = dome_at ? ::dome::gen::blank<::std::queue<char, ::std::list<char>>>() : ::dome::gen::type<::std::queue<char, ::std::list<char>>>(); if (dome_at) dome_f.load("letters", letters); 
    if (!dome_at) { plain.push(0); }
    if (DOME_IN(1, 1)) { for (int i = dome_at ? dome_f.get<int>("i") : (1); dome_at || (i < 5); ++i) {
        if (!dome_at) { plain.push(plain.top() + i);
        words.push("w" + std::to_string(i));
        line.push(i * i);
        letters.push(static_cast<char>('a' + i)); }
        { DOME_SITE(1, 23, ("plain", "words", "line", "letters", "i"), ::dome::gen::ref(plain), ::dome::gen::ref(words), ::dome::gen::ref(line), ::dome::gen::ref(letters), i); dome::checkpoint(); }
        if (i % 2 == 0)
            line.pop();
        std::cout << plain.top() << ' ' << words.top() << ' ' << line.front() << ' ' << letters.back() << '\n';
    } }
    while (dome_at || (!plain.empty())) {
        { DOME_SITE(2, 29, ("plain", "words", "line", "letters"), ::dome::gen::ref(plain), ::dome::gen::ref(words), ::dome::gen::ref(line), ::dome::gen::ref(letters)); dome::checkpoint(); }
        std::cout << plain.top() << (plain.size() > 1 ? ' ' : '\n');
        plain.pop();
    }
}
