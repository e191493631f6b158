// SPDX-License-Identifier: Apache-2.0
// Objects by new behind pointers to their bases: the second base, a base without virtual functions, deleted through a base.
#include <dome/session.hpp>

#include <cstdio>
#include <string>
#include <vector>

struct shape {
    virtual ~shape() = default;
    virtual double area() const = 0;
    int id = 0;
};
struct printable {
    virtual ~printable() = default;
    virtual std::string text() const = 0;
    int printed = 0;
};
struct square : shape, printable {
    double side;
    explicit square(double s) : side(s) {}
    double area() const override { return side * side; }
    std::string text() const override { return "square " + std::to_string(side); }
};
struct circle : shape {
    double r = 1;
    double area() const override { return 3 * r * r; }
};
struct plain {
    int a = 1;
};
struct extended : plain {
    int b = 2;
};
int main() {
    std::vector<shape*> shapes;
    std::vector<printable*> texts;
    shape** fixed = new shape*[2];
    for (int i = 0; i < 3; ++i) {
        square* s = new square(i + 0.5);
        shapes.push_back(s);
        texts.push_back(s);
        dome::checkpoint();
        shapes.push_back(new circle);
        shapes.back()->id = i;
    }
    fixed[0] = shapes[0];
    fixed[1] = shapes[1];
    plain* p = new extended;
    dome::checkpoint();
    for (printable* t : texts) {
        ++t->printed;
        dome::checkpoint();
        std::printf("%s %d\n", t->text().c_str(), t->printed);
    }
    double sum = 0;
    for (shape* s : shapes)
        sum += s->area() + s->id;
    std::printf("%g %d %d %d\n", sum, fixed[0] == shapes[0], p->a, static_cast<extended*>(p)->b);
    for (shape* s : shapes) {
        dome::checkpoint();
        delete s;
    }
    delete[] fixed;
    delete static_cast<extended*>(p);
}
