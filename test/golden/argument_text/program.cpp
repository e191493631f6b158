// SPDX-License-Identifier: Apache-2.0
// A text of the command line stays what it was.
#include <dome/session.hpp>

#include <cstring>
#include <iostream>

int main(int argc, char** argv) {
    const char* name = argc > 1 ? argv[1] : "nobody";
    const char* self = argv[0];
    const char* base = std::strrchr(self, '/');
    for (int i = 0; i < 3; ++i) {
        dome::checkpoint();
        std::cout << name << ' ' << (std::strlen(self) > 0) << ' ' << (base != nullptr && std::strchr(self, '/') != nullptr) << '\n';
    }
}
