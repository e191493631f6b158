// SPDX-License-Identifier: Apache-2.0
// Objects without a name whose destructors can be seen: they end with their full expression, in declarations and conditions too.
#include <dome/session.hpp>

#include <cstdio>

static int depth = 0;

class lock {
public:
    explicit lock(int k) : k_(k) {
        ++depth;
        std::printf("lock %d\n", k_);
    }
    lock(const lock& other) : k_(other.k_) { ++depth; }
    ~lock() {
        --depth;
        std::printf("unlock %d\n", k_);
    }
    int get(int x) const {
        dome::checkpoint();
        return x + depth + k_;
    }
    const lock* operator->() const { return this; }

private:
    int k_;
};

static lock locked(int k) {
    dome::checkpoint();
    return lock(k);
}

int main() {
    const int a = locked(1).get(2);
    std::printf("%d, depth %d\n", a, depth);
    int b = locked(2)->get(3), c = locked(3)->get(b);
    std::printf("%d %d, depth %d\n", b, c, depth);
    if (locked(4)->get(0) > 3) {
        dome::checkpoint();
        std::printf("inside, depth %d\n", depth);
    }
    int rounds = 0;
    while (locked(5)->get(rounds) < 8) {
        ++rounds;
        dome::checkpoint();
        std::printf("round %d, depth %d\n", rounds, depth);
    }
    for (int i = locked(6)->get(0); i < locked(7)->get(2); ++i) {
        dome::checkpoint();
        std::printf("i %d, depth %d\n", i, depth);
    }
    switch (locked(8)->get(1)) {
        case 10:
            dome::checkpoint();
            std::printf("ten, depth %d\n", depth);
            break;
        default: std::printf("other\n");
    }
    std::printf("depth %d\n", depth);
}
