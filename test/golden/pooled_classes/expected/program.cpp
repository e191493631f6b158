#include <dome/generated.hpp>
#include <dome/describe/in_place.hpp>
#include <dome/describe/std/memory.hpp>
#include <dome/describe/std/vector.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// Classes whose own operator new takes memory from a pool: a slab, a list of what was given back, an arena, a shelf.
#include <dome/session.hpp>

#include <cstddef>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <new>
#include <utility>
#include <vector>

class slabs {
    struct slot {
        slot* next;
    
public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] slot& dome_x) {
        dome_a.field("next", dome_x.next);
    }
#line 16
};
    std::vector<std::unique_ptr<std::byte[]>> all_;
    slot* free_ = nullptr;

    void grow() {
        auto& s = all_.emplace_back(std::make_unique<std::byte[]>(64));
        for (std::size_t i = 4; i-- > 0;)
            give(&s[i * 16]);
    }

public:
    void* take() {
        if (free_ == nullptr)
            grow();
        return std::exchange(free_, free_->next);
    }
    void give(void* p) {
        auto* s = static_cast<slot*>(p);
        s->next = free_;
        free_ = s;
    }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] slabs& dome_x) {
        dome_a.field("all_", dome_x.all_);
        dome_a.field_or_default("free_", dome_x.free_);
    }
    explicit slabs([[maybe_unused]] ::dome::blank_t dome_b) : all_(::dome::gen::blank<decltype(all_)>()) {}
    slabs() = default;
#line 37
};
struct particle {
    static slabs& pool() {
        struct dome_n_s { static ::std::string name() { return "particle::pool()::s"; } }; static slabs &s = ::dome::gen::static_local<dome_n_s>([&]() -> ::slabs { return ::dome::gen::type<::slabs>(); });
        return s;
    }
    int id;
    explicit particle(int i) : id(i) {}
    static void* operator new(std::size_t) { return pool().take(); }
    static void operator delete(void* p) { pool().give(p); }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] particle& dome_x) {
        dome_a.field("id", dome_x.id);
    }
    explicit particle([[maybe_unused]] ::dome::blank_t dome_b) : id() {}
#line 47
};

struct chained {      // keeps those that were given back in a list of its own
    int id;
    chained* next;
    static inline chained* back = nullptr;
    static void* operator new(std::size_t n) {
        if (back != nullptr)
            return std::exchange(back, back->next);
        return ::dome::gen::take_memory(n);
    }
    static void operator delete(void* v) {
        auto* p = static_cast<chained*>(v);
        p->next = back;
        back = p;
    }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] chained& dome_x) {
        dome_a.field("id", dome_x.id);
        dome_a.field("next", dome_x.next);
    }
#line 63
};
inline ::dome::gen::global dome_g_chained_back("chained::back", ::chained::back);
#line 63


struct shape {      // from an arena, through a base
    static inline unsigned char* arena = nullptr;
    static inline std::size_t used = 0;
    static void* operator new(std::size_t n) {
        if (arena == nullptr)
            arena = static_cast<unsigned char*>(::dome::gen::allocate<unsigned char>(1024));
        void* p = arena + used;
        used += (n + 15) / 16 * 16;
        return p;
    }
    static void operator delete(void*) {}
    virtual ~shape() = default;
    virtual double area() const = 0;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] shape& dome_x) {
    }
    explicit shape([[maybe_unused]] ::dome::blank_t dome_b) {}
    shape() = default;
#line 78
};
inline ::dome::gen::global dome_g_shape_arena("shape::arena", ::shape::arena);
#line 78

inline ::dome::gen::global dome_g_shape_used("shape::used", ::shape::used);
#line 78

struct square : shape {
    double side;
    explicit square(double s) : side(s) {}
    double area() const override { return side * side; }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] square& dome_x) {
        dome_a.base<::shape>("shape", dome_x);
        dome_a.field("side", dome_x.side);
    }
    explicit square([[maybe_unused]] ::dome::blank_t dome_b) : ::shape(dome_b), side() {}
