// SPDX-License-Identifier: Apache-2.0
// Plain structs of C's headers.
#include <dome/session.hpp>

#include <sys/time.h>

#include <cstdlib>
#include <ctime>
#include <iostream>

struct event {
    timeval at;
    int what;
};

int main() {
    timeval tv{1, 2};
    timespec ts{3, 4};
    event e{{5, 6}, 7};
    for (int i = 0; i < 3; ++i) {
        const div_t parts = div(100 + i, 7);
        tv.tv_usec += i;
        ts.tv_nsec *= 2;
        e.at.tv_sec += e.what;
        dome::checkpoint();
        std::cout << tv.tv_sec + tv.tv_usec << ' ' << ts.tv_nsec << ' ' << e.at.tv_sec << ' ' << parts.quot << '.' << parts.rem << '\n';
    }
}
