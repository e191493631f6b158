// SPDX-License-Identifier: Apache-2.0
// The first thing that a pool hands out has the address of the pool: the cast around that call says nothing of the rest.
#include <dome/session.hpp>

#include <cstddef>
#include <cstdio>
#include <cstdlib>
#include <new>

struct Vec { double x; Vec() {} };
struct Proxy { Vec a, b; Proxy* none; int n; };
struct Shape { virtual ~Shape() = default; virtual int area() const = 0; };
struct Circle : Shape { int r = 3; int area() const override { return 3 * r * r; } };

void* pool = nullptr;
std::size_t used = 0;
void* take(std::size_t bytes) {
    if (pool == nullptr)
        pool = std::malloc(1024);
    void* p = (char*)pool + used; used += (bytes + 31) / 32 * 32;
    return p;
}

int main() {
    Proxy* proxies = (Proxy*)take(2 * sizeof(Proxy)); proxies[1].n = 4;
    Shape* shape = new (take(sizeof(Circle))) Circle;
    for (int i = 0; i < 2; ++i) { dome::checkpoint(); std::printf("%d\n", shape->area() + proxies[1].n++); }
    shape->~Shape(); std::free(pool);
}
