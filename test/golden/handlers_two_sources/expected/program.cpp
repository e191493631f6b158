#include <dome/generated.hpp>
#include <dome/describe/std/exception.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// What one source throws, another handles.
#include <dome/session.hpp>

#include <cstdio>

#include "trouble.hpp"

int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 9, 0xfa1d9c6d987a1ed6ull, "dome::checkpoint", "dome::checkpoint");
    int sum = dome_at ? dome_f.get<int>("sum") : (0);
    for (int k = dome_at ? dome_f.get<int>("k") : (0); dome_at || (k < 4); ++k) {
        try { if (DOME_BACK(1, 2)) ::dome::gen::rethrow(dome_f, "exception");
            sum += work(k);
        } catch (const trouble& t) { const ::dome::gen::caught dome_caught1;
            for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < t.size()); ++i) {
                { DOME_SITE(1, 16, ("sum", "k", "i", "exception"), sum, k, i, ::dome::gen::ref(dome_caught1.what)); dome::checkpoint(); }
                sum += t.at(i);
            }
        } catch (...) { const ::dome::gen::caught dome_caught2;
            { DOME_SITE(2, 20, ("sum", "k", "exception"), sum, k, ::dome::gen::ref(dome_caught2.what)); dome::checkpoint(); }
            sum += describe_current();
        }
        std::printf("%d\n", sum);
    }
}
