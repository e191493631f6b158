// SPDX-License-Identifier: Apache-2.0
// Objects in bytes that are members: optionals, stacks, type erasure with a buffer, an arena on the stack.
#include <dome/session.hpp>

#include <array>
#include <cstddef>
#include <cstdio>
#include <new>
#include <string>
#include <type_traits>
#include <utility>

namespace optionals {

template <class T> class Opt {
    alignas(T) unsigned char room[sizeof(T)]; bool has = false;
public:
    Opt() = default; Opt(const Opt&) = delete;
    ~Opt() { reset(); }
    void reset() { if (has) { reinterpret_cast<T*>(room)->~T(); has = false; } }
    template <class... A> T& emplace(A&&... a) { reset(); T* p = ::new (static_cast<void*>(room)) T(std::forward<A>(a)...); has = true; return *p; }
    T& operator*() { return *reinterpret_cast<T*>(room); } explicit operator bool() const { return has; }
};
void run() {
    Opt<std::string> s; Opt<int> i; int n = 0;
    for (int k = 0; k < 5; ++k) { if (k % 2) s.emplace(k + 20, 'x'); else s.reset(); i.emplace(k); dome::checkpoint(); if (s) n += (*s).size(); n += *i; }
    std::printf("%d\n", n);
}

}  // namespace optionals

namespace stacks {

template <class T, std::size_t N> class Stack {
    alignas(T) std::array<std::byte, sizeof(T) * N> buf; std::size_t n = 0;
    T* at(std::size_t i) { return std::launder(reinterpret_cast<T*>(buf.data()) + i); }
public:
    ~Stack() { while (n) pop(); }
    void push(const T& t) { new (at(n)) T(t); ++n; }
    T pop() { T t = std::move(*at(n - 1)); at(n - 1)->~T(); --n; return t; }
    std::size_t size() const { return n; }
};
void run() {
    Stack<std::string, 8> s; std::size_t n = 0;
    for (int k = 0; k < 6; ++k) { s.push(std::string(k + 10, 'b')); dome::checkpoint(); }
    while (s.size()) { n += s.pop().size(); dome::checkpoint(); }
    std::printf("%zu\n", n);
}

}  // namespace stacks

namespace shapes {

struct Shape { virtual ~Shape() = default; virtual double area() const = 0; virtual Shape* copy_to(void* p) const = 0; };
struct Circle : Shape { double r; explicit Circle(double r) : r(r) {} double area() const override { dome::checkpoint(); return 3 * r * r; } Shape* copy_to(void* p) const override { return new (p) Circle(*this); } };
struct Named : Shape { std::string n; double a; Named(std::string n, double a) : n(std::move(n)), a(a) {} double area() const override { dome::checkpoint(); return a + n.size(); } Shape* copy_to(void* p) const override { return ::new (p) Named(*this); } };
class Any {
    std::aligned_storage_t<64, alignof(std::max_align_t)> room; Shape* p = nullptr;
public:
    Any() = default;
    template <class S> Any(const S& s) : p(s.copy_to(&room)) {}
    Any(const Any& o) : p(o.p ? o.p->copy_to(&room) : nullptr) {}
    Any& operator=(const Any& o) { if (this != &o) { clear(); p = o.p ? o.p->copy_to(&room) : nullptr; } return *this; }
    ~Any() { clear(); }
    void clear() { if (p) p->~Shape(); p = nullptr; }
    double area() const { return p ? p->area() : -1; }
};
template <std::size_t N> struct StackArena {
    alignas(std::max_align_t) std::byte buf[N]; std::size_t used = 0;
    template <class T, class... A> T* make(A&&... a) { used = (used + alignof(T) - 1) / alignof(T) * alignof(T); T* p = std::construct_at(reinterpret_cast<T*>(buf + used), std::forward<A>(a)...); used += sizeof(T); return p; }
};
struct N { int v; N* next; };
void run() {
    Any a[3]; a[0] = Circle(2); a[1] = Named("a long name for a shape", 5);
    for (int i = 0; i < 3; ++i) { dome::checkpoint(); std::printf("%g\n", a[i].area()); a[2] = a[i ? 0 : 1]; }
    StackArena<256> s; N* l = nullptr; for (int i = 0; i < 5; ++i) { l = s.make<N>(N{i, l}); dome::checkpoint(); }
    for (N* p = l; p; p = p->next) { dome::checkpoint(); std::printf("%d ", p->v); }
    std::printf("%zu\n", s.used);
}

}  // namespace shapes

int main() {
    optionals::run();
    stacks::run();
    shapes::run();
}
