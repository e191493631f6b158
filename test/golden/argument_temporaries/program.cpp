#include <cstdio>
#include <dome/session.hpp>
struct T {
    int v;
    T(int n) : v(n) {}
    T(const T& o) : v(o.v + 1) { std::printf("copy %d\n", v); }
    ~T() { std::printf("~T %d\n", v); }
    int get() const { return v; }
};
T make(int n) { return T(n); }
void show(int n) { dome::checkpoint(); std::printf("show %d\n", n); }
int give(int n) { dome::checkpoint(); return n; }
int main() {
    show(T(9).get());
    show(make(7).get() + 1);
    int a = give(make(7).get() + T(6).v);
    if (give(T(2).get())) std::puts("yes");
    std::printf("%d %d\n", a, give(T(1).v));
    for (int i = 0; i < make(3).v; ++i) dome::checkpoint();
    while (give(make(a--).v) > 10);
}
