#include <dome/generated.hpp>
#include <dome/describe/std/map.hpp>
#include <dome/describe/std/optional.hpp>
#include <dome/describe/std/pair.hpp>
#line 1 "program.cpp"
// What a source defines before its headers must not reach those of Dome that a header needs.
#define N 3
#define T int
#define field "kernel"
#include "kernel.hpp"

int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 7, 0x32e082ea90e676b0ull, "kernel<int>");
    { DOME_SITE0(1, 8); int dome_t1 = dome_at ? ::dome::gen::blank<int>() : (kernel<T>(N)); std::printf("%s %d\n", field, dome_t1); }
}
