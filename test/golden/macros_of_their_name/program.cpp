// SPDX-License-Identifier: Apache-2.0
// Macros that stand for their own name, for others to ask whether they are there.
#include <dome/session.hpp>

#include <cstdio>
#include <string>

#define pile pile
template <class T>
class pile {
public:
    void push(T x) { a_[n_++] = x; }
    const T& top() const { return a_[n_ - 1]; }

private:
    T a_[8];
    int n_ = 0;
};

#define account account
class account {
public:
    explicit account(int start) : sum_(start) {}
    int sum() const { return sum_; }
    void add(int n);

private:
    int sum_;
};

#define add(n) add(n)
void account::add(int n) {
    sum_ += n;
    dome::checkpoint();
}

#define red red
#define green green
enum colour { red, green };

#define total total
#define number number
using number = long;
static number total = 0;

#define run run
int run(int n) {
    static int calls = 0;
    dome::checkpoint();
    return n + ++calls;
}

#define pair_of(a, b) pair_of(a, b)
int pair_of(int a, int b) {
    dome::checkpoint();
    return a * b;
}

#define nothing() nothing()
int nothing() {
    dome::checkpoint();
    return 0;
}

#define again(n) run(run(n))

int main() {
    pile<int> p;
    account a(100);
#define local local
    std::string local = "local";
    colour c = red;
    for (int i = 0; i < 3; ++i) {
        p.push(run(i) + pair_of(i, 2) + nothing());
        a.add(p.top());
        local += std::to_string(again(i));
        c = c == red ? green : red;
        total += a.sum();
    }
#if defined(run) && defined(again) && defined(add)
    std::printf("%d %d %s %d %ld\n", p.top(), a.sum(), local.c_str(), c, total);
#endif
}
