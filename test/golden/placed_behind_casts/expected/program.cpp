#include <dome/generated.hpp>
#include <dome/describe/in_place.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// The first thing that a pool hands out has the address of the pool: the cast around that call says nothing of the rest.
#include <dome/session.hpp>

#include <cstddef>
#include <cstdio>
#include <cstdlib>
#include <new>

struct Vec { double x; Vec() {} 
public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] Vec& dome_x) {
        dome_a.field("x", dome_x.x);
    }
    explicit Vec([[maybe_unused]] ::dome::blank_t dome_b) : x() {}
#line 10
};
struct Proxy { Vec a, b; Proxy* none; int n; 
public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] Proxy& dome_x) {
        dome_a.field("a", dome_x.a);
        dome_a.field("b", dome_x.b);
        dome_a.field("none", dome_x.none);
        dome_a.field("n", dome_x.n);
    }
    static Proxy dome_blank_() { return {::dome::gen::blank<decltype(Proxy::a)>(), ::dome::gen::blank<decltype(Proxy::b)>(), {}, {}}; }
#line 11
};
struct Shape { virtual ~Shape() = default; virtual int area() const = 0; 
public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] Shape& dome_x) {
    }
    explicit Shape([[maybe_unused]] ::dome::blank_t dome_b) {}
    Shape() = default;
#line 12
};
struct Circle : Shape { int r = 3; int area() const override { return 3 * r * r; } 
public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] Circle& dome_x) {
        dome_a.base<::Shape>("Shape", dome_x);
        dome_a.field_or_default("r", dome_x.r);
    }
    explicit Circle([[maybe_unused]] ::dome::blank_t dome_b) : ::Shape(dome_b) {}
    Circle() = default;
#line 13
};

void* pool = nullptr;
static ::dome::gen::global dome_g_pool("pool", pool);
#line 15

std::size_t used = 0;
static ::dome::gen::global dome_g_used("used", used);
#line 16

void* take(std::size_t bytes) {
    if (pool == nullptr)
        pool = ::dome::gen::allocate<void>(1024);
    void* p = (char*)pool + used; used += (bytes + 31) / 32 * 32;
    return p;
}

int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 24, 0x1d98e2e15b782797ull, "dome::checkpoint");
    Proxy* proxies = dome_at ? dome_f.get<::Proxy *>("proxies") : ((Proxy*)::dome::gen::memory_of<::Proxy>(take(2 * sizeof(Proxy)))); if (!dome_at) { proxies[1].n = 4; }
    Shape* shape = dome_at ? dome_f.get<::Shape *>("shape") : ::dome::gen::type<::Shape *>(::dome::gen::made_at(new (take(sizeof(Circle))) Circle));
    for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 2); ++i) { { DOME_SITE(1, 27, ("proxies", "shape", "i"), proxies, shape, i); dome::checkpoint(); } std::printf("%d\n", shape->area() + proxies[1].n++); }
    ::dome::gen::ended_at(shape)->~Shape(); ::dome::gen::release(pool);
}
