#include <dome/generated.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// Pointers to parts of objects on the heap, when there is none to the whole after the site.
#include <dome/session.hpp>

#include <cstdio>

struct Inner { int x; 
public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] Inner& dome_x) {
        dome_a.field("x", dome_x.x);
    }
#line 7
};
struct Outer { int n; int a[4]; Inner in; Inner rows[2][2]; 
public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] Outer& dome_x) {
        dome_a.field("n", dome_x.n);
        dome_a.field("a", dome_x.a);
        dome_a.field("in", dome_x.in);
        dome_a.field("rows", dome_x.rows);
    }
#line 8
};

int* member() { return &(::dome::gen::made(new Outer{1, {2, 3}, {4}, {}}))->n; }
int elements() { DOME_FRAME("elements()", "program.cpp", 11, 0xa1e7d25bedd6684eull, "dome::checkpoint");
    Outer* o = dome_at ? ::dome::gen::blank<::Outer *>() : (::dome::gen::made(new Outer{1, {2, 3}, {4}, {}}));
    int* p = dome_at ? dome_f.get<int *>("p") : (o->a + 1);
    for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 2); ++i) { { DOME_SITE(1, 14, ("p", "i"), p, i); dome::checkpoint(); } *p += i + 1; }
    return *p;
}
int classes() { DOME_FRAME("classes()", "program.cpp", 17, 0x5345c73bf59e16e5ull, "dome::checkpoint");
    Outer* o = dome_at ? ::dome::gen::blank<::Outer *>() : (::dome::gen::made_array(new Outer[2]{}));
    Inner *q = dome_at ? dome_f.get<::Inner *>("q") : (&o[1].in), *r = dome_at ? dome_f.get<::Inner *>("r") : (&o[1].rows[1][0]);
    for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 2); ++i) { { DOME_SITE(1, 20, ("q", "r", "i"), q, r, i); dome::checkpoint(); } q->x += i + 1; r->x += q->x; }
    return q->x + r->x;
}

int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 24, 0xecfff1df27fe4f84ull, "dome::checkpoint", "elements", "classes");
    int* n = dome_at ? dome_f.get<int *>("n") : (member());
    if (DOME_IN(1, 1)) { DOME_SITE(1, 26, ("n"), n); dome::checkpoint(); }
    if (!dome_at) { std::printf("%d\n", *n); }
    if (DOME_IN(2, 2)) { DOME_SITE0(2, 28); int dome_t1 = dome_at ? ::dome::gen::blank<int>() : (elements()); std::printf("%d\n", dome_t1); }
    { DOME_SITE0(3, 29); int dome_t2 = dome_at ? ::dome::gen::blank<int>() : (classes()); std::printf("%d\n", dome_t2); }
}
