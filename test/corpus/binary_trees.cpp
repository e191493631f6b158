#include <iostream>

struct Node {
    Node *left, *right;
    Node(Node* l, Node* r) : left(l), right(r) {}
    ~Node() {
        delete left;
        delete right;
    }
    int check() const { return left ? 1 + left->check() + right->check() : 1; }
};

Node* make(int depth) {
    if (depth == 0)
        return new Node(nullptr, nullptr);
    return new Node(make(depth - 1), make(depth - 1));
}

int main() {
    const int minDepth = 2, maxDepth = 6, stretchDepth = maxDepth + 1;
    {
        Node* c = make(stretchDepth);
        std::cout << "stretch tree of depth " << stretchDepth << "\t check: " << c->check() << std::endl;
        delete c;
    }
    Node* longLived = make(maxDepth);
    for (int d = minDepth; d <= maxDepth; d += 2) {
        int iterations = 1 << (maxDepth - d + minDepth);
        int c = 0;
        for (int i = 1; i <= iterations; ++i) {
            Node* a = make(d);
            c += a->check();
            delete a;
        }
        std::cout << iterations << "\t trees of depth " << d << "\t check: " << c << std::endl;
    }
    std::cout << "long lived tree of depth " << maxDepth << "\t check: " << longLived->check() << "\n";
    delete longLived;
    return 0;
}
