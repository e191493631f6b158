#include <dome/generated.hpp>
#line 1 "program.cpp"
// One piece of memory from malloc for things of several types: heads of a list first, small data behind them, as benchmarks for small
// machines lay out theirs. The pointers into the data lead to places that are none of a head.
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <dome/session.hpp>

struct data {
    short value, index;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] data& dome_x) {
        dome_a.field("value", dome_x.value);
        dome_a.field("index", dome_x.index);
    }
#line 10
};
struct head {
    head* next;
    data* info;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] head& dome_x) {
        dome_a.field("next", dome_x.next);
        dome_a.field("info", dome_x.info);
    }
#line 14
};
struct results {
    void* block[3];
    head* list;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] results& dome_x) {
        dome_a.field("block", dome_x.block);
        dome_a.field("list", dome_x.list);
    }
#line 18
};
static results all;
static ::dome::gen::global dome_g_all("program.cpp:all", all);
#line 19


static head* lay_out(void* memory, int n) {
    head* heads = (head*)memory;
    data* infos = (data*)(heads + n);
    for (int i = 0; i < n; i++) {
        heads[i].next = i + 1 < n ? heads + i + 1 : nullptr;
        heads[i].info = infos + i;
        infos[i].value = short(i * 3);
        infos[i].index = short(n - i);
    }
    return heads;
}

static head* reversed(head* list) { DOME_FRAME("program.cpp:reversed(head *)", "program.cpp", 33, 0x46d40c9d3feb1048ull, "dome::checkpoint"); if (dome_at) { dome_f.load("list", list); }
    head* result = dome_at ? dome_f.get<::head *>("result") : ::dome::gen::type<::head *>(nullptr);
    while (dome_at || (list)) {
        head* next = dome_at ? ::dome::gen::blank<::head *>() : (list->next);
        if (!dome_at) { list->next = result;
        result = list;
        list = next; }
        { DOME_SITE(1, 40, ("list", "result"), list, result); dome::checkpoint(); }
    }
    return result;
}

static int sum(const head* list) {
    int s = 0;
    for (; list; list = list->next)
        s = s * 3 + list->info->value + list->info->index;
    return s;
}

// The same behind a header of its own.
struct table {
    int columns, rows;
    int* cells;
    char* name;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] table& dome_x) {
        dome_a.field("columns", dome_x.columns);
        dome_a.field("rows", dome_x.rows);
        dome_a.field("cells", dome_x.cells);
        dome_a.field("name", dome_x.name);
    }
#line 57
};
static table* make_table(int columns, int rows) {
    table* t = (table*)::dome::gen::allocate<::table>(sizeof(table) + std::size_t(columns * rows) * sizeof(int) + 8);
    t->columns = columns;
    t->rows = rows;
    t->cells = (int*)(t + 1);
    t->name = (char*)(t->cells + columns * rows);
    std::strcpy(t->name, "cells");
    for (int i = 0; i < columns * rows; i++)
        t->cells[i] = i;
    return t;
}

int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 70, 0xe827e9789af5d7e0ull, "reversed");
    if (!dome_at) { all.block[0] = ::dome::gen::allocate<void>(300);
    for (int i = 0; i < 2; i++)
        all.block[i + 1] = (char*)all.block[0] + 100 * i;
    all.list = lay_out(all.block[1], 4); }
    table* t = dome_at ? dome_f.get<::table *>("t") : (make_table(3, 2));
    int* odd = dome_at ? dome_f.get<int *>("odd") : (t->cells + 1);
    for (int k = dome_at ? dome_f.get<int>("k") : (0); dome_at || (k < 3); k++) {
        { DOME_SITE(1, 78, ("t", "odd", "k"), t, odd, k); ::head * dome_t1 = dome_at ? ::dome::gen::blank<::head *>() : (reversed(all.list)); all.list = dome_t1; }
        *odd += k;
        odd += 2;
        std::printf("%d %d %s\n", sum(all.list), t->cells[1] + 10 * t->cells[3], t->name + k);
    }
    ::dome::gen::release(t);
    ::dome::gen::release(all.block[0]);
}
