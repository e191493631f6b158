// do, comma, nested ?:, labels, shadowing, static, bit fields of use: the odd corners of C that programs have.
#include <cstdio>
#include <cstdlib>
#include <cstring>

static int depth;
struct Flags {
    unsigned a : 3;
    unsigned b : 5;
    int rest;
};

static int next(void) {
    static int n = 3;
    return n = n * 5 % 17;
}

static const char* grade(int m) { return m > 90 ? "A" : m > 75 ? "B" : m > 60 ? "C" : "F"; }

static int ackermann(int m, int n) {
    depth++;
    if (m == 0)
        return n + 1;
    if (n == 0)
        return ackermann(m - 1, 1);
    return ackermann(m - 1, ackermann(m, n - 1));
}

static unsigned bits(unsigned x) {
    unsigned n = 0;
    for (; x; x &= x - 1)
        n++;
    return n;
}

int main() {
    int i = 0, j = 10;
    do {
        int i = j * 2;
        printf("%d ", i);
        if (i == 14)
            continue;
        --j;
    } while (++i, i < j && i < 6);
    printf("\n%d %d\n", i, j);
    struct Flags f = {5, 17, -1};
    for (int k = 0; k < 3; k++) {
        f.a += 2;
        f.b ^= f.a;
        printf("%u %u %d %s\n", f.a, f.b, f.rest, grade(50 + 20 * k));
    }
    for (int x = next(), y = 0; x != 3 && y < 8; x = next(), y++)
        printf("%d%c", x, y % 4 == 3 ? '\n' : ' ');
    puts("");
    const int found = ackermann(2, 2);
    printf("%d in %d\n", found, depth);
    for (int r = 0; r < 3; r++)
        for (int c = 0; c < 3; c++) {
            if (c == 2 && r == 1)
                goto out;
            printf("%d%d ", r, c);
        }
out:
    printf("\n%u\n", bits(0xF0F0u));
    char text[] = "a,b,,c", *p = text, *q;
    while ((q = strchr(p, ',')) != NULL) {
        *q = '\0';
        printf("[%s]", p);
        p = q + 1;
    }
    printf("[%s]\n", p);
    int n = 0;
    switch (j) {
        case 1:
            while (n < 5) {
        default:
                n++;
                if (n == 3)
                    break;
            }
    }
    printf("%d\n", n);
    return 0;
}
