#include <dome/generated.hpp>
#include <dome/describe/std/memory.hpp>
#include <dome/describe/std/variant.hpp>
#include <dome/describe/std/vector.hpp>
#include <iterator>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// Variants: of numbers and texts, of classes without a default constructor, recursive, without a value.
#include <dome/session.hpp>

#include <iostream>
#include <memory>
#include <string>
#include <variant>
#include <vector>

class circle {
public:
    explicit circle(double r) : r_(r) {}
    double area() const { return 3 * r_ * r_; }
private:
    double r_;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] circle& dome_x) {
        dome_a.field("r_", dome_x.r_);
    }
    explicit circle([[maybe_unused]] ::dome::blank_t dome_b) : r_() {}
#line 17
};
struct square {
    double side;
    double area() const { return side * side; }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] square& dome_x) {
        dome_a.field("side", dome_x.side);
    }
#line 21
};
struct expression;
struct sum {
    std::unique_ptr<expression> left, right;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] sum& dome_x) {
        dome_a.field("left", dome_x.left);
        dome_a.field("right", dome_x.right);
    }
#line 25
};
struct expression {
    std::variant<int, sum> what;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] expression& dome_x) {
        dome_a.field("what", dome_x.what);
    }
#line 28
};
int value(const expression& e) {
    if (const int* n = std::get_if<int>(&e.what))
        return *n;
    const sum& s = std::get<sum>(e.what);
    return value(*s.left) + value(*s.right);
}
struct failing {
    failing() = default;
    failing(const failing&) { throw 1; }
    failing& operator=(const failing&) { return *this; }
    int n = 0;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] failing& dome_x) {
        dome_a.field_or_default("n", dome_x.n);
    }
    explicit failing([[maybe_unused]] ::dome::blank_t dome_b) {}
#line 40
};

int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 42, 0x563a225e1572100full, "dome::checkpoint");
    std::variant<std::monostate, int, std::string> v = dome_at ? ::dome::gen::blank<::std::variant< ::std::monostate, int, ::std::string>>() : ::dome::gen::type<::std::variant< ::std::monostate, int, ::std::string>>(); if (dome_at) dome_f.load("v", v); 
    std::vector<std::variant<circle, square>> shapes = dome_at ? ::dome::gen::blank<::std::vector< ::std::variant< ::circle, ::square>>>() : ::dome::gen::type<::std::vector< ::std::variant< ::circle, ::square>>>(); if (dome_at) dome_f.load("shapes", shapes); 
    std::variant<std::string, failing> lost = dome_at ? ::dome::gen::blank<::std::variant< ::std::string, ::failing>>() : ::dome::gen::type<::std::variant< ::std::string, ::failing>>("text"); if (dome_at) dome_f.load("lost", lost); 
    if (!dome_at) { try {
        lost.emplace<failing>(failing());
        failing f;
        lost = std::variant<std::string, failing>(std::in_place_index<1>, f);
    } catch (int) {
        std::cout << "thrown\n";
    } }
    expression e = dome_at ? ::dome::gen::blank<::expression>() : ::dome::gen::type<::expression>{1}; if (dome_at) dome_f.load("e", e); 
    { int i = dome_at ? ::dome::gen::blank<int>() : (0); if (dome_at) dome_f.load("i", i);  for (; dome_at || (i < 4); ++i) {
        if (!dome_at) { if (i % 2)
            v = i;
        else
            v = std::string(i + 1, 'v');
        if (i % 2)
            shapes.push_back(circle(i));
        else
            shapes.push_back(square{1.0 * i}); }
        sum s = dome_at ? ::dome::gen::blank<::sum>() : ::dome::gen::type<::sum>{std::make_unique<expression>(std::move(e)), std::make_unique<expression>(expression{i})}; if (dome_at) dome_f.load("s", s); 
        if (!dome_at) { e.what = std::move(s); }
        { DOME_SITE(1, 65, ("v", "shapes", "lost", "e", "i", "s"), ::dome::gen::ref(v), ::dome::gen::ref(shapes), ::dome::gen::ref(lost), ::dome::gen::ref(e), ::dome::gen::ref(i), ::dome::gen::ref(s)); dome::checkpoint(); }
        std::cout << v.index() << ' ' << value(e);
        for (const auto& shape : shapes)
            std::cout << ' ' << std::visit([](const auto& x) { return x.area(); }, shape);
        std::cout << ' ' << lost.index() + 1 << '\n';
    } }
}
