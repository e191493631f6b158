// SPDX-License-Identifier: Apache-2.0
// Ranges of classes that have no name where they are looped over, and of classes within templates that cannot be made from nothing.
#include <dome/session.hpp>

#include <cstddef>
#include <cstdio>
#include <map>
#include <vector>

namespace {

struct block {
    std::multimap<int, int> kids{{1, 2}, {1, 3}, {2, 5}};
    auto with(int n) const {
        auto [b, e] = kids.equal_range(n);
        struct range {
            decltype(b) first, last;
            auto begin() const { return first; }
            auto end() const { return last; }
        };
        return range{b, e};
    }
};

template <class T>
class matrix {
    std::vector<T> all_{1, 2, 3, 4, 5, 6, 0, 0, 0};      // and a row for the ends

public:
    class iterator {
        T* p_;
        std::size_t step_;

    public:
        iterator(T* p, std::size_t step) : p_(p), step_(step) {}
        T& operator*() const { return *p_; }
        iterator& operator++() {
            p_ += step_;
            return *this;
        }
        bool operator!=(const iterator& o) const { return p_ != o.p_; }
    };
    struct column {
        iterator first, last;
        iterator begin() const { return first; }
        iterator end() const { return last; }
    };
    column operator[](std::size_t j) { return {iterator(all_.data() + j, 3), iterator(all_.data() + j + 6, 3)}; }
};

}  // namespace

int main() {
    block k;
    for (const auto& [n, v] : k.with(1)) {
        dome::checkpoint();
        std::printf("%d %d\n", n, v);
    }
    const auto found = k.with(2);
    dome::checkpoint();
    for (const auto& entry : found)
        std::printf("%d\n", entry.second);

    matrix<double> m;
    for (double& x : m[1]) {
        dome::checkpoint();
        x *= 2;
    }
    for (const std::size_t j : {std::size_t{0}, std::size_t{1}})
        for (const double x : m[j])
            std::printf("%g\n", x);
}
