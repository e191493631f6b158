#include <dome/generated.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// A list of nodes made by new: pushed, reversed, shortened, deleted.
#include <dome/session.hpp>

#include <cstdio>

struct node {
    int value;
    node* next;
    node(int v, node* n) : value(v), next(n) {}

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] node& dome_x) {
        dome_a.field("value", dome_x.value);
        dome_a.field("next", dome_x.next);
    }
    explicit node([[maybe_unused]] ::dome::blank_t dome_b) : value(), next() {}
#line 11
};

class list {
public:
    ~list() {
        while (head_ != nullptr)
            pop();
    }
    void push(int v) {
        head_ = ::dome::gen::made(new node(v, head_));
        ++size_;
    }
    int pop() {
        node* first = head_;
        head_ = first->next;
        const int v = first->value;
        delete first;
        --size_;
        return v;
    }
    void reverse() { DOME_FRAME("list::reverse()", "program.cpp", 31, 0x675dd89c91b6d880ull, "dome::checkpoint");
        node* done = dome_at ? dome_f.get<::node *>("done") : ::dome::gen::type<::node *>(nullptr);
        while (dome_at || (head_ != nullptr)) {
            node* first = dome_at ? ::dome::gen::blank<::node *>() : (head_);
            if (!dome_at) { head_ = first->next;
            first->next = done;
            done = first; }
            { DOME_SITE(1, 38, ("done"), done); dome::checkpoint(); }
        }
        head_ = done;
    }
    void print() const {
        for (const node* n = head_; n != nullptr; n = n->next)
            std::printf("%d ", n->value);
        std::printf("(%d)\n", size_);
    }

private:
    node* head_ = nullptr;
    int size_ = 0;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] list& dome_x) {
        dome_a.field_or_default("head_", dome_x.head_);
        dome_a.field_or_default("size_", dome_x.size_);
    }
    explicit list([[maybe_unused]] ::dome::blank_t dome_b) {}
    list() = default;
#line 51
};

int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 53, 0x8d995d1a8a129848ull, "dome::checkpoint", "list::reverse", "dome::checkpoint");
    list all = dome_at ? ::dome::gen::blank<::list>() : ::dome::gen::type<::list>(); if (dome_at) dome_f.load("all", all); 
    if (DOME_IN(1, 1)) { for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 4); ++i) {
        if (!dome_at) { all.push(i * i); }
        { DOME_SITE(1, 57, ("all", "i"), ::dome::gen::ref(all), i); dome::checkpoint(); }
        all.print();
    } }
    if (DOME_IN(2, 2)) { DOME_SITE(2, 60, ("all"), ::dome::gen::ref(all)); all.reverse(); }
    if (!dome_at) { all.print(); }
    const int first = dome_at ? dome_f.get<int>("first") : (all.pop());
    { DOME_SITE(3, 63, ("all", "first"), ::dome::gen::ref(all), first); dome::checkpoint(); }
    all.push(first + 100);
    all.print();
}
