#include <dome/generated.hpp>
#include <dome/describe/in_place.hpp>
#include <dome/describe/std/memory.hpp>
#include <dome/describe/std/vector.hpp>
#line 1 "program.cpp"
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

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] Blocks& dome_x) {
        dome_a.field("blocks", dome_x.blocks);
        dome_a.field_or_default("used", dome_x.used);
    }
    explicit Blocks([[maybe_unused]] ::dome::blank_t dome_b) : blocks(::dome::gen::blank<decltype(blocks)>()) {}
    Blocks() = default;
#line 20
};
void* operator new(std::size_t n, Blocks& b) { return b(n); }
void operator delete(void*, Blocks&) {}

namespace bump {

class Arena {
    char* mem; std::size_t size, used = 0;
public:
    explicit Arena(std::size_t n) : mem(::dome::gen::made_array(new char[n])), size(n) {}
    ~Arena() { delete[] mem; }
    void* allocate(std::size_t n) { n = (n + 15) / 16 * 16; if (used + n > size) throw std::bad_alloc(); void* p = mem + used; used += n; return p; }
    template <class T, class... A> T* make(A&&... a) { return ::dome::gen::made_at(new (allocate(sizeof(T))) T(std::forward<A>(a)...)); }
    std::size_t bytes() const { return used; }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] Arena& dome_x) {
        dome_a.field("mem", dome_x.mem);
        dome_a.field("size", dome_x.size);
        dome_a.field_or_default("used", dome_x.used);
    }
    explicit Arena([[maybe_unused]] ::dome::blank_t dome_b) : mem(), size() {}
#line 34
};
struct Node { int v; Node* next; Node(int v, Node* n) : v(v), next(n) {} 
public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] Node& dome_x) {
        dome_a.field("v", dome_x.v);
        dome_a.field("next", dome_x.next);
    }
    explicit Node([[maybe_unused]] ::dome::blank_t dome_b) : v(), next() {}
#line 35
};
void run() { DOME_FRAME("bump::run()", "program.cpp", 36, 0xac3915ca5bd9e9f8ull, "dome::checkpoint", "dome::checkpoint");
    Arena a = dome_at ? ::dome::gen::blank<::bump::Arena>() : ::dome::gen::type<::bump::Arena>(4096); if (dome_at) dome_f.load("a", a); 
    Node* head = dome_at ? ::dome::gen::blank<::bump::Node *>() : ::dome::gen::type<::bump::Node *>(nullptr); if (dome_at) dome_f.load("head", head); 
    if (DOME_IN(1, 1)) { int i = dome_at ? ::dome::gen::blank<int>() : (0); if (dome_at) dome_f.load("i", i);  for (; dome_at || (i < 10); ++i) { if (!dome_at) { head = a.make<Node>(i, head); } { DOME_SITE(1, 39, ("a", "head", "i"), ::dome::gen::ref(a), ::dome::gen::ref(head), ::dome::gen::ref(i)); dome::checkpoint(); } } }
    int s = dome_at ? dome_f.get<int>("s") : (0);
    for (Node* p = dome_at ? dome_f.get<::bump::Node *>("p") : (head); dome_at || (p); p = p->next) { if (!dome_at) { s += p->v; } { DOME_SITE(2, 41, ("a", "head", "s", "p"), ::dome::gen::ref(a), ::dome::gen::ref(head), s, p); dome::checkpoint(); } }
    std::printf("%d %zu\n", s, a.bytes());
}

}  // namespace bump

namespace chunks {

class FixedPool {
    struct Chunk { Chunk* next; 
public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] Chunk& dome_x) {
        dome_a.field("next", dome_x.next);
    }
#line 50
};
    void* free_ = nullptr; Chunk* chunks = nullptr; std::size_t item, per; int grown = 0;
    void grow() { DOME_FRAME("chunks::FixedPool::grow()", "program.cpp", 52, 0xd8a4c310525c8f83ull, "dome::checkpoint");
        char* raw = dome_at ? ::dome::gen::blank<char *>() : (static_cast<char*>(::dome::gen::allocate<char>(sizeof(Chunk) + item * per)));
        Chunk* c = dome_at ? ::dome::gen::blank<::chunks::FixedPool::Chunk *>() : (reinterpret_cast<Chunk*>(raw)); if (!dome_at) { c->next = chunks; chunks = c; ++grown; }
        char* p = dome_at ? dome_f.get<char *>("p") : (raw + sizeof(Chunk));
        for (std::size_t i = dome_at ? dome_f.get<::std::size_t>("i") : ::dome::gen::type<::std::size_t>(0); dome_at || (i < per); ++i) { if (!dome_at) { *::dome::gen::linked_at(reinterpret_cast<void**>(p + i * item)) = free_; free_ = p + i * item; } { DOME_SITE(1, 56, ("p", "i"), p, i); dome::checkpoint(); } }
    }
