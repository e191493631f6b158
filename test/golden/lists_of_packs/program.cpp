// SPDX-License-Identifier: Apache-2.0
// What is done for each element of a pack in a list of constants, as before there were folds; empty packs.
#include <dome/session.hpp>

#include <cstdio>
#include <initializer_list>
#include <string>
#include <vector>
static int steps = 0;
template <class T> void show(const T& x, std::vector<int>& v) { for (int i = 0; i < 2; ++i) { dome::checkpoint(); v.push_back(static_cast<int>(sizeof x) + ++steps); } }
static int count(int x) { dome::checkpoint(); return x * 2; }
static const char* text(const std::string& s) { return s.c_str(); }
static const char* text(const char* s) { return s; }
template <class... T> int all(std::vector<int>& v, const T&... x)
{
    (void)std::initializer_list<int>{((void)show(x, v), 0)...};
    std::initializer_list<int>{(show(x, v), 0)...};
    int dummy[] = {0, (show(x, v), 0)...};
    static_cast<void>(dummy);
    return sizeof dummy / sizeof *dummy;
}
template <class... T> int sum(T... x)
{
    int s = 0;
    using swallow = int[];
    (void)swallow{0, (s += count(x), 0)...};
    (void)std::initializer_list<int>{(s += count(x + 1), void(), 0)...};
    return s;
}
template <class... T> void print(T&&... x)
{
    std::vector<int> v;
    (void)std::initializer_list<int>{(std::printf("%s ", text(std::forward<T>(x))), dome::checkpoint(), 0)...};
    std::printf("\n");
}
// A fold over a pack that is empty in one instance.
template <class... T> void each(int n, T... x) { ((std::printf("%d ", n + x), dome::checkpoint()), ...); }
// Loops over lists that begin with a pack, end with one, are one.
struct circle { double r; double area() const { return 3 * r * r; } };
struct box { double w, h; double area() const { return w * h; } };
double areas(const auto&... s)
{
    double all = 0;
    for (double a : {s.area()...}) { dome::checkpoint(); all += a; }
    return all;
}
template <class T, class... S> T total(T first, S... s)
{
    T all = 0;
    for (T a : {first, T(s)...}) { all += a; dome::checkpoint(); }
    for (auto a : {T(s)..., first}) { dome::checkpoint(); all -= 2 * a; }
    return all;
}
int main()
{
    std::vector<int> v;
    std::printf("%g %d\n", areas(circle{1}, box{2, 3}), total(1, 2.5, 3));
    const std::string s = "abc";
    std::printf("%d\n", all(v, 1, 2.5, s));
    std::printf("%d\n", all(v));
    std::printf("%d\n", sum(1, 2, 3));
    print("a", std::string("b"), s);
    each(1);
    each(1, 2, 3);
    for (int i : v) std::printf("%d ", i);
    std::printf("%d\n", steps);
}
