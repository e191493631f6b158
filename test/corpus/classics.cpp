// First exercises of every course.
#include <cmath>
#include <iostream>
#include <set>
#include <string>
#include <vector>
using namespace std;

bool isPrime(int n) {
    if (n < 2) return false;
    for (int i = 2; i * i <= n; i++)
        if (n % i == 0) return false;
    return true;
}
int gcd_of(int a, int b) { return b == 0 ? a : gcd_of(b, a % b); }
bool isPerfect(int n) {
    int sum = 0;
    for (int i = 1; i < n; ++i)
        if (n % i == 0) sum += i;
    return sum == n;
}
bool isArmstrong(int n) {
    int digits = to_string(n).length(), sum = 0, m = n;
    while (m > 0) {
        int d = m % 10;
        sum += (int)round(pow(d, digits));
        m /= 10;
    }
    return sum == n;
}
int reverseNumber(int n) {
    int r = 0;
    while (n) {
        r = r * 10 + n % 10;
        n /= 10;
    }
    return r;
}
bool happy(int n) {
    set<int> seen;
    while (n != 1 && seen.insert(n).second) {
        int s = 0;
        for (; n; n /= 10) s += (n % 10) * (n % 10);
        n = s;
    }
    return n == 1;
}

int main() {
    for (int i = 1; i <= 20; i++) {
        if (i % 15 == 0)
            cout << "FizzBuzz ";
        else if (i % 3 == 0)
            cout << "Fizz ";
        else if (i % 5 == 0)
            cout << "Buzz ";
        else
            cout << i << " ";
    }
    cout << endl;
    int count = 0, n = 0;
    while (count < 10)
        if (isPrime(++n)) {
            cout << n << (count < 9 ? "," : "\n");
            count++;
        }
    cout << gcd_of(84, 36) << ' ' << reverseNumber(12345) << endl;
    for (int i = 2; i < 500; i++) {
        if (isPerfect(i)) cout << i << " is perfect\n";
        if (i > 99 && isArmstrong(i)) cout << i << " is an Armstrong number\n";
    }
    for (int i = 1; i < 30; i++)
        if (happy(i)) cout << i << ' ';
    cout << endl;
    for (int row = 0; row < 6; row++) {
        int c = 1;
        cout << string(2 * (6 - row), ' ');
        for (int k = 0; k <= row; k++) {
            cout << c << "   ";
            c = c * (row - k) / (k + 1);
        }
        cout << endl;
    }
    for (int i = 1; i <= 4; i++) {
        for (int j = 1; j <= 4 - i; j++) cout << " ";
        for (int j = 1; j <= 2 * i - 1; j++) cout << "*";
        cout << endl;
    }
    int bin = 0, place = 1, dec = 37;
    while (dec > 0) {
        bin += (dec % 2) * place;
        dec /= 2;
        place *= 10;
    }
    cout << bin << endl;
    for (int bottles = 3; bottles > 0; --bottles)
        cout << bottles << " bottle" << (bottles == 1 ? "" : "s") << " of beer on the wall\n";
}
