#include <iostream>
#include <string>
using namespace std;

enum Color { RED, BLACK };

struct Node {
    int data;
    Color color;
    Node *left, *right, *parent;
    explicit Node(int d) : data(d), color(RED), left(nullptr), right(nullptr), parent(nullptr) {}
};

class RBTree {
    Node* root = nullptr;

    void rotateLeft(Node*& pt) {
        Node* right = pt->right;
        pt->right = right->left;
        if (pt->right) pt->right->parent = pt;
        right->parent = pt->parent;
        if (!pt->parent)
            root = right;
        else if (pt == pt->parent->left)
            pt->parent->left = right;
        else
            pt->parent->right = right;
        right->left = pt;
        pt->parent = right;
    }
    void rotateRight(Node*& pt) {
        Node* left = pt->left;
        pt->left = left->right;
        if (pt->left) pt->left->parent = pt;
        left->parent = pt->parent;
        if (!pt->parent)
            root = left;
        else if (pt == pt->parent->left)
            pt->parent->left = left;
        else
            pt->parent->right = left;
        left->right = pt;
        pt->parent = left;
    }
    void fix(Node* pt) {
        while (pt != root && pt->color == RED && pt->parent->color == RED) {
            Node* parent = pt->parent;
            Node* grand = parent->parent;
            if (parent == grand->left) {
                Node* uncle = grand->right;
                if (uncle && uncle->color == RED) {
                    grand->color = RED;
                    parent->color = uncle->color = BLACK;
                    pt = grand;
                } else {
                    if (pt == parent->right) {
                        rotateLeft(parent);
                        pt = parent;
                        parent = pt->parent;
                    }
                    rotateRight(grand);
                    swap(parent->color, grand->color);
                    pt = parent;
                }
            } else {
                Node* uncle = grand->left;
                if (uncle && uncle->color == RED) {
                    grand->color = RED;
                    parent->color = uncle->color = BLACK;
                    pt = grand;
                } else {
                    if (pt == parent->left) {
                        rotateRight(parent);
                        pt = parent;
                        parent = pt->parent;
                    }
                    rotateLeft(grand);
                    swap(parent->color, grand->color);
                    pt = parent;
                }
            }
        }
        root->color = BLACK;
    }
    void print(Node* n, string indent, bool last) const {
        if (!n) return;
        cout << indent << (last ? "R----" : "L----") << n->data << (n->color == RED ? "(r)" : "(b)") << endl;
        indent += last ? "   " : "|  ";
        print(n->left, indent, false);
        print(n->right, indent, true);
    }
    void clear(Node* n) {
        if (!n) return;
        clear(n->left);
        clear(n->right);
        delete n;
    }

public:
    ~RBTree() { clear(root); }
    void insert(int data) {
        Node* n = new Node(data);
        Node *y = nullptr, *x = root;
        while (x) {
            y = x;
            x = data < x->data ? x->left : x->right;
        }
        n->parent = y;
        if (!y)
            root = n;
        else if (data < y->data)
            y->left = n;
        else
            y->right = n;
        fix(n);
    }
    void print() const { print(root, "", true); }
};

int main() {
    RBTree t;
    int values[] = {7, 3, 18, 10, 22, 8, 11, 26, 2, 6, 13};
    for (int v : values) t.insert(v);
    t.print();
}
