#include <dome/generated.hpp>
#include <dome/describe/in_place.hpp>
#include <dome/describe/std/vector.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// Arrays that are made by placement new: of pointers, of classes, of arrays, with lists, in templates; and in what they are made.
#include <dome/session.hpp>

#include <cstddef>
#include <cstdio>
#include <new>
#include <string>
#include <vector>

struct Two { double x, y; 
public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] Two& dome_x) {
        dome_a.field("x", dome_x.x);
        dome_a.field("y", dome_x.y);
    }
#line 11
};
struct Link { Two* to; int n; 
public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] Link& dome_x) {
        dome_a.field("to", dome_x.to);
        dome_a.field("n", dome_x.n);
    }
#line 12
};
using Three = Two*[3];

struct Stack {
    alignas(16) unsigned char room[1024]; std::size_t top = 0;
    void* take(std::size_t n) { void* p = room + top; top += (n + 15) / 16 * 16; return p; }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] Stack& dome_x) {
        dome_a.field("room", dome_x.room);
        dome_a.field_or_default("top", dome_x.top);
    }
#line 18
};

template <class T> T* several(Stack& s, int n) {
    return ::dome::gen::made_row_at(new (s.take(n * sizeof(T))) T[n](), n);
}

int local_buffer() { DOME_FRAME("local_buffer()", "program.cpp", 24, 0x6289c9808dcd70abull, "dome::checkpoint");
    alignas(8) unsigned char buffer[64]; if (dome_at) dome_f.load("buffer", buffer); 
    Two* two = dome_at ? dome_f.get<::Two *>("two") : (::dome::gen::made(new Two{1, 2}));
    Two** t = dome_at ? dome_f.get<::Two **>("t") : (::dome::gen::made_row_at(new (buffer) Two*[2], 2));
    if (!dome_at) { t[0] = t[1] = two; }
    for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 2); ++i) { { DOME_SITE(1, 29, ("buffer", "two", "t", "i"), ::dome::gen::ref(buffer), two, t, i); dome::checkpoint(); } t[i]->x += t[1]->y; }
    const int n = static_cast<int>(two->x);
    delete two;
    return n;
}
double members(int n) { DOME_FRAME("members(int)", "program.cpp", 34, 0x9b8a4edbf57d5aafull, "dome::checkpoint");
    Stack s = dome_at ? ::dome::gen::blank<::Stack>() : ::dome::gen::type<::Stack>(); if (dome_at) dome_f.load("s", s);  Two* two = dome_at ? dome_f.get<::Two *>("two") : (::dome::gen::made(new Two{3, 4})); double sum = dome_at ? dome_f.get<double>("sum") : ::dome::gen::type<double>(0);
    Link* links = dome_at ? dome_f.get<::Link *>("links") : (::dome::gen::made_row_at(new (s.take(2 * sizeof(Link))) Link[n - 1]{{two, 1}, {two, 2}}, n - 1));
    Two** three = dome_at ? dome_f.get<::Two **>("three") : (::dome::gen::made_row_at(new (s.take(sizeof(Three))) Three, 3));
    Two* (*rows)[2] = dome_at ? dome_f.get<Two *(*)[2]>("rows") : (::dome::gen::made_row_at(new (s.take(4 * sizeof(Two*))) Two*[2][2]{{two, two}, {two, two}}, 2));
    double* numbers = dome_at ? dome_f.get<double *>("numbers") : (new (s.take(2 * sizeof(double))) double[2]{0.5, 0.25});
    if (!dome_at) { three[0] = three[1] = three[2] = two; }
    for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 2); ++i) { { DOME_SITE(1, 41, ("s", "two", "sum", "links", "three", "rows", "numbers", "i"), ::dome::gen::ref(s), two, sum, links, three, rows, numbers, i); dome::checkpoint(); } links[i].to->x += links[i].n; three[2]->y += rows[i][1]->x * numbers[i]; sum += two->y; }
    delete two;
    return sum;
}
std::size_t texts() { DOME_FRAME("texts()", "program.cpp", 45, 0x7145fd68fa0b7b53ull, "dome::checkpoint");
    Stack s = dome_at ? ::dome::gen::blank<::Stack>() : ::dome::gen::type<::Stack>(); if (dome_at) dome_f.load("s", s);  const std::vector<int> sizes = dome_at ? ::dome::gen::blank<::std::vector<int>>() : ::dome::gen::type<::std::vector<int>>{20, 30}; if (dome_at) dome_f.load("sizes", const_cast<::std::remove_const_t<decltype(sizes)>&>(sizes));  std::size_t sum = dome_at ? dome_f.get<::std::size_t>("sum") : ::dome::gen::type<::std::size_t>(0);
    std::string* t = dome_at ? dome_f.get<::std::string *>("t") : (::dome::gen::made_row_at(new (s.take(sizes.size() * sizeof(std::string))) std::string[sizes.size()], sizes.size()));
    for (std::size_t i = dome_at ? dome_f.get<::std::size_t>("i") : ::dome::gen::type<::std::size_t>(0); dome_at || (i < sizes.size()); ++i) { if (!dome_at) { t[i].assign(sizes[i], 'x'); } { DOME_SITE(1, 48, ("s", "sizes", "sum", "t", "i"), ::dome::gen::ref(s), ::dome::gen::ref(sizes), sum, t, i); dome::checkpoint(); } sum += t[0].size() + t[i].size(); }
    for (std::size_t i = 0; i < sizes.size(); ++i) ::dome::gen::ended(t[i]).~basic_string();
    return sum;
}
int in_templates() { DOME_FRAME("in_templates()", "program.cpp", 52, 0xf3112bd645bee38dull, "dome::checkpoint");
    Stack* s = dome_at ? dome_f.get<::Stack *>("s") : (::dome::gen::made(new Stack)); Two* two = dome_at ? dome_f.get<::Two *>("two") : (::dome::gen::made(new Two{5, 6}));
    Two** p = dome_at ? dome_f.get<::Two **>("p") : (several<Two*>(*s, 2)); Link* l = dome_at ? dome_f.get<::Link *>("l") : (several<Link>(*s, 2)); int* n = dome_at ? dome_f.get<int *>("n") : (several<int>(*s, 3));
    if (!dome_at) { p[1] = two; l[1].to = two; n[2] = 1; }
    for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 2); ++i) { { DOME_SITE(1, 56, ("s", "two", "p", "l", "n", "i"), s, two, p, l, n, i); dome::checkpoint(); } p[1]->x += 1; l[1].to->x += 1; n[2] += static_cast<int>(two->x); }
    const int sum = n[2];
    delete two; delete s;
    return sum;
}

int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 62, 0xb2204a815cfe4fd7ull, "local_buffer", "members", "texts", "in_templates");
    if (DOME_IN(1, 1)) { DOME_SITE0(1, 63); int dome_t1 = dome_at ? ::dome::gen::blank<int>() : (local_buffer()); std::printf("%d\n", dome_t1); }
    if (DOME_IN(2, 2)) { DOME_SITE0(2, 64); double dome_t2 = dome_at ? ::dome::gen::blank<double>() : (members(3)); std::printf("%g\n", dome_t2); }
    if (DOME_IN(3, 3)) { DOME_SITE0(3, 65); ::std::size_t dome_t3 = dome_at ? ::dome::gen::blank<::std::size_t>() : (texts()); std::printf("%zu\n", dome_t3); }
    { DOME_SITE0(4, 66); int dome_t4 = dome_at ? ::dome::gen::blank<int>() : (in_templates()); std::printf("%d\n", dome_t4); }
}
