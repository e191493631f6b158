// SPDX-License-Identifier: Apache-2.0
// goto forwards, backwards, into and out of loops, around sites.
#include <dome/session.hpp>

#include <cstdio>

int step(int k) {
    dome::checkpoint();
    return k;
}
int find(int wanted) {
    int i = 0, found = -1;
again:
    dome::checkpoint();
    if (i == wanted) {
        found = i;
        goto done;
    }
    if (++i < 4)
        goto again;
    std::printf("not found\n");
done:
    return found;
}
int into(int n) {
    int k = 0;
    if (n > 2)
        goto middle;
    while (k < n) {
        std::printf("a%d ", k);
        dome::checkpoint();
    middle:
        std::printf("b%d ", k);
        step(k);
        ++k;
        if (k > 5)
            goto out;
    }
out:
    std::printf("\n");
    return k;
}

int main() {
    for (int i = 0; i < 3; ++i) {
        for (int j = 0; j < 3; ++j) {
            if (step(i * j) == 2)
                goto next;
            std::printf("%d%d ", i, j);
        }
    next:
        std::printf("next %d\n", find(i * 2));
    }
    std::printf("%d %d\n", into(2), into(4));
    int tries = 0;
retry:
    if (step(++tries) < 3)
        goto retry;
    std::printf("%d\n", tries);
}
