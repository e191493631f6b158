#include <math.h>
#include <stdio.h>
#include <stdlib.h>

typedef struct {
    int rows, cols;
    double** a;
} matrix;

matrix* new_matrix(int rows, int cols) {
    matrix* m = (matrix*)malloc(sizeof(matrix));
    m->rows = rows;
    m->cols = cols;
    m->a = (double**)malloc(rows * sizeof(double*));
    for (int i = 0; i < rows; i++)
        m->a[i] = (double*)calloc(cols, sizeof(double));
    return m;
}

void free_matrix(matrix* m) {
    for (int i = 0; i < m->rows; i++)
        free(m->a[i]);
    free(m->a);
    free(m);
}

matrix* multiply(const matrix* x, const matrix* y) {
    matrix* z = new_matrix(x->rows, y->cols);
    for (int i = 0; i < x->rows; i++)
        for (int j = 0; j < y->cols; j++)
            for (int k = 0; k < x->cols; k++)
                z->a[i][j] += x->a[i][k] * y->a[k][j];
    return z;
}

int gauss(matrix* m, double* x) {
    int n = m->rows, i, j, k;
    for (k = 0; k < n; k++) {
        int p = k;
        for (i = k + 1; i < n; i++)
            if (fabs(m->a[i][k]) > fabs(m->a[p][k]))
                p = i;
        if (m->a[p][k] == 0)
            goto singular;
        double* t = m->a[k];
        m->a[k] = m->a[p];
        m->a[p] = t;
        for (i = k + 1; i < n; i++) {
            double f = m->a[i][k] / m->a[k][k];
            for (j = k; j <= n; j++)
                m->a[i][j] -= f * m->a[k][j];
        }
    }
    for (i = n - 1; i >= 0; i--) {
        x[i] = m->a[i][n];
        for (j = i + 1; j < n; j++)
            x[i] -= m->a[i][j] * x[j];
        x[i] /= m->a[i][i];
    }
    return 0;
singular:
    return -1;
}

int main(void) {
    matrix* m = new_matrix(3, 4);
    double values[] = {2, 1, -1, 8, -3, -1, 2, -11, -2, 1, 2, -3}, *x = (double*)malloc(3 * sizeof *x);
    for (int i = 0; i < 12; i++)
        m->a[i / 4][i % 4] = values[i];
    if (gauss(m, x) == 0)
        printf("%g %g %g\n", x[0], x[1], x[2]);
    matrix *p = new_matrix(2, 2), *q;
    p->a[0][0] = p->a[0][1] = p->a[1][0] = 1;
    for (int i = 0; i < 5; i++) {
        q = multiply(p, p);
        printf("%g %g\n", q->a[0][0], q->a[0][1]);
        free_matrix(p);
        p = q;
    }
    free_matrix(p);
    free_matrix(m);
    free(x);
    return 0;
}
