#include <cmath>
#include <cstdio>
#include <vector>

double eval_A(int i, int j) { return 1.0 / ((i + j) * (i + j + 1) / 2 + i + 1); }

void eval_A_times_u(const std::vector<double>& u, std::vector<double>& Au) {
    for (int i = 0; i < (int)u.size(); i++) {
        Au[i] = 0;
        for (int j = 0; j < (int)u.size(); j++)
            Au[i] += eval_A(i, j) * u[j];
    }
}

void eval_At_times_u(const std::vector<double>& u, std::vector<double>& Au) {
    for (int i = 0; i < (int)u.size(); i++) {
        Au[i] = 0;
        for (int j = 0; j < (int)u.size(); j++)
            Au[i] += eval_A(j, i) * u[j];
    }
}

void eval_AtA_times_u(const std::vector<double>& u, std::vector<double>& AtAu) {
    std::vector<double> v(u.size());
    eval_A_times_u(u, v);
    eval_At_times_u(v, AtAu);
}

int main(int argc, char* argv[]) {
    int n = argc > 1 ? 100 : 24;
    std::vector<double> u(n, 1), v(n);
    for (int i = 0; i < 6; i++) {
        eval_AtA_times_u(u, v);
        eval_AtA_times_u(v, u);
    }
    double vBv = 0, vv = 0;
    for (int i = 0; i < n; i++) {
        vBv += u[i] * v[i];
        vv += v[i] * v[i];
    }
    printf("%0.9f\n", sqrt(vBv / vv));
    return 0;
}
