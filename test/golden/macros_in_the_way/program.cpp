// Macros of the program that are called like what dome-cc writes: they get other names.
#include <dome/session.hpp>
#include <cstdio>
#include <map>
#include <string>
#include <vector>

#define blank ' '
#define at(i, j) ((i) * 3 + (j))
#define ref(p) (*(p))
#define site 4
#define both(i) at(i, 0) + at(i, 1)
#ifdef blank
#define frame '|'
#endif

struct box {
    int v;
    explicit box(int n) : v(n) { dome::checkpoint(); }
};

static int step(int* p, std::vector<int>& cells) {
    box b(ref(p) + site);
    dome::checkpoint();
    cells[at(1, 2)] += b.v;
    return cells[at(1, 2)] + both(1);
}

#undef at

int main() {
    std::vector<int> cells(9, 1);
    std::map<char, std::string> signs{{blank, "blank"}, {frame, "frame"}};
    int n = 2;
    for (auto& [sign, name] : signs) {
        n += step(&n, cells);
        dome::checkpoint();
        name += sign;
        std::printf("%d %d %s\n", n, cells.at(5), name.c_str());
    }
}
