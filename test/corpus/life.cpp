#include <iostream>
#include <string>
#include <vector>
using Grid = std::vector<std::string>;

int neighbours(const Grid& g, int r, int c) {
    int n = 0, rows = g.size(), cols = g[0].size();
    for (int dr = -1; dr <= 1; ++dr)
        for (int dc = -1; dc <= 1; ++dc) {
            if (dr == 0 && dc == 0)
                continue;
            if (g[(r + dr + rows) % rows][(c + dc + cols) % cols] == '#')
                ++n;
        }
    return n;
}

Grid step(const Grid& g) {
    Grid next = g;
    for (std::size_t r = 0; r < g.size(); ++r)
        for (std::size_t c = 0; c < g[r].size(); ++c) {
            int n = neighbours(g, r, c);
            next[r][c] = n == 3 || (n == 2 && g[r][c] == '#') ? '#' : '.';
        }
    return next;
}

std::ostream& operator<<(std::ostream& os, const Grid& g) {
    for (const auto& row : g)
        os << row << '\n';
    return os;
}

int main() {
    Grid g = {".#......", "..#.....", "###.....", "........", "........", "........"};
    for (int generation = 0; generation < 6; ++generation) {
        std::cout << "generation " << generation << '\n' << g << std::endl;
        g = step(g);
    }
    int alive = 0;
    for (const auto& row : g)
        for (char c : row)
            alive += c == '#';
    std::cout << alive << " alive\n";
}
