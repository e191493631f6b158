// SPDX-License-Identifier: Apache-2.0
// Objects without a name whose destructors can be seen: they end with their full expression, in declarations and conditions too.
#include <dome/session.hpp>

#include <cstdio>
#include <memory>
#include <string>
#include <utility>

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

// An owner without a name lives until what it owns has been used.
struct job {
    std::string name;
    explicit job(std::string n) : name(std::move(n)) {}
    ~job() { std::printf("%s gone\n", name.c_str()); }
    void run() const {
        dome::checkpoint();
        std::printf("%s\n", name.c_str());
    }
};
template <class T>
class own {
    T* p_;

public:
    explicit own(T* p) : p_(p) {}
    own(const own&) = delete;
    own& operator=(const own&) = delete;
    ~own() { delete p_; }
    T* operator->() const { return p_; }
};
own<job> made(std::string name) { return own<job>(new job(std::move(name))); }

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
    const std::string named = "a name that is too long to be short";
    own<job>(new job(named))->run();
    made(named)->run();
    std::make_unique<job>(named + "!")->run();
}
