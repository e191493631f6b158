// SPDX-License-Identifier: Apache-2.0
#include "stack.hpp"

#include <dome/session.hpp>

struct thing : link_of<thing> { int v = 4; };

int other() {
    stack<thing> s;
    for (int i = 0; i < 3; ++i) {
        s.push(new thing);
        dome::checkpoint();
        s.head->v += s.length();
    }
    return s.head->v + s.head->next->v;
}
