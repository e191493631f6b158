// SPDX-License-Identifier: Apache-2.0
// References among the elements of pairs and tuples, and members that are references in some instances of their template only.
#include <dome/session.hpp>

#include <cstdio>
#include <memory>
#include <tuple>
#include <utility>
#include <vector>

struct node {
    int key;
    std::unique_ptr<node> left, right;
};
static int weigh(const node* n, bool turned) {
    if (n == nullptr)
        return 0;
    const auto& [first, second] = turned ? std::tie(n->right, n->left) : std::tie(n->left, n->right);
    dome::checkpoint();
    const int sum = weigh(first.get(), turned);
    return n->key + 2 * sum + 3 * weigh(second.get(), turned);
}

// The elements of a structure, one by one.
struct point {
    int x, y;
};
struct line {
    point from, to;
};
template <class T>
void write(const T& t) {
    if constexpr (std::is_same_v<T, int>) {
        dome::checkpoint();
        std::printf("%d", t);
    } else if constexpr (std::is_same_v<T, point>) {
        std::apply([](const auto&... part) { ((write(part), std::printf(";")), ...); }, std::tie(t.x, t.y));
    } else {
        std::apply([](const auto&... part) { (write(part), ...); }, std::tie(t.from, t.to));
    }
}

// An expression that keeps columns by reference and everything else by value.
template <class T>
struct kept {
    using type = const T;
};
class column;
template <>
struct kept<column> {
    using type = const column&;
};
class column {
public:
    explicit column(double v) : all_(3, v) {}
    double at(std::size_t i) const { return all_[i]; }
    template <class E>
    column& operator=(const E& e) {
        for (std::size_t i = 0; i < all_.size(); ++i) {
            all_[i] = e.at(i);
            dome::checkpoint();
        }
        return *this;
    }

private:
    std::vector<double> all_;
};
struct constant {
    double v;
    double at(std::size_t) const { return v; }
};
template <class A, class B>
struct product {
    typename kept<A>::type a;
    typename kept<B>::type b;
    product(const A& x, const B& y) : a(x), b(y) {}
    double at(std::size_t i) const { return a.at(i) * b.at(i); }
};
template <class A, class B>
struct sum {
    typename kept<A>::type a;
    typename kept<B>::type b;
    sum(const A& x, const B& y) : a(x), b(y) {}
    double at(std::size_t i) const { return a.at(i) + b.at(i); }
};
product<column, constant> operator*(const column& c, double v) { return {c, constant{v}}; }
template <class A, class B>
sum<A, B> operator+(const A& a, const B& b) {
    return {a, b};
}

int main() {
    node root{1, std::make_unique<node>(node{2, nullptr, nullptr}), std::make_unique<node>(node{3, nullptr, nullptr})};
    const int forth = weigh(&root, false), back = weigh(&root, true);
    std::printf("%d %d\n", forth, back);
    write(line{{1, 2}, {3, 4}});
    column x(1), z(2);
    for (int k = 0; k < 2; ++k)
        x = x * 0.5 + z * 0.01;
    std::printf(" %g %g\n", x.at(0), x.at(2));
    int low = 7, high = 1;
    std::pair<int&, int&> ends(low, high);
    const std::tuple<int&, const char*, double> mixed(high, "text", 1.5);
    for (int i = 0; i < 2; ++i) {
        std::swap(ends.first, ends.second);
        dome::checkpoint();
        std::get<0>(mixed) += 10;
    }
    std::printf("%d %d %s %g\n", low, high, std::get<1>(mixed), std::get<2>(mixed));
}
