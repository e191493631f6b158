// Objects without a name that a branch makes end with the whole expression.
#include <cstdio>
#include <string>
#include <dome/session.hpp>
struct T {
    int v;
    std::string text;
    explicit T(int n) : v(n), text(std::to_string(n)) {}
    T(const T& o) : v(o.v), text(o.text) { std::printf("copy %d\n", v); }
    T(T&& o) noexcept : v(o.v), text(std::move(o.text)) { std::printf("move %d\n", v); }
    ~T() { std::printf("~T %d %s\n", v, text.c_str()); }
};
int step(const T& t) {
    dome::checkpoint();
    return t.v;
}
int take(T&& t) {
    dome::checkpoint();
    T mine(std::move(t));
    return mine.v;
}
void show(int n) {
    dome::checkpoint();
    std::printf("show %d\n", n);
}
T make(int n) {
    dome::checkpoint();
    return T(n);
}

int either(bool first, int a) {
    return (first ? step(T(a)) : take(T(a + 1))) + step(T(90));
}
int main() {
    for (int i = 0; i < 3; ++i) {
        show(i ? step(T(1)) : 2);
        show(i && step(T(3)));
        show(i > 1 || step(make(4)) > 5);
        const int k = i ? (i > 1 ? take(T(6)) : step(T(7))) : step(make(8));
        std::printf("%d\n", k);
        if (i == 1 ? step(T(9)) > 3 : i > 1 && take(T(10)) > 3)
            std::puts("yes");
        std::printf("%d\n", either(i == 0, 11));
    }
    int n = 3;
    while (n > 0 && step(T(n)) > 1) {
        --n;
        std::puts("loop");
    }
    return 0;
}
