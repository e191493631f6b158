// SPDX-License-Identifier: Apache-2.0
// Instances of one template that need different care: numbers by value in one are objects by reference in the other.
#include <dome/session.hpp>

#include <array>
#include <cstddef>
#include <cstdio>
#include <functional>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace {

template <class State>
struct algebra;
template <>
struct algebra<double> {
    static double axpy(double a, double x, double y) {
        dome::checkpoint();
        return a * x + y;
    }
};
template <std::size_t N>
struct algebra<std::array<double, N>> {
    using state = std::array<double, N>;
    static state axpy(double a, const state& x, state y) {
        for (std::size_t i = 0; i < N; ++i) {
            y[i] += a * x[i];
            dome::checkpoint();
        }
        return y;
    }
};
template <class State, class F>
State step(F&& f, State y, double h) {
    std::vector<State> k;
    for (int s = 0; s < 2; ++s) {
        State yi = y;
        for (int j = 0; j < s; ++j)
            yi = algebra<State>::axpy(h, k[static_cast<std::size_t>(j)], std::move(yi));
        k.push_back(f(yi));
    }
    for (std::size_t s = 0; s < k.size(); ++s)
        y = algebra<State>::axpy(h / 2, k[s], y);
    return y;
}

// A sum of numbers is computed again, one of objects is kept.
struct length {
    double metres = 0;
    friend length operator+(length a, length b) { return {a.metres + b.metres}; }
    friend bool operator<(length a, length b) { return a.metres < b.metres; }
};
template <class T>
bool longer(const T& a, const T& b, int n) {
    for (int i = 0; i < n; ++i)
        dome::checkpoint();
    return b < a;
}
template <class T>
struct pair_of {
    T a, b;
    bool sums(T limit) const { return longer(a + b, limit, 2); }
};

// One instance moves what the other copies.
template <class T>
T passed(T x, int n) {
    for (int i = 0; i < n; ++i)
        dome::checkpoint();
    return x;
}
template <class T, class Make>
T chained(Make make) {
    T kept = passed(make(), 1);
    kept = passed(passed(std::move(kept), 1), 1);
    return kept;
}

// A list is what the parameter says in each of them; NULL becomes a pointer.
template <int D>
struct point {
    double c[D];
};
template <int D>
struct tree {
    double sum = 0;
    double put(const point<D>& p) {
        dome::checkpoint();
        return p.c[0] + D;
    }
    void go(double h) { sum = put({h}) + put({h + 1}); }
};
template <class T>
struct matrix {
    T c[3] = {1, 2, 3};
    void get(std::size_t& n, T*& p) {
        n = 3;
        p = c;
        dome::checkpoint();
    }
};
template <class T>
T sum_of(matrix<T>& a) {
    std::size_t n = 0;
    T* columns = NULL;
    a.get(n, columns);
    T s = 0;
    for (std::size_t i = 0; i < n; ++i) {
        s += columns[i];
        dome::checkpoint();
    }
    return s;
}

// Declared before it is defined, with instances in between; a base whose parameter has no name.
template <class T, std::size_t N>
class grid;
double corner(grid<double, 2>& g);
enum class order { rows, columns };
template <order>
struct layout;
template <>
struct layout<order::rows> {
    static std::size_t at(std::size_t i, std::size_t j) { return i * 2 + j; }
};
template <>
struct layout<order::columns> {
    static std::size_t at(std::size_t i, std::size_t j) { return j * 2 + i; }
};
template <class T, std::size_t N>
class grid : private layout<N == 2 ? order::rows : order::columns> {
    std::size_t n_;
    std::unique_ptr<T[]> owner_;
    T* data_;
    static std::size_t size(std::size_t n) {
        dome::checkpoint();
        return n * n;
    }

public:
    explicit grid(std::size_t n) : n_(size(n)), owner_(new T[this->count()]), data_(owner_.get()) {
        for (std::size_t i = 0; i < n_; ++i) {
            data_[i] = static_cast<T>(i);
            dome::checkpoint();
        }
    }
    std::size_t count() const { return n_; }
    T& operator()(std::size_t i, std::size_t j) { return data_[this->at(i, j)]; }
};
double corner(grid<double, 2>& g) {
    dome::checkpoint();
    return g(0, 1);
}
template <order O>
class kernel : private layout<O> {
    long count_ = 0;

public:
    explicit kernel(int n) : count_(n) {}
    long sweep() {
        for (std::size_t d = 0; d < 2; ++d) {
            count_ += static_cast<long>(this->at(d, 3));
            dome::checkpoint();
        }
        return count_;
    }
};

// The text of the template says <T>, too.
template <class T>
struct scaled {
    T v;
};
template <class T>
void visit_both(T n) {
    const scaled<T> m{n};
    for (const scaled<T>* p : {static_cast<const scaled<T>*>(nullptr), static_cast<const scaled<T>*>(&m)}) {
        std::printf("%g\n", p ? static_cast<double>(p->v) : 0.0);
        dome::checkpoint();
    }
}
// An operand by value, after another one that stops.
template <int D>
struct cell {
    double m[D]{};
    cell& operator+=(const cell& o) {
        for (int d = 0; d < D; ++d) {
            dome::checkpoint();
            m[d] += o.m[d];
        }
        return *this;
    }
    friend cell operator*(double a, cell c) {
        for (double& x : c.m) {
            x *= a;
            dome::checkpoint();
        }
        return c;
    }
    friend cell operator-(cell a, const cell& b) { return a += -1.0 * b; }
};
template <int D>
double advanced(double dt) {
    cell<D> u, v, w;
    u.m[0] = 2;
    v.m[0] = 1;
    w += dt / 2 * (u - v);
    return w.m[0];
}

