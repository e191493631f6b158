#include <dome/generated.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// Checkpoints within a handler are passed over; those around it are not.
#include <dome/session.hpp>

#include <cstdio>
#include <stdexcept>
#include <string>

int step(int k) { DOME_FRAME("step(int)", "program.cpp", 9, 0x8f7cdf70c9e339c7ull, "dome::checkpoint"); if (dome_at) { dome_f.load("k", k); }
    { DOME_SITE(1, 10, ("k"), k); dome::checkpoint(); }
    if (k == 2)
        throw std::runtime_error("two");
    return k;
}

int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 16, 0x94da3c962ba07213ull, "step", "dome::checkpoint");
    std::string log = dome_at ? ::dome::gen::blank<::std::string>() : ::dome::gen::type<::std::string>(); if (dome_at) dome_f.load("log", log); 
    for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 4); ++i) {
        if (DOME_IN(1, 1)) { try {
            try {
                { DOME_SITE(1, 21, ("log", "i"), ::dome::gen::ref(log), i); int dome_t1 = dome_at ? ::dome::gen::blank<int>() : (step(i)); log += std::to_string(dome_t1); }
            } catch (const std::exception& e) { ::dome::gen::hold dome_h;
                log += e.what();
                log += std::to_string(step(7));
                throw;
            }
        } catch (...) { ::dome::gen::hold dome_h;
            dome::checkpoint();
            log += "!";
        } }
        { DOME_SITE(2, 31, ("log", "i"), ::dome::gen::ref(log), i); dome::checkpoint(); }
        std::printf("%d %s\n", i, log.c_str());
    }
}
