// SPDX-License-Identifier: Apache-2.0
// Arenas and pools: bump allocation in new char[], chunks of malloc with a list of free places, a static buffer, blocks behind unique_ptr.
#include <dome/session.hpp>

#include <cstddef>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <new>
#include <string>
#include <utility>
#include <vector>

class Blocks {
    std::vector<std::unique_ptr<std::byte[]>> blocks; std::size_t used = 64;
public:
    void* operator()(std::size_t n) { if (used + n > 64) { blocks.push_back(std::make_unique<std::byte[]>(64)); used = 0; } void* p = blocks.back().get() + used; used += (n + 7) / 8 * 8; return p; }
    std::size_t count() const { return blocks.size(); }
};
void* operator new(std::size_t n, Blocks& b) { return b(n); }
void operator delete(void*, Blocks&) {}

namespace bump {

class Arena {
    char* mem; std::size_t size, used = 0;
public:
    explicit Arena(std::size_t n) : mem(new char[n]), size(n) {}
    ~Arena() { delete[] mem; }
    void* allocate(std::size_t n) { n = (n + 15) / 16 * 16; if (used + n > size) throw std::bad_alloc(); void* p = mem + used; used += n; return p; }
    template <class T, class... A> T* make(A&&... a) { return new (allocate(sizeof(T))) T(std::forward<A>(a)...); }
    std::size_t bytes() const { return used; }
};
struct Node { int v; Node* next; Node(int v, Node* n) : v(v), next(n) {} };
void run() {
    Arena a(4096);
    Node* head = nullptr;
    for (int i = 0; i < 10; ++i) { head = a.make<Node>(i, head); dome::checkpoint(); }
    int s = 0;
    for (Node* p = head; p; p = p->next) { s += p->v; dome::checkpoint(); }
    std::printf("%d %zu\n", s, a.bytes());
}

}  // namespace bump

namespace chunks {

class FixedPool {
    struct Chunk { Chunk* next; };
    void* free_ = nullptr; Chunk* chunks = nullptr; std::size_t item, per; int grown = 0;
    void grow() {
        char* raw = static_cast<char*>(std::malloc(sizeof(Chunk) + item * per));
        Chunk* c = reinterpret_cast<Chunk*>(raw); c->next = chunks; chunks = c; ++grown;
        char* p = raw + sizeof(Chunk);
        for (std::size_t i = 0; i < per; ++i) { *reinterpret_cast<void**>(p + i * item) = free_; free_ = p + i * item; dome::checkpoint(); }
    }
public:
    FixedPool(std::size_t item, std::size_t per) : item(item < sizeof(void*) ? sizeof(void*) : item), per(per) {}
    ~FixedPool() { while (chunks) { Chunk* n = chunks->next; std::free(chunks); chunks = n; } }
    void* get() { if (!free_) grow(); void* p = free_; free_ = *static_cast<void**>(p); return p; }
    void put(void* p) { *static_cast<void**>(p) = free_; free_ = p; }
    int chunks_made() const { return grown; }
};
struct Item { std::string name; int v; Item* left = nullptr; Item* right = nullptr; Item(std::string n, int v) : name(std::move(n)), v(v) {} };
struct Tree {
    FixedPool pool{sizeof(Item), 4}; Item* root = nullptr;
    void insert(int v) {
        Item** at = &root;
        while (*at) { dome::checkpoint(); at = v < (*at)->v ? &(*at)->left : &(*at)->right; }
        *at = new (pool.get()) Item("item number " + std::to_string(v), v);
    }
    void drop(Item* i) { if (!i) return; drop(i->left); drop(i->right); i->~Item(); pool.put(i); }
    void show(const Item* i) const { if (!i) return; show(i->left); std::printf("%s %d\n", i->name.c_str(), i->v); dome::checkpoint(); show(i->right); }
    ~Tree() { drop(root); }
};
void run() {
    Tree t; for (int v : {5, 2, 8, 1, 9, 3, 7}) { t.insert(v); dome::checkpoint(); }
    t.show(t.root); t.drop(t.root->left); t.root->left = nullptr; dome::checkpoint();
    t.insert(4); t.insert(0); t.show(t.root); std::printf("%d\n", t.pool.chunks_made());
}

}  // namespace chunks

namespace static_buffer {

alignas(16) static char pool[2048]; static std::size_t top;
static void* take(std::size_t n) { void* p = pool + top; top += (n + 15) & ~std::size_t(15); return p; }
struct Word { const char* text; int count; Word* next; };
static const char* intern(const char* s) { char* p = static_cast<char*>(take(std::strlen(s) + 1)); std::strcpy(p, s); return p; }
struct Expr { virtual int eval() const = 0; virtual ~Expr() = default; };
struct Num : Expr { int v; Num(int v) : v(v) {} int eval() const override { return v; } };
struct Add : Expr { Expr *l, *r; Add(Expr* l, Expr* r) : l(l), r(r) {} int eval() const override { dome::checkpoint(); return l->eval() + r->eval(); } };
void run() {
    Word* words = nullptr;
    for (const char* w : {"one", "two", "one", "three", "two", "one"}) {
        Word* f = words; while (f && std::strcmp(f->text, w)) { f = f->next; dome::checkpoint(); }
        if (!f) f = words = new (take(sizeof(Word))) Word{intern(w), 0, words};
        ++f->count; dome::checkpoint();
    }
    for (Word* w = words; w; w = w->next) { dome::checkpoint(); std::printf("%s %d\n", w->text, w->count); }
    Blocks b; Expr* e = new (b) Num(1); for (int i = 2; i < 8; ++i) { e = new (b) Add(e, new (b) Num(i)); dome::checkpoint(); }
    std::printf("%d %zu %zu\n", e->eval(), b.count(), top);
}

}  // namespace static_buffer

int main() {
    bump::run();
    chunks::run();
    static_buffer::run();
}
