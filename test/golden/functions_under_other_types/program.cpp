// SPDX-License-Identifier: Apache-2.0
// Addresses of functions kept as pointers to functions of another type, as void*, and as pointers to a class that nobody defines.
#include <dome/session.hpp>

#include <cstdio>
#include <vector>

typedef double (*of_one)(double);
typedef double (*of_two)(double, double);
typedef void (*erased)();
struct opaque;

static double twice(double x) { return 2 * x; }
static double plus(double x) { return x + 1; }
static double plus(double x, double y) { return x + y; }
static double half(double x) noexcept { return x / 2; }
template <int N>
static double times(double x) {
    return N * x;
}
struct shapes {
    static double square(double x) { return x * x; }

private:
    static double cube(double x) { return x * x * x; }

public:
    static void* hidden() { return (void*)cube; }
};

struct callback {
    erased f;
    int arguments;
    double operator()(double x, double y) const { return arguments == 1 ? reinterpret_cast<of_one>(f)(x) : reinterpret_cast<of_two>(f)(x, y); }
};
// Through a type that nobody saves.
struct passing {
    void* f;
    explicit passing(of_one g) : f((void*)g) {}
    explicit passing(of_two g) : f((void*)g) {}
};
template <class F>
static void define(std::vector<callback>& all, F f, int arguments) {
    const passing c(f);
    all.push_back({reinterpret_cast<erased>(c.f), arguments});
}

struct untyped {
    void* f;
    const void* g;
    opaque* h;
};
// One name in all instances, and pointers of other types.
template <class T>
static void* sized() {
    T (*f)(T) = [](T x) { return static_cast<T>(x + sizeof(T)); };
    return reinterpret_cast<void*>(f);
}

int main() {
    std::vector<callback> all{{reinterpret_cast<erased>(twice), 1}, {(erased)(of_one)plus, 1}, {(erased) static_cast<of_two>(plus), 2}};
    define(all, half, 1);
    define(all, static_cast<of_two>(plus), 2);
    define<of_one>(all, [](double x) { return x - 10; }, 1);
    int number = 3;
    std::vector<void*> things{(void*)twice, &number, reinterpret_cast<void*>(&times<3>), (void*)&shapes::square, shapes::hidden(), nullptr};
    untyped u{(void*)half, reinterpret_cast<const void*>(&times<5>), reinterpret_cast<opaque*>(twice)};
    void *of_char = sized<char>(), *of_double = sized<double>();
    of_one assigned = nullptr;
    *(void**)&assigned = things[2];
    char* text = (char*)half;
    erased through = nullptr;
    reinterpret_cast<of_two&>(through) = plus;
    const erased none = reinterpret_cast<erased>(-1), first = reinterpret_cast<erased>(1);      // marks, as SIG_ERR is one
    double x = 1;
    for (int i = 0; i < 3; ++i) {
        dome::checkpoint();
        std::printf("%d%d ", none == reinterpret_cast<erased>(-1), first == reinterpret_cast<erased>(1));
        for (const callback& f : all) {
            x = f(x, i);
            std::printf("%g ", x);
        }
        std::printf("| %g %d", ((of_one)things[0])(i), *static_cast<int*>(things[1]));
        for (int k : {2, 3, 4})
            std::printf(" %g", reinterpret_cast<of_one>(things[k])(i));
        std::printf(" | %g %g %g", ((of_one)u.f)(i), ((of_one) const_cast<void*>(u.g))(i), reinterpret_cast<of_one>(u.h)(i));
        std::printf(" | %d %g", ((char (*)(char))of_char)(1), reinterpret_cast<double (*)(double)>(of_double)(1));
        std::printf(" | %g %g %g\n", assigned(i), reinterpret_cast<of_two>(through)(i, i), ((of_one)text)(i));
        all.push_back({reinterpret_cast<erased>(&times<7>), 1});
    }
}
