#include <dome/generated.hpp>
#include <dome/describe/std/array.hpp>
#include <dome/describe/std/vector.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// Bytes of a variable or a member that are memory for other things, which are never made there, but only cast to: numbers and structures of
// them, from a place in the middle on and up to the end; in static variables pointers to the heap and lists within the bytes, too. What an
// array on the stack holds behind a text, the rest of an old address, stays what it is.
#include <dome/session.hpp>

#include <array>
#include <cstddef>
#include <cstdio>
#include <cstring>
#include <vector>

struct Two { double x, y; 
public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] Two& dome_x) {
        dome_a.field("x", dome_x.x);
        dome_a.field("y", dome_x.y);
    }
#line 13
};
struct Link { Two* to; int n; 
public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] Link& dome_x) {
        dome_a.field("to", dome_x.to);
        dome_a.field("n", dome_x.n);
    }
#line 14
};
struct Node { Node* next; int n; 
public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] Node& dome_x) {
        dome_a.field("next", dome_x.next);
        dome_a.field("n", dome_x.n);
    }
#line 15
};

struct Stack {
    alignas(16) char room[1024]; std::size_t top = 0;
    void* take(std::size_t n) { void* p = room + top; top += (n + 15) / 16 * 16; return p; }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] Stack& dome_x) {
        dome_a.field("room", dome_x.room);
        dome_a.field_or_default("top", dome_x.top);
    }
#line 20
};
struct World { int id = 3; Stack stack; double x = 1; 
public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] World& dome_x) {
        dome_a.field_or_default("id", dome_x.id);
        dome_a.field("stack", dome_x.stack);
        dome_a.field_or_default("x", dome_x.x);
    }
#line 21
};

double local_buffer() { DOME_FRAME("local_buffer()", "program.cpp", 23, 0x941d2b8c1be96fdbull, "dome::checkpoint");
    alignas(8) unsigned char buffer[256]; if (dome_at) dome_f.load("buffer", buffer); 
    double* t = dome_at ? dome_f.get<double *>("t") : ((double*)(buffer + 16)); if (!dome_at) { t[0] = 1; t[1] = 2; }
    const double* const end = dome_at ? dome_f.get<const double *>("end") : ((const double*)(buffer + sizeof buffer));
    for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 3); ++i) { { DOME_SITE(1, 27, ("buffer", "t", "end", "i"), ::dome::gen::ref(buffer), t, end, i); dome::checkpoint(); } t[0] += t[1]; }
    return t[0] + static_cast<double>(end - t);
}
template <class W> double numbers_in(W& w) { DOME_FRAME("numbers_in(W &)", "program.cpp", 30, 0xb28203bfa1ab7450ull, "dome::checkpoint");
    double sum = dome_at ? dome_f.get<double>("sum") : ::dome::gen::type<double>(0);
    Two* t = dome_at ? dome_f.get<::Two *>("t") : ((Two*)w.stack.take(2 * sizeof(Two))); if (!dome_at) { t[0] = {1, 2}; t[1] = {3, 4}; }
    double* d = dome_at ? dome_f.get<double *>("d") : ((double*)w.stack.take(3 * sizeof(double))); if (!dome_at) { d[2] = 1; }
    for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 3); ++i) { { DOME_SITE(1, 34, ("sum", "t", "d", "i"), sum, t, d, i); dome::checkpoint(); } d[2] += t[1].y; sum += d[2] + t[0].x; }
    return sum;
}
double of_new() { DOME_FRAME("of_new()", "program.cpp", 37, 0x83bf096fa486c7e5ull, "numbers_in<World>");
    World* w = dome_at ? dome_f.get<::World *>("w") : (::dome::gen::made(new World));      // not needed after the last site
    { ::World& dome_t1 = dome_at ? dome_f.get_ref<::World>("dome_t1") : (*w); DOME_SITE(1, 39, ("w", "dome_t1"), w, ::dome::gen::path(dome_t1)); return numbers_in(dome_t1); }
}
World global;
static ::dome::gen::global dome_g_global("global", global);
#line 41

