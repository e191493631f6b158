// A handful of Project Euler problems, small.
#include <algorithm>
#include <cstdint>
#include <iostream>
#include <set>
#include <string>
#include <unordered_map>
#include <vector>

int p1() {
    int sum = 0;
    for (int i = 1; i < 100; i++)
        if (i % 3 == 0 || i % 5 == 0)
            sum += i;
    return sum;
}

long p2() {
    long a = 1, b = 2, sum = 0;
    while (b < 4000000) {
        if (!(b & 1))
            sum += b;
        long t = a + b;
        a = b, b = t;
    }
    return sum;
}

std::uint64_t p3(std::uint64_t n) {
    std::uint64_t f = 2;
    for (; f * f <= n; ++f)
        while (n % f == 0 && n > f)
            n /= f;
    return n;
}

bool palindrome(int n) {
    std::string s = std::to_string(n), r(s.rbegin(), s.rend());
    return s == r;
}

int p4() {
    int best = 0;
    for (int i = 99; i > 80; --i)
        for (int j = i; j > 80; --j)
            if (int p = i * j; p > best && palindrome(p))
                best = p;
    return best;
}

int p14(int limit) {
    std::unordered_map<long long, int> cache{{1, 1}};
    int best = 1;
    for (int i = 1; i < limit; i++) {
        std::vector<long long> chain;
        long long n = i;
        while (!cache.count(n)) {
            chain.push_back(n);
            n = n % 2 ? 3 * n + 1 : n / 2;
        }
        int length = cache[n];
        for (auto it = chain.rbegin(); it != chain.rend(); it++)
            cache[*it] = ++length;
        if (cache[i] > cache[best])
            best = i;
    }
    return best;
}

long p15(int n) {
    std::vector<std::vector<long>> ways(n + 1, std::vector<long>(n + 1, 1));
    for (int i = 1; i <= n; i++)
        for (int j = 1; j <= n; j++)
            ways[i][j] = ways[i - 1][j] + ways[i][j - 1];
    return ways[n][n];
}

std::string p16(int e) {
    std::string d = "1";
    while (e-- > 0) {
        int carry = 0;
        for (char& c : d) {
            int v = 2 * (c - '0') + carry;
            c = '0' + v % 10;
            carry = v / 10;
        }
        if (carry)
            d += '0' + carry;
    }
    std::reverse(d.begin(), d.end());
    return d;
}

int main() {
    std::cout << p1() << '\n' << p2() << '\n' << p3(13195) << '\n' << p4() << '\n';
    std::cout << p14(40) << '\n' << p15(7) << '\n' << p16(40) << std::endl;
    std::set<long> powers;
    for (int a = 2; a <= 6; a++) {
        long p = a;
        for (int b = 2; b <= 6; b++)
            powers.insert(p *= a);
    }
    std::cout << powers.size() << std::endl;
    return 0;
}
