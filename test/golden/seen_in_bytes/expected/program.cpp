#include <dome/generated.hpp>
#include <dome/describe/in_place.hpp>
#include <dome/describe/std/typeindex.hpp>
#include <dome/describe/std/vector.hpp>
#include <dome/describe/streams.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// Memory from malloc that begins with a header, which is only cast to, and holds objects made behind it: pointers of the header's type tell
// what it is, so that its pointers lead to variables, statics, elements and literals, and its texts and numbers stay. What no pointer tells
// the type of has words: those that lead to variables and statics are pointers, too. What such a pointer has led to may be a text now.
#include <dome/session.hpp>

#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <new>
#include <typeinfo>
#include <vector>

struct Document { int n = 0; struct Page* last = nullptr; 
public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] Document& dome_x) {
        dome_a.field_or_default("n", dome_x.n);
        dome_a.field_or_default("last", dome_x.last);
    }
#line 14
};
struct Page { Document* owner; Page* prev; const char* name; int* counter; char tag[12]; bool full; 
public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] Page& dome_x) {
        dome_a.field("owner", dome_x.owner);
        dome_a.field("prev", dome_x.prev);
        dome_a.field("name", dome_x.name);
        dome_a.field("counter", dome_x.counter);
        dome_a.field("tag", dome_x.tag);
        dome_a.field("full", dome_x.full);
    }
#line 15
};
struct Node { int value; Node* next; 
public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] Node& dome_x) {
        dome_a.field("value", dome_x.value);
        dome_a.field("next", dome_x.next);
    }
#line 16
};

static int pages = 0;
static ::dome::gen::global dome_g_pages("program.cpp:pages", pages);
#line 18

static const char* const names[] = {"first", "second", "third"};

Node* add_page(Document* d, std::vector<int>& counters, int i) {
    void* memory = ::dome::gen::allocate<void>(sizeof(Page) + 2 * sizeof(Node));
    Page* p = static_cast<Page*>(memory);
    p->owner = d; p->prev = d->last; p->name = i % 2 ? "odd" : names[i % 3]; p->counter = &counters[static_cast<std::size_t>(i)];
    std::snprintf(p->tag, sizeof p->tag, "page %d", i);
    p->full = i > 1;
    d->last = p;
    ++pages;
    return ::dome::gen::made_at(new (reinterpret_cast<char*>(p) + sizeof(Page)) Node{i, nullptr});
}
void headers() { DOME_FRAME("headers()", "program.cpp", 31, 0x2887b6cb653fac25ull, "dome::checkpoint");
    Document d = dome_at ? ::dome::gen::blank<::Document>() : ::dome::gen::type<::Document>(); if (dome_at) dome_f.load("d", d); 
    std::vector<int> counters = dome_at ? ::dome::gen::blank<::std::vector<int>>() : ::dome::gen::type<::std::vector<int>>(4); if (dome_at) dome_f.load("counters", counters); 
    for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 4); ++i) {
        Node* n = dome_at ? dome_f.get<::Node *>("n") : (add_page(&d, counters, i));
        { DOME_SITE(1, 36, ("d", "counters", "i", "n"), ::dome::gen::ref(d), ::dome::gen::ref(counters), i, n); dome::checkpoint(); }
        ++*d.last->counter;
        std::printf("%d %d", n->value, pages);
        for (const Page* p = d.last; p != nullptr; p = p->prev)
            std::printf(" %s:%s:%d:%d:%d", p->name, p->tag, p->owner == &d, p->full, *p->counter);
        std::printf("\n");
    }
    for (Page* p = d.last; p != nullptr; ::dome::gen::release(d.last)) {
        d.last = p;
        p = p->prev;
    }
}

// One block of memory for all: nobody has a pointer to its cells.
struct Pool { char* memory; std::size_t used; 
public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] Pool& dome_x) {
        dome_a.field("memory", dome_x.memory);
        dome_a.field("used", dome_x.used);
    }
#line 50
};
struct Cell { Document* of; int* total; long value; };
static int total = 0;
static ::dome::gen::global dome_g_total("program.cpp:total", total);
#line 52

Cell* cell(const Pool& p, int i) { return reinterpret_cast<Cell*>(p.memory + static_cast<std::size_t>(i) * sizeof(Cell)); }
void cells() { DOME_FRAME("cells()", "program.cpp", 54, 0x325bc4ff5476d9adull, "dome::checkpoint");
    Pool pool = dome_at ? ::dome::gen::blank<::Pool>() : ::dome::gen::type<::Pool>{static_cast<char*>(::dome::gen::allocate<char>(16 * sizeof(Cell))), 0}; if (dome_at) dome_f.load("pool", pool); 
    Document mine = dome_at ? ::dome::gen::blank<::Document>() : ::dome::gen::type<::Document>(); if (dome_at) dome_f.load("mine", mine);  Document others = dome_at ? ::dome::gen::blank<::Document>() : ::dome::gen::type<::Document>(); if (dome_at) dome_f.load("others", others); 
    for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 4); ++i) {
        if (!dome_at) { *cell(pool, i) = Cell{i % 2 ? &mine : &others, &total, i}; }
        { DOME_SITE(1, 59, ("pool", "mine", "others", "i"), ::dome::gen::ref(pool), ::dome::gen::ref(mine), ::dome::gen::ref(others), i); dome::checkpoint(); }
        for (int k = 0; k <= i; ++k) {
            ++cell(pool, k)->of->n;
            *cell(pool, k)->total += static_cast<int>(cell(pool, k)->value);
        }
        std::printf("%d %d %d\n", mine.n, others.n, total);
    }
    ::dome::gen::release(pool.memory);
}