public:
    FixedPool(std::size_t item, std::size_t per) : item(item < sizeof(void*) ? sizeof(void*) : item), per(per) {}
    ~FixedPool() { while (chunks) { Chunk* n = chunks->next; ::dome::gen::release(chunks); chunks = n; } }
    void* get() { DOME_FRAME("chunks::FixedPool::get()", "program.cpp", 61, 0x73d2f0aaf2939a8eull, "chunks::FixedPool::grow"); if (dome_at ? DOME_BACK(1, 1) : static_cast<bool>(!free_)) { { DOME_SITE0(1, 61); grow(); } } void* p = free_; free_ = *static_cast<void**>(p); return p; }
    void put(void* p) { *::dome::gen::linked_at(static_cast<void**>(p)) = free_; free_ = p; }
    int chunks_made() const { return grown; }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] FixedPool& dome_x) {
        dome_a.field_or_default("free_", dome_x.free_);
        dome_a.field_or_default("chunks", dome_x.chunks);
        dome_a.field("item", dome_x.item);
        dome_a.field("per", dome_x.per);
        dome_a.field_or_default("grown", dome_x.grown);
    }
    explicit FixedPool([[maybe_unused]] ::dome::blank_t dome_b) : item(), per() {}
#line 64
};
struct Item { std::string name; int v; Item* left = nullptr; Item* right = nullptr; Item(std::string n, int v) : name(std::move(n)), v(v) {} 
public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] Item& dome_x) {
        dome_a.field("name", dome_x.name);
        dome_a.field("v", dome_x.v);
        dome_a.field_or_default("left", dome_x.left);
        dome_a.field_or_default("right", dome_x.right);
    }
    explicit Item([[maybe_unused]] ::dome::blank_t dome_b) : name(::dome::gen::blank<decltype(name)>()), v() {}
#line 65
};
struct Tree {
    FixedPool pool{sizeof(Item), 4}; Item* root = nullptr;
    void insert(int v) { DOME_FRAME("chunks::Tree::insert(int)", "program.cpp", 68, 0x6dba6b8c7250af6eull, "dome::checkpoint", "chunks::FixedPool::get"); if (dome_at) { dome_f.load("v", v); }
        Item** at = dome_at ? dome_f.get<::chunks::Item **>("at") : (&root);
        if (DOME_IN(1, 1)) { while (dome_at || (*at)) { { DOME_SITE(1, 70, ("v", "at"), v, at); dome::checkpoint(); } at = v < (*at)->v ? &(*at)->left : &(*at)->right; } }
        { DOME_SITE(2, 71, ("v", "at"), v, at); void * dome_t1 = dome_at ? ::dome::gen::blank<void *>() : (pool.get()); *at = ::dome::gen::made_at(new (dome_t1) Item("item number " + std::to_string(v), v)); }
    }
    void drop(Item* i) { if (!i) return; drop(i->left); drop(i->right); ::dome::gen::ended_at(i)->~Item(); pool.put(i); }
    void show(const Item* i) const { DOME_FRAME("chunks::Tree::show(const Item *) const", "program.cpp", 74, 0x3ce23498583e2ebbull, "chunks::Tree::show", "dome::checkpoint", "chunks::Tree::show"); if (dome_at) { dome_f.load("i", i); } if (!dome_at) { if (!i) return; } if (DOME_IN(1, 1)) { DOME_SITE(1, 74, ("i"), i); show((dome_r1 ? ::dome::gen::blank<const ::chunks::Item *>() : static_cast<const ::chunks::Item *>(i->left))); } if (!dome_at) { std::printf("%s %d\n", i->name.c_str(), i->v); } if (DOME_IN(2, 2)) { DOME_SITE(2, 74, ("i"), i); dome::checkpoint(); } { DOME_SITE0(3, 74); show((dome_r3 ? ::dome::gen::blank<const ::chunks::Item *>() : static_cast<const ::chunks::Item *>(i->right))); } }
    ~Tree() { drop(root); }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] Tree& dome_x) {
        dome_a.field_or_default("pool", dome_x.pool);
        dome_a.field_or_default("root", dome_x.root);
    }
    static Tree dome_blank_() { return {::dome::gen::blank<decltype(Tree::pool)>(), {}}; }
