#include <dome/generated.hpp>
#include <dome/describe/std/map.hpp>
#include <dome/describe/std/pair.hpp>
#include <dome/describe/std/vector.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// Several sites in one expression: each order that C++ leaves open is the one g++ takes.
#include <dome/session.hpp>

#include <algorithm>
#include <cstdio>
#include <map>
#include <string>
#include <utility>
#include <vector>

int step(int k) { DOME_FRAME("step(int)", "program.cpp", 12, 0x8f7cdf70c9e339c7ull, "dome::checkpoint"); if (dome_at) { dome_f.load("k", k); }
    { DOME_SITE(1, 13, ("k"), k); dome::checkpoint(); }
    std::printf("%d ", k);
    return k;
}
std::string word(int k) { DOME_FRAME("word(int)", "program.cpp", 17, 0xfd27ef168be2a4a1ull, "dome::checkpoint"); if (dome_at) { dome_f.load("k", k); }
    { DOME_SITE(1, 18, ("k"), k); dome::checkpoint(); }
    std::printf("w%d ", k);
    return std::string(static_cast<std::size_t>(k), 'a');
}
const int& same(const int& k) { DOME_FRAME("same(const int &)", "program.cpp", 22, 0x8aa64261e39b400eull, "dome::checkpoint");
    { DOME_SITE0(1, 23); dome::checkpoint(); }
    return k;
}

struct node {
    node *left = nullptr, *right = nullptr;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] node& dome_x) {
        dome_a.field_or_default("left", dome_x.left);
        dome_a.field_or_default("right", dome_x.right);
    }
#line 29
};
int height(const node* n) { DOME_FRAME("height(const node *)", "program.cpp", 30, 0x1de21ea8b6f2cac2ull, "dome::checkpoint", "height", "height"); if (dome_at) { dome_f.load("n", n); }
    if (DOME_IN(1, 1)) { DOME_SITE(1, 31, ("n"), n); dome::checkpoint(); }
    { bool dome_t1 = dome_at ? dome_f.get<bool>("dome_t1") : (static_cast<bool>(n)); int dome_t2 = dome_at ? ::dome::gen::blank<int>() : (::dome::gen::type<int>()); if (dome_at ? DOME_BACK(2, 3) : dome_t1) { DOME_SITE(3, 32, ("n", "dome_t1"), n, dome_t1); int dome_t3 = dome_at ? dome_f.get<int>("dome_t3") : (height((dome_r3 ? ::dome::gen::blank<const ::node *>() : static_cast<const ::node *>(n->right)))); DOME_SITE(2, 32, ("n", "dome_t1", "dome_t3"), n, dome_t1, dome_t3); int dome_t4 = dome_at ? ::dome::gen::blank<int>() : (height((dome_r2 ? ::dome::gen::blank<const ::node *>() : static_cast<const ::node *>(n->left)))); dome_t2 = 1 + std::max(dome_t4, dome_t3); } if (dome_at ? DOME_BACK(0, 0) : !dome_t1) { dome_t2 = 0; } return dome_t2; }
}
int sum(int a, int b, int c) { DOME_FRAME("sum(int, int, int)", "program.cpp", 34, 0xbf397a25bde3ad11ull, "dome::checkpoint"); if (dome_at) { dome_f.load("a", a); dome_f.load("b", b); dome_f.load("c", c); }
    { DOME_SITE(1, 35, ("a", "b", "c"), a, b, c); dome::checkpoint(); }
    return a * 100 + b * 10 + c;
}
int total(const std::string& a, std::string b, int c) { DOME_FRAME("total(const std::string &, std::string, int)", "program.cpp", 38, 0x48f6558666108b36ull, "dome::checkpoint"); if (dome_at) { dome_f.load("b", b); dome_f.load("c", c); }
    { DOME_SITE(1, 39, ("b", "c"), ::dome::gen::ref(b), c); dome::checkpoint(); }
    return static_cast<int>(a.size() * 100 + b.size() * 10) + c;
}
struct point {
    int x, y;
    point(int a, int b) : x(a), y(b) {}
    int dot(int a, int b) const { return x * a + y * b; }
    point operator+(const point& o) const { return point(x + o.x, y + o.y); }
    int operator()(int a, int b) const { return x * a - y * b; }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] point& dome_x) {
        dome_a.field("x", dome_x.x);
        dome_a.field("y", dome_x.y);
    }
    explicit point([[maybe_unused]] ::dome::blank_t dome_b) : x(), y() {}
