// SPDX-License-Identifier: Apache-2.0
// Statics of functions whose values are written right behind the equals sign, behind a comment, on the next line.
#include <dome/session.hpp>

#include <cstdio>
#include <string>

double half(int n) { return n / 2.0; }
int& counter() {
    static int n = 5;
    return n;
}
inline double quarter() { static const double q=half(1) / 2; return q; }
template <class T>
T twice(T x) { static T t=x + x; t += x; return t; }

double step(int i) {
    static const double h=half(5);
    static std::string s=std::to_string(h);
    static auto a=half(7);
    static int& n=counter();
    static double c=/* a third */half(2) / 3, d{half(3)};
    static double below=
half(9);
    static double minus=-h;
    n += i;
    s += 'y';
    a += quarter();
    dome::checkpoint();
    std::printf("%g %s %g %d %g %g %g %g %d\n", h, s.c_str(), a, n, c, d, below, minus, twice(i));
    return h + a;
}

int main() {
    double sum = 0;
    for (int i = 1; i < 4; ++i)
        sum += step(i);
    std::printf("%g\n", sum);
}
