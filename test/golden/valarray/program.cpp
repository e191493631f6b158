// SPDX-License-Identifier: Apache-2.0
// valarray and complex numbers.
#include <dome/session.hpp>

#include <complex>
#include <iostream>
#include <valarray>
#include <vector>

int main() {
    std::valarray<double> x = {1, 2, 3};
    std::valarray<std::complex<double>> z(std::complex<double>(0, 1), 2);
    std::vector<std::complex<float>> path;
    std::complex<double> point(0.5, -0.25);
    for (int i = 0; i < 3; ++i) {
        x *= 1.5;
        z[1] *= point;
        point *= std::complex<double>(0, 1);
        dome::checkpoint();
        path.emplace_back(static_cast<float>(i), 2.0f);
        std::cout << x.sum() << ' ' << z[1] << ' ' << point << ' ' << path.size() << '\n';
    }
}
