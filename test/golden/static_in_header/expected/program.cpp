#include <dome/generated.hpp>
#line 1 "program.cpp"
// Each source has the static variables of the header for itself.
#include <cstdio>

#include "count.hpp"

int other();

int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 8, 0xf001359a6053091ull, "next", "other");
    for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 3); ++i) {
        DOME_SITE(1, 10, ("i"), i); int mine = dome_at ? dome_f.get<int>("mine") : (next());
        DOME_SITE(2, 11, ("i", "mine"), i, mine); int its = dome_at ? ::dome::gen::blank<int>() : (other());
        std::printf("%d %d\n", mine, its);
    }
}
