#include <dome/generated.hpp>
#include <dome/describe/in_place.hpp>
#include <dome/describe/std/array.hpp>
#line 1 "program.cpp"
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
    void reset() { if (has) { ::dome::gen::ended_at(reinterpret_cast<T*>(room))->~T(); has = false; } }
    template <class... A> T& emplace(A&&... a) { reset(); T* p = ::dome::gen::made_at(::new (static_cast<void*>(room)) T(std::forward<A>(a)...)); has = true; return *p; }
    T& operator*() { return *reinterpret_cast<T*>(room); } explicit operator bool() const { return has; }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] Opt& dome_x) {
        dome_a.field("room", dome_x.room);
        dome_a.field_or_default("has", dome_x.has);
    }
    explicit Opt([[maybe_unused]] ::dome::blank_t dome_b) : room() {}
#line 23
};
void run() { DOME_FRAME("optionals::run()", "program.cpp", 24, 0xb7714f430b870e36ull, "dome::checkpoint");
    Opt<std::string> s = dome_at ? ::dome::gen::blank<::optionals::Opt< ::std::string>>() : ::dome::gen::type<::optionals::Opt< ::std::string>>(); if (dome_at) dome_f.load("s", s);  Opt<int> i = dome_at ? ::dome::gen::blank<::optionals::Opt<int>>() : ::dome::gen::type<::optionals::Opt<int>>(); if (dome_at) dome_f.load("i", i);  int n = dome_at ? dome_f.get<int>("n") : (0);
    { int k = dome_at ? ::dome::gen::blank<int>() : (0); if (dome_at) dome_f.load("k", k);  for (; dome_at || (k < 5); ++k) { if (!dome_at) { if (k % 2) s.emplace(k + 20, 'x'); else s.reset(); i.emplace(k); } { DOME_SITE(1, 26, ("s", "i", "n", "k"), ::dome::gen::ref(s), ::dome::gen::ref(i), n, ::dome::gen::ref(k)); dome::checkpoint(); } if (s) n += (*s).size(); n += *i; } }
    std::printf("%d\n", n);
}

}  // namespace optionals

namespace stacks {

template <class T, std::size_t N> class Stack {
    alignas(T) std::array<std::byte, sizeof(T) * N> buf; std::size_t n = 0;
    T* at(std::size_t i) { return std::launder(reinterpret_cast<T*>(buf.data()) + i); }
public:
    ~Stack() { while (n) pop(); }
    void push(const T& t) { ::dome::gen::made_at(new (at(n)) T(t)); ++n; }
    T pop() { T t = std::move(*at(n - 1)); ::dome::gen::ended_at(at(n - 1))->~T(); --n; return t; }
    std::size_t size() const { return n; }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] Stack& dome_x) {
        dome_a.field("buf", dome_x.buf);
        dome_a.field_or_default("n", dome_x.n);
    }
    explicit Stack([[maybe_unused]] ::dome::blank_t dome_b) : buf(::dome::gen::blank<decltype(buf)>()) {}
    Stack() = default;
#line 42
};
void run() { DOME_FRAME("stacks::run()", "program.cpp", 43, 0xb8ae413c4e7e8bb1ull, "dome::checkpoint", "dome::checkpoint");
    Stack<std::string, 8> s = dome_at ? ::dome::gen::blank<::stacks::Stack< ::std::string, 8>>() : ::dome::gen::type<::stacks::Stack< ::std::string, 8>>(); if (dome_at) dome_f.load("s", s);  std::size_t n = dome_at ? dome_f.get<::std::size_t>("n") : ::dome::gen::type<::std::size_t>(0);
    if (DOME_IN(1, 1)) { for (int k = dome_at ? dome_f.get<int>("k") : (0); dome_at || (k < 6); ++k) { if (!dome_at) { s.push(std::string(k + 10, 'b')); } { DOME_SITE(1, 45, ("s", "n", "k"), ::dome::gen::ref(s), n, k); dome::checkpoint(); } } }
    while (dome_at || (s.size())) { if (!dome_at) { n += s.pop().size(); } { DOME_SITE(2, 46, ("s", "n"), ::dome::gen::ref(s), n); dome::checkpoint(); } }
    std::printf("%zu\n", n);
}

}  // namespace stacks

namespace shapes {

struct Shape { virtual ~Shape() = default; virtual double area() const = 0; virtual Shape* copy_to(void* p) const = 0; 
public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] Shape& dome_x) {
    }
    explicit Shape([[maybe_unused]] ::dome::blank_t dome_b) {}
    Shape() = default;
#line 54
};
struct Circle : Shape { double r; explicit Circle(double r) : r(r) {} double area() const override { DOME_FRAME("shapes::Circle::area() const", "program.cpp", 55, 0x6419e65a27bdfa86ull, "dome::checkpoint"); { DOME_SITE0(1, 55); dome::checkpoint(); } return 3 * r * r; } Shape* copy_to(void* p) const override { return ::dome::gen::made_at(new (p) Circle(*this)); } 
public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] Circle& dome_x) {
        dome_a.base<::shapes::Shape>("shapes::Shape", dome_x);
        dome_a.field("r", dome_x.r);
    }
    explicit Circle([[maybe_unused]] ::dome::blank_t dome_b) : ::shapes::Shape(dome_b), r() {}
