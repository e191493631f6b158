// SPDX-License-Identifier: Apache-2.0
// Lambdas of member functions, capturing this; a lambda as default member initialiser's value.
#include <dome/session.hpp>

#include <cstdio>
#include <vector>

class Heap {
public:
    explicit Heap(int n) : n_(n) {}
    int grow(int steps) {
        auto one = [this](int by) {
            n_ += by;
            dome::checkpoint();
            all_.push_back(n_);
        };
        for (int i = 0; i < steps; ++i)
            one(i);
        auto sum = [&] {
            int s = 0;
            for (int x : all_) {
                s += x;
                dome::checkpoint();
            }
            return s;
        };
        return sum() + n_;
    }

private:
    int n_;
    std::vector<int> all_;
};
int main() {
    Heap h(5);
    const int a = h.grow(2);
    const int b = h.grow(1);
    std::printf("%d %d\n", a, b);
}
