// SPDX-License-Identifier: Apache-2.0
// Memory from malloc that is kept through pointers of other types than it was taken with: numbers of the other sign, rows, complex
// numbers, a member, the first member of a larger struct, the rows of a matrix carved out of one block.
#include <dome/session.hpp>

#include <complex>
#include <cstdint>
#include <cstdio>
#include <cstdlib>

struct Point {
    double x, y;
};
struct Grid {
    int n;
    double cells[6];
};
struct Potential {
    double cutoff;
    int id;
};
struct Soft {
    Potential base;
    double k;
    double calls[1];
    int* q;
};

static void* xmalloc(std::size_t size) {
    void* p = std::malloc(size);
    if (!p)
        std::abort();
    return p;
}
static Potential* make_soft(double k) {
    Soft* pot = (Soft*)xmalloc(sizeof(Soft));
    pot->base.cutoff = 1.5;
    pot->base.id = 7;
    pot->k = k;
    pot->calls[0] = 3;
    pot->q = &pot->base.id;
    return &pot->base;
}
static void** matrix(int rows, int columns, std::size_t size) {
    void** m = (void**)std::malloc(static_cast<std::size_t>(rows) * sizeof(void*));
    m[0] = std::malloc(static_cast<std::size_t>(rows * columns) * size);
    for (int i = 1; i < rows; ++i)
        m[i] = static_cast<char*>(m[i - 1]) + static_cast<std::size_t>(columns) * size;
    return m;
}
static int* numbers(int n) {
    int* p = (int*)std::malloc(static_cast<std::size_t>(n) * sizeof(int));
    for (int i = 0; i < n; ++i)
        p[i] = -i;
    return p;
}

int main() {
    int* signed_ = (int*)std::malloc(4 * sizeof(int));
    for (int i = 0; i < 4; ++i)
        signed_[i] = -i;
    unsigned* other_sign = (unsigned*)signed_;
    unsigned* from_function = (unsigned*)numbers(4);
    double* flat = (double*)std::malloc(6 * sizeof(double));
    for (int i = 0; i < 6; ++i)
        flat[i] = i * 0.5;
    double(*rows)[3] = (double(*)[3])flat;
    double* pairs = (double*)std::malloc(4 * sizeof(double));
    for (int i = 0; i < 4; ++i)
        pairs[i] = i + 0.25;
    Point* points = (Point*)pairs;
    double* parts = (double*)std::malloc(4 * sizeof(double));
    for (int i = 0; i < 4; ++i)
        parts[i] = i - 0.75;
    std::complex<double>* numbers_of_two = reinterpret_cast<std::complex<double>*>(parts);
    char* text = (char*)std::malloc(4);
    for (int i = 0; i < 4; ++i)
        text[i] = static_cast<char>('a' + i);
    unsigned char* bytes = (unsigned char*)text;
    long long* wide = (long long*)std::malloc(2 * sizeof(long long));
    wide[0] = 1LL << 40;
    wide[1] = -5;
    std::int64_t* same_width = (std::int64_t*)wide;
    Grid* grid = (Grid*)std::malloc(sizeof(Grid));
    for (int i = 0; i < 6; ++i)
        grid->cells[i] = i;
    double* cells = grid->cells;
    Potential* pot = make_soft(2.5);
    double** m = (double**)matrix(3, 2, sizeof(double));
    for (int i = 0; i < 6; ++i)
        m[i / 2][i % 2] = i;
    double total = 0;
    for (int step = 0; step < 4; ++step) {
        dome::checkpoint();
        Soft* soft = (Soft*)pot;
        rows[1][2] += 1;
        points[1].y *= 2;
        numbers_of_two[1] *= 2;
        cells[5] += 1;
        m[2][1] += m[0][1];
        *soft->q += 1;
        total += rows[1][2] + points[1].y + numbers_of_two[1].imag() + cells[5] + m[2][1] + soft->k + soft->calls[0] + pot->cutoff;
        std::printf("%d %d %c %lld %d %g\n", static_cast<int>(other_sign[step]), static_cast<int>(from_function[step]), bytes[step],
                    static_cast<long long>(same_width[step % 2]), pot->id, total);
    }
    std::free(m[0]);
    std::free(m);
    std::free(pot);
}
