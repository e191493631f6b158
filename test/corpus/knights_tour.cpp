#include <cstdio>
#include <cstring>
#define N 5

static const int dx[8] = {2, 1, -1, -2, -2, -1, 1, 2};
static const int dy[8] = {1, 2, 2, 1, -1, -2, -2, -1};
int board[N][N];
long tried;

int isfree(int x, int y) { return x >= 0 && y >= 0 && x < N && y < N && board[x][y] == -1; }

int degree(int x, int y) {
    int n = 0;
    for (int k = 0; k < 8; k++)
        n += isfree(x + dx[k], y + dy[k]);
    return n;
}

bool solve(int x, int y, int move) {
    board[x][y] = move;
    if (move == N * N - 1)
        return true;
    bool used[8] = {false};
    for (int pass = 0; pass < 8; pass++) {
        int best = -1, least = 9;
        for (int k = 0; k < 8; k++) {
            if (used[k] || !isfree(x + dx[k], y + dy[k]))
                continue;
            int d = degree(x + dx[k], y + dy[k]);
            if (d < least)
                least = d, best = k;
        }
        if (best < 0)
            break;
        used[best] = true;
        tried++;
        if (solve(x + dx[best], y + dy[best], move + 1))
            return true;
    }
    board[x][y] = -1;
    return false;
}

int main() {
    memset(board, -1, sizeof board);
    if (solve(0, 0, 0))
        for (int i = 0; i < N; i++) {
            for (int j = 0; j < N; j++)
                printf("%3d", board[i][j]);
            printf("\n");
        }
    printf("%ld moves tried\n", tried);
}
