#include <dome/generated.hpp>
#include <dome/describe/std/map.hpp>
#include <dome/describe/std/pair.hpp>
#include <dome/describe/std/set.hpp>
#line 1 "program.cpp"
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

struct Macro { int n; 
public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] Macro& dome_x) {
        dome_a.field("n", dome_x.n);
    }
#line 14
};
struct Token { int k; std::set<const Macro*> from; 
public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] Token& dome_x) {
        dome_a.field("k", dome_x.k);
        dome_a.field("from", dome_x.from);
    }
#line 15
};
static void expand(Token* out) { DOME_FRAME("program.cpp:of_inner_objects::expand(Token *)", "program.cpp", 16, 0xe0fd39b4c3fbc339ull, "dome::checkpoint"); if (dome_at) { dome_f.load("out", out); }
    std::map<int, Macro> macros = dome_at ? ::dome::gen::blank<::std::map<int, ::of_inner_objects::Macro>>() : ::dome::gen::type<::std::map<int, ::of_inner_objects::Macro>>(); if (dome_at) dome_f.load("macros", macros); 
    if (!dome_at) { for (int i = 0; i < 3; i++) macros[i].n = i * i;
    out->from.insert(&macros[1]);
    out->from.insert(&macros[2]); }
    { int i = dome_at ? ::dome::gen::blank<int>() : (0); if (dome_at) dome_f.load("i", i);  for (; dome_at || (i < 3); i++) {
        { DOME_SITE(1, 22, ("out", "macros", "i"), out, ::dome::gen::ref(macros), ::dome::gen::ref(i)); dome::checkpoint(); }
        printf("%d %d\n", i, (int)out->from.count(&macros[i]));
    } }
    out->from.clear();
}
void run() { DOME_FRAME("of_inner_objects::run()", "program.cpp", 27, 0x9451aae0fa0e2ecfull, "of_inner_objects::expand");
    Token* t = dome_at ? dome_f.get<::of_inner_objects::Token *>("t") : (::dome::gen::made(new Token{7, {}}));
    { DOME_SITE(1, 29, ("t"), t); expand(t); }
    printf("%d %zu\n", t->k, t->from.size());
    delete t;
}

}  // namespace of_inner_objects

namespace reached_by_global {

struct Macro { int n; 
public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] Macro& dome_x) {
        dome_a.field("n", dome_x.n);
    }
#line 38
};
static std::set<const Macro*>* all;
static ::dome::gen::global dome_g_all("program.cpp:reached_by_global::all", all);
#line 39

static void expand() { DOME_FRAME("program.cpp:reached_by_global::expand()", "program.cpp", 40, 0xa369cd50abfb94b0ull, "dome::checkpoint");
    Macro m = dome_at ? ::dome::gen::blank<::reached_by_global::Macro>() : ::dome::gen::type<::reached_by_global::Macro>{3}; if (dome_at) dome_f.load("m", m); 
    if (!dome_at) { all->insert(&m); }
    for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 3); i++) {
        { DOME_SITE(1, 44, ("m", "i"), ::dome::gen::ref(m), i); dome::checkpoint(); }
        printf("%d %d\n", i, (int)all->count(&m));
    }
    all->clear();
}
void run() { DOME_FRAME("reached_by_global::run()", "program.cpp", 49, 0xf4d0392e952baf99ull, "reached_by_global::expand");
    std::set<const Macro*> s = dome_at ? ::dome::gen::blank<::std::set<const ::reached_by_global::Macro *>>() : ::dome::gen::type<::std::set<const ::reached_by_global::Macro *>>(); if (dome_at) dome_f.load("s", s); 
    if (!dome_at) { all = &s; }
    { DOME_SITE(1, 52, ("s"), ::dome::gen::ref(s)); expand(); }
    printf("%zu\n", s.size());
}

}  // namespace reached_by_global

namespace keys_of_text {

struct Key {
    char* text;
    bool operator<(const Key& o) const { return strcmp(text, o.text) < 0; }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] Key& dome_x) {
        dome_a.field("text", dome_x.text);
    }
#line 63
};
typedef std::map<Key, int> Map;
struct Value { Map* map; 
public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] Value& dome_x) {
        dome_a.field("map", dome_x.map);
    }
#line 65
};
void run() { DOME_FRAME("keys_of_text::run()", "program.cpp", 66, 0xa77cbbefcedf0a0eull, "dome::checkpoint");
    Value v = dome_at ? ::dome::gen::blank<::keys_of_text::Value>() : ::dome::gen::type<::keys_of_text::Value>{::dome::gen::made(new Map)}; if (dome_at) dome_f.load("v", v); 
    { int i = dome_at ? ::dome::gen::blank<int>() : (0); if (dome_at) dome_f.load("i", i);  for (; dome_at || (i < 3); i++) {
        { DOME_SITE(1, 69, ("v", "i"), ::dome::gen::ref(v), ::dome::gen::ref(i)); dome::checkpoint(); }
        char* p = (char*)::dome::gen::allocate<char>(2);
        p[0] = 'c' - i, p[1] = 0;
        v.map->insert({Key{p}, i});
    } }
    for (auto& e : *v.map) printf("%s %d\n", e.first.text, e.second);
}

}  // namespace keys_of_text

namespace ordered_by_name {

struct Node { std::string name; 
public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] Node& dome_x) {
        dome_a.field("name", dome_x.name);
    }
#line 81
};
struct Less { bool operator()(const Node* a, const Node* b) const { return a->name < b->name; } 
public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] Less& dome_x) {
    }
#line 82
};
struct Tree { std::set<Node*, Less> nodes; 
public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] Tree& dome_x) {
        dome_a.field("nodes", dome_x.nodes);
    }
#line 83
};
void run() { DOME_FRAME("ordered_by_name::run()", "program.cpp", 84, 0xb9437611f42e8e7aull, "dome::checkpoint");
    Tree* t = dome_at ? dome_f.get<::ordered_by_name::Tree *>("t") : (::dome::gen::made(new Tree));
    for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 3); i++) {
        { DOME_SITE(1, 87, ("t", "i"), t, i); dome::checkpoint(); }
        t->nodes.insert(::dome::gen::made(new Node{std::string(1, 'c' - i)}));
    }
    for (auto* e : t->nodes) printf("%s\n", e->name.c_str());
}

}  // namespace ordered_by_name

int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 95, 0x923a01f6c4442d61ull, "of_inner_objects::run", "reached_by_global::run", "keys_of_text::run", "ordered_by_name::run");
    if (DOME_IN(1, 1)) { DOME_SITE0(1, 96); of_inner_objects::run(); }
    if (DOME_IN(2, 2)) { DOME_SITE0(2, 97); reached_by_global::run(); }
    if (DOME_IN(3, 3)) { DOME_SITE0(3, 98); keys_of_text::run(); }
    { DOME_SITE0(4, 99); ordered_by_name::run(); }
}
