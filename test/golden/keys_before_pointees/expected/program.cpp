#include <dome/generated.hpp>
#include <dome/describe/std/map.hpp>
#include <dome/describe/std/pair.hpp>
#include <dome/describe/std/set.hpp>
#include <dome/describe/std/unordered_map.hpp>
#include <dome/describe/std/unordered_set.hpp>
#include <dome/describe/std/vector.hpp>
#include <dome/detail/algorithms.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// Containers whose keys lead to what is declared after them, used on the way back: loops over them, places in them, references into them.
#include <dome/session.hpp>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <map>
#include <set>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <vector>

namespace loops {

void run() { DOME_FRAME("loops::run()", "program.cpp", 18, 0xcd1b6169afb5a0d7ull, "dome::checkpoint", "dome::checkpoint", "dome::checkpoint", "dome::checkpoint", "dome::checkpoint", "dome::checkpoint", "dome::checkpoint");
    std::set<int*> s = dome_at ? ::dome::gen::blank<::std::set<int *>>() : ::dome::gen::type<::std::set<int *>>(); if (dome_at) dome_f.load("s", s); 
    std::set<int*, std::greater<int*>> falling = dome_at ? ::dome::gen::blank<::std::set<int *, ::std::greater<int *>>>() : ::dome::gen::type<::std::set<int *, ::std::greater<int *>>>(); if (dome_at) dome_f.load("falling", falling); 
    std::map<int*, std::string> m = dome_at ? ::dome::gen::blank<::std::map<int *, ::std::string>>() : ::dome::gen::type<::std::map<int *, ::std::string>>(); if (dome_at) dome_f.load("m", m); 
    std::multimap<const int*, int> several = dome_at ? ::dome::gen::blank<::std::multimap<const int *, int>>() : ::dome::gen::type<::std::multimap<const int *, int>>(); if (dome_at) dome_f.load("several", several); 
    std::unordered_set<int*> table = dome_at ? ::dome::gen::blank<::std::unordered_set<int *>>() : ::dome::gen::type<::std::unordered_set<int *>>(); if (dome_at) dome_f.load("table", table); 
    std::unordered_map<int*, int> numbers = dome_at ? ::dome::gen::blank<::std::unordered_map<int *, int>>() : ::dome::gen::type<::std::unordered_map<int *, int>>(); if (dome_at) dome_f.load("numbers", numbers); 
    std::unordered_multiset<int*> equals = dome_at ? ::dome::gen::blank<::std::unordered_multiset<int *>>() : ::dome::gen::type<::std::unordered_multiset<int *>>(); if (dome_at) dome_f.load("equals", equals); 
    int a[3] = {1, 2, 3}; if (dome_at) dome_f.load("a", a); 
    if (!dome_at) { for (int& x : a) {
        s.insert(&x), falling.insert(&x), table.insert(&x);
        m[&x] = std::string(20, static_cast<char>('a' + x));
        several.insert({&x, x}), several.insert({&x, 10 * x});
        numbers[&x] = 5 * x;
        equals.insert(&a[1]);
    } }
    if (DOME_IN(1, 1)) { auto&& dome_g1 = (s); ::std::ptrdiff_t dome_k1 = dome_at ? dome_f.get<::std::ptrdiff_t>("dome_k1") : 0; auto dome_b1 = ::dome::gen::begin_of(dome_g1); auto dome_e1 = ::dome::gen::end_of(dome_g1); if (dome_at) ::dome::gen::advance(dome_f, dome_b1, dome_k1, dome_e1); for (; dome_b1 != dome_e1; ++dome_b1, (void)++dome_k1) { int* p = *dome_b1; if (dome_at) dome_f.load("p", p); {
        { DOME_SITE(1, 35, ("dome_k1", "s", "falling", "m", "several", "table", "numbers", "equals", "a", "p"), dome_k1, ::dome::gen::ref(s), ::dome::gen::ref(falling), ::dome::gen::ref(m), ::dome::gen::ref(several), ::dome::gen::ref(table), ::dome::gen::ref(numbers), ::dome::gen::ref(equals), ::dome::gen::ref(a), p); dome::checkpoint(); }
        std::printf("%d ", *p);
    } } }
    if (DOME_IN(2, 2)) { auto&& dome_g2 = (falling); ::std::ptrdiff_t dome_k2 = dome_at ? dome_f.get<::std::ptrdiff_t>("dome_k2") : 0; auto dome_b2 = ::dome::gen::begin_of(dome_g2); auto dome_e2 = ::dome::gen::end_of(dome_g2); if (dome_at) ::dome::gen::advance(dome_f, dome_b2, dome_k2, dome_e2); for (; dome_b2 != dome_e2; ++dome_b2, (void)++dome_k2) { int* p = *dome_b2; if (dome_at) dome_f.load("p", p); {
        { DOME_SITE(2, 39, ("dome_k2", "s", "falling", "m", "several", "table", "numbers", "equals", "a", "p"), dome_k2, ::dome::gen::ref(s), ::dome::gen::ref(falling), ::dome::gen::ref(m), ::dome::gen::ref(several), ::dome::gen::ref(table), ::dome::gen::ref(numbers), ::dome::gen::ref(equals), ::dome::gen::ref(a), p); dome::checkpoint(); }
        std::printf("%d ", *p);
    } } }
    if (DOME_IN(3, 3)) { auto&& dome_g3 = (m); ::std::ptrdiff_t dome_k3 = dome_at ? dome_f.get<::std::ptrdiff_t>("dome_k3") : 0; auto dome_b3 = ::dome::gen::begin_of(dome_g3); auto dome_e3 = ::dome::gen::end_of(dome_g3); if (dome_at) ::dome::gen::advance(dome_f, dome_b3, dome_k3, dome_e3); for (; dome_b3 != dome_e3; ++dome_b3, (void)++dome_k3) { auto& [p, text] = *dome_b3; {
        if (!dome_at) { text += '!'; }
        { DOME_SITE(3, 44, ("dome_k3", "s", "falling", "m", "several", "table", "numbers", "equals", "a"), dome_k3, ::dome::gen::ref(s), ::dome::gen::ref(falling), ::dome::gen::ref(m), ::dome::gen::ref(several), ::dome::gen::ref(table), ::dome::gen::ref(numbers), ::dome::gen::ref(equals), ::dome::gen::ref(a)); dome::checkpoint(); }
        std::printf("%d %s ", *p, text.c_str());
    } } }
    if (DOME_IN(4, 4)) { auto&& dome_g4 = (several); ::std::ptrdiff_t dome_k4 = dome_at ? dome_f.get<::std::ptrdiff_t>("dome_k4") : 0; auto dome_b4 = ::dome::gen::begin_of(dome_g4); auto dome_e4 = ::dome::gen::end_of(dome_g4); if (dome_at) ::dome::gen::advance(dome_f, dome_b4, dome_k4, dome_e4); for (; dome_b4 != dome_e4; ++dome_b4, (void)++dome_k4) { const auto& e = *dome_b4; {
        { DOME_SITE(4, 48, ("dome_k4", "s", "falling", "m", "several", "table", "numbers", "equals", "a"), dome_k4, ::dome::gen::ref(s), ::dome::gen::ref(falling), ::dome::gen::ref(m), ::dome::gen::ref(several), ::dome::gen::ref(table), ::dome::gen::ref(numbers), ::dome::gen::ref(equals), ::dome::gen::ref(a)); dome::checkpoint(); }
        std::printf("%d %d ", *e.first, e.second);
    } } }
    if (!dome_at) { std::printf("\n"); }
    int sum = dome_at ? dome_f.get<int>("sum") : (0);
    if (DOME_IN(5, 5)) { auto&& dome_g5 = (table); ::std::ptrdiff_t dome_k5 = dome_at ? dome_f.get<::std::ptrdiff_t>("dome_k5") : 0; auto dome_b5 = ::dome::gen::begin_of(dome_g5); auto dome_e5 = ::dome::gen::end_of(dome_g5); if (dome_at) ::dome::gen::advance(dome_f, dome_b5, dome_k5, dome_e5); for (; dome_b5 != dome_e5; ++dome_b5, (void)++dome_k5) { int* p = *dome_b5; {
        if (!dome_at) { sum += *p; }
        { DOME_SITE(5, 55, ("dome_k5", "s", "falling", "m", "several", "table", "numbers", "equals", "a", "sum"), dome_k5, ::dome::gen::ref(s), ::dome::gen::ref(falling), ::dome::gen::ref(m), ::dome::gen::ref(several), ::dome::gen::ref(table), ::dome::gen::ref(numbers), ::dome::gen::ref(equals), ::dome::gen::ref(a), sum); dome::checkpoint(); }
    } } }
    if (DOME_IN(6, 6)) { auto&& dome_g6 = (numbers); ::std::ptrdiff_t dome_k6 = dome_at ? dome_f.get<::std::ptrdiff_t>("dome_k6") : 0; auto dome_b6 = ::dome::gen::begin_of(dome_g6); auto dome_e6 = ::dome::gen::end_of(dome_g6); if (dome_at) ::dome::gen::advance(dome_f, dome_b6, dome_k6, dome_e6); for (; dome_b6 != dome_e6; ++dome_b6, (void)++dome_k6) { auto& e = *dome_b6; {
        if (!dome_at) { sum += *e.first * e.second; }
        { DOME_SITE(6, 59, ("dome_k6", "s", "falling", "m", "several", "table", "numbers", "equals", "a", "sum"), dome_k6, ::dome::gen::ref(s), ::dome::gen::ref(falling), ::dome::gen::ref(m), ::dome::gen::ref(several), ::dome::gen::ref(table), ::dome::gen::ref(numbers), ::dome::gen::ref(equals), ::dome::gen::ref(a), sum); dome::checkpoint(); }
    } } }
    { auto&& dome_g7 = (equals); ::std::ptrdiff_t dome_k7 = dome_at ? dome_f.get<::std::ptrdiff_t>("dome_k7") : 0; auto dome_b7 = ::dome::gen::begin_of(dome_g7); auto dome_e7 = ::dome::gen::end_of(dome_g7); if (dome_at) ::dome::gen::advance(dome_f, dome_b7, dome_k7, dome_e7); for (; dome_b7 != dome_e7; ++dome_b7, (void)++dome_k7) { int* p = *dome_b7; {
        if (!dome_at) { sum += *p; }
        { DOME_SITE(7, 63, ("dome_k7", "s", "falling", "m", "several", "table", "numbers", "equals", "a", "sum"), dome_k7, ::dome::gen::ref(s), ::dome::gen::ref(falling), ::dome::gen::ref(m), ::dome::gen::ref(several), ::dome::gen::ref(table), ::dome::gen::ref(numbers), ::dome::gen::ref(equals), ::dome::gen::ref(a), sum); dome::checkpoint(); }
    } } }
    std::printf("%d %zu %zu %d %zu\n", sum, s.count(&a[2]), table.count(&a[0]), numbers[&a[1]], equals.count(&a[1]));
}

}  // namespace loops