#line 76
};
void run() { DOME_FRAME("chunks::run()", "program.cpp", 77, 0x5fd49bf12cf3d79eull, "chunks::Tree::insert", "dome::checkpoint", "chunks::Tree::show", "dome::checkpoint", "chunks::Tree::insert", "chunks::Tree::insert", "chunks::Tree::show");
    Tree t = dome_at ? ::dome::gen::blank<::chunks::Tree>() : ::dome::gen::type<::chunks::Tree>(); if (dome_at) dome_f.load("t", t);  if (DOME_IN(1, 2)) { auto&& dome_g1 = {5, 2, 8, 1, 9, 3, 7}; ::std::ptrdiff_t dome_k1 = dome_at ? dome_f.get<::std::ptrdiff_t>("dome_k1") : 0; auto dome_b1 = ::dome::gen::begin_of(dome_g1); auto dome_e1 = ::dome::gen::end_of(dome_g1); if (dome_at) ::dome::gen::advance(dome_f, dome_b1, dome_k1, dome_e1); for (; dome_b1 != dome_e1; ++dome_b1, (void)++dome_k1) { int v = *dome_b1; { if (DOME_IN(1, 1)) { DOME_SITE(1, 78, ("dome_k1", "t"), dome_k1, ::dome::gen::ref(t)); t.insert(v); } { DOME_SITE(2, 78, ("dome_k1", "t"), dome_k1, ::dome::gen::ref(t)); dome::checkpoint(); } } } }
    if (DOME_IN(3, 3)) { DOME_SITE(3, 79, ("t"), ::dome::gen::ref(t)); t.show(t.root); } if (!dome_at) { t.drop(t.root->left); t.root->left = nullptr; } if (DOME_IN(4, 4)) { DOME_SITE(4, 79, ("t"), ::dome::gen::ref(t)); dome::checkpoint(); }
    if (DOME_IN(5, 5)) { DOME_SITE(5, 80, ("t"), ::dome::gen::ref(t)); t.insert(4); } if (DOME_IN(6, 6)) { DOME_SITE(6, 80, ("t"), ::dome::gen::ref(t)); t.insert(0); } { DOME_SITE(7, 80, ("t"), ::dome::gen::ref(t)); t.show(t.root); } std::printf("%d\n", t.pool.chunks_made());
}

}  // namespace chunks

namespace static_buffer {

alignas(16) static char pool[2048];
static ::dome::gen::global dome_g_pool("program.cpp:static_buffer::pool", pool);
#line 87
 static std::size_t top;
static ::dome::gen::global dome_g_top("program.cpp:static_buffer::top", top);
#line 87

static void* take(std::size_t n) { void* p = pool + top; top += (n + 15) & ~std::size_t(15); return p; }
struct Word { const char* text; int count; Word* next; 
public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] Word& dome_x) {
        dome_a.field("text", dome_x.text);
        dome_a.field("count", dome_x.count);
        dome_a.field("next", dome_x.next);
    }
#line 89
};
static const char* intern(const char* s) { char* p = static_cast<char*>(take(std::strlen(s) + 1)); std::strcpy(p, s); return p; }
struct Expr { virtual int eval() const = 0; virtual ~Expr() = default; 
public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] Expr& dome_x) {
    }
    explicit Expr([[maybe_unused]] ::dome::blank_t dome_b) {}
    Expr() = default;
#line 91
};
struct Num : Expr { int v; Num(int v) : v(v) {} int eval() const override { return v; } 
public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] Num& dome_x) {
        dome_a.base<::static_buffer::Expr>("static_buffer::Expr", dome_x);
        dome_a.field("v", dome_x.v);
    }
    explicit Num([[maybe_unused]] ::dome::blank_t dome_b) : ::static_buffer::Expr(dome_b), v() {}
#line 92
};
struct Add : Expr { Expr *l, *r; Add(Expr* l, Expr* r) : l(l), r(r) {} int eval() const override { DOME_FRAME("static_buffer::Add::eval() const", "program.cpp", 93, 0x15f41795be193af6ull, "dome::checkpoint", "static_buffer::Add::eval", "static_buffer::Add::eval"); if (DOME_IN(1, 1)) { DOME_SITE0(1, 93); dome::checkpoint(); } { DOME_SITE0(2, 93); int dome_t1 = dome_at ? dome_f.get<int>("dome_t1") : (l->eval()); DOME_SITE(3, 93, ("dome_t1"), dome_t1); int dome_t2 = dome_at ? ::dome::gen::blank<int>() : (r->eval()); return dome_t1 + dome_t2; } } 
public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] Add& dome_x) {
        dome_a.base<::static_buffer::Expr>("static_buffer::Expr", dome_x);
        dome_a.field("l", dome_x.l);
        dome_a.field("r", dome_x.r);
    }
    explicit Add([[maybe_unused]] ::dome::blank_t dome_b) : ::static_buffer::Expr(dome_b), l(), r() {}
