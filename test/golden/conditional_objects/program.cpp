#include <dome/session.hpp>
#include <cstdio>
#include <string>
#include <utility>
struct noted {
    inline static int ends = 0, made = 0;
    int v; bool live = true;
    explicit noted(int n) : v(n) { ++made; }
    noted(noted&& o) noexcept : v(o.v), live(std::exchange(o.live, false)) {}
    ~noted() { if (live) { ++ends; std::printf("~%d ", v); } }
    int get() const { return v; }
    noted& self() { return *this; }
};
noted made(int x) { dome::checkpoint(); return noted(x); }
template <class T> T made_as(int x) { dome::checkpoint(); return T(x); }
int f(int x) { dome::checkpoint(); return x + 1; }
int look(const noted& n) { dome::checkpoint(); return n.v; }
int take(noted n) { dome::checkpoint(); return n.v; }
template <class T> int of(int i) {
    int k = (f(i) % 2 ? made_as<T>(i) : T(f(i + 30))).get();
    std::printf("of %d %d|", k, T::ends);
    return k + look(f(i) % 2 ? T(f(i)) : made_as<T>(i + 50));
}
int main() {
    for (int i = 0; i < 4; ++i) {
        int k = (f(i) % 2 ? made(i) : noted(f(i + 3))).get();
        std::printf("a %d %d\n", k, noted::ends);
        noted n = f(i) % 2 ? made(i + 10) : noted(f(i + 13));
        std::printf("b %d %d\n", n.get(), noted::ends);
        const noted& r = f(i) % 2 ? made(i + 20) : noted(f(i + 23));
        std::printf("c %d %d\n", r.get(), noted::ends);
        k += take(f(i) % 2 ? made(i + 30) : noted(f(i + 33)));
        std::printf("d %d %d\n", k, noted::ends);
        k += look(f(i) % 2 ? made(i + 40) : noted(f(i + 43))) + f(2);
        std::printf("e %d %d\n", k, noted::ends);
        if ((f(i) % 2 ? made(i + 50) : noted(f(i + 53))).get() % 3 == 0 || f(i) == 2)
            std::printf("f %d\n", noted::ends);
        k = (f(i) % 2 ? (f(i) == 1 ? made(i + 60) : made(i + 63)) : noted(f(i + 66))).self().get();
        std::printf("g %d %d\n", k, noted::ends);
        (void)(f(i) % 2 ? made(i + 70) : noted(f(i + 73)));
        std::printf("h %d\n", noted::ends);
        const int o = of<noted>(i); std::printf("i %d %d\n", o, noted::ends);
        while ((f(i) % 2 ? made(i + 80) : noted(f(i + 83))).get() > 200)
            dome::checkpoint();
        std::printf("j %d\n", noted::ends);
    }
}
