#include <algorithm>
#include <iostream>
#include <string>
#include <vector>
using namespace std;

pair<int, int> score(const string& a, const string& b) {
    int bulls = 0, cows = 0;
    for (int i = 0; i < 3; i++)
        for (int j = 0; j < 3; j++)
            if (a[i] == b[j])
                i == j ? bulls++ : cows++;
    return {bulls, cows};
}

int main() {
    vector<string> all;
    for (char a = '1'; a <= '7'; a++)
        for (char b = '1'; b <= '7'; b++)
            for (char c = '1'; c <= '7'; c++)
                if (a != b && b != c && a != c)
                    all.push_back(string{a, b, c});
    for (const string secret : {"246", "731"}) {
        auto candidates = all;
        int tries = 0;
        while (true) {
            string guess = candidates[candidates.size() / 2];
            auto s = score(secret, guess);
            cout << ++tries << ": " << guess << ' ' << s.first << "B" << s.second << "C of " << candidates.size() << endl;
            if (s.first == 3)
                break;
            candidates.erase(remove_if(candidates.begin(), candidates.end(), [&](const string& c) { return score(c, guess) != s; }), candidates.end());
        }
    }
}
