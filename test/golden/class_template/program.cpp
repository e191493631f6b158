// SPDX-License-Identifier: Apache-2.0
// Methods of a class template with a non-type argument.
#include <dome/session.hpp>

#include <cstdio>
#include <string>

template <class T, int N>
struct ring {
    T a[N] = {};
    int at = 0;
    T push(T x) {
        T old = a[at % N];
        dome::checkpoint();
        a[at++ % N] = x;
        return old;
    }
};
int main() {
    ring<int, 2> r;
    ring<std::string, 3> s;
    for (int i = 0; i < 5; ++i) {
        const int x = r.push(i);
        const std::string y = s.push(std::to_string(i * i));
        std::printf("%d %s\n", x, y.c_str());
    }
}
