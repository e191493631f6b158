#include <dome/generated.hpp>
#include <dome/describe/std/memory.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// unique_ptr to a value, to a tree of nodes, empty, and moved between variables.
#include <dome/session.hpp>

#include <cstdio>
#include <memory>

struct node {
    int key = 0;
    std::unique_ptr<node> left, right;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] node& dome_x) {
        dome_a.field_or_default("key", dome_x.key);
        dome_a.field("left", dome_x.left);
        dome_a.field("right", dome_x.right);
    }
#line 11
};
void insert(std::unique_ptr<node>& at, int key) { DOME_FRAME("insert(std::unique_ptr<node> &, int)", "program.cpp", 12, 0xde831482f4da4cb6ull, "dome::checkpoint", "insert"); if (dome_at) { dome_f.load("key", key); }
    if (DOME_IN(1, 1)) { if (dome_at ? DOME_BACK(1, 1) : static_cast<bool>(!at)) {
        if (!dome_at) { at = std::make_unique<node>();
        at->key = key; }
        { DOME_SITE0(1, 16); dome::checkpoint(); }
        return;
    } }
    { ::std::unique_ptr< ::node>& dome_t1 = dome_at ? dome_f.get_ref<::std::unique_ptr< ::node>>("dome_t1") : (key < at->key ? at->left : at->right); DOME_SITE(2, 19, ("key", "dome_t1"), key, ::dome::gen::path(dome_t1)); insert(dome_t1, key); }
}
int sum(const std::unique_ptr<node>& at) { return at ? at->key + sum(at->left) + sum(at->right) : 0; }
int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 22, 0x8c5416331421ba82ull, "insert", "dome::checkpoint");
    std::unique_ptr<node> root = dome_at ? ::dome::gen::blank<::std::unique_ptr< ::node>>() : ::dome::gen::type<::std::unique_ptr< ::node>>(); if (dome_at) dome_f.load("root", root); 
    std::unique_ptr<int> n = dome_at ? ::dome::gen::blank<::std::unique_ptr<int>>() : (std::make_unique<int>(3)); if (dome_at) dome_f.load("n", n);  std::unique_ptr<int> none = dome_at ? ::dome::gen::blank<::std::unique_ptr<int>>() : ::dome::gen::type<::std::unique_ptr<int>>(); if (dome_at) dome_f.load("none", none); 
    if (DOME_IN(1, 1)) { auto&& dome_g1 = {5, 2, 8, 1, 9}; ::std::ptrdiff_t dome_k1 = dome_at ? dome_f.get<::std::ptrdiff_t>("dome_k1") : 0; auto dome_b1 = ::dome::gen::begin_of(dome_g1); auto dome_e1 = ::dome::gen::end_of(dome_g1); if (dome_at) ::dome::gen::advance(dome_f, dome_b1, dome_k1, dome_e1); for (; dome_b1 != dome_e1; ++dome_b1, (void)++dome_k1) { int k = *dome_b1; if (dome_at) dome_f.load("k", k); {
        { DOME_SITE(1, 26, ("dome_k1", "root", "n", "none", "k"), dome_k1, ::dome::gen::ref(root), ::dome::gen::ref(n), ::dome::gen::ref(none), k); insert(root, k); }
        *n += k;
        std::printf("%d %d %d\n", sum(root), *n, none ? 1 : 0);
    } } }
    if (!dome_at) { none = std::move(n); }
    { DOME_SITE(2, 31, ("root", "n", "none"), ::dome::gen::ref(root), ::dome::gen::ref(n), ::dome::gen::ref(none)); dome::checkpoint(); }
    std::printf("%d\n", *none);
}
