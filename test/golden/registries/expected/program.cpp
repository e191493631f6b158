#include <dome/generated.hpp>
#include <dome/describe/callables.hpp>
#include <dome/describe/std/array.hpp>
#include <dome/describe/std/map.hpp>
#include <dome/describe/std/pair.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// Functions that register themselves through a macro; a lambda of a template that becomes another std::function in each instance.
#include <dome/session.hpp>

#include <array>
#include <cstdio>
#include <functional>
#include <map>
#include <string>

std::map<std::string, std::function<int(int)>> table;
static ::dome::gen::global dome_g_table("table", table);
#line 11

struct registered {
    registered(const char* name, std::function<int(int)> f) { table[name] = std::move(f); }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] registered& dome_x) {
    }
    explicit registered([[maybe_unused]] ::dome::blank_t dome_b) {}
#line 14
};
#define REGISTER(name, ...) static registered name##_entry(#name, [](int n) -> int __VA_ARGS__)
static registered twice_entry("twice", ::dome::gen::callable<int (int)>([] { return "program.cpp:twice_entry::lambda 1(int)|"; }, [](int n) -> int { return 2 * n; }));
static ::dome::gen::global dome_g_twice_entry("program.cpp:twice_entry", twice_entry);
#line 16

static registered square_entry("square", ::dome::gen::callable<int (int)>([] { return "program.cpp:square_entry::lambda 1(int)|"; }, [](int n) -> int { return n * n; }));
static ::dome::gen::global dome_g_square_entry("program.cpp:square_entry", square_entry);
#line 17


template <int D>
void sample(double scale) { DOME_FRAME("sample(double)", "program.cpp", 20, 0x6e2e33d92adbb4bdull, "dome::checkpoint");
    std::function<double(const std::array<double, D>&)> f = dome_at ? ::dome::gen::blank<std::function<double(const std::array<double, D>&)>>() : ::dome::gen::type<std::function<double(const std::array<double, D>&)>>(::dome::gen::callable<double (const std::array<double, 1> &), ::std::remove_reference_t<decltype(scale)>>([] { return "sample(double)::lambda 1(const std::array<double, 1> &)|scale"; }, ::dome::gen::callable<double (const std::array<double, 2> &), ::std::remove_reference_t<decltype(scale)>>([] { return "sample(double)::lambda 1(const std::array<double, 2> &)|scale"; }, [scale](const std::array<double, D>& x) { return x[D - 1] * scale; }))); if (dome_at) dome_f.load("f", f); 
    std::array<double, D> p; if (dome_at) dome_f.load("p", p); 
    if (!dome_at) { p.fill(2); }
    for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 2); ++i) {
        { DOME_SITE(1, 25, ("f", "p", "i"), ::dome::gen::ref(f), ::dome::gen::ref(p), i); dome::checkpoint(); }
        std::printf("%g\n", f(p));
    }
}
int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 29, 0x553f6b992bf76915ull, "dome::checkpoint", "sample<1>", "sample<2>");
    if (DOME_IN(1, 1)) { auto&& dome_g1 = (table); ::std::ptrdiff_t dome_k1 = dome_at ? dome_f.get<::std::ptrdiff_t>("dome_k1") : 0; auto dome_b1 = ::dome::gen::begin_of(dome_g1); auto dome_e1 = ::dome::gen::end_of(dome_g1); if (dome_at) ::dome::gen::advance(dome_f, dome_b1, dome_k1, dome_e1); for (; dome_b1 != dome_e1; ++dome_b1, (void)++dome_k1) { auto& [name, f] = *dome_b1; {
        { DOME_SITE(1, 31, ("dome_k1"), dome_k1); dome::checkpoint(); }
        std::printf("%s %d\n", name.c_str(), f(3));
    } } }
    if (DOME_IN(2, 2)) { DOME_SITE0(2, 34); sample<1>(.5); }
    { DOME_SITE0(3, 35); sample<2>(.25); }
}
