// SPDX-License-Identifier: Apache-2.0
// Static variables in blocks, and in namespaces, that a macro opens and closes.
#include <dome/session.hpp>

#include <cstdio>

#define STATIC_ASSERT(c) { static const char failed[(c) ? 1 : -1] = {0}; (void)failed[0]; }
#define COUNTED(to) do { static int passed = 0; to = &passed; ++passed; } while (0)
#define FIRST_TIME(text) { static bool done; if (!done) std::puts(text); done = true; }
#define BLOCK(...) { __VA_ARGS__ }
#define NUMBER() ({ static int last = start(); ++last; })
#define OPEN static int opened = 0; {
#define SOLE(type, name) static type name = 0;
#define COUNTER(name) int name() { static int n = 10; return ++n; }

#define COUNTERS(space) namespace space { static int count = 0; int* last = &count; inline int up() { return ++count; } }

COUNTERS(first)
COUNTERS(second)

int start() {
    std::puts("start");
    return 100;
}

COUNTER(next)

int twice(int x) {
    STATIC_ASSERT(sizeof(int) == 4)
    STATIC_ASSERT(sizeof(char) == 1) STATIC_ASSERT(sizeof(short) == 2)
    return 2 * x;
}

template <class T>
int size(T) {
    STATIC_ASSERT(sizeof(T) <= 8)
    int* times = nullptr;
    COUNTED(times);
    return static_cast<int>(sizeof(T)) + *times;
}

int opened_times() {
    OPEN
        return ++opened;
    }
}

int sole() {
    SOLE(long, n)
    return static_cast<int>(++n);
}

int main() {
    int s = 0;
    const char* p = "x";
    int* times = nullptr;
    for (int i = 0; i < 5; ++i) {
        s += twice(i) + size(i) + size('a') + next() + opened_times() + sole() + first::up() + second::up();
        if (i % 2 == 0)
            COUNTED(times);
        { int* other; COUNTED(other); COUNTED(times); *times += *other; }
        FIRST_TIME("once")
        BLOCK(static int k = 7; k += i; s += k;)
        s += NUMBER();
        dome::checkpoint();
        ++*times, ++*first::last;
        second::last = first::last;
        auto count = [] BLOCK(static int calls = 0; return ++calls;);
        s += count();
    }
    std::printf("%d %s %d\n", s, p, *times);
}
