// SPDX-License-Identifier: Apache-2.0
// Objects on the heap that globals, static members and static locals lead to; only a local pointer keeps another alive.
#include <dome/session.hpp>

#include <cstdio>
#include <string>

class registry {
public:
    static registry& get() {
        if (instance_ == nullptr)
            instance_ = new registry;
        return *instance_;
    }
    int next() { return ++count_; }
    std::string name = "r";

private:
    registry() = default;
    static registry* instance_;
    int count_ = 0;
};
registry* registry::instance_ = nullptr;

struct item {
    int v;
    item* link;
};
item* newest = nullptr;

int calls() {
    static int* counter = new int(0);
    return ++*counter;
}
int main() {
    item* mine = new item{7, nullptr};
    for (int i = 0; i < 4; ++i) {
        newest = new item{registry::get().next(), newest};
        registry& r = registry::get();
        dome::checkpoint();
        r.name += 'x';
        mine->v += calls();
        std::printf("%d %s %d\n", newest->v, r.name.c_str(), mine->v);
    }
    int sum = 0;
    for (item* p = newest; p != nullptr; p = p->link) {
        dome::checkpoint();
        sum = 10 * sum + p->v;
    }
    std::printf("%d\n", sum);
}
