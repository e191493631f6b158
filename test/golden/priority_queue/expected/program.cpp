#include <dome/generated.hpp>
#include <dome/describe/std/pair.hpp>
#include <dome/describe/std/queue.hpp>
#include <dome/describe/std/vector.hpp>
#line 1 "program.cpp"
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

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] by_second& dome_x) {
    }
#line 13
};
class by_distance {
public:
    explicit by_distance(int from) : from_(from) {}
    bool operator()(int a, int b) const { return std::abs(a - from_) > std::abs(b - from_); }
private:
    int from_;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] by_distance& dome_x) {
        dome_a.field("from_", dome_x.from_);
    }
    explicit by_distance([[maybe_unused]] ::dome::blank_t dome_b) : from_() {}
#line 20
};
bool last_digit(int a, int b) { return a % 10 < b % 10; }

int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 23, 0x9478c8991fbe716aull, "dome::checkpoint", "dome::checkpoint");
    std::vector<int> weight = dome_at ? ::dome::gen::blank<::std::vector<int>>() : ::dome::gen::type<::std::vector<int>> {5, 3, 8, 1, 9, 2}; if (dome_at) dome_f.load("weight", weight); 
    auto lighter = ::dome::gen::lambda<::std::vector<int>&>([] { return "weight"; }, [&](int a, int b) { return weight[a] > weight[b]; });
    auto odd_first = ::dome::gen::lambda([] { return ""; }, ::dome::gen::named_lambda<bool (*)(int, int)>([] { return "main()::lambda 2(int, int)"; }, [](int a, int b) { return a % 2 < b % 2 || (a % 2 == b % 2 && a < b); }));
    std::priority_queue<int> largest = dome_at ? ::dome::gen::blank<::std::priority_queue<int>>() : ::dome::gen::type<::std::priority_queue<int>>(); if (dome_at) dome_f.load("largest", largest); 
    std::priority_queue<int, std::vector<int>, std::greater<int>> smallest = dome_at ? ::dome::gen::blank<::std::priority_queue<int, ::std::vector<int>, ::std::greater<int>>>() : ::dome::gen::type<::std::priority_queue<int, ::std::vector<int>, ::std::greater<int>>>(); if (dome_at) dome_f.load("smallest", smallest); 
    std::priority_queue<std::pair<int, int>, std::vector<std::pair<int, int>>, by_second> pairs = dome_at ? ::dome::gen::blank<::std::priority_queue< ::std::pair<int, int>, ::std::vector< ::std::pair<int, int>>, ::by_second>>() : ::dome::gen::type<::std::priority_queue< ::std::pair<int, int>, ::std::vector< ::std::pair<int, int>>, ::by_second>>(); if (dome_at) dome_f.load("pairs", pairs); 
    std::priority_queue<int, std::vector<int>, by_distance> near = dome_at ? ::dome::gen::blank<::std::priority_queue<int, ::std::vector<int>, ::by_distance>>() : ::dome::gen::type<::std::priority_queue<int, ::std::vector<int>, ::by_distance>>(by_distance(10)); if (dome_at) dome_f.load("near", near); 
    std::priority_queue<int, std::vector<int>, decltype(lighter)> light(lighter); if (dome_at) dome_f.load("light", light); 
    std::priority_queue<int, std::vector<int>, decltype(odd_first)> odd = dome_at ? ::dome::gen::blank<::std::priority_queue<int, ::std::vector<int>, decltype(odd_first)>>() : ::dome::gen::type<::std::priority_queue<int, ::std::vector<int>, decltype(odd_first)>>(odd_first); if (dome_at) dome_f.load("odd", odd); 
    std::priority_queue<int, std::vector<int>, bool (*)(int, int)> digit(last_digit); if (dome_at) dome_f.load("digit", digit); 
    if (DOME_IN(1, 1)) { int i = dome_at ? ::dome::gen::blank<int>() : (0); if (dome_at) dome_f.load("i", i);  for (; dome_at || (i < 6); ++i) {
        if (!dome_at) { largest.push(i * 7 % 5);
        smallest.push(i * 7 % 5);
        pairs.push({i, 10 - i});
        near.push(i * 4);
        light.push(i);
        odd.push(i);
        digit.push(i * 13); }
        { DOME_SITE(1, 42, ("weight", "largest", "smallest", "pairs", "near", "light", "odd", "digit", "i"), ::dome::gen::ref(weight), ::dome::gen::ref(largest), ::dome::gen::ref(smallest), ::dome::gen::ref(pairs), ::dome::gen::ref(near), ::dome::gen::ref(light), ::dome::gen::ref(odd), ::dome::gen::ref(digit), ::dome::gen::ref(i)); dome::checkpoint(); }
        weight[i] += 4;
    } }
    while (dome_at || (!largest.empty())) {
        { DOME_SITE(2, 46, ("weight", "largest", "smallest", "pairs", "near", "light", "odd", "digit"), ::dome::gen::ref(weight), ::dome::gen::ref(largest), ::dome::gen::ref(smallest), ::dome::gen::ref(pairs), ::dome::gen::ref(near), ::dome::gen::ref(light), ::dome::gen::ref(odd), ::dome::gen::ref(digit)); dome::checkpoint(); }
        std::cout << largest.top() << ' ' << smallest.top() << ' ' << pairs.top().first << ' ' << near.top() << ' ' << light.top() << ' ' << odd.top()
                  << ' ' << digit.top() << '\n';
        largest.pop(), smallest.pop(), pairs.pop(), near.pop(), light.pop(), odd.pop(), digit.pop();
    }
}

static ::dome::gen::named_function dome_n1("last_digit(int, int)", static_cast<bool (*)(int, int)>(&::last_digit));
#line 52
