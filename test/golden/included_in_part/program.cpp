// SPDX-License-Identifier: Apache-2.0
// A header that is included several times with other names for its classes, parts of which only the first one to include it sees. The other
// source includes it once, and sees them there.
#include "chain.hpp"
#include "stack.hpp"

#include <dome/session.hpp>

#include <cstdio>

struct item : link_of<item> { int v = 3; };
int other();

int main() {
    chain<item> a;
    stack<item> b;
    for (int i = 0; i < 4; ++i) {
        a.push(new item);
        b.push(new item);
        b.head->v += i;
        dome::checkpoint();
        std::printf("%d %d %d\n", a.length(), b.head->v, b.head->next ? b.head->next->v : 0);
    }
    std::printf("%d\n", other());
}
