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

struct Document { int n = 0; struct Page* last = nullptr; };
struct Page { Document* owner; Page* prev; const char* name; int* counter; char tag[12]; bool full; };
struct Node { int value; Node* next; };

static int pages = 0;
static const char* const names[] = {"first", "second", "third"};

Node* add_page(Document* d, std::vector<int>& counters, int i) {
    void* memory = std::malloc(sizeof(Page) + 2 * sizeof(Node));
    Page* p = static_cast<Page*>(memory);
    p->owner = d; p->prev = d->last; p->name = i % 2 ? "odd" : names[i % 3]; p->counter = &counters[static_cast<std::size_t>(i)];
    std::snprintf(p->tag, sizeof p->tag, "page %d", i);
    p->full = i > 1;
    d->last = p;
    ++pages;
    return new (reinterpret_cast<char*>(p) + sizeof(Page)) Node{i, nullptr};
}
void headers() {
    Document d;
    std::vector<int> counters(4);
    for (int i = 0; i < 4; ++i) {
        Node* n = add_page(&d, counters, i);
        dome::checkpoint();
        ++*d.last->counter;
        std::printf("%d %d", n->value, pages);
        for (const Page* p = d.last; p != nullptr; p = p->prev)
            std::printf(" %s:%s:%d:%d:%d", p->name, p->tag, p->owner == &d, p->full, *p->counter);
        std::printf("\n");
    }
    for (Page* p = d.last; p != nullptr; std::free(d.last)) {
        d.last = p;
        p = p->prev;
    }
}

// One block of memory for all: nobody has a pointer to its cells.
struct Pool { char* memory; std::size_t used; };
struct Cell { Document* of; int* total; long value; };
static int total = 0;
Cell* cell(const Pool& p, int i) { return reinterpret_cast<Cell*>(p.memory + static_cast<std::size_t>(i) * sizeof(Cell)); }
void cells() {
    Pool pool{static_cast<char*>(std::malloc(16 * sizeof(Cell))), 0};
    Document mine, others;
    for (int i = 0; i < 4; ++i) {
        *cell(pool, i) = Cell{i % 2 ? &mine : &others, &total, i};
        dome::checkpoint();
        for (int k = 0; k <= i; ++k) {
            ++cell(pool, k)->of->n;
            *cell(pool, k)->total += static_cast<int>(cell(pool, k)->value);
        }
        std::printf("%d %d %d\n", mine.n, others.n, total);
    }
    std::free(pool.memory);
}

// A list in such a block, of structures with texts that are literals.
struct Word { const char* text; Word* next; int* count; int (*step)(int); };
static int up(int n) { return n + 1; }
static int far_up(int n) { return n + 10; }
void words() {
    char* const memory = static_cast<char*>(std::malloc(8 * sizeof(Word) + 8));
    std::vector<int> counts(4);
    Word* first = nullptr;
    for (int i = 0; i < 4; ++i) {
        Word* w = reinterpret_cast<Word*>(memory + 8 + static_cast<std::size_t>(i) * sizeof(Word));
        *w = Word{i % 2 ? "one" : "two", first, &counts[static_cast<std::size_t>(i)], i % 2 ? up : far_up};
        first = w;
        dome::checkpoint();
        for (const Word* v = first; v != nullptr; v = v->next)
            std::printf(" %s %d", v->text, *v->count = v->step(*v->count));
        std::printf("\n");
    }
    std::free(memory);
}

// The pointer stays when the memory is used for something else.
struct Entry { const char* text; std::FILE* file; const std::type_info* type; bool set; Entry* next; };
void used_again() {
    char* const memory = static_cast<char*>(std::malloc(128));
    Entry* const e = reinterpret_cast<Entry*>(memory + 16);
    *e = Entry{"entry", nullptr, nullptr, true, nullptr};
    dome::checkpoint();
    std::printf("%s %d\n", e->text, e->set);
    std::memset(memory, 'x', 100);
    for (int i = 0; i < 2; ++i) {
        dome::checkpoint();
        memory[40 + i] = 'y';
        std::printf("%s %d\n", memory, static_cast<int>(reinterpret_cast<char*>(e) - memory));
    }
    std::free(memory);
}

int main() {
    headers();
    cells();
    words();
    used_again();
}