#line 83
};

struct counted {      // memory of its own for each, and a number
    static inline int made = 0;
    int id = 0;
    static void* operator new(std::size_t n) {
        ++made;
        return ::dome::gen::take_memory(n);
    }
    static void operator delete(void* p) { ::operator delete(p); }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] counted& dome_x) {
        dome_a.field_or_default("id", dome_x.id);
    }
#line 93
};
inline ::dome::gen::global dome_g_counted_made("counted::made", ::counted::made);
#line 93


int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 95, 0x1a629197a4fd3cdfull, "dome::checkpoint", "dome::checkpoint", "dome::checkpoint", "dome::checkpoint", "dome::checkpoint");
    auto* a = dome_at ? dome_f.get<::particle *>("a") : (::dome::gen::made_at(new particle(1)));
    if (DOME_IN(1, 1)) { DOME_SITE(1, 97, ("a"), a); dome::checkpoint(); }
    auto* b = dome_at ? dome_f.get<::particle *>("b") : (::dome::gen::made_at(new particle(2)));
    chained* first = dome_at ? dome_f.get<::chained *>("first") : (::dome::gen::made_at(new chained{1, nullptr}));
    chained* second = dome_at ? dome_f.get<::chained *>("second") : (::dome::gen::made_at(new chained{2, first}));
    std::vector<shape*> shapes = dome_at ? ::dome::gen::blank<::std::vector< ::shape *>>() : ::dome::gen::type<::std::vector< ::shape *>>(); if (dome_at) dome_f.load("shapes", shapes); 
    if (DOME_IN(2, 2)) { for (int i = dome_at ? dome_f.get<int>("i") : (1); dome_at || (i < 4); ++i) {
        if (!dome_at) { shapes.push_back(::dome::gen::made_at(new square(i))); }
        { DOME_SITE(2, 104, ("a", "b", "first", "second", "shapes", "i"), a, b, first, second, ::dome::gen::ref(shapes), i); dome::checkpoint(); }
    } }
    if (!dome_at) { std::printf("%d %d %d %g\n", a->id, b->id, second->next->id, shapes[2]->area());
    delete ::dome::gen::ended_at(a);
    delete ::dome::gen::ended_at(first);
    delete ::dome::gen::ended_at(shapes[1]); }
    auto* c = dome_at ? dome_f.get<::counted *>("c") : (::dome::gen::made(new counted));
    if (DOME_IN(3, 3)) { DOME_SITE(3, 111, ("a", "first", "second", "shapes", "c"), a, first, second, ::dome::gen::ref(shapes), c); dome::checkpoint(); }
    const auto* again = dome_at ? ::dome::gen::blank<const ::particle *>() : ::dome::gen::type<const ::particle *>(::dome::gen::made_at(new particle(3)));
    if (!dome_at) { std::printf("%d %d\n", again == a, again->id); }
    chained* third = dome_at ? ::dome::gen::blank<::chained *>() : (::dome::gen::made_at(new chained{3, second}));
    if (!dome_at) { std::printf("%d %d\n", third == first, third->next->id);
    delete ::dome::gen::ended_at(third);
    delete ::dome::gen::ended_at(second); }
    if (DOME_IN(4, 4)) { DOME_SITE(4, 118, ("first", "second", "shapes", "c"), first, second, ::dome::gen::ref(shapes), c); dome::checkpoint(); }
    if (!dome_at) { std::printf("%d %d\n", chained::back == second, chained::back->next == first);
    shapes[1] = ::dome::gen::made_at(new square(5));
    c->id = 7; }
    { DOME_SITE(5, 122, ("shapes", "c"), ::dome::gen::ref(shapes), c); dome::checkpoint(); }
    std::printf("%g %g %d %d\n", shapes[0]->area(), shapes[1]->area(), c->id, counted::made);
    delete ::dome::gen::gone(c);
    ::dome::gen::release(shape::arena);
}
