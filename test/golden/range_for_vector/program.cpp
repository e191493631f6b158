// SPDX-License-Identifier: Apache-2.0
// Range-for by value, by reference, nested, with an initialiser.
#include <dome/session.hpp>

#include <cstdio>
#include <vector>

// Loops over other ranges in a class with a begin and an end of its own, and beside variables of these names.
template <class T>
class row {
    std::vector<T> all_;

public:
    auto begin() { return all_.begin(); }
    auto end() { return all_.end(); }
    void add(const std::vector<T>& more) {
        for (const T& x : more) {
            all_.insert(end(), x);
            dome::checkpoint();
        }
    }
};
int up_to_end(std::vector<int>& v) {
    int sum = 0;
    const auto end = v.end();
    for (const int x : v) {
        dome::checkpoint();
        sum += x + static_cast<int>(end - v.begin());
    }
    return sum;
}
int main() {
    std::vector<int> v{1, 2, 3};
    for (int x : v) {
        dome::checkpoint();
        x *= 2;
        dome::checkpoint();
        std::printf("x%d\n", x);
    }
    for (auto& x : v) {
        dome::checkpoint();
        x += 10;
    }
    std::vector<std::vector<int>> rows{{1, 2}, {3}, {}};
    int sum = 0;
    for (auto& row : rows)
        for (int x : row) {
            dome::checkpoint();
            sum += x;
            row[0] += 1;
        }
    for (std::size_t n = 0; auto x : v) {
        dome::checkpoint();
        n += static_cast<std::size_t>(x);
        std::printf("n%zu\n", n);
    }
    std::printf("%d %d\n", sum, rows[0][0]);
    row<int> r;
    r.add({1, 2, 3});
    std::vector<int> numbers(r.begin(), r.end());
    std::printf("%d\n", up_to_end(numbers));
}
