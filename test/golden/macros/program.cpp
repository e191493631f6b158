// SPDX-License-Identifier: Apache-2.0
// Sites and the statements around them come from macros, in part or wholly.
#include <dome/session.hpp>

#include <cassert>
#include <cstdio>

#define FOR(i, n) for (int i = 0; i < n; ++i)
#define MAX(a, b) ((a) > (b) ? (a) : (b))
#define CHECKPOINT dome::checkpoint()
#define STEP(x)             \
    do {                    \
        dome::checkpoint(); \
        (x) += 1;           \
    } while (0)
#define SWAP(a, b)  \
    {               \
        int t = a;  \
        CHECKPOINT; \
        a = b;      \
        b = t;      \
    }
#define DECLARE(name, value) int name = value;
#define FUNCTION(name, k)   \
    int name(int n) {       \
        dome::checkpoint(); \
        return n * k;       \
    }
#define RETURN(x) return x
#define SAY(...) std::printf(__VA_ARGS__)
#define TRACE(x) std::printf("%s %d\n", #x, (x))
#define JOIN(a, b) a##b
#define BEGIN {
#define END }

FUNCTION(twice, 2)
FUNCTION(JOIN(th, rice), 3)

int pass(int n) {
    CHECKPOINT;
    RETURN(twice(n));
}

int main() {
    DECLARE(a, 1)
    int b = 5;
    FOR(i, 2)
    FOR(j, 2) {
        CHECKPOINT;
        STEP(a);
        SAY("%d%d ", i, j);
    }
    SWAP(a, b)
    SAY("%d %d\n", a, b);
    assert(twice(a) == 10);
    SAY("%d\n", MAX(twice(a), b));
    TRACE(thrice(a) + __LINE__);
    if (pass(b) > 3)
        BEGIN
    CHECKPOINT;
    SAY("%s\n", "begin");
    END SAY("%d\n", pass(MAX(a, b)));
}
