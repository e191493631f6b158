// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <dome/session.hpp>

class counter {
public:
    int next() {
        ++n_;
        dome::checkpoint();
        return n_;
    }
    int value() const { return n_; }

private:
    int n_ = 0;
};
int work(counter& c, int rounds);
template <class T>
T accumulate(int n) {
    T sum{};
    for (int i = 0; i <= n; ++i) {
        sum += i;
        dome::checkpoint();
    }
    return sum;
}
