#include <dome/generated.hpp>
#include <dome/describe/std/vector.hpp>
#line 1 "program.cpp"
// Distributed objects without a shape at a checkpoint: one that gets its shape later, one that was moved from, a part of a class, and one
// that a container has taken over.
#include <cstdio>
#include <dome/dome.hpp>
#include <utility>
#include <vector>

struct field {
    dome::grid<double> now{{6, 4}, 1.0};
    dome::grid<double> next;      // shaped by the first step
    void step() { DOME_FRAME("field::step()", "program.cpp", 11, 0xc433822d3cac073aull, "dome::checkpoint");
        if (!dome_at) { next = 0.5 * now + 1.0;
        swap(now, next); }
        { DOME_SITE0(1, 14); dome::checkpoint(); }
    }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] field& dome_x) {
        dome_a.field_or_default("now", dome_x.now);
        dome_a.field("next", dome_x.next);
    }
    static field dome_blank_() { return {::dome::gen::blank<decltype(field::now)>(), ::dome::gen::blank<decltype(field::next)>()}; }
#line 16
};

int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 18, 0x23226d5ed0be746cull, "dome::checkpoint", "field::step", "dome::checkpoint", "dome::checkpoint");
    dome::vector<double> later = dome_at ? ::dome::gen::blank<::dome::vector<double>>() : ::dome::gen::type<::dome::vector<double>>(); if (dome_at) dome_f.load("later", later);  dome::vector<double> first = dome_at ? ::dome::gen::blank<::dome::vector<double>>() : ::dome::gen::type<::dome::vector<double>>(10, [](std::int64_t i) { return 1.0 * i; }); if (dome_at) dome_f.load("first", first); 
    dome::sparse_matrix<double> none = dome_at ? ::dome::gen::blank<::dome::sparse_matrix<double>>() : ::dome::gen::type<::dome::sparse_matrix<double>>(); if (dome_at) dome_f.load("none", none); 
    field f = dome_at ? ::dome::gen::blank<::field>() : ::dome::gen::type<::field>(); if (dome_at) dome_f.load("f", f); 
    if (DOME_IN(1, 1)) { DOME_SITE(1, 22, ("later", "first", "none", "f"), ::dome::gen::ref(later), ::dome::gen::ref(first), ::dome::gen::ref(none), ::dome::gen::ref(f)); dome::checkpoint(); }
    dome::vector<double> second = dome_at ? ::dome::gen::blank<::dome::vector<double>>() : (std::move(first)); if (dome_at) dome_f.load("second", second); 
    std::vector<dome::vector<double>> all = dome_at ? ::dome::gen::blank<::std::vector< ::dome::vector<double>>>() : ::dome::gen::type<::std::vector< ::dome::vector<double>>>(); if (dome_at) dome_f.load("all", all); 
    if (DOME_IN(2, 3)) { for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 3); ++i) {
        if (DOME_IN(2, 2)) { DOME_SITE(2, 26, ("later", "first", "none", "f", "second", "all", "i"), ::dome::gen::ref(later), ::dome::gen::ref(first), ::dome::gen::ref(none), ::dome::gen::ref(f), ::dome::gen::ref(second), ::dome::gen::ref(all), i); f.step(); }
        dome::vector<double> x = dome_at ? ::dome::gen::blank<::dome::vector<double>>() : ::dome::gen::type<::dome::vector<double>>(5, 1.0 * i); if (dome_at) dome_f.load("x", x); 
        if (!dome_at) { all.push_back(std::move(x)); }
        { DOME_SITE(3, 29, ("later", "first", "none", "f", "second", "all", "i", "x"), ::dome::gen::ref(later), ::dome::gen::ref(first), ::dome::gen::ref(none), ::dome::gen::ref(f), ::dome::gen::ref(second), ::dome::gen::ref(all), i, ::dome::gen::ref(x)); dome::checkpoint(); }
        if (i == 1)
            later = 2.0 * second;
        std::printf("%g %g %g %d %d\n", dome::sum(f.now), dome::sum(later), dome::sum(all.back()), first.blank(), none.blank());
    } }
    if (!dome_at) { first = later + second; }
    { DOME_SITE(4, 35, ("later", "first", "none", "f", "second", "all"), ::dome::gen::ref(later), ::dome::gen::ref(first), ::dome::gen::ref(none), ::dome::gen::ref(f), ::dome::gen::ref(second), ::dome::gen::ref(all)); dome::checkpoint(); }
    std::printf("%g\n", dome::sum(first));
}
