#include <dome/generated.hpp>
#include <dome/describe/in_place.hpp>
#include <dome/describe/std/memory.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// Free lists whose links are written through casts of the free places: in static bytes, in pools on the stack and the heap.
#include <dome/session.hpp>

#include <cstddef>
#include <cstdio>
#include <memory>
#include <string>

alignas(16) static unsigned char arena[8 * 32];
static ::dome::gen::global dome_g_arena("program.cpp:arena", arena);
#line 10

static void* head = nullptr;
static ::dome::gen::global dome_g_head("program.cpp:head", head);
#line 11

void give(void* p) {
    *::dome::gen::linked_at((void**)p) = head;
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
    
public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] cell& dome_x) {
        dome_a.field("room", dome_x.room);
    }
#line 26
};
    cell cells_[N];
    cell* free_ = nullptr;

public:
    pool() {
        for (std::size_t i = N; i-- > 0;) {
            *::dome::gen::linked_at(reinterpret_cast<cell**>(cells_[i].room)) = free_;
            free_ = &cells_[i];
        }
    }
    template <class... A>
    T* make(A... a) {
        cell* c = free_;
        free_ = *reinterpret_cast<cell**>(c->room);
        return ::dome::gen::made_at(new (c->room) T{a...});
    }
    void drop(T* p) {
        ::dome::gen::ended_at(p)->~T();
        auto* c = reinterpret_cast<cell*>(p);
        *::dome::gen::linked_at(reinterpret_cast<cell**>(c->room)) = free_;
        free_ = c;
    }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] pool& dome_x) {
        dome_a.field("cells_", dome_x.cells_);
        dome_a.field("free_", dome_x.free_);
    }
    explicit pool([[maybe_unused]] ::dome::blank_t dome_b) : cells_(), free_() {}
#line 49
};
struct item {
    int a;
    double b;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] item& dome_x) {
        dome_a.field("a", dome_x.a);
        dome_a.field("b", dome_x.b);
    }
#line 53
};

int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 55, 0xe23b1ec6fd325916ull, "dome::checkpoint", "dome::checkpoint", "dome::checkpoint");
    if (!dome_at) { for (int i = 0; i < 8; ++i)
        give(arena + 32 * i); }
    pool<std::string, 5> texts = dome_at ? ::dome::gen::blank<::pool< ::std::string, 5>>() : ::dome::gen::type<::pool< ::std::string, 5>>(); if (dome_at) dome_f.load("texts", texts); 
    const auto items = dome_at ? ::dome::gen::blank<::std::unique_ptr< ::pool< ::item, 4>, ::std::default_delete< ::pool< ::item, 4>>>>() : (std::make_unique<pool<item, 4>>()); if (dome_at) dome_f.load("items", const_cast<::std::remove_const_t<decltype(items)>&>(items)); 
    std::string* text = dome_at ? dome_f.get<::std::string *>("text") : ::dome::gen::type<::std::string *>(nullptr);
    item* one = dome_at ? dome_f.get<::item *>("one") : ::dome::gen::type<::item *>(nullptr);
    if (DOME_IN(1, 2)) { for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 6); ++i) {
        if (DOME_IN(1, 1)) { DOME_SITE(1, 63, ("texts", "items", "text", "one", "i"), ::dome::gen::ref(texts), ::dome::gen::ref(items), text, one, i); dome::checkpoint(); }
        auto* p = dome_at ? dome_f.get<char *>("p") : (static_cast<char*>(take()));      // a text where a link has been
        if (!dome_at) { std::snprintf(p, 32, "text %d", i);
        if (text != nullptr)
            texts.drop(text); }
        std::string* next = dome_at ? dome_f.get<::std::string *>("next") : (texts.make("number " + std::to_string(i)));
        if (!dome_at) { text = i % 2 == 0 ? nullptr : next;
        if (one != nullptr)
            items->drop(one);
        one = items->make(i, 2.0 * i); }
        { DOME_SITE(2, 73, ("texts", "items", "text", "one", "i", "p", "next"), ::dome::gen::ref(texts), ::dome::gen::ref(items), text, one, i, p, next); dome::checkpoint(); }
        std::printf("%s, %s, %d %g\n", p, next->c_str(), one->a, one->b);
        if (i % 3 == 2)
            give(p);
        if (i == 3)
            break;
    } }
    int left = dome_at ? dome_f.get<int>("left") : (0);
    for (void* p = dome_at ? dome_f.get<void *>("p") : (head); dome_at || (p != nullptr); p = *(void**)p) {
        { DOME_SITE(3, 82, ("texts", "items", "left", "p"), ::dome::gen::ref(texts), ::dome::gen::ref(items), left, p); dome::checkpoint(); }
        ++left;
    }
    std::printf("%d places left\n", left);
}
