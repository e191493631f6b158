#include <complex>
#include <iostream>
using namespace std;

int iterations(complex<double> c, int limit) {
    complex<double> z = 0;
    int n = 0;
    while (abs(z) <= 2 && n < limit) {
        z = z * z + c;
        n++;
    }
    return n;
}

int main() {
    const int rows = 16, cols = 48, limit = 40;
    const char shades[] = " .:-=+*#%@";
    for (int r = 0; r < rows; r++) {
        for (int c = 0; c < cols; c++) {
            complex<double> p(-2.2 + 3.2 * c / cols, -1.2 + 2.4 * r / rows);
            int n = iterations(p, limit);
            cout << shades[n * 9 / limit];
        }
        cout << endl;
    }
    return 0;
}
