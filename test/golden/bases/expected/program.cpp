#include <dome/generated.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// Classes with bases, also two of them, and members of the same name.
#include <dome/session.hpp>

#include <cstdio>
#include <string>

struct named {
    std::string name = "n";
    int id = 1;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] named& dome_x) {
        dome_a.field_or_default("name", dome_x.name);
        dome_a.field_or_default("id", dome_x.id);
    }
#line 11
};
class counted {
protected:
    int id = 10;

public:
    int bump() { return ++id; }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] counted& dome_x) {
        dome_a.field_or_default("id", dome_x.id);
    }
    explicit counted([[maybe_unused]] ::dome::blank_t dome_b) {}
    counted() = default;
#line 18
};
class both : public named, public counted {
    double weight_ = 0.5;

public:
    double weigh() { return weight_ *= 2; }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] both& dome_x) {
        dome_a.base<::named>("named", dome_x);
        dome_a.base<::counted>("counted", dome_x);
        dome_a.field_or_default("weight_", dome_x.weight_);
    }
    explicit both([[maybe_unused]] ::dome::blank_t dome_b) : ::named{}, ::counted(dome_b) {}
    both() = default;
#line 24
};
int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 25, 0xf87e4331f43b68d3ull, "dome::checkpoint");
    both b = dome_at ? ::dome::gen::blank<::both>() : ::dome::gen::type<::both>(); if (dome_at) dome_f.load("b", b); 
    for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 3); ++i) {
        if (!dome_at) { b.name += "!";
        b.named::id += 5; }
        const int c = dome_at ? dome_f.get<int>("c") : (b.bump());
        { DOME_SITE(1, 31, ("b", "i", "c"), ::dome::gen::ref(b), i, c); dome::checkpoint(); }
        std::printf("%s %d %d %g\n", b.name.c_str(), b.named::id, c, b.weigh());
    }
}
