// SPDX-License-Identifier: Apache-2.0
// Parameter packs of the function template around a lambda: as its parameters, and captured by it.
#include <dome/session.hpp>

#include <cstdio>
#include <functional>
#include <utility>

template <class R, class... A>
auto counted(R (*f)(A...), int& calls) {
    return [f, &calls](A... a) -> R {
        ++calls;
        dome::checkpoint();
        return f(a...);
    };
}
int times(int a, int b) { return a * b; }
double third(double x) { return x / 3; }

template <class F, class... A>
auto curry(F f, A... a) {
    if constexpr (sizeof...(A) == 3) {
        dome::checkpoint();
        return f(a...);
    } else {
        return [=](auto x) { return curry(f, a..., x); };
    }
}
template <class... A>
std::function<int(int)> adder(A... a) {
    return [a...](int n) {
        dome::checkpoint();
        return (n + ... + static_cast<int>(a));
    };
}
template <std::size_t N, class F>
constexpr void unroll(F&& f) {
    [&]<std::size_t... I>(std::index_sequence<I...>) { (f(std::integral_constant<std::size_t, I>{}), ...); }(std::make_index_sequence<N>{});
}

int sum_of(int a, int b) {
    dome::checkpoint();
    return a + b;
}
template <class... T>
auto summer(T... t) {
    return [... t = t] { return sum_of(t...); };
}
int main() {
    int calls = 0;
    auto product = counted(times, calls);
    auto part = counted(third, calls);
    for (int i = 0; i < 3; ++i) {
        const double x = part(i);
        std::printf("%d %.3f\n", product(i, i + 1), x);
    }
    const auto minus = [](int a, int b, int c) {
        dome::checkpoint();
        return a * b - c;
    };
    std::printf("%d %d\n", calls, curry(minus)(6)(7)(2));
    const std::function<int(int)> some = adder(1, 2.5, 'a'), none = adder();
    const int all = some(1) + none(2);
    std::printf("%d\n", all);
    int total = 0;
    unroll<4>([&](auto i) {
        constexpr auto n = decltype(i)::value;
        total += static_cast<int>(n * n);
        dome::checkpoint();
    });
    std::printf("%d\n", total);
    std::printf("%d\n", summer(1, 2)());
    const auto later = summer(3, 4);
    dome::checkpoint();
    std::printf("%d\n", later());
}
