// SPDX-License-Identifier: Apache-2.0
// Arguments that a constructor of the parameter's class converts: on the way back there is nothing to convert.
#include <dome/session.hpp>

#include <cstdio>
#include <stdexcept>
#include <string>

struct lexer {
    int at = 0;
    int next() {
        dome::checkpoint();
        return ++at;
    }
};
struct parser {
    lexer from;
    int current;
    parser(std::string text) : current(from.next() + static_cast<int>(text.size())) {}
};
struct positive {
    int n;
    positive(int of) : n(of) {
        if (of <= 0)
            throw std::range_error("not positive");
    }
};
int length(std::string text, positive times) {
    lexer l;
    return l.next() * static_cast<int>(text.size()) * times.n;
}
int main() {
    const char* text = "some words";
    int times = 3;
    try {
        parser p(text);
        std::printf("%d\n", p.current);
        int n = length(text, times) + length("literal", 2);
        std::printf("%d\n", n);
    } catch (const std::exception& e) {
        dome::checkpoint();
        std::printf("error %s\n", e.what());
    }
}
