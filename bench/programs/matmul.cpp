// SPDX-License-Identifier: Apache-2.0
// Dense matrix product by rows, a checkpoint after every row. In: order. Out: a checksum.
// Measured by bench/run overhead.
#include <cstdio>
#include <cstdlib>
#include <dome/session.hpp>
#include <vector>

using Matrix = std::vector<std::vector<double>>;

static void multiply(const Matrix& a, const Matrix& b, Matrix& c) {
    const std::size_t n = a.size();
    for (std::size_t i = 0; i < n; ++i) {
        for (std::size_t k = 0; k < n; ++k) {
            const double x = a[i][k];
            for (std::size_t j = 0; j < n; ++j)
                c[i][j] += x * b[k][j];
        }
        dome::checkpoint();
    }
}

int main(int argc, char** argv) {
    const std::size_t n = argc > 1 ? static_cast<std::size_t>(std::atoi(argv[1])) : 1200;
    Matrix a(n, std::vector<double>(n)), b = a, c = a;
    for (std::size_t i = 0; i < n; ++i)
        for (std::size_t j = 0; j < n; ++j) {
            a[i][j] = 1.0 / static_cast<double>(1 + i + j);
            b[i][j] = static_cast<double>(i) - static_cast<double>(j);
        }
    multiply(a, b, c);
    double sum = 0;
    for (const std::vector<double>& row : c)
        for (double x : row)
            sum += x;
    std::printf("%.9g\n", sum);
}
