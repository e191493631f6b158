// SPDX-License-Identifier: Apache-2.0
// Constructors of bases: that stop, that must not run again when the derived one was stopped, and delegation.
#include <dome/session.hpp>

#include <cstdio>
#include <string>
#include <utility>
#include <vector>

struct named {
    explicit named(std::string n) : name(std::move(n)) { std::printf("named %s\n", name.c_str()); }
    virtual ~named() = default;
    virtual double area() const = 0;
    std::string name;
};

struct counted {
    counted() {
        for (int i = 0; i < 2; ++i) {
            ++count;
            dome::checkpoint();
        }
        std::printf("counted %d\n", count);
    }
    int count = 0;
};

struct plain {
    explicit plain(int n) : value(n) {}
    int value;
};

int id = 0;

class polygon : public named, public counted, public plain {
public:
    polygon(const std::string& n, int sides) : named(n + "?"), plain(++id * 10) {
        for (int i = 0; i < sides; ++i) {
            lengths.push_back(i + 1.0);
            dome::checkpoint();
        }
        std::printf("polygon %d\n", value);
    }
    double area() const override {
        double a = 0;
        for (double l : lengths)
            a += l;
        return a;
    }
    std::vector<double> lengths;
};

class square : public polygon {
public:
    explicit square(double side) : polygon("square", 2), side_(side) {
        for (int i = 0; i < 2; ++i) {
            side_ += i;
            dome::checkpoint();
        }
        std::printf("square %g\n", side_);
    }
    square() : square(++id) {
        dome::checkpoint();
        std::printf("by default\n");
    }
    double area() const override { return side_ * side_ + polygon::area(); }

private:
    double side_;
};

template <class... Mixins>
struct combined : Mixins... {
    explicit combined(Mixins... m) : Mixins(std::move(m))... { dome::checkpoint(); }
};
struct with_number {
    int number;
};
struct with_text {
    std::string text;
};
struct with_list {
    std::vector<int> list;
};
int main() {
    square s(3);
    dome::checkpoint();
    square t;
    named* n = &t;
    std::printf("%s %g %g %d %d\n", n->name.c_str(), n->area(), s.area(), s.value, t.value);
    const combined<with_number, with_text, with_list> several(with_number{7}, with_text{"xyz"}, with_list{{4, 5}});
    const combined<with_number> single(with_number{1});
    dome::checkpoint();
    std::printf("%d %s %zu %d\n", several.number, several.text.c_str(), several.list.size(), single.number);
}
