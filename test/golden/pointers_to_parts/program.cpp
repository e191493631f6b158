// SPDX-License-Identifier: Apache-2.0
// Pointers to parts of objects on the heap, when there is none to the whole after the site.
#include <dome/session.hpp>

#include <cstdio>

struct Inner { int x; };
struct Outer { int n; int a[4]; Inner in; Inner rows[2][2]; };

int* member() { return &(new Outer{1, {2, 3}, {4}, {}})->n; }
int elements() {
    Outer* o = new Outer{1, {2, 3}, {4}, {}};
    int* p = o->a + 1;
    for (int i = 0; i < 2; ++i) { dome::checkpoint(); *p += i + 1; }
    return *p;
}
int classes() {
    Outer* o = new Outer[2]{};
    Inner *q = &o[1].in, *r = &o[1].rows[1][0];
    for (int i = 0; i < 2; ++i) { dome::checkpoint(); q->x += i + 1; r->x += q->x; }
    return q->x + r->x;
}

int main() {
    int* n = member();
    dome::checkpoint();
    std::printf("%d\n", *n);
    std::printf("%d\n", elements());
    std::printf("%d\n", classes());
}
