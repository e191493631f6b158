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

struct operation {
    virtual ~operation() = default;
    virtual int of(int a, int b) const = 0;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] operation& dome_x) {
    }
    explicit operation([[maybe_unused]] ::dome::blank_t dome_b) {}
    operation() = default;
#line 24
};
// Instances whose names differ in a sign alone.
template <char Sign>
struct binary : operation {
    int of(int a, int b) const override { return Sign == '+' ? a + b : a - b; }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] binary& dome_x) {
        dome_a.base<::operation>("operation", dome_x);
    }
    explicit binary([[maybe_unused]] ::dome::blank_t dome_b) : ::operation(dome_b) {}
    binary() = default;
#line 29
};
int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 30, 0xdb5b46f89f5d7dbaull, "dome::checkpoint", "dome::checkpoint");
    std::vector<std::unique_ptr<shape>> all = dome_at ? ::dome::gen::blank<::std::vector< ::std::unique_ptr< ::shape>>>() : ::dome::gen::type<::std::vector< ::std::unique_ptr< ::shape>>>(); if (dome_at) dome_f.load("all", all); 
    if (DOME_IN(1, 1)) { int i = dome_at ? ::dome::gen::blank<int>() : (0); if (dome_at) dome_f.load("i", i);  for (; dome_at || (i < 4); ++i) {
        if (!dome_at) { if (i % 2)
            all.push_back(std::make_unique<box>(i));
        else
            all.push_back(std::make_unique<dot>()); }
        { DOME_SITE(1, 37, ("all", "i"), ::dome::gen::ref(all), ::dome::gen::ref(i)); dome::checkpoint(); }
        int sum = 0;
        for (const auto& s : all)
            sum += s->size();
        std::printf("%d\n", sum);
    } }
    const std::unique_ptr<operation> plus = dome_at ? ::dome::gen::blank<::std::unique_ptr< ::operation>>() : ::dome::gen::type<::std::unique_ptr< ::operation>>(std::make_unique<binary<'+'>>()); if (dome_at) dome_f.load("plus", const_cast<::std::remove_const_t<decltype(plus)>&>(plus));  const std::unique_ptr<operation> minus = dome_at ? ::dome::gen::blank<::std::unique_ptr< ::operation>>() : ::dome::gen::type<::std::unique_ptr< ::operation>>(std::make_unique<binary<'-'>>()); if (dome_at) dome_f.load("minus", const_cast<::std::remove_const_t<decltype(minus)>&>(minus)); 
    { DOME_SITE(2, 44, ("all", "plus", "minus"), ::dome::gen::ref(all), ::dome::gen::ref(plus), ::dome::gen::ref(minus)); dome::checkpoint(); }
    std::printf("%d %d\n", plus->of(5, 3), minus->of(5, 3));
}

static ::dome::gen::derived<::binary<'+'>, ::operation> dome_t_binary______757d7e80_as_operation;
#line 47

static ::dome::gen::derived<::binary<'-'>, ::operation> dome_t_binary______cd651be4_as_operation;
#line 47
