// SPDX-License-Identifier: Apache-2.0
// Singly linked lists keep their order; a pointer into one keeps its element.
#include <dome/session.hpp>

#include <forward_list>
#include <iostream>
#include <string>

int main() {
    std::forward_list<std::string> names = {"c", "b", "a"};
    std::string* second = &*std::next(names.begin());
    for (int i = 0; i < 3; ++i) {
        names.push_front(std::to_string(i));
        dome::checkpoint();
        *second += '!';
        for (const std::string& n : names)
            std::cout << n << ' ';
        std::cout << '\n';
    }
}
