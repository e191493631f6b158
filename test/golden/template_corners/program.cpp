// SPDX-License-Identifier: Apache-2.0
// Names of types that are hard to write down: templates as arguments, texts and fractions as arguments, arrays without a bound.
#include <dome/session.hpp>

#include <cstdio>
#include <memory>
#include <string>
#include <vector>

template <class D>
struct named {
    int name() const {
        dome::checkpoint();
        return static_cast<const D*>(this)->ticks;
    }
};
template <class D>
struct sized {
    int size = 3;
};
template <template <class> class... M>
struct widget : M<widget<M...>>... {
    int ticks = 0;
};
template <template <class> class M>
struct single : M<single<M>> {
    int ticks = 5;
};

template <unsigned N>
struct text {
    char s[N]{};
    constexpr text(const char (&a)[N]) {
        for (unsigned i = 0; i < N; ++i)
            s[i] = a[i];
    }
};
template <text S>
struct tagged {
    static inline int all = 0;
};

template <double... C>
struct scheme {
    static double sum() { return (0 + ... + C); }
};
template <class S>
struct stepper {
    double done = 0;
    double step() {
        done += S::sum();
        dome::checkpoint();
        return done;
    }
};
template <class... S>
double race(S... s) {
    double all = 0;
    ((all += s.step()), ...);
    return all;
}

// Explicit specialisations as members, their default constructors explicit.
template <int D>
class grid;
template <>
class grid<1> {
public:
    explicit grid(int n = 3) : values_(static_cast<std::size_t>(n)) {}
    std::size_t size() const { return values_.size(); }

private:
    std::vector<double> values_;
};
template <>
class grid<2> {
public:
    explicit grid(int n = 3) : n_(n) { dome::checkpoint(); }
    std::size_t size() const { return static_cast<std::size_t>(n_ * n_); }

private:
    int n_;
};
template <int D>
struct level {
    grid<D> u, f;
    double h;
};
template <int D>
std::size_t sizes(int n) {
    std::vector<level<D>*> all;
    for (; n > 2; n /= 2) {
        all.push_back(new level<D>{grid<D>(n), grid<D>(n), 1. / n});
        dome::checkpoint();
    }
    std::size_t sum = 0;
    for (level<D>* l : all) {
        sum += l->u.size() + l->f.size();
        delete l;
    }
    return sum;
}

class processor {
    struct entry {
        const char* name;
        int cost;
    };
    static const entry table[];

public:
    int run() const {
        int cost = 0;
        for (int i = 0; i < 3; ++i) {
            const entry& e = table[i % 2];
            cost += e.cost;
            dome::checkpoint();
            std::printf("%s ", e.name);
        }
        return cost;
    }
};
const processor::entry processor::table[] = {{"nop", 1}, {"load", 2}};

// One statement of an if constexpr, without braces, before a site.
template <int D>
int halves(std::vector<int>& v) {
    auto f = [&](auto k) {
        if constexpr (D == 1)
            v[k] = 2 * v[k + 1];
        else
            v[k] = v[k] / 2;
        dome::checkpoint();
    };
    for (std::size_t i = 0; i < 2; ++i)
        f(i);
    return v[0] + v[1];
}

// One instance calls a function, the other an object whose calls change it.
template <class F>
int called_twice(F f) {
    const int first = f(1);
    return first * 10 + f(2);
}
int slowly(int n) {
    dome::checkpoint();
    return n;
}
struct adding {
    int sum = 0;
    int operator()(int n) {
        sum += slowly(n);
        return sum;
    }
};

// A table of functions for each class that is held, private to the holder.
class any_shape {
    struct table {
        double (*area)(const void*);
    };
    template <class T>
    static constexpr table functions = {[](const void* p) { return static_cast<const T*>(p)->area(); }};
    std::shared_ptr<void> kept_;
    const table* functions_;

public:
    template <class T>
    explicit any_shape(T t) : kept_(std::make_shared<T>(t)), functions_(&functions<T>) {}
    double area() const { return functions_->area(kept_.get()); }
};
struct square {
    double side;
    double area() const {
        dome::checkpoint();
        return side * side;
    }
};
int main() {
    widget<named, sized> w;
    single<named> s;
    for (int i = 0; i < 2; ++i) {
        w.ticks++;
        tagged<"left \"and\" right">::all += i + 1;
        dome::checkpoint();
        const int ticks = w.name() + 10 * s.name();
        std::printf("%d %d %d\n", ticks, w.size, tagged<"left \"and\" right">::all);
    }
    const double length = race(stepper<scheme<1.0>>{}, stepper<scheme<23. / 12, -16. / 12>>{});
    const std::size_t one_dimension = sizes<1>(12), two_dimensions = sizes<2>(6);
    std::printf("%g %zu %zu\n", length, one_dimension, two_dimensions);
    std::printf("%d\n", processor().run());
    std::vector<int> v{8, 6, 4};
    const int one = halves<1>(v), two = halves<2>(v);
    std::printf("%d %d\n", one, two);
    std::printf("%d\n", called_twice(slowly));
    std::printf("%d\n", called_twice(adding()));
    std::printf("%d\n", called_twice([](int n) { return slowly(n) + 1; }));
    std::printf("%g\n", any_shape(square{2}).area());
}