#line 48
};
point make(int k) { DOME_FRAME("make(int)", "program.cpp", 49, 0xfda7dcebaffeb8b7ull, "dome::checkpoint"); if (dome_at) { dome_f.load("k", k); }
    { DOME_SITE(1, 50, ("k"), k); dome::checkpoint(); }
    std::printf("p%d ", k);
    return point(k, k + 1);
}
struct pair_of {
    int a, b;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] pair_of& dome_x) {
        dome_a.field("a", dome_x.a);
        dome_a.field("b", dome_x.b);
    }
#line 56
};
int global = 1;
static ::dome::gen::global dome_g_global("global", global);
#line 57

int change() { DOME_FRAME("change()", "program.cpp", 58, 0xaea2800501124a0aull, "dome::checkpoint");
    { DOME_SITE0(1, 59); dome::checkpoint(); }
    global += 4;
    return 1;
}
struct counter {
    int n = 1;
    int bump() { DOME_FRAME("counter::bump()", "program.cpp", 65, 0x8add8ded90644e0cull, "dome::checkpoint");
        { DOME_SITE0(1, 66); dome::checkpoint(); }
        return n += 4;
    }
    int both() { DOME_FRAME("counter::both()", "program.cpp", 69, 0xd818b2cac3362e2cull, "counter::bump"); { int dome_t1 = dome_at ? dome_f.get<int>("dome_t1") : (::dome::gen::type<int>(n)); DOME_SITE(1, 69, ("dome_t1"), dome_t1); int dome_t2 = dome_at ? ::dome::gen::blank<int>() : (bump()); return dome_t1 - dome_t2; } }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] counter& dome_x) {
        dome_a.field_or_default("n", dome_x.n);
    }
#line 70
};

