#include <cstdio>
#include <stack>
#include <vector>

int moves = 0;
std::vector<int> pegs[3];

void show() {
    for (auto& p : pegs) {
        std::printf("[");
        for (int d : p)
            std::printf(" %d", d);
        std::printf(" ] ");
    }
    std::printf("\n");
}

void hanoi(int n, int from, int to, int via) {
    if (n == 0)
        return;
    hanoi(n - 1, from, via, to);
    pegs[to].push_back(pegs[from].back());
    pegs[from].pop_back();
    ++moves;
    show();
    hanoi(n - 1, via, to, from);
}

int main() {
    const int n = 4;
    for (int d = n; d > 0; --d)
        pegs[0].push_back(d);
    show();
    hanoi(n, 0, 2, 1);
    std::printf("%d moves\n", moves);
    return moves == (1 << n) - 1 ? 0 : 1;
}
