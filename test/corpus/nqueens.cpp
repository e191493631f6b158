#include <cmath>
#include <iostream>
#include <vector>
using namespace std;

class NQueens {
    int n, solutions = 0;
    vector<int> cols;
    bool safe(int row, int col) {
        for (int r = 0; r < row; ++r)
            if (cols[r] == col || abs(cols[r] - col) == row - r)
                return false;
        return true;
    }
    void print() {
        for (int r = 0; r < n; r++) {
            for (int c = 0; c < n; c++)
                cout << (cols[r] == c ? 'Q' : '.');
            cout << '\n';
        }
        cout << '\n';
    }

public:
    NQueens(int n) : n(n), cols(n, -1) {}
    void solve(int row = 0) {
        if (row == n) {
            if (++solutions == 1)
                print();
            return;
        }
        for (int col = 0; col < n; ++col) {
            if (!safe(row, col))
                continue;
            cols[row] = col;
            solve(row + 1);
            cols[row] = -1;
        }
    }
    int count() const { return solutions; }
};

int main() {
    for (int n = 4; n <= 6; ++n) {
        NQueens q(n);
        q.solve();
        cout << n << " queens: " << q.count() << " solutions" << endl;
    }
}
