// SPDX-License-Identifier: Apache-2.0
// Pointers to functions in variables, tables, maps and members; functions of the library and of this file alone; overloads, templates.
#include <dome/session.hpp>

#include <cmath>
#include <cstdio>
#include <map>
#include <string>
#include <vector>

namespace maths {
double twice(double x) { return 2 * x; }
int twice(int x) { return 2 * x; }
}  // namespace maths
static double half(double x) { return x / 2; }
template <class T>
T third(T x) {
    return x / 3;
}
// Instances that only their arguments tell apart.
template <int N>
double times(double x) {
    return x * N;
}
struct step {
    const char* name;
    double (*run)(double);
};
class machine {
public:
    void go() {
        for (int i = 0; i < 4; ++i) {
            (this->*state_)();
            dome::checkpoint();
            std::printf("%d ", total_);
        }
    }

private:
    void add() {
        total_ += 1;
        state_ = &machine::multiply;
    }
    void multiply() {
        total_ *= 3;
        state_ = &machine::add;
    }
    void (machine::*state_)() = &machine::add;
    int total_ = 1;
};
using unary = double (*)(double);
int main() {
    double (*const products[])(double) = {times<2>, times<3>, times<5>};
    for (const auto product : products) {
        dome::checkpoint();
        std::printf("%g ", product(1));
    }
    unary table[] = {half, maths::twice, std::sqrt, third<double>, nullptr};
    std::map<std::string, unary> by_name{{"half", &half}, {"sin", std::sin}};
    std::vector<step> steps{{"twice", maths::twice}, {"half", half}};
    by_name["square"] = [](double v) { return v * v; };
    const auto negative = [](double v) { return -v; };
    unary minus = negative;
    int (*whole)(int) = maths::twice;
    double x = 16;
    for (unary* f = table; *f != nullptr; ++f) {
        dome::checkpoint();
        x = (*f)(x);
        std::printf("%g ", x);
    }
    for (const step& s : steps) {
        dome::checkpoint();
        x = s.run(x);
        std::printf("%s %g ", s.name, x);
    }
    whole = whole != nullptr ? whole : nullptr;
    dome::checkpoint();
    std::printf("%g %d\n", by_name["square"](by_name["half"](minus(x))), whole(4));
    machine m;
    m.go();
    std::printf("\n");
}
