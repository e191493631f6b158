// SPDX-License-Identifier: Apache-2.0
// Constructors that stop and are called with default arguments alone, or take (void).
#include <dome/session.hpp>

#include <cstdio>
#include <memory>
#include <string>

static int made = 0;

struct counted {
    int n;
    explicit counted(int k = 1024 * 2, double = 0.5) : n(k) {
        dome::checkpoint();
        n += ++made;
    }
};
struct derived : counted {
    int m;
    derived(unsigned k = 3 * 4) : m(static_cast<int>(k)) { dome::checkpoint(); }
};
struct whole : counted {
    counted in;
    derived other;
    whole() { dome::checkpoint(); }
};

template <class T>
struct region {
    T* memory;
    unsigned room;
    explicit region(unsigned start = 4 * 4) : memory(nullptr), room(0) { grow(start); }
    void grow(unsigned n) {
        while (room < n) {
            dome::checkpoint();
            room += 5;
        }
    }
};
struct pool : region<int> {
    bool extra;
    explicit pool(unsigned n) : region<int>(n), extra(false) {}
    pool() : extra(true) {}
};
struct solver {
    int q;
    pool first;
    region<double> second;
    solver();
};
solver::solver() : q(5) {}

struct model {
    const char* const name;
    const int size;
};
static const model models[] = {{"small", 3}, {"large", 5}};
struct chosen {
    const model* of;
    int steps;
    chosen(void);
    void reset() {
        for (steps = 0; steps < of->size; ++steps)
            dome::checkpoint();
    }
};
chosen::chosen(void) : of(models + 1), steps(0) { reset(); }
struct other : chosen {
    other( void ) { of = models; }
};

// Members in arrays are made once more.
struct bit {
    int probability;
    void reset() { probability = 2048 / 2; }
    bit() { reset(); }
};
struct labelled {
    std::string names[2];
    bit bits[3][2];
    explicit labelled(const std::string& name) {
        for (std::string& each : names) {
            dome::checkpoint();
            each += name;
            bits[1][1].probability += 3;
        }
    }
};

int main() {
    counted one, two{}, three(7);
    derived four;
    auto* five = new counted;
    auto six = std::make_unique<derived>();
    whole seven;
    solver eight;
    pool nine(3);
    counted ten = counted();
    const counted& eleven = counted();
    dome::checkpoint();
    std::printf("%d %d %d %d %d\n", one.n, two.n, three.n, four.n + four.m, five->n);
    std::printf("%d %d %d %d\n", six->n, seven.n, seven.in.n, seven.other.n);
    std::printf("%d %d %u %u %u %d %d\n", eight.q, eight.first.extra, eight.first.room, eight.second.room, nine.room, ten.n, eleven.n);
    delete five;
    chosen twelve;
    other* thirteen = new other;
    dome::checkpoint();
    std::printf("%s %d %s %d\n", twelve.of->name, twelve.steps, thirteen->of->name, thirteen->steps);
    delete thirteen;
    labelled fourteen("name");
    dome::checkpoint();
    std::printf("%s %d %d\n", fourteen.names[1].c_str(), fourteen.bits[0][0].probability, fourteen.bits[1][1].probability);
}
