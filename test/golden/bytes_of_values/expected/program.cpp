#include <dome/generated.hpp>
#include <dome/describe/std/vector.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// Loops over the bytes of values: pointers into the middle of numbers, structures, arrays and blocks of the heap, and to their ends.
#include <dome/session.hpp>

#include <cstdio>
#include <string>
#include <vector>

struct point {
    double x, y;
    long tag;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] point& dome_x) {
        dome_a.field("x", dome_x.x);
        dome_a.field("y", dome_x.y);
        dome_a.field("tag", dome_x.tag);
    }
#line 12
};
static int global[3] = {1, 2, 3};
static ::dome::gen::global dome_g_global("program.cpp:global", global);
#line 13


static unsigned hash(const unsigned char* p, std::size_t n) { DOME_FRAME("program.cpp:hash(const unsigned char *, std::size_t)", "program.cpp", 15, 0x6098d5b1e671e613ull, "dome::checkpoint"); if (dome_at) { dome_f.load("p", p); dome_f.load("n", n); }
    unsigned h = dome_at ? dome_f.get<unsigned int>("h") : ::dome::gen::type<unsigned int>(17);
    while (dome_at || (n-- > 0)) {
        { DOME_SITE(1, 18, ("p", "n", "h"), p, n, h); dome::checkpoint(); }
        h = h * 31 + *p++;
    }
    return h;
}
template <class T>
static unsigned hash_of(const T& t) { DOME_FRAME("program.cpp:hash_of(const T &)", "program.cpp", 24, 0x9492d03c13161febull, "hash"); if (dome_at) { dome_f.place("t", t); }
    { DOME_SITE(1, 25, ("t"), ::dome::gen::place(t)); return hash((dome_r1 ? ::dome::gen::blank<::std::decay_t<decltype(reinterpret_cast<const unsigned char*>(&t))>>() : (reinterpret_cast<const unsigned char*>(&t))), sizeof t); }
}
static unsigned check(const void* data, std::size_t n) { DOME_FRAME("program.cpp:check(const void *, std::size_t)", "program.cpp", 27, 0x3993fa19729df4full, "dome::checkpoint");
    const char* p = dome_at ? dome_f.get<const char *>("p") : (static_cast<const char*>(data));
    const char* end = dome_at ? dome_f.get<const char *>("end") : (p + n);
    unsigned c = dome_at ? dome_f.get<unsigned int>("c") : ::dome::gen::type<unsigned int>(0);
    for (; dome_at || (p != end); ++p) {
        { DOME_SITE(1, 32, ("p", "end", "c"), p, end, c); dome::checkpoint(); }
        c = (c << 1) ^ static_cast<unsigned char>(*p) ^ (c >> 31);
    }
    return c;
}

// Lists of one class seen as those of a class derived from it, whose links lie in the same place.
struct node {
    node* next;
    int value;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] node& dome_x) {
        dome_a.field("next", dome_x.next);
        dome_a.field("value", dome_x.value);
    }
#line 42
};
struct more : node {
    more* rest() { return *reinterpret_cast<more**>(&next); }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] more& dome_x) {
        dome_a.base<::node>("node", dome_x);
    }
#line 45
};
static int pairs(node* all) { DOME_FRAME("program.cpp:pairs(node *)", "program.cpp", 46, 0x954b3349335731dbull, "dome::checkpoint");
    int s = dome_at ? dome_f.get<int>("s") : (0);
    for (more* a = dome_at ? dome_f.get<::more *>("a") : (static_cast<more*>(all)); dome_at || (a != nullptr); a = a->rest()) 
{ for (more* b = dome_at ? dome_f.get<::more *>("b") : (a->rest()); dome_at || (b != nullptr); b = b->rest()) {
            { DOME_SITE(1, 50, ("s", "a", "b"), s, a, b); dome::checkpoint(); }
            s = s * 3 + a->value * b->value;
        } }
    return s;
}

