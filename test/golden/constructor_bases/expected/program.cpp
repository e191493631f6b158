#include <dome/generated.hpp>
#include <dome/describe/std/vector.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// Constructors of bases: that stop, that must not run again when the derived one was stopped, and delegation.
#include <dome/session.hpp>

#include <cstdio>
#include <string>
#include <utility>
#include <vector>

struct named {
    explicit named(std::string n) : named(::dome::gen::part(), static_cast<decltype(n)&&>(n)) {} explicit named(const ::dome::gen::part& dome_f, std::string n) : name(dome_f.at ? ::dome::gen::blank<decltype(named::name)>() : ::dome::gen::type<decltype(named::name)>(std::move(n))) { if (dome_f.at) return; std::printf("named %s\n", name.c_str()); }
    virtual ~named() = default;
    virtual double area() const = 0;
    std::string name;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] named& dome_x) {
        dome_a.field("name", dome_x.name);
    }
    explicit named([[maybe_unused]] ::dome::blank_t dome_b) : name(::dome::gen::blank<decltype(name)>()) {}
#line 15
};

struct counted {
    counted() : counted(::dome::gen::construction(DOME_FUNCTION_INFO("counted::counted()", "program.cpp", 18, 0x4a3d1074d7220ed9ull, "dome::checkpoint"))) {} counted(const ::dome::gen::part& dome_p) : counted(::dome::gen::construction(dome_p, DOME_FUNCTION_INFO("counted::counted()", "program.cpp", 18, 0x4a3d1074d7220ed9ull, "dome::checkpoint"))) {} counted(::dome::gen::construction&& dome_f) { [[maybe_unused]] int dome_at = dome_f.at; if (dome_at < 0) return; if (dome_at) { dome_f.load("this", *this); }
        for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 2); ++i) {
            if (!dome_at) { ++count; }
            { DOME_SITE(1, 21, ("i", "this"), i, ::dome::gen::ref(*this)); dome::checkpoint(); }
        }
        std::printf("counted %d\n", count);
    }
    int count = 0;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] counted& dome_x) {
        dome_a.field_or_default("count", dome_x.count);
    }
    explicit counted([[maybe_unused]] ::dome::blank_t dome_b) {}
#line 26
};

struct plain {
    explicit plain(int n) : value(n) {}
    int value;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] plain& dome_x) {
        dome_a.field("value", dome_x.value);
    }
    explicit plain([[maybe_unused]] ::dome::blank_t dome_b) : value() {}
#line 31
};

int id = 0;
static ::dome::gen::global dome_g_id("id", id);
#line 33


class polygon : public named, public counted, public plain {
public:
    polygon(const std::string& n, int sides) : polygon(::dome::gen::construction(DOME_FUNCTION_INFO("polygon::polygon(const std::string &, int)", "program.cpp", 37, 0x6b1ad20840fcf64ull, "counted::counted", "dome::checkpoint")), n, sides) {} polygon(const ::dome::gen::part& dome_p, const std::string& n, int sides) : polygon(::dome::gen::construction(dome_p, DOME_FUNCTION_INFO("polygon::polygon(const std::string &, int)", "program.cpp", 37, 0x6b1ad20840fcf64ull, "counted::counted", "dome::checkpoint")), n, sides) {} polygon(::dome::gen::construction&& dome_f, const std::string& n, int sides) : named(::dome::gen::part(dome_f.at != 0), (dome_f.at ? ::dome::gen::blank<::std::string>() : ::dome::gen::type<::std::string>(n + "?"))), counted(([&] { bool dome_at = dome_f.at == 1; if (dome_at) { dome_f.load("sides", const_cast<::std::remove_cv_t<::std::remove_reference_t<decltype((sides))>>&>(sides)); dome_f.place("this", *this); dome_f.load("this.::named", const_cast<::std::remove_cv_t<::std::remove_reference_t<decltype((static_cast<::named&>(*this)))>>&>(static_cast<::named&>(*this))); } }(), ::dome::gen::part_site(dome_f, 1, DOME_SITE_INFO(1, 37, ("sides", "this", "this.::named")), sides, ::dome::gen::place(*this), ::dome::gen::ref(static_cast<::named&>(*this))))), plain((dome_f.at ? ::dome::gen::blank<int>() : ::dome::gen::type<int>(++id * 10))) { [[maybe_unused]] int dome_at = dome_f.at; if (dome_at < 0) return; if (dome_at) { dome_f.load("sides", sides); dome_f.load("this", *this); }
        for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < sides); ++i) {
            if (!dome_at) { lengths.push_back(i + 1.0); }
            { DOME_SITE(2, 40, ("sides", "i", "this"), sides, i, ::dome::gen::ref(*this)); dome::checkpoint(); }
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

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] polygon& dome_x) {
        dome_a.base<::named>("named", dome_x);
        dome_a.base<::counted>("counted", dome_x);
        dome_a.base<::plain>("plain", dome_x);
        dome_a.field("lengths", dome_x.lengths);
    }
    explicit polygon([[maybe_unused]] ::dome::blank_t dome_b) : ::named(dome_b), ::counted(dome_b), ::plain(dome_b), lengths(::dome::gen::blank<decltype(lengths)>()) {}