// Elements of an array; a base with the template that is a parameter here; a pipeline whose values differ.
template <int D>
cell<D> operator-(cell<D> a) {
    dome::checkpoint();
    for (double& x : a.m)
        x = -x - 1;
    return a;
}
template <int D>
double last_of_two() {
    cell<D> v;
    cell<D> both[2] = {-v, -v};
    return both[1].m[D - 1];
}
template <class T, template <class> class Lattice>
struct dynamics {
    virtual ~dynamics() = default;
    virtual double collide(double f) const = 0;
};
template <class T>
struct plane {
    static constexpr int q = 9;
};
template <class T, template <class> class Lattice>
class relaxation : public dynamics<T, Lattice> {
    T omega_;

public:
    explicit relaxation(T o) : omega_(o) {}
    double collide(double f) const override {
        for (int i = 0; i < Lattice<T>::q; ++i) {
            f += omega_;
            dome::checkpoint();
        }
        return f;
    }
};
template <class T>
struct buffer {
    T value;
    T get() {
        dome::checkpoint();
        return std::move(value);
    }
    template <class U>
    bool put(U&& u) {
        value = std::forward<U>(u);
        dome::checkpoint();
        return true;
    }
};
template <class In, class Out>
struct stage {
    std::function<Out(In)> f;
    void run(buffer<In>& in, buffer<Out>& out) const { out.put(f(in.get())); }
};

// Operators of numbers in one, functions that stop in the other; T() runs a constructor there.
struct slow {
    long n = 0;
    slow(long k = 0) : n(k) {
        if (k > 5)
            dome::checkpoint();
    }
    slow operator*(const slow& o) const {
        dome::checkpoint();
        return {n * o.n};
    }
    slow operator-() const {
        dome::checkpoint();
        return {-n};
    }
    slow& operator+=(const slow& o) {
        dome::checkpoint();
        n += o.n;
        return *this;
    }
};
template <class T>
T power(const T& x, int n) {
    T sum = T();
    T product = x;
    for (int i = 1; i < n; ++i) {
        product = x * product;
        sum += -product;
        dome::checkpoint();
    }
    return sum;
}

}  // namespace

int main() {
    const int fast_power = power(3, 4);
    const slow slow_power = power(slow(3), 4);
    std::printf("%d %ld\n", fast_power, slow_power.n);
    const double one_deep = last_of_two<1>(), three_deep = last_of_two<3>();
    std::printf("%g %g\n", one_deep, three_deep);
    const std::unique_ptr<dynamics<double, plane>> relax = std::make_unique<relaxation<double, plane>>(0.5);
    const double relaxed = relax->collide(1);
    std::printf("%g\n", relaxed);
    stage<std::string, int> size_of{[](std::string s) {
        dome::checkpoint();
        return static_cast<int>(s.size());
    }};
    stage<int, std::unique_ptr<int>> boxed{[](int x) {
        dome::checkpoint();
        return std::make_unique<int>(x);
    }};
    buffer<std::string> words{"four"};
    buffer<int> sizes{};
    buffer<std::unique_ptr<int>> boxes{};
    size_of.run(words, sizes);
    boxed.run(sizes, boxes);
    std::printf("%d\n", *boxes.value);
    visit_both(6.0);
    visit_both(5.0F);
    const double flat = advanced<2>(1), deep = advanced<3>(1);
    std::printf("%g %g\n", flat, deep);
    const double one = step([](double y) { return -y; }, 1.0, 0.5);
    const auto two = step(
        [](const std::array<double, 2>& y) {
            dome::checkpoint();
            return std::array<double, 2>{y[1], -y[0]};
        },
        std::array<double, 2>{1, 0}, 0.5);
    std::printf("%g %g %g\n", one, two[0], two[1]);

    const bool first = pair_of<int>{1, 2}.sums(2), second = pair_of<length>{{1}, {2}}.sums({4});
    std::printf("%d %d\n", first, second);

    const int n = chained<int>([] { return 5; });
    const auto p = chained<std::unique_ptr<int>>([] { return std::make_unique<int>(6); });
    std::printf("%d %d\n", n, *p);

    tree<2> a;
    tree<3> b;
    a.go(1);
    b.go(2);
    std::printf("%g %g\n", a.sum, b.sum);
    matrix<long> m;
    matrix<double> x;
    const long whole = sum_of(m);
    const double real = sum_of(x);
    std::printf("%ld %g\n", whole, real);

    grid<double, 2> g(2);
    grid<int, 3> h(2);
    const double c = corner(g);
    std::printf("%g %d\n", c, h(0, 1));
    auto k = std::make_unique<kernel<order::rows>>(1);
    kernel<order::columns> z(2);
    const long rows = k->sweep(), columns = z.sweep();
    std::printf("%ld %ld\n", rows, columns);
}
