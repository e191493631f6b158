// SPDX-License-Identifier: Apache-2.0
// `new` whose arguments may stop, in initialisers, arguments and assignments.
#include <dome/session.hpp>

#include <cstdio>

struct leaf {
    int value;
    leaf* below;
    explicit leaf(int v, leaf* b = nullptr) : value(v), below(b) {}
};
int slow(int n) {
    dome::checkpoint();
    return n * 2;
}
leaf* wrap(leaf* inner) {
    dome::checkpoint();
    return new leaf(inner->value + 1, inner);
}
int main() {
    leaf* a = new leaf(slow(3));
    leaf* b = new leaf(slow(a->value), a);
    leaf* c = wrap(new leaf(5));
    c->below = new leaf(slow(c->value), new leaf(1));
    dome::checkpoint();
    std::printf("%d %d %d %d %d\n", a->value, b->below->value, c->value, c->below->value, c->below->below->value);
}
