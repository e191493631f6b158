// SPDX-License-Identifier: Apache-2.0
#include "list.hpp"

list<int*>& kept() {
    static list<int*> all;
    return all;
}

int elsewhere() {
    static int one = 1;
    kept().push(&one);
    int n = 0;
    for (int i = 0; i < kept().size(); ++i) {
        dome::checkpoint();
        n += *kept()[i];
    }
    return n;
}
