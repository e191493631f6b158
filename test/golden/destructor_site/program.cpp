// SPDX-License-Identifier: Apache-2.0
// Destructors that reach a checkpoint: no passage there, whether they run at the end of a scope, by delete or while unwinding.
#include <dome/session.hpp>

#include <cstdio>
#include <memory>
#include <stdexcept>

struct node {
    int value;
    std::unique_ptr<node> next;
};

class list {
public:
    list() = default;
    list(const list&) = delete;
    list& operator=(const list&) = delete;
    ~list() {
        while (head_) {
            head_ = std::move(head_->next);
            ++freed;
            dome::checkpoint();
        }
    }
    void push(int value) {
        head_ = std::unique_ptr<node>(new node{value, std::move(head_)});
        dome::checkpoint();
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
};

struct shape {
    virtual ~shape() {
        dome::checkpoint();
        std::printf("shape gone\n");
    }
    virtual int area() const = 0;
};
struct square : shape {
    explicit square(int a) : side(a) {}
    ~square() override {
        dome::checkpoint();
        std::printf("square gone\n");
    }
    int area() const override { return side * side; }
    int side;
};

void fail(int n) {
    list l;
    for (int i = 0; i < n; ++i)
        l.push(i);
    throw std::runtime_error("failed");
}

int main() {
    {
        list l;
        for (int i = 0; i < 3; ++i)
            l.push(i);
        std::printf("sum %d\n", l.sum());
    }
    dome::checkpoint();
    std::unique_ptr<shape> s = std::make_unique<square>(3);
    dome::checkpoint();
    std::printf("area %d\n", s->area());
    s.reset();
    dome::checkpoint();
    try {
        fail(2);
    } catch (const std::exception& e) {
        std::printf("%s\n", e.what());
    }
    dome::checkpoint();
    std::printf("freed %d\n", list::freed);
}
