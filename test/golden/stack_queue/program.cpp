// SPDX-License-Identifier: Apache-2.0
// Adapters: the containers inside them are saved.
#include <dome/session.hpp>

#include <iostream>
#include <list>
#include <queue>
#include <stack>
#include <string>
#include <vector>

int main() {
    std::stack<int> plain;
    std::stack<std::string, std::vector<std::string>> words;
    std::queue<int> line;
    std::queue<char, std::list<char>> letters;
    plain.push(0);
    for (int i = 1; i < 5; ++i) {
        plain.push(plain.top() + i);
        words.push("w" + std::to_string(i));
        line.push(i * i);
        letters.push(static_cast<char>('a' + i));
        dome::checkpoint();
        if (i % 2 == 0)
            line.pop();
        std::cout << plain.top() << ' ' << words.top() << ' ' << line.front() << ' ' << letters.back() << '\n';
    }
    while (!plain.empty()) {
        dome::checkpoint();
        std::cout << plain.top() << (plain.size() > 1 ? ' ' : '\n');
        plain.pop();
    }
}
