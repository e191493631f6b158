// Its own name is in the text of Dome's headers;
// compiled without precompiled headers.
#include <cstdio>
#include <dome/session.hpp>
#include <memory>

#include "animal.hpp"

namespace {
struct part {
    int x = 3;
};
struct beast : animal {
    int legs = 4;
    int count() override { return legs++; }
};
}  // namespace

static int local(int n) {
    struct box {
        int n;
    };
    box* b = new box{n};
    dome::checkpoint();
    const int r = b->n;
    delete b;
    return r;
}

int main() {
    part* p = new part;
    std::unique_ptr<animal> mine = std::make_unique<beast>(), theirs = make_theirs();
    std::shared_ptr<part> shared = std::make_shared<part>();
    for (int i = 0; i < 2; ++i) {
        shared->x += i;
        dome::checkpoint();
        std::printf("%d %d %d %d\n", p->x++, mine->count(), theirs->count(), shared->x);
        const int here = local(i);
        const double there = more(i);
        std::printf("%d %g %g\n", here, there, more_local(i));
    }
    delete p;
}
