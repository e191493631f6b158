// SPDX-License-Identifier: Apache-2.0
// Sets ordered by address or by what pointers lead to, on the heap and outside, of objects that are restored later.
#include <dome/session.hpp>

#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <map>
#include <set>
#include <string>

namespace of_inner_objects {

struct Macro { int n; };
struct Token { int k; std::set<const Macro*> from; };
static void expand(Token* out) {
    std::map<int, Macro> macros;
    for (int i = 0; i < 3; i++) macros[i].n = i * i;
    out->from.insert(&macros[1]);
    out->from.insert(&macros[2]);
    for (int i = 0; i < 3; i++) {
        dome::checkpoint();
        printf("%d %d\n", i, (int)out->from.count(&macros[i]));
    }
    out->from.clear();
}
void run() {
    Token* t = new Token{7, {}};
    expand(t);
    printf("%d %zu\n", t->k, t->from.size());
    delete t;
}

}  // namespace of_inner_objects

namespace reached_by_global {

struct Macro { int n; };
static std::set<const Macro*>* all;
static void expand() {
    Macro m{3};
    all->insert(&m);
    for (int i = 0; i < 3; i++) {
        dome::checkpoint();
        printf("%d %d\n", i, (int)all->count(&m));
    }
    all->clear();
}
void run() {
    std::set<const Macro*> s;
    all = &s;
    expand();
    printf("%zu\n", s.size());
}

}  // namespace reached_by_global

namespace keys_of_text {

struct Key {
    char* text;
    bool operator<(const Key& o) const { return strcmp(text, o.text) < 0; }
};
typedef std::map<Key, int> Map;
struct Value { Map* map; };
void run() {
    Value v{new Map};
    for (int i = 0; i < 3; i++) {
        dome::checkpoint();
        char* p = (char*)malloc(2);
        p[0] = 'c' - i, p[1] = 0;
        v.map->insert({Key{p}, i});
    }
    for (auto& e : *v.map) printf("%s %d\n", e.first.text, e.second);
}

}  // namespace keys_of_text

namespace ordered_by_name {

struct Node { std::string name; };
struct Less { bool operator()(const Node* a, const Node* b) const { return a->name < b->name; } };
struct Tree { std::set<Node*, Less> nodes; };
void run() {
    Tree* t = new Tree;
    for (int i = 0; i < 3; i++) {
        dome::checkpoint();
        t->nodes.insert(new Node{std::string(1, 'c' - i)});
    }
    for (auto* e : t->nodes) printf("%s\n", e->name.c_str());
}

}  // namespace ordered_by_name

int main() {
    of_inner_objects::run();
    reached_by_global::run();
    keys_of_text::run();
    ordered_by_name::run();
}
