#include <array>
#include <iostream>
#include <queue>
#include <string>
#include <vector>

struct Point {
    int r, c;
    bool operator==(const Point& o) const { return r == o.r && c == o.c; }
    bool operator!=(const Point& o) const { return !(*this == o); }
};

class Maze {
    std::vector<std::string> rows_;

public:
    explicit Maze(std::vector<std::string> rows) : rows_(std::move(rows)) {}
    Point find(char what) const {
        for (int r = 0; r < (int)rows_.size(); ++r)
            for (int c = 0; c < (int)rows_[r].size(); ++c)
                if (rows_[r][c] == what)
                    return {r, c};
        return {-1, -1};
    }
    bool solve() {
        const Point start = find('S'), goal = find('E');
        std::vector<std::vector<Point>> from(rows_.size(), std::vector<Point>(rows_[0].size(), Point{-1, -1}));
        std::queue<Point> todo;
        todo.push(start);
        from[start.r][start.c] = start;
        static const std::array<Point, 4> steps{{{0, 1}, {1, 0}, {0, -1}, {-1, 0}}};
        while (!todo.empty()) {
            Point p = todo.front();
            todo.pop();
            if (p == goal)
                break;
            for (const auto& s : steps) {
                Point q{p.r + s.r, p.c + s.c};
                if (rows_[q.r][q.c] != '#' && from[q.r][q.c].r < 0) {
                    from[q.r][q.c] = p;
                    todo.push(q);
                }
            }
        }
        if (from[goal.r][goal.c].r < 0)
            return false;
        for (Point p = from[goal.r][goal.c]; p != start; p = from[p.r][p.c])
            rows_[p.r][p.c] = '*';
        return true;
    }
    friend std::ostream& operator<<(std::ostream& out, const Maze& m) {
        for (auto& r : m.rows_)
            out << r << "\n";
        return out;
    }
};

int main() {
    Maze m({"##########", "#S  #    #", "# # # ## #", "# #   #  #", "# ##### ##", "#      E##", "##########"});
    std::cout << (m.solve() ? "solved" : "no way") << std::endl << m;
}
