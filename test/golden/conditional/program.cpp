// SPDX-License-Identifier: Apache-2.0
// ?:, && and || whose branches may stop: classes, places, nothing, throws, nested, and in every position.
#include <dome/session.hpp>

#include <cstdio>
#include <iostream>
#include <stdexcept>
#include <string>

int step(int k) {
    dome::checkpoint();
    return k;
}
bool test(int k) {
    dome::checkpoint();
    return k % 2 == 0;
}
std::string word(int k) {
    dome::checkpoint();
    return std::string(static_cast<std::size_t>(k), 'x');
}
int& pick(int& x) {
    dome::checkpoint();
    return x;
}
void say(const char* s) {
    dome::checkpoint();
    std::printf("%s ", s);
}
unsigned long wide(int k) {
    dome::checkpoint();
    return static_cast<unsigned long>(k);
}
const char* sign(int k) { return k < 0 ? (say("neg"), "-") : k == 0 ? "0" : (say("pos"), "+"); }
int checked(int k) { return k < 3 ? step(k) : throw std::runtime_error("large"); }
void either(bool b) { return b ? say("yes") : say("no"); }

int main() {
    for (int k = 0; k < 4; ++k) {
        std::string s = k % 2 ? word(k) : "even";
        int x = 1, y = 2;
        (k > 1 ? pick(x) : y) += 10;
        k > 1 ? say("big") : say("small");
        k == 2 ? say("two") : void();
        k == 3 && test(k);
        bool b = test(k) || (k > 2 && test(k + 1));
        unsigned long w = b ? wide(k) : 7;
        std::printf("%s %s %d %d %d %lu\n", s.c_str(), sign(k - 1), x, y, b, w);
        std::cout << (k ? word(k) : std::string("none")) << ' ' << step(k) << ' ' << (test(k) ? "t" : "f") << std::endl;
        std::string t = "<" + (test(k) ? word(1) : word(2)) + ">";
        std::printf("%s %d\n", t.c_str(), k < 2 ? (k < 1 ? step(10) : step(11)) : step(12));
        try {
            std::printf("%d\n", checked(k));
        } catch (const std::exception& e) {
            std::printf("%s\n", e.what());
        }
        either(test(k));
        int n = (say("comma"), step(k));
        if (!test(n) && step(n) > 0 && k != 3)
            std::printf("odd\n");
        else
            std::printf("end\n");
    }
}
