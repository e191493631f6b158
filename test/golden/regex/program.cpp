// SPDX-License-Identifier: Apache-2.0
// Constant regular expressions are made again; what they have matched is kept as text.
#include <dome/session.hpp>

#include <iostream>
#include <regex>
#include <string>
#include <vector>

const std::regex digits("[0-9]+");

int main() {
    const std::regex word("([a-z]+)=([a-z0-9]+)", std::regex::icase);
    const std::vector<std::string> lines = {"a=1", "none", "size=20", "Key=v3"};
    for (const std::string& line : lines) {
        dome::checkpoint();
        std::smatch m;
        if (std::regex_match(line, m, word))
            std::cout << m[1] << " is " << m[2] << (std::regex_search(line, digits) ? " with digits" : "") << '\n';
    }
}
