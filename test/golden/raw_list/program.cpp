// SPDX-License-Identifier: Apache-2.0
// A list of nodes made by new: pushed, reversed, shortened, deleted.
#include <dome/session.hpp>

#include <cstdio>

struct node {
    int value;
    node* next;
    node(int v, node* n) : value(v), next(n) {}
};

class list {
public:
    ~list() {
        while (head_ != nullptr)
            pop();
    }
    void push(int v) {
        head_ = new node(v, head_);
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
    void reverse() {
        node* done = nullptr;
        while (head_ != nullptr) {
            node* first = head_;
            head_ = first->next;
            first->next = done;
            done = first;
            dome::checkpoint();
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
};

int main() {
    list all;
    for (int i = 0; i < 4; ++i) {
        all.push(i * i);
        dome::checkpoint();
        all.print();
    }
    all.reverse();
    all.print();
    const int first = all.pop();
    dome::checkpoint();
    all.push(first + 100);
    all.print();
}
