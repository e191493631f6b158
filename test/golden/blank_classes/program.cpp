// SPDX-License-Identifier: Apache-2.0
// Variables that are not needed after the checkpoint: their constructors must not run once more.
#include <dome/session.hpp>

#include <iostream>

int made = 0;
struct counted {
    counted() { ++made; }
    int x = 0;
};
struct numbered {
    explicit numbered(int k) : x(k) { made += 10; }
    int x;
};

int main() {
    counted first;
    numbered second(3);
    std::cout << first.x + second.x << '\n';
    for (int i = 0; i < 3; ++i) {
        counted third;
        numbered fourth(i);
        std::cout << third.x + fourth.x << '\n';
        dome::checkpoint();
        std::cout << made << '\n';
    }
}
