// SPDX-License-Identifier: Apache-2.0
// References that have no use after a checkpoint but that something else leads through them: another reference, a structured
// binding, a lambda that captured them.
#include <dome/session.hpp>

#include <functional>
#include <iostream>
#include <map>
#include <memory>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

struct point {
    double x, y;
};
struct body {
    point at, speed;
};

template <class F>
int run(F f) {
    dome::checkpoint();
    return f(2);
}
int run_any(const std::function<int(int)>& f) {
    dome::checkpoint();
    return f(3);
}
double next() {
    dome::checkpoint();
    return 2;
}

// The subscript makes a temporary; what it gives is an element all the same.
template <class Key>
double accumulate(const Key& key) {
    std::map<std::size_t, std::pair<double, double>> sums;
    auto& [sum, squares] = sums[key.size()];
    sum += next();
    squares += sum * sum;
    return sums[key.size()].first + sums[key.size()].second;
}

struct inner {
    std::vector<int> list{1, 2};
    int n = 3;
};
struct outer {
    inner in;
};
int add_to(int& a, int b) {
    dome::checkpoint();
    return a += b;
}
// Each is only a step on the way to the next.
void steps(std::vector<outer>& all) {
    {
        outer& o = all[1];
        auto& in = o.in;
        for (int& x : in.list) {
            dome::checkpoint();
            x += 10;
        }
    }
    {
        outer& o = all[0];
        auto& in = o.in;
        std::cout << add_to(in.n, 2) + 1 << '\n';
        try {
            dome::checkpoint();
            throw std::runtime_error("caught");
        } catch (const std::exception&) {
            in.n += 5;
        }
    }
    outer& o = all[0];
    auto& in = o.in;
    auto& list = in.list;
    for (auto it = list.begin(); it != list.end(); ++it) {
        dome::checkpoint();
        *it += 1;
    }
    const auto sum = [&values = in.list, &n = in.n] { return values[0] + values[1] + n; };
    dome::checkpoint();
    std::cout << sum() << '\n';
}
int main() {
    std::vector<body> bodies{{{1, 2}, {3, 4}}, {{5, 6}, {7, 8}}};
    body& last = bodies[1];
    double& x = last.at.x;
    auto& [vx, vy] = last.speed;
    dome::checkpoint();
    x += vx;
    for (body& b : bodies) {
        point& p = b.at;
        double& y = p.y;
        dome::checkpoint();
        y *= 2;
    }
    vy = -vy;
    std::cout << bodies[0].at.y << ' ' << bodies[1].at.x << ' ' << bodies[1].at.y << ' ' << bodies[1].speed.y << '\n';

    const auto owner = std::make_unique<int>(5);
    std::vector<int> numbers{1, 2, 3};
    int& owned = *owner;
    auto& second = numbers[1];
    std::cout << run([&](int n) { return n + owned; }) << '\n';
    std::cout << run_any([&](int n) { return n + second; }) << '\n';
    auto scale = [&](int n) {
        ++second;
        return n * owned;
    };
    const auto twice = [&](int n) { return 2 * scale(n); };
    dome::checkpoint();
    std::cout << twice(1) << ' ' << numbers[1] << '\n';

    std::function<int()> later;
    {
        int& third = numbers[2];
        later = [&third] { return ++third; };
        dome::checkpoint();
        std::cout << later() << numbers[2] << '\n';
    }
    std::cout << accumulate(std::string("key")) << '\n';
    std::vector<outer> all(2);
    steps(all);
    std::cout << all[1].in.list[0] << ' ' << all[1].in.list[1] << ' ' << all[0].in.n << ' ' << all[0].in.list[1] << '\n';
}
