// SPDX-License-Identifier: Apache-2.0
// The addresses of private members of class templates, saved.
#include <dome/session.hpp>

#include <cstdio>
#include <cstdlib>
#include <memory>
#include <string>

template <class T>
class engine {
public:
    double operator()(double x) {
        using method = int (engine::*)();
        state_ = state_ == static_cast<method>(&engine::up) ? static_cast<method>(&engine::down) : static_cast<method>(&engine::up);
        return f_(x) + g_(3) + (this->*state_)() + this->*which_;
    }
    void swap() { which_ = which_ == &engine::a_ ? &engine::b_ : &engine::a_; }

private:
    static double twice(double x) { return 2 * x; }
    static int pick(int x) { return x + 1; }
    static double pick(double x) { return x / 2; }
    template <class U>
    static U same(U x) noexcept { return x; }
    struct part { int n; };
    static int of_part(const part* p) noexcept { return p->n; }
    int up() { return 1; }
    int down() { return 20; }
    int up(int x) { return x; }
    int down(int x) { return -x; }
    double (*f_)(double) = twice;
    int (*g_)(int) = pick;
    T (*h_)(T) = same;
    int (*p_)(const part*) = of_part;
    int (engine::*state_)() = &engine::up;
    int engine::*which_ = &engine::a_;
    int a_ = 100, b_ = 200;
};
template <class T>
class image {
    static void ignore(void*) {}
    std::unique_ptr<double[], void (*)(void*)> data_;

public:
    image() : data_(nullptr, ignore) {}
    explicit image(int n) : data_(static_cast<double*>(std::calloc(n, sizeof(double))), std::free) {}
    double& at(int i) { return data_[i]; }
};
int main() {
    engine<int> a;
    engine<std::string> b;
    image<int> c(4), d;
    for (int i = 0; i < 4; ++i) {
        dome::checkpoint();
        c.at(i) = a(i) + b(i);
        a.swap();
        std::printf("%g ", c.at(i));
    }
    std::printf("\n");
}