// A list in such a block, of structures with texts that are literals.
struct Word { const char* text; Word* next; int* count; int (*step)(int); 
public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] Word& dome_x) {
        dome_a.field("text", dome_x.text);
        dome_a.field("next", dome_x.next);
        dome_a.field("count", dome_x.count);
        dome_a.field("step", dome_x.step);
    }
#line 70
};
static int up(int n) { return n + 1; }
static int far_up(int n) { return n + 10; }
void words() { DOME_FRAME("words()", "program.cpp", 73, 0xfa8c7dd6fecf1b6cull, "dome::checkpoint");
    char* const memory = dome_at ? dome_f.get<char *>("memory") : (static_cast<char*>(::dome::gen::allocate<char>(8 * sizeof(Word) + 8)));
    std::vector<int> counts = dome_at ? ::dome::gen::blank<::std::vector<int>>() : ::dome::gen::type<::std::vector<int>>(4); if (dome_at) dome_f.load("counts", counts); 
    Word* first = dome_at ? dome_f.get<::Word *>("first") : ::dome::gen::type<::Word *>(nullptr);
    for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 4); ++i) {
        Word* w = dome_at ? ::dome::gen::blank<::Word *>() : (reinterpret_cast<Word*>(memory + 8 + static_cast<std::size_t>(i) * sizeof(Word)));
        if (!dome_at) { *w = Word{i % 2 ? "one" : "two", first, &counts[static_cast<std::size_t>(i)], i % 2 ? up : far_up};
        first = w; }
        { DOME_SITE(1, 81, ("memory", "counts", "first", "i"), memory, ::dome::gen::ref(counts), first, i); dome::checkpoint(); }
        for (const Word* v = first; v != nullptr; v = v->next)
            std::printf(" %s %d", v->text, *v->count = v->step(*v->count));
        std::printf("\n");
    }
    ::dome::gen::release(memory);
}

// The pointer stays when the memory is used for something else.
struct Entry { const char* text; std::FILE* file; const std::type_info* type; bool set; Entry* next; 
public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] Entry& dome_x) {
        dome_a.field("text", dome_x.text);
        dome_a.field("file", dome_x.file);
        dome_a.field("type", dome_x.type);
        dome_a.field("set", dome_x.set);
        dome_a.field("next", dome_x.next);
    }
#line 90
};
void used_again() { DOME_FRAME("used_again()", "program.cpp", 91, 0x1f42b245de577e5dull, "dome::checkpoint", "dome::checkpoint");
    char* const memory = dome_at ? dome_f.get<char *>("memory") : (static_cast<char*>(::dome::gen::allocate<char>(128)));
    Entry* const e = dome_at ? dome_f.get<::Entry *>("e") : (reinterpret_cast<Entry*>(memory + 16));
    if (!dome_at) { *e = Entry{"entry", nullptr, nullptr, true, nullptr}; }
    if (DOME_IN(1, 1)) { DOME_SITE(1, 95, ("memory", "e"), memory, e); dome::checkpoint(); }
    if (!dome_at) { std::printf("%s %d\n", e->text, e->set);
    std::memset(memory, 'x', 100); }
    for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 2); ++i) {
        { DOME_SITE(2, 99, ("memory", "e", "i"), memory, e, i); dome::checkpoint(); }
        memory[40 + i] = 'y';
        std::printf("%s %d\n", memory, static_cast<int>(reinterpret_cast<char*>(e) - memory));
    }
    ::dome::gen::release(memory);
}

int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 106, 0x99c160732fa1a4c1ull, "headers", "cells", "words", "used_again");
    if (DOME_IN(1, 1)) { DOME_SITE0(1, 107); headers(); }
    if (DOME_IN(2, 2)) { DOME_SITE0(2, 108); cells(); }
    if (DOME_IN(3, 3)) { DOME_SITE0(3, 109); words(); }
    { DOME_SITE0(4, 110); used_again(); }
}

static ::dome::gen::named_function dome_n1("program.cpp:up(int)", static_cast<int (*)(int)>(&::up));
#line 112

static ::dome::gen::named_function dome_n2("program.cpp:far_up(int)", static_cast<int (*)(int)>(&::far_up));
#line 112
