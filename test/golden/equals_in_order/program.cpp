// SPDX-License-Identifier: Apache-2.0
// Unordered containers with equal elements: those keep their order among themselves, in small tables and large ones.
#include <dome/session.hpp>

#include <iostream>
#include <string>
#include <unordered_map>
#include <unordered_set>
struct bad_hash { std::size_t operator()(const std::string& s) const { return s.size(); } };
template <class C> void show(const C& c) { for (auto& [k, v] : c) std::cout << k << v << ' '; std::cout << '\n'; }
int main() {
    const std::unordered_multiset<std::string> words = {"some", "words", "to", "count", "count", "these", "words"};
    for (auto it = words.begin(); it != words.end(); ++it) { dome::checkpoint(); std::cout << *it << std::distance(it, words.end()) << '\n'; }
    std::unordered_multimap<std::string, int> m;
    std::unordered_multimap<std::string, int, bad_hash> b;
    std::unordered_multimap<int, int> n;
    int* p = nullptr;
    for (int i = 0; i < 60; ++i) {
        auto at = m.emplace(std::string(1, char('a' + i % 5)) + "x", i);
        if (i == 7) p = &at->second;
        b.emplace(std::string(1 + i % 2, char('a' + i % 3)), i);
        n.emplace(i % 6, i);
        dome::checkpoint();
        if (i % 7 == 0) { show(m); show(b); show(n); if (p) ++*p; }
    }
    auto [first, last] = m.equal_range("bx");
    for (; first != last; ++first) { dome::checkpoint(); std::cout << first->second << ' '; }
}