#line 93
};
void run() { DOME_FRAME("static_buffer::run()", "program.cpp", 94, 0x90e9a73b0552523dull, "dome::checkpoint", "dome::checkpoint", "dome::checkpoint", "dome::checkpoint", "static_buffer::Add::eval");
    Word* words = dome_at ? dome_f.get<::static_buffer::Word *>("words") : ::dome::gen::type<::static_buffer::Word *>(nullptr);
    if (DOME_IN(1, 2)) { auto&& dome_g1 = {"one", "two", "one", "three", "two", "one"}; ::std::ptrdiff_t dome_k1 = dome_at ? dome_f.get<::std::ptrdiff_t>("dome_k1") : 0; auto dome_b1 = ::dome::gen::begin_of(dome_g1); auto dome_e1 = ::dome::gen::end_of(dome_g1); if (dome_at) ::dome::gen::advance(dome_f, dome_b1, dome_k1, dome_e1); for (; dome_b1 != dome_e1; ++dome_b1, (void)++dome_k1) { const char* w = *dome_b1; if (dome_at) dome_f.load("w", w); {
        Word* f = dome_at ? dome_f.get<::static_buffer::Word *>("f") : (words); if (DOME_IN(1, 1)) { while (dome_at || (f && std::strcmp(f->text, w))) { if (!dome_at) { f = f->next; } { DOME_SITE(1, 97, ("dome_k1", "words", "w", "f"), dome_k1, words, w, f); dome::checkpoint(); } } }
        if (!dome_at) { if (!f) f = words = ::dome::gen::made_at(new (take(sizeof(Word))) Word{intern(w), 0, words});
        ++f->count; } { DOME_SITE(2, 99, ("dome_k1", "words"), dome_k1, words); dome::checkpoint(); }
    } } }
    if (DOME_IN(3, 3)) { for (Word* w = dome_at ? dome_f.get<::static_buffer::Word *>("w") : (words); dome_at || (w); w = w->next) { { DOME_SITE(3, 101, ("w"), w); dome::checkpoint(); } std::printf("%s %d\n", w->text, w->count); } }
    Blocks b = dome_at ? ::dome::gen::blank<::Blocks>() : ::dome::gen::type<::Blocks>(); if (dome_at) dome_f.load("b", b);  Expr* e = dome_at ? dome_f.get<::static_buffer::Expr *>("e") : ::dome::gen::type<::static_buffer::Expr *>(::dome::gen::made_at(new (b) Num(1))); if (DOME_IN(4, 4)) { for (int i = dome_at ? dome_f.get<int>("i") : (2); dome_at || (i < 8); ++i) { if (!dome_at) { e = ::dome::gen::made_at(new (b) Add(e, ::dome::gen::made_at(new (b) Num(i)))); } { DOME_SITE(4, 102, ("b", "e", "i"), ::dome::gen::ref(b), e, i); dome::checkpoint(); } } }
    { ::std::size_t dome_t1 = dome_at ? dome_f.get<::std::size_t>("dome_t1") : (::dome::gen::type<::std::size_t>(top)); ::std::size_t dome_t2 = dome_at ? dome_f.get<::std::size_t>("dome_t2") : (b.count()); DOME_SITE(5, 103, ("b", "e", "dome_t1", "dome_t2"), ::dome::gen::ref(b), e, dome_t1, dome_t2); int dome_t3 = dome_at ? ::dome::gen::blank<int>() : (e->eval()); std::printf("%d %zu %zu\n", dome_t3, dome_t2, dome_t1); }
}

}  // namespace static_buffer

int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 108, 0x21f25d3be80c18c9ull, "bump::run", "chunks::run", "static_buffer::run");
    if (DOME_IN(1, 1)) { DOME_SITE0(1, 109); bump::run(); }
    if (DOME_IN(2, 2)) { DOME_SITE0(2, 110); chunks::run(); }
    { DOME_SITE0(3, 111); static_buffer::run(); }
}
