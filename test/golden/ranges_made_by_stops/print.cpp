#include "lister.hpp"

#include <cstdio>

void print_names() {
    for (auto& s : lister().names("abc"))
        std::printf("%s\n", s.c_str());
}
