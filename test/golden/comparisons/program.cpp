// SPDX-License-Identifier: Apache-2.0
// Comparisons that stop: those that <=> and == of the class stand for. One with the sides exchanged is no passage.
#include <dome/session.hpp>

#include <compare>
#include <cstdio>
#include <vector>

class number {
public:
    number(int x) {
        for (; x > 0; x /= 10)
            digits_.push_back(x % 10);
    }
    std::strong_ordering operator<=>(const number& o) const {
        if (const auto c = digits_.size() <=> o.digits_.size(); c != 0)
            return c;
        for (std::size_t i = digits_.size(); i-- > 0;) {
            dome::checkpoint();
            if (const auto c = digits_[i] <=> o.digits_[i]; c != 0)
                return c;
        }
        return std::strong_ordering::equal;
    }
    bool operator==(const number& o) const {
        dome::checkpoint();
        return digits_ == o.digits_;
    }
    friend number operator+(const number& a, const number& b) {
        dome::checkpoint();
        return number(a.value() + b.value());
    }
    int value() const {
        int v = 0;
        for (std::size_t i = digits_.size(); i-- > 0;)
            v = 10 * v + digits_[i];
        return v;
    }

private:
    std::vector<int> digits_;
};

int main() {
    const number a(123), b(124);
    for (int i = 0; i < 2; ++i) {
        const bool less = a < b + i, same = a + 1 != b;
        if (a + i >= b)
            std::printf("not less\n");
        std::printf("%d %d ", less, same);
        std::printf("%d\n", 124 < b + i);
    }
}
