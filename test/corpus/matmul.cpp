#include <iomanip>
#include <iostream>
using namespace std;

const int N = 6;
double a[N][N], b[N][N], c[N][N];

void fill(double m[N][N], int seed) {
    for (int i = 0; i < N; i++)
        for (int j = 0; j < N; j++)
            m[i][j] = (i * seed + j * 7) % 11 / 3.0;
}

void multiply(double x[][N], double y[][N], double z[][N]) {
    for (int i = 0; i < N; i++)
        for (int j = 0; j < N; j++) {
            double sum = 0;
            for (int k = 0; k < N; k++)
                sum += x[i][k] * y[k][j];
            z[i][j] = sum;
        }
}

void print(const double (&m)[N][N]) {
    for (const auto& row : m) {
        for (double v : row)
            cout << setw(9) << fixed << setprecision(3) << v;
        cout << '\n';
    }
}

int main() {
    fill(a, 3);
    fill(b, 5);
    multiply(a, b, c);
    print(c);
    double trace = 0;
    for (int i = 0; i < N; ++i)
        trace += c[i][i];
    cout << "trace " << trace << endl;
}
