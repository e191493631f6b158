#include <iostream>
#include <set>
#include <string>
#include <vector>
using namespace std;

vector<string> gray(int n) {
    if (n == 0)
        return {""};
    vector<string> out, smaller = gray(n - 1);
    for (auto& s : smaller)
        out.push_back("0" + s);
    for (auto it = smaller.rbegin(); it != smaller.rend(); ++it)
        out.push_back("1" + *it);
    return out;
}

template <typename T>
set<set<T>> powerset(const set<T>& s) {
    set<set<T>> result{{}};
    for (const T& x : s) {
        set<set<T>> bigger = result;
        for (auto subset : result) {
            subset.insert(x);
            bigger.insert(subset);
        }
        result = bigger;
    }
    return result;
}

void partitions(int n, int largest, vector<int>& current, int& count) {
    if (n == 0) {
        for (size_t i = 0; i < current.size(); i++)
            cout << (i ? "+" : "") << current[i];
        cout << endl;
        count++;
        return;
    }
    for (int k = min(n, largest); k >= 1; k--) {
        current.push_back(k);
        partitions(n - k, k, current, count);
        current.pop_back();
    }
}

int main() {
    for (const auto& g : gray(3))
        cout << g << ' ';
    cout << endl;
    for (auto& subset : powerset<string>({"a", "b", "c"})) {
        cout << "{ ";
        for (auto& x : subset)
            cout << x << ' ';
        cout << "} ";
    }
    cout << endl;
    vector<int> current;
    int count = 0;
    partitions(5, 5, current, count);
    cout << count << endl;
    for (unsigned mask = 0; mask < 1u << 4; ++mask)
        if (__builtin_popcount(mask) == 2)
            cout << mask << ' ';
    cout << endl;
}
