/* C style: malloc, macros, a double buffer swapped by pointer. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define W 12
#define H 8
#define AT(g, x, y) ((g)[((y) + H) % H * W + ((x) + W) % W])

static void evolve(const unsigned char* u, unsigned char* v) {
    int x, y, dx, dy;
    for (y = 0; y < H; y++)
        for (x = 0; x < W; x++) {
            int n = 0;
            for (dy = -1; dy <= 1; dy++)
                for (dx = -1; dx <= 1; dx++)
                    if ((dx || dy) && AT(u, x + dx, y + dy))
                        n++;
            AT(v, x, y) = (n == 3 || (n == 2 && AT(u, x, y)));
        }
}

static void show(const unsigned char* u) {
    int x, y;
    for (y = 0; y < H; y++) {
        for (x = 0; x < W; x++)
            putchar(AT(u, x, y) ? 'O' : '-');
        putchar('\n');
    }
    putchar('\n');
}

int main(void) {
    unsigned char* a = (unsigned char*)malloc(W * H);
    unsigned char* b = (unsigned char*)malloc(W * H);
    int i;
    memset(a, 0, W * H);
    AT(a, 1, 0) = AT(a, 2, 1) = AT(a, 0, 2) = AT(a, 1, 2) = AT(a, 2, 2) = 1;
    for (i = 0; i < 5; i++) {
        unsigned char* t;
        show(a);
        evolve(a, b);
        t = a;
        a = b;
        b = t;
    }
    free(a);
    free(b);
    return 0;
}
