// SPDX-License-Identifier: Apache-2.0
// A private template as iterator; comments in the head of a constructor; owners in a container that nobody makes.
#include <dome/session.hpp>

#include <cstdio>
#include <memory>
#include <vector>

namespace hidden_iterators {

class box {
    int v[3] = {1, 2, 3};
    template <bool C> struct iter { int* p; int& operator*() const { return *p; } iter& operator++() { ++p; return *this; } bool operator==(const iter&) const = default; };
public:
    iter<false> begin() { return {v}; }
    iter<false> end() { return {v + 3}; }
};
template <class I> int sum(I b, I e) { int s = 0; for (; b != e; ++b) { s += *b; dome::checkpoint(); } return s; }
void run() {
    box b;
    int s = sum(b.begin(), b.end());
    std::printf("%d\n", s);
}

}  // namespace hidden_iterators

namespace comments {

struct B { int n; B(int k) : n(k) {} };
struct A : B {
    A(int m, int k)      // a comment
        : B(m) { for (int i = 0; i < k; i++) { dome::checkpoint(); n += i; } }
};
void run() {
    A a(3, 4);
    printf("%d\n", a.n);
}

}  // namespace comments

namespace unused_owners {

struct Marker { int column; };
struct Scanner { std::vector<std::unique_ptr<Marker>>* refs = nullptr; int n = 3; };
void run(Scanner& s) {
    for (int i = 0; i < s.n; i++) { dome::checkpoint(); printf("%d\n", i); }
}
void run() { Scanner s; run(s); }

}  // namespace unused_owners

int main() {
    hidden_iterators::run();
    comments::run();
    unused_owners::run();
}