double pointers_in_static() { DOME_FRAME("pointers_in_static()", "program.cpp", 42, 0xf4a92e4b240f0b0dull, "dome::checkpoint");
    Two* two = dome_at ? dome_f.get<::Two *>("two") : (::dome::gen::made(new Two{1, 2})); double sum = dome_at ? dome_f.get<double>("sum") : ::dome::gen::type<double>(0);
    Two** p = dome_at ? dome_f.get<::Two **>("p") : ((Two**)::dome::gen::memory_of<::Two *>(global.stack.take(2 * sizeof(Two*)))); if (!dome_at) { p[1] = two; }
    Link* l = dome_at ? dome_f.get<::Link *>("l") : (reinterpret_cast<Link*>(::dome::gen::memory_of<::Link>(global.stack.take(2 * sizeof(Link))))); if (!dome_at) { l[1].to = two; l[1].n = 5; }
    for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 3); ++i) { { DOME_SITE(1, 46, ("two", "sum", "p", "l", "i"), two, sum, p, l, i); dome::checkpoint(); } p[1]->x += 4; l[1].to->y += l[1].n; sum += two->x + two->y; }
    delete two;
    return sum;
}
int linked_within() { DOME_FRAME("linked_within()", "program.cpp", 50, 0x486ec90dc4d3493ull, "dome::checkpoint", "dome::checkpoint");
    alignas(8) static std::array<std::byte, 128> pool; struct dome_n_pool { static auto& variable() { return pool; } static ::std::string name() { return "linked_within()::pool"; } }; ::dome::gen::known_early<dome_n_pool, ::dome::gen::global>(); Node* first = dome_at ? dome_f.get<::Node *>("first") : ::dome::gen::type<::Node *>(nullptr); int sum = dome_at ? dome_f.get<int>("sum") : (0);
    if (DOME_IN(1, 1)) { for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 4); ++i) {
        Node* n = dome_at ? ::dome::gen::blank<::Node *>() : (reinterpret_cast<Node*>(pool.data() + i * sizeof(Node)));
        if (!dome_at) { n->next = first; n->n = i; first = n; }
        { DOME_SITE(1, 55, ("first", "sum", "i"), first, sum, i); dome::checkpoint(); }
    } }
    for (const Node* n = dome_at ? dome_f.get<const ::Node *>("n") : ::dome::gen::type<const ::Node *>(first); dome_at || (n != nullptr); n = n->next) { if (!dome_at) { sum = 10 * sum + n->n; } { DOME_SITE(2, 57, ("sum", "n"), sum, n); dome::checkpoint(); } }
    return sum;
}
double in_vector() { DOME_FRAME("in_vector()", "program.cpp", 60, 0xc985e35b7dcf9654ull, "dome::checkpoint");
    std::vector<unsigned char> arena = dome_at ? ::dome::gen::blank<::std::vector<unsigned char>>() : ::dome::gen::type<::std::vector<unsigned char>>(128); if (dome_at) dome_f.load("arena", arena); 
    double* p = dome_at ? dome_f.get<double *>("p") : ((double*)(arena.data() + 32)); if (!dome_at) { p[1] = 1; }
    for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 2); ++i) { { DOME_SITE(1, 63, ("arena", "p", "i"), ::dome::gen::ref(arena), p, i); dome::checkpoint(); } p[1] += 1; }
    return p[1];
}
int text_over_address() { DOME_FRAME("text_over_address()", "program.cpp", 66, 0x3cd4319556329f7dull, "dome::checkpoint");
    alignas(8) char line[64]; if (dome_at) dome_f.load("line", line);  void* here = dome_at ? ::dome::gen::blank<void *>() : ::dome::gen::type<void *>(line + 1); if (dome_at) dome_f.load("here", here); 
    if (!dome_at) { std::memcpy(line + 16, &here, sizeof here);
    std::strcpy(line, "sixteen letters:"); }      // its end is the lowest byte of the address
    { DOME_SITE(1, 70, ("line", "here"), ::dome::gen::ref(line), ::dome::gen::ref(here)); dome::checkpoint(); }
    return static_cast<int>(std::strlen(line));
}

int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 74, 0xa73d34f7e57f5109ull, "local_buffer", "numbers_in<World>", "of_new", "pointers_in_static", "linked_within", "in_vector", "text_over_address");
    if (DOME_IN(1, 1)) { DOME_SITE0(1, 75); double dome_t1 = dome_at ? ::dome::gen::blank<double>() : (local_buffer()); std::printf("%g\n", dome_t1); }
    World w = dome_at ? ::dome::gen::blank<::World>() : ::dome::gen::type<::World>(); if (dome_at) dome_f.load("w", w); 
    if (DOME_IN(2, 2)) { DOME_SITE(2, 77, ("w"), ::dome::gen::ref(w)); double dome_t2 = dome_at ? ::dome::gen::blank<double>() : (numbers_in(w)); std::printf("%g\n", dome_t2); }
    if (DOME_IN(3, 3)) { DOME_SITE(3, 78, ("w"), ::dome::gen::ref(w)); double dome_t3 = dome_at ? ::dome::gen::blank<double>() : (of_new()); std::printf("%g\n", dome_t3); }
    if (DOME_IN(4, 4)) { DOME_SITE(4, 79, ("w"), ::dome::gen::ref(w)); double dome_t4 = dome_at ? ::dome::gen::blank<double>() : (pointers_in_static()); std::printf("%g\n", dome_t4); }
    if (DOME_IN(5, 5)) { DOME_SITE(5, 80, ("w"), ::dome::gen::ref(w)); int dome_t5 = dome_at ? ::dome::gen::blank<int>() : (linked_within()); std::printf("%d\n", dome_t5); }
    if (DOME_IN(6, 6)) { DOME_SITE(6, 81, ("w"), ::dome::gen::ref(w)); double dome_t6 = dome_at ? ::dome::gen::blank<double>() : (in_vector()); std::printf("%g\n", dome_t6); }
    { DOME_SITE(7, 82, ("w"), ::dome::gen::ref(w)); int dome_t7 = dome_at ? ::dome::gen::blank<int>() : (text_over_address()); std::printf("%d\n", dome_t7); }
}
