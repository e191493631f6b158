#include <iostream>
#include <vector>
using namespace std;

vector<int> sieve(int limit) {
    vector<bool> composite(limit + 1, false);
    vector<int> primes;
    for (int i = 2; i <= limit; i++) {
        if (composite[i])
            continue;
        primes.push_back(i);
        for (long long j = (long long)i * i; j <= limit; j += i)
            composite[j] = true;
    }
    return primes;
}

int main() {
    vector<int> p = sieve(200);
    cout << "there are " << p.size() << " primes" << endl;
    int shown = 0;
    for (vector<int>::iterator it = p.begin(); it != p.end(); ++it) {
        cout << *it << (++shown % 10 == 0 ? '\n' : ' ');
    }
    cout << endl;
    // twin primes
    for (size_t i = 1; i < p.size(); i++)
        if (p[i] - p[i - 1] == 2)
            cout << '(' << p[i - 1] << ',' << p[i] << ") ";
    cout << endl;
    return 0;
}
