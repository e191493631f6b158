// SPDX-License-Identifier: Apache-2.0
// Range-for over lists of computed values, arrays of arrays, bits, unordered containers, and elements that the body changes.
#include <dome/session.hpp>

#include <cstdio>
#include <map>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <vector>

int step(int k) {
    dome::checkpoint();
    return k;
}
std::vector<std::string> words() {
    dome::checkpoint();
    return {"a", "bb", "ccc"};
}

int limit = 4;
// What the elements were when the loop began, whatever becomes of the variables.
template <class T>
T names(T a, T b) {
    T sum = 0;
    for (T x : {a, b, T(limit)}) {
        limit += 3;
        dome::checkpoint();
        sum = sum * 10 + x;
    }
    for (int x : {limit, limit + 1}) {
        limit *= 2;
        sum += step(x);
    }
    return sum;
}

int main() {
    std::printf("%d\n", names(1, 2));
    std::printf("%ld\n", names(3L, 4L));
    int n = 3;
    for (int x : {n, n * 2, step(9)}) {
        dome::checkpoint();
        std::printf("%d ", x);
    }
    for (std::string s : {std::string("x"), std::string(static_cast<std::size_t>(n), 'y')}) {
        s += "!";
        dome::checkpoint();
        std::printf("%s ", s.c_str());
    }
    int grid[2][3] = {{1, 2, 3}, {4, 5, 6}};
    for (auto& row : grid)
        for (int& x : row) {
            x += step(1);
            std::printf("%d ", x);
        }
    std::vector<bool> bits{true, false, true};
    for (bool b : bits)
        std::printf("%d ", step(b));
    for (auto&& b : bits) {
        b = !b;
        dome::checkpoint();
    }
    std::printf("%d%d%d\n", static_cast<int>(bits[0]), static_cast<int>(bits[1]), static_cast<int>(bits[2]));
    std::map<int, std::string> m{{1, "one"}, {2, "two"}};
    for (auto [k, v] : m) {
        v += "+";
        dome::checkpoint();
        std::printf("%d %s ", k, v.c_str());
    }
    for (const auto& [k, v] : m)
        std::printf("%d %s ", step(k), v.c_str());
    std::unordered_map<std::string, int> u{{"a", 1}, {"b", 2}, {"c", 3}};
    int sum = 0;
    for (auto& [k, v] : u) {
        v *= 2;
        dome::checkpoint();
        sum += v;
    }
    std::unordered_set<int> set{1, 2, 3};
    for (int x : set)
        sum += step(x);
    for (auto w = words(); const auto& x : w)
        std::printf("%s%d ", x.c_str(), step(sum));
    for (const auto& x : words())
        std::printf("%s%d ", x.c_str(), step(1));
    std::printf("\n");
}
