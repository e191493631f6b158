// SPDX-License-Identifier: Apache-2.0
// Several sites in one expression: each order that C++ leaves open is the one g++ takes.
#include <dome/session.hpp>

#include <algorithm>
#include <cstdio>
#include <map>
#include <string>
#include <utility>
#include <vector>

int step(int k) {
    dome::checkpoint();
    std::printf("%d ", k);
    return k;
}
std::string word(int k) {
    dome::checkpoint();
    std::printf("w%d ", k);
    return std::string(static_cast<std::size_t>(k), 'a');
}
const int& same(const int& k) {
    dome::checkpoint();
    return k;
}

struct node {
    node *left = nullptr, *right = nullptr;
};
int height(const node* n) {
    dome::checkpoint();
    return n ? 1 + std::max(height(n->left), height(n->right)) : 0;
}
int sum(int a, int b, int c) {
    dome::checkpoint();
    return a * 100 + b * 10 + c;
}
int total(const std::string& a, std::string b, int c) {
    dome::checkpoint();
    return static_cast<int>(a.size() * 100 + b.size() * 10) + c;
}
struct point {
    int x, y;
    point(int a, int b) : x(a), y(b) {}
    int dot(int a, int b) const { return x * a + y * b; }
    point operator+(const point& o) const { return point(x + o.x, y + o.y); }
    int operator()(int a, int b) const { return x * a - y * b; }
};
point make(int k) {
    dome::checkpoint();
    std::printf("p%d ", k);
    return point(k, k + 1);
}
struct pair_of {
    int a, b;
};
int global = 1;
int change() {
    dome::checkpoint();
    global += 4;
    return 1;
}
struct counter {
    int n = 1;
    int bump() {
        dome::checkpoint();
        return n += 4;
    }
    int both() { return n - bump(); }
};

int main() {
    node a, b{&a, nullptr}, c{&b, &a};
    std::printf("%d\n", height(&c));
    std::printf("%d %d\n", step(1), step(2));
    std::printf("%d\n", sum(step(1), step(2), step(3)));
    int i = 5;
    std::printf("%d\n", sum(step(1), i++, step(7)));
    std::printf("%d\n", total(word(2), word(3), step(4)));
    point p(step(1), step(2)), q{step(3), step(4)};
    std::printf("%d %d\n", p.dot(step(5), step(6)), q(step(7), step(8)));
    point r = make(1) + make(2);
    std::printf("%d\n", make(r.x).dot(step(1), r.y));
    std::string s = word(1) + "-" + word(2) + word(3);
    std::printf("%s\n", s.c_str());
    pair_of d{step(1), step(2)};
    std::vector<int> v{step(3), 7, step(4)};
    std::pair<int, int> e(step(5), step(6));
    std::printf("%d %d %d %d\n", d.a + d.b, v[0], v[2], e.first - e.second);
    std::vector<int> f = std::vector<int>{global, change(), (global ^= change())}, g = {global, change()};
    std::printf("%d %d %d %d\n", f[0], f[1], f[2], g[0]);
    std::map<int, int> m;
    m[step(1)] = step(2);
    m[step(1)] += step(3);
    v[static_cast<std::size_t>(step(1))] = v[static_cast<std::size_t>(step(0))] + step(9);
    std::printf("%d %d\n", m[1], v[1]);
    std::printf("%d\n", global - change());
    std::printf("%d\n", global * 2 + change());
    counter n;
    std::printf("%d\n", n.both());
    std::printf("%d\n", std::min(same(3), same(4)));
    std::printf("%d\n", (step(1) + step(2)) * step(3) - (step(4) < step(5)));
}
