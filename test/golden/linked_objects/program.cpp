// SPDX-License-Identifier: Apache-2.0
// Pointers between saved objects: a cycle through members.
#include <dome/session.hpp>

#include <cstdio>
#include <string>

struct person {
    std::string name;
    person* next = nullptr;
    int turns = 0;
};
int main() {
    person a{"ann"}, b{"bob"}, c{"cy"};
    a.next = &b;
    b.next = &c;
    c.next = &a;
    person* now = &a;
    for (int i = 0; i < 7; ++i) {
        now->turns++;
        dome::checkpoint();
        now = now->next;
        std::printf("%s %d %d\n", now->name.c_str(), a.turns, c.turns);
    }
}
