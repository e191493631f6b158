#include <dome/generated.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// Memory from malloc, calloc, realloc and strdup; a helper that returns void*; free.
#include <dome/session.hpp>

#include <cstdio>
#include <cstdlib>
#include <cstring>

struct node {
    int value;
    struct node* next;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] node& dome_x) {
        dome_a.field("value", dome_x.value);
        dome_a.field("next", dome_x.next);
    }
#line 12
};
void* must(size_t bytes) {
    void* p = ::dome::gen::allocate<void>(bytes);
    if (p == NULL)
        exit(1);
    return p;
}
int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 19, 0xb04433fda17e5df7ull, "dome::checkpoint", "dome::checkpoint", "dome::checkpoint", "dome::checkpoint");
    int capacity = dome_at ? dome_f.get<int>("capacity") : (2), n = dome_at ? dome_f.get<int>("n") : (0);
    int* grown = dome_at ? dome_f.get<int *>("grown") : ((int*)::dome::gen::allocate<int>(capacity * sizeof(int)));
    if (DOME_IN(1, 1)) { for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 7); ++i) {
        if (!dome_at) { if (n == capacity) {
            capacity *= 2;
            grown = (int*)::dome::gen::reallocate<int>(grown, capacity * sizeof(int));
        }
        grown[n++] = i * 3; }
        { DOME_SITE(1, 28, ("capacity", "n", "grown", "i"), capacity, n, grown, i); dome::checkpoint(); }
    } }
    node* head = dome_at ? dome_f.get<::node *>("head") : ::dome::gen::type<::node *>(NULL);
    if (DOME_IN(2, 2)) { for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 3); ++i) {
        node* fresh = dome_at ? ::dome::gen::blank<::node *>() : (static_cast<node*>(::dome::gen::memory_of<::node>(must(sizeof(node)))));
        if (!dome_at) { fresh->value = grown[i];
        fresh->next = head;
        head = fresh; }
        { DOME_SITE(2, 36, ("grown", "head", "i"), grown, head, i); dome::checkpoint(); }
    } }
    char* text = dome_at ? dome_f.get<char *>("text") : (::dome::gen::made_text(strdup("hello")));
    double* zero = dome_at ? dome_f.get<double *>("zero") : ((double*)::dome::gen::allocate_zeroed<double>(3, sizeof(double)));
    if (DOME_IN(3, 3)) { DOME_SITE(3, 40, ("grown", "head", "text", "zero"), grown, head, text, zero); dome::checkpoint(); }
    if (!dome_at) { text[0] = 'j';
    zero[2] = 1.5; }
    while (dome_at || (head != NULL)) {
        node* first = dome_at ? dome_f.get<::node *>("first") : (head);
        { DOME_SITE(4, 45, ("grown", "text", "zero", "first"), grown, text, zero, first); dome::checkpoint(); }
        head = first->next;
        printf("%d\n", first->value);
        ::dome::gen::release(first);
    }
    printf("%s %zu %g %d\n", text, strlen(text), zero[0] + zero[2], grown[6]);
    ::dome::gen::release(text);
    ::dome::gen::release(zero);
    ::dome::gen::release(grown);
}
