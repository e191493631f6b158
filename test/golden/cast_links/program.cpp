// SPDX-License-Identifier: Apache-2.0
// Free lists whose links are written through casts of the free places: in static bytes, in pools on the stack and the heap.
#include <dome/session.hpp>

#include <cstddef>
#include <cstdio>
#include <memory>
#include <string>

alignas(16) static unsigned char arena[8 * 32];
static void* head = nullptr;
void give(void* p) {
    *(void**)p = head;
    head = p;
}
void* take() {
    void* p = head;
    head = *(void**)p;
    return p;
}

template <class T, std::size_t N>
class pool {
    struct cell {
        alignas(T) std::byte room[sizeof(T)];
    };
    cell cells_[N];
    cell* free_ = nullptr;

public:
    pool() {
        for (std::size_t i = N; i-- > 0;) {
            *reinterpret_cast<cell**>(cells_[i].room) = free_;
            free_ = &cells_[i];
        }
    }
    template <class... A>
    T* make(A... a) {
        cell* c = free_;
        free_ = *reinterpret_cast<cell**>(c->room);
        return new (c->room) T{a...};
    }
    void drop(T* p) {
        p->~T();
        auto* c = reinterpret_cast<cell*>(p);
        *reinterpret_cast<cell**>(c->room) = free_;
        free_ = c;
    }
};
struct item {
    int a;
    double b;
};

int main() {
    for (int i = 0; i < 8; ++i)
        give(arena + 32 * i);
    pool<std::string, 5> texts;
    const auto items = std::make_unique<pool<item, 4>>();
    std::string* text = nullptr;
    item* one = nullptr;
    for (int i = 0; i < 6; ++i) {
        dome::checkpoint();
        auto* p = static_cast<char*>(take());      // a text where a link has been
        std::snprintf(p, 32, "text %d", i);
        if (text != nullptr)
            texts.drop(text);
        std::string* next = texts.make("number " + std::to_string(i));
        text = i % 2 == 0 ? nullptr : next;
        if (one != nullptr)
            items->drop(one);
        one = items->make(i, 2.0 * i);
        dome::checkpoint();
        std::printf("%s, %s, %d %g\n", p, next->c_str(), one->a, one->b);
        if (i % 3 == 2)
            give(p);
        if (i == 3)
            break;
    }
    int left = 0;
    for (void* p = head; p != nullptr; p = *(void**)p) {
        dome::checkpoint();
        ++left;
    }
    std::printf("%d places left\n", left);
}
