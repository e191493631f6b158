// SPDX-License-Identifier: Apache-2.0
// Names of the program that are also names of the standard library: what dome-cc includes must not bring those in.
// compiled without precompiled headers
#include <dome/session.hpp>

#include <iostream>
#include <string>

using namespace std;

class complex {
public:
    complex(double re, double im) : re_(re), im_(im) {}
    complex operator*(const complex& o) const { return complex(re_ * o.re_ - im_ * o.im_, re_ * o.im_ + im_ * o.re_); }
    double re() const { return re_; }

private:
    double re_, im_;
};
template <class T>
struct stack {
    T cells[8];
    int top = 0;
    void push(const T& x) { cells[top++] = x; }
};
struct list {
    int value;
    list* next;
};
struct bitset {
    int all[3];
};
void map(bitset& a) {
    for (int& x : a.all) {
        dome::checkpoint();
        x *= 2;
    }
}
int deque(int n) { return n + 1; }
struct array {
    int first = 1;
};
struct node {
    array* where;
};

int main() {
    complex z(1, 1);
    stack<string> words;
    list second{2, nullptr}, first{1, &second};
    bitset set{{1, 2, 3}};
    array* cells = new array;
    node pair{cells};
    for (int vector = 0; vector < 3; vector = deque(vector)) {
        z = z * complex(0, 1);
        words.push(to_string(vector));
        map(set);
        dome::checkpoint();
        first.next->value += first.value;
        pair.where->first += vector;
        cout << z.re() << ' ' << words.cells[words.top - 1] << ' ' << second.value << ' ' << set.all[2] << ' ' << cells->first << '\n';
    }
    delete cells;
}
