#include <iostream>
#include <vector>
using namespace std;
using Matrix = vector<vector<double>>;

Matrix minorOf(const Matrix& m, size_t row, size_t col) {
    Matrix r;
    for (size_t i = 0; i < m.size(); i++) {
        if (i == row) continue;
        vector<double> line;
        for (size_t j = 0; j < m.size(); j++)
            if (j != col) line.push_back(m[i][j]);
        r.push_back(line);
    }
    return r;
}

double det(const Matrix& m) {
    if (m.size() == 1) return m[0][0];
    if (m.size() == 2) return m[0][0] * m[1][1] - m[0][1] * m[1][0];
    double d = 0;
    int sign = 1;
    for (size_t c = 0; c < m.size(); c++) {
        d += sign * m[0][c] * det(minorOf(m, 0, c));
        sign = -sign;
    }
    return d;
}

Matrix inverse(const Matrix& m) {
    const double d = det(m);
    Matrix r(m.size(), vector<double>(m.size()));
    for (size_t i = 0; i < m.size(); i++)
        for (size_t j = 0; j < m.size(); j++)
            r[j][i] = ((i + j) % 2 ? -1 : 1) * det(minorOf(m, i, j)) / d;
    return r;
}

vector<int> spiral(const vector<vector<int>>& m) {
    vector<int> out;
    int top = 0, bottom = m.size() - 1, left = 0, right = m[0].size() - 1;
    while (top <= bottom && left <= right) {
        for (int i = left; i <= right; ++i) out.push_back(m[top][i]);
        top++;
        for (int i = top; i <= bottom; ++i) out.push_back(m[i][right]);
        right--;
        if (top <= bottom) {
            for (int i = right; i >= left; --i) out.push_back(m[bottom][i]);
            bottom--;
        }
        if (left <= right) {
            for (int i = bottom; i >= top; --i) out.push_back(m[i][left]);
            left++;
        }
    }
    return out;
}

int main() {
    Matrix m = {{3, 2, 0, 1}, {4, 0, 1, 2}, {3, 0, 2, 1}, {9, 2, 3, 1}};
    cout << "det " << det(m) << endl;
    for (auto& row : inverse(m)) {
        for (auto x : row) cout << x << '\t';
        cout << endl;
    }
    for (int x : spiral({{1, 2, 3, 4}, {5, 6, 7, 8}, {9, 10, 11, 12}})) cout << x << ' ';
    cout << endl;
    const int n = 5;
    int magic[n][n] = {};
    for (int i = 0, r = 0, c = n / 2; i < n * n; i++) {
        magic[r][c] = i + 1;
        int nr = (r + n - 1) % n, nc = (c + 1) % n;
        if (magic[nr][nc]) {
            r = (r + 1) % n;
        } else {
            r = nr;
            c = nc;
        }
    }
    for (auto& row : magic) {
        int sum = 0;
        for (int x : row) sum += x, cout << x << ' ';
        cout << "= " << sum << endl;
    }
}
