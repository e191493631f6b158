// SPDX-License-Identifier: Apache-2.0
// A program that reads a file as its standard input goes on where it was, by whatever means it reads.
#include <dome/session.hpp>

#include <cstdio>
#include <iostream>
#include <string>

int main() {
    int n = 0, x = 0;
    std::cin >> n;
    for (int i = 0; i < n; ++i) {
        std::cin >> x;
        dome::checkpoint();
        std::cout << x * 2 << std::endl;
    }
    char word[20];
    while (std::scanf("%19s", word) == 1 && word[0] != '.') {
        dome::checkpoint();
        std::cout << word << std::endl;
    }
    std::string line;
    while (std::getline(std::cin, line)) {
        dome::checkpoint();
        std::cout << '[' << line << ']' << std::endl;
    }
}
