#include <algorithm>
#include <functional>
#include <iostream>
#include <iterator>
#include <numeric>
#include <string>
#include <vector>
using namespace std;

int main() {
    vector<int> v(12);
    iota(v.begin(), v.end(), 1);
    vector<int> even;
    copy_if(v.begin(), v.end(), back_inserter(even), [](int x) { return x % 2 == 0; });
    transform(even.begin(), even.end(), even.begin(), [](int x) { return x * x; });
    cout << accumulate(even.begin(), even.end(), 0) << endl;
    int threshold = 30;
    auto big = [&threshold](int x) { return x > threshold; };
    for (threshold = 10; threshold < 100; threshold += 30)
        cout << threshold << ": " << count_if(even.begin(), even.end(), big) << endl;
    vector<string> names = {"delta", "alpha", "charlie", "bravo"};
    sort(names.begin(), names.end());
    for (auto& n : names)
        cout << n << ' ';
    cout << endl;
    sort(names.begin(), names.end(), [](const string& a, const string& b) {
        int x = 0;
        for (char c : a)
            x += c;
        for (char c : b)
            x -= c;
        return x < 0;
    });
    copy(names.begin(), names.end(), ostream_iterator<string>(cout, ","));
    cout << endl;
    for_each(v.rbegin(), v.rend(), [i = 0](int x) mutable { cout << (i++ ? " " : "") << x; });
    cout << '\n';
    function<int(int)> fib = [&fib](int n) { return n < 2 ? n : fib(n - 1) + fib(n - 2); };
    for (int i = 0; i < 10; i++)
        cout << fib(i) << ' ';
    cout << endl;
    v.erase(remove_if(v.begin(), v.end(), [](int x) { return x % 3 == 0; }), v.end());
    auto [lo, hi] = minmax_element(v.begin(), v.end());
    cout << *lo << ' ' << *hi << ' ' << v.size() << endl;
    vector<function<double(double)>> steps{[](double x) { return x + 1; }, [](double x) { return x * 2; }};
    double x = 1;
    for (int i = 0; i < 3; i++)
        for (auto& s : steps)
            x = s(x);
    cout << x << endl;
}
