#include <dome/generated.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// A text of the command line stays what it was.
#include <dome/session.hpp>

#include <cstring>
#include <iostream>

int main(int argc, char** argv) { ::dome::gen::main_scope dome_main(argc, argv); DOME_FRAME("main(int, char **)", "program.cpp", 8, 0x40edf9c36578f0c5ull, "dome::checkpoint");
    const char* name = dome_at ? dome_f.get<const char *>("name") : (argc > 1 ? argv[1] : "nobody");
    const char* self = dome_at ? dome_f.get<const char *>("self") : ::dome::gen::type<const char *>(argv[0]);
    const char* base = dome_at ? dome_f.get<const char *>("base") : (std::strrchr(self, '/'));
    for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 3); ++i) {
        { DOME_SITE(1, 13, ("name", "self", "base", "i"), name, self, base, i); dome::checkpoint(); }
        std::cout << name << ' ' << (std::strlen(self) > 0) << ' ' << (base != nullptr && std::strchr(self, '/') != nullptr) << '\n';
    }
}
