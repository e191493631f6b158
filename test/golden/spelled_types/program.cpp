// SPDX-License-Identifier: Apache-2.0
// Types that need care to be written out: pointers to functions within others, functions of unnamed namespaces and large numbers as
// arguments of templates, a variable with the name of a class.
#include <dome/session.hpp>

#include <cstdio>
#include <functional>
#include <map>
#include <memory>
#include <random>
#include <string>
#include <tuple>
#include <vector>

namespace lib {
struct base {
    virtual ~base() = default;
    int v = 1;
};
struct config {
    int n = 2;
};
std::unique_ptr<base> make(const config& c) {
    auto b = std::make_unique<base>();
    b->v = c.n;
    return b;
}
struct layer {
    virtual ~layer() = default;
    virtual float forward(float) = 0;
};
template <class T, auto F>
struct activation final : layer {
    T bias = 1;
    T forward(T x) override {
        dome::checkpoint();
        return F(x) + bias;
    }
};
template <class T>
struct twice {
    T first, second;
};
}  // namespace lib
// Templates beside a pack as arguments.
template <template <class> class Of, template <class...> class List, class... T>
struct columns {
    std::tuple<List<Of<T>>...> all;
};
using maker = std::unique_ptr<lib::base> (*)(const lib::config&);

namespace {
float square(float x) { return x * x; }
}  // namespace

struct inv;
struct table {
    void (*each)(inv*, int);
};
typedef struct inv {
    const struct table* calls;
    int n;
} inventory;
static void add_each(inventory* v, int k) {
    for (int i = 0; i < 3; ++i) {
        dome::checkpoint();
        v->n += k;
    }
}
static const struct table calls = {add_each};

template <class Random>
struct simulation {
    Random random;
    simulation() : random(7) { dome::checkpoint(); }
    unsigned long step() {
        Random copy = random;
        dome::checkpoint();
        return (random() ^ copy()) % 1000;
    }
};

int main() {
    std::map<int, maker> makers{{1, &lib::make}, {2, &lib::make}};
    for (const auto& [key, make] : makers) {
        auto made = make({});
        std::function<void(int)> print = [&key](int n) { std::printf("%d\n", key + n); };
        dome::checkpoint();
        print(made->v);
    }
    std::unique_ptr<lib::layer> layer = std::make_unique<lib::activation<float, square>>();
    for (int k = 0; k < 2; ++k)
        std::printf("%g\n", static_cast<double>(layer->forward(static_cast<float>(k))));
    inventory store = {&calls, 0};
    inventory* inv = &store;
    inv->calls->each(inv, 2);
    std::printf("%d\n", inv->n);
    auto kept = std::make_unique<columns<lib::twice, std::vector, std::string, lib::config>>();
    columns<lib::twice, std::vector, std::string, lib::config> few;
    std::get<0>(kept->all).push_back({"a", "b"});
    std::get<1>(few.all).push_back({{3}, {4}});
    dome::checkpoint();
    std::printf("%s %d\n", std::get<0>(kept->all)[0].second.c_str(), std::get<1>(few.all)[0].second.n);
    simulation<std::mt19937_64> s;
    std::printf("%lu\n", s.step());
}
