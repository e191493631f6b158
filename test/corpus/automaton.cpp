#include <bitset>
#include <iostream>
#include <map>
#include <string>
using namespace std;

const int WIDTH = 48;

bitset<WIDTH> evolve(const bitset<WIDTH>& cells, unsigned char rule) {
    bitset<WIDTH> next;
    for (int i = 0; i < WIDTH; i++) {
        int pattern = cells[(i + 1) % WIDTH] << 2 | cells[i] << 1 | cells[(i + WIDTH - 1) % WIDTH];
        next[i] = rule >> pattern & 1;
    }
    return next;
}

string lsystem(string axiom, const map<char, string>& rules, int n) {
    while (n-- > 0) {
        string next;
        for (char c : axiom) {
            auto it = rules.find(c);
            next += it == rules.end() ? string(1, c) : it->second;
        }
        axiom = next;
    }
    return axiom;
}

string lookAndSay(const string& s) {
    string out;
    for (size_t i = 0; i < s.size();) {
        size_t j = i;
        while (j < s.size() && s[j] == s[i])
            ++j;
        out += to_string(j - i) + s[i];
        i = j;
    }
    return out;
}

int main() {
    for (int rule : {30, 90, 110}) {
        bitset<WIDTH> cells;
        cells.set(WIDTH / 2);
        for (int t = 0; t < 6; ++t) {
            string line = cells.to_string('.', '#');
            cout << line << endl;
            cells = evolve(cells, rule);
        }
        cout << rule << ": " << cells.count() << endl;
    }
    cout << lsystem("A", {{'A', "AB"}, {'B', "A"}}, 6) << endl;
    string s = "1";
    for (int i = 0; i < 7; i++, s = lookAndSay(s))
        cout << s << endl;
    // Langton's ant
    static bool grid[11][11];
    int x = 5, y = 5, dir = 0;
    const int dx[] = {0, 1, 0, -1}, dy[] = {-1, 0, 1, 0};
    for (int step = 0; step < 60 && x >= 0 && x < 11 && y >= 0 && y < 11; step++) {
        dir = (dir + (grid[y][x] ? 3 : 1)) % 4;
        grid[y][x] = !grid[y][x];
        x += dx[dir];
        y += dy[dir];
    }
    for (auto& row : grid) {
        for (bool b : row)
            cout << (b ? '#' : '.');
        cout << '\n';
    }
}
