#include <dome/generated.hpp>
#include <dome/describe/std/memory.hpp>
#include <iterator>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// Destructors that reach a checkpoint: no passage there, whether they run at the end of a scope, by delete or while unwinding.
#include <dome/session.hpp>

#include <cstdio>
#include <memory>
#include <stdexcept>

struct node {
    int value;
    std::unique_ptr<node> next;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] node& dome_x) {
        dome_a.field("value", dome_x.value);
        dome_a.field("next", dome_x.next);
    }
#line 12
};

class list {
public:
    list() = default;
    list(const list&) = delete;
    list& operator=(const list&) = delete;
    ~list() { ::dome::gen::hold dome_h;
        while (head_) {
            head_ = std::move(head_->next);
            ++freed;
            dome::checkpoint();
        }
    }
    void push(int value) { DOME_FRAME("list::push(int)", "program.cpp", 26, 0xd6924062d7f16635ull, "dome::checkpoint");
        if (!dome_at) { head_ = std::unique_ptr<node>(::dome::gen::made(new node{value, std::move(head_)})); }
        { DOME_SITE0(1, 28); dome::checkpoint(); }
    }
    int sum() const {
        int s = 0;
        for (const node* n = head_.get(); n != nullptr; n = n->next.get())
            s += n->value;
        return s;
    }
    static inline int freed = 0;

private:
    std::unique_ptr<node> head_;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] list& dome_x) {
        dome_a.field("head_", dome_x.head_);
    }
    explicit list([[maybe_unused]] ::dome::blank_t dome_b) : head_(::dome::gen::blank<decltype(head_)>()) {}
#line 40
};
inline ::dome::gen::global dome_g_list_freed("list::freed", ::list::freed);
#line 40


struct shape {
    virtual ~shape() { ::dome::gen::hold dome_h;
        dome::checkpoint();
        std::printf("shape gone\n");
    }
    virtual int area() const = 0;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] shape& dome_x) {
    }
    explicit shape([[maybe_unused]] ::dome::blank_t dome_b) {}
    shape() = default;
#line 48
};
struct square : shape {
    explicit square(int a) : side(a) {}
    ~square() override { ::dome::gen::hold dome_h;
        dome::checkpoint();
        std::printf("square gone\n");
    }
    int area() const override { return side * side; }
    int side;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] square& dome_x) {
        dome_a.base<::shape>("shape", dome_x);
        dome_a.field("side", dome_x.side);
    }
    explicit square([[maybe_unused]] ::dome::blank_t dome_b) : ::shape(dome_b), side() {}
#line 57
};
static ::dome::gen::derived<::square, ::shape> dome_t_square_as_shape;
#line 57


void fail(int n) { DOME_FRAME("fail(int)", "program.cpp", 59, 0x98b2d80bec9aa3ffull, "list::push"); if (dome_at) { dome_f.load("n", n); }
    list l = dome_at ? ::dome::gen::blank<::list>() : ::dome::gen::type<::list>(); if (dome_at) dome_f.load("l", l); 
    for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < n); ++i) 
{ { DOME_SITE(1, 62, ("n", "l", "i"), n, ::dome::gen::ref(l), i); l.push(i); } }
    throw std::runtime_error("failed");
}

int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 66, 0x95b26930289d664ull, "list::push", "dome::checkpoint", "dome::checkpoint", "dome::checkpoint", "fail", "dome::checkpoint");
    if (DOME_IN(1, 1)) { {
        list l = dome_at ? ::dome::gen::blank<::list>() : ::dome::gen::type<::list>(); if (dome_at) dome_f.load("l", l); 
        for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 3); ++i) 
{ { DOME_SITE(1, 70, ("l", "i"), ::dome::gen::ref(l), i); l.push(i); } }
        std::printf("sum %d\n", l.sum());
    } }
    if (DOME_IN(2, 2)) { DOME_SITE0(2, 73); dome::checkpoint(); }
    std::unique_ptr<shape> s = dome_at ? ::dome::gen::blank<::std::unique_ptr< ::shape>>() : ::dome::gen::type<::std::unique_ptr< ::shape>>(std::make_unique<square>(3)); if (dome_at) dome_f.load("s", s); 
    if (DOME_IN(3, 3)) { DOME_SITE(3, 75, ("s"), ::dome::gen::ref(s)); dome::checkpoint(); }
    if (!dome_at) { std::printf("area %d\n", s->area());
    s.reset(); }
    if (DOME_IN(4, 4)) { DOME_SITE(4, 78, ("s"), ::dome::gen::ref(s)); dome::checkpoint(); }
    if (DOME_IN(5, 5)) { try {
        { DOME_SITE(5, 80, ("s"), ::dome::gen::ref(s)); fail(2); }
    } catch (const std::exception& e) {
        std::printf("%s\n", e.what());
    } }
    { DOME_SITE(6, 84, ("s"), ::dome::gen::ref(s)); dome::checkpoint(); }
    std::printf("freed %d\n", list::freed);
}