namespace places {

void run() { DOME_FRAME("places::run()", "program.cpp", 72, 0xa26f2d83c9c8e10aull, "dome::checkpoint");
    std::map<int*, int> m = dome_at ? ::dome::gen::blank<::std::map<int *, int>>() : ::dome::gen::type<::std::map<int *, int>>(); if (dome_at) dome_f.load("m", m); 
    std::set<int*> s = dome_at ? ::dome::gen::blank<::std::set<int *>>() : ::dome::gen::type<::std::set<int *>>(); if (dome_at) dome_f.load("s", s); 
    int a[3] = {1, 2, 3}; if (dome_at) dome_f.load("a", a); 
    if (!dome_at) { for (int& x : a)
        m[&x] = x, s.insert(&x); }
    int& second = dome_at ? dome_f.get_ref<int>("second") : (m[&a[1]]);
    auto third = dome_at ? ::dome::gen::blank<::std::_Rb_tree_const_iterator<int *>>() : (s.find(&a[2])); if (dome_at) dome_f.load("third", third); 
    { auto it = dome_at ? ::dome::gen::blank<::std::_Rb_tree_const_iterator<int *>>() : (s.begin()); if (dome_at) dome_f.load("it", it);  for (; dome_at || (it != s.end()); ++it) {
        { DOME_SITE(1, 81, ("m", "s", "a", "second", "third", "it"), ::dome::gen::ref(m), ::dome::gen::ref(s), ::dome::gen::ref(a), ::dome::gen::path(second), ::dome::gen::ref(third), ::dome::gen::ref(it)); dome::checkpoint(); }
        second += **it;
    } }
    std::printf("%d %d %d\n", second, m[&a[1]], **third);
}

}  // namespace places

