#include <dome/generated.hpp>
#include <dome/describe/in_place.hpp>
#include <dome/describe/std/memory.hpp>
#include <dome/describe/std/vector.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// Pools whose free slots hold the way to the next one, a pointer made there by placement new: in a local, a static and an object of the
// heap, as pointers to slots and as void*.
#include <dome/session.hpp>

#include <cstddef>
#include <iostream>
#include <memory>
#include <new>
#include <string>
#include <vector>

template <class T, int N>
class SlotPool {
    struct Slot {
        alignas(T) std::byte data[sizeof(T)];
    
public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] Slot& dome_x) {
        dome_a.field("data", dome_x.data);
    }
#line 17
};
    Slot slots_[N];
    Slot* free_ = nullptr;

public:
    SlotPool() {
        for (int i = N; i-- > 0;) {
            ::dome::gen::made_at(::new (&slots_[i]) Slot*(free_));
            free_ = &slots_[i];
        }
    }
    T* make(const T& t) {
        Slot* s = free_;
        free_ = *reinterpret_cast<Slot**>(s);
        return ::dome::gen::made_at(::new (static_cast<void*>(s->data)) T(t));
    }
    void drop(T* p) {
        ::dome::gen::ended_at(p)->~T();
        Slot* s = reinterpret_cast<Slot*>(p);
        ::dome::gen::made_at(::new (s) Slot*(free_));
        free_ = s;
    }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] SlotPool& dome_x) {
        dome_a.field("slots_", dome_x.slots_);
        dome_a.field("free_", dome_x.free_);
    }
    explicit SlotPool([[maybe_unused]] ::dome::blank_t dome_b) : slots_(), free_() {}
#line 39
};

template <class T, int N>
class BytePool {
    alignas(T) std::byte memory_[N * sizeof(T)];
    void* free_ = nullptr;

public:
    BytePool() {
        for (std::size_t i = N; i-- > 0;) {
            void* s = memory_ + i * sizeof(T);
            ::dome::gen::made_at(::new (s) void*(free_));
            free_ = s;
        }
    }
    T* make(const T& t) {
        void* s = free_;
        free_ = *static_cast<void**>(s);
        return ::dome::gen::made_at(::new (s) T(t));
    }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] BytePool& dome_x) {
        dome_a.field("memory_", dome_x.memory_);
        dome_a.field_or_default("free_", dome_x.free_);
    }
    explicit BytePool([[maybe_unused]] ::dome::blank_t dome_b) : memory_() {}
#line 59
};

struct Particle {
    double x, v;
    std::string tag;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] Particle& dome_x) {
        dome_a.field("x", dome_x.x);
        dome_a.field("v", dome_x.v);
        dome_a.field("tag", dome_x.tag);
    }
#line 64
};
struct Pair {
    long a, b;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] Pair& dome_x) {
        dome_a.field("a", dome_x.a);
        dome_a.field("b", dome_x.b);
    }
#line 67
};

int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 69, 0xfcda149aae12e155ull, "dome::checkpoint", "dome::checkpoint", "dome::checkpoint", "dome::checkpoint");
    SlotPool<Particle, 5> local = dome_at ? ::dome::gen::blank<::SlotPool< ::Particle, 5>>() : ::dome::gen::type<::SlotPool< ::Particle, 5>>(); if (dome_at) dome_f.load("local", local); 
    struct dome_n_fixed { static ::std::string name() { return "main()::fixed"; } }; static BytePool<Pair, 4> &fixed = ::dome::gen::static_local<dome_n_fixed>([&]() -> ::BytePool< ::Pair, 4> { return ::dome::gen::type<::BytePool< ::Pair, 4>>(); });
    const auto owner = dome_at ? ::dome::gen::blank<::std::unique_ptr< ::BytePool< ::Pair, 4>, ::std::default_delete< ::BytePool< ::Pair, 4>>>>() : (std::make_unique<BytePool<Pair, 4>>()); if (dome_at) dome_f.load("owner", const_cast<::std::remove_const_t<decltype(owner)>&>(owner)); 
    std::vector<Particle*> particles = dome_at ? ::dome::gen::blank<::std::vector< ::Particle *>>() : ::dome::gen::type<::std::vector< ::Particle *>>(); if (dome_at) dome_f.load("particles", particles); 
    std::vector<Pair*> pairs = dome_at ? ::dome::gen::blank<::std::vector< ::Pair *>>() : ::dome::gen::type<::std::vector< ::Pair *>>(); if (dome_at) dome_f.load("pairs", pairs); 
    if (DOME_IN(1, 1)) { for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 4); ++i) {
        if (!dome_at) { particles.push_back(local.make(Particle{i * 1.0, 2.0, "p" + std::to_string(i)}));
        pairs.push_back(fixed.make(Pair{i, 2}));
        pairs.push_back(owner->make(Pair{-i, 3})); }
        { DOME_SITE(1, 79, ("local", "owner", "particles", "pairs", "i"), ::dome::gen::ref(local), ::dome::gen::ref(owner), ::dome::gen::ref(particles), ::dome::gen::ref(pairs), i); dome::checkpoint(); }
    } }
    if (!dome_at) { local.drop(particles[1]); }
    if (DOME_IN(2, 2)) { DOME_SITE(2, 82, ("local", "owner", "particles", "pairs"), ::dome::gen::ref(local), ::dome::gen::ref(owner), ::dome::gen::ref(particles), ::dome::gen::ref(pairs)); dome::checkpoint(); }
    if (!dome_at) { local.drop(particles[2]); }
    if (DOME_IN(3, 3)) { DOME_SITE(3, 84, ("local", "owner", "particles", "pairs"), ::dome::gen::ref(local), ::dome::gen::ref(owner), ::dome::gen::ref(particles), ::dome::gen::ref(pairs)); dome::checkpoint(); }
    if (!dome_at) { particles[1] = local.make(Particle{7, 1, "again"});
    particles[2] = local.make(Particle{8, 1, "and again"}); }
    { auto&& dome_g1 = (particles); ::std::ptrdiff_t dome_k1 = dome_at ? dome_f.get<::std::ptrdiff_t>("dome_k1") : 0; auto dome_b1 = ::dome::gen::begin_of(dome_g1); auto dome_e1 = ::dome::gen::end_of(dome_g1); if (dome_at) ::dome::gen::advance(dome_f, dome_b1, dome_k1, dome_e1); for (; dome_b1 != dome_e1; ++dome_b1, (void)++dome_k1) { Particle* p = *dome_b1; if (dome_at) dome_f.load("p", p); {
        if (!dome_at) { p->x += p->v; }
        { DOME_SITE(4, 89, ("dome_k1", "local", "owner", "particles", "pairs", "p"), dome_k1, ::dome::gen::ref(local), ::dome::gen::ref(owner), ::dome::gen::ref(particles), ::dome::gen::ref(pairs), p); dome::checkpoint(); }
        std::cout << p->x << ' ' << p->tag << '\n';
    } } }
    for (const Pair* p : pairs)
        std::cout << p->a << ' ' << p->b << '\n';
    for (Particle* p : particles)
        local.drop(p);
}
