#include <dome/generated.hpp>
#line 1 "list.cpp"
// SPDX-License-Identifier: Apache-2.0
#include "list.hpp"

struct list::node {
    int value;
    node* next;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] node& dome_x) {
        dome_a.field("value", dome_x.value);
        dome_a.field("next", dome_x.next);
    }
#line 7
};
list::~list() {
    while (first_ != nullptr) {
        node* gone = first_;
        first_ = gone->next;
        delete gone;
    }
}
void list::add(int v) { first_ = ::dome::gen::made(new node{v, first_}); }
int list::sum() const {
    int all = 0;
    for (const node* n = first_; n != nullptr; n = n->next)
        all += n->value;
    return all;
}
