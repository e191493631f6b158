#include <algorithm>
#include <iostream>
#include <vector>
using namespace std;

enum Cell { Empty, X, O };

class Board {
    Cell cells[3][3];

public:
    Board() {
        for (int i = 0; i < 3; i++)
            for (int j = 0; j < 3; j++)
                cells[i][j] = Empty;
    }
    bool play(int i, int j, Cell who) {
        if (cells[i][j] != Empty)
            return false;
        cells[i][j] = who;
        return true;
    }
    void undo(int i, int j) { cells[i][j] = Empty; }
    Cell winner() const {
        for (int i = 0; i < 3; i++) {
            if (cells[i][0] != Empty && cells[i][0] == cells[i][1] && cells[i][1] == cells[i][2])
                return cells[i][0];
            if (cells[0][i] != Empty && cells[0][i] == cells[1][i] && cells[1][i] == cells[2][i])
                return cells[0][i];
        }
        if (cells[1][1] != Empty &&
            ((cells[0][0] == cells[1][1] && cells[1][1] == cells[2][2]) || (cells[0][2] == cells[1][1] && cells[1][1] == cells[2][0])))
            return cells[1][1];
        return Empty;
    }
    bool full() const {
        for (auto& row : cells)
            for (Cell c : row)
                if (c == Empty)
                    return false;
        return true;
    }
    void draw() const {
        for (int i = 0; i < 3; ++i) {
            for (int j = 0; j < 3; ++j)
                cout << " .XO"[cells[i][j] + 1];
            cout << endl;
        }
        cout << endl;
    }
};

struct Move {
    int i, j, score;
};

int evaluated = 0;

Move minimax(Board& b, Cell who, int alpha, int beta) {
    evaluated++;
    Cell w = b.winner();
    if (w == X)
        return {-1, -1, 1};
    if (w == O)
        return {-1, -1, -1};
    if (b.full())
        return {-1, -1, 0};
    Move best{-1, -1, who == X ? -2 : 2};
    for (int i = 0; i < 3; i++) {
        for (int j = 0; j < 3; j++) {
            if (!b.play(i, j, who))
                continue;
            int score = minimax(b, who == X ? O : X, alpha, beta).score;
            b.undo(i, j);
            if (who == X ? score > best.score : score < best.score)
                best = Move{i, j, score};
            if (who == X)
                alpha = max(alpha, best.score);
            else
                beta = min(beta, best.score);
            if (beta <= alpha)
                return best;
        }
    }
    return best;
}

int main() {
    Board b;
    b.play(0, 0, X);
    b.play(1, 1, O);
    Cell turn = X;
    while (b.winner() == Empty && !b.full()) {
        Move m = minimax(b, turn, -2, 2);
        b.play(m.i, m.j, turn);
        b.draw();
        turn = turn == X ? O : X;
    }
    cout << "winner " << " .XO"[b.winner() + 1] << " after " << evaluated << " positions" << endl;
    return 0;
}
