// SPDX-License-Identifier: Apache-2.0
// Objects without a name that somebody refers to while a call stops: operands of an expression that is evaluated later, a string made
// for a reference, a function given by reference and kept in a std::function, what an expiring object is.
#include <dome/session.hpp>

#include <cstdio>
#include <functional>
#include <initializer_list>
#include <memory>
#include <sstream>
#include <string>
#include <string_view>
#include <utility>

// Expressions hold references to their operands.
template <class E>
struct expression {
    const E& self() const { return static_cast<const E&>(*this); }
};
template <class E>
struct scaled : expression<scaled<E>> {
    const E& e;
    double k;
    scaled(const E& x, double y) : e(x), k(y) {}
    double operator[](int i) const { return e[i] * k; }
};
template <class L, class R>
struct sum : expression<sum<L, R>> {
    const L& l;
    const R& r;
    sum(const L& x, const R& y) : l(x), r(y) {}
    double operator[](int i) const { return l[i] + r[i]; }
};
template <class E>
scaled<E> operator*(double k, const expression<E>& e) {
    return {e.self(), k};
}
template <class L, class R>
sum<L, R> operator+(const expression<L>& l, const expression<R>& r) {
    return {l.self(), r.self()};
}
struct triple : expression<triple> {
    double d[3];
    triple(double a, double b, double c) : d{a, b, c} {}
    double operator[](int i) const { return d[i]; }
    template <class E>
    triple& operator=(const expression<E>& e) {
        for (int i = 0; i < 3; ++i) {
            d[i] = e.self()[i];
            dome::checkpoint();
        }
        return *this;
    }
};

struct big {
    int n = 0;
    explicit big(const std::string& digits) {
        for (auto i = digits.begin(); i != digits.end(); ++i) {
            n = n * 10 + *i - '0';
            dome::checkpoint();
        }
    }
};

template <class F>
void each(int n, F&& f) {
    const std::function<void(int)> one = [&](int i) { f(i); };
    for (int i = 0; i < n; ++i)
        one(i);
}

struct logger {
    void write(int level, std::string_view text) {
        dome::checkpoint();
        std::printf("%d %.*s\n", level, static_cast<int>(text.size()), text.data());
    }
    template <class... A>
    void info(const A&... a) {
        std::ostringstream s;
        ((s << a << ' '), ...);
        write(1, s.str());
    }
};

struct sale {
    std::string what;
    int price = 3;
    std::pair<std::string, int> close() && {
        dome::checkpoint();
        return {std::move(what), price};
    }
};
struct record {
    const char* id;
    std::string title;
};

template <class F>
struct formula {
    F f;
    explicit formula(F g) : f(std::move(g)) {}
    int get() {
        dome::checkpoint();
        return f();
    }
};

int main() {
    triple a(1, 2, 3), b(4, 5, 6), c(0, 0, 0);
    c = 2 * a + b;
    std::printf("%g %g %g\n", c[0], c[1], c[2]);
    const big number("120");
    std::printf("%d\n", number.n);
    int total = 0;
    each(3, [&](int id) {
        dome::checkpoint();
        total = total * 3 + id;
    });
    std::printf("%d\n", total);
    logger l;
    l.info(1, "text", 2.5);
    for (int i = 0; i < 2; ++i) {
        auto s = std::make_unique<sale>(sale{"vase", i});
        auto [what, price] = std::move(*s).close();
        dome::checkpoint();
        std::printf("%s %d\n", what.c_str(), price);
    }
    for (const auto& [id, title] : std::initializer_list<record>{{"1", "one"}, {"2", "two"}}) {
        dome::checkpoint();
        std::printf("%s %s\n", id, title.c_str());
    }
    int n = 2;
    formula plus([&] { return n + 1; });
    formula square([&plus] {
        dome::checkpoint();
        return plus.get() * 2;
    });
    for (; n < 4; ++n)
        std::printf("%d\n", square.get());
}
