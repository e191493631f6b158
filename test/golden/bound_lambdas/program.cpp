// SPDX-License-Identifier: Apache-2.0
// Pairs and tuples of lambdas, taken apart by structured bindings: by value, by reference.
#include <dome/session.hpp>

#include <cstdio>
#include <memory>
#include <tuple>
#include <utility>

auto make_counter() {
    auto n = std::make_shared<int>(0);
    return std::pair{[n] { return ++*n; }, [n] { *n = 0; }};
}
auto make_three(int k) {
    const int twice = 2 * k;
    return std::tuple{[k] { return k; }, [twice](int x) { return twice + x; }, k};
}

int main() {
    auto [count, reset] = make_counter();
    dome::checkpoint();
    count();
    auto [a, b, c] = make_three(5);
    dome::checkpoint();
    std::printf("%d %d %d %d\n", count(), a(), b(3), c);
    reset();
    dome::checkpoint();
    std::printf("%d\n", count());

    int n = 3;
    auto both = std::pair{[n] { return n + 1; }, [&n](int k) { n += k; }};
    auto [one, more] = both;
    dome::checkpoint();
    more(4);
    auto& [one_of, more_of] = both;
    dome::checkpoint();
    more_of(5);
    std::printf("%d %d %d\n", one(), one_of(), n);
}
