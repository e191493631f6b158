#include <dome/generated.hpp>
#include <dome/describe/std/vector.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// void* to objects by new, to a variable, and to nothing.
#include <dome/session.hpp>

#include <cstdio>
#include <string>
#include <vector>

struct payload {
    std::string text;
    int n = 3;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] payload& dome_x) {
        dome_a.field("text", dome_x.text);
        dome_a.field_or_default("n", dome_x.n);
    }
#line 12
};
int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 13, 0x97b9627abd7f7bcull, "dome::checkpoint");
    int local = dome_at ? ::dome::gen::blank<int>() : (5); if (dome_at) dome_f.load("local", local); 
    std::vector<void*> things = dome_at ? ::dome::gen::blank<::std::vector<void *>>() : ::dome::gen::type<::std::vector<void *>>{::dome::gen::made(new payload{"first"}), ::dome::gen::made(new int(8)), &local, nullptr}; if (dome_at) dome_f.load("things", things); 
    for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 3); ++i) {
        { DOME_SITE(1, 17, ("local", "things", "i"), ::dome::gen::ref(local), ::dome::gen::ref(things), i); dome::checkpoint(); }
        static_cast<payload*>(things[0])->text += '!';
        *static_cast<int*>(things[1]) += i;
        *static_cast<int*>(things[2]) += 1;
        std::printf("%s %d %d\n", static_cast<payload*>(things[0])->text.c_str(), *static_cast<int*>(things[1]), local);
    }
    delete static_cast<payload*>(things[0]);
    delete static_cast<int*>(things[1]);
}
