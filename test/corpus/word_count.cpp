#include <algorithm>
#include <cctype>
#include <iomanip>
#include <iostream>
#include <map>
#include <sstream>
#include <string>
#include <vector>
using namespace std;

const char* text =
    "It was the best of times, it was the worst of times, it was the age of wisdom, "
    "it was the age of foolishness, it was the epoch of belief";

int main() {
    map<string, int> counts;
    istringstream in(text);
    string word;
    while (in >> word) {
        string clean;
        for (char c : word)
            if (isalpha(c))
                clean += tolower(c);
        if (!clean.empty())
            ++counts[clean];
    }
    vector<pair<string, int>> sorted(counts.begin(), counts.end());
    sort(sorted.begin(), sorted.end(), [](const auto& a, const auto& b) { return a.second != b.second ? a.second > b.second : a.first < b.first; });
    cout << left;
    for (const auto& [w, n] : sorted)
        cout << setw(14) << w << right << setw(4) << n << left << ' ' << string(n, '*') << endl;
    return 0;
}
