#include <iostream>
#include <map>
#include <queue>
#include <string>
#include <vector>
using namespace std;

struct MinHeapNode {
    char data;
    unsigned freq;
    MinHeapNode *left, *right;
    MinHeapNode(char data, unsigned freq) {
        left = right = nullptr;
        this->data = data;
        this->freq = freq;
    }
};

struct compare {
    bool operator()(MinHeapNode* l, MinHeapNode* r) { return l->freq != r->freq ? l->freq > r->freq : l->data > r->data; }
};

map<char, string> codes;

void storeCodes(struct MinHeapNode* root, string str) {
    if (root == nullptr)
        return;
    if (root->data != '$')
        codes[root->data] = str;
    storeCodes(root->left, str + "0");
    storeCodes(root->right, str + "1");
}

void release(MinHeapNode* n) {
    if (n) {
        release(n->left);
        release(n->right);
        delete n;
    }
}

int main() {
    string text = "abracadabra alakazam";
    map<char, int> freq;
    for (char c : text)
        freq[c]++;
    priority_queue<MinHeapNode*, vector<MinHeapNode*>, compare> minHeap;
    for (auto v = freq.begin(); v != freq.end(); v++)
        minHeap.push(new MinHeapNode(v->first, v->second));
    while (minHeap.size() != 1) {
        MinHeapNode* left = minHeap.top();
        minHeap.pop();
        MinHeapNode* right = minHeap.top();
        minHeap.pop();
        MinHeapNode* top = new MinHeapNode('$', left->freq + right->freq);
        top->left = left;
        top->right = right;
        minHeap.push(top);
    }
    MinHeapNode* root = minHeap.top();
    storeCodes(root, "");
    for (auto& v : codes)
        cout << v.first << ' ' << v.second << endl;
    string encoded;
    for (auto c : text)
        encoded += codes[c];
    cout << encoded << endl;
    string decoded;
    MinHeapNode* curr = root;
    for (size_t i = 0; i < encoded.size(); i++) {
        curr = encoded[i] == '0' ? curr->left : curr->right;
        if (!curr->left && !curr->right) {
            decoded += curr->data;
            curr = root;
        }
    }
    cout << decoded << endl;
    release(root);
    return 0;
}
