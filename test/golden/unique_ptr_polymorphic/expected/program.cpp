#include <dome/generated.hpp>
#include <dome/describe/std/memory.hpp>
#include <dome/describe/std/vector.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// unique_ptr to a base class whose objects are of derived classes.
#include <dome/session.hpp>

#include <cstdio>
#include <memory>
#include <vector>

struct shape {
    virtual ~shape() = default;
    virtual int size() const = 0;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] shape& dome_x) {
    }
    explicit shape([[maybe_unused]] ::dome::blank_t dome_b) {}
    shape() = default;
#line 12
};
struct dot : shape {
    int size() const override { return 1; }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] dot& dome_x) {
        dome_a.base<::shape>("shape", dome_x);
    }
    explicit dot([[maybe_unused]] ::dome::blank_t dome_b) : ::shape(dome_b) {}
    dot() = default;
#line 15
};
static ::dome::gen::derived<::dot, ::shape> dome_t_dot_as_shape;
#line 15

struct box : shape {
    int a = 2;
    explicit box(int n = 0) : a(n) {}
    int size() const override { return a * a; }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] box& dome_x) {
        dome_a.base<::shape>("shape", dome_x);
        dome_a.field_or_default("a", dome_x.a);
    }
    explicit box([[maybe_unused]] ::dome::blank_t dome_b) : ::shape(dome_b) {}
#line 20
};
static ::dome::gen::derived<::box, ::shape> dome_t_box_as_shape;
#line 20

int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 21, 0x6006f1314278551eull, "dome::checkpoint");
    std::vector<std::unique_ptr<shape>> all = dome_at ? ::dome::gen::blank<::std::vector< ::std::unique_ptr< ::shape>>>() : ::dome::gen::type<::std::vector< ::std::unique_ptr< ::shape>>>(); if (dome_at) dome_f.load("all", all); 
    { int i = dome_at ? ::dome::gen::blank<int>() : (0); if (dome_at) dome_f.load("i", i);  for (; dome_at || (i < 4); ++i) {
        if (!dome_at) { if (i % 2)
            all.push_back(std::make_unique<box>(i));
        else
            all.push_back(std::make_unique<dot>()); }
        { DOME_SITE(1, 28, ("all", "i"), ::dome::gen::ref(all), ::dome::gen::ref(i)); dome::checkpoint(); }
        int sum = 0;
        for (const auto& s : all)
            sum += s->size();
        std::printf("%d\n", sum);
    } }
}