namespace by_contents {

struct Named {
    std::string name;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] Named& dome_x) {
        dome_a.field("name", dome_x.name);
    }
#line 93
};
struct Less {
    bool operator()(const Named* a, const Named* b) const { return a->name < b->name; }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] Less& dome_x) {
    }
#line 96
};
struct Either_way {
    bool falling;
    bool operator()(const Named* a, const Named* b) const { return falling ? b->name < a->name : a->name < b->name; }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] Either_way& dome_x) {
        dome_a.field("falling", dome_x.falling);
    }
#line 100
};
struct Hash {
    std::size_t salt;
    std::size_t operator()(const Named* n) const { return n->name.size() + salt; }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] Hash& dome_x) {
        dome_a.field("salt", dome_x.salt);
    }
#line 104
};
struct Same {
    bool operator()(const Named* a, const Named* b) const { return a->name == b->name; }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] Same& dome_x) {
    }
#line 107
};
void run() { DOME_FRAME("by_contents::run()", "program.cpp", 108, 0x860d88398461afc9ull, "dome::checkpoint", "dome::checkpoint", "dome::checkpoint");
    std::set<Named*, Less> s = dome_at ? ::dome::gen::blank<::std::set< ::by_contents::Named *, ::by_contents::Less>>() : ::dome::gen::type<::std::set< ::by_contents::Named *, ::by_contents::Less>>(); if (dome_at) dome_f.load("s", s); 
    std::map<Named*, int, Either_way> m = dome_at ? ::dome::gen::blank<::std::map< ::by_contents::Named *, int, ::by_contents::Either_way>>() : ::dome::gen::type<::std::map< ::by_contents::Named *, int, ::by_contents::Either_way>>(Either_way{true}); if (dome_at) dome_f.load("m", m); 
    std::unordered_map<Named*, int, Hash, Same> table = dome_at ? ::dome::gen::blank<::std::unordered_map< ::by_contents::Named *, int, ::by_contents::Hash, ::by_contents::Same>>() : ::dome::gen::type<::std::unordered_map< ::by_contents::Named *, int, ::by_contents::Hash, ::by_contents::Same>>(7, Hash{3}); if (dome_at) dome_f.load("table", table); 
    Named x = dome_at ? ::dome::gen::blank<::by_contents::Named>() : ::dome::gen::type<::by_contents::Named>{"x"}; if (dome_at) dome_f.load("x", x);  Named y = dome_at ? ::dome::gen::blank<::by_contents::Named>() : ::dome::gen::type<::by_contents::Named>{"y"}; if (dome_at) dome_f.load("y", y);  Named z = dome_at ? ::dome::gen::blank<::by_contents::Named>() : ::dome::gen::type<::by_contents::Named>{"zz"}; if (dome_at) dome_f.load("z", z); 
    if (!dome_at) { for (Named* n : {&y, &z, &x})
        s.insert(n), m[n] = static_cast<int>(m.size()), table[n] = 4; }
    if (DOME_IN(1, 1)) { auto&& dome_g1 = (s); ::std::ptrdiff_t dome_k1 = dome_at ? dome_f.get<::std::ptrdiff_t>("dome_k1") : 0; auto dome_b1 = ::dome::gen::begin_of(dome_g1); auto dome_e1 = ::dome::gen::end_of(dome_g1); if (dome_at) ::dome::gen::advance(dome_f, dome_b1, dome_k1, dome_e1); for (; dome_b1 != dome_e1; ++dome_b1, (void)++dome_k1) { Named* n = *dome_b1; if (dome_at) dome_f.load("n", n); {
        { DOME_SITE(1, 116, ("dome_k1", "s", "m", "table", "x", "y", "z", "n"), dome_k1, ::dome::gen::ref(s), ::dome::gen::ref(m), ::dome::gen::ref(table), ::dome::gen::ref(x), ::dome::gen::ref(y), ::dome::gen::ref(z), n); dome::checkpoint(); }
        std::printf("%s ", n->name.c_str());
    } } }
    if (DOME_IN(2, 2)) { auto&& dome_g2 = (m); ::std::ptrdiff_t dome_k2 = dome_at ? dome_f.get<::std::ptrdiff_t>("dome_k2") : 0; auto dome_b2 = ::dome::gen::begin_of(dome_g2); auto dome_e2 = ::dome::gen::end_of(dome_g2); if (dome_at) ::dome::gen::advance(dome_f, dome_b2, dome_k2, dome_e2); for (; dome_b2 != dome_e2; ++dome_b2, (void)++dome_k2) { auto& e = *dome_b2; {
        { DOME_SITE(2, 120, ("dome_k2", "s", "m", "table", "x", "y", "z"), dome_k2, ::dome::gen::ref(s), ::dome::gen::ref(m), ::dome::gen::ref(table), ::dome::gen::ref(x), ::dome::gen::ref(y), ::dome::gen::ref(z)); dome::checkpoint(); }
        std::printf("%s %d ", e.first->name.c_str(), e.second);
    } } }
    int sum = dome_at ? dome_f.get<int>("sum") : (0);
    { auto&& dome_g3 = (table); ::std::ptrdiff_t dome_k3 = dome_at ? dome_f.get<::std::ptrdiff_t>("dome_k3") : 0; auto dome_b3 = ::dome::gen::begin_of(dome_g3); auto dome_e3 = ::dome::gen::end_of(dome_g3); if (dome_at) ::dome::gen::advance(dome_f, dome_b3, dome_k3, dome_e3); for (; dome_b3 != dome_e3; ++dome_b3, (void)++dome_k3) { auto& e = *dome_b3; {
        { DOME_SITE(3, 125, ("dome_k3", "s", "m", "table", "x", "y", "z", "sum"), dome_k3, ::dome::gen::ref(s), ::dome::gen::ref(m), ::dome::gen::ref(table), ::dome::gen::ref(x), ::dome::gen::ref(y), ::dome::gen::ref(z), sum); dome::checkpoint(); }
        sum += static_cast<int>(e.first->name.size()) * e.second;
    } } }
    Named like_y{"y"};
    std::printf("%d %d %zu\n", sum, table[&like_y], s.count(&like_y));
}

}  // namespace by_contents

