// SPDX-License-Identifier: Apache-2.0
// Range-for over what a function returns.
#include <dome/session.hpp>

#include <cstdio>
#include <string>
#include <vector>

std::vector<std::string> words() { return {"p", "q", "r"}; }
int main() {
    std::string all;
    for (std::string s : words()) {
        dome::checkpoint();
        s += "!";
        dome::checkpoint();
        all += s;
        std::printf("%s\n", all.c_str());
    }
}
