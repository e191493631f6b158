#include <algorithm>
#include <iostream>
using namespace std;

class AVL {
    struct node {
        int element;
        node* left;
        node* right;
        int height;
    };
    node* root;

    void makeEmpty(node* t) {
        if (t == NULL)
            return;
        makeEmpty(t->left);
        makeEmpty(t->right);
        delete t;
    }
    int height(node* t) { return (t == NULL ? -1 : t->height); }
    node* singleRightRotate(node*& t) {
        node* u = t->left;
        t->left = u->right;
        u->right = t;
        t->height = max(height(t->left), height(t->right)) + 1;
        u->height = max(height(u->left), t->height) + 1;
        return u;
    }
    node* singleLeftRotate(node*& t) {
        node* u = t->right;
        t->right = u->left;
        u->left = t;
        t->height = max(height(t->left), height(t->right)) + 1;
        u->height = max(height(t->right), t->height) + 1;
        return u;
    }
    node* insert(int x, node* t) {
        if (t == NULL) {
            t = new node;
            t->element = x;
            t->height = 0;
            t->left = t->right = NULL;
        } else if (x < t->element) {
            t->left = insert(x, t->left);
            if (height(t->left) - height(t->right) == 2) {
                if (x < t->left->element)
                    t = singleRightRotate(t);
                else {
                    t->left = singleLeftRotate(t->left);
                    t = singleRightRotate(t);
                }
            }
        } else if (x > t->element) {
            t->right = insert(x, t->right);
            if (height(t->right) - height(t->left) == 2) {
                if (x > t->right->element)
                    t = singleLeftRotate(t);
                else {
                    t->right = singleRightRotate(t->right);
                    t = singleLeftRotate(t);
                }
            }
        }
        t->height = max(height(t->left), height(t->right)) + 1;
        return t;
    }
    void inorder(node* t) {
        if (t == NULL)
            return;
        inorder(t->left);
        cout << t->element << ":" << t->height << " ";
        inorder(t->right);
    }

public:
    AVL() { root = NULL; }
    ~AVL() { makeEmpty(root); }
    void insert(int x) { root = insert(x, root); }
    bool contains(int x) {
        node* t = root;
        while (t) {
            if (x == t->element)
                return true;
            t = x < t->element ? t->left : t->right;
        }
        return false;
    }
    void display() {
        inorder(root);
        cout << endl;
    }
};

int main() {
    AVL t;
    for (int x : {20, 25, 15, 10, 30, 5, 35, 67, 43, 21, 11, 89, 38, 69}) {
        t.insert(x);
        t.display();
    }
    for (int i = 0; i < 100; i += 7)
        if (t.contains(i))
            cout << i << " found\n";
}
