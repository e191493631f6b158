#include <dome/generated.hpp>
#include <dome/describe/in_place.hpp>
#include <dome/describe/std/vector.hpp>
#line 1 "program.cpp"
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
    void grow() { std::size_t c = cap ? 2 * cap : 2; T* d = static_cast<T*>(::dome::gen::take_memory(c * sizeof(T)));
        for (std::size_t i = 0; i < n; ++i) { ::dome::gen::made_at(new (d + i) T(std::move(data_[i]))); ::dome::gen::ended(data_[i]).~T(); }
        ::operator delete(data_); data_ = d; cap = c; }
public:
    ~Vec() { for (std::size_t i = 0; i < n; ++i) ::dome::gen::ended(data_[i]).~T(); ::operator delete(data_); }
    void push(T v) { if (n == cap) grow(); ::dome::gen::made_at(new (data_ + n) T(std::move(v))); ++n; }
    T& operator[](std::size_t i) { return data_[i]; } std::size_t size() const { return n; }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] Vec& dome_x) {
        dome_a.field("data_", dome_x.data_);
        dome_a.field_or_default("n", dome_x.n);
        dome_a.field_or_default("cap", dome_x.cap);
    }
    explicit Vec([[maybe_unused]] ::dome::blank_t dome_b) : data_() {}
    Vec() = default;
#line 24
};
void run() { DOME_FRAME("by_operator_new::run()", "program.cpp", 25, 0x4943b83416d82e7full, "dome::checkpoint", "dome::checkpoint");
    Vec<std::string> v = dome_at ? ::dome::gen::blank<::by_operator_new::Vec< ::std::string>>() : ::dome::gen::type<::by_operator_new::Vec< ::std::string>>(); if (dome_at) dome_f.load("v", v);  Vec<int> w = dome_at ? ::dome::gen::blank<::by_operator_new::Vec<int>>() : ::dome::gen::type<::by_operator_new::Vec<int>>(); if (dome_at) dome_f.load("w", w); 
    if (DOME_IN(1, 1)) { for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 11); ++i) { if (!dome_at) { v.push(std::string(i, 'a' + i)); w.push(i); } { DOME_SITE(1, 27, ("v", "w", "i"), ::dome::gen::ref(v), ::dome::gen::ref(w), i); dome::checkpoint(); } } }
    for (std::size_t i = dome_at ? dome_f.get<::std::size_t>("i") : ::dome::gen::type<::std::size_t>(0); dome_at || (i < v.size()); ++i) { if (!dome_at) { std::printf("%s %d\n", v[i].c_str(), w[i]); } { DOME_SITE(2, 28, ("v", "w", "i"), ::dome::gen::ref(v), ::dome::gen::ref(w), i); dome::checkpoint(); } }
}

}  // namespace by_operator_new

namespace by_allocator {

template <class T, class A = std::allocator<T>> class Vec {
    A a; T* b = nullptr; T* e = nullptr; T* c = nullptr; using Tr = std::allocator_traits<A>;
public:
    Vec() = default;
    Vec(const Vec& o) { b = ::dome::gen::take_elements(a, o.size()); e = c = ::dome::gen::uninitialized_copy(o.b, o.e, b); }
    ~Vec() { for (T* p = b; p != e; ++p) ::dome::gen::destroy(a, p); if (b) Tr::deallocate(a, b, c - b); }
    void push_back(const T& v) { DOME_FRAME("by_allocator::Vec::push_back(const T &)", "program.cpp", 41, 0x71c7c2d3adf8678aull, "dome::checkpoint");
        if (!dome_at) { if (e == c) { std::size_t n = b ? 2 * (c - b) : 1; T* nb = ::dome::gen::take_elements(a, n); T* ne = ::dome::gen::uninitialized_move(b, e, nb); ::dome::gen::destroy_range(b, e); if (b) a.deallocate(b, c - b); b = nb; e = ne; c = b + n; }
        ::dome::gen::construct(a, e, v); ++e; } { DOME_SITE0(1, 43); dome::checkpoint(); }
    }
    void pop_back() { ::dome::gen::destroy_at(--e); }
    T* begin() { return b; } T* end() { return e; } std::size_t size() const { return e - b; } std::size_t capacity() const { return c - b; }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] Vec& dome_x) {
        if constexpr (::std::is_reference_v<decltype(Vec::a)>) {
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Winvalid-offsetof"
        dome_a.bound("a", dome_x.a, dome_x, __builtin_offsetof(Vec, a));
#pragma GCC diagnostic pop
        } else {
            dome_a.field("a", dome_x.a);
        }
        dome_a.field("b", dome_x.b);
        dome_a.field("e", dome_x.e);
        dome_a.field("c", dome_x.c);
    }
    explicit Vec([[maybe_unused]] ::dome::blank_t dome_b) : a(::dome::gen::blank<decltype(a)>()), b(), e(), c() {}
