// auto initialised without `=`: by parentheses and braces, in conditions and loops, in templates, bindings, and of lambdas.
#include <cstdio>
#include <dome/dome.hpp>
#include <string>
#include <vector>

struct pair_of {
    int a, b;
};

static auto between(char a, char b) {
    return [=](int x) { std::printf("%c%d%c ", a, x, b); };
}

template <class It>
static int same_as_first(It it, It end) {
    auto next{it};
    auto steps(0);
    while (next != end && *next == *it) {
        dome::checkpoint();
        ++next;
        ++steps;
    }
    return steps;
}

template <class T>
static auto adding(T n) {
    return [n](T x) { return x + n; };
}

template <class F>
static int twice(F f) {
    auto copy(f);
    auto other{f};
    int sum = 0;
    for (int i = 0; i < 2; ++i) {
        dome::checkpoint();
        sum += copy(1) + other(i);
    }
    return sum;
}

template <class C>
static int total(const C& c) {
    int sum = 0;
    for (auto i{c.begin()}; i != c.end(); ++i) {
        dome::checkpoint();
        sum += *i;
    }
    return sum;
}

int main() {
    auto print(between('(', ')'));
    auto scaled{[k = 3](int x) { return x * k; }};
    auto [c, d]{pair_of{3, 4}};
    for (int i : {1, 2, 3}) {
        dome::checkpoint();
        print(scaled(i));
        c += d;
    }
    std::printf("%d\n", c);
    const std::string s{"aaabb"};
    std::printf("%d\n", same_as_first(s.begin(), s.end()));
    const auto add{adding(2)};
    std::printf("%d\n", twice(add));
    std::printf("%d\n", twice([](int x) { return x; }));
    std::vector<int> v{1, 2, 3};
    std::printf("%d\n", total(v));
    int n = 0;
    while (auto left{3 - n}) {
        dome::checkpoint();
        v[0] += left;
        ++n;
    }
    if (int k{v[0]}) {
        dome::checkpoint();
        v[1] += k;
    }
    std::printf("%d %d\n", v[0], v[1]);
}
