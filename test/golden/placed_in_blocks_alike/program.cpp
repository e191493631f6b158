// SPDX-License-Identifier: Apache-2.0
// Blocks of one type with different objects at the same places: of two pools, in which pointers lead to members, and to what has been ended.
#include <dome/session.hpp>

#include <cstdio>
#include <initializer_list>
#include <new>

struct Item { alignas(16) unsigned char room[64]; };
struct Block { Item items[4]; };

struct Node { virtual ~Node() = default; virtual int value() const = 0; };
struct Number : Node { int n; Node* next = nullptr; explicit Number(int n) : n(n) {} int value() const override { return n; } };
struct Pair : Node { int a, b; Pair(int a, int b) : a(a), b(b) {} int value() const override { return 10 * a + b; } };
struct Far : Node { double d = 0; int n; Number* gone = nullptr; explicit Far(int n) : n(n) {} int value() const override { return -n; } };

struct Pool {
    Block* block = new Block();
    ~Pool() { delete block; }
    void* at(int i) const { return block->items[i].room; }
};

struct Document {
    Pool pool;
    Node* nodes[4] = {};
    int* members[2] = {};
    Node* unlinked = nullptr;      // never read
};

int main() {
    Document first, second, third;
    Number* n = new (first.pool.at(1)) Number(1);
    Number* before = new (first.pool.at(0)) Number(0); before->next = n;
    Pair* p = new (second.pool.at(1)) Pair(2, 3);
    Far* f = new (third.pool.at(1)) Far(4);
    first.nodes[1] = n; first.members[0] = &n->n;
    second.nodes[1] = p; second.members[0] = &p->a; second.members[1] = &p->b; second.unlinked = p;
    third.nodes[1] = f; third.members[0] = &f->n;
    for (int i = 0; i < 3; ++i) {
        dome::checkpoint();
        ++*first.members[0];
        ++*second.members[0];
        if (second.members[1] != nullptr)
            ++*second.members[1];
        ++*third.members[0];
        std::printf("%d %d %d\n", first.nodes[1]->value(), second.nodes[1]->value(), third.nodes[1]->value());
        if (i == 0) {      // nothing is there then, in one of the blocks
            second.nodes[2] = new (second.pool.at(2)) Pair(5, 6);
            second.members[0] = &static_cast<Pair*>(second.nodes[2])->a;
            second.members[1] = nullptr;
            second.nodes[1]->~Node();
            second.nodes[1] = second.nodes[2];
            f->gone = static_cast<Number*>(second.pool.at(1));      // nor is this read
        }
    }
    std::printf("%d\n", before->next->value());
    before->~Number();
    for (const Document* d : {&first, &second, &third}) d->nodes[1]->~Node();
}
