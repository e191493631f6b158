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
    };
    Slot slots_[N];
    Slot* free_ = nullptr;

public:
    SlotPool() {
        for (int i = N; i-- > 0;) {
            ::new (&slots_[i]) Slot*(free_);
            free_ = &slots_[i];
        }
    }
    T* make(const T& t) {
        Slot* s = free_;
        free_ = *reinterpret_cast<Slot**>(s);
        return ::new (static_cast<void*>(s->data)) T(t);
    }
    void drop(T* p) {
        p->~T();
        Slot* s = reinterpret_cast<Slot*>(p);
        ::new (s) Slot*(free_);
        free_ = s;
    }
};

template <class T, int N>
class BytePool {
    alignas(T) std::byte memory_[N * sizeof(T)];
    void* free_ = nullptr;

public:
    BytePool() {
        for (std::size_t i = N; i-- > 0;) {
            void* s = memory_ + i * sizeof(T);
            ::new (s) void*(free_);
            free_ = s;
        }
    }
    T* make(const T& t) {
        void* s = free_;
        free_ = *static_cast<void**>(s);
        return ::new (s) T(t);
    }
};

struct Particle {
    double x, v;
    std::string tag;
};
struct Pair {
    long a, b;
};

int main() {
    SlotPool<Particle, 5> local;
    static BytePool<Pair, 4> fixed;
    const auto owner = std::make_unique<BytePool<Pair, 4>>();
    std::vector<Particle*> particles;
    std::vector<Pair*> pairs;
    for (int i = 0; i < 4; ++i) {
        particles.push_back(local.make(Particle{i * 1.0, 2.0, "p" + std::to_string(i)}));
        pairs.push_back(fixed.make(Pair{i, 2}));
        pairs.push_back(owner->make(Pair{-i, 3}));
        dome::checkpoint();
    }
    local.drop(particles[1]);
    dome::checkpoint();
    local.drop(particles[2]);
    dome::checkpoint();
    particles[1] = local.make(Particle{7, 1, "again"});
    particles[2] = local.make(Particle{8, 1, "and again"});
    for (Particle* p : particles) {
        p->x += p->v;
        dome::checkpoint();
        std::cout << p->x << ' ' << p->tag << '\n';
    }
    for (const Pair* p : pairs)
        std::cout << p->a << ' ' << p->b << '\n';
    for (Particle* p : particles)
        local.drop(p);
}
