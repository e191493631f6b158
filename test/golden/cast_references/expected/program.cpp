#include <dome/generated.hpp>
#include <dome/describe/in_place.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// Links in bytes that are members of objects on the heap, written through references to casts: returned by functions, bound to names, handed
// to other functions. A reference that only looks into an object that was made there leaves it what it is.
#include <dome/session.hpp>

#include <cstddef>
#include <cstdio>
#include <new>
#include <utility>

struct item { alignas(8) char data[64]; item*& next() { return *::dome::gen::linked_at(reinterpret_cast<item**>(data)); } 
public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] item& dome_x) {
        dome_a.field("data", dome_x.data);
    }
#line 11
};
struct block { item items[4]; 
public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] block& dome_x) {
        dome_a.field("items", dome_x.items);
    }
#line 12
};

struct node { node* next; const char* name; int n; node(node* next, const char* name, int n) : next(next), name(name), n(n) {} 
public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] node& dome_x) {
        dome_a.field("next", dome_x.next);
        dome_a.field("name", dome_x.name);
        dome_a.field("n", dome_x.n);
    }
    explicit node([[maybe_unused]] ::dome::blank_t dome_b) : next(), name(), n() {}
#line 14
};

struct room { alignas(8) unsigned char bytes[32]; 
public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] room& dome_x) {
        dome_a.field("bytes", dome_x.bytes);
    }
#line 16
};
struct rooms { room all[6]; 
public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] rooms& dome_x) {
        dome_a.field("all", dome_x.all);
    }
#line 17
};
room*& behind(room* r) { return *std::launder(::dome::gen::linked_at(reinterpret_cast<room**>(r->bytes))); }
room*& word(room* r, int i) { return ::dome::gen::linked(reinterpret_cast<room**>(r->bytes)[i]); }
room* volatile& watched(room* r) { return *::dome::gen::linked_at(reinterpret_cast<room* volatile*>(r->bytes)); }
decltype(auto) seen_as_link(room* r) { return ::dome::gen::linked(reinterpret_cast<room*&>(r->bytes)); }

template <class T> class pool {
    struct slot { alignas(T) std::byte bytes[sizeof(T)]; 
public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] slot& dome_x) {
        dome_a.field("bytes", dome_x.bytes);
    }
#line 24
};
    struct slots { slot all[3]; 
public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] slots& dome_x) {
        dome_a.field("all", dome_x.all);
    }
#line 25
};
    slots* memory_ = ::dome::gen::made(new slots);
    slot* free_ = nullptr;
    static slot*& after(slot* s) { return *::dome::gen::linked_at(reinterpret_cast<slot**>(s->bytes)); }

public:
    pool() { for (slot& s : memory_->all) after(&s) = std::exchange(free_, &s); }
    ~pool() { delete memory_; }
    pool(const pool&) = delete;
    template <class... A> T* make(A... a) { slot* s = free_; free_ = after(s); return ::dome::gen::made_at(new (s->bytes) T(a...)); }
    void drop(T* p) { ::dome::gen::ended_at(p)->~T(); slot* s = reinterpret_cast<slot*>(p); after(s) = free_; free_ = s; }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] pool& dome_x) {
        dome_a.field("memory_", dome_x.memory_);
        dome_a.field("free_", dome_x.free_);
    }
    explicit pool([[maybe_unused]] ::dome::blank_t dome_b) : memory_(), free_() {}
#line 36
};