#line 51
};

class square : public polygon {
public:
    explicit square(double side) : square(::dome::gen::construction(DOME_FUNCTION_INFO("square::square(double)", "program.cpp", 55, 0xfc46093b59e4f87aull, "polygon::polygon", "dome::checkpoint")), side) {} explicit square(const ::dome::gen::part& dome_p, double side) : square(::dome::gen::construction(dome_p, DOME_FUNCTION_INFO("square::square(double)", "program.cpp", 55, 0xfc46093b59e4f87aull, "polygon::polygon", "dome::checkpoint")), side) {} explicit square(::dome::gen::construction&& dome_f, double side) : polygon(([&] { bool dome_at = dome_f.at == 1; if (dome_at) { dome_f.load("side", const_cast<::std::remove_cv_t<::std::remove_reference_t<decltype((side))>>&>(side)); dome_f.place("this", *this); } }(), ::dome::gen::part_site(dome_f, 1, DOME_SITE_INFO(1, 55, ("side", "this")), side, ::dome::gen::place(*this))), "square", 2), side_(side) { [[maybe_unused]] int dome_at = dome_f.at; if (dome_at < 0) return; if (dome_at) { dome_f.load("side", side); dome_f.load("this", *this); }
        for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 2); ++i) {
            if (!dome_at) { side_ += i; }
            { DOME_SITE(2, 58, ("i", "this"), i, ::dome::gen::ref(*this)); dome::checkpoint(); }
        }
        std::printf("square %g\n", side_);
    }
    square() : square(::dome::gen::construction(DOME_FUNCTION_INFO("square::square()", "program.cpp", 62, 0x365950beab0a8495ull, "square::square", "dome::checkpoint"))) {} square(::dome::gen::construction&& dome_f) : square(([&] { bool dome_at = dome_f.at == 1; if (dome_at) { dome_f.place("this", *this); } }(), ::dome::gen::part_site(dome_f, 1, DOME_SITE_INFO(1, 62, ("this")), ::dome::gen::place(*this))), (dome_f.at ? ::dome::gen::blank<double>() : ::dome::gen::type<double>(++id))) { [[maybe_unused]] int dome_at = dome_f.at; if (dome_at) { dome_f.load("this", *this); }
        { DOME_SITE(2, 63, ("this"), ::dome::gen::ref(*this)); dome::checkpoint(); }
        std::printf("by default\n");
    }
    double area() const override { return side_ * side_ + polygon::area(); }

private:
    double side_;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] square& dome_x) {
        dome_a.base<::polygon>("polygon", dome_x);
        dome_a.field("side_", dome_x.side_);
    }
    explicit square([[maybe_unused]] ::dome::blank_t dome_b) : ::polygon(dome_b), side_() {}
#line 70
};

