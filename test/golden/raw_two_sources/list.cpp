// SPDX-License-Identifier: Apache-2.0
#include "list.hpp"

struct list::node {
    int value;
    node* next;
};
list::~list() {
    while (first_ != nullptr) {
        node* gone = first_;
        first_ = gone->next;
        delete gone;
    }
}
void list::add(int v) { first_ = new node{v, first_}; }
int list::sum() const {
    int all = 0;
    for (const node* n = first_; n != nullptr; n = n->next)
        all += n->value;
    return all;
}
