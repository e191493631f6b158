// SPDX-License-Identifier: Apache-2.0
// unique_ptr to a value, to a tree of nodes, empty, and moved between variables.
#include <dome/session.hpp>

#include <cstdio>
#include <memory>

struct node {
    int key = 0;
    std::unique_ptr<node> left, right;
};
void insert(std::unique_ptr<node>& at, int key) {
    if (!at) {
        at = std::make_unique<node>();
        at->key = key;
        dome::checkpoint();
        return;
    }
    insert(key < at->key ? at->left : at->right, key);
}
int sum(const std::unique_ptr<node>& at) { return at ? at->key + sum(at->left) + sum(at->right) : 0; }
int main() {
    std::unique_ptr<node> root;
    std::unique_ptr<int> n = std::make_unique<int>(3), none;
    for (int k : {5, 2, 8, 1, 9}) {
        insert(root, k);
        *n += k;
        std::printf("%d %d %d\n", sum(root), *n, none ? 1 : 0);
    }
    none = std::move(n);
    dome::checkpoint();
    std::printf("%d\n", *none);
}