template <class... Mixins>
struct combined : Mixins... {
    explicit combined(Mixins... m) : combined(::dome::gen::construction(DOME_FUNCTION_INFO("combined::combined<Mixins...>(Mixins...)", "program.cpp", 74, 0xd84bad7603c66e9dull, "dome::checkpoint")), static_cast<decltype(m)&&>(m)...) {} explicit combined(::dome::gen::construction&& dome_f, Mixins... m) : Mixins(std::move(m))... { [[maybe_unused]] int dome_at = dome_f.at; if (dome_at) { dome_f.load("m", ::dome::gen::parameters(m...)); dome_f.load("this", *this); } { DOME_SITE(1, 74, ("m", "this"), ::dome::gen::parameters(m...), ::dome::gen::ref(*this)); dome::checkpoint(); } }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] combined& dome_x) {
        dome_a.bases<Mixins...>(dome_x);
    }
    explicit combined([[maybe_unused]] ::dome::blank_t dome_b) : Mixins(::dome::gen::blank<Mixins>())... {}
#line 75
};
struct with_number {
    int number;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] with_number& dome_x) {
        dome_a.field("number", dome_x.number);
    }
#line 78
};
struct with_text {
    std::string text;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] with_text& dome_x) {
        dome_a.field("text", dome_x.text);
    }
#line 81
};
struct with_list {
    std::vector<int> list;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] with_list& dome_x) {
        dome_a.field("list", dome_x.list);
    }
#line 84
};
int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 85, 0xba22c10b90d7f6ccull, "square::square", "dome::checkpoint", "square::square", "combined<with_number, with_text, with_list>::combined", "combined<with_number>::combined", "dome::checkpoint");
    DOME_SITE0(1, 86); square s = dome_at ? ::dome::gen::blank<::square>() : ::dome::gen::type<::square>(3); if (dome_at) dome_f.load("s", s); 
    if (DOME_IN(2, 2)) { DOME_SITE(2, 87, ("s"), ::dome::gen::ref(s)); dome::checkpoint(); }
    DOME_SITE(3, 88, ("s"), ::dome::gen::ref(s)); square t = dome_at ? ::dome::gen::blank<::square>() : ::dome::gen::type<::square>(); if (dome_at) dome_f.load("t", t); 
    named* n = dome_at ? ::dome::gen::blank<::named *>() : ::dome::gen::type<::named *>(&t);
    if (!dome_at) { std::printf("%s %g %g %d %d\n", n->name.c_str(), n->area(), s.area(), s.value, t.value); }
    DOME_SITE(4, 91, ("s", "t"), ::dome::gen::ref(s), ::dome::gen::ref(t)); const combined<with_number, with_text, with_list> several = dome_at ? ::dome::gen::blank<::combined< ::with_number, ::with_text, ::with_list>>() : ::dome::gen::type<::combined< ::with_number, ::with_text, ::with_list>>((dome_r4 ? ::dome::gen::blank<::with_number>() : (with_number{7})), (dome_r4 ? ::dome::gen::blank<::with_text>() : (with_text{"xyz"})), (dome_r4 ? ::dome::gen::blank<::with_list>() : (with_list{{4, 5}}))); if (dome_at) dome_f.load("several", const_cast<::std::remove_const_t<decltype(several)>&>(several)); 
    DOME_SITE(5, 92, ("s", "t", "several"), ::dome::gen::ref(s), ::dome::gen::ref(t), ::dome::gen::ref(several)); const combined<with_number> single = dome_at ? dome_f.get<::combined< ::with_number>>("single") : ::dome::gen::type<::combined< ::with_number>>((dome_r5 ? ::dome::gen::blank<::with_number>() : (with_number{1})));
    { DOME_SITE(6, 93, ("s", "t", "several", "single"), ::dome::gen::ref(s), ::dome::gen::ref(t), ::dome::gen::ref(several), ::dome::gen::ref(single)); dome::checkpoint(); }
    std::printf("%d %s %zu %d\n", several.number, several.text.c_str(), several.list.size(), single.number);
}
