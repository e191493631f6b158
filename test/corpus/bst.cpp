#include <iostream>
using namespace std;

struct node {
    int key;
    struct node *left, *right;
};

struct node* newNode(int item) {
    struct node* temp = new struct node;
    temp->key = item;
    temp->left = temp->right = NULL;
    return temp;
}

struct node* insert(struct node* root, int key) {
    if (root == NULL)
        return newNode(key);
    if (key < root->key)
        root->left = insert(root->left, key);
    else if (key > root->key)
        root->right = insert(root->right, key);
    return root;
}

struct node* minValueNode(struct node* n) {
    struct node* current = n;
    while (current && current->left != NULL)
        current = current->left;
    return current;
}

struct node* deleteNode(struct node* root, int key) {
    if (root == NULL)
        return root;
    if (key < root->key)
        root->left = deleteNode(root->left, key);
    else if (key > root->key)
        root->right = deleteNode(root->right, key);
    else {
        if (root->left == NULL) {
            struct node* temp = root->right;
            delete root;
            return temp;
        } else if (root->right == NULL) {
            struct node* temp = root->left;
            delete root;
            return temp;
        }
        struct node* temp = minValueNode(root->right);
        root->key = temp->key;
        root->right = deleteNode(root->right, temp->key);
    }
    return root;
}

void inorder(struct node* root) {
    if (root != NULL) {
        inorder(root->left);
        cout << root->key << " ";
        inorder(root->right);
    }
}

int height(node* n) { return n ? 1 + max(height(n->left), height(n->right)) : 0; }

void destroy(node* n) {
    if (!n)
        return;
    destroy(n->left);
    destroy(n->right);
    delete n;
}

int main() {
    struct node* root = NULL;
    int keys[] = {50, 30, 20, 40, 70, 60, 80};
    for (int i = 0; i < (int)(sizeof(keys) / sizeof(keys[0])); i++)
        root = insert(root, keys[i]);
    inorder(root);
    cout << "height " << height(root) << endl;
    for (int k : {20, 30, 50}) {
        root = deleteNode(root, k);
        cout << "without " << k << ": ";
        inorder(root);
        cout << endl;
    }
    int steps = 0;
    for (node* n = root; n; n = n->key < 65 ? n->right : n->left)
        cout << "step " << ++steps << " at " << n->key << "\n";
    destroy(root);
    return 0;
}
