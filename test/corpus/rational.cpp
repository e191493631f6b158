#include <iostream>
#include <stdexcept>
using namespace std;

class Fraction {
private:
    long num, den;
    static long gcd(long a, long b) {
        while (b != 0) {
            long t = a % b;
            a = b;
            b = t;
        }
        return a < 0 ? -a : a;
    }
    void reduce() {
        if (den == 0)
            throw invalid_argument("zero denominator");
        long g = gcd(num, den);
        num /= g;
        den /= g;
        if (den < 0) {
            num = -num;
            den = -den;
        }
    }

public:
    Fraction(long n = 0, long d = 1) : num(n), den(d) { reduce(); }
    Fraction operator+(const Fraction& o) const { return Fraction(num * o.den + o.num * den, den * o.den); }
    Fraction operator-(const Fraction& o) const { return Fraction(num * o.den - o.num * den, den * o.den); }
    Fraction operator*(const Fraction& o) const { return Fraction(num * o.num, den * o.den); }
    Fraction operator/(const Fraction& o) const { return Fraction(num * o.den, den * o.num); }
    bool operator==(const Fraction& o) const { return num == o.num && den == o.den; }
    bool operator<(const Fraction& o) const { return num * o.den < o.num * den; }
    Fraction& operator++() {
        num += den;
        return *this;
    }
    operator double() const { return double(num) / den; }
    friend ostream& operator<<(ostream& out, const Fraction& f);
};

ostream& operator<<(ostream& out, const Fraction& f) {
    out << f.num;
    if (f.den != 1)
        out << '/' << f.den;
    return out;
}

int main() {
    Fraction sum;
    for (int i = 1; i <= 10; i++)
        sum = sum + Fraction(1, i * (i + 1));
    cout << sum << " = " << double(sum) << endl;
    Fraction a(1, 2), b(3, -4);
    cout << a + b << ' ' << a - b << ' ' << a * b << ' ' << a / b << ' ' << ++a << endl;
    try {
        for (int d = 2; d >= 0; d--)
            cout << Fraction(7, d) << endl;
    } catch (invalid_argument& e) {
        cout << e.what() << endl;
    }
    return 0;
}
