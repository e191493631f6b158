#include <dome/generated.hpp>
#include <dome/describe/std/memory.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// Several variables declared in one statement, some with sites in their initialisers; array initialisers with sites.
#include <dome/session.hpp>

#include <cstdio>
#include <memory>
#include <string>

int step(int k) { DOME_FRAME("step(int)", "program.cpp", 9, 0x8f7cdf70c9e339c7ull, "dome::checkpoint"); if (dome_at) { dome_f.load("k", k); }
    { DOME_SITE(1, 10, ("k"), k); dome::checkpoint(); }
    return k;
}
std::string word(int k) { DOME_FRAME("word(int)", "program.cpp", 13, 0xfd27ef168be2a4a1ull, "dome::checkpoint"); if (dome_at) { dome_f.load("k", k); }
    { DOME_SITE(1, 14, ("k"), k); dome::checkpoint(); }
    return std::string(static_cast<std::size_t>(k), 'w');
}
int* where(int* p) { DOME_FRAME("where(int *)", "program.cpp", 17, 0xad613a9ce4c4f3bfull, "dome::checkpoint"); if (dome_at) { dome_f.load("p", p); }
    { DOME_SITE(1, 18, ("p"), p); dome::checkpoint(); }
    return p;
}
struct point {
    int x, y;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] point& dome_x) {
        dome_a.field("x", dome_x.x);
        dome_a.field("y", dome_x.y);
    }
#line 23
};
struct shape {
    point from, to;
    int colour = 7;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] shape& dome_x) {
        dome_a.field("from", dome_x.from);
        dome_a.field("to", dome_x.to);
        dome_a.field_or_default("colour", dome_x.colour);
    }
#line 27
};
template <class T>
T twice(T x) { DOME_FRAME("twice(T)", "program.cpp", 29, 0xb03870798cbcfb0full, "step", "step", "dome::checkpoint");
    DOME_SITE0(1, 30); const T a = dome_at ? dome_f.get<T>("a") : ::dome::gen::type<T>(step(x)); DOME_SITE(2, 30, ("a"), ::dome::gen::ref(a)); const T b = dome_at ? dome_f.get<T>("b") : ::dome::gen::type<T>(step((dome_r2 ? ::dome::gen::blank<::std::decay_t<decltype(a + 1)>>() : (a + 1))));
    { DOME_SITE(3, 31, ("a", "b"), ::dome::gen::ref(a), ::dome::gen::ref(b)); dome::checkpoint(); }
    return a * 10 + b;
}

