#include <dome/generated.hpp>
#include <dome/describe/std/vector.hpp>
#line 1 "program.cpp"
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

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] shape& dome_x) {
        dome_a.field_or_default("id", dome_x.id);
    }
    explicit shape([[maybe_unused]] ::dome::blank_t dome_b) {}
    shape() = default;
#line 13
};
struct printable {
    virtual ~printable() = default;
    virtual std::string text() const = 0;
    int printed = 0;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] printable& dome_x) {
        dome_a.field_or_default("printed", dome_x.printed);
    }
    explicit printable([[maybe_unused]] ::dome::blank_t dome_b) {}
    printable() = default;
#line 18
};
struct square : shape, printable {
    double side;
    explicit square(double s) : side(s) {}
    double area() const override { return side * side; }
    std::string text() const override { return "square " + std::to_string(side); }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] square& dome_x) {
        dome_a.base<::shape>("shape", dome_x);
        dome_a.base<::printable>("printable", dome_x);
        dome_a.field("side", dome_x.side);
    }
    explicit square([[maybe_unused]] ::dome::blank_t dome_b) : ::shape(dome_b), ::printable(dome_b), side() {}
#line 24
};
struct circle : shape {
    double r = 1;
    double area() const override { return 3 * r * r; }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] circle& dome_x) {
        dome_a.base<::shape>("shape", dome_x);
        dome_a.field_or_default("r", dome_x.r);
    }
    explicit circle([[maybe_unused]] ::dome::blank_t dome_b) : ::shape(dome_b) {}
    circle() = default;
#line 28
};
struct plain {
    int a = 1;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] plain& dome_x) {
        dome_a.field_or_default("a", dome_x.a);
    }
#line 31
};
struct extended : plain {
    int b = 2;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] extended& dome_x) {
        dome_a.base<::plain>("plain", dome_x);
        dome_a.field_or_default("b", dome_x.b);
    }
#line 34
};
int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 35, 0x9da09d81d7dbaa45ull, "dome::checkpoint", "dome::checkpoint", "dome::checkpoint", "dome::checkpoint");
    std::vector<shape*> shapes = dome_at ? ::dome::gen::blank<::std::vector< ::shape *>>() : ::dome::gen::type<::std::vector< ::shape *>>(); if (dome_at) dome_f.load("shapes", shapes); 
    std::vector<printable*> texts = dome_at ? ::dome::gen::blank<::std::vector< ::printable *>>() : ::dome::gen::type<::std::vector< ::printable *>>(); if (dome_at) dome_f.load("texts", texts); 
    shape** fixed = dome_at ? dome_f.get<::shape **>("fixed") : (::dome::gen::made_array(new shape*[2]));
    if (DOME_IN(1, 1)) { for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 3); ++i) {
        square* s = dome_at ? ::dome::gen::blank<::square *>() : (::dome::gen::made(new square(i + 0.5)));
        if (!dome_at) { shapes.push_back(s);
        texts.push_back(s); }
        { DOME_SITE(1, 43, ("shapes", "texts", "fixed", "i"), ::dome::gen::ref(shapes), ::dome::gen::ref(texts), fixed, i); dome::checkpoint(); }
        shapes.push_back(::dome::gen::made(new circle));
        shapes.back()->id = i;
    } }
    if (!dome_at) { fixed[0] = shapes[0];
    fixed[1] = shapes[1]; }
    plain* p = dome_at ? dome_f.get<::plain *>("p") : ::dome::gen::type<::plain *>(::dome::gen::made(new extended));
    if (DOME_IN(2, 2)) { DOME_SITE(2, 50, ("shapes", "texts", "fixed", "p"), ::dome::gen::ref(shapes), ::dome::gen::ref(texts), fixed, p); dome::checkpoint(); }
    if (DOME_IN(3, 3)) { auto&& dome_g1 = (texts); ::std::ptrdiff_t dome_k1 = dome_at ? dome_f.get<::std::ptrdiff_t>("dome_k1") : 0; auto dome_b1 = ::dome::gen::begin_of(dome_g1); auto dome_e1 = ::dome::gen::end_of(dome_g1); if (dome_at) ::dome::gen::advance(dome_f, dome_b1, dome_k1, dome_e1); for (; dome_b1 != dome_e1; ++dome_b1, (void)++dome_k1) { printable* t = *dome_b1; if (dome_at) dome_f.load("t", t); {
        if (!dome_at) { ++t->printed; }
        { DOME_SITE(3, 53, ("dome_k1", "shapes", "texts", "fixed", "p", "t"), dome_k1, ::dome::gen::ref(shapes), ::dome::gen::ref(texts), fixed, p, t); dome::checkpoint(); }
        std::printf("%s %d\n", t->text().c_str(), t->printed);
    } } }
    double sum = dome_at ? ::dome::gen::blank<double>() : ::dome::gen::type<double>(0); if (dome_at) dome_f.load("sum", sum); 
    if (!dome_at) { for (shape* s : shapes)
        sum += s->area() + s->id;
    std::printf("%g %d %d %d\n", sum, fixed[0] == shapes[0], p->a, static_cast<extended*>(p)->b); }
    { auto&& dome_g2 = (shapes); ::std::ptrdiff_t dome_k2 = dome_at ? dome_f.get<::std::ptrdiff_t>("dome_k2") : 0; auto dome_b2 = ::dome::gen::begin_of(dome_g2); auto dome_e2 = ::dome::gen::end_of(dome_g2); if (dome_at) ::dome::gen::advance(dome_f, dome_b2, dome_k2, dome_e2); for (; dome_b2 != dome_e2; ++dome_b2, (void)++dome_k2) { shape* s = *dome_b2; if (dome_at) dome_f.load("s", s); {
        { DOME_SITE(4, 61, ("dome_k2", "shapes", "texts", "fixed", "p", "sum", "s"), dome_k2, ::dome::gen::ref(shapes), ::dome::gen::ref(texts), fixed, p, ::dome::gen::ref(sum), s); dome::checkpoint(); }
        delete s;
    } } }
    delete[] fixed;
    delete static_cast<extended*>(p);
}
