// SPDX-License-Identifier: Apache-2.0
// Constants of a function that pointers and references lead to: named constants, constexpr ones, computed ones, arrays, structures, texts,
// pointers that are constant themselves.
#include <dome/session.hpp>

#include <cmath>
#include <cstdio>

enum color { red, green };
template <int N>
int twice() {
    return 2 * N;
}
int total = 7;
int next(int x) { return x + 1; }
int doubled(int x) { return x * 2; }
struct place {
    int x, y;
};

int show(const int& a, const double& b) {
    dome::checkpoint();
    return a + static_cast<int>(b);
}

int named() {
    const int k = 9;
    constexpr int m = 3;
    const double half = 0.5;
    const color c = green;
    const int& r = k;
    const int* q[2] = {&k, &m};
    const double* h = &half;
    const color* pc = &c;
    int a[k] = {1, 2, 3};
    int sum = 0;
    for (int i = 0; i < 3; ++i) {
        dome::checkpoint();
        switch (i) {
            case m: sum += 100; break;
            default: sum += *q[i % 2] + a[i];
        }
        const int inner = 5;
        const int* pi = &inner;
        sum += show(*pi, *h) + show(k, half) + twice<k>() + r + *pc + *pi;
    }
    return sum;
}

int computed(int n) {
    const double scale = std::sqrt(2.0);
    const int count = n * 2;
    constexpr int table[] = {4, 5, 6};
    const int plain[] = {7, 8, 9};
    constexpr place origin{1, 2};
    const place corner{3, 4};
    const place made{n, n};
    int (*const op)(int) = next;
    int (*op2)(int) = doubled;
    int (*const* to_op)(int) = &op;
    int (**to_op2)(int) = &op2;
    const double* s = &scale;
    const int* pc = &count;
    const int* t = table;
    const int* p = plain + 1;
    const place* places[] = {&origin, &corner, &made};
    const int* y = &origin.y;
    const char* text = "hello";
    const char** to_text = &text;
    const char* const fixed = "world";
    const char* const* to_fixed = &fixed;
    const char word[] = "word";
    const char* in_word = word + 2;
    int* const to_total = &total;
    int* const* to_that = &to_total;
    int* const** to_all = &to_that;
    double sum = 0;
    for (int i = 0; i < 3; ++i) {
        dome::checkpoint();
        sum += *s * 100 + *pc + t[i] + p[i % 2] + places[i]->x + *y + (*to_text)[0] + (*to_fixed)[i] + *in_word + (*to_op)(i) + (*to_op2)(i);
        ++*to_text;
        ***to_all += i;
    }
    return static_cast<int>(sum);
}

int main() { std::printf("%d %d %d\n", named(), computed(3), total); }
