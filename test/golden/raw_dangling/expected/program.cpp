#include <dome/generated.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// Pointers to what is deleted, never set, or a mark: they are saved as they can be, and not used again.
#include <dome/session.hpp>

#include <cstdio>

struct cell {
    int value = 0;
    cell* next;      // never set in the last one
    cell* before = nullptr;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] cell& dome_x) {
        dome_a.field_or_default("value", dome_x.value);
        dome_a.field("next", dome_x.next);
        dome_a.field_or_default("before", dome_x.before);
    }
#line 11
};
struct table {
    cell* slots[4] = {};
    static cell* deleted() { return reinterpret_cast<cell*>(-1); }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] table& dome_x) {
        dome_a.field_or_default("slots", dome_x.slots);
    }
#line 15
};
int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 16, 0xb29b81855f57f2deull, "dome::checkpoint", "dome::checkpoint");
    table t = dome_at ? ::dome::gen::blank<::table>() : ::dome::gen::type<::table>(); if (dome_at) dome_f.load("t", t); 
    cell* first = dome_at ? dome_f.get<::cell *>("first") : (::dome::gen::made(new cell));
    if (!dome_at) { first->value = 4;
    first->next = ::dome::gen::made(new cell);
    t.slots[1] = first;
    t.slots[2] = table::deleted(); }
    cell* gone = dome_at ? ::dome::gen::blank<::cell *>() : (::dome::gen::made(new cell));
    if (!dome_at) { t.slots[3] = gone;
    delete gone; }
    if (DOME_IN(1, 1)) { for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 3); ++i) {
        { DOME_SITE(1, 27, ("t", "first", "i"), ::dome::gen::ref(t), first, i); dome::checkpoint(); }
        std::printf("%d %d %d\n", t.slots[0] == nullptr, t.slots[1]->value, t.slots[2] == table::deleted());
        t.slots[1]->value += i;
    } }
    if (!dome_at) { delete first->next;
    delete first; }
    { DOME_SITE0(2, 33); dome::checkpoint(); }
    std::printf("end\n");
}
