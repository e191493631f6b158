// SPDX-License-Identifier: Apache-2.0
// Sets and maps whose comparison or hash holds something or is only known where the container is declared.
#include <dome/session.hpp>

#include <iostream>
#include <map>
#include <set>
#include <string>
#include <unordered_set>

struct modulo {
    int n;
    bool operator()(int a, int b) const { return a % n < b % n; }
};
struct shorter {
    bool operator()(const std::string& a, const std::string& b) const { return a.size() != b.size() ? a.size() < b.size() : a < b; }
};
bool backwards(int a, int b) { return a > b; }

int main() {
    int pivot = 3;
    auto around = [&pivot](int a, int b) { return (a < pivot) != (b < pivot) ? a < pivot : a < b; };
    auto hash = [](int x) { return static_cast<std::size_t>(x * 31); };
    std::set<int, modulo> residues(modulo{5});
    std::map<std::string, int, shorter> lengths;
    std::set<int, bool (*)(int, int)> down(backwards);
    std::multiset<int, decltype(around)> split(around);
    std::unordered_set<int, decltype(hash)> seen(8, hash);
    for (int i = 1; i < 9; ++i) {
        residues.insert(i * 3);
        lengths[std::string(i % 4 + 1, 'x')] += i;
        down.insert(i);
        split.insert(i);
        seen.insert(i * i);
        dome::checkpoint();
        std::cout << residues.size() << ' ' << *residues.begin() << ' ' << lengths.begin()->second << ' ' << *down.begin() << ' ' << *split.rbegin()
                  << ' ' << seen.count(16) << '\n';
    }
}
