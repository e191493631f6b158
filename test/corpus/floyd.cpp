#include <iostream>
#include <iomanip>
#include <limits>
using namespace std;
const int INF = numeric_limits<int>::max() / 2;
const int n = 5;

void printPath(int next[n][n], int i, int j) {
    cout << i;
    while (i != j) {
        i = next[i][j];
        cout << "->" << i;
    }
}

int main() {
    int d[n][n], next[n][n];
    for (int i = 0; i < n; i++)
        for (int j = 0; j < n; j++) {
            d[i][j] = i == j ? 0 : INF;
            next[i][j] = j;
        }
    int e[][3] = {{0, 1, 3}, {0, 2, 8}, {0, 4, -4}, {1, 3, 1}, {1, 4, 7}, {2, 1, 4}, {3, 0, 2}, {3, 2, -5}, {4, 3, 6}};
    for (auto& [u, v, w] : e)
        d[u][v] = w;
    for (int k = 0; k < n; k++)
        for (int i = 0; i < n; i++)
            for (int j = 0; j < n; j++)
                if (d[i][k] + d[k][j] < d[i][j]) {
                    d[i][j] = d[i][k] + d[k][j];
                    next[i][j] = next[i][k];
                }
    for (int i = 0; i < n; i++) {
        for (int j = 0; j < n; j++)
            cout << setw(4) << d[i][j];
        cout << "   ";
        printPath(next, i, (i + 2) % n);
        cout << endl;
    }
}