int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 72, 0xe904fdd91129acc0ull, "height", "step", "step", "step", "step", "step", "sum", "step", "step", "sum", "word", "word", "step", "total", "step", "step", "step", "step", "step", "step", "step", "step", "make", "make", "make", "step", "word", "word", "word", "step", "step", "step", "step", "step", "step", "change", "change", "change", "step", "step", "step", "step", "step", "step", "step", "change", "change", "counter::both", "same", "same", "step", "step", "step", "step", "step");
    node a = dome_at ? ::dome::gen::blank<::node>() : ::dome::gen::type<::node>(); if (dome_at) dome_f.load("a", a);  node b = dome_at ? ::dome::gen::blank<::node>() : ::dome::gen::type<::node>{&a, nullptr}; if (dome_at) dome_f.load("b", b);  node c = dome_at ? ::dome::gen::blank<::node>() : ::dome::gen::type<::node>{&b, &a}; if (dome_at) dome_f.load("c", c); 
    if (DOME_IN(1, 1)) { DOME_SITE(1, 74, ("a", "b", "c"), ::dome::gen::ref(a), ::dome::gen::ref(b), ::dome::gen::ref(c)); int dome_t1 = dome_at ? ::dome::gen::blank<int>() : (height(&c)); std::printf("%d\n", dome_t1); }
    if (DOME_IN(2, 3)) { DOME_SITE(3, 75, ("a", "b", "c"), ::dome::gen::ref(a), ::dome::gen::ref(b), ::dome::gen::ref(c)); int dome_t2 = dome_at ? dome_f.get<int>("dome_t2") : (step(2)); DOME_SITE(2, 75, ("a", "b", "c", "dome_t2"), ::dome::gen::ref(a), ::dome::gen::ref(b), ::dome::gen::ref(c), dome_t2); int dome_t3 = dome_at ? ::dome::gen::blank<int>() : (step(1)); std::printf("%d %d\n", dome_t3, dome_t2); }
    if (DOME_IN(4, 7)) { DOME_SITE(6, 76, ("a", "b", "c"), ::dome::gen::ref(a), ::dome::gen::ref(b), ::dome::gen::ref(c)); int dome_t4 = dome_at ? dome_f.get<int>("dome_t4") : (step(3)); DOME_SITE(5, 76, ("a", "b", "c", "dome_t4"), ::dome::gen::ref(a), ::dome::gen::ref(b), ::dome::gen::ref(c), dome_t4); int dome_t5 = dome_at ? dome_f.get<int>("dome_t5") : (step(2)); DOME_SITE(4, 76, ("a", "b", "c", "dome_t4", "dome_t5"), ::dome::gen::ref(a), ::dome::gen::ref(b), ::dome::gen::ref(c), dome_t4, dome_t5); int dome_t6 = dome_at ? dome_f.get<int>("dome_t6") : (step(1)); DOME_SITE(7, 76, ("a", "b", "c", "dome_t4", "dome_t5", "dome_t6"), ::dome::gen::ref(a), ::dome::gen::ref(b), ::dome::gen::ref(c), dome_t4, dome_t5, dome_t6); int dome_t7 = dome_at ? ::dome::gen::blank<int>() : (sum(dome_t6, dome_t5, dome_t4)); std::printf("%d\n", dome_t7); }
    int i = dome_at ? dome_f.get<int>("i") : (5);
    if (DOME_IN(8, 10)) { DOME_SITE(9, 78, ("a", "b", "c", "i"), ::dome::gen::ref(a), ::dome::gen::ref(b), ::dome::gen::ref(c), i); int dome_t8 = dome_at ? dome_f.get<int>("dome_t8") : (step(7)); int dome_t9 = dome_at ? dome_f.get<int>("dome_t9") : (i++); DOME_SITE(8, 78, ("a", "b", "c", "i", "dome_t8", "dome_t9"), ::dome::gen::ref(a), ::dome::gen::ref(b), ::dome::gen::ref(c), i, dome_t8, dome_t9); int dome_t10 = dome_at ? dome_f.get<int>("dome_t10") : (step(1)); DOME_SITE(10, 78, ("a", "b", "c", "dome_t8", "dome_t9", "dome_t10"), ::dome::gen::ref(a), ::dome::gen::ref(b), ::dome::gen::ref(c), dome_t8, dome_t9, dome_t10); int dome_t11 = dome_at ? ::dome::gen::blank<int>() : (sum(dome_t10, dome_t9, dome_t8)); std::printf("%d\n", dome_t11); }
    if (DOME_IN(11, 14)) { DOME_SITE(13, 79, ("a", "b", "c"), ::dome::gen::ref(a), ::dome::gen::ref(b), ::dome::gen::ref(c)); int dome_t12 = dome_at ? dome_f.get<int>("dome_t12") : (step(4)); DOME_SITE(12, 79, ("a", "b", "c", "dome_t12"), ::dome::gen::ref(a), ::dome::gen::ref(b), ::dome::gen::ref(c), dome_t12); ::std::string dome_t13 = dome_at ? ::dome::gen::blank<::std::string>() : (word(3)); if (dome_at) dome_f.load("dome_t13", dome_t13); DOME_SITE(11, 79, ("a", "b", "c", "dome_t12", "dome_t13"), ::dome::gen::ref(a), ::dome::gen::ref(b), ::dome::gen::ref(c), dome_t12, ::dome::gen::ref(dome_t13)); ::std::string dome_t14 = dome_at ? ::dome::gen::blank<::std::string>() : (word(2)); if (dome_at) dome_f.load("dome_t14", dome_t14); DOME_SITE(14, 79, ("a", "b", "c", "dome_t12", "dome_t13", "dome_t14"), ::dome::gen::ref(a), ::dome::gen::ref(b), ::dome::gen::ref(c), dome_t12, ::dome::gen::ref(dome_t13), ::dome::gen::ref(dome_t14)); int dome_t15 = dome_at ? ::dome::gen::blank<int>() : (total(static_cast<decltype(dome_t14)&&>(dome_t14), static_cast<decltype(dome_t13)&&>(dome_t13), dome_t12)); std::printf("%d\n", dome_t15); }
    DOME_SITE(16, 80, ("a", "b", "c"), ::dome::gen::ref(a), ::dome::gen::ref(b), ::dome::gen::ref(c)); int dome_t16 = dome_at ? dome_f.get<int>("dome_t16") : (step(2)); DOME_SITE(15, 80, ("a", "b", "c", "dome_t16"), ::dome::gen::ref(a), ::dome::gen::ref(b), ::dome::gen::ref(c), dome_t16); int dome_t17 = dome_at ? ::dome::gen::blank<int>() : (step(1)); point p = dome_at ? ::dome::gen::blank<::point>() : ::dome::gen::type<::point>(dome_t17, dome_t16); if (dome_at) dome_f.load("p", p);  DOME_SITE(17, 80, ("a", "b", "c", "p"), ::dome::gen::ref(a), ::dome::gen::ref(b), ::dome::gen::ref(c), ::dome::gen::ref(p)); int dome_t18 = dome_at ? dome_f.get<int>("dome_t18") : (step(3)); DOME_SITE(18, 80, ("a", "b", "c", "p", "dome_t18"), ::dome::gen::ref(a), ::dome::gen::ref(b), ::dome::gen::ref(c), ::dome::gen::ref(p), dome_t18); int dome_t19 = dome_at ? ::dome::gen::blank<int>() : (step(4)); point q = dome_at ? ::dome::gen::blank<::point>() : ::dome::gen::type<::point>{dome_t18, dome_t19}; if (dome_at) dome_f.load("q", q); 
    if (DOME_IN(19, 22)) { DOME_SITE(22, 81, ("a", "b", "c", "p", "q"), ::dome::gen::ref(a), ::dome::gen::ref(b), ::dome::gen::ref(c), ::dome::gen::ref(p), ::dome::gen::ref(q)); int dome_t20 = dome_at ? dome_f.get<int>("dome_t20") : (step(8)); DOME_SITE(21, 81, ("a", "b", "c", "p", "q", "dome_t20"), ::dome::gen::ref(a), ::dome::gen::ref(b), ::dome::gen::ref(c), ::dome::gen::ref(p), ::dome::gen::ref(q), dome_t20); int dome_t21 = dome_at ? ::dome::gen::blank<int>() : (step(7)); int dome_t22 = dome_at ? dome_f.get<int>("dome_t22") : (q(dome_t21, dome_t20)); DOME_SITE(20, 81, ("a", "b", "c", "p", "q", "dome_t22"), ::dome::gen::ref(a), ::dome::gen::ref(b), ::dome::gen::ref(c), ::dome::gen::ref(p), ::dome::gen::ref(q), dome_t22); int dome_t23 = dome_at ? dome_f.get<int>("dome_t23") : (step(6)); DOME_SITE(19, 81, ("a", "b", "c", "p", "q", "dome_t22", "dome_t23"), ::dome::gen::ref(a), ::dome::gen::ref(b), ::dome::gen::ref(c), ::dome::gen::ref(p), ::dome::gen::ref(q), dome_t22, dome_t23); int dome_t24 = dome_at ? ::dome::gen::blank<int>() : (step(5)); std::printf("%d %d\n", p.dot(dome_t24, dome_t23), dome_t22); }
    DOME_SITE(24, 82, ("a", "b", "c", "p", "q"), ::dome::gen::ref(a), ::dome::gen::ref(b), ::dome::gen::ref(c), ::dome::gen::ref(p), ::dome::gen::ref(q)); ::point dome_t25 = dome_at ? ::dome::gen::blank<::point>() : (make(2)); if (dome_at) dome_f.load("dome_t25", dome_t25); DOME_SITE(23, 82, ("a", "b", "c", "p", "q", "dome_t25"), ::dome::gen::ref(a), ::dome::gen::ref(b), ::dome::gen::ref(c), ::dome::gen::ref(p), ::dome::gen::ref(q), ::dome::gen::ref(dome_t25)); ::point dome_t26 = dome_at ? ::dome::gen::blank<::point>() : (make(1)); point r = dome_at ? ::dome::gen::blank<::point>() : (static_cast<decltype(dome_t26)&&>(dome_t26) + static_cast<decltype(dome_t25)&&>(dome_t25)); if (dome_at) dome_f.load("r", r); 
    if (DOME_IN(25, 26)) { DOME_SITE(25, 83, ("a", "b", "c", "p", "q", "r"), ::dome::gen::ref(a), ::dome::gen::ref(b), ::dome::gen::ref(c), ::dome::gen::ref(p), ::dome::gen::ref(q), ::dome::gen::ref(r)); ::point dome_t27 = dome_at ? ::dome::gen::blank<::point>() : (make(r.x)); if (dome_at) dome_f.load("dome_t27", dome_t27); DOME_SITE(26, 83, ("a", "b", "c", "p", "q", "r", "dome_t27"), ::dome::gen::ref(a), ::dome::gen::ref(b), ::dome::gen::ref(c), ::dome::gen::ref(p), ::dome::gen::ref(q), ::dome::gen::ref(r), ::dome::gen::ref(dome_t27)); int dome_t28 = dome_at ? ::dome::gen::blank<int>() : (step(1)); std::printf("%d\n", static_cast<decltype(dome_t27)&&>(dome_t27).dot(dome_t28, r.y)); }
    DOME_SITE(29, 84, ("a", "b", "c", "p", "q"), ::dome::gen::ref(a), ::dome::gen::ref(b), ::dome::gen::ref(c), ::dome::gen::ref(p), ::dome::gen::ref(q)); ::std::string dome_t29 = dome_at ? ::dome::gen::blank<::std::string>() : (word(3)); if (dome_at) dome_f.load("dome_t29", dome_t29); DOME_SITE(28, 84, ("a", "b", "c", "p", "q", "dome_t29"), ::dome::gen::ref(a), ::dome::gen::ref(b), ::dome::gen::ref(c), ::dome::gen::ref(p), ::dome::gen::ref(q), ::dome::gen::ref(dome_t29)); ::std::string dome_t30 = dome_at ? ::dome::gen::blank<::std::string>() : (word(2)); if (dome_at) dome_f.load("dome_t30", dome_t30); DOME_SITE(27, 84, ("a", "b", "c", "p", "q", "dome_t29", "dome_t30"), ::dome::gen::ref(a), ::dome::gen::ref(b), ::dome::gen::ref(c), ::dome::gen::ref(p), ::dome::gen::ref(q), ::dome::gen::ref(dome_t29), ::dome::gen::ref(dome_t30)); ::std::string dome_t31 = dome_at ? ::dome::gen::blank<::std::string>() : (word(1)); std::string s = dome_at ? ::dome::gen::blank<::std::string>() : (static_cast<decltype(dome_t31)&&>(dome_t31) + "-" + static_cast<decltype(dome_t30)&&>(dome_t30) + static_cast<decltype(dome_t29)&&>(dome_t29)); if (dome_at) dome_f.load("s", s); 
    if (!dome_at) { std::printf("%s\n", s.c_str()); }
    DOME_SITE(30, 86, ("a", "b", "c", "p", "q", "s"), ::dome::gen::ref(a), ::dome::gen::ref(b), ::dome::gen::ref(c), ::dome::gen::ref(p), ::dome::gen::ref(q), ::dome::gen::ref(s)); int dome_t32 = dome_at ? dome_f.get<int>("dome_t32") : (step(1)); DOME_SITE(31, 86, ("a", "b", "c", "p", "q", "s", "dome_t32"), ::dome::gen::ref(a), ::dome::gen::ref(b), ::dome::gen::ref(c), ::dome::gen::ref(p), ::dome::gen::ref(q), ::dome::gen::ref(s), dome_t32); int dome_t33 = dome_at ? ::dome::gen::blank<int>() : (step(2)); pair_of d = dome_at ? ::dome::gen::blank<::pair_of>() : ::dome::gen::type<::pair_of>{dome_t32, dome_t33}; if (dome_at) dome_f.load("d", d); 
    DOME_SITE(32, 87, ("a", "b", "c", "p", "q", "s", "d"), ::dome::gen::ref(a), ::dome::gen::ref(b), ::dome::gen::ref(c), ::dome::gen::ref(p), ::dome::gen::ref(q), ::dome::gen::ref(s), ::dome::gen::ref(d)); int dome_t34 = dome_at ? dome_f.get<int>("dome_t34") : (step(3)); DOME_SITE(33, 87, ("a", "b", "c", "p", "q", "s", "d", "dome_t34"), ::dome::gen::ref(a), ::dome::gen::ref(b), ::dome::gen::ref(c), ::dome::gen::ref(p), ::dome::gen::ref(q), ::dome::gen::ref(s), ::dome::gen::ref(d), dome_t34); int dome_t35 = dome_at ? ::dome::gen::blank<int>() : (step(4)); std::vector<int> v = dome_at ? ::dome::gen::blank<::std::vector<int>>() : ::dome::gen::type<::std::vector<int>>{dome_t34, 7, dome_t35}; if (dome_at) dome_f.load("v", v); 
    DOME_SITE(35, 88, ("a", "b", "c", "p", "q", "s", "d", "v"), ::dome::gen::ref(a), ::dome::gen::ref(b), ::dome::gen::ref(c), ::dome::gen::ref(p), ::dome::gen::ref(q), ::dome::gen::ref(s), ::dome::gen::ref(d), ::dome::gen::ref(v)); int dome_t36 = dome_at ? dome_f.get<int>("dome_t36") : (step(6)); DOME_SITE(34, 88, ("a", "b", "c", "p", "q", "s", "d", "v", "dome_t36"), ::dome::gen::ref(a), ::dome::gen::ref(b), ::dome::gen::ref(c), ::dome::gen::ref(p), ::dome::gen::ref(q), ::dome::gen::ref(s), ::dome::gen::ref(d), ::dome::gen::ref(v), dome_t36); int dome_t37 = dome_at ? ::dome::gen::blank<int>() : (step(5)); std::pair<int, int> e = dome_at ? ::dome::gen::blank<::std::pair<int, int>>() : ::dome::gen::type<::std::pair<int, int>>(static_cast<decltype(dome_t37)&&>(dome_t37), static_cast<decltype(dome_t36)&&>(dome_t36));
    if (!dome_at) { std::printf("%d %d %d %d\n", d.a + d.b, v[0], v[2], e.first - e.second); }
    int dome_t38 = dome_at ? dome_f.get<int>("dome_t38") : (::dome::gen::type<int>(global)); DOME_SITE(36, 90, ("a", "b", "c", "p", "q", "s", "v", "dome_t38"), ::dome::gen::ref(a), ::dome::gen::ref(b), ::dome::gen::ref(c), ::dome::gen::ref(p), ::dome::gen::ref(q), ::dome::gen::ref(s), ::dome::gen::ref(v), dome_t38); int dome_t39 = dome_at ? dome_f.get<int>("dome_t39") : (change()); DOME_SITE(37, 90, ("a", "b", "c", "p", "q", "s", "v", "dome_t38", "dome_t39"), ::dome::gen::ref(a), ::dome::gen::ref(b), ::dome::gen::ref(c), ::dome::gen::ref(p), ::dome::gen::ref(q), ::dome::gen::ref(s), ::dome::gen::ref(v), dome_t38, dome_t39); int dome_t40 = dome_at ? ::dome::gen::blank<int>() : (change()); std::vector<int> f = dome_at ? ::dome::gen::blank<::std::vector<int>>() : (std::vector<int>{dome_t38, dome_t39, (global ^= dome_t40)}); if (dome_at) dome_f.load("f", f);  int dome_t41 = dome_at ? dome_f.get<int>("dome_t41") : (::dome::gen::type<int>(global)); DOME_SITE(38, 90, ("a", "b", "c", "p", "q", "s", "v", "f", "dome_t41"), ::dome::gen::ref(a), ::dome::gen::ref(b), ::dome::gen::ref(c), ::dome::gen::ref(p), ::dome::gen::ref(q), ::dome::gen::ref(s), ::dome::gen::ref(v), ::dome::gen::ref(f), dome_t41); int dome_t42 = dome_at ? ::dome::gen::blank<int>() : (change()); std::vector<int> g = dome_at ? ::dome::gen::blank<::std::vector<int>>() : ::dome::gen::type<::std::vector<int>>{dome_t41, dome_t42}; if (dome_at) dome_f.load("g", g); 
    if (!dome_at) { std::printf("%d %d %d %d\n", f[0], f[1], f[2], g[0]); }
    std::map<int, int> m = dome_at ? ::dome::gen::blank<::std::map<int, int>>() : ::dome::gen::type<::std::map<int, int>>(); if (dome_at) dome_f.load("m", m); 
    if (DOME_IN(39, 40)) { DOME_SITE(40, 93, ("a", "b", "c", "p", "q", "s", "v", "f", "g", "m"), ::dome::gen::ref(a), ::dome::gen::ref(b), ::dome::gen::ref(c), ::dome::gen::ref(p), ::dome::gen::ref(q), ::dome::gen::ref(s), ::dome::gen::ref(v), ::dome::gen::ref(f), ::dome::gen::ref(g), ::dome::gen::ref(m)); int dome_t43 = dome_at ? dome_f.get<int>("dome_t43") : (step(2)); DOME_SITE(39, 93, ("a", "b", "c", "p", "q", "s", "v", "f", "g", "m", "dome_t43"), ::dome::gen::ref(a), ::dome::gen::ref(b), ::dome::gen::ref(c), ::dome::gen::ref(p), ::dome::gen::ref(q), ::dome::gen::ref(s), ::dome::gen::ref(v), ::dome::gen::ref(f), ::dome::gen::ref(g), ::dome::gen::ref(m), dome_t43); int dome_t44 = dome_at ? ::dome::gen::blank<int>() : (step(1)); m[static_cast<decltype(dome_t44)&&>(dome_t44)] = dome_t43; }
    if (DOME_IN(41, 42)) { DOME_SITE(42, 94, ("a", "b", "c", "p", "q", "s", "v", "f", "g", "m"), ::dome::gen::ref(a), ::dome::gen::ref(b), ::dome::gen::ref(c), ::dome::gen::ref(p), ::dome::gen::ref(q), ::dome::gen::ref(s), ::dome::gen::ref(v), ::dome::gen::ref(f), ::dome::gen::ref(g), ::dome::gen::ref(m)); int dome_t45 = dome_at ? dome_f.get<int>("dome_t45") : (step(3)); DOME_SITE(41, 94, ("a", "b", "c", "p", "q", "s", "v", "f", "g", "m", "dome_t45"), ::dome::gen::ref(a), ::dome::gen::ref(b), ::dome::gen::ref(c), ::dome::gen::ref(p), ::dome::gen::ref(q), ::dome::gen::ref(s), ::dome::gen::ref(v), ::dome::gen::ref(f), ::dome::gen::ref(g), ::dome::gen::ref(m), dome_t45); int dome_t46 = dome_at ? ::dome::gen::blank<int>() : (step(1)); m[static_cast<decltype(dome_t46)&&>(dome_t46)] += dome_t45; }
    if (DOME_IN(43, 45)) { DOME_SITE(44, 95, ("a", "b", "c", "p", "q", "s", "v", "f", "g", "m"), ::dome::gen::ref(a), ::dome::gen::ref(b), ::dome::gen::ref(c), ::dome::gen::ref(p), ::dome::gen::ref(q), ::dome::gen::ref(s), ::dome::gen::ref(v), ::dome::gen::ref(f), ::dome::gen::ref(g), ::dome::gen::ref(m)); int dome_t47 = dome_at ? ::dome::gen::blank<int>() : (step(0)); int dome_t48 = dome_at ? dome_f.get<int>("dome_t48") : (::dome::gen::type<int>(v[static_cast<std::size_t>(dome_t47)])); DOME_SITE(45, 95, ("a", "b", "c", "p", "q", "s", "v", "f", "g", "m", "dome_t48"), ::dome::gen::ref(a), ::dome::gen::ref(b), ::dome::gen::ref(c), ::dome::gen::ref(p), ::dome::gen::ref(q), ::dome::gen::ref(s), ::dome::gen::ref(v), ::dome::gen::ref(f), ::dome::gen::ref(g), ::dome::gen::ref(m), dome_t48); int dome_t49 = dome_at ? ::dome::gen::blank<int>() : (step(9)); int dome_t50 = dome_at ? dome_f.get<int>("dome_t50") : (dome_t48 + dome_t49); DOME_SITE(43, 95, ("a", "b", "c", "p", "q", "s", "v", "f", "g", "m", "dome_t50"), ::dome::gen::ref(a), ::dome::gen::ref(b), ::dome::gen::ref(c), ::dome::gen::ref(p), ::dome::gen::ref(q), ::dome::gen::ref(s), ::dome::gen::ref(v), ::dome::gen::ref(f), ::dome::gen::ref(g), ::dome::gen::ref(m), dome_t50); int dome_t51 = dome_at ? ::dome::gen::blank<int>() : (step(1)); v[static_cast<std::size_t>(dome_t51)] = dome_t50; }
    if (!dome_at) { std::printf("%d %d\n", m[1], v[1]); }
    if (DOME_IN(46, 46)) { int dome_t52 = dome_at ? dome_f.get<int>("dome_t52") : (::dome::gen::type<int>(global)); DOME_SITE(46, 97, ("a", "b", "c", "p", "q", "s", "v", "f", "g", "m", "dome_t52"), ::dome::gen::ref(a), ::dome::gen::ref(b), ::dome::gen::ref(c), ::dome::gen::ref(p), ::dome::gen::ref(q), ::dome::gen::ref(s), ::dome::gen::ref(v), ::dome::gen::ref(f), ::dome::gen::ref(g), ::dome::gen::ref(m), dome_t52); int dome_t53 = dome_at ? ::dome::gen::blank<int>() : (change()); std::printf("%d\n", dome_t52 - dome_t53); }
    if (DOME_IN(47, 47)) { int dome_t54 = dome_at ? dome_f.get<int>("dome_t54") : (global * 2); DOME_SITE(47, 98, ("a", "b", "c", "p", "q", "s", "v", "f", "g", "m", "dome_t54"), ::dome::gen::ref(a), ::dome::gen::ref(b), ::dome::gen::ref(c), ::dome::gen::ref(p), ::dome::gen::ref(q), ::dome::gen::ref(s), ::dome::gen::ref(v), ::dome::gen::ref(f), ::dome::gen::ref(g), ::dome::gen::ref(m), dome_t54); int dome_t55 = dome_at ? ::dome::gen::blank<int>() : (change()); std::printf("%d\n", dome_t54 + dome_t55); }
    counter n = dome_at ? ::dome::gen::blank<::counter>() : ::dome::gen::type<::counter>(); if (dome_at) dome_f.load("n", n); 
    if (DOME_IN(48, 48)) { DOME_SITE(48, 100, ("a", "b", "c", "p", "q", "s", "v", "f", "g", "m", "n"), ::dome::gen::ref(a), ::dome::gen::ref(b), ::dome::gen::ref(c), ::dome::gen::ref(p), ::dome::gen::ref(q), ::dome::gen::ref(s), ::dome::gen::ref(v), ::dome::gen::ref(f), ::dome::gen::ref(g), ::dome::gen::ref(m), ::dome::gen::ref(n)); int dome_t56 = dome_at ? ::dome::gen::blank<int>() : (n.both()); std::printf("%d\n", dome_t56); }
    if (DOME_IN(49, 50)) { int dome_t57 = dome_at ? dome_f.get<int>("dome_t57") : (4); DOME_SITE(50, 101, ("a", "b", "c", "p", "q", "s", "v", "f", "g", "m", "n", "dome_t57"), ::dome::gen::ref(a), ::dome::gen::ref(b), ::dome::gen::ref(c), ::dome::gen::ref(p), ::dome::gen::ref(q), ::dome::gen::ref(s), ::dome::gen::ref(v), ::dome::gen::ref(f), ::dome::gen::ref(g), ::dome::gen::ref(m), ::dome::gen::ref(n), dome_t57); int dome_t58 = dome_at ? dome_f.get<int>("dome_t58") : (::dome::gen::type<int>(same(dome_t57))); int dome_t59 = dome_at ? dome_f.get<int>("dome_t59") : (3); DOME_SITE(49, 101, ("a", "b", "c", "p", "q", "s", "v", "f", "g", "m", "n", "dome_t58", "dome_t59"), ::dome::gen::ref(a), ::dome::gen::ref(b), ::dome::gen::ref(c), ::dome::gen::ref(p), ::dome::gen::ref(q), ::dome::gen::ref(s), ::dome::gen::ref(v), ::dome::gen::ref(f), ::dome::gen::ref(g), ::dome::gen::ref(m), ::dome::gen::ref(n), dome_t58, dome_t59); int dome_t60 = dome_at ? ::dome::gen::blank<int>() : (::dome::gen::type<int>(same(dome_t59))); std::printf("%d\n", std::min(dome_t60, dome_t58)); }
    { DOME_SITE(51, 102, ("a", "b", "c", "p", "q", "s", "v", "f", "g", "m", "n"), ::dome::gen::ref(a), ::dome::gen::ref(b), ::dome::gen::ref(c), ::dome::gen::ref(p), ::dome::gen::ref(q), ::dome::gen::ref(s), ::dome::gen::ref(v), ::dome::gen::ref(f), ::dome::gen::ref(g), ::dome::gen::ref(m), ::dome::gen::ref(n)); int dome_t61 = dome_at ? dome_f.get<int>("dome_t61") : (step(1)); DOME_SITE(52, 102, ("a", "b", "c", "p", "q", "s", "v", "f", "g", "m", "n", "dome_t61"), ::dome::gen::ref(a), ::dome::gen::ref(b), ::dome::gen::ref(c), ::dome::gen::ref(p), ::dome::gen::ref(q), ::dome::gen::ref(s), ::dome::gen::ref(v), ::dome::gen::ref(f), ::dome::gen::ref(g), ::dome::gen::ref(m), ::dome::gen::ref(n), dome_t61); int dome_t62 = dome_at ? dome_f.get<int>("dome_t62") : (step(2)); DOME_SITE(53, 102, ("a", "b", "c", "p", "q", "s", "v", "f", "g", "m", "n", "dome_t61", "dome_t62"), ::dome::gen::ref(a), ::dome::gen::ref(b), ::dome::gen::ref(c), ::dome::gen::ref(p), ::dome::gen::ref(q), ::dome::gen::ref(s), ::dome::gen::ref(v), ::dome::gen::ref(f), ::dome::gen::ref(g), ::dome::gen::ref(m), ::dome::gen::ref(n), dome_t61, dome_t62); int dome_t63 = dome_at ? dome_f.get<int>("dome_t63") : (step(3)); DOME_SITE(54, 102, ("a", "b", "c", "p", "q", "s", "v", "f", "g", "m", "n", "dome_t61", "dome_t62", "dome_t63"), ::dome::gen::ref(a), ::dome::gen::ref(b), ::dome::gen::ref(c), ::dome::gen::ref(p), ::dome::gen::ref(q), ::dome::gen::ref(s), ::dome::gen::ref(v), ::dome::gen::ref(f), ::dome::gen::ref(g), ::dome::gen::ref(m), ::dome::gen::ref(n), dome_t61, dome_t62, dome_t63); int dome_t64 = dome_at ? dome_f.get<int>("dome_t64") : (step(4)); DOME_SITE(55, 102, ("a", "b", "c", "p", "q", "s", "v", "f", "g", "m", "n", "dome_t61", "dome_t62", "dome_t63", "dome_t64"), ::dome::gen::ref(a), ::dome::gen::ref(b), ::dome::gen::ref(c), ::dome::gen::ref(p), ::dome::gen::ref(q), ::dome::gen::ref(s), ::dome::gen::ref(v), ::dome::gen::ref(f), ::dome::gen::ref(g), ::dome::gen::ref(m), ::dome::gen::ref(n), dome_t61, dome_t62, dome_t63, dome_t64); int dome_t65 = dome_at ? ::dome::gen::blank<int>() : (step(5)); std::printf("%d\n", (dome_t61 + dome_t62) * dome_t63 - (dome_t64 < dome_t65)); }
}