namespace parts {

struct Graph {
    std::map<int*, std::set<int*>> edges;
    std::set<std::pair<int*, int>> marks;
    std::set<std::set<int*>> groups;
    std::vector<int*> order;      // is there although what comes before it waits
    int n = 0;
    void each() { DOME_FRAME("parts::Graph::each()", "program.cpp", 142, 0x2103389b546ad374ull, "std::for_each<__gnu_cxx::__normal_iterator<int **, std::vector<int *>>, (lambda)>");
        { DOME_SITE0(1, 143); ::dome::gen::algorithm::for_each(order.begin(), order.end(), [&](int* p) { DOME_FRAME("parts::Graph::each()::lambda 1(int *)", "program.cpp", 143, 0xb744308b47213b0eull, "dome::checkpoint"); if (dome_at) { dome_f.load("p", p); }
            { DOME_SITE(1, 144, ("p"), p); dome::checkpoint(); }
            n += *p;
        }); }
    }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] Graph& dome_x) {
        dome_a.field("edges", dome_x.edges);
        dome_a.field("marks", dome_x.marks);
        dome_a.field("groups", dome_x.groups);
        dome_a.field("order", dome_x.order);
        dome_a.field_or_default("n", dome_x.n);
    }
#line 148
};
void run() { DOME_FRAME("parts::run()", "program.cpp", 149, 0x6d6e4746e51caef2ull, "dome::checkpoint", "dome::checkpoint", "dome::checkpoint", "parts::Graph::each");
    Graph g = dome_at ? ::dome::gen::blank<::parts::Graph>() : ::dome::gen::type<::parts::Graph>(); if (dome_at) dome_f.load("g", g); 
    int a[3] = {1, 2, 3}; if (dome_at) dome_f.load("a", a); 
    if (!dome_at) { for (int& x : a) {
        g.edges[&a[0]].insert(&x);
        g.marks.insert({&x, x});
        g.groups.insert({&a[0], &x});
        g.order.push_back(&x);
    } }
    if (DOME_IN(1, 1)) { auto&& dome_g1 = (g.edges); ::std::ptrdiff_t dome_k1 = dome_at ? dome_f.get<::std::ptrdiff_t>("dome_k1") : 0; auto dome_b1 = ::dome::gen::begin_of(dome_g1); auto dome_e1 = ::dome::gen::end_of(dome_g1); if (dome_at) ::dome::gen::advance(dome_f, dome_b1, dome_k1, dome_e1); for (; dome_b1 != dome_e1; ++dome_b1, (void)++dome_k1) { auto& [from, to] = *dome_b1; 
{ { auto&& dome_g2 = (to); ::std::ptrdiff_t dome_k2 = dome_at ? dome_f.get<::std::ptrdiff_t>("dome_k2") : 0; auto dome_b2 = ::dome::gen::begin_of(dome_g2); auto dome_e2 = ::dome::gen::end_of(dome_g2); if (dome_at) ::dome::gen::advance(dome_f, dome_b2, dome_k2, dome_e2); for (; dome_b2 != dome_e2; ++dome_b2, (void)++dome_k2) { int* p = *dome_b2; if (dome_at) dome_f.load("p", p); {
            { DOME_SITE(1, 160, ("dome_k1", "dome_k2", "g", "a", "p"), dome_k1, dome_k2, ::dome::gen::ref(g), ::dome::gen::ref(a), p); dome::checkpoint(); }
            std::printf("%d-%d ", *from, *p);
        } } } } } }
    if (DOME_IN(2, 2)) { auto&& dome_g3 = (g.marks); ::std::ptrdiff_t dome_k3 = dome_at ? dome_f.get<::std::ptrdiff_t>("dome_k3") : 0; auto dome_b3 = ::dome::gen::begin_of(dome_g3); auto dome_e3 = ::dome::gen::end_of(dome_g3); if (dome_at) ::dome::gen::advance(dome_f, dome_b3, dome_k3, dome_e3); for (; dome_b3 != dome_e3; ++dome_b3, (void)++dome_k3) { auto& [p, mark] = *dome_b3; {
        { DOME_SITE(2, 164, ("dome_k3", "g", "a"), dome_k3, ::dome::gen::ref(g), ::dome::gen::ref(a)); dome::checkpoint(); }
        std::printf("%d:%d ", *p, mark);
    } } }
    if (DOME_IN(3, 3)) { auto&& dome_g4 = (g.groups); ::std::ptrdiff_t dome_k4 = dome_at ? dome_f.get<::std::ptrdiff_t>("dome_k4") : 0; auto dome_b4 = ::dome::gen::begin_of(dome_g4); auto dome_e4 = ::dome::gen::end_of(dome_g4); if (dome_at) ::dome::gen::advance(dome_f, dome_b4, dome_k4, dome_e4); for (; dome_b4 != dome_e4; ++dome_b4, (void)++dome_k4) { auto& group = *dome_b4; {
        { DOME_SITE(3, 168, ("dome_k4", "g", "a"), dome_k4, ::dome::gen::ref(g), ::dome::gen::ref(a)); dome::checkpoint(); }
        std::printf("%zu ", group.size());
    } } }
    { DOME_SITE(4, 171, ("g", "a"), ::dome::gen::ref(g), ::dome::gen::ref(a)); g.each(); }
    std::printf("%d %zu\n", g.n, g.edges[&a[0]].count(&a[2]));
}

}  // namespace parts

