#include <algorithm>
#include <cstdio>
#include <cstring>
#include <string>

#define MIN3(a, b, c) ((a) < (b) ? ((a) < (c) ? (a) : (c)) : ((b) < (c) ? (b) : (c)))

int levenshtein(const char* s1, const char* s2) {
    unsigned int s1len = strlen(s1), s2len = strlen(s2), x, y, lastdiag, olddiag;
    unsigned int column[64];
    for (y = 1; y <= s1len; y++)
        column[y] = y;
    for (x = 1; x <= s2len; x++) {
        column[0] = x;
        for (y = 1, lastdiag = x - 1; y <= s1len; y++) {
            olddiag = column[y];
            column[y] = MIN3(column[y] + 1, column[y - 1] + 1, lastdiag + (s1[y - 1] == s2[x - 1] ? 0 : 1));
            lastdiag = olddiag;
        }
    }
    return column[s1len];
}

std::string lcs(const std::string& a, const std::string& b) {
    static int table[32][32];
    for (size_t i = 0; i <= a.size(); i++)
        for (size_t j = 0; j <= b.size(); j++) {
            if (i == 0 || j == 0)
                table[i][j] = 0;
            else if (a[i - 1] == b[j - 1])
                table[i][j] = table[i - 1][j - 1] + 1;
            else
                table[i][j] = std::max(table[i - 1][j], table[i][j - 1]);
        }
    std::string out;
    size_t i = a.size(), j = b.size();
    while (i > 0 && j > 0) {
        if (a[i - 1] == b[j - 1]) {
            out += a[i - 1];
            i--, j--;
        } else if (table[i - 1][j] > table[i][j - 1])
            i--;
        else
            j--;
    }
    std::reverse(out.begin(), out.end());
    return out;
}

int main() {
    const char* pairs[][2] = {{"kitten", "sitting"}, {"saturday", "sunday"}, {"rosettacode", "raisethysword"}};
    for (auto& p : pairs)
        printf("%s -> %s: %d, common %s\n", p[0], p[1], levenshtein(p[0], p[1]), lcs(p[0], p[1]).c_str());
    return 0;
}
