// SPDX-License-Identifier: Apache-2.0
// Standard algorithms whose callback stops.
#include <dome/session.hpp>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <list>
#include <numeric>
#include <string>
#include <vector>

struct Sum {
    int total = 0;
    void operator()(int n) {
        total += n;
        dome::checkpoint();
    }
};
bool even(int n) {
    dome::checkpoint();
    return n % 2 == 0;
}
// What the algorithms of std::ranges return, used after a checkpoint.
void results(std::vector<int>& v) {
    const auto [low, high] = std::ranges::minmax(v);
    const auto place = std::ranges::minmax_element(v);
    std::vector<int> copy(v.size());
    const auto copied = std::ranges::copy(v, copy.begin());
    dome::checkpoint();
    std::printf("%d %d %td %d %d\n", low, high, place.max - v.begin(), copied.out == copy.end(), copied.in == v.end());
}
int main() {
    std::vector<int> v{4, 7, 1, 8};
    int seen = 0;
    std::for_each(v.begin(), v.end(), [&](int x) {
        seen += x;
        dome::checkpoint();
    });
    const Sum s = std::for_each(v.begin(), v.end(), Sum{1});
    std::vector<std::string> words;
    std::transform(v.begin() + 1, v.end(), std::back_inserter(words), [&](int x) {
        dome::checkpoint();
        return std::to_string(x + seen);
    });
    std::list<int> l(4);
    std::transform(v.cbegin(), v.cend(), v.rbegin(), l.begin(), [](int a, int b) {
        dome::checkpoint();
        return a * b;
    });
    const std::string all = std::accumulate(words.begin(), words.end(), std::string(">"), [](const std::string& a, const std::string& b) {
        dome::checkpoint();
        return a + "," + b;
    });
    const auto evens = std::count_if(l.begin(), l.end(), even);
    int next = 3;
    int made[3];
    std::generate(std::begin(made), std::end(made), [&next] {
        dome::checkpoint();
        return next *= 2;
    });
    const bool any = std::any_of(made, made + 3, even);
    const bool every = std::all_of(made, made + 3, even);
    std::vector<int> kept;
    std::copy_if(v.begin(), v.end(), std::back_inserter(kept), even);
    {
        const auto end = std::remove_if(v.begin(), v.end(), even);
        v.erase(end, v.end());
    }
    std::printf("%d %d %s %ld %d %d %d %zu %zu\n", seen, s.total, all.c_str(), static_cast<long>(evens), made[2], any, every, kept.size(), v.size());
    const auto found = std::find_if(kept.begin(), kept.end(), [next](int x) { return even(x + next); });
    std::printf("%d\n", *found);
    std::vector<int> powers;
    std::generate_n(std::back_inserter(powers), 4, [x = 1]() mutable {
        dome::checkpoint();
        return x = x * 3 % 17;
    });
    auto sum = [all = 0](int x) mutable {
        dome::checkpoint();
        return all += x;
    };
    std::transform(powers.begin(), powers.end(), powers.begin(), std::ref(sum));
    std::printf("%d %d %d %d\n", powers[0], powers[1], powers[2], powers[3]);
    std::vector<int> unsorted{4, 1, 7, 3};
    results(unsorted);
}
