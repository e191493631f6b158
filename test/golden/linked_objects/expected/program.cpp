#include <dome/generated.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// Pointers between saved objects: a cycle through members.
#include <dome/session.hpp>

#include <cstdio>
#include <string>

struct person {
    std::string name;
    person* next = nullptr;
    int turns = 0;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] person& dome_x) {
        dome_a.field("name", dome_x.name);
        dome_a.field_or_default("next", dome_x.next);
        dome_a.field_or_default("turns", dome_x.turns);
    }
#line 12
};
int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 13, 0x30a0a7d1c71c8131ull, "dome::checkpoint");
    person a = dome_at ? ::dome::gen::blank<::person>() : ::dome::gen::type<::person>{"ann"}; if (dome_at) dome_f.load("a", a);  person b = dome_at ? ::dome::gen::blank<::person>() : ::dome::gen::type<::person>{"bob"}; if (dome_at) dome_f.load("b", b);  person c = dome_at ? ::dome::gen::blank<::person>() : ::dome::gen::type<::person>{"cy"}; if (dome_at) dome_f.load("c", c); 
    if (!dome_at) { a.next = &b;
    b.next = &c;
    c.next = &a; }
    person* now = dome_at ? dome_f.get<::person *>("now") : (&a);
    for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 7); ++i) {
        if (!dome_at) { now->turns++; }
        { DOME_SITE(1, 21, ("a", "b", "c", "now", "i"), ::dome::gen::ref(a), ::dome::gen::ref(b), ::dome::gen::ref(c), now, i); dome::checkpoint(); }
        now = now->next;
        std::printf("%s %d %d\n", now->name.c_str(), a.turns, c.turns);
    }
}
