#include <dome/generated.hpp>
#include <dome/describe/in_place.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// Blocks of one type with different objects at the same places: of two pools, in which pointers lead to members, and to what has been ended.
#include <dome/session.hpp>

#include <cstdio>
#include <initializer_list>
#include <new>

struct Item { alignas(16) unsigned char room[64]; 
public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] Item& dome_x) {
        dome_a.field("room", dome_x.room);
    }
#line 9
};
struct Block { Item items[4]; 
public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] Block& dome_x) {
        dome_a.field("items", dome_x.items);
    }
#line 10
};

struct Node { virtual ~Node() = default; virtual int value() const = 0; 
public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] Node& dome_x) {
    }
    explicit Node([[maybe_unused]] ::dome::blank_t dome_b) {}
    Node() = default;
#line 12
};
struct Number : Node { int n; Node* next = nullptr; explicit Number(int n) : n(n) {} int value() const override { return n; } 
public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] Number& dome_x) {
        dome_a.base<::Node>("Node", dome_x);
        dome_a.field("n", dome_x.n);
        dome_a.field_or_default("next", dome_x.next);
    }
    explicit Number([[maybe_unused]] ::dome::blank_t dome_b) : ::Node(dome_b), n() {}
#line 13
};
struct Pair : Node { int a, b; Pair(int a, int b) : a(a), b(b) {} int value() const override { return 10 * a + b; } 
public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] Pair& dome_x) {
        dome_a.base<::Node>("Node", dome_x);
        dome_a.field("a", dome_x.a);
        dome_a.field("b", dome_x.b);
    }
    explicit Pair([[maybe_unused]] ::dome::blank_t dome_b) : ::Node(dome_b), a(), b() {}
#line 14
};
struct Far : Node { double d = 0; int n; Number* gone = nullptr; explicit Far(int n) : n(n) {} int value() const override { return -n; } 
public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] Far& dome_x) {
        dome_a.base<::Node>("Node", dome_x);
        dome_a.field_or_default("d", dome_x.d);
        dome_a.field("n", dome_x.n);
        dome_a.field_or_default("gone", dome_x.gone);
    }
    explicit Far([[maybe_unused]] ::dome::blank_t dome_b) : ::Node(dome_b), n() {}
#line 15
};

struct Pool {
    Block* block = ::dome::gen::made(new Block());
    ~Pool() { delete block; }
    void* at(int i) const { return block->items[i].room; }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] Pool& dome_x) {
        dome_a.field_or_default("block", dome_x.block);
    }
#line 21
};

struct Document {
    Pool pool;
    Node* nodes[4] = {};
    int* members[2] = {};
    Node* unlinked = nullptr;      // never read

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] Document& dome_x) {
        dome_a.field("pool", dome_x.pool);
        dome_a.field_or_default("nodes", dome_x.nodes);
        dome_a.field_or_default("members", dome_x.members);
        dome_a.field_or_default("unlinked", dome_x.unlinked);
    }
#line 28
};

int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 30, 0x9887e7624a6a11faull, "dome::checkpoint");
    Document first = dome_at ? ::dome::gen::blank<::Document>() : ::dome::gen::type<::Document>(); if (dome_at) dome_f.load("first", first);  Document second = dome_at ? ::dome::gen::blank<::Document>() : ::dome::gen::type<::Document>(); if (dome_at) dome_f.load("second", second);  Document third = dome_at ? ::dome::gen::blank<::Document>() : ::dome::gen::type<::Document>(); if (dome_at) dome_f.load("third", third); 
    Number* n = dome_at ? ::dome::gen::blank<::Number *>() : (::dome::gen::made_at(new (first.pool.at(1)) Number(1)));
    Number* before = dome_at ? dome_f.get<::Number *>("before") : (::dome::gen::made_at(new (first.pool.at(0)) Number(0))); if (!dome_at) { before->next = n; }
    Pair* p = dome_at ? ::dome::gen::blank<::Pair *>() : (::dome::gen::made_at(new (second.pool.at(1)) Pair(2, 3)));
    Far* f = dome_at ? dome_f.get<::Far *>("f") : (::dome::gen::made_at(new (third.pool.at(1)) Far(4)));
    if (!dome_at) { first.nodes[1] = n; first.members[0] = &n->n;
    second.nodes[1] = p; second.members[0] = &p->a; second.members[1] = &p->b; second.unlinked = p;
    third.nodes[1] = f; third.members[0] = &f->n; }
    for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 3); ++i) {
        { DOME_SITE(1, 40, ("first", "second", "third", "before", "f", "i"), ::dome::gen::ref(first), ::dome::gen::ref(second), ::dome::gen::ref(third), before, f, i); dome::checkpoint(); }
        ++*first.members[0];
        ++*second.members[0];
        if (second.members[1] != nullptr)
            ++*second.members[1];
        ++*third.members[0];
        std::printf("%d %d %d\n", first.nodes[1]->value(), second.nodes[1]->value(), third.nodes[1]->value());
        if (i == 0) {      // nothing is there then, in one of the blocks
            second.nodes[2] = ::dome::gen::made_at(new (second.pool.at(2)) Pair(5, 6));
            second.members[0] = &static_cast<Pair*>(second.nodes[2])->a;
            second.members[1] = nullptr;
            ::dome::gen::ended_at(second.nodes[1])->~Node();
            second.nodes[1] = second.nodes[2];
            f->gone = static_cast<Number*>(second.pool.at(1));      // nor is this read
        }
    }
    std::printf("%d\n", before->next->value());
    ::dome::gen::ended_at(before)->~Number();
    for (const Document* d : {&first, &second, &third}) ::dome::gen::ended_at(d->nodes[1])->~Node();
}
