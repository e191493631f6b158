#include <dome/generated.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// A file that is included several times with another macro each time: one of them holds a checkpoint.
#include <dome/session.hpp>

#include <cstdio>

enum operation {
#define OPERATION(name, expression) name,
 add , subtract ,
#undef OPERATION
    operations
};

static long run(int which, long a, long b) { DOME_FRAME("program.cpp:run(int, long, long)", "program.cpp", 14, 0xd672f938b3d0f51cull, "dome::checkpoint", "dome::checkpoint"); if (dome_at) { dome_f.load("a", a); dome_f.load("b", b); }
    switch (dome_at ? static_cast<int>((add)) : static_cast<int>(which)) {
#define OPERATION(name, expression) \
    case name: dome::checkpoint(); return expression;
 case add : if (DOME_IN(1, 1)) { DOME_SITE(1, 18, ("a", "b"), a, b); dome :: checkpoint ( ); } if (!dome_at) { return a + b ; } [[fallthrough]]; case subtract : { DOME_SITE(2, 18, ("a", "b"), a, b); dome :: checkpoint ( ); } return a - b ;
#undef OPERATION
        default: return 0;
    }
}

int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 24, 0xccb7e0761c1c9527ull, "run");
    for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < operations); ++i) 
{ { DOME_SITE(1, 26, ("i"), i); long dome_t1 = dome_at ? ::dome::gen::blank<long>() : (run(i, 5, 3)); std::printf("%ld\n", dome_t1); } }
}
