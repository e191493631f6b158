// SPDX-License-Identifier: Apache-2.0
// Random numbers by index: number i of a seed is a function of seed and i alone, so that an object is filled with the same
// numbers on any number of tasks, in any order, and on any machine.
//   dome::counter_rng g(42);
//   dome::vector<double> x(n, [=](std::int64_t i) { return g.uniform(i); });
// Philox4x32-10 (Salmon, Moraes, Dror, Shaw: Parallel random numbers: as easy as 1, 2, 3; SC 2011). Ten multiplications a
// block, no state; passes BigCrush. Tested by test/runtime/objects/random_test.cpp.
#pragma once

#include <array>
#include <cmath>
#include <cstdint>

namespace dome {

class counter_rng {
public:
    // Generators of one seed and different streams are independent of each other.
    explicit constexpr counter_rng(std::uint64_t seed, std::uint32_t stream = 0) noexcept : seed_(seed), stream_(stream) {}

    // 128 random bits; `draw` numbers further blocks for the same i.
    constexpr std::array<std::uint32_t, 4> block(std::int64_t i, std::uint32_t draw = 0) const noexcept {
        const auto index = static_cast<std::uint64_t>(i);
        std::array<std::uint32_t, 4> c{low(index), high(index), draw, stream_};
        std::uint32_t key[2] = {low(seed_), high(seed_)};
        for (int round = 0; round < 10; ++round) {
            const std::uint64_t a = std::uint64_t{0xd2511f53} * c[0], b = std::uint64_t{0xcd9e8d57} * c[2];
            c = {high(b) ^ c[1] ^ key[0], low(b), high(a) ^ c[3] ^ key[1], low(a)};
            key[0] += 0x9e3779b9;
            key[1] += 0xbb67ae85;
        }
        return c;
    }
    constexpr std::uint64_t bits(std::int64_t i) const noexcept {
        const auto b = block(i);
        return joined(b[0], b[1]);
    }
    // In [0, 1), a multiple of 2^-53.
    constexpr double uniform(std::int64_t i) const noexcept { return static_cast<double>(bits(i) >> 11) * 0x1p-53; }
    // In [least, most), or `most` itself where rounding leads there.
    constexpr double uniform(std::int64_t i, double least, double most) const noexcept { return least + (most - least) * uniform(i); }
    // In 0, ..., n-1 for n > 0; no value is favoured by more than n * 2^-64 (Lemire's multiplication).
    constexpr std::uint64_t below(std::int64_t i, std::uint64_t n) const noexcept { return product_high(bits(i), n); }
    // Normally distributed (Box and Muller). Its last digits depend on the logarithm and cosine of the C library.
    double normal(std::int64_t i, double mean = 0.0, double deviation = 1.0) const noexcept {
        const auto b = block(i);
        const double u = (static_cast<double>(joined(b[0], b[1]) >> 11) + 1.0) * 0x1p-53;      // (0, 1]: has a logarithm
        const double v = static_cast<double>(joined(b[2], b[3]) >> 11) * 0x1p-53;
        return mean + deviation * (std::sqrt(-2.0 * std::log(u)) * std::cos(6.283185307179586 * v));
    }

    // A source of bits for the distributions of <random>, which may want several for one i.
    class engine {
    public:
        using result_type = std::uint32_t;
        static constexpr result_type min() noexcept { return 0; }
        static constexpr result_type max() noexcept { return 0xffffffff; }
        constexpr engine(const counter_rng& from, std::int64_t i) noexcept : from_(from), i_(i) {}
        constexpr result_type operator()() noexcept {
            if (used_ == 4) {
                block_ = from_.block(i_, draw_++);
                used_ = 0;
            }
            return block_[static_cast<std::size_t>(used_++)];
        }

    private:
        const counter_rng& from_;
        std::int64_t i_;
        std::uint32_t draw_ = 0;
        int used_ = 4;
        std::array<std::uint32_t, 4> block_{};
    };
    constexpr engine at(std::int64_t i) const& noexcept { return {*this, i}; }

private:
    static constexpr std::uint32_t low(std::uint64_t x) noexcept { return static_cast<std::uint32_t>(x); }
    static constexpr std::uint32_t high(std::uint64_t x) noexcept { return static_cast<std::uint32_t>(x >> 32); }
    static constexpr std::uint64_t joined(std::uint32_t a, std::uint32_t b) noexcept { return a | std::uint64_t{b} << 32; }
    // The upper half of the product, in parts that every machine multiplies.
    static constexpr std::uint64_t product_high(std::uint64_t x, std::uint64_t y) noexcept {
        const std::uint64_t xl = low(x), xh = high(x), yl = low(y), yh = high(y);
        const std::uint64_t middle = xh * yl + high(xl * yl), other = xl * yh + low(middle);
        return xh * yh + high(middle) + high(other);
    }

    std::uint64_t seed_;
    std::uint32_t stream_;
};

}  // namespace dome
