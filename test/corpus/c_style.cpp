#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define MAX_STUDENTS 8
#define SQUARE(x) ((x) * (x))

typedef struct student {
    char name[20];
    int marks[3];
    float average;
} Student;

static Student students[MAX_STUDENTS];
static int count = 0;

static int compare(const void* a, const void* b) {
    const Student* x = (const Student*)a;
    const Student* y = (const Student*)b;
    if (x->average != y->average)
        return x->average < y->average ? 1 : -1;
    return strcmp(x->name, y->name);
}

static void add(const char* name, int a, int b, int c) {
    Student* s;
    int i, sum = 0;
    if (count >= MAX_STUDENTS)
        return;
    s = &students[count++];
    strncpy(s->name, name, sizeof(s->name) - 1);
    s->marks[0] = a;
    s->marks[1] = b;
    s->marks[2] = c;
    for (i = 0; i < 3; i++)
        sum += s->marks[i];
    s->average = sum / 3.0f;
}

typedef int (*op)(int, int);
static int plus(int a, int b) { return a + b; }
static int times(int a, int b) {
    int r = 0;
    while (b--)
        r = plus(r, a);
    return r;
}

int main(void) {
    char buffer[64];
    char* p;
    int i, j, table[3][4];
    op ops[2] = {plus, times};
    int* squares = (int*)malloc(10 * sizeof(int));
    add("Smith", 70, 80, 90);
    add("Jones", 55, 65, 60);
    add("Brown", 99, 91, 95);
    qsort(students, count, sizeof(Student), compare);
    for (i = 0; i < count; i++)
        printf("%-10s %6.2f\n", students[i].name, students[i].average);
    for (i = 0; i < 10; i++)
        squares[i] = SQUARE(i);
    for (i = 0; i < 3; i++)
        for (j = 0; j < 4; j++)
            table[i][j] = ops[(i + j) % 2](i + 1, j + 1) + squares[j];
    for (i = 0; i < 3; i++) {
        for (j = 0; j < 4; j++)
            printf("%4d", table[i][j]);
        printf("\n");
    }
    strcpy(buffer, "some words to count here");
    i = 0;
    for (p = buffer; *p; p++)
        if (*p == ' ') {
            *p = '_';
            i++;
        }
    sprintf(buffer + strlen(buffer), " %d", i);
    puts(buffer);
    i = 0;
retry:
    i++;
    if (i < 3) {
        printf("again %d\n", i);
        goto retry;
    }
    free(squares);
    return 0;
}