int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 35, 0x984f479043471ea6ull, "step", "step", "step", "word", "word", "step", "step", "where", "where", "where", "step", "dome::checkpoint", "step", "step", "step", "step", "step", "step", "step", "step", "dome::checkpoint", "step", "step", "step", "step", "step", "dome::checkpoint", "twice<int>", "twice<long>", "step", "dome::checkpoint");
    DOME_SITE0(1, 36); int a = dome_at ? dome_f.get<int>("a") : (step(1)); DOME_SITE(2, 36, ("a"), a); int b = dome_at ? dome_f.get<int>("b") : (step(a + 1)); int c; if (dome_at) dome_f.load("c", c);  int d = dome_at ? dome_f.get<int>("d") : (b * 2);
    if (DOME_IN(3, 3)) { DOME_SITE(3, 37, ("a", "b", "d"), a, b, d); int dome_t1 = dome_at ? ::dome::gen::blank<int>() : (step(d)); c = dome_t1; }
    DOME_SITE(4, 38, ("a", "b", "c", "d"), a, b, c, d); std::string s = dome_at ? ::dome::gen::blank<::std::string>() : (word(a)); if (dome_at) dome_f.load("s", s);  DOME_SITE(5, 38, ("a", "b", "c", "d", "s"), a, b, c, d, ::dome::gen::ref(s)); std::string t = dome_at ? ::dome::gen::blank<::std::string>() : ::dome::gen::type<::std::string>(word(b)); if (dome_at) dome_f.load("t", t);  std::string u = dome_at ? ::dome::gen::blank<::std::string>() : ::dome::gen::type<::std::string>(); if (dome_at) dome_f.load("u", u); 
    DOME_SITE(6, 39, ("a", "b", "c", "d", "s", "t", "u"), a, b, c, d, ::dome::gen::ref(s), ::dome::gen::ref(t), ::dome::gen::ref(u)); int dome_t2 = dome_at ? dome_f.get<int>("dome_t2") : (step(4)); DOME_SITE(7, 39, ("a", "b", "c", "d", "s", "t", "u", "dome_t2"), a, b, c, d, ::dome::gen::ref(s), ::dome::gen::ref(t), ::dome::gen::ref(u), dome_t2); int dome_t3 = dome_at ? ::dome::gen::blank<int>() : (step(5)); int row[3] = {dome_at ? ::dome::gen::blank<int>() : ::dome::gen::type<int>(dome_t2), a, dome_at ? ::dome::gen::blank<int>() : ::dome::gen::type<int>(dome_t3)}; if (dome_at) dome_f.load("row", row);  DOME_SITE(8, 39, ("a", "b", "c", "d", "s", "t", "u", "row"), a, b, c, d, ::dome::gen::ref(s), ::dome::gen::ref(t), ::dome::gen::ref(u), ::dome::gen::ref(row)); int *p = dome_at ? dome_f.get<int *>("p") : (where((dome_r8 ? ::dome::gen::blank<int *>() : (row + 1)))); DOME_SITE(9, 39, ("a", "b", "c", "d", "s", "t", "u", "row", "p"), a, b, c, d, ::dome::gen::ref(s), ::dome::gen::ref(t), ::dome::gen::ref(u), ::dome::gen::ref(row), p); int * dome_t4 = dome_at ? ::dome::gen::blank<int *>() : (where(row)); int &first = dome_at ? dome_f.get_ref<int>("first") : (*dome_t4);
    DOME_SITE(10, 40, ("a", "b", "c", "d", "s", "t", "u", "row", "p", "first"), a, b, c, d, ::dome::gen::ref(s), ::dome::gen::ref(t), ::dome::gen::ref(u), ::dome::gen::ref(row), p, ::dome::gen::path(first)); const int *q = dome_at ? dome_f.get<const int *>("q") : ::dome::gen::type<const int *>(where(p)); DOME_SITE(11, 40, ("a", "b", "c", "d", "s", "t", "u", "row", "p", "first", "q"), a, b, c, d, ::dome::gen::ref(s), ::dome::gen::ref(t), ::dome::gen::ref(u), ::dome::gen::ref(row), p, ::dome::gen::path(first), q); const int fixed = dome_at ? dome_f.get<int>("fixed") : (step(6));
    if (DOME_IN(12, 12)) { DOME_SITE(12, 41, ("a", "b", "c", "d", "s", "t", "u", "row", "p", "first", "q", "fixed"), a, b, c, d, ::dome::gen::ref(s), ::dome::gen::ref(t), ::dome::gen::ref(u), ::dome::gen::ref(row), p, ::dome::gen::path(first), q, fixed); dome::checkpoint(); }
    if (!dome_at) { first += 1;
    std::printf("%d %d %d %d %s %s %s %d %d %d %d %d\n", a, b, c, d, s.c_str(), t.c_str(), u.c_str(), row[0], row[2], *p, *q, fixed); }
    DOME_SITE(13, 44, ("s", "t", "u", "row"), ::dome::gen::ref(s), ::dome::gen::ref(t), ::dome::gen::ref(u), ::dome::gen::ref(row)); int dome_t5 = dome_at ? dome_f.get<int>("dome_t5") : (step(1)); DOME_SITE(14, 44, ("s", "t", "u", "row", "dome_t5"), ::dome::gen::ref(s), ::dome::gen::ref(t), ::dome::gen::ref(u), ::dome::gen::ref(row), dome_t5); int dome_t6 = dome_at ? ::dome::gen::blank<int>() : (step(4)); int grid[2][2] = {{dome_at ? ::dome::gen::blank<int>() : ::dome::gen::type<int>(dome_t5), 2}, {3, dome_at ? ::dome::gen::blank<int>() : ::dome::gen::type<int>(dome_t6)}}; if (dome_at) dome_f.load("grid", grid); 
    DOME_SITE(15, 45, ("s", "t", "u", "row", "grid"), ::dome::gen::ref(s), ::dome::gen::ref(t), ::dome::gen::ref(u), ::dome::gen::ref(row), ::dome::gen::ref(grid)); int dome_t7 = dome_at ? dome_f.get<int>("dome_t7") : (step(2)); DOME_SITE(16, 45, ("s", "t", "u", "row", "grid", "dome_t7"), ::dome::gen::ref(s), ::dome::gen::ref(t), ::dome::gen::ref(u), ::dome::gen::ref(row), ::dome::gen::ref(grid), dome_t7); int dome_t8 = dome_at ? ::dome::gen::blank<int>() : (step(3)); point points[] = {dome_at ? ::dome::gen::blank<::point>() : ::dome::gen::type<::point>(::point{1, dome_t7}), dome_at ? ::dome::gen::blank<::point>() : ::dome::gen::type<::point>(::point{dome_t8, 4}), dome_at ? ::dome::gen::blank<::point>() : ::dome::gen::type<::point>(point{5, 6})}; if (dome_at) dome_f.load("points", points); 
    DOME_SITE(17, 46, ("s", "t", "u", "row", "grid", "points"), ::dome::gen::ref(s), ::dome::gen::ref(t), ::dome::gen::ref(u), ::dome::gen::ref(row), ::dome::gen::ref(grid), ::dome::gen::ref(points)); int dome_t9 = dome_at ? dome_f.get<int>("dome_t9") : (step(1)); DOME_SITE(18, 46, ("s", "t", "u", "row", "grid", "points", "dome_t9"), ::dome::gen::ref(s), ::dome::gen::ref(t), ::dome::gen::ref(u), ::dome::gen::ref(row), ::dome::gen::ref(grid), ::dome::gen::ref(points), dome_t9); int dome_t10 = dome_at ? ::dome::gen::blank<int>() : (step(4)); shape g = dome_at ? ::dome::gen::blank<::shape>() : ::dome::gen::type<::shape>{{dome_t9, 2}, {3, dome_t10}}; if (dome_at) dome_f.load("g", g);  DOME_SITE(19, 46, ("s", "t", "u", "row", "grid", "points", "g"), ::dome::gen::ref(s), ::dome::gen::ref(t), ::dome::gen::ref(u), ::dome::gen::ref(row), ::dome::gen::ref(grid), ::dome::gen::ref(points), ::dome::gen::ref(g)); int dome_t11 = dome_at ? dome_f.get<int>("dome_t11") : (step(5)); DOME_SITE(20, 46, ("s", "t", "u", "row", "grid", "points", "g", "dome_t11"), ::dome::gen::ref(s), ::dome::gen::ref(t), ::dome::gen::ref(u), ::dome::gen::ref(row), ::dome::gen::ref(grid), ::dome::gen::ref(points), ::dome::gen::ref(g), dome_t11); int dome_t12 = dome_at ? ::dome::gen::blank<int>() : (step(9)); shape h = dome_at ? ::dome::gen::blank<::shape>() : ::dome::gen::type<::shape>{.from = {dome_t11, 6}, .to = {7, 8}, .colour = dome_t12}; if (dome_at) dome_f.load("h", h); 
    if (DOME_IN(21, 21)) { DOME_SITE(21, 47, ("s", "t", "u", "row", "grid", "points", "g", "h"), ::dome::gen::ref(s), ::dome::gen::ref(t), ::dome::gen::ref(u), ::dome::gen::ref(row), ::dome::gen::ref(grid), ::dome::gen::ref(points), ::dome::gen::ref(g), ::dome::gen::ref(h)); dome::checkpoint(); }
    if (!dome_at) { std::printf("%d %d %d\n", grid[0][0] + grid[1][1], points[0].y + points[1].x + points[2].y, g.from.x + g.to.y + g.colour + h.from.x + h.colour); }
    DOME_SITE(22, 49, ("s", "t", "u", "row"), ::dome::gen::ref(s), ::dome::gen::ref(t), ::dome::gen::ref(u), ::dome::gen::ref(row)); int dome_t13 = dome_at ? dome_f.get<int>("dome_t13") : (step(7)); DOME_SITE(23, 49, ("s", "t", "u", "row", "dome_t13"), ::dome::gen::ref(s), ::dome::gen::ref(t), ::dome::gen::ref(u), ::dome::gen::ref(row), dome_t13); int dome_t14 = dome_at ? ::dome::gen::blank<int>() : (step(8)); std::unique_ptr<point> one = dome_at ? ::dome::gen::blank<::std::unique_ptr< ::point>>() : ::dome::gen::type<::std::unique_ptr< ::point>>(::dome::gen::made(new point{dome_t13, dome_t14})); if (dome_at) dome_f.load("one", one); 
    DOME_SITE(24, 50, ("s", "t", "u", "row", "one"), ::dome::gen::ref(s), ::dome::gen::ref(t), ::dome::gen::ref(u), ::dome::gen::ref(row), ::dome::gen::ref(one)); int dome_t15 = dome_at ? dome_f.get<int>("dome_t15") : (step(3)); DOME_SITE(25, 50, ("s", "t", "u", "row", "one", "dome_t15"), ::dome::gen::ref(s), ::dome::gen::ref(t), ::dome::gen::ref(u), ::dome::gen::ref(row), ::dome::gen::ref(one), dome_t15); int dome_t16 = dome_at ? dome_f.get<int>("dome_t16") : (step(1)); DOME_SITE(26, 50, ("s", "t", "u", "row", "one", "dome_t15", "dome_t16"), ::dome::gen::ref(s), ::dome::gen::ref(t), ::dome::gen::ref(u), ::dome::gen::ref(row), ::dome::gen::ref(one), dome_t15, dome_t16); int dome_t17 = dome_at ? ::dome::gen::blank<int>() : (step(2)); int* heap = dome_at ? ::dome::gen::blank<int *>() : (::dome::gen::made_array(new int[static_cast<std::size_t>(dome_t15)]{dome_t16, dome_t17}));
    if (!dome_at) { std::printf("%d %d %d\n", heap[0] + heap[1] + heap[2], one->x, one->y);
    delete[] heap; }
    if (DOME_IN(27, 27)) { DOME_SITE(27, 53, ("s", "t", "u", "row", "one"), ::dome::gen::ref(s), ::dome::gen::ref(t), ::dome::gen::ref(u), ::dome::gen::ref(row), ::dome::gen::ref(one)); dome::checkpoint(); }
    if (DOME_IN(28, 29)) { DOME_SITE(29, 54, ("s", "t", "u", "row", "one"), ::dome::gen::ref(s), ::dome::gen::ref(t), ::dome::gen::ref(u), ::dome::gen::ref(row), ::dome::gen::ref(one)); long dome_t18 = dome_at ? dome_f.get<long>("dome_t18") : (twice(4L)); DOME_SITE(28, 54, ("s", "t", "u", "row", "one", "dome_t18"), ::dome::gen::ref(s), ::dome::gen::ref(t), ::dome::gen::ref(u), ::dome::gen::ref(row), ::dome::gen::ref(one), dome_t18); int dome_t19 = dome_at ? ::dome::gen::blank<int>() : (twice(3)); std::printf("%d %ld\n", dome_t19, dome_t18); }
    // clang-format off
    int i; if (dome_at) dome_f.load("i", i);  DOME_SITE(30, 56, ("s", "t", "u", "row", "one", "i"), ::dome::gen::ref(s), ::dome::gen::ref(t), ::dome::gen::ref(u), ::dome::gen::ref(row), ::dome::gen::ref(one), ::dome::gen::ref(i)); int j = dome_at ? dome_f.get<int>("j") : (step(1)); int*k = dome_at ? dome_f.get<int *>("k") : (&i);
    std::string v = dome_at ? ::dome::gen::blank<::std::string>() : ::dome::gen::type<::std::string>("v"); if (dome_at) dome_f.load("v", v);  std::string w = dome_at ? ::dome::gen::blank<::std::string>() : ::dome::gen::type<::std::string>(); if (dome_at) dome_f.load("w", w);  std::string _x = dome_at ? ::dome::gen::blank<::std::string>() : ::dome::gen::type<::std::string>("x"); if (dome_at) dome_f.load("_x", _x); 
    { if (!dome_at) { i = 0,*k += 1; } for (; dome_at || (i < 3); ++i) {
        { DOME_SITE(31, 59, ("s", "t", "u", "row", "one", "i", "j", "k", "v", "w", "_x"), ::dome::gen::ref(s), ::dome::gen::ref(t), ::dome::gen::ref(u), ::dome::gen::ref(row), ::dome::gen::ref(one), ::dome::gen::ref(i), j, k, ::dome::gen::ref(v), ::dome::gen::ref(w), ::dome::gen::ref(_x)); dome::checkpoint(); }
        j += i;
        w += v;
        _x += w;
    } }
    // clang-format on
    std::printf("%d %d %s %s\n", j, *k, w.c_str(), _x.c_str());
}
