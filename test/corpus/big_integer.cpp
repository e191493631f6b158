#include <algorithm>
#include <iostream>
#include <string>
#include <vector>

class BigInt {
    std::vector<int> digits;    // little endian, base 10000
    static const int BASE = 10000;
    void trim() {
        while (digits.size() > 1 && digits.back() == 0)
            digits.pop_back();
    }

public:
    BigInt(long long v = 0) {
        do {
            digits.push_back(v % BASE);
            v /= BASE;
        } while (v);
    }
    BigInt& operator+=(const BigInt& o) {
        int carry = 0;
        for (size_t i = 0; i < std::max(digits.size(), o.digits.size()) || carry; ++i) {
            if (i == digits.size())
                digits.push_back(0);
            digits[i] += carry + (i < o.digits.size() ? o.digits[i] : 0);
            carry = digits[i] >= BASE;
            if (carry)
                digits[i] -= BASE;
        }
        return *this;
    }
    friend BigInt operator+(BigInt a, const BigInt& b) { return a += b; }
    BigInt operator*(const BigInt& o) const {
        BigInt r;
        r.digits.assign(digits.size() + o.digits.size(), 0);
        for (size_t i = 0; i < digits.size(); i++)
            for (size_t j = 0, carry = 0; j < o.digits.size() || carry; j++) {
                long long cur = r.digits[i + j] + digits[i] * 1LL * (j < o.digits.size() ? o.digits[j] : 0) + carry;
                r.digits[i + j] = int(cur % BASE);
                carry = int(cur / BASE);
            }
        r.trim();
        return r;
    }
    bool operator<(const BigInt& o) const {
        if (digits.size() != o.digits.size())
            return digits.size() < o.digits.size();
        return std::lexicographical_compare(digits.rbegin(), digits.rend(), o.digits.rbegin(), o.digits.rend());
    }
    std::string str() const {
        std::string s = std::to_string(digits.back());
        for (int i = (int)digits.size() - 2; i >= 0; i--) {
            std::string part = std::to_string(digits[i]);
            s += std::string(4 - part.size(), '0') + part;
        }
        return s;
    }
    friend std::ostream& operator<<(std::ostream& os, const BigInt& b) { return os << b.str(); }
};

BigInt factorial(int n) { return n <= 1 ? BigInt(1) : BigInt(n) * factorial(n - 1); }

BigInt fibonacci(int n) {
    BigInt a = 0, b = 1;
    while (n--) {
        BigInt t = a + b;
        a = b;
        b = t;
    }
    return a;
}

int main() {
    for (int n = 5; n <= 25; n += 10)
        std::cout << n << "! = " << factorial(n) << std::endl;
    std::cout << fibonacci(100) << std::endl;
    BigInt limit(1000000);
    int k = 1;
    BigInt p = 2;
    for (; p < limit; p = p * 2)
        ++k;
    std::cout << k << ' ' << p << '\n';
}
