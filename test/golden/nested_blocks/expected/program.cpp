#include <dome/generated.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// Blocks whose variables shadow nothing and end before the function does.
#include <dome/session.hpp>

#include <cstdio>
#include <string>

int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 8, 0xa04b054c40934c06ull, "dome::checkpoint", "dome::checkpoint", "dome::checkpoint", "dome::checkpoint");
    int a = dome_at ? dome_f.get<int>("a") : (1);
    {
        int b = dome_at ? dome_f.get<int>("b") : (a + 1);
        if (DOME_IN(1, 1)) { DOME_SITE(1, 12, ("a", "b"), a, b); dome::checkpoint(); }
        if (DOME_IN(2, 2)) { {
            int c = dome_at ? dome_f.get<int>("c") : (b + 1);
            { DOME_SITE(2, 15, ("a", "b", "c"), a, b, c); dome::checkpoint(); }
            a += c;
        } }
        if (DOME_IN(3, 3)) { {
            std::string c = dome_at ? ::dome::gen::blank<::std::string>() : ::dome::gen::type<::std::string>("text"); if (dome_at) dome_f.load("c", c); 
            { DOME_SITE(3, 20, ("a", "b", "c"), a, b, ::dome::gen::ref(c)); dome::checkpoint(); }
            a += static_cast<int>(c.size());
        } }
        { DOME_SITE(4, 23, ("a", "b"), a, b); dome::checkpoint(); }
        a += b;
    }
    std::printf("%d\n", a);
}