// Each leads to the other.
namespace messages {

struct Folder;
struct Message {
    std::string text;
    std::set<Folder*> folders;
    ~Message();

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] Message& dome_x) {
        dome_a.field("text", dome_x.text);
        dome_a.field("folders", dome_x.folders);
    }
#line 185
};
struct Folder {
    std::set<Message*> messages;
    std::size_t letters() const { DOME_FRAME("messages::Folder::letters() const", "program.cpp", 188, 0x1a9f3e82ada61a41ull, "dome::checkpoint");
        std::size_t n = dome_at ? dome_f.get<::std::size_t>("n") : ::dome::gen::type<::std::size_t>(0);
        { auto&& dome_g1 = (messages); ::std::ptrdiff_t dome_k1 = dome_at ? dome_f.get<::std::ptrdiff_t>("dome_k1") : 0; auto dome_b1 = ::dome::gen::begin_of(dome_g1); auto dome_e1 = ::dome::gen::end_of(dome_g1); if (dome_at) ::dome::gen::advance(dome_f, dome_b1, dome_k1, dome_e1); for (; dome_b1 != dome_e1; ++dome_b1, (void)++dome_k1) { Message* m = *dome_b1; if (dome_at) dome_f.load("m", m); {
            { DOME_SITE(1, 191, ("dome_k1", "n", "m"), dome_k1, n, m); dome::checkpoint(); }
            n += m->text.size() * m->folders.size();
        } } }
        return n;
    }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] Folder& dome_x) {
        dome_a.field("messages", dome_x.messages);
    }
