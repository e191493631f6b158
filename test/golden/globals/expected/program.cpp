#include <dome/generated.hpp>
#include <dome/describe/std/vector.hpp>
#include <iterator>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// Globals of the program, in namespaces and unnamed ones, changed on the way.
#include <dome/session.hpp>

#include <cstdio>
#include <string>
#include <vector>

int count = 0;
static ::dome::gen::global dome_g_count("count", count);
#line 9

std::vector<std::string> trail;
static ::dome::gen::global dome_g_trail("trail", trail);
#line 10

namespace app {
double weight = 0.5;
static ::dome::gen::global dome_g_weight("app::weight", weight);
#line 12

namespace {
long hidden = 3;
static ::dome::gen::global dome_g_hidden("program.cpp:app::hidden", hidden);
#line 14

}
}  // namespace app
const int fixed = 4;
void visit(int i) { DOME_FRAME("visit(int)", "program.cpp", 18, 0xbe26a6d75ad17a62ull, "dome::checkpoint"); if (dome_at) { dome_f.load("i", i); }
    if (!dome_at) { ++count;
    trail.push_back(std::to_string(i)); }
    { DOME_SITE(1, 21, ("i"), i); dome::checkpoint(); }
    app::weight *= 2;
    app::hidden += i;
}
int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 25, 0xc710a2c1906e7a21ull, "visit");
    for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < fixed); ++i) {
        { DOME_SITE(1, 27, ("i"), i); visit(i); }
        std::printf("%d %zu %g %ld\n", count, trail.size(), app::weight, app::hidden);
    }
}
