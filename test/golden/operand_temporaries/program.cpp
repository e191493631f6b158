// SPDX-License-Identifier: Apache-2.0
// Pointers and views into objects without a name, before a site in the same expression and as arguments of a site.
#include <dome/session.hpp>
#include <cstdio>
#include <memory>
#include <string>
#include <string_view>
#include <vector>
std::string words(int n) { return "number " + std::to_string(n) + " of a long line of text"; }
int count(const char* s) {
    int n = 0;
    for (const char* p = s; *p; ++p) {
        dome::checkpoint();
        ++n;
    }
    return n;
}
int add(std::string_view s) {
    int n = 0;
    for (char c : s) {
        dome::checkpoint();
        n += c;
    }
    return n;
}
int bytes(const std::string& s) {
    int n = 0;
    for (char c : s) {
        dome::checkpoint();
        n += c;
    }
    return n;
}
int main() {
    for (int i = 0; i < 3; ++i) {
        std::printf("%s %d %s\n", words(i).c_str(), count("abc"), words(i + 1).substr(3).c_str());
        std::printf("%d\n", count(words(i).c_str()));
        std::printf("%d %d\n", add(words(i)), bytes(words(i) + "x"));
        std::printf("%s\n", (std::to_string(count("ab")) + "q").c_str());
    }
    auto shared = std::make_shared<std::vector<int>>();
    for (int i = 0; i < 3; ++i)
        shared->push_back(count("ab") + i);
    std::printf("%zu %d\n", shared->size(), shared->back());
    const char* at = "pointers are read where they stand";
    auto further = [&at](int n) {
        dome::checkpoint();
        at += n;
        return n;
    };
    const std::string before = std::string{at} + std::to_string(further(9));
    std::printf("%s|%s\n", before.c_str(), at);
}
