// SPDX-License-Identifier: Apache-2.0
// Sites inside operators and call operators of classes.
#include <dome/session.hpp>

#include <cstdio>

struct money {
    long cents = 0;
    money operator+(const money& other) const {
        dome::checkpoint();
        return {cents + other.cents};
    }
    money& operator*=(int k) {
        dome::checkpoint();
        cents *= k;
        return *this;
    }
    long operator()(int k) {
        const long before = cents;
        dome::checkpoint();
        cents += k;
        return before;
    }
};
int main() {
    money a{150}, b{275};
    money c = a + b;
    c *= 3;
    const long d = c(7);
    std::printf("%ld %ld\n", c.cents, d);
}
