#include <algorithm>
#include <iostream>
#include <string>
using namespace std;

int found = 0;

void permute(string s, int l, int r) {
    if (l == r) {
        cout << s << ' ';
        found++;
        return;
    }
    for (int i = l; i <= r; i++) {
        swap(s[l], s[i]);
        permute(s, l + 1, r);
        swap(s[l], s[i]);
    }
}

void combinations(const string& from, size_t start, string& current, size_t k) {
    if (current.size() == k) {
        cout << current << '\n';
        return;
    }
    for (size_t i = start; i < from.size(); ++i) {
        current.push_back(from[i]);
        combinations(from, i + 1, current, k);
        current.pop_back();
    }
}

int main() {
    permute("ABCD", 0, 3);
    cout << endl << found << " permutations" << endl;
    string s = "acb";
    sort(s.begin(), s.end());
    do {
        cout << s << endl;
    } while (next_permutation(s.begin(), s.end()));
    string c;
    combinations("12345", 0, c, 3);
}
