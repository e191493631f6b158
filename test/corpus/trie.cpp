#include <iostream>
#include <string>
#include <vector>
using namespace std;

const int ALPHABET_SIZE = 26;

struct TrieNode {
    struct TrieNode* children[ALPHABET_SIZE];
    bool isEndOfWord;
};

struct TrieNode* getNode(void) {
    struct TrieNode* pNode = new TrieNode;
    pNode->isEndOfWord = false;
    for (int i = 0; i < ALPHABET_SIZE; i++)
        pNode->children[i] = NULL;
    return pNode;
}

void insert(struct TrieNode* root, string key) {
    struct TrieNode* pCrawl = root;
    for (int i = 0; i < (int)key.length(); i++) {
        int index = key[i] - 'a';
        if (!pCrawl->children[index])
            pCrawl->children[index] = getNode();
        pCrawl = pCrawl->children[index];
    }
    pCrawl->isEndOfWord = true;
}

bool search(struct TrieNode* root, string key) {
    struct TrieNode* pCrawl = root;
    for (size_t i = 0; i < key.length(); i++) {
        int index = key[i] - 'a';
        if (!pCrawl->children[index])
            return false;
        pCrawl = pCrawl->children[index];
    }
    return (pCrawl->isEndOfWord);
}

void list(TrieNode* n, string prefix, vector<string>& out) {
    if (n->isEndOfWord)
        out.push_back(prefix);
    for (int i = 0; i < ALPHABET_SIZE; ++i)
        if (n->children[i])
            list(n->children[i], prefix + char('a' + i), out);
}

int main() {
    string keys[] = {"the", "a", "there", "answer", "any", "by", "bye", "their"};
    int n = sizeof(keys) / sizeof(keys[0]);
    struct TrieNode* root = getNode();
    for (int i = 0; i < n; i++)
        insert(root, keys[i]);
    char output[][32] = {"Not present in trie", "Present in trie"};
    for (const char* w : {"the", "these", "their", "thaw"})
        cout << w << " --- " << output[search(root, w)] << endl;
    vector<string> all;
    list(root, "", all);
    for (const auto& s : all)
        cout << s << ' ';
    cout << endl;
    return 0;
}
