#include <cmath>
#include <cstdint>
#include <iostream>
#include <numeric>
#include <vector>

class Lattice {
public:
    Lattice(int n, std::uint64_t seed) : n_(n), spin_(n * n, 1), state_(seed) {}
    void sweep(double beta) {
        for (int k = 0; k < n_ * n_; ++k) {
            int i = next() % n_, j = next() % n_;
            int dE = 2 * at(i, j) * (at(i + 1, j) + at(i - 1, j) + at(i, j + 1) + at(i, j - 1));
            if (dE <= 0 || uniform() < std::exp(-beta * dE))
                spin_[i * n_ + j] *= -1;
        }
    }
    double magnetisation() const { return std::abs(std::accumulate(spin_.begin(), spin_.end(), 0)) / double(n_ * n_); }

private:
    int at(int i, int j) const { return spin_[(i + n_) % n_ * n_ + (j + n_) % n_]; }
    std::uint64_t next() {
        state_ ^= state_ << 13;
        state_ ^= state_ >> 7;
        state_ ^= state_ << 17;
        return state_ >> 11;
    }
    double uniform() { return next() / 9007199254740992.0; }
    int n_;
    std::vector<std::int8_t> spin_;
    std::uint64_t state_;
};

int main() {
    for (double t = 1.5; t < 3.5; t += 0.5) {
        Lattice l(8, 88172645463325252ull);
        double m = 0;
        int samples = 0;
        for (int s = 0; s < 12; ++s) {
            l.sweep(1 / t);
            if (s >= 4) {
                m += l.magnetisation();
                ++samples;
            }
        }
        std::cout << t << ' ' << m / samples << '\n';
    }
}
