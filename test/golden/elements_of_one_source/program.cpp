// SPDX-License-Identifier: Apache-2.0
// Containers, and iterators of them, of classes that one source alone defines, or a header that some sources alone include: there the
// description of what holds them is written.
#include "engine.hpp"
#include "stock.hpp"

#include <dome/session.hpp>

#include <cstdio>

int main() {
    engine e;
    engine* const on_heap = new engine;
    for (int i = 0; i < 3; ++i) {
        const int r = e.run(i) + on_heap->run(2 * i);
        dome::checkpoint();
        std::printf("%d\n", r);
    }
    delete on_heap;
    series* s = make_series();
    for (int i = 0; i < 2; ++i) {
        dome::checkpoint();
        std::printf("%d\n", sum(*s));
    }
    end(s);
    stock goods;
    for (int i = 0; i < 2; ++i) {
        const int price = goods.buy();
        dome::checkpoint();
        std::printf("%d %d\n", price, goods.sell());
    }
}
