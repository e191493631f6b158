#include <cmath>
#include <iostream>
#include <map>
#include <vector>

class Polynomial {
    std::map<int, double> terms;

public:
    Polynomial() = default;
    Polynomial(std::initializer_list<std::pair<const int, double>> t) : terms(t) {}
    double operator()(double x) const {
        double y = 0;
        for (const auto& [power, c] : terms)
            y += c * std::pow(x, power);
        return y;
    }
    Polynomial derivative() const {
        Polynomial d;
        for (const auto& [power, c] : terms)
            if (power > 0)
                d.terms[power - 1] = power * c;
        return d;
    }
    Polynomial operator*(const Polynomial& o) const {
        Polynomial r;
        for (auto& a : terms)
            for (auto& b : o.terms)
                r.terms[a.first + b.first] += a.second * b.second;
        return r;
    }
    friend std::ostream& operator<<(std::ostream& os, const Polynomial& p) {
        bool first = true;
        for (auto it = p.terms.rbegin(); it != p.terms.rend(); ++it) {
            if (!first)
                os << (it->second < 0 ? " - " : " + ");
            os << std::fabs(it->second) << "x^" << it->first;
            first = false;
        }
        return os;
    }
};

double newton(const Polynomial& f, double x, int* iterations = nullptr) {
    const Polynomial d = f.derivative();
    int n = 0;
    while (std::fabs(f(x)) > 1e-10 && n < 50) {
        x -= f(x) / d(x);
        ++n;
    }
    if (iterations)
        *iterations = n;
    return x;
}

int main() {
    Polynomial p{{3, 1}, {1, -2}, {0, -5}};
    std::cout << p << '\n' << p.derivative() << '\n' << p * p << '\n';
    int n;
    double root = newton(p, 2, &n);
    std::cout << root << " after " << n << std::endl;
    std::vector<double> starts = {-1, 0.5, 10};
    for (double s : starts)
        std::cout << s << " -> " << newton(p, s) << '\n';
}
