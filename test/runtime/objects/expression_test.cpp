// SPDX-License-Identifier: Apache-2.0
// Every element-wise operation against the same operation of <cmath> on plain numbers.
#include "dome/expression.hpp"

#include "dome/elementwise.hpp"
#include "dome/scalar.hpp"
#include "dome/vector.hpp"
#include "test/runtime/objects/spmd.hpp"

namespace {

constexpr std::int64_t n = 1000;
double x_of(std::int64_t i) { return 0.01 * static_cast<double>(i) + 0.5; }
double y_of(std::int64_t i) { return 3.0 - 0.007 * static_cast<double>(i); }
int k_of(std::int64_t i) { return static_cast<int>(i % 37) - 11; }

template <class E, class F>
void same(const E& e, F&& expected) {
    using T = typename E::value_type;
    const dome::vector<T> v = e;
    const auto all = v.gather();
    std::int64_t wrong = 0;
    for (std::int64_t i = 0; i < n; ++i)
        wrong += !(all[static_cast<std::size_t>(i)] == static_cast<T>(expected(i)));
    CHECK(wrong == 0);
}

}  // namespace

TEST_CASE("operators") {
    spmd::everywhere([] {
        const dome::vector<double> x(n, x_of), y(n, y_of);
        const dome::vector<int> k(n, k_of);
        same(x + y, [](auto i) { return x_of(i) + y_of(i); });
        same(x - y, [](auto i) { return x_of(i) - y_of(i); });
        same(x * y, [](auto i) { return x_of(i) * y_of(i); });
        same(x / y, [](auto i) { return x_of(i) / y_of(i); });
        same(2 * x - y / 4 + 1, [](auto i) { return 2 * x_of(i) - y_of(i) / 4 + 1; });
        same(-x, [](auto i) { return -x_of(i); });
        same(k % 5, [](auto i) { return k_of(i) % 5; });
        same(k + x, [](auto i) { return k_of(i) + x_of(i); });
        same(x < y, [](auto i) { return x_of(i) < y_of(i); });
        same(x <= y, [](auto i) { return x_of(i) <= y_of(i); });
        same(x > 2, [](auto i) { return x_of(i) > 2; });
        same(2 >= x, [](auto i) { return 2 >= x_of(i); });
        same(k == 3, [](auto i) { return k_of(i) == 3; });
        same(k != 3, [](auto i) { return k_of(i) != 3; });
        same(k > 0 && x < y, [](auto i) { return k_of(i) > 0 && x_of(i) < y_of(i); });
        same(k & 6, [](auto i) { return k_of(i) & 6; });
        same(k | 6, [](auto i) { return k_of(i) | 6; });
        same(k ^ 6, [](auto i) { return k_of(i) ^ 6; });
        same(~k, [](auto i) { return ~k_of(i); });
        same((k & 15) << 3, [](auto i) { return (k_of(i) & 15) << 3; });
        same(k >> 1, [](auto i) { return k_of(i) >> 1; });
        static_assert(std::is_same_v<decltype((k > 0) ^ (x < y))::value_type, bool>);
        same((k > 0) ^ (x < y), [](auto i) { return (k_of(i) > 0) != (x_of(i) < y_of(i)); });
        same((k > 0) & (x < y), [](auto i) { return k_of(i) > 0 && x_of(i) < y_of(i); });
        same((k > 0) | (x < y), [](auto i) { return k_of(i) > 0 || x_of(i) < y_of(i); });
        same(k > 0 || !(x < y), [](auto i) { return k_of(i) > 0 || !(x_of(i) < y_of(i)); });
    });
}

TEST_CASE("functions") {
    spmd::everywhere([] {
        const dome::vector<double> x(n, x_of), y(n, y_of);
        const dome::vector<int> k(n, k_of);
        same(abs(y), [](auto i) { return std::abs(y_of(i)); });
        same(abs(k), [](auto i) { return std::abs(k_of(i)); });
        same(sqrt(x), [](auto i) { return std::sqrt(x_of(i)); });
        same(exp(x), [](auto i) { return std::exp(x_of(i)); });
        same(log(x), [](auto i) { return std::log(x_of(i)); });
        same(sin(x), [](auto i) { return std::sin(x_of(i)); });
        same(cos(x), [](auto i) { return std::cos(x_of(i)); });
        same(tan(x), [](auto i) { return std::tan(x_of(i)); });
        same(asin(y / 8), [](auto i) { return std::asin(y_of(i) / 8); });
        same(acos(y / 8), [](auto i) { return std::acos(y_of(i) / 8); });
        same(atan(y), [](auto i) { return std::atan(y_of(i)); });
        same(sinh(y), [](auto i) { return std::sinh(y_of(i)); });
        same(cosh(y), [](auto i) { return std::cosh(y_of(i)); });
        same(tanh(y), [](auto i) { return std::tanh(y_of(i)); });
        same(exp2(y), [](auto i) { return std::exp2(y_of(i)); });
        same(cbrt(y), [](auto i) { return std::cbrt(y_of(i)); });
        same(round(y), [](auto i) { return std::round(y_of(i)); });
        same(trunc(y), [](auto i) { return std::trunc(y_of(i)); });
        same(log2(x), [](auto i) { return std::log2(x_of(i)); });
        same(log10(x), [](auto i) { return std::log10(x_of(i)); });
        same(atan2(y, x), [](auto i) { return std::atan2(y_of(i), x_of(i)); });
        same(atan2(y, -1), [](auto i) { return std::atan2(y_of(i), -1.0); });
        same(hypot(x, y), [](auto i) { return std::hypot(x_of(i), y_of(i)); });
        static_assert(std::is_same_v<decltype(round(k))::value_type, double>);
        static_assert(std::is_same_v<decltype(hypot(3.0, dome::vector<float>()))::value_type, float>);
        same(floor(y), [](auto i) { return std::floor(y_of(i)); });
        same(ceil(y), [](auto i) { return std::ceil(y_of(i)); });
        same(pow(x, y), [](auto i) { return std::pow(x_of(i), y_of(i)); });
        same(pow(x, 2), [](auto i) { return std::pow(x_of(i), 2.0); });
        same(min(x, y), [](auto i) { return std::min(x_of(i), y_of(i)); });
        same(max(x, 3), [](auto i) { return std::max(x_of(i), 3.0); });
        same(where(x < y, x, y), [](auto i) { return x_of(i) < y_of(i) ? x_of(i) : y_of(i); });
        same(where(k > 0, 1.5, 0), [](auto i) { return k_of(i) > 0 ? 1.5 : 0.0; });
        same(where(k > 0, k, -1), [](auto i) { return k_of(i) > 0 ? k_of(i) : -1; });
        same(map([](double a, double b) { return a * a + b; }, x, y), [](auto i) { return x_of(i) * x_of(i) + y_of(i); });
        static_assert(std::is_same_v<decltype(where(k > 0, k, -1))::value_type, int>);
    });
}

