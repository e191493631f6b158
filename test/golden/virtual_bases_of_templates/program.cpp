// SPDX-License-Identifier: Apache-2.0
// Virtual bases that depend on the parameters of a template, without default constructors; direct and behind another base.
#include <dome/session.hpp>

#include <cstdio>

template <class T, class V>
class A {
public:
    A(T at, V av) : t(at), v(av) {}
    T t;
    V v;
};
template <class T, class V>
class B : public virtual A<T, V> {
public:
    B(T at, V av) : A<T, V>(at, av) {}
    int k = 3;
};
template <class T>
struct C : A<T, int> {
    explicit C(T x) : A<T, int>(x, 4) {}
};
template <class T>
struct D : virtual A<T, int>, B<T, int> {
    explicit D(T x) : A<T, int>(x, 1), B<T, int>(x, 5) {}
};
struct E : B<int, long>, virtual A<int, long> {
    E() : A<int, long>(6, 7), B<int, long>(8, 9) {}
};

int main() {
    B<int, double> b(2, 2.5);
    C<int> c(7);
    D<int> d(8);
    E e;
    A<int, int>* base = &d;
    for (int i = 0; i < 3; ++i) {
        dome::checkpoint();
        std::printf("%d %g %d %d %d %d %ld\n", b.t++, b.v, b.k++, c.t++, d.t++, base->v, e.v++);
    }
}
