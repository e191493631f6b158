// SPDX-License-Identifier: Apache-2.0
// A file that is included several times with another macro each time: one of them holds a checkpoint.
#include <dome/session.hpp>

#include <cstdio>

enum operation {
#define OPERATION(name, expression) name,
#include "operations.inc"
#undef OPERATION
    operations
};

static long run(int which, long a, long b) {
    switch (which) {
#define OPERATION(name, expression) \
    case name: dome::checkpoint(); return expression;
#include "operations.inc"
#undef OPERATION
        default: return 0;
    }
}

int main() {
    for (int i = 0; i < operations; ++i)
        std::printf("%ld\n", run(i, 5, 3));
}
