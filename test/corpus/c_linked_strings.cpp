#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct word {
    char* text;
    int count;
    struct word* next;
};

static struct word* head = NULL;

static char* duplicate(const char* s) {
    char* p = (char*)malloc(strlen(s) + 1);
    if (p != NULL)
        strcpy(p, s);
    return p;
}

static void note(const char* s) {
    struct word *w, **link = &head;
    int c;
    while ((w = *link) != NULL) {
        c = strcmp(w->text, s);
        if (c == 0) {
            w->count++;
            return;
        }
        if (c > 0)
            break;
        link = &w->next;
    }
    w = (struct word*)calloc(1, sizeof *w);
    w->text = duplicate(s);
    w->count = 1;
    w->next = *link;
    *link = w;
}

int main(void) {
    const char* p = "to be or not to be that is the question";
    char buffer[32];
    int n;
    while (*p) {
        n = 0;
        while (*p && *p != ' ')
            buffer[n++] = *p++;
        buffer[n] = '\0';
        note(buffer);
        if (*p)
            p++;
    }
    for (struct word* w = head; w; w = w->next)
        printf("%-10s %d\n", w->text, w->count);
    while (head) {
        struct word* dead = head;
        head = head->next;
        free(dead->text);
        free(dead);
    }
    return EXIT_SUCCESS;
}