#line 47
};
struct P { int x; std::string s; std::vector<int> w; 
public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] P& dome_x) {
        dome_a.field("x", dome_x.x);
        dome_a.field("s", dome_x.s);
        dome_a.field("w", dome_x.w);
    }
#line 48
};
void run() { DOME_FRAME("by_allocator::run()", "program.cpp", 49, 0xe9e79b8ab81afb53ull, "by_allocator::Vec<by_allocator::P>::push_back", "by_allocator::Vec<int>::push_back", "by_allocator::Vec<std::basic_string<char>>::push_back", "by_allocator::Vec<by_allocator::Vec<std::basic_string<char>>>::push_back", "dome::checkpoint", "dome::checkpoint", "dome::checkpoint", "dome::checkpoint", "dome::checkpoint");
    Vec<P> v = dome_at ? ::dome::gen::blank<::by_allocator::Vec< ::by_allocator::P>>() : ::dome::gen::type<::by_allocator::Vec< ::by_allocator::P>>(); if (dome_at) dome_f.load("v", v);  Vec<int> n = dome_at ? ::dome::gen::blank<::by_allocator::Vec<int>>() : ::dome::gen::type<::by_allocator::Vec<int>>(); if (dome_at) dome_f.load("n", n);  Vec<Vec<std::string>> vv = dome_at ? ::dome::gen::blank<::by_allocator::Vec< ::by_allocator::Vec< ::std::string>>>() : ::dome::gen::type<::by_allocator::Vec< ::by_allocator::Vec< ::std::string>>>(); if (dome_at) dome_f.load("vv", vv); 
    if (DOME_IN(1, 5)) { int i = dome_at ? ::dome::gen::blank<int>() : (0); if (dome_at) dome_f.load("i", i);  for (; dome_at || (i < 6); ++i) { if (DOME_IN(1, 1)) { ::by_allocator::P dome_t1 = dome_at ? ::dome::gen::blank<::by_allocator::P>() : (P{i, std::string(i * 5, 'q'), std::vector<int>(i, i)}); if (dome_at) dome_f.load("dome_t1", dome_t1); DOME_SITE(1, 51, ("v", "n", "vv", "i", "dome_t1"), ::dome::gen::ref(v), ::dome::gen::ref(n), ::dome::gen::ref(vv), ::dome::gen::ref(i), ::dome::gen::ref(dome_t1)); v.push_back(dome_t1); } if (DOME_IN(2, 2)) { DOME_SITE(2, 51, ("v", "n", "vv", "i"), ::dome::gen::ref(v), ::dome::gen::ref(n), ::dome::gen::ref(vv), ::dome::gen::ref(i)); n.push_back(i * i); } Vec<std::string> t = dome_at ? ::dome::gen::blank<::by_allocator::Vec< ::std::string>>() : ::dome::gen::type<::by_allocator::Vec< ::std::string>>(); if (dome_at) dome_f.load("t", t);  if (DOME_IN(3, 3)) { ::std::string dome_t2 = dome_at ? ::dome::gen::blank<::std::string>() : (std::to_string(i)); if (dome_at) dome_f.load("dome_t2", dome_t2); DOME_SITE(3, 51, ("v", "n", "vv", "i", "t", "dome_t2"), ::dome::gen::ref(v), ::dome::gen::ref(n), ::dome::gen::ref(vv), ::dome::gen::ref(i), ::dome::gen::ref(t), ::dome::gen::ref(dome_t2)); t.push_back(dome_t2); } if (DOME_IN(4, 4)) { DOME_SITE(4, 51, ("v", "n", "vv", "i", "t"), ::dome::gen::ref(v), ::dome::gen::ref(n), ::dome::gen::ref(vv), ::dome::gen::ref(i), ::dome::gen::ref(t)); vv.push_back(t); } { DOME_SITE(5, 51, ("v", "n", "vv", "i", "t"), ::dome::gen::ref(v), ::dome::gen::ref(n), ::dome::gen::ref(vv), ::dome::gen::ref(i), ::dome::gen::ref(t)); dome::checkpoint(); } } }
    if (!dome_at) { v.pop_back(); } if (DOME_IN(6, 6)) { DOME_SITE(6, 52, ("v", "n", "vv"), ::dome::gen::ref(v), ::dome::gen::ref(n), ::dome::gen::ref(vv)); dome::checkpoint(); } Vec<P> u = dome_at ? ::dome::gen::blank<::by_allocator::Vec< ::by_allocator::P>>() : ::dome::gen::type<::by_allocator::Vec< ::by_allocator::P>>(v); if (dome_at) dome_f.load("u", u);  int* third = dome_at ? dome_f.get<int *>("third") : (&v.begin()[2].w[1]); std::string* s4 = dome_at ? dome_f.get<::std::string *>("s4") : (&v.begin()[4].s);
    if (DOME_IN(7, 7)) { auto&& dome_g1 = (u); ::std::ptrdiff_t dome_k1 = dome_at ? dome_f.get<::std::ptrdiff_t>("dome_k1") : 0; auto dome_b1 = ::dome::gen::begin_of(dome_g1); auto dome_e1 = ::dome::gen::end_of(dome_g1); if (dome_at) ::dome::gen::advance(dome_f, dome_b1, dome_k1, dome_e1); for (; dome_b1 != dome_e1; ++dome_b1, (void)++dome_k1) { P& p = *dome_b1; { { DOME_SITE(7, 53, ("dome_k1", "v", "n", "vv", "u", "third", "s4"), dome_k1, ::dome::gen::ref(v), ::dome::gen::ref(n), ::dome::gen::ref(vv), ::dome::gen::ref(u), third, s4); dome::checkpoint(); } p.x += *third; std::printf("%d %s %zu %s\n", p.x, p.s.c_str(), p.w.size(), s4->c_str()); } } }
    if (DOME_IN(8, 8)) { auto&& dome_g2 = (vv); ::std::ptrdiff_t dome_k2 = dome_at ? dome_f.get<::std::ptrdiff_t>("dome_k2") : 0; auto dome_b2 = ::dome::gen::begin_of(dome_g2); auto dome_e2 = ::dome::gen::end_of(dome_g2); if (dome_at) ::dome::gen::advance(dome_f, dome_b2, dome_k2, dome_e2); for (; dome_b2 != dome_e2; ++dome_b2, (void)++dome_k2) { auto& t = *dome_b2; { { DOME_SITE(8, 54, ("dome_k2", "v", "n", "vv", "u"), dome_k2, ::dome::gen::ref(v), ::dome::gen::ref(n), ::dome::gen::ref(vv), ::dome::gen::ref(u)); dome::checkpoint(); } for (auto& s : t) std::printf("%s ", s.c_str()); } } }
    { auto&& dome_g3 = (n); ::std::ptrdiff_t dome_k3 = dome_at ? dome_f.get<::std::ptrdiff_t>("dome_k3") : 0; auto dome_b3 = ::dome::gen::begin_of(dome_g3); auto dome_e3 = ::dome::gen::end_of(dome_g3); if (dome_at) ::dome::gen::advance(dome_f, dome_b3, dome_k3, dome_e3); for (; dome_b3 != dome_e3; ++dome_b3, (void)++dome_k3) { int k = *dome_b3; if (dome_at) dome_f.load("k", k); { { DOME_SITE(9, 55, ("dome_k3", "v", "n", "vv", "u", "k"), dome_k3, ::dome::gen::ref(v), ::dome::gen::ref(n), ::dome::gen::ref(vv), ::dome::gen::ref(u), k); dome::checkpoint(); } std::printf("%d ", k); } } }
    std::printf("%zu %zu\n", v.capacity(), n.capacity());
}

}  // namespace by_allocator

