// One piece of memory from malloc for things of several types: heads of a list first, small data behind them, as benchmarks for small
// machines lay out theirs. The pointers into the data lead to places that are none of a head.
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <dome/session.hpp>

struct data {
    short value, index;
};
struct head {
    head* next;
    data* info;
};
struct results {
    void* block[3];
    head* list;
};
static results all;

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

static head* reversed(head* list) {
    head* result = nullptr;
    while (list) {
        head* next = list->next;
        list->next = result;
        result = list;
        list = next;
        dome::checkpoint();
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
};
static table* make_table(int columns, int rows) {
    table* t = (table*)std::malloc(sizeof(table) + std::size_t(columns * rows) * sizeof(int) + 8);
    t->columns = columns;
    t->rows = rows;
    t->cells = (int*)(t + 1);
    t->name = (char*)(t->cells + columns * rows);
    std::strcpy(t->name, "cells");
    for (int i = 0; i < columns * rows; i++)
        t->cells[i] = i;
    return t;
}

int main() {
    all.block[0] = std::malloc(300);
    for (int i = 0; i < 2; i++)
        all.block[i + 1] = (char*)all.block[0] + 100 * i;
    all.list = lay_out(all.block[1], 4);
    table* t = make_table(3, 2);
    int* odd = t->cells + 1;
    for (int k = 0; k < 3; k++) {
        all.list = reversed(all.list);
        *odd += k;
        odd += 2;
        std::printf("%d %d %s\n", sum(all.list), t->cells[1] + 10 * t->cells[3], t->name + k);
    }
    std::free(t);
    std::free(all.block[0]);
}
