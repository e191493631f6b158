// SPDX-License-Identifier: Apache-2.0
// Memory from malloc, calloc, realloc and strdup; a helper that returns void*; free.
#include <dome/session.hpp>

#include <cstdio>
#include <cstdlib>
#include <cstring>

struct node {
    int value;
    struct node* next;
};
void* must(size_t bytes) {
    void* p = malloc(bytes);
    if (p == NULL)
        exit(1);
    return p;
}
int main() {
    int capacity = 2, n = 0;
    int* grown = (int*)malloc(capacity * sizeof(int));
    for (int i = 0; i < 7; ++i) {
        if (n == capacity) {
            capacity *= 2;
            grown = (int*)realloc(grown, capacity * sizeof(int));
        }
        grown[n++] = i * 3;
        dome::checkpoint();
    }
    node* head = NULL;
    for (int i = 0; i < 3; ++i) {
        node* fresh = static_cast<node*>(must(sizeof(node)));
        fresh->value = grown[i];
        fresh->next = head;
        head = fresh;
        dome::checkpoint();
    }
    char* text = strdup("hello");
    double* zero = (double*)calloc(3, sizeof(double));
    dome::checkpoint();
    text[0] = 'j';
    zero[2] = 1.5;
    while (head != NULL) {
        node* first = head;
        dome::checkpoint();
        head = first->next;
        printf("%d\n", first->value);
        free(first);
    }
    printf("%s %zu %g %d\n", text, strlen(text), zero[0] + zero[2], grown[6]);
    free(text);
    free(zero);
    free(grown);
}
