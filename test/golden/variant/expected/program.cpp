#include <dome/generated.hpp>
#include <dome/describe/in_place.hpp>
#include <dome/describe/std/memory.hpp>
#include <dome/describe/std/variant.hpp>
#include <dome/describe/std/vector.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// Variants: of numbers and texts, of classes without a default constructor, recursive, without a value.
#include <dome/session.hpp>

#include <iostream>
#include <memory>
#include <new>
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
#line 18
};
struct square {
    double side;
    double area() const { return side * side; }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] square& dome_x) {
        dome_a.field("side", dome_x.side);
    }
#line 22
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
#line 26
};
struct expression {
    std::variant<int, sum> what;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] expression& dome_x) {
        dome_a.field("what", dome_x.what);
    }
#line 29
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
#line 41
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
#line 47
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
#line 51
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
#line 57
};
// Whose destructors count on what the constructors have made: in memory of their own, on the heap.
struct placed {
    std::string* text;
    alignas(std::string) unsigned char room[sizeof(std::string)];
    explicit placed(const char* t = "a text that is longer than the room for short ones") : text(::dome::gen::made_at(new (room) std::string(t))) {}
    placed(const placed& other) : text(::dome::gen::made_at(new (room) std::string(*other.text))) {}
    placed& operator=(const placed& other) {
        *text = *other.text;
        return *this;
    }
    ~placed() {
        using std::string;
        ::dome::gen::ended_at(text)->~string();
    }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] placed& dome_x) {
        dome_a.field("text", dome_x.text);
        dome_a.field("room", dome_x.room);
    }
    explicit placed([[maybe_unused]] ::dome::blank_t dome_b) : text(), room{} {}
#line 72
};
struct owning {
    int* n;
    owning() : n(::dome::gen::made(new int(1))) {}
    owning(const owning& other) : n(::dome::gen::made(new int(*other.n))) {}
    owning& operator=(const owning& other) {
        *n = *other.n;
        return *this;
    }
    ~owning() {
        *n = 0;
        delete n;
    }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] owning& dome_x) {
        dome_a.field("n", dome_x.n);
    }
    explicit owning([[maybe_unused]] ::dome::blank_t dome_b) : n() {}
#line 85
};
std::variant<placed, owning> either;
static ::dome::gen::global dome_g_either("either", either);
#line 86

void first_alternatives() { DOME_FRAME("first_alternatives()", "program.cpp", 87, 0xfa1dcabcf56d0edull, "dome::checkpoint");
    std::variant<placed, int> first = dome_at ? ::dome::gen::blank<::std::variant< ::placed, int>>() : ::dome::gen::type<::std::variant< ::placed, int>>(); if (dome_at) dome_f.load("first", first); 
    std::variant<placed, owning> other = dome_at ? ::dome::gen::blank<::std::variant< ::placed, ::owning>>() : ::dome::gen::type<::std::variant< ::placed, ::owning>>(owning()); if (dome_at) dome_f.load("other", other); 
    std::vector<std::variant<owning, int>> several = dome_at ? ::dome::gen::blank<::std::vector< ::std::variant< ::owning, int>>>() : ::dome::gen::type<::std::vector< ::std::variant< ::owning, int>>>(3); if (dome_at) dome_f.load("several", several); 
    if (!dome_at) { several[1] = 5; }
    for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 3); ++i) {
        { DOME_SITE(1, 93, ("first", "other", "several", "i"), ::dome::gen::ref(first), ::dome::gen::ref(other), ::dome::gen::ref(several), i); dome::checkpoint(); }
        if (i == 1) {
            either = owning();
            several[1].emplace<owning>();
            several[2] = 7;
        }
        *std::get<placed>(first).text += 'x';
        ++*std::get<owning>(other).n;
        ++*std::get<owning>(several[0]).n;
        std::cout << *std::get<placed>(first).text << ' ' << *std::get<owning>(other).n << ' ' << *std::get<owning>(several[0]).n << ' '
                  << either.index() << several[1].index() << several[2].index() << '\n';
    }
}

int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 107, 0x5f1035b1ecb2d180ull, "first_alternatives", "dome::checkpoint");
    if (DOME_IN(1, 1)) { DOME_SITE0(1, 108); first_alternatives(); }
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
        { DOME_SITE(2, 132, ("v", "shapes", "lost", "drawn", "e", "i", "s"), ::dome::gen::ref(v), ::dome::gen::ref(shapes), ::dome::gen::ref(lost), ::dome::gen::ref(drawn), ::dome::gen::ref(e), ::dome::gen::ref(i), ::dome::gen::ref(s)); dome::checkpoint(); }
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
