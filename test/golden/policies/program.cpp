// SPDX-License-Identifier: Apache-2.0
// Class templates put together from others: bases that only derived classes may destroy, bases and lists whose types differ between the
// instances, operators that assign a list.
#include <dome/session.hpp>

#include <array>
#include <cstdio>
#include <string>
#include <tuple>
#include <vector>

namespace {

// A log that is only a base.
class counting_log {
public:
    int logged() const { return n_; }

protected:
    void log(const char* what) {
        ++n_;
        last_ = what;
        dome::checkpoint();
    }
    ~counting_log() = default;
    std::string last_;

private:
    int n_ = 0;
};
struct no_log {
    void log(const char*) const {}
    int logged() const { return 0; }

protected:
    ~no_log() = default;
};
template <class T>
struct stored {
    std::vector<T> values;
    void put(T x) { values.push_back(x); }
};
template <class T, template <class> class Store, class Log>
class pool : private Store<T>, public Log {
public:
    void add(T x) {
        this->log("add");
        Store<T>::put(x);
    }
    int size() const { return static_cast<int>(this->values.size()); }
};

// Another base in each instance, under one name.
struct ideal {
    double gamma = 1.4;
    double pressure(double e) const {
        dome::checkpoint();
        return (gamma - 1) * e;
    }
};
struct isothermal {
    double pressure(double e) const { return e / 2; }
};
template <class State>
struct mean {
    State state;
    double operator()(double a, double b) const { return (state.pressure(a) + state.pressure(b)) / 2; }
};
template <class State>
struct upwind {
    State state;
    double operator()(double a, double) const { return state.pressure(a); }
};
template <int N, template <class> class Flux, class State = ideal>
class solver : private Flux<State> {
    using flux = Flux<State>;
    std::array<double, N> cells_;
    std::vector<double> start_;

    static std::vector<double> filled(int n) {
        std::vector<double> all;
        for (int i = 0; i < n; ++i) {
            dome::checkpoint();
            all.push_back(i + 1);
        }
        return all;
    }

public:
    explicit solver(State s = {}) : flux{s}, cells_{}, start_(filled(N)) {
        for (int i = 0; i < N; ++i)
            cells_[static_cast<std::size_t>(i)] = start_[static_cast<std::size_t>(i)];
    }
    double step() {
        double sum = 0;
        const auto& f = static_cast<const flux&>(*this);
        for (int i = 0; i + 1 < N; ++i)
            sum += f(cells_[static_cast<std::size_t>(i)], cells_[static_cast<std::size_t>(i) + 1]);
        return sum;
    }
};

// A base that a parameter names.
struct growing {
    struct count {
        int added = 0;
    };
    template <class T>
    struct store {
        std::vector<T> held;
    };
};
template <class T, class Policy>
struct bag : Policy::template store<T>, private Policy::count {
    void add(T x) {
        ++this->added;
        dome::checkpoint();
        this->held.push_back(x);
    }
    int size() const { return static_cast<int>(this->held.size()) * 10 + this->added; }
};
template <class... Policies>
struct counts : Policies::count... {
    counts() : Policies::count{1}... { dome::checkpoint(); }
    int n = 3;
};
template <class Policy>
struct counter : Policy::count {
    int step;
};

// Numbers whose operators stop, assigned as a list.
struct whole {
    long n = 0;
    whole(long x = 0) : n(x) {}
    friend whole operator*(const whole& a, const whole& b) {
        dome::checkpoint();
        return whole(a.n * b.n);
    }
};
template <class T>
class ratio {
    T up_, down_;

public:
    ratio(T up = T(0), T down = T(1)) : up_(up), down_(down) {}
    ratio& operator*=(const ratio& o) { return *this = {up_ * o.up_, down_ * o.down_}; }
    friend ratio operator*(ratio a, const ratio& b) { return a *= b; }
    ratio turned() const { return {down_ * T(1), up_ * T(1)}; }
    void print() const { std::printf("%ld/%ld\n", static_cast<long>(value(up_)), static_cast<long>(value(down_))); }
    static long value(const whole& x) { return x.n; }
    static long value(long x) { return x; }
};

}  // namespace

int main() {
    pool<int, stored, counting_log> counted;
    pool<double, stored, no_log> silent;
    for (int i = 0; i < 3; ++i) {
        counted.add(i);
        silent.add(i + 0.5);
        dome::checkpoint();
        std::printf("%d %d %d %d\n", counted.size(), counted.logged(), silent.size(), silent.logged());
    }

    solver<3, mean> first;
    solver<4, upwind, isothermal> second;
    std::tuple all{solver<2, mean, isothermal>(), solver<3, upwind>({1.6})};
    std::printf("%g %g %g %g\n", first.step(), second.step(), std::get<0>(all).step(), std::get<1>(all).step());

    bag<int, growing> held;
    held.add(1);
    held.add(2);
    counts<growing> counted_too;
    counter<growing> by_two{{2}, 2};
    dome::checkpoint();
    std::printf("%d %d %d\n", held.size(), counted_too.added + counted_too.n, by_two.added + by_two.step);

    ratio<whole> a(2, 3), b(5, 7);
    a *= b;
    a.print();
    (a * b).turned().print();
    ratio<long> c(2, 3);
    c *= ratio<long>(3, 4);
    c.turned().print();
}
