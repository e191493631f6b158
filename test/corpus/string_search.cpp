#include <array>
#include <iostream>
#include <string>
#include <string_view>
#include <vector>

std::vector<int> prefixFunction(const std::string& s) {
    int n = (int)s.length();
    std::vector<int> pi(n);
    for (int i = 1; i < n; i++) {
        int j = pi[i - 1];
        while (j > 0 && s[i] != s[j])
            j = pi[j - 1];
        if (s[i] == s[j])
            j++;
        pi[i] = j;
    }
    return pi;
}

std::vector<int> kmp(const std::string& text, const std::string& pattern) {
    std::vector<int> pi = prefixFunction(pattern + "#" + text), found;
    for (std::size_t i = 0; i < pi.size(); i++)
        if (pi[i] == (int)pattern.size())
            found.push_back(i - 2 * pattern.size());
    return found;
}

std::vector<int> rabinKarp(const std::string& t, const std::string& p) {
    const int d = 256, q = 101;
    int h = 1, hp = 0, ht = 0, m = p.size(), n = t.size();
    std::vector<int> found;
    for (int i = 0; i < m - 1; i++)
        h = (h * d) % q;
    for (int i = 0; i < m; i++) {
        hp = (d * hp + p[i]) % q;
        ht = (d * ht + t[i]) % q;
    }
    for (int i = 0; i <= n - m; i++) {
        if (hp == ht) {
            int j;
            for (j = 0; j < m; j++)
                if (t[i + j] != p[j])
                    break;
            if (j == m)
                found.push_back(i);
        }
        if (i < n - m) {
            ht = (d * (ht - t[i] * h) + t[i + m]) % q;
            if (ht < 0)
                ht += q;
        }
    }
    return found;
}

std::vector<int> horspool(std::string_view text, std::string_view pattern) {
    std::array<std::size_t, 256> skip;
    skip.fill(pattern.size());
    for (std::size_t i = 0; i + 1 < pattern.size(); ++i)
        skip[(unsigned char)pattern[i]] = pattern.size() - 1 - i;
    std::vector<int> found;
    std::size_t at = 0;
    while (at + pattern.size() <= text.size()) {
        if (text.substr(at, pattern.size()) == pattern)
            found.push_back(at);
        at += skip[(unsigned char)text[at + pattern.size() - 1]];
    }
    return found;
}

template <class C>
void show(const char* name, const C& c) {
    std::cout << name << ':';
    for (const auto& x : c)
        std::cout << ' ' << x;
    std::cout << '\n';
}

int main() {
    const std::string text = "abracadabra abracadabra", pattern = "abra";
    show("kmp", kmp(text, pattern));
    show("rabin-karp", rabinKarp(text, pattern));
    show("horspool", horspool(text, pattern));
    show("prefix", prefixFunction("aabaaab"));
    for (std::size_t at = text.find(pattern); at != std::string::npos; at = text.find(pattern, at + 1))
        std::cout << at << ' ';
    std::cout << std::endl;
}