int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 56, 0xe210c3a4ba3a4f06ull, "hash_of<int>", "hash_of<point>", "check", "check", "check", "check", "check", "check", "check", "check", "pairs");
    const int n = 12345; if (dome_at) dome_f.load("n", const_cast<::std::remove_const_t<decltype(n)>&>(n)); 
    const point q = dome_at ? ::dome::gen::blank<::point>() : ::dome::gen::type<::point> {1, 2, 7}; if (dome_at) dome_f.load("q", const_cast<::std::remove_const_t<decltype(q)>&>(q)); 
    std::vector<int> list = dome_at ? ::dome::gen::blank<::std::vector<int>>() : ::dome::gen::type<::std::vector<int>>{1, 2}; if (dome_at) dome_f.load("list", list); 
    auto* heap = dome_at ? dome_f.get<unsigned int *>("heap") : (::dome::gen::made_array(new unsigned[2]{5, 6}));
    auto* one = dome_at ? dome_f.get<long *>("one") : (::dome::gen::made(new long(99)));
    auto* many = dome_at ? dome_f.get<::point *>("many") : (::dome::gen::made_array(new point[2]{{0, 0, 0}, {5, 0, 1}}));
    std::string text = dome_at ? ::dome::gen::blank<::std::string>() : ::dome::gen::type<::std::string>("abc"); if (dome_at) dome_f.load("text", text); 
    if (DOME_IN(1, 1)) { DOME_SITE(1, 64, ("n", "q", "list", "heap", "one", "many", "text"), ::dome::gen::ref(n), ::dome::gen::ref(q), ::dome::gen::ref(list), heap, one, many, ::dome::gen::ref(text)); unsigned int dome_t1 = dome_at ? ::dome::gen::blank<unsigned int>() : (hash_of(n)); std::printf("%u\n", dome_t1); }
    if (DOME_IN(2, 2)) { DOME_SITE(2, 65, ("n", "q", "list", "heap", "one", "many", "text"), ::dome::gen::ref(n), ::dome::gen::ref(q), ::dome::gen::ref(list), heap, one, many, ::dome::gen::ref(text)); unsigned int dome_t2 = dome_at ? ::dome::gen::blank<unsigned int>() : (hash_of(q)); std::printf("%u\n", dome_t2); }
    if (DOME_IN(3, 3)) { DOME_SITE(3, 66, ("n", "q", "list", "heap", "one", "many", "text"), ::dome::gen::ref(n), ::dome::gen::ref(q), ::dome::gen::ref(list), heap, one, many, ::dome::gen::ref(text)); unsigned int dome_t3 = dome_at ? ::dome::gen::blank<unsigned int>() : (check((dome_r3 ? ::dome::gen::blank<const void *>() : static_cast<const void *>(list.data())), (dome_r3 ? ::dome::gen::blank<::std::size_t>() : (list.size() * sizeof(int))))); std::printf("%u\n", dome_t3); }
    if (DOME_IN(4, 4)) { DOME_SITE(4, 67, ("n", "q", "list", "heap", "one", "many", "text"), ::dome::gen::ref(n), ::dome::gen::ref(q), ::dome::gen::ref(list), heap, one, many, ::dome::gen::ref(text)); unsigned int dome_t4 = dome_at ? ::dome::gen::blank<unsigned int>() : (check(heap, 2 * sizeof(unsigned))); std::printf("%u\n", dome_t4); }
    if (DOME_IN(5, 5)) { DOME_SITE(5, 68, ("n", "q", "list", "heap", "one", "many", "text"), ::dome::gen::ref(n), ::dome::gen::ref(q), ::dome::gen::ref(list), heap, one, many, ::dome::gen::ref(text)); unsigned int dome_t5 = dome_at ? ::dome::gen::blank<unsigned int>() : (check(one, sizeof *one)); std::printf("%u\n", dome_t5); }
    if (DOME_IN(6, 6)) { DOME_SITE(6, 69, ("n", "q", "list", "heap", "one", "many", "text"), ::dome::gen::ref(n), ::dome::gen::ref(q), ::dome::gen::ref(list), heap, one, many, ::dome::gen::ref(text)); unsigned int dome_t6 = dome_at ? ::dome::gen::blank<unsigned int>() : (check(global, sizeof global)); std::printf("%u\n", dome_t6); }
    if (DOME_IN(7, 7)) { DOME_SITE(7, 70, ("n", "q", "list", "heap", "one", "many", "text"), ::dome::gen::ref(n), ::dome::gen::ref(q), ::dome::gen::ref(list), heap, one, many, ::dome::gen::ref(text)); unsigned int dome_t7 = dome_at ? ::dome::gen::blank<unsigned int>() : (check((dome_r7 ? ::dome::gen::blank<const void *>() : static_cast<const void *>(&global[1])), sizeof(int))); std::printf("%u\n", dome_t7); }
    if (DOME_IN(8, 8)) { DOME_SITE(8, 71, ("n", "q", "list", "heap", "one", "many", "text"), ::dome::gen::ref(n), ::dome::gen::ref(q), ::dome::gen::ref(list), heap, one, many, ::dome::gen::ref(text)); unsigned int dome_t8 = dome_at ? ::dome::gen::blank<unsigned int>() : (check(&q.y, sizeof q.y)); std::printf("%u\n", dome_t8); }
    if (DOME_IN(9, 9)) { DOME_SITE(9, 72, ("n", "q", "list", "heap", "one", "many", "text"), ::dome::gen::ref(n), ::dome::gen::ref(q), ::dome::gen::ref(list), heap, one, many, ::dome::gen::ref(text)); unsigned int dome_t9 = dome_at ? ::dome::gen::blank<unsigned int>() : (check(many, 2 * sizeof(point))); std::printf("%u\n", dome_t9); }
    if (DOME_IN(10, 10)) { DOME_SITE(10, 73, ("n", "q", "list", "heap", "one", "many", "text"), ::dome::gen::ref(n), ::dome::gen::ref(q), ::dome::gen::ref(list), heap, one, many, ::dome::gen::ref(text)); unsigned int dome_t10 = dome_at ? ::dome::gen::blank<unsigned int>() : (check((dome_r10 ? ::dome::gen::blank<const void *>() : static_cast<const void *>(text.data())), (dome_r10 ? ::dome::gen::blank<::std::size_t>() : (text.size())))); std::printf("%u\n", dome_t10); }
    node* all = dome_at ? ::dome::gen::blank<::node *>() : ::dome::gen::type<::node *>(nullptr);
    if (!dome_at) { for (int i = 0; i < 4; ++i)
        all = ::dome::gen::made(new node{all, i}); }
    { DOME_SITE(11, 77, ("n", "q", "list", "heap", "one", "many", "text"), ::dome::gen::ref(n), ::dome::gen::ref(q), ::dome::gen::ref(list), heap, one, many, ::dome::gen::ref(text)); int dome_t11 = dome_at ? ::dome::gen::blank<int>() : (pairs(all)); std::printf("%d\n", dome_t11); }
    delete[] heap;
    delete one;
    delete[] many;
}
