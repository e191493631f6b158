// SPDX-License-Identifier: Apache-2.0
// Constructors with checkpoints in their bodies, called in every way: variables, temporaries, new, make_unique, return.
#include <dome/session.hpp>

#include <cstdio>
#include <memory>
#include <string>
#include <vector>

int made = 0;

class matrix {
public:
    matrix(int rows, int columns, double scale = 1.0) : name_("m" + std::to_string(++made)), rows_(rows), data_(rows * columns, scale) {
        for (int i = 0; i < rows; ++i) {
            for (int j = 0; j < columns; ++j)
                data_[i * columns + j] += scale * i * j;
            dome::checkpoint();
        }
        std::printf("made %s\n", name_.c_str());
    }
    explicit matrix(int n);
    matrix() : name_("empty"), rows_{0} { dome::checkpoint(); }

    double sum() const {
        double s = 0;
        for (double x : data_)
            s += x;
        return s;
    }
    const std::string& name() const { return name_; }

private:
    std::string name_;
    int rows_;
    std::vector<double> data_;
    int limit_ = ++made * 10;
};

matrix::matrix(int n) : name_("square"), rows_(n), data_(n * n) {
    for (int i = 0; i < n; ++i) {
        data_[i * n + i] = made;
        dome::checkpoint();
    }
}

matrix make(int n) { return matrix(n, n, 0.5); }

template <class T>
class filled {
public:
    template <class U>
    filled(int n, U first) {
        T value = first;
        for (int i = 0; i < n; ++i, ++value) {
            values.push_back(value);
            dome::checkpoint();
        }
    }
    std::vector<T> values;
};

template <class T>
class stack {
public:
    stack(std::initializer_list<T> all);
    std::vector<T> values;
};
template <class T>
stack<T>::stack(std::initializer_list<T> all) {
    for (const T& x : std::vector<T>(all)) {
        values.push_back(x);
        dome::checkpoint();
    }
}

struct graph;
graph* newest = nullptr;
struct graph {
    explicit graph(int n) {
        newest = this;
        for (int i = 0; i < n; ++i) {
            add(i);
            dome::checkpoint();
        }
    }
    void add(int i) {
        edges.push_back(i * i);
        dome::checkpoint();
    }
    std::vector<int> edges;
};

int main() {
    matrix a(2, 3);
    matrix b(2);
    matrix c;
    matrix d{2, 2, 2.0};
    matrix e = matrix(1, 2);
    auto f = make(2);
    std::printf("%g %g %g %g %g %g\n", a.sum(), b.sum(), c.sum(), d.sum(), e.sum(), f.sum());
    std::unique_ptr<matrix> g = std::make_unique<matrix>(2, made);
    std::unique_ptr<matrix> h(new matrix(2, made, 3.0));
    std::printf("%s %g %s %g\n", g->name().c_str(), g->sum(), h->name().c_str(), h->sum());
    std::printf("%g\n", matrix(1, 1, 5.0).sum());
    filled<double> i(2, 7);
    stack<int> j{1, 2, 3};
    std::printf("%zu %g %zu\n", i.values.size(), i.values.back(), j.values.size());
    graph k(3);
    std::printf("%d %d\n", newest == &k, k.edges.back());
    std::vector<matrix> all;
    all.emplace_back(1, 2);
    all.push_back(matrix(2, 2));
    all.emplace_back(2);
    std::printf("%g %g %g %d\n", all[0].sum(), all[1].sum(), all[2].sum(), made);
}