#line 196
};
Message::~Message() {
    for (Folder* f : folders)
        f->messages.erase(this);
}
void file(Message& m, Folder& f) {
    m.folders.insert(&f);
    f.messages.insert(&m);
}
void run() { DOME_FRAME("messages::run()", "program.cpp", 205, 0x4b07b03f7f074df9ull, "messages::Folder::letters", "messages::Folder::letters", "messages::Folder::letters", "messages::Folder::letters");
    Folder in = dome_at ? ::dome::gen::blank<::messages::Folder>() : ::dome::gen::type<::messages::Folder>(); if (dome_at) dome_f.load("in", in);  Folder out = dome_at ? ::dome::gen::blank<::messages::Folder>() : ::dome::gen::type<::messages::Folder>(); if (dome_at) dome_f.load("out", out); 
    Message first = dome_at ? ::dome::gen::blank<::messages::Message>() : ::dome::gen::type<::messages::Message>{"hello", {}}; if (dome_at) dome_f.load("first", first); 
    if (!dome_at) { file(first, in); }
    if (DOME_IN(1, 2)) { {
        Message second = dome_at ? ::dome::gen::blank<::messages::Message>() : ::dome::gen::type<::messages::Message>{"bye", {}}; if (dome_at) dome_f.load("second", second); 
        if (!dome_at) { file(second, in), file(second, out); }
        { DOME_SITE(2, 212, ("in", "out", "first", "second"), ::dome::gen::ref(in), ::dome::gen::ref(out), ::dome::gen::ref(first), ::dome::gen::ref(second)); ::std::size_t dome_t1 = dome_at ? dome_f.get<::std::size_t>("dome_t1") : (out.letters()); DOME_SITE(1, 212, ("in", "out", "first", "second", "dome_t1"), ::dome::gen::ref(in), ::dome::gen::ref(out), ::dome::gen::ref(first), ::dome::gen::ref(second), dome_t1); ::std::size_t dome_t2 = dome_at ? ::dome::gen::blank<::std::size_t>() : (in.letters()); std::printf("%zu %zu\n", dome_t2, dome_t1); }
    } }
    { DOME_SITE(4, 214, ("in", "out", "first"), ::dome::gen::ref(in), ::dome::gen::ref(out), ::dome::gen::ref(first)); ::std::size_t dome_t3 = dome_at ? dome_f.get<::std::size_t>("dome_t3") : (out.letters()); DOME_SITE(3, 214, ("in", "out", "first", "dome_t3"), ::dome::gen::ref(in), ::dome::gen::ref(out), ::dome::gen::ref(first), dome_t3); ::std::size_t dome_t4 = dome_at ? ::dome::gen::blank<::std::size_t>() : (in.letters()); std::printf("%zu %zu\n", dome_t4, dome_t3); }
}

}  // namespace messages

