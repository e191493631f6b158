// SPDX-License-Identifier: Apache-2.0
// Lambdas as members of class templates: a scope guard, a holder, elements of a container.
#include <dome/session.hpp>

#include <cstdio>
#include <optional>
#include <utility>
#include <vector>

template <class F>
class Finally {
public:
    explicit Finally(F f) : f_(std::move(f)) {}
    ~Finally() { f_(); }

private:
    F f_;
};
template <class F>
Finally<F> finally(F f) {
    return Finally<F>(std::move(f));
}
int work(int n) {
    int open = 1;
    Finally close([&open] { std::printf("closed %d\n", --open); });
    const auto note = finally([n] { std::printf("left %d\n", n); });
    for (int i = 0; i < 2; ++i) {
        n += i;
        dome::checkpoint();
    }
    return n + open;
}
template <class F>
struct stage {
    F f;
};
template <class F>
stage(F) -> stage<F>;
auto adder(int k) {
    auto add = [k](int x) {
        dome::checkpoint();
        return x + k;
    };
    return stage<decltype(add)>{add};
}
int main() {
    int k = 3;
    auto shift = [k](int n) {
        dome::checkpoint();
        return n + k;
    };
    k = 0;
    std::vector<decltype(shift)> both(2, shift);
    std::optional<decltype(shift)> maybe;
    if (work(4) > 5)
        maybe.emplace(shift);
    int total = shift(1);
    for (const auto& f : both)
        total += f(total);
    total += (*maybe)(1);
    std::printf("%d %d\n", total, k);
    std::printf("%d\n", adder(2).f(1));
    constexpr stage doubled{[](int x) { return 2 * x; }};
    const int n = adder(1).f(3);
    dome::checkpoint();
    std::printf("%d\n", doubled.f(n));
}