#line 55
};
struct Named : Shape { std::string n; double a; Named(std::string n, double a) : n(std::move(n)), a(a) {} double area() const override { DOME_FRAME("shapes::Named::area() const", "program.cpp", 56, 0xc3e253aa340bd093ull, "dome::checkpoint"); { DOME_SITE0(1, 56); dome::checkpoint(); } return a + n.size(); } Shape* copy_to(void* p) const override { return ::dome::gen::made_at(::new (p) Named(*this)); } 
public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] Named& dome_x) {
        dome_a.base<::shapes::Shape>("shapes::Shape", dome_x);
        dome_a.field("n", dome_x.n);
        dome_a.field("a", dome_x.a);
    }
    explicit Named([[maybe_unused]] ::dome::blank_t dome_b) : ::shapes::Shape(dome_b), n(::dome::gen::blank<decltype(n)>()), a() {}
#line 56
};
class Any {
    std::aligned_storage_t<64, alignof(std::max_align_t)> room; Shape* p = nullptr;
public:
    Any() = default;
    template <class S> Any(const S& s) : p(s.copy_to(&room)) {}
    Any(const Any& o) : p(o.p ? o.p->copy_to(&room) : nullptr) {}
    Any& operator=(const Any& o) { if (this != &o) { clear(); p = o.p ? o.p->copy_to(&room) : nullptr; } return *this; }
    ~Any() { clear(); }
    void clear() { if (p) ::dome::gen::ended_at(p)->~Shape(); p = nullptr; }
    double area() const { DOME_FRAME("shapes::Any::area() const", "program.cpp", 66, 0xa572504ab1630e8cull, "shapes::Named::area"); { bool dome_t1 = dome_at ? dome_f.get<bool>("dome_t1") : (static_cast<bool>(p)); double dome_t2 = dome_at ? ::dome::gen::blank<double>() : (::dome::gen::type<double>()); if (dome_at ? DOME_BACK(1, 1) : dome_t1) { DOME_SITE(1, 66, ("dome_t1"), dome_t1); double dome_t3 = dome_at ? ::dome::gen::blank<double>() : (p->area()); dome_t2 = dome_t3; } if (dome_at ? DOME_BACK(0, 0) : !dome_t1) { dome_t2 = -1; } return dome_t2; } }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] Any& dome_x) {
        dome_a.field("room", dome_x.room);
        dome_a.field_or_default("p", dome_x.p);
    }
    explicit Any([[maybe_unused]] ::dome::blank_t dome_b) : room(::dome::gen::blank<decltype(room)>()) {}
#line 67
};
template <std::size_t N> struct StackArena {
    alignas(std::max_align_t) std::byte buf[N]; std::size_t used = 0;
    template <class T, class... A> T* make(A&&... a) { used = (used + alignof(T) - 1) / alignof(T) * alignof(T); T* p = ::dome::gen::construct_at(reinterpret_cast<T*>(buf + used), std::forward<A>(a)...); used += sizeof(T); return p; }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] StackArena& dome_x) {
        dome_a.field("buf", dome_x.buf);
        dome_a.field_or_default("used", dome_x.used);
    }
#line 71
};
struct N { int v; N* next; 
public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] N& dome_x) {
        dome_a.field("v", dome_x.v);
        dome_a.field("next", dome_x.next);
    }
#line 72
};
void run() { DOME_FRAME("shapes::run()", "program.cpp", 73, 0x868173990c33318eull, "dome::checkpoint", "shapes::Any::area", "dome::checkpoint", "dome::checkpoint");
    Any a[3]; if (dome_at) dome_f.load("a", a);  if (!dome_at) { a[0] = Circle(2); a[1] = Named("a long name for a shape", 5); }
    if (DOME_IN(1, 2)) { for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 3); ++i) { if (DOME_IN(1, 1)) { DOME_SITE(1, 75, ("a", "i"), ::dome::gen::ref(a), i); dome::checkpoint(); } { ::shapes::Any& dome_t1 = dome_at ? dome_f.get_ref<::shapes::Any>("dome_t1") : (a[i]); DOME_SITE(2, 75, ("a", "i", "dome_t1"), ::dome::gen::ref(a), i, ::dome::gen::path(dome_t1)); double dome_t2 = dome_at ? ::dome::gen::blank<double>() : (dome_t1.area()); std::printf("%g\n", dome_t2); } a[2] = a[i ? 0 : 1]; } }
    StackArena<256> s = dome_at ? ::dome::gen::blank<::shapes::StackArena<256>>() : ::dome::gen::type<::shapes::StackArena<256>>(); if (dome_at) dome_f.load("s", s);  N* l = dome_at ? dome_f.get<::shapes::N *>("l") : ::dome::gen::type<::shapes::N *>(nullptr); if (DOME_IN(3, 3)) { for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 5); ++i) { if (!dome_at) { l = s.make<N>(N{i, l}); } { DOME_SITE(3, 76, ("a", "s", "l", "i"), ::dome::gen::ref(a), ::dome::gen::ref(s), l, i); dome::checkpoint(); } } }
    for (N* p = dome_at ? dome_f.get<::shapes::N *>("p") : (l); dome_at || (p); p = p->next) { { DOME_SITE(4, 77, ("a", "s", "p"), ::dome::gen::ref(a), ::dome::gen::ref(s), p); dome::checkpoint(); } std::printf("%d ", p->v); }
    std::printf("%zu\n", s.used);
}

}  // namespace shapes

int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 83, 0xc092da51da149e78ull, "optionals::run", "stacks::run", "shapes::run");
    if (DOME_IN(1, 1)) { DOME_SITE0(1, 84); optionals::run(); }
    if (DOME_IN(2, 2)) { DOME_SITE0(2, 85); stacks::run(); }
    { DOME_SITE0(3, 86); shapes::run(); }
}
