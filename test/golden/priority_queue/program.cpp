// SPDX-License-Identifier: Apache-2.0
// Priority queues with every kind of comparison: of the library, a class, one with members, a lambda, a function.
#include <dome/session.hpp>

#include <functional>
#include <iostream>
#include <queue>
#include <utility>
#include <vector>

struct by_second {
    bool operator()(const std::pair<int, int>& a, const std::pair<int, int>& b) const { return a.second > b.second; }
};
class by_distance {
public:
    explicit by_distance(int from) : from_(from) {}
    bool operator()(int a, int b) const { return std::abs(a - from_) > std::abs(b - from_); }
private:
    int from_;
};
bool last_digit(int a, int b) { return a % 10 < b % 10; }

int main() {
    std::vector<int> weight = {5, 3, 8, 1, 9, 2};
    auto lighter = [&](int a, int b) { return weight[a] > weight[b]; };
    auto odd_first = [](int a, int b) { return a % 2 < b % 2 || (a % 2 == b % 2 && a < b); };
    std::priority_queue<int> largest;
    std::priority_queue<int, std::vector<int>, std::greater<int>> smallest;
    std::priority_queue<std::pair<int, int>, std::vector<std::pair<int, int>>, by_second> pairs;
    std::priority_queue<int, std::vector<int>, by_distance> near(by_distance(10));
    std::priority_queue<int, std::vector<int>, decltype(lighter)> light(lighter);
    std::priority_queue<int, std::vector<int>, decltype(odd_first)> odd(odd_first);
    std::priority_queue<int, std::vector<int>, bool (*)(int, int)> digit(last_digit);
    for (int i = 0; i < 6; ++i) {
        largest.push(i * 7 % 5);
        smallest.push(i * 7 % 5);
        pairs.push({i, 10 - i});
        near.push(i * 4);
        light.push(i);
        odd.push(i);
        digit.push(i * 13);
        dome::checkpoint();
        weight[i] += 4;
    }
    while (!largest.empty()) {
        dome::checkpoint();
        std::cout << largest.top() << ' ' << smallest.top() << ' ' << pairs.top().first << ' ' << near.top() << ' ' << light.top() << ' ' << odd.top()
                  << ' ' << digit.top() << '\n';
        largest.pop(), smallest.pop(), pairs.pop(), near.pop(), light.pop(), odd.pop(), digit.pop();
    }
}
