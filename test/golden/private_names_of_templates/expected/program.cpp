#include <dome/generated.hpp>
#include <dome/describe/std/memory.hpp>
#line 1 "program.cpp"
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

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] engine& dome_x) {
        dome_a.field("f_", dome_x.f_);
        dome_a.field("g_", dome_x.g_);
        dome_a.field("h_", dome_x.h_);
        dome_a.field("p_", dome_x.p_);
        dome_a.field("state_", dome_x.state_);
        dome_a.field("which_", dome_x.which_);
        dome_a.field_or_default("a_", dome_x.a_);
        dome_a.field_or_default("b_", dome_x.b_);
    }
    explicit engine([[maybe_unused]] ::dome::blank_t dome_b) : f_(), g_(), h_(), p_(), state_(), which_() {}
    engine() = default;
#line 39

public:
    template <class dome_type>
    static dome_type dome_named_up_() { return &engine::up; }
#line 39

public:
    template <class dome_type>
    static dome_type dome_named_down_() { return &engine::down; }
#line 39

public:
    static auto dome_named_a__() { return &engine::a_; }
#line 39

public:
    static auto dome_named_b__() { return &engine::b_; }
#line 39

public:
    static auto dome_named_twice_() { return &engine::twice; }
#line 39

public:
    template <class dome_type>
    static dome_type dome_named_pick_() { return &engine::pick; }
#line 39

public:
    template <class dome_type>
    static dome_type dome_named_same_() { return &engine::same; }
#line 39

public:
    static auto dome_named_of_part_() { return &engine::of_part; }
#line 39
};
template <class T>
class image {
    static void ignore(void*) {}
    std::unique_ptr<double[], void (*)(void*)> data_;

public:
    image() : data_(nullptr, ignore) {}
    explicit image(int n) : data_(static_cast<double*>(::dome::gen::allocate_zeroed<double>(n, sizeof(double))), std::free) {}
    double& at(int i) { return data_[i]; }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] image& dome_x) {
        dome_a.field("data_", dome_x.data_);
    }
    explicit image([[maybe_unused]] ::dome::blank_t dome_b) : data_(::dome::gen::blank<decltype(data_)>()) {}
#line 49

public:
    static auto dome_named_ignore_() { return &image::ignore; }
#line 49
};
int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 50, 0x72b6c99546526416ull, "dome::checkpoint");
    engine<int> a = dome_at ? ::dome::gen::blank<::engine<int>>() : ::dome::gen::type<::engine<int>>(); if (dome_at) dome_f.load("a", a); 
    engine<std::string> b = dome_at ? ::dome::gen::blank<::engine< ::std::string>>() : ::dome::gen::type<::engine< ::std::string>>(); if (dome_at) dome_f.load("b", b); 
    image<int> c = dome_at ? ::dome::gen::blank<::image<int>>() : ::dome::gen::type<::image<int>>(4); if (dome_at) dome_f.load("c", c);  image<int> d = dome_at ? ::dome::gen::blank<::image<int>>() : ::dome::gen::type<::image<int>>(); if (dome_at) dome_f.load("d", d); 
    for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 4); ++i) {
        { DOME_SITE(1, 55, ("a", "b", "c", "d", "i"), ::dome::gen::ref(a), ::dome::gen::ref(b), ::dome::gen::ref(c), ::dome::gen::ref(d), i); dome::checkpoint(); }
        c.at(i) = a(i) + b(i);
        a.swap();
        std::printf("%g ", c.at(i));
    }
    std::printf("\n");
}

static ::dome::gen::named_function dome_n1("engine<int>::up() as engine<int>::up", ::engine<int>::dome_named_up_<int (::engine<int>::*)()>());
#line 62

static ::dome::gen::named_function dome_n2("engine<int>::down() as engine<int>::down", ::engine<int>::dome_named_down_<int (::engine<int>::*)()>());
#line 62

static ::dome::gen::named_function dome_n3("engine<int>::a_", ::engine<int>::dome_named_a__());
#line 62

static ::dome::gen::named_function dome_n4("engine<int>::b_", ::engine<int>::dome_named_b__());
#line 62

static ::dome::gen::named_function dome_n5("engine<int>::twice(double) as engine<int>::twice", ::engine<int>::dome_named_twice_());
#line 62

static ::dome::gen::named_function dome_n6("engine<int>::pick(int) as engine<int>::pick", ::engine<int>::dome_named_pick_<int (*)(int)>());
#line 62

static ::dome::gen::named_function dome_n7("engine<int>::same(int) as engine<int>::same<int>", ::engine<int>::dome_named_same_<int (*)(int)>());
#line 62

static ::dome::gen::named_function dome_n8("engine<int>::of_part(const part *) as engine<int>::of_part", ::engine<int>::dome_named_of_part_());
#line 62

static ::dome::gen::named_function dome_n9("engine<std::basic_string<char>>::up() as engine<std::basic_string<char>>::up", ::engine< ::std::basic_string<char, ::std::char_traits<char>, ::std::allocator<char>>>::dome_named_up_<int (::engine< ::std::basic_string<char, ::std::char_traits<char>, ::std::allocator<char>>>::*)()>());
#line 62

static ::dome::gen::named_function dome_n10("engine<std::basic_string<char>>::down() as engine<std::basic_string<char>>::down", ::engine< ::std::basic_string<char, ::std::char_traits<char>, ::std::allocator<char>>>::dome_named_down_<int (::engine< ::std::basic_string<char, ::std::char_traits<char>, ::std::allocator<char>>>::*)()>());
#line 62

static ::dome::gen::named_function dome_n11("engine<std::basic_string<char>>::twice(double) as engine<std::basic_string<char>>::twice", ::engine< ::std::basic_string<char, ::std::char_traits<char>, ::std::allocator<char>>>::dome_named_twice_());
#line 62

static ::dome::gen::named_function dome_n12("engine<std::basic_string<char>>::pick(int) as engine<std::basic_string<char>>::pick", ::engine< ::std::basic_string<char, ::std::char_traits<char>, ::std::allocator<char>>>::dome_named_pick_<int (*)(int)>());
#line 62

static ::dome::gen::named_function dome_n13("engine<std::basic_string<char>>::same(std::basic_string<char>) as engine<std::basic_string<char>>::same<std::basic_string<char>>", ::engine< ::std::basic_string<char, ::std::char_traits<char>, ::std::allocator<char>>>::dome_named_same_<::std::basic_string<char, ::std::char_traits<char>, ::std::allocator<char>> (*)(::std::basic_string<char, ::std::char_traits<char>, ::std::allocator<char>>)>());
#line 62

static ::dome::gen::named_function dome_n14("engine<std::basic_string<char>>::of_part(const part *) as engine<std::basic_string<char>>::of_part", ::engine< ::std::basic_string<char, ::std::char_traits<char>, ::std::allocator<char>>>::dome_named_of_part_());
#line 62

static ::dome::gen::named_function dome_n15("engine<std::basic_string<char>>::a_", ::engine< ::std::basic_string<char, ::std::char_traits<char>, ::std::allocator<char>>>::dome_named_a__());
#line 62

static ::dome::gen::named_function dome_n16("free(void *)", static_cast<void (*)(void *)>(&::free));
#line 62

static ::dome::gen::named_function dome_n17("image<int>::ignore(void *) as image<int>::ignore", ::image<int>::dome_named_ignore_());
#line 62
