// SPDX-License-Identifier: Apache-2.0
// Names of the C library in a program that does not include the headers they are in; a class hidden by a function of its name.
// compiled without precompiled headers
#include <dome/session.hpp>

#include <fstream>
#include <functional>
#include <iostream>
#include <unordered_map>

int index = 0, rindex = 1, y1 = 2;
struct link {
    link* next;
    int value;
};
int access(link* l) { return l == nullptr ? 0 : l->value + access(l->next); }

struct stat {
    int low, high;
};
int stat(int n) {
    dome::checkpoint();
    return n + 1;
}

int main() {
    link* pipe = nullptr;
    struct stat both = {1, 2};
    std::unordered_map<int, int> read;
    std::function<int(int)> write = [](int n) { return n * y1; };
    std::ofstream file("names.txt");
    for (int dup = 0; dup < 3; ++dup) {
        dome::checkpoint();
        pipe = new link{pipe, dup};
        read[dup] = write(dup);
        index += rindex;
        both.high += stat(both.low++);
        file << dup << '\n';
    }
    std::cout << access(pipe) << ' ' << read.size() << ' ' << index << ' ' << both.low << ' ' << both.high << '\n';
    while (pipe != nullptr) {
        link* next = pipe->next;
        delete pipe;
        pipe = next;
    }
}
