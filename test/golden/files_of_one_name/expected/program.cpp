#include <dome/generated.hpp>
#line 1 "program.cpp"
// Its own name is in the text of Dome's headers;
// compiled without precompiled headers.
#include <cstdio>
#include <dome/session.hpp>

int a();
int b();
int of_a();
int of_b();

static int counter = 0;
static ::dome::gen::global dome_g_counter("program.cpp:counter", counter);
#line 11


int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 13, 0xa5f1ed216b725faull, "a", "b", "dome::checkpoint", "of_a", "of_b");
    for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 3); ++i) {
        if (DOME_IN(1, 1)) { DOME_SITE(1, 15, ("i"), i); int dome_t1 = dome_at ? ::dome::gen::blank<int>() : (a()); std::printf("%d\n", dome_t1); }
        if (DOME_IN(2, 2)) { DOME_SITE(2, 16, ("i"), i); int dome_t2 = dome_at ? ::dome::gen::blank<int>() : (b()); std::printf("%d\n", dome_t2); }
        if (DOME_IN(3, 3)) { DOME_SITE(3, 17, ("i"), i); dome::checkpoint(); }
        if (DOME_IN(4, 4)) { DOME_SITE(4, 18, ("i"), i); int dome_t3 = dome_at ? ::dome::gen::blank<int>() : (of_a()); std::printf("%d ", dome_t3); }
        { int dome_t4 = dome_at ? dome_f.get<int>("dome_t4") : (::dome::gen::type<int>(++counter)); DOME_SITE(5, 19, ("i", "dome_t4"), i, dome_t4); int dome_t5 = dome_at ? ::dome::gen::blank<int>() : (of_b()); std::printf("%d %d\n", dome_t5, dome_t4); }
    }
}
