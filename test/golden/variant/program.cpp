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
};
struct square {
    double side;
    double area() const { return side * side; }
};
struct expression;
struct sum {
    std::unique_ptr<expression> left, right;
};
struct expression {
    std::variant<int, sum> what;
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
    };
    template <class T>
    struct model : interface {
        T held;
        model(T x) : held(x) {}
        double get() const override { return held.area(); }
    };
    std::unique_ptr<interface> what;
    template <class T>
    object(T x) : what(std::make_unique<model<T>>(x)) {}
};
struct failing {
    failing() = default;
    failing(const failing&) { throw 1; }
    failing& operator=(const failing&) { return *this; }
    int n = 0;
};
// Whose destructors count on what the constructors have made: in memory of their own, on the heap.
struct placed {
    std::string* text;
    alignas(std::string) unsigned char room[sizeof(std::string)];
    explicit placed(const char* t = "a text that is longer than the room for short ones") : text(new (room) std::string(t)) {}
    placed(const placed& other) : text(new (room) std::string(*other.text)) {}
    placed& operator=(const placed& other) {
        *text = *other.text;
        return *this;
    }
    ~placed() {
        using std::string;
        text->~string();
    }
};
struct owning {
    int* n;
    owning() : n(new int(1)) {}
    owning(const owning& other) : n(new int(*other.n)) {}
    owning& operator=(const owning& other) {
        *n = *other.n;
        return *this;
    }
    ~owning() {
        *n = 0;
        delete n;
    }
};
std::variant<placed, owning> either;
void first_alternatives() {
    std::variant<placed, int> first;
    std::variant<placed, owning> other = owning();
    std::vector<std::variant<owning, int>> several(3);
    several[1] = 5;
    for (int i = 0; i < 3; ++i) {
        dome::checkpoint();
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

int main() {
    first_alternatives();
    std::variant<std::monostate, int, std::string> v;
    std::vector<std::variant<circle, square>> shapes;
    std::variant<std::string, failing> lost = "text";
    try {
        lost.emplace<failing>(failing());
        failing f;
        lost = std::variant<std::string, failing>(std::in_place_index<1>, f);
    } catch (int) {
        std::cout << "thrown\n";
    }
    std::variant<int, object> drawn(std::in_place_index<1>, circle(2));
    expression e{1};
    for (int i = 0; i < 4; ++i) {
        if (i % 2)
            v = i;
        else
            v = std::string(i + 1, 'v');
        if (i % 2)
            shapes.push_back(circle(i));
        else
            shapes.push_back(square{1.0 * i});
        sum s{std::make_unique<expression>(std::move(e)), std::make_unique<expression>(expression{i})};
        e.what = std::move(s);
        dome::checkpoint();
        std::cout << v.index() << ' ' << value(e);
        for (const auto& shape : shapes)
            std::cout << ' ' << std::visit([](const auto& x) { return x.area(); }, shape);
        std::cout << ' ' << lost.index() + 1 << ' ' << (drawn.index() == 1 ? std::get<object>(drawn).what->get() : 0) << '\n';
        if (i == 1)
            drawn = i;
        if (i == 2)
            drawn.emplace<object>(square{3});
    }
}
