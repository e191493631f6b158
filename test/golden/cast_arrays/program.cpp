// Arrays of bytes on the stack and in objects that a program casts: pointers that it writes there are kept, with no placement new in sight.
#include <cstddef>
#include <cstdio>
#include <cstring>
#include <vector>
#include <dome/session.hpp>

struct node {
    int value;
    node* next;
};
struct arena {
    alignas(std::max_align_t) char bytes[512];
    std::size_t used = 0;
    void* take(std::size_t n) {
        void* p = bytes + used;
        used += (n + 15) / 16 * 16;
        return p;
    }
};

static int sum(const node* n) {
    int s = 0;
    for (; n != nullptr; n = n->next) {
        s += n->value;
        dome::checkpoint();
    }
    return s;
}
static void pointers_on_the_stack() {
    alignas(int*) char room[4 * sizeof(int*)];
    int** table = (int**)room;
    for (int i = 0; i < 4; ++i)
        table[i] = new int(i * i);
    for (int i = 0; i < 4; ++i) {
        dome::checkpoint();
        ++*table[i];
        std::printf("%d ", *table[3 - i]);
    }
    std::puts("");
    for (int i = 0; i < 4; ++i)
        delete table[i];
}
static void lists_in_an_object() {
    arena a;
    node* head = nullptr;
    for (int i = 1; i < 6; ++i) {
        node* n = (node*)a.take(sizeof(node));
        n->value = i;
        n->next = head;
        head = n;
        std::printf("%d ", sum(head));
    }
    arena* elsewhere = new arena;
    node* first = reinterpret_cast<node*>(elsewhere->take(sizeof(node)));
    node* second = reinterpret_cast<node*>(elsewhere->take(sizeof(node)));
    *first = {10, second};
    *second = {20, nullptr};
    std::printf("%d\n", sum(first) + sum(head));
    delete elsewhere;
}
static void structs_in_a_vector() {
    std::vector<unsigned char> bytes(256);
    struct entry {
        const char* text;
        int* count;
    };
    auto* const entries = reinterpret_cast<entry*>(bytes.data());
    int* counts = new int[3]();
    char* names = new char[3 * 8];
    for (int i = 0; i < 3; ++i) {
        std::snprintf(names + 8 * i, 8, "n%d", i);
        entries[i].text = names + 8 * i;
        entries[i].count = counts + i;
    }
    for (int turn = 0; turn < 3; ++turn)
        for (int i = 0; i < 3; ++i) {
            *entries[i].count += turn;
            dome::checkpoint();
            std::printf("%s %d, ", entries[i].text, counts[i]);
        }
    std::puts("");
    delete[] counts;
    delete[] names;
}

int main() {
    pointers_on_the_stack();
    lists_in_an_object();
    structs_in_a_vector();
    return 0;
}