// The round in which elements were taken away is the last.
namespace taken_away {

void run() { DOME_FRAME("taken_away::run()", "program.cpp", 222, 0xfbbc29b642c3b1e9ull, "dome::checkpoint");
    std::map<std::string, int> jobs = dome_at ? ::dome::gen::blank<::std::map< ::std::string, int>>() : ::dome::gen::type<::std::map< ::std::string, int>>{{"a", 1}, {"b", 2}, {"c", 3}}; if (dome_at) dome_f.load("jobs", jobs); 
    { auto&& dome_g1 = (jobs); ::std::ptrdiff_t dome_k1 = dome_at ? dome_f.get<::std::ptrdiff_t>("dome_k1") : 0; auto dome_b1 = ::dome::gen::begin_of(dome_g1); auto dome_e1 = ::dome::gen::end_of(dome_g1); if (dome_at) ::dome::gen::advance(dome_f, dome_b1, dome_k1, dome_e1); for (; dome_b1 != dome_e1; ++dome_b1, (void)++dome_k1) { auto& [name, n] = *dome_b1; 
{ if (dome_at ? DOME_BACK(1, 1) : static_cast<bool>(n == 3)) {
            if (!dome_at) { jobs.clear(); }
            { DOME_SITE(1, 227, ("dome_k1", "jobs"), dome_k1, ::dome::gen::ref(jobs)); dome::checkpoint(); }
            break;
        } } } }
    std::printf("%zu\n", jobs.size());
}

}  // namespace taken_away

int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 235, 0x2b08522a226513ull, "loops::run", "places::run", "by_contents::run", "parts::run", "messages::run", "taken_away::run");
    if (DOME_IN(1, 1)) { DOME_SITE0(1, 236); loops::run(); }
    if (DOME_IN(2, 2)) { DOME_SITE0(2, 237); places::run(); }
    if (DOME_IN(3, 3)) { DOME_SITE0(3, 238); by_contents::run(); }
    if (DOME_IN(4, 4)) { DOME_SITE0(4, 239); parts::run(); }
    if (DOME_IN(5, 5)) { DOME_SITE0(5, 240); messages::run(); }
    { DOME_SITE0(6, 241); taken_away::run(); }
}
