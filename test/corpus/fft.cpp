#include <complex>
#include <cstdio>
#include <vector>
using cd = std::complex<double>;
const double PI = std::acos(-1.0);

void fft(std::vector<cd>& a, bool invert) {
    int n = a.size();
    if (n == 1)
        return;
    std::vector<cd> a0(n / 2), a1(n / 2);
    for (int i = 0; 2 * i < n; i++) {
        a0[i] = a[2 * i];
        a1[i] = a[2 * i + 1];
    }
    fft(a0, invert);
    fft(a1, invert);
    double ang = 2 * PI / n * (invert ? -1 : 1);
    cd w(1), wn(cos(ang), sin(ang));
    for (int i = 0; 2 * i < n; i++) {
        a[i] = a0[i] + w * a1[i];
        a[i + n / 2] = a0[i] - w * a1[i];
        if (invert) {
            a[i] /= 2;
            a[i + n / 2] /= 2;
        }
        w *= wn;
    }
}

std::vector<int> multiply(std::vector<int> const& a, std::vector<int> const& b) {
    std::vector<cd> fa(a.begin(), a.end()), fb(b.begin(), b.end());
    size_t n = 1;
    while (n < a.size() + b.size())
        n <<= 1;
    fa.resize(n);
    fb.resize(n);
    fft(fa, false);
    fft(fb, false);
    for (size_t i = 0; i < n; i++)
        fa[i] *= fb[i];
    fft(fa, true);
    std::vector<int> result(n);
    for (size_t i = 0; i < n; i++)
        result[i] = std::lround(fa[i].real());
    return result;
}

int main() {
    std::vector<int> a = {1, 2, 3, 4, 5}, b = {9, 8, 7};
    for (int v : multiply(a, b))
        std::printf("%d ", v);
    std::printf("\n");
    return 0;
}
