// Each source has the static variables of the header for itself.
#include <cstdio>

#include "count.hpp"

int other();

int main() {
    for (int i = 0; i < 3; ++i) {
        int mine = next();
        int its = other();
        std::printf("%d %d\n", mine, its);
    }
}
