// SPDX-License-Identifier: Apache-2.0
// Functions that stop, called where nothing in the program says so: their checkpoints are no passages, those around them are.
#include <dome/session.hpp>

#include <cstdio>
#include <string>
#include <vector>

int count = 0;

int slow(int n) {
    for (int i = 0; i < n; ++i) {
        ++count;
        dome::checkpoint();
    }
    return n;
}

int steady(int n) {
    dome::checkpoint();
    return n;
}

struct item {
    item() : value(1) {
        for (int i = 0; i < 2; ++i) {
            value *= 2;
            dome::checkpoint();
        }
    }
    item(int n) : value(n) { dome::checkpoint(); }
    operator double() const {
        dome::checkpoint();
        return value + 0.5;
    }
    int value;
};

struct pair_of_items {  // its constructor is not written
    item first;
    item second;
    int computed = slow(2);
};

item early(7);
int by_default(int n, int more = slow(3)) {
    dome::checkpoint();
    return n + more;
}

int once() {
    static int started = steady(2);
    dome::checkpoint();
    return ++started;
}

item converted(int n) { return n; }

struct metres {
    double n;
    metres(int whole) : n(whole) { dome::checkpoint(); }
};
double twice(const metres& m) {
    dome::checkpoint();
    return 2 * m.n;
}
int main() {
    pair_of_items p;
    dome::checkpoint();
    std::vector<item> v(3);
    v.resize(5);
    dome::checkpoint();
    item array[2];
    {
        item* fresh = new item[2];
        std::printf("%d\n", fresh[1].value);
        delete[] fresh;
    }
    dome::checkpoint();
    std::printf("%d %d %d %d\n", p.first.value, p.computed, v[4].value, array[1].value);
    int sum = by_default(1);
    sum += by_default(1, 2);
    int started = once();
    started += once();
    std::printf("%d %d\n", sum, started);
    item c = 5;
    double d = c;
    dome::checkpoint();
    std::printf("%g %d %d %d\n", d, converted(8).value, early.value, count);
    const double converted = twice(3 + 1);
    std::printf("%g\n", converted);
}
