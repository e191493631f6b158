// SPDX-License-Identifier: Apache-2.0
// Addresses that a constructor gives away, the captured `this` of several instances of a template, a reference to a lambda.
#include <dome/session.hpp>

#include <cstdio>
#include <functional>
#include <vector>

struct queue {
    std::vector<std::function<void()>> events;
    void add(std::function<void()> f) { events.push_back(f); }
};

// Nothing here has a destructor: what is not mentioned again is still needed.
struct counter;
struct registry {
    std::vector<counter*> all;
    int total();
};
struct counter {
    int n;
    counter(registry& r, int from) : n(from) { enter(r); }
    void enter(registry& r) { r.all.push_back(this); }
};
int registry::total() {
    int sum = 0;
    for (counter* c : all) {
        dome::checkpoint();
        sum += ++c->n;
    }
    return sum;
}

template <class Base>
struct breaking : Base {
    queue& events;
    int broken = 0;
    explicit breaking(queue& q) : events(q) { plan(); }
    void plan() {
        events.add([this] {
            ++broken;
            this->pause();
            dome::checkpoint();
            std::printf("%d %d\n", broken, this->paused);
        });
    }
};
struct server {
    int paused = 0;
    void pause() { ++paused; }
};
struct printer {
    double paused = 1;
    void pause() { paused *= 3; }
    explicit operator int() const { return static_cast<int>(paused); }
};
template <>
void breaking<printer>::plan() {
    events.add([this] {
        ++broken;
        this->pause();
        dome::checkpoint();
        std::printf("%d %g\n", broken, this->paused);
    });
}

template <class F>
struct holder {
    F& f;
    void each() const {
        for (int i = 0; i < 3; ++i) {
            dome::checkpoint();
            f(i);
        }
    }
};

int main() {
    queue q;
    breaking<server> one(q);
    breaking<printer> two(q);
    breaking<server> three(q);
    for (auto& f : q.events)
        f();
    registry r;
    counter a(r, 1), b(r, 10);
    std::printf("%d\n", r.total());
    std::printf("%d\n", r.total());
    int k = 3;
    auto print = [&k](int l) { std::printf("%d\n", k * l); };
    holder<decltype(print)> h{print};
    h.each();
}
