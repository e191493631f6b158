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
};
struct particle {
    static slabs& pool() {
        static slabs s;
        return s;
    }
    int id;
    explicit particle(int i) : id(i) {}
    static void* operator new(std::size_t) { return pool().take(); }
    static void operator delete(void* p) { pool().give(p); }
};

struct chained {      // keeps those that were given back in a list of its own
    int id;
    chained* next;
    static inline chained* back = nullptr;
    static void* operator new(std::size_t n) {
        if (back != nullptr)
            return std::exchange(back, back->next);
        return ::operator new(n);
    }
    static void operator delete(void* v) {
        auto* p = static_cast<chained*>(v);
        p->next = back;
        back = p;
    }
};

struct shape {      // from an arena, through a base
    static inline unsigned char* arena = nullptr;
    static inline std::size_t used = 0;
    static void* operator new(std::size_t n) {
        if (arena == nullptr)
            arena = static_cast<unsigned char*>(std::malloc(1024));
        void* p = arena + used;
        used += (n + 15) / 16 * 16;
        return p;
    }
    static void operator delete(void*) {}
    virtual ~shape() = default;
    virtual double area() const = 0;
};
struct square : shape {
    double side;
    explicit square(double s) : side(s) {}
    double area() const override { return side * side; }
};

struct counted {      // memory of its own for each, and a number
    static inline int made = 0;
    int id = 0;
    static void* operator new(std::size_t n) {
        ++made;
        return ::operator new(n);
    }
    static void operator delete(void* p) { ::operator delete(p); }
};

int main() {
    auto* a = new particle(1);
    dome::checkpoint();
    auto* b = new particle(2);
    chained* first = new chained{1, nullptr};
    chained* second = new chained{2, first};
    std::vector<shape*> shapes;
    for (int i = 1; i < 4; ++i) {
        shapes.push_back(new square(i));
        dome::checkpoint();
    }
    std::printf("%d %d %d %g\n", a->id, b->id, second->next->id, shapes[2]->area());
    delete a;
    delete first;
    delete shapes[1];
    auto* c = new counted;
    dome::checkpoint();
    const auto* again = new particle(3);
    std::printf("%d %d\n", again == a, again->id);
    chained* third = new chained{3, second};
    std::printf("%d %d\n", third == first, third->next->id);
    delete third;
    delete second;
    dome::checkpoint();
    std::printf("%d %d\n", chained::back == second, chained::back->next == first);
    shapes[1] = new square(5);
    c->id = 7;
    dome::checkpoint();
    std::printf("%g %g %d %d\n", shapes[0]->area(), shapes[1]->area(), c->id, counted::made);
    delete c;
    std::free(shape::arena);
}
