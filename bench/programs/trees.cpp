// SPDX-License-Identifier: Apache-2.0
// Builds and walks binary trees of raw pointers, a checkpoint after every tree. In: trees. Out: nodes counted.
// Measured by bench/run overhead.
#include <cstdio>
#include <cstdlib>
#include <dome/session.hpp>

struct Node {
    Node* left = nullptr;
    Node* right = nullptr;
};

static Node* grow(int depth) {
    Node* n = new Node;
    if (depth > 0) {
        n->left = grow(depth - 1);
        n->right = grow(depth - 1);
    }
    return n;
}

static long count(const Node* n) { return n ? 1 + count(n->left) + count(n->right) : 0; }

static void cut(Node* n) {
    if (!n)
        return;
    cut(n->left);
    cut(n->right);
    delete n;
}

int main(int argc, char** argv) {
    const int trees = argc > 1 ? std::atoi(argv[1]) : 150;
    Node* kept = grow(14);
    long nodes = 0;
    for (int i = 0; i < trees; ++i) {
        Node* t = grow(15);
        nodes += count(t);
        cut(t);
        dome::checkpoint();
    }
    std::printf("%ld %ld\n", nodes, count(kept));
    cut(kept);
}
