// Euler, Runge-Kutta and adaptive steps through function pointers and std::function.
#include <cmath>
#include <cstdio>
#include <functional>
#include <string>
#include <vector>

typedef double (*Derivative)(double t, double y);

double decay(double, double y) { return -0.5 * y; }
double logistic(double, double y) { return y * (1 - y); }

double euler(Derivative f, double y, double t, double end, double h) {
    while (t < end - h / 2) {
        y += h * f(t, y);
        t += h;
    }
    return y;
}

double rk4(Derivative f, double y0, double t0, double t1, int n) {
    double h = (t1 - t0) / n, y = y0, t = t0;
    for (int i = 0; i < n; i++) {
        double k1 = f(t, y);
        double k2 = f(t + h / 2, y + h / 2 * k1);
        double k3 = f(t + h / 2, y + h / 2 * k2);
        double k4 = f(t + h, y + h * k3);
        y += h / 6 * (k1 + 2 * k2 + 2 * k3 + k4);
        t = t0 + (i + 1) * h;
    }
    return y;
}

struct Problem {
    std::string name;
    Derivative f;
    double start;
};

using State = std::vector<double>;
State lorenz(const State& s) { return {10 * (s[1] - s[0]), s[0] * (28 - s[2]) - s[1], s[0] * s[1] - 8.0 / 3 * s[2]}; }

State step(const std::function<State(const State&)>& f, const State& s, double h) {
    State k1 = f(s), mid(s.size());
    for (size_t i = 0; i < s.size(); i++)
        mid[i] = s[i] + h / 2 * k1[i];
    State k2 = f(mid), out(s);
    for (size_t i = 0; i < s.size(); i++)
        out[i] += h * k2[i];
    return out;
}

double integrate(double (*f)(double), double a, double b, int n) {
    double s = f(a) + f(b), h = (b - a) / n;
    for (int i = 1; i < n; i++)
        s += f(a + i * h) * (i % 2 ? 4 : 2);
    return s * h / 3;
}

template <class F>
double bisect(F f, double lo, double hi) {
    while (hi - lo > 1e-6) {
        double mid = (lo + hi) / 2;
        (f(lo) < 0) == (f(mid) < 0) ? lo = mid : hi = mid;
    }
    return lo;
}

int main() {
    Problem problems[] = {{"decay", decay, 1.0}, {"logistic", logistic, 0.1}};
    for (const Problem& p : problems) {
        std::printf("%-10s euler %.8f", p.name.c_str(), euler(p.f, p.start, 0, 2, 0.1));
        for (int n = 5; n <= 20; n *= 2)
            std::printf(" rk4(%d) %.8f", n, rk4(p.f, p.start, 0, 2, n));
        std::printf("\n");
    }
    State s{1, 1, 1};
    for (int i = 0; i < 50; i++) {
        s = step(lorenz, s, 0.01);
        if (i % 25 == 24)
            std::printf("lorenz %.6f %.6f %.6f\n", s[0], s[1], s[2]);
    }
    std::printf("%.8f %.6f\n", integrate(sin, 0, 3.14159265358979, 20), bisect([](double x) { return x * x - 2; }, 0, 2));
}
