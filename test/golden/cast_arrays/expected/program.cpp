#include <dome/generated.hpp>
#include <dome/describe/std/vector.hpp>
#line 1 "program.cpp"
// Arrays of bytes on the stack and in objects that a program casts: pointers that it writes there are kept, with no placement new in sight.
#include <cstddef>
#include <cstdio>
#include <cstring>
#include <vector>
#include <dome/session.hpp>

struct node {
    int value;
    node* next;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] node& dome_x) {
        dome_a.field("value", dome_x.value);
        dome_a.field("next", dome_x.next);
    }
#line 11
};
struct arena {
    alignas(std::max_align_t) char bytes[512];
    std::size_t used = 0;
    void* take(std::size_t n) {
        void* p = bytes + used;
        used += (n + 15) / 16 * 16;
        return p;
    }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] arena& dome_x) {
        dome_a.field("bytes", dome_x.bytes);
        dome_a.field_or_default("used", dome_x.used);
    }
#line 20
};

static int sum(const node* n) { DOME_FRAME("program.cpp:sum(const node *)", "program.cpp", 22, 0xbe7d9733d06263b0ull, "dome::checkpoint"); if (dome_at) { dome_f.load("n", n); }
    int s = dome_at ? dome_f.get<int>("s") : (0);
    for (; dome_at || (n != nullptr); n = n->next) {
        if (!dome_at) { s += n->value; }
        { DOME_SITE(1, 26, ("n", "s"), n, s); dome::checkpoint(); }
    }
    return s;
}
static void pointers_on_the_stack() { DOME_FRAME("program.cpp:pointers_on_the_stack()", "program.cpp", 30, 0x5c6395a4d08c7931ull, "dome::checkpoint");
    alignas(int*) char room[4 * sizeof(int*)]; if (dome_at) dome_f.load("room", room); 
    int** table = dome_at ? dome_f.get<int **>("table") : ((int**)room);
    if (!dome_at) { for (int i = 0; i < 4; ++i)
        table[i] = ::dome::gen::made(new int(i * i)); }
    for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 4); ++i) {
        { DOME_SITE(1, 36, ("room", "table", "i"), ::dome::gen::ref(room), table, i); dome::checkpoint(); }
        ++*table[i];
        std::printf("%d ", *table[3 - i]);
    }
    std::puts("");
    for (int i = 0; i < 4; ++i)
        delete table[i];
}
static void lists_in_an_object() { DOME_FRAME("program.cpp:lists_in_an_object()", "program.cpp", 44, 0xf75f108498af29deull, "sum", "sum", "sum");
    arena a = dome_at ? ::dome::gen::blank<::arena>() : ::dome::gen::type<::arena>(); if (dome_at) dome_f.load("a", a); 
    node* head = dome_at ? dome_f.get<::node *>("head") : ::dome::gen::type<::node *>(nullptr);
    if (DOME_IN(1, 1)) { for (int i = dome_at ? dome_f.get<int>("i") : (1); dome_at || (i < 6); ++i) {
        node* n = dome_at ? ::dome::gen::blank<::node *>() : ((node*)::dome::gen::memory_of<::node>(a.take(sizeof(node))));
        if (!dome_at) { n->value = i;
        n->next = head;
        head = n; }
        { DOME_SITE(1, 52, ("a", "head", "i"), ::dome::gen::ref(a), head, i); int dome_t1 = dome_at ? ::dome::gen::blank<int>() : (sum(head)); std::printf("%d ", dome_t1); }
    } }
    arena* elsewhere = dome_at ? dome_f.get<::arena *>("elsewhere") : (::dome::gen::made(new arena));
    node* first = dome_at ? dome_f.get<::node *>("first") : (reinterpret_cast<node*>(::dome::gen::memory_of<::node>(elsewhere->take(sizeof(node)))));
    node* second = dome_at ? ::dome::gen::blank<::node *>() : (reinterpret_cast<node*>(::dome::gen::memory_of<::node>(elsewhere->take(sizeof(node)))));
    if (!dome_at) { *first = {10, second};
    *second = {20, nullptr}; }
    { DOME_SITE(2, 59, ("a", "head", "elsewhere"), ::dome::gen::ref(a), head, elsewhere); int dome_t2 = dome_at ? dome_f.get<int>("dome_t2") : (sum(first)); DOME_SITE(3, 59, ("a", "elsewhere", "first", "dome_t2"), ::dome::gen::ref(a), elsewhere, first, dome_t2); int dome_t3 = dome_at ? ::dome::gen::blank<int>() : (sum(head)); std::printf("%d\n", dome_t2 + dome_t3); }
    delete elsewhere;
}
static void structs_in_a_vector() { DOME_FRAME("program.cpp:structs_in_a_vector()", "program.cpp", 62, 0x542b415c4c4a3673ull, "dome::checkpoint");
    std::vector<unsigned char> bytes = dome_at ? ::dome::gen::blank<::std::vector<unsigned char>>() : ::dome::gen::type<::std::vector<unsigned char>>(256); if (dome_at) dome_f.load("bytes", bytes); 
    struct entry {
        const char* text;
        int* count;
    
public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] entry& dome_x) {
        dome_a.field("text", dome_x.text);
        dome_a.field("count", dome_x.count);
    }
#line 67
};
    auto* const entries = dome_at ? dome_f.get<entry *>("entries") : (reinterpret_cast<entry*>(bytes.data()));
    int* counts = dome_at ? dome_f.get<int *>("counts") : (::dome::gen::made_array(new int[3]()));
    char* names = dome_at ? dome_f.get<char *>("names") : (::dome::gen::made_array(new char[3 * 8]));
    if (!dome_at) { for (int i = 0; i < 3; ++i) {
        std::snprintf(names + 8 * i, 8, "n%d", i);
        entries[i].text = names + 8 * i;
        entries[i].count = counts + i;
    } }
    for (int turn = dome_at ? dome_f.get<int>("turn") : (0); dome_at || (turn < 3); ++turn) 
{ for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 3); ++i) {
            if (!dome_at) { *entries[i].count += turn; }
            { DOME_SITE(1, 79, ("bytes", "entries", "counts", "names", "turn", "i"), ::dome::gen::ref(bytes), entries, counts, names, turn, i); dome::checkpoint(); }
            std::printf("%s %d, ", entries[i].text, counts[i]);
        } }
    std::puts("");
    delete[] counts;
    delete[] names;
}

int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 87, 0x73e2d0968a784527ull, "pointers_on_the_stack", "lists_in_an_object", "structs_in_a_vector");
    if (DOME_IN(1, 1)) { DOME_SITE0(1, 88); pointers_on_the_stack(); }
    if (DOME_IN(2, 2)) { DOME_SITE0(2, 89); lists_in_an_object(); }
    { DOME_SITE0(3, 90); structs_in_a_vector(); }
    return 0;
}
