// SPDX-License-Identifier: Apache-2.0
// Containers of one's own over raw memory: operator new, std::allocator, malloc; objects made there by placement new and <memory>.
#include <dome/session.hpp>

#include <cstdio>
#include <cstdlib>
#include <memory>
#include <new>
#include <string>
#include <utility>
#include <vector>

namespace by_operator_new {

template <class T> class Vec {
    T* data_ = nullptr; std::size_t n = 0, cap = 0;
    void grow() { std::size_t c = cap ? 2 * cap : 2; T* d = static_cast<T*>(::operator new(c * sizeof(T)));
        for (std::size_t i = 0; i < n; ++i) { new (d + i) T(std::move(data_[i])); data_[i].~T(); }
        ::operator delete(data_); data_ = d; cap = c; }
public:
    ~Vec() { for (std::size_t i = 0; i < n; ++i) data_[i].~T(); ::operator delete(data_); }
    void push(T v) { if (n == cap) grow(); new (data_ + n) T(std::move(v)); ++n; }
    T& operator[](std::size_t i) { return data_[i]; } std::size_t size() const { return n; }
};
void run() {
    Vec<std::string> v; Vec<int> w;
    for (int i = 0; i < 11; ++i) { v.push(std::string(i, 'a' + i)); w.push(i); dome::checkpoint(); }
    for (std::size_t i = 0; i < v.size(); ++i) { std::printf("%s %d\n", v[i].c_str(), w[i]); dome::checkpoint(); }
}

}  // namespace by_operator_new

namespace by_allocator {

template <class T, class A = std::allocator<T>> class Vec {
    A a; T* b = nullptr; T* e = nullptr; T* c = nullptr; using Tr = std::allocator_traits<A>;
public:
    Vec() = default;
    Vec(const Vec& o) { b = Tr::allocate(a, o.size()); e = c = std::uninitialized_copy(o.b, o.e, b); }
    ~Vec() { for (T* p = b; p != e; ++p) Tr::destroy(a, p); if (b) Tr::deallocate(a, b, c - b); }
    void push_back(const T& v) {
        if (e == c) { std::size_t n = b ? 2 * (c - b) : 1; T* nb = a.allocate(n); T* ne = std::uninitialized_move(b, e, nb); std::destroy(b, e); if (b) a.deallocate(b, c - b); b = nb; e = ne; c = b + n; }
        Tr::construct(a, e, v); ++e; dome::checkpoint();
    }
    void pop_back() { std::destroy_at(--e); }
    T* begin() { return b; } T* end() { return e; } std::size_t size() const { return e - b; } std::size_t capacity() const { return c - b; }
};
struct P { int x; std::string s; std::vector<int> w; };
void run() {
    Vec<P> v; Vec<int> n; Vec<Vec<std::string>> vv;
    for (int i = 0; i < 6; ++i) { v.push_back(P{i, std::string(i * 5, 'q'), std::vector<int>(i, i)}); n.push_back(i * i); Vec<std::string> t; t.push_back(std::to_string(i)); vv.push_back(t); dome::checkpoint(); }
    v.pop_back(); dome::checkpoint(); Vec<P> u(v); int* third = &v.begin()[2].w[1]; std::string* s4 = &v.begin()[4].s;
    for (P& p : u) { dome::checkpoint(); p.x += *third; std::printf("%d %s %zu %s\n", p.x, p.s.c_str(), p.w.size(), s4->c_str()); }
    for (auto& t : vv) { dome::checkpoint(); for (auto& s : t) std::printf("%s ", s.c_str()); }
    for (int k : n) { dome::checkpoint(); std::printf("%d ", k); }
    std::printf("%zu %zu\n", v.capacity(), n.capacity());
}

}  // namespace by_allocator

namespace by_malloc {

template <class T> class Ring {
    T* buf; std::size_t cap, head = 0, n = 0;
public:
    explicit Ring(std::size_t c) : buf(static_cast<T*>(std::malloc(c * sizeof(T)))), cap(c) {}
    ~Ring() { while (n) pop(); std::free(buf); }
    void push(T v) { ::new (static_cast<void*>(buf + (head + n) % cap)) T(std::move(v)); ++n; }
    T pop() { T v = std::move(buf[head]); buf[head].~T(); head = (head + 1) % cap; --n; return v; }
    bool full() const { return n == cap; } bool empty() const { return n == 0; }
};
void run() {
    Ring<std::string> r(4); Ring<int> q(3); int total = 0;
    for (int i = 0; i < 10; ++i) { if (r.full()) std::printf("%s\n", r.pop().c_str()); r.push(std::string(20 + i, 'a' + i)); dome::checkpoint(); if (q.full()) total += q.pop(); q.push(i); }
    while (!r.empty()) { std::printf("%s\n", r.pop().c_str()); dome::checkpoint(); }
    std::printf("%d\n", total);
}

}  // namespace by_malloc

int main() {
    by_operator_new::run();
    by_allocator::run();
    by_malloc::run();
}
