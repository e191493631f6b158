// SPDX-License-Identifier: Apache-2.0
// Links in bytes that are members of objects on the heap, written through references to casts: returned by functions, bound to names, handed
// to other functions. A reference that only looks into an object that was made there leaves it what it is.
#include <dome/session.hpp>

#include <cstddef>
#include <cstdio>
#include <new>
#include <utility>

struct item { alignas(8) char data[64]; item*& next() { return *reinterpret_cast<item**>(data); } };
struct block { item items[4]; };

struct node { node* next; const char* name; int n; node(node* next, const char* name, int n) : next(next), name(name), n(n) {} };

struct room { alignas(8) unsigned char bytes[32]; };
struct rooms { room all[6]; };
room*& behind(room* r) { return *std::launder(reinterpret_cast<room**>(r->bytes)); }
room*& word(room* r, int i) { return reinterpret_cast<room**>(r->bytes)[i]; }
room* volatile& watched(room* r) { return *reinterpret_cast<room* volatile*>(r->bytes); }
decltype(auto) seen_as_link(room* r) { return reinterpret_cast<room*&>(r->bytes); }

template <class T> class pool {
    struct slot { alignas(T) std::byte bytes[sizeof(T)]; };
    struct slots { slot all[3]; };
    slots* memory_ = new slots;
    slot* free_ = nullptr;
    static slot*& after(slot* s) { return *reinterpret_cast<slot**>(s->bytes); }

public:
    pool() { for (slot& s : memory_->all) after(&s) = std::exchange(free_, &s); }
    ~pool() { delete memory_; }
    pool(const pool&) = delete;
    template <class... A> T* make(A... a) { slot* s = free_; free_ = after(s); return new (s->bytes) T(a...); }
    void drop(T* p) { p->~T(); slot* s = reinterpret_cast<slot*>(p); after(s) = free_; free_ = s; }
};

void list_in_items() {
    block* b = new block();
    for (int i = 0; i < 3; ++i) b->items[i].next() = &b->items[i + 1];
    item* root = b->items;
    for (int i = 0; i < 3; ++i) { dome::checkpoint(); root = root->next(); std::printf("%d\n", static_cast<int>(root - b->items)); }
    delete b;
}
void other_forms() {
    rooms* all = new rooms();
    room* r = all->all;
    watched(r) = r + 1;
    seen_as_link(r + 1) = r + 3;
    word(r + 3, 2) = r + 2;
    auto*& bound = *reinterpret_cast<room**>(r[2].bytes);
    dome::checkpoint();
    bound = r + 4;
    std::swap(*reinterpret_cast<room**>(r[4].bytes), *reinterpret_cast<room**>(r[5].bytes));
    *reinterpret_cast<room**>(r[4].bytes) = r + 5;
    std::swap(*reinterpret_cast<room**>(r[4].bytes), *reinterpret_cast<room**>(r[5].bytes));
    dome::checkpoint();
    const room* last = behind(word(seen_as_link(behind(r)), 2));
    std::printf("%d %d\n", static_cast<int>(last - r), static_cast<int>(behind(r + 5) - r));
    delete all;
}
node*& first_word(void* p) { return *static_cast<node**>(p); }
void pooled() {
    pool<node> nodes;
    node* a = nodes.make(nullptr, "one", 1);
    node* b = nodes.make(a, "two", 2);
    dome::checkpoint();
    std::printf("%s %d\n", first_word(b)->name, a->n);
    node* c = nodes.make(b, "three", 3);
    first_word(c) = a;
    dome::checkpoint();
    std::printf("%s %s %d\n", c->next->name, c->name, c->n);
    nodes.drop(b);
    dome::checkpoint();
    b = nodes.make(c, "four", 4);
    std::printf("%s %s\n", b->name, b->next->name);
}

// compiled without precompiled headers: <unistd.h> is among them, and would take these names
using link = int*;
static int pipe = 2;

int main() {
    list_in_items();
    other_forms();
    pooled();
    const link l = &pipe;
    dome::checkpoint();
    std::printf("%d\n", *l);
}
