// SPDX-License-Identifier: Apache-2.0
// A plain sequential program made resumable by one line: it counts the ways to put n queens on a board so that none attacks
// another, by a recursion that may be stopped at any depth. No Dome object, no other change.
//   ./050_search [board = 11]
#include <dome/dome.hpp>

#include <cstdio>
#include <cstdlib>
#include <vector>

struct board {
    int n;
    std::vector<int> column_of;                    // of the queen in each row so far
    long long nodes = 0;

    bool free(int column) const {
        const int row = static_cast<int>(column_of.size());
        for (int r = 0; r < row; ++r) {
            const int d = column_of[static_cast<std::size_t>(r)] - column;
            if (d == 0 || d == row - r || d == r - row)
                return false;
        }
        return true;
    }
};

// The last rows are searched at full speed: nothing in here may stop.
long long count_rest(board& b) {
    ++b.nodes;
    if (static_cast<int>(b.column_of.size()) == b.n)
        return 1;
    long long found = 0;
    for (int c = 0; c < b.n; ++c)
        if (b.free(c)) {
            b.column_of.push_back(c);
            found += count_rest(b);
            b.column_of.pop_back();
        }
    return found;
}

long long count(board& b, int deep) {
    if (deep == 0) {
        const long long found = count_rest(b);
        dome::checkpoint();
        return found;
    }
    long long found = 0;
    for (int c = 0; c < b.n; ++c)
        if (b.free(c)) {
            b.column_of.push_back(c);
            found += count(b, deep - 1);
            b.column_of.pop_back();
            if (deep == 4)
                std::printf("first queen in column %d: %lld so far\n", c, found);
        }
    return found;
}

int main(int argc, char** argv) {
    board b{argc > 1 ? std::atoi(argv[1]) : 11, {}};
    if (b.n < 5 || b.n > 20) {
        std::fprintf(stderr, "050_search: a board of 5 to 20 rows, please\n");
        return 2;
    }
    const long long ways = count(b, 4);
    std::printf("%d queens: %lld ways, %lld positions searched\n", b.n, ways, b.nodes);
}
