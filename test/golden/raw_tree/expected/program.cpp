#include <dome/generated.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// A search tree by raw pointers, inserted into and walked by recursion, parents included; removal while it is walked.
#include <dome/session.hpp>

#include <cstdio>
#include <string>

struct tree {
    std::string key;
    int count = 1;
    tree *left = nullptr, *right = nullptr, *parent = nullptr;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] tree& dome_x) {
        dome_a.field("key", dome_x.key);
        dome_a.field_or_default("count", dome_x.count);
        dome_a.field_or_default("left", dome_x.left);
        dome_a.field_or_default("right", dome_x.right);
        dome_a.field_or_default("parent", dome_x.parent);
    }
#line 12
};

tree* insert(tree* t, tree* parent, const std::string& key) { DOME_FRAME("insert(tree *, tree *, const std::string &)", "program.cpp", 14, 0xa21515d357a3dc2full, "dome::checkpoint", "insert", "insert"); if (dome_at) { dome_f.load("t", t); dome_f.load("parent", parent); }
    if (DOME_IN(1, 1)) { if (dome_at ? DOME_BACK(1, 1) : static_cast<bool>(t == nullptr)) {
        { DOME_SITE(1, 16, ("parent"), parent); dome::checkpoint(); }
        tree* fresh = ::dome::gen::made(new tree);
        fresh->key = key;
        fresh->parent = parent;
        return fresh;
    } }
    if (dome_at ? DOME_BACK(2, 2) : static_cast<bool>(key < t->key)) 
{ { DOME_SITE(2, 23, ("t"), t); ::tree * dome_t1 = dome_at ? ::dome::gen::blank<::tree *>() : (insert((dome_r2 ? ::dome::gen::blank<::tree *>() : (t->left)), t, key)); t->left = dome_t1; } }
    else { if (dome_at ? DOME_BACK(3, 3) : static_cast<bool>(t->key < key)) 
{ { DOME_SITE(3, 25, ("t"), t); ::tree * dome_t2 = dome_at ? ::dome::gen::blank<::tree *>() : (insert((dome_r3 ? ::dome::gen::blank<::tree *>() : (t->right)), t, key)); t->right = dome_t2; } }
    else
        ++t->count; }
    return t;
}
void print(const tree* t, int depth) { DOME_FRAME("print(const tree *, int)", "program.cpp", 30, 0xa7727815efac8eb6ull, "print", "dome::checkpoint", "print"); if (dome_at) { dome_f.load("t", t); dome_f.load("depth", depth); }
    if (!dome_at) { if (t == nullptr)
        return; }
    if (DOME_IN(1, 1)) { DOME_SITE(1, 33, ("t", "depth"), t, depth); print((dome_r1 ? ::dome::gen::blank<const ::tree *>() : static_cast<const ::tree *>(t->left)), depth + 1); }
    if (DOME_IN(2, 2)) { DOME_SITE(2, 34, ("t", "depth"), t, depth); dome::checkpoint(); }
    if (!dome_at) { std::printf("%*s%s %d %s\n", depth, "", t->key.c_str(), t->count, t->parent != nullptr ? t->parent->key.c_str() : "-"); }
    { DOME_SITE0(3, 36); print((dome_r3 ? ::dome::gen::blank<const ::tree *>() : static_cast<const ::tree *>(t->right)), depth + 1); }
}
void remove(tree* t) { DOME_FRAME("remove(tree *)", "program.cpp", 38, 0xee7378a8fd0f2189ull, "remove", "remove", "dome::checkpoint"); if (dome_at) { dome_f.load("t", t); }
    if (!dome_at) { if (t == nullptr)
        return; }
    if (DOME_IN(1, 1)) { DOME_SITE(1, 41, ("t"), t); remove((dome_r1 ? ::dome::gen::blank<::tree *>() : (t->left))); }
    if (DOME_IN(2, 2)) { DOME_SITE(2, 42, ("t"), t); remove((dome_r2 ? ::dome::gen::blank<::tree *>() : (t->right))); }
    { DOME_SITE(3, 43, ("t"), t); dome::checkpoint(); }
    delete t;
}
int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 46, 0x766c34b1365e9f9dull, "insert", "print", "remove");
    tree* root = dome_at ? ::dome::gen::blank<::tree *>() : ::dome::gen::type<::tree *>(nullptr); if (dome_at) dome_f.load("root", root); 
    const char* words[] = {"m", "c", "x", "a rather long word", "m", "d"}; if (dome_at) dome_f.load("words", words); 
    if (DOME_IN(1, 1)) { auto&& dome_g1 = (words); ::std::ptrdiff_t dome_k1 = dome_at ? dome_f.get<::std::ptrdiff_t>("dome_k1") : 0; auto dome_b1 = ::dome::gen::begin_of(dome_g1); auto dome_e1 = ::dome::gen::end_of(dome_g1); if (dome_at) ::dome::gen::advance(dome_f, dome_b1, dome_k1, dome_e1); for (; dome_b1 != dome_e1; ++dome_b1, (void)++dome_k1) { const char* word = *dome_b1; if (dome_at) dome_f.load("word", word); 
{ { ::std::string dome_t1 = dome_at ? ::dome::gen::blank<::std::string>() : (::dome::gen::type<::std::string>(word)); if (dome_at) dome_f.load("dome_t1", dome_t1); DOME_SITE(1, 50, ("dome_k1", "root", "words", "word", "dome_t1"), dome_k1, ::dome::gen::ref(root), ::dome::gen::ref(words), word, ::dome::gen::ref(dome_t1)); ::tree * dome_t2 = dome_at ? ::dome::gen::blank<::tree *>() : (insert(root, nullptr, dome_t1)); root = dome_t2; } } } }
    if (DOME_IN(2, 2)) { DOME_SITE(2, 51, ("root", "words"), ::dome::gen::ref(root), ::dome::gen::ref(words)); print(root, 0); }
    { DOME_SITE(3, 52, ("root", "words"), ::dome::gen::ref(root), ::dome::gen::ref(words)); remove(root); }
    std::printf("gone\n");
}