TEST_CASE("kinds of numbers") {
    spmd::run(3, 1, [] {
        const dome::vector<float> x(n, [](std::int64_t i) { return static_cast<float>(i) / 8; });
        static_assert(std::is_same_v<decltype(x * 0.5)::value_type, float>);
        same(x * 0.5 + 1, [](auto i) { return static_cast<float>(i) / 8 * 0.5f + 1; });
        const dome::vector<int> k(n, k_of);
        static_assert(std::is_same_v<decltype(k * 0.5)::value_type, double>);
        same(k * 0.5, [](auto i) { return k_of(i) * 0.5; });
        using complex = std::complex<double>;
        const auto z_of = [](std::int64_t i) { return complex(x_of(i), y_of(i)); };
        const dome::vector<complex> z(n, z_of);
        same(z * 2 + complex(0, 1), [&](auto i) { return z_of(i) * 2.0 + complex(0, 1); });
        same(abs(z), [&](auto i) { return std::abs(z_of(i)); });
        same(exp(z), [&](auto i) { return std::exp(z_of(i)); });
        same(conj(z) * z, [&](auto i) { return std::conj(z_of(i)) * z_of(i); });
        same(real(z) - imag(z), [&](auto i) { return x_of(i) - y_of(i); });
    });
}

TEST_CASE("compound assignment, scalars, aliasing") {
    spmd::everywhere([] {
        const dome::vector<double> y(n, y_of);
        dome::vector<double> x(n, x_of);
        x += y;
        x *= 2;
        x -= 1;
        x /= y;
        same(x + 0, [](auto i) { return ((x_of(i) + y_of(i)) * 2 - 1) / y_of(i); });
        x.fill(x_of);
        x = x * x - x;
        same(x + 0, [](auto i) { return x_of(i) * x_of(i) - x_of(i); });
        dome::scalar<double> s = 3.0;
        x = s * y + s;
        same(x + 0, [](auto i) { return 3.0 * y_of(i) + 3.0; });
        x = y;
        x += s;
        same(x + 0, [](auto i) { return y_of(i) + 3.0; });
    });
}

TEST_CASE("compound assignment of integers") {
    spmd::everywhere([] {
        dome::vector<int> k(n, k_of);
        k %= 7;
        k <<= 2;
        k |= 1;
        k ^= dome::iota();
        k &= 255;
        k >>= 1;
        same(k + 0, [](auto i) { return (((k_of(i) % 7 * 4 | 1) ^ static_cast<int>(i)) & 255) >> 1; });
        k.fill(k_of);
        k.slice(0, n, 2) %= 5;
        where(k < 0, k) ^= -1;
        same(k + 0, [](auto i) {
            const int a = i % 2 == 0 ? k_of(i) % 5 : k_of(i);
            return a < 0 ? ~a : a;
        });
    });
}

TEST_CASE("objects of other elements") {
    spmd::everywhere([] {
        const dome::vector<int> k(n, k_of);
        dome::vector<double> x(n), blank;
        const dome::vector<double> y = k;
        x = k;
        blank = k;
        for (const dome::vector<double>* v : std::initializer_list<const dome::vector<double>*>{&x, &y, &blank})
            same(*v + 0, [](auto i) { return static_cast<double>(k_of(i)); });
        const dome::vector<int> back = x + 0.75;
        dome::vector<int> narrowed = dome::vector<double>(x + 0.75);
        same(narrowed - back, [](auto) { return 0; });
        dome::grid<float> g(n, 1, [](std::int64_t i, std::int64_t) { return static_cast<float>(i) / 4; });
        dome::grid<double> h = g;
        h = dome::grid<float>(g * 2);
        CHECK(h.at(n - 1, 0) == (n - 1) / 2.0);
        CHECK(spmd::code_of([&] { x = dome::vector<int>(3); }) == dome::errc::shape);
    });
    static_assert(!std::is_convertible_v<dome::grid<int>, dome::vector<double>>);
    static_assert(!std::is_convertible_v<dome::grid<int, 3>, dome::grid<double>>);
}

TEST_CASE("an expression keeps the operands that were built for it") {
    spmd::run(2, 0, [] {
        const dome::vector<double> y(n, y_of);
        const auto e = dome::vector<double>(n, x_of) * y + shift(y, 0);
        same(e, [](auto i) { return x_of(i) * y_of(i) + y_of(i); });
    });
}
