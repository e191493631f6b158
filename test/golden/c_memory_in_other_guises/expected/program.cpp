#include <dome/generated.hpp>
#include <dome/describe/std/complex.hpp>
#line 1 "program.cpp"
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

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] Point& dome_x) {
        dome_a.field("x", dome_x.x);
        dome_a.field("y", dome_x.y);
    }
#line 13
};
struct Grid {
    int n;
    double cells[6];

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] Grid& dome_x) {
        dome_a.field("n", dome_x.n);
        dome_a.field("cells", dome_x.cells);
    }
#line 17
};
struct Potential {
    double cutoff;
    int id;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] Potential& dome_x) {
        dome_a.field("cutoff", dome_x.cutoff);
        dome_a.field("id", dome_x.id);
    }
#line 21
};
struct Soft {
    Potential base;
    double k;
    double calls[1];
    int* q;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] Soft& dome_x) {
        dome_a.field("base", dome_x.base);
        dome_a.field("k", dome_x.k);
        dome_a.field("calls", dome_x.calls);
        dome_a.field("q", dome_x.q);
    }
#line 27
};

static void* xmalloc(std::size_t size) {
    void* p = ::dome::gen::allocate<void>(size);
    if (!p)
        std::abort();
    return p;
}
static Potential* make_soft(double k) {
    Soft* pot = (Soft*)::dome::gen::memory_of<::Soft>(xmalloc(sizeof(Soft)));
    pot->base.cutoff = 1.5;
    pot->base.id = 7;
    pot->k = k;
    pot->calls[0] = 3;
    pot->q = &pot->base.id;
    return &pot->base;
}
static void** matrix(int rows, int columns, std::size_t size) {
    void** m = (void**)::dome::gen::allocate<void *>(static_cast<std::size_t>(rows) * sizeof(void*));
    m[0] = ::dome::gen::allocate<void>(static_cast<std::size_t>(rows * columns) * size);
    for (int i = 1; i < rows; ++i)
        m[i] = static_cast<char*>(m[i - 1]) + static_cast<std::size_t>(columns) * size;
    return m;
}
static int* numbers(int n) {
    int* p = (int*)::dome::gen::allocate<int>(static_cast<std::size_t>(n) * sizeof(int));
    for (int i = 0; i < n; ++i)
        p[i] = -i;
    return p;
}

int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 58, 0x858f89b42b33d26full, "dome::checkpoint");
    int* signed_ = dome_at ? ::dome::gen::blank<int *>() : ((int*)::dome::gen::allocate<int>(4 * sizeof(int)));
    if (!dome_at) { for (int i = 0; i < 4; ++i)
        signed_[i] = -i; }
    unsigned* other_sign = dome_at ? dome_f.get<unsigned int *>("other_sign") : ((unsigned*)signed_);
    unsigned* from_function = dome_at ? dome_f.get<unsigned int *>("from_function") : ((unsigned*)numbers(4));
    double* flat = dome_at ? ::dome::gen::blank<double *>() : ((double*)::dome::gen::allocate<double>(6 * sizeof(double)));
    if (!dome_at) { for (int i = 0; i < 6; ++i)
        flat[i] = i * 0.5; }
    double(*rows)[3] = dome_at ? dome_f.get<double (*)[3]>("rows") : ((double(*)[3])flat);
    double* pairs = dome_at ? ::dome::gen::blank<double *>() : ((double*)::dome::gen::allocate<double>(4 * sizeof(double)));
    if (!dome_at) { for (int i = 0; i < 4; ++i)
        pairs[i] = i + 0.25; }
    Point* points = dome_at ? dome_f.get<::Point *>("points") : ((Point*)pairs);
    double* parts = dome_at ? ::dome::gen::blank<double *>() : ((double*)::dome::gen::allocate<double>(4 * sizeof(double)));
    if (!dome_at) { for (int i = 0; i < 4; ++i)
        parts[i] = i - 0.75; }
    std::complex<double>* numbers_of_two = dome_at ? dome_f.get<::std::complex<double> *>("numbers_of_two") : (reinterpret_cast<std::complex<double>*>(parts));
    char* text = dome_at ? ::dome::gen::blank<char *>() : ((char*)::dome::gen::allocate<char>(4));
    if (!dome_at) { for (int i = 0; i < 4; ++i)
        text[i] = static_cast<char>('a' + i); }
    unsigned char* bytes = dome_at ? dome_f.get<unsigned char *>("bytes") : ((unsigned char*)text);
    long long* wide = dome_at ? ::dome::gen::blank<long long *>() : ((long long*)::dome::gen::allocate<long long>(2 * sizeof(long long)));
    if (!dome_at) { wide[0] = 1LL << 40;
    wide[1] = -5; }
    std::int64_t* same_width = dome_at ? dome_f.get<::int64_t *>("same_width") : ((std::int64_t*)wide);
    Grid* grid = dome_at ? ::dome::gen::blank<::Grid *>() : ((Grid*)::dome::gen::allocate<::Grid>(sizeof(Grid)));
    if (!dome_at) { for (int i = 0; i < 6; ++i)
        grid->cells[i] = i; }
    double* cells = dome_at ? dome_f.get<double *>("cells") : ::dome::gen::type<double *>(grid->cells);
    Potential* pot = dome_at ? dome_f.get<::Potential *>("pot") : (make_soft(2.5));
    double** m = dome_at ? dome_f.get<double **>("m") : ((double**)matrix(3, 2, sizeof(double)));
    if (!dome_at) { for (int i = 0; i < 6; ++i)
        m[i / 2][i % 2] = i; }
    double total = dome_at ? dome_f.get<double>("total") : ::dome::gen::type<double>(0);
    for (int step = dome_at ? dome_f.get<int>("step") : (0); dome_at || (step < 4); ++step) {
        { DOME_SITE(1, 94, ("other_sign", "from_function", "rows", "points", "numbers_of_two", "bytes", "same_width", "cells", "pot", "m", "total", "step"), other_sign, from_function, rows, points, numbers_of_two, bytes, same_width, cells, pot, m, total, step); dome::checkpoint(); }
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
    ::dome::gen::release(m[0]);
    ::dome::gen::release(m);
    ::dome::gen::release(pot);
}
