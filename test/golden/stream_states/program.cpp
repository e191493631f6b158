// SPDX-License-Identifier: Apache-2.0
// Streams that are closed or have failed, how much was read last, locales by name, input without skipping, strings that have reserved memory.
#include <dome/session.hpp>

#include <fstream>
#include <iomanip>
#include <iostream>
#include <locale>
#include <sstream>
#include <string>

int main() {
    std::ifstream missing("there_is_no_such_file.txt");
    std::ofstream out("here.txt");
    out << std::hex;
    out.close();
    std::ifstream strict;
    dome::checkpoint();
    std::cout << missing.is_open() << missing.fail() << !missing << out.good() << ((out.flags() & std::ios::hex) != 0) << '\n';
    strict.exceptions(std::ios::failbit);
    dome::checkpoint();
    try {
        strict.open("nor_is_there_this_one.txt");
    } catch (const std::ios_base::failure&) {
        dome::checkpoint();
        std::cout << "not there " << strict.fail() << '\n';
    }

    std::istringstream text("some words and more");
    char buffer[16] = {};
    text.read(buffer, 10);
    dome::checkpoint();
    std::cout << text.gcount() << buffer << '\n';
    text.getline(buffer, sizeof buffer);
    dome::checkpoint();
    std::cout << text.gcount() << text.eof() << buffer << '\n';

    std::cout.imbue(std::locale::classic());
    std::ostringstream named;
    named.imbue(std::locale("C.UTF-8"));
    dome::checkpoint();
    std::cout << named.getloc().name() << '\n';

    std::cin.tie(nullptr);
    std::cin >> std::noskipws;
    int spaces = 0;
    for (char c; std::cin >> c;) {
        dome::checkpoint();
        spaces += c == ' ';
    }
    std::cout << spaces << (std::cin.tie() == nullptr) << '\n';

    std::string filled;
    filled.reserve(1000);
    const char* first = filled.data();
    for (int i = 0; i < 20; ++i) {
        dome::checkpoint();
        filled += "twenty characters, .";
    }
    std::cout << (first == filled.data()) << filled.size() << (filled.capacity() >= 1000) << '\n';
}
