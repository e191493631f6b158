#include <dome/generated.hpp>
#include <dome/describe/std/memory.hpp>
#include <dome/describe/std/variant.hpp>
#include <dome/describe/std/vector.hpp>
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
// A class that takes anything.
struct object {
    struct interface {
        virtual ~interface() = default;
        virtual double get() const = 0;
    
public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] interface& dome_x) {
    }
    explicit interface([[maybe_unused]] ::dome::blank_t dome_b) {}
    interface() = default;
#line 40
};
    template <class T>
    struct model : interface {
        T held;
        model(T x) : held(x) {}
        double get() const override { return held.area(); }
    
public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] model& dome_x) {
        dome_a.base<::object::interface>("object::interface", dome_x);
        if constexpr (::std::is_reference_v<decltype(model::held)>) {
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Winvalid-offsetof"
        dome_a.bound("held", dome_x.held, dome_x, __builtin_offsetof(model, held));
#pragma GCC diagnostic pop
        } else {
            dome_a.field("held", dome_x.held);
        }
    }
    explicit model([[maybe_unused]] ::dome::blank_t dome_b) : ::object::interface(dome_b), held(::dome::gen::blank<decltype(held)>()) {}
#line 46
};
    std::unique_ptr<interface> what;
    template <class T>
    object(T x) : what(::dome::gen::made_unique(std::make_unique<model<T>>(x))) {}

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] object& dome_x) {
        dome_a.field("what", dome_x.what);
    }
    explicit object([[maybe_unused]] ::dome::blank_t dome_b) : what(::dome::gen::blank<decltype(what)>()) {}
#line 50
};
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
#line 56
};

int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 58, 0xf32553ccc7ad6da9ull, "dome::checkpoint");
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
    std::variant<int, object> drawn = dome_at ? ::dome::gen::blank<::std::variant<int, ::object>>() : ::dome::gen::type<::std::variant<int, ::object>>(std::in_place_index<1>, circle(2)); if (dome_at) dome_f.load("drawn", drawn); 
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
        { DOME_SITE(1, 82, ("v", "shapes", "lost", "drawn", "e", "i", "s"), ::dome::gen::ref(v), ::dome::gen::ref(shapes), ::dome::gen::ref(lost), ::dome::gen::ref(drawn), ::dome::gen::ref(e), ::dome::gen::ref(i), ::dome::gen::ref(s)); dome::checkpoint(); }
        std::cout << v.index() << ' ' << value(e);
        for (const auto& shape : shapes)
            std::cout << ' ' << std::visit([](const auto& x) { return x.area(); }, shape);
        std::cout << ' ' << lost.index() + 1 << ' ' << (drawn.index() == 1 ? std::get<object>(drawn).what->get() : 0) << '\n';
        if (i == 1)
            drawn = i;
        if (i == 2)
            drawn.emplace<object>(square{3});
    } }
}
