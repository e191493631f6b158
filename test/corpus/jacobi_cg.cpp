#include <cmath>
#include <cstdio>
#include <functional>
#include <numeric>
#include <vector>
typedef std::vector<double> Vec;

double dot(const Vec& a, const Vec& b) { return std::inner_product(a.begin(), a.end(), b.begin(), 0.0); }

class Poisson {
    int n;

public:
    explicit Poisson(int n) : n(n) {}
    int size() const { return n; }
    Vec operator*(const Vec& x) const {
        Vec y(n);
        for (int i = 0; i < n; ++i)
            y[i] = 2 * x[i] - (i > 0 ? x[i - 1] : 0) - (i < n - 1 ? x[i + 1] : 0);
        return y;
    }
};

int cg(const Poisson& A, const Vec& b, Vec& x, double tol) {
    Vec r = b, p, q;
    Vec Ax = A * x;
    for (size_t i = 0; i < r.size(); i++)
        r[i] -= Ax[i];
    p = r;
    double rho = dot(r, r);
    int it = 0;
    for (; it < 100 && std::sqrt(rho) > tol; ++it) {
        q = A * p;
        double alpha = rho / dot(p, q);
        for (size_t i = 0; i < x.size(); i++) {
            x[i] += alpha * p[i];
            r[i] -= alpha * q[i];
        }
        double next = dot(r, r), beta = next / rho;
        rho = next;
        for (size_t i = 0; i < p.size(); i++)
            p[i] = r[i] + beta * p[i];
    }
    return it;
}

int jacobi(const Poisson& A, const Vec& b, Vec& x, int iterations) {
    for (int k = 0; k < iterations; k++) {
        Vec y = A * x;
        double change = 0;
        for (int i = 0; i < A.size(); i++) {
            double d = (b[i] - y[i]) / 2;
            x[i] += d;
            change = std::fmax(change, std::fabs(d));
        }
        if (change < 1e-3)
            return k;
    }
    return iterations;
}

int main() {
    const int n = 16;
    Poisson A(n);
    Vec b(n, 1.0), x(n, 0.0), z(n);
    int it = cg(A, b, x, 1e-10);
    std::printf("cg %d x[n/2] %.8f\n", it, x[n / 2]);
    it = jacobi(A, b, z, 20);
    std::printf("jacobi %d z[n/2] %.8f\n", it, z[n / 2]);
}
