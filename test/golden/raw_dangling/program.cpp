// SPDX-License-Identifier: Apache-2.0
// Pointers to what is deleted, never set, or a mark: they are saved as they can be, and not used again.
#include <dome/session.hpp>

#include <cstdio>

struct cell {
    int value = 0;
    cell* next;      // never set in the last one
    cell* before = nullptr;
};
struct table {
    cell* slots[4] = {};
    static cell* deleted() { return reinterpret_cast<cell*>(-1); }
};
int main() {
    table t;
    cell* first = new cell;
    first->value = 4;
    first->next = new cell;
    t.slots[1] = first;
    t.slots[2] = table::deleted();
    cell* gone = new cell;
    t.slots[3] = gone;
    delete gone;
    for (int i = 0; i < 3; ++i) {
        dome::checkpoint();
        std::printf("%d %d %d\n", t.slots[0] == nullptr, t.slots[1]->value, t.slots[2] == table::deleted());
        t.slots[1]->value += i;
    }
    delete first->next;
    delete first;
    dome::checkpoint();
    std::printf("end\n");
}
