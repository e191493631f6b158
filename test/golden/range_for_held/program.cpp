// SPDX-License-Identifier: Apache-2.0
// Iterators that stop: the loop holds checkpoints while it steps, not in its body.
#include <dome/session.hpp>

#include <cstdio>

class Primes {
public:
    struct iterator {
        int n;
        int operator*() const { return n; }
        bool operator!=(const iterator& o) const { return n < o.n; }
        iterator& operator++() {
            do {
                ++n;
                dome::checkpoint();
            } while (!prime());
            return *this;
        }
        bool prime() const {
            for (int d = 2; d * d <= n; ++d)
                if (n % d == 0)
                    return false;
            return true;
        }
    };
    explicit Primes(int last) : last_(last) {}
    iterator begin() const { return {2}; }
    iterator end() const { return {last_}; }

private:
    int last_;
};
int main() {
    int s = 0;
    for (int p : Primes(12))
        s += p;
    dome::checkpoint();
    std::printf("%d\n", s);
}
