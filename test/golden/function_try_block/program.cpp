// SPDX-License-Identifier: Apache-2.0
// Function try blocks: of functions, of a constructor, of main.
#include <dome/session.hpp>

#include <cstdio>
#include <stdexcept>
#include <vector>

int checked(int n) try {
    int s = 0;
    for (int i = 0; i < n; ++i) {
        if (i == 3)
            throw std::runtime_error("too many");
        s += i;
        dome::checkpoint();
    }
    return s;
} catch (const std::runtime_error& e) {
    std::printf("%s: %d\n", e.what(), n);
    return -1;
}

struct buffer {
    explicit buffer(int n) try : data(n) {
        for (int& x : data) {
            x = n;
            dome::checkpoint();
        }
        if (n > 2)
            throw std::length_error("full");
    } catch (const std::length_error& e) {
        std::printf("%s\n", e.what());
    }
    std::vector<int> data;
};

int main() try {
    int few = checked(2);
    int many = checked(4);
    std::printf("%d %d\n", few, many);
    buffer b(2);
    std::printf("%zu\n", b.data.size());
    buffer c(3);
    std::printf("not reached %zu\n", c.data.size());
} catch (const std::exception&) {
    std::printf("caught\n");
}
