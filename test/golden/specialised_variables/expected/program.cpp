#include <dome/generated.hpp>
#include <dome/describe/std/array.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// Variables that specialise a variable template, and a class template whose base depends on a number.
#include <dome/session.hpp>

#include <array>
#include <cstddef>
#include <cstdio>

template <class T>
T limit = T(100);
template <>
inline double limit<double> = 0.5;
inline ::dome::gen::global dome_g_limit_double_("limit<double>", ::limit<double>);
#line 12

namespace space {
template <class T, int N>
int count = N;
template <class T>
int count<T, 3> = 33;
template <>
int count<char, 4> = 44;
static ::dome::gen::global dome_g_space__count_char__4_("space::count<char, 4>", ::space::count<char, 4>);
#line 19

}  // namespace space

template <std::size_t S>
struct tableau {      // names the type of the base first, with another name for the number
    std::array<double, S> b;
};
template <std::size_t N>
struct point : std::array<double, N> {
public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] point& dome_x) {
        dome_a.base<std::array<double, N>>("std::array<double, N>", dome_x);
    }
#line 27
};

int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 29, 0x99cc6eaaac5c7093ull, "dome::checkpoint");
    point<2> p = dome_at ? ::dome::gen::blank<::point<2>>() : ::dome::gen::type<::point<2>>{{1, 2}}; if (dome_at) dome_f.load("p", p); 
    for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 3); ++i) {
        if (!dome_at) { limit<double> += 1;
        limit<int> -= 1;
        space::count<int, 3> += 1;
        space::count<char, 4> += 1;
        p[1] *= 2; }
        { DOME_SITE(1, 37, ("p", "i"), ::dome::gen::ref(p), i); dome::checkpoint(); }
    }
    std::printf("%d %g %d %d %g\n", limit<int>, limit<double>, space::count<int, 3>, space::count<char, 4>, p[1]);
}

static ::dome::gen::global dome_g_limit_int_("limit<int>", ::limit<int>);
#line 41

static ::dome::gen::global dome_g_space__count_int__3_("space::count<int, 3>", ::space::count<int, 3>);
#line 41
