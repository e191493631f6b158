// SPDX-License-Identifier: Apache-2.0
// Constructors that cannot be entered again half-way: copies, virtual bases. Their checkpoints are no passages.
#include <dome/session.hpp>

#include <cstdio>
#include <utility>
#include <vector>

int total(const std::vector<int>& v) {
    int s = 0;
    for (int x : v) {
        s += x;
        dome::checkpoint();
    }
    return s;
}

class counted {
public:
    explicit counted(int n) : values_(n, 2), sum_(0) {}
    counted(const counted& other) : values_(other.values_), sum_(total(other.values_)) {
        for (int& v : values_) {
            ++v;
            dome::checkpoint();
        }
    }
    counted(counted&& other) noexcept : values_(std::move(other.values_)), sum_(other.sum_ + 1000) { dome::checkpoint(); }
    int sum() const { return sum_; }
    std::size_t size() const { return values_.size(); }

private:
    std::vector<int> values_;
    int sum_;
};

struct root {
    int r = 1;
};
struct left : virtual root {
    left() {
        for (int i = 0; i < 3; ++i) {
            r += i;
            dome::checkpoint();
        }
    }
};

int by_value(counted c) {
    dome::checkpoint();
    return c.sum() + static_cast<int>(c.size());
}

int main() {
    counted a(3);
    counted b = a;
    dome::checkpoint();
    counted c(std::move(b));
    dome::checkpoint();
    std::printf("%d %d %d\n", a.sum(), c.sum(), by_value(a));
    {
        left l;
        std::printf("%d\n", l.r);
    }
    dome::checkpoint();
}
