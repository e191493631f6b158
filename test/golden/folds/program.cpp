// SPDX-License-Identifier: Apache-2.0
// Folds of ',', '&&' and '||' with sites in their elements; parameter packs by value, by reference and forwarded; folds that never stop.
#include <dome/session.hpp>
#include <iostream>
#include <string>
#include <utility>
int calls = 0;
template <class T>
void out(const T& x) {
    for (int i = 0; i < 2; ++i) {
        dome::checkpoint();
        ++calls;
    }
    std::cout << x << ' ' << calls << '\n';
}
template <class... R>
void refs(const R&... r) {
    (out(r), ...);
    std::cout << "refs\n";
}
template <class... R>
void values(R... r) {
    int before = calls;
    (out(r), ...);
    ((r = r), ...);
    std::cout << before << '\n';
    (..., out(r));
}
template <class T>
bool positive(T x) {
    dome::checkpoint();
    return x > 0;
}
template <class... R>
bool all_of(R... r) {
    return (positive(r) && ...);
}
template <class... R>
int any_of(int k, R... r) {
    if ((positive(r) || ...))
        return k;
    return -k;
}
template <class... R>
void late(R... r) {
    dome::checkpoint();
    (std::cout << ... << r) << '\n';
    ((std::cout << r << ','), ...);
    dome::checkpoint();
    int n = (0 + ... + sizeof(r));
    std::cout << n << '\n';
}
template <class F, class... A>
void each(F f, A&&... a) {
    (f(std::forward<A>(a)), ...);
}
int main() {
    refs();
    refs(1);
    refs(1, std::string("two"), 3.5);
    values(4);
    values(std::string("five"), 6L);
    values();
    std::cout << all_of(1, 2, 3) << all_of(1, -2, 3) << all_of() << '\n';
    std::cout << any_of(1, 2, 3) << any_of(5, -2, -3.0) << '\n';
    late(1, 'c', std::string("s"));
    int total = 0;
    each(
        [&](int x) {
            dome::checkpoint();
            total += x;
        },
        1, 2, 3);
    std::cout << total << '\n';
}
