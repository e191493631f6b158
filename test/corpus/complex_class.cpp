#include <cmath>
#include <iostream>
using namespace std;

class Complex {
    double re, im;

public:
    Complex(double r = 0, double i = 0) : re(r), im(i) {}
    Complex operator+(const Complex& c) const { return Complex(re + c.re, im + c.im); }
    Complex operator*(const Complex& c) const { return Complex(re * c.re - im * c.im, re * c.im + im * c.re); }
    Complex& operator*=(const Complex& c) { return *this = *this * c; }
    Complex operator-() const { return {-re, -im}; }
    bool operator!=(const Complex& c) const { return re != c.re || im != c.im; }
    double abs() const { return sqrt(re * re + im * im); }
    friend ostream& operator<<(ostream& os, const Complex& c) { return os << c.re << (c.im < 0 ? "-" : "+") << fabs(c.im) << "i"; }
};

Complex power(Complex base, int n) {
    Complex r(1);
    for (int i = 0; i < n; i++)
        r *= base;
    return r;
}

Complex horner(const Complex* c, int n, Complex z) {
    Complex sum;
    while (n--)
        sum = sum * z + c[n];
    return sum;
}

int main() {
    Complex i(0, 1);
    for (int n = 0; n < 5; n++)
        cout << "i^" << n << " = " << power(i, n) << endl;
    Complex c[] = {1, 2, Complex(0, 3)};
    cout << horner(c, 3, Complex(1, 1)) << ' ' << horner(c, 3, -i).abs() << endl;
    Complex z, k(-0.7, 0.27);
    int steps = 0;
    while (z.abs() < 2 && steps < 30) {
        z = z * z + k;
        ++steps;
    }
    cout << steps << ' ' << (z != k) << endl;
}
