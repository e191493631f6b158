#include <dome/generated.hpp>
#include <dome/describe/std/vector.hpp>
#line 1 "program.cpp"
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

public:
    static auto dome_named_shapes__cube_double__() { return static_cast<double (*)(double)>(&::shapes::cube); }
#line 29
};

struct callback {
    erased f;
    int arguments;
    double operator()(double x, double y) const { return arguments == 1 ? reinterpret_cast<of_one>(f)(x) : reinterpret_cast<of_two>(f)(x, y); }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] callback& dome_x) {
        dome_a.field("f", dome_x.f);
        dome_a.field("arguments", dome_x.arguments);
    }
#line 35
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

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] untyped& dome_x) {
        dome_a.field("f", dome_x.f);
        dome_a.field("g", dome_x.g);
        dome_a.field("h", dome_x.h);
    }
#line 52
};
// One name in all instances, and pointers of other types.
template <class T>
static void* sized() {
    T (*f)(T) = ::dome::gen::named_lambda([] { return "program.cpp:sized()::lambda 1"; }, [](T x) { return static_cast<T>(x + sizeof(T)); });
    return reinterpret_cast<void*>(f);
}

int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 60, 0x6f28ff7e51d2d6c0ull, "dome::checkpoint");
    std::vector<callback> all = dome_at ? ::dome::gen::blank<::std::vector< ::callback>>() : ::dome::gen::type<::std::vector< ::callback>>{{reinterpret_cast<erased>(twice), 1}, {(erased)(of_one)plus, 1}, {(erased) static_cast<of_two>(plus), 2}}; if (dome_at) dome_f.load("all", all); 
    if (!dome_at) { define(all, half, 1);
    define(all, static_cast<of_two>(plus), 2);
    define<of_one>(all, ::dome::gen::named_lambda<double (*)(double)>([] { return "main()::lambda 1(double)"; }, [](double x) { return x - 10; }), 1); }
    int number = dome_at ? ::dome::gen::blank<int>() : (3); if (dome_at) dome_f.load("number", number); 
    std::vector<void*> things = dome_at ? ::dome::gen::blank<::std::vector<void *>>() : ::dome::gen::type<::std::vector<void *>>{(void*)twice, &number, reinterpret_cast<void*>(&times<3>), (void*)&shapes::square, shapes::hidden(), nullptr}; if (dome_at) dome_f.load("things", things); 
    untyped u = dome_at ? ::dome::gen::blank<::untyped>() : ::dome::gen::type<::untyped>{(void*)half, reinterpret_cast<const void*>(&times<5>), reinterpret_cast<opaque*>(twice)}; if (dome_at) dome_f.load("u", u); 
    void *of_char = dome_at ? dome_f.get<void *>("of_char") : (sized<char>()), *of_double = dome_at ? dome_f.get<void *>("of_double") : (sized<double>());
    of_one assigned = dome_at ? ::dome::gen::blank<::of_one>() : ::dome::gen::type<::of_one>(nullptr); if (dome_at) dome_f.load("assigned", assigned); 
    if (!dome_at) { *(void**)&assigned = things[2]; }
    char* text = dome_at ? dome_f.get<char *>("text") : ((char*)half);
    erased through = dome_at ? ::dome::gen::blank<::erased>() : ::dome::gen::type<::erased>(nullptr); if (dome_at) dome_f.load("through", through); 
    if (!dome_at) { reinterpret_cast<of_two&>(through) = plus; }
    const erased none = dome_at ? dome_f.get<::erased>("none") : (reinterpret_cast<erased>(-1)), first = dome_at ? dome_f.get<::erased>("first") : (reinterpret_cast<erased>(1));      // marks, as SIG_ERR is one
    double x = dome_at ? dome_f.get<double>("x") : ::dome::gen::type<double>(1);
    for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 3); ++i) {
        { DOME_SITE(1, 77, ("all", "number", "things", "u", "of_char", "of_double", "assigned", "text", "through", "none", "first", "x", "i"), ::dome::gen::ref(all), ::dome::gen::ref(number), ::dome::gen::ref(things), ::dome::gen::ref(u), of_char, of_double, ::dome::gen::ref(assigned), text, ::dome::gen::ref(through), none, first, x, i); dome::checkpoint(); }
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

static ::dome::gen::named_function dome_n1("shapes::cube(double)", ::shapes::dome_named_shapes__cube_double__());
#line 92

static ::dome::gen::named_function dome_n2("program.cpp:twice(double)", static_cast<double (*)(double)>(&::twice));
#line 92

static ::dome::gen::named_function dome_n3("program.cpp:plus(double)", static_cast<double (*)(double)>(&::plus));
#line 92

static ::dome::gen::named_function dome_n4("program.cpp:plus(double, double)", static_cast<double (*)(double, double)>(&::plus));
#line 92

static ::dome::gen::named_function dome_n5("program.cpp:half(double)", static_cast<double (*)(double)>(&::half));
#line 92

static ::dome::gen::named_function dome_n6("program.cpp:times(double) as times<3>", static_cast<double (*)(double)>(&::times<3>));
#line 92

static ::dome::gen::named_function dome_n7("shapes::square(double)", static_cast<double (*)(double)>(&::shapes::square));
#line 92

static ::dome::gen::named_function dome_n8("program.cpp:times(double) as times<5>", static_cast<double (*)(double)>(&::times<5>));
#line 92

static ::dome::gen::named_function dome_n9("program.cpp:times(double) as times<7>", static_cast<double (*)(double)>(&::times<7>));
#line 92