namespace by_malloc {

template <class T> class Ring {
    T* buf; std::size_t cap, head = 0, n = 0;
public:
    explicit Ring(std::size_t c) : buf(static_cast<T*>(::dome::gen::allocate<void>(c * sizeof(T)))), cap(c) {}
    ~Ring() { while (n) pop(); ::dome::gen::release(buf); }
    void push(T v) { ::dome::gen::made_at(::new (static_cast<void*>(buf + (head + n) % cap)) T(std::move(v))); ++n; }
    T pop() { T v = std::move(buf[head]); ::dome::gen::ended(buf[head]).~T(); head = (head + 1) % cap; --n; return v; }
    bool full() const { return n == cap; } bool empty() const { return n == 0; }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] Ring& dome_x) {
        dome_a.field("buf", dome_x.buf);
        dome_a.field("cap", dome_x.cap);
        dome_a.field_or_default("head", dome_x.head);
        dome_a.field_or_default("n", dome_x.n);
    }
    explicit Ring([[maybe_unused]] ::dome::blank_t dome_b) : buf(), cap() {}
#line 71
};
void run() { DOME_FRAME("by_malloc::run()", "program.cpp", 72, 0xdcf42782ed6ddb2ull, "dome::checkpoint", "dome::checkpoint");
    Ring<std::string> r = dome_at ? ::dome::gen::blank<::by_malloc::Ring< ::std::string>>() : ::dome::gen::type<::by_malloc::Ring< ::std::string>>(4); if (dome_at) dome_f.load("r", r);  Ring<int> q = dome_at ? ::dome::gen::blank<::by_malloc::Ring<int>>() : ::dome::gen::type<::by_malloc::Ring<int>>(3); if (dome_at) dome_f.load("q", q);  int total = dome_at ? dome_f.get<int>("total") : (0);
    if (DOME_IN(1, 1)) { for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 10); ++i) { if (!dome_at) { if (r.full()) std::printf("%s\n", r.pop().c_str()); r.push(std::string(20 + i, 'a' + i)); } { DOME_SITE(1, 74, ("r", "q", "total", "i"), ::dome::gen::ref(r), ::dome::gen::ref(q), total, i); dome::checkpoint(); } if (q.full()) total += q.pop(); q.push(i); } }
    while (dome_at || (!r.empty())) { if (!dome_at) { std::printf("%s\n", r.pop().c_str()); } { DOME_SITE(2, 75, ("r", "q", "total"), ::dome::gen::ref(r), ::dome::gen::ref(q), total); dome::checkpoint(); } }
    std::printf("%d\n", total);
}

}  // namespace by_malloc

int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 81, 0x6bcf1c0e439e1c12ull, "by_operator_new::run", "by_allocator::run", "by_malloc::run");
    if (DOME_IN(1, 1)) { DOME_SITE0(1, 82); by_operator_new::run(); }
    if (DOME_IN(2, 2)) { DOME_SITE0(2, 83); by_allocator::run(); }
    { DOME_SITE0(3, 84); by_malloc::run(); }
}
