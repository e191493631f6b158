// SPDX-License-Identifier: Apache-2.0
// Unions of numbers that are made of values only, and end visibly.
#include <dome/session.hpp>

#include <cstdio>

union either {
public:
    explicit either(int a) : i(a) {}
    explicit either(float a) : f(a) {}
    ~either() { std::printf("end\n"); }
    int whole() {
        dome::checkpoint();
        return i;
    }
    float part() {
        dome::checkpoint();
        return f;
    }

private:
    int i;
    float f;
};
template <class T>
union bits {
    explicit bits(T x) : value(x) {}
    T value;
    unsigned char bytes[sizeof(T)];
};
struct both {
    both() : a(5), b(0x0102) {}
    either a;
    bits<short> b;
};
int main() {
    either x(12), y(1.5F);
    both z;
    both* const w = new both;
    w->b.value = 7;
    std::printf("%d\n", x.whole());
    std::printf("%g\n", y.part());
    dome::checkpoint();
    std::printf("%d %d %d\n", z.a.whole(), z.b.bytes[0] + z.b.bytes[1], w->b.value);
    delete w;
}
