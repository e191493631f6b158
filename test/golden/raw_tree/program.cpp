// SPDX-License-Identifier: Apache-2.0
// A search tree by raw pointers, inserted into and walked by recursion, parents included; removal while it is walked.
#include <dome/session.hpp>

#include <cstdio>
#include <string>

struct tree {
    std::string key;
    int count = 1;
    tree *left = nullptr, *right = nullptr, *parent = nullptr;
};

tree* insert(tree* t, tree* parent, const std::string& key) {
    if (t == nullptr) {
        dome::checkpoint();
        tree* fresh = new tree;
        fresh->key = key;
        fresh->parent = parent;
        return fresh;
    }
    if (key < t->key)
        t->left = insert(t->left, t, key);
    else if (t->key < key)
        t->right = insert(t->right, t, key);
    else
        ++t->count;
    return t;
}
void print(const tree* t, int depth) {
    if (t == nullptr)
        return;
    print(t->left, depth + 1);
    dome::checkpoint();
    std::printf("%*s%s %d %s\n", depth, "", t->key.c_str(), t->count, t->parent != nullptr ? t->parent->key.c_str() : "-");
    print(t->right, depth + 1);
}
void remove(tree* t) {
    if (t == nullptr)
        return;
    remove(t->left);
    remove(t->right);
    dome::checkpoint();
    delete t;
}
int main() {
    tree* root = nullptr;
    const char* words[] = {"m", "c", "x", "a rather long word", "m", "d"};
    for (const char* word : words)
        root = insert(root, nullptr, word);
    print(root, 0);
    remove(root);
    std::printf("gone\n");
}