void list_in_items() { DOME_FRAME("list_in_items()", "program.cpp", 38, 0x6c07ffd46eb33edull, "dome::checkpoint");
    block* b = dome_at ? dome_f.get<::block *>("b") : (::dome::gen::made(new block()));
    if (!dome_at) { for (int i = 0; i < 3; ++i) b->items[i].next() = &b->items[i + 1]; }
    item* root = dome_at ? dome_f.get<::item *>("root") : ::dome::gen::type<::item *>(b->items);
    for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 3); ++i) { { DOME_SITE(1, 42, ("b", "root", "i"), b, root, i); dome::checkpoint(); } root = root->next(); std::printf("%d\n", static_cast<int>(root - b->items)); }
    delete b;
}
void other_forms() { DOME_FRAME("other_forms()", "program.cpp", 45, 0x3ab20f6d4f89db5aull, "dome::checkpoint", "dome::checkpoint");
    rooms* all = dome_at ? dome_f.get<::rooms *>("all") : (::dome::gen::made(new rooms()));
    room* r = dome_at ? dome_f.get<::room *>("r") : ::dome::gen::type<::room *>(all->all);
    if (!dome_at) { watched(r) = r + 1;
    seen_as_link(r + 1) = r + 3;
    word(r + 3, 2) = r + 2; }
    auto*& bound = dome_at ? dome_f.get_ref<::room *>("bound") : (*::dome::gen::linked_at(reinterpret_cast<room**>(r[2].bytes)));
    if (DOME_IN(1, 1)) { DOME_SITE(1, 52, ("all", "r", "bound"), all, r, ::dome::gen::path(bound)); dome::checkpoint(); }
    if (!dome_at) { bound = r + 4;
    std::swap(*::dome::gen::linked_at(reinterpret_cast<room**>(r[4].bytes)), *::dome::gen::linked_at(reinterpret_cast<room**>(r[5].bytes)));
    *::dome::gen::linked_at(reinterpret_cast<room**>(r[4].bytes)) = r + 5;
    std::swap(*::dome::gen::linked_at(reinterpret_cast<room**>(r[4].bytes)), *::dome::gen::linked_at(reinterpret_cast<room**>(r[5].bytes))); }
    { DOME_SITE(2, 57, ("all", "r"), all, r); dome::checkpoint(); }
    const room* last = behind(word(seen_as_link(behind(r)), 2));
    std::printf("%d %d\n", static_cast<int>(last - r), static_cast<int>(behind(r + 5) - r));
    delete all;
}
node*& first_word(void* p) { return *::dome::gen::linked_at(static_cast<node**>(p)); }
void pooled() { DOME_FRAME("pooled()", "program.cpp", 63, 0xd03d7cd0af03cc8cull, "dome::checkpoint", "dome::checkpoint", "dome::checkpoint");
    pool<node> nodes = dome_at ? ::dome::gen::blank<::pool< ::node>>() : ::dome::gen::type<::pool< ::node>>(); if (dome_at) dome_f.load("nodes", nodes); 
    node* a = dome_at ? dome_f.get<::node *>("a") : (nodes.make(nullptr, "one", 1));
    node* b = dome_at ? dome_f.get<::node *>("b") : (nodes.make(a, "two", 2));
    if (DOME_IN(1, 1)) { DOME_SITE(1, 67, ("nodes", "a", "b"), ::dome::gen::ref(nodes), a, b); dome::checkpoint(); }
    if (!dome_at) { std::printf("%s %d\n", first_word(b)->name, a->n); }
    node* c = dome_at ? dome_f.get<::node *>("c") : (nodes.make(b, "three", 3));
    if (!dome_at) { first_word(c) = a; }
    if (DOME_IN(2, 2)) { DOME_SITE(2, 71, ("nodes", "b", "c"), ::dome::gen::ref(nodes), b, c); dome::checkpoint(); }
    if (!dome_at) { std::printf("%s %s %d\n", c->next->name, c->name, c->n);
    nodes.drop(b); }
    { DOME_SITE(3, 74, ("nodes", "c"), ::dome::gen::ref(nodes), c); dome::checkpoint(); }
    b = nodes.make(c, "four", 4);
    std::printf("%s %s\n", b->name, b->next->name);
}

// compiled without precompiled headers: <unistd.h> is among them, and would take these names
using link = int*;
static int pipe = 2;
static ::dome::gen::global dome_g_pipe("program.cpp:pipe", pipe);
#line 81


int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 83, 0x47acd9f61bfbf48ull, "list_in_items", "other_forms", "pooled", "dome::checkpoint");
    if (DOME_IN(1, 1)) { DOME_SITE0(1, 84); list_in_items(); }
    if (DOME_IN(2, 2)) { DOME_SITE0(2, 85); other_forms(); }
    if (DOME_IN(3, 3)) { DOME_SITE0(3, 86); pooled(); }
    const link l = &pipe;
    { DOME_SITE0(4, 88); dome::checkpoint(); }
    std::printf("%d\n", *l);
}
