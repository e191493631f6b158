// A structured binding that nothing saves is blank on the way back: its class has no default constructor.
#include <dome/session.hpp>
#include <cstdio>
struct Noted {
    unsigned v;
    explicit Noted(unsigned n) : v(n) {}
    Noted(const Noted& o) : v(o.v) {}
    ~Noted() { std::printf("end %u\n", v); }
    unsigned get() const { return v; }
};
template <class T> struct Trio { T a; unsigned b; T c; };
template <class T> Trio<T> trio(unsigned v) { dome::checkpoint(); return {T(v), v, T(v + 1)}; }
template <class F>
unsigned apply(F f, unsigned x) {
    {
        const auto& [k, kb, kc] = trio<Noted>(f(x));
        std::printf("%u %u %u\n", k.get(), kb, kc.get());
    }
    dome::checkpoint();
    return f(x);
}
int main() {
    std::printf("%u\n", apply([](unsigned q) { return q + 1; }, 3));
    std::printf("%u\n", apply([](unsigned q) { dome::checkpoint(); return q + 1; }, 3));
}
