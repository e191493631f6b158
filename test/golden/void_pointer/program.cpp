// SPDX-License-Identifier: Apache-2.0
// void* to objects by new, to a variable, and to nothing.
#include <dome/session.hpp>

#include <cstdio>
#include <string>
#include <vector>

struct payload {
    std::string text;
    int n = 3;
};
int main() {
    int local = 5;
    std::vector<void*> things{new payload{"first"}, new int(8), &local, nullptr};
    for (int i = 0; i < 3; ++i) {
        dome::checkpoint();
        static_cast<payload*>(things[0])->text += '!';
        *static_cast<int*>(things[1]) += i;
        *static_cast<int*>(things[2]) += 1;
        std::printf("%s %d %d\n", static_cast<payload*>(things[0])->text.c_str(), *static_cast<int*>(things[1]), local);
    }
    delete static_cast<payload*>(things[0]);
    delete static_cast<int*>(things[1]);
}
