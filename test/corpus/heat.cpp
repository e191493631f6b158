#include <cmath>
#include <cstdio>
#include <cstdlib>

double** alloc2d(int n, int m) {
    double** a = new double*[n];
    for (int i = 0; i < n; i++) {
        a[i] = new double[m];
        for (int j = 0; j < m; j++)
            a[i][j] = 0.0;
    }
    return a;
}

void free2d(double** a, int n) {
    for (int i = 0; i < n; i++)
        delete[] a[i];
    delete[] a;
}

int main(int argc, char** argv) {
    int n = 10, m = 10, steps = 12;
    if (argc > 1)
        n = atoi(argv[1]);
    double** u = alloc2d(n, m);
    double** unew = alloc2d(n, m);
    for (int i = 0; i < n; i++)
        u[i][0] = unew[i][0] = 100.0;
    for (int t = 0; t < steps; t++) {
        double maxdiff = 0;
        for (int i = 1; i < n - 1; i++) {
            for (int j = 1; j < m - 1; j++) {
                unew[i][j] = 0.25 * (u[i - 1][j] + u[i + 1][j] + u[i][j - 1] + u[i][j + 1]);
                double diff = fabs(unew[i][j] - u[i][j]);
                if (diff > maxdiff)
                    maxdiff = diff;
            }
        }
        double** tmp = u;
        u = unew;
        unew = tmp;
        printf("step %2d  maxdiff %10.6f\n", t, maxdiff);
    }
    double sum = 0;
    for (int i = 0; i < n; i++)
        for (int j = 0; j < m; j++)
            sum += u[i][j];
    printf("sum %.6f\n", sum);
    free2d(u, n);
    free2d(unew, n);
    return 0;
}
