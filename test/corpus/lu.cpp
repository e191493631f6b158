// LU decomposition with partial pivoting, on vectors of vectors.
#include <cmath>
#include <cstdio>
#include <utility>
#include <vector>
using namespace std;
typedef vector<vector<double>> Matrix;

bool decompose(Matrix& a, vector<int>& perm, int& sign) {
    int n = a.size();
    perm.resize(n);
    for (int i = 0; i < n; i++)
        perm[i] = i;
    sign = 1;
    for (int k = 0; k < n; k++) {
        int p = k;
        for (int i = k + 1; i < n; i++)
            if (fabs(a[i][k]) > fabs(a[p][k]))
                p = i;
        if (fabs(a[p][k]) < 1e-12)
            return false;
        if (p != k) {
            swap(a[p], a[k]);
            swap(perm[p], perm[k]);
            sign = -sign;
        }
        for (int i = k + 1; i < n; i++) {
            a[i][k] /= a[k][k];
            for (int j = k + 1; j < n; j++)
                a[i][j] -= a[i][k] * a[k][j];
        }
    }
    return true;
}

vector<double> solve(const Matrix& lu, const vector<int>& perm, const vector<double>& b) {
    int n = lu.size();
    vector<double> x(n);
    for (int i = 0; i < n; i++) {
        double s = b[perm[i]];
        for (int j = 0; j < i; j++)
            s -= lu[i][j] * x[j];
        x[i] = s;
    }
    for (int i = n - 1; i >= 0; i--) {
        double s = x[i];
        for (int j = i + 1; j < n; j++)
            s -= lu[i][j] * x[j];
        x[i] = s / lu[i][i];
    }
    return x;
}

int main() {
    Matrix a = {{2, 1, 1, 0}, {4, 3, 3, 1}, {8, 7, 9, 5}, {6, 7, 9, 8}};
    Matrix lu = a;
    vector<int> perm;
    int sign;
    if (!decompose(lu, perm, sign)) {
        puts("singular");
        return 1;
    }
    double det = sign;
    for (size_t i = 0; i < lu.size(); i++)
        det *= lu[i][i];
    printf("det = %.6f\n", det);
    auto x = solve(lu, perm, {1, 2, 3, 4});
    for (auto v : x)
        printf("%10.5f", v);
    putchar('\n');
}
