#include <dome/generated.hpp>
#include <dome/describe/std/set.hpp>
#include <dome/describe/std/vector.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// Library code that calls back: no checkpoint is taken while it runs, those before and after it are.
#include <dome/session.hpp>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <set>
#include <vector>

int compared = 0;
static ::dome::gen::global dome_g_compared("compared", compared);
#line 11

bool before(int a, int b) {
    ++compared;
    dome::checkpoint();
    return a < b;
}
int by_value(const void* a, const void* b) {
    dome::checkpoint();
    return *static_cast<const int*>(a) - *static_cast<const int*>(b);
}
struct Less {
    bool operator()(int a, int b) const { return before(a, b); }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] Less& dome_x) {
    }
#line 23
};
int first(std::vector<int> v) {
    (void(::dome::gen::hold()), std::sort(v.begin(), v.end(), before));
    return v[0];
}
int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 28, 0x522c60a975f8ec77ull, "dome::checkpoint", "dome::checkpoint", "dome::checkpoint");
    std::vector<int> v = dome_at ? ::dome::gen::blank<::std::vector<int>>() : ::dome::gen::type<::std::vector<int>>{3, 1, 2}; if (dome_at) dome_f.load("v", v); 
    if (DOME_IN(1, 1)) { DOME_SITE(1, 30, ("v"), ::dome::gen::ref(v)); dome::checkpoint(); }
    const int least = dome_at ? dome_f.get<int>("least") : (first(v));
    if (!dome_at) { (void(::dome::gen::hold()), std::sort(v.begin(), v.end(), [](int a, int b) { return before(b, a); })); }
    if (DOME_IN(2, 2)) { DOME_SITE(2, 33, ("v", "least"), ::dome::gen::ref(v), least); dome::checkpoint(); }
    int a[] = {5, 4, 9}; if (dome_at) dome_f.load("a", a); 
    if (!dome_at) { (void(::dome::gen::hold()), std::qsort(a, 3, sizeof *a, by_value)); }
    std::set<int, Less> s = dome_at ? ::dome::gen::blank<::std::set<int, ::Less>>() : ::dome::gen::type<::std::set<int, ::Less>>(); if (dome_at) dome_f.load("s", s); 
    { auto&& dome_g1 = (a); ::std::ptrdiff_t dome_k1 = dome_at ? dome_f.get<::std::ptrdiff_t>("dome_k1") : 0; auto dome_b1 = ::dome::gen::begin_of(dome_g1); auto dome_e1 = ::dome::gen::end_of(dome_g1); if (dome_at) ::dome::gen::advance(dome_f, dome_b1, dome_k1, dome_e1); for (; dome_b1 != dome_e1; ++dome_b1, (void)++dome_k1) { int x = *dome_b1; if (dome_at) dome_f.load("x", x); {
        if (!dome_at) { if ((void(::dome::gen::hold()), s.insert(x)).second)
            std::printf("%d ", x); }
        { DOME_SITE(3, 40, ("dome_k1", "v", "least", "a", "s", "x"), dome_k1, ::dome::gen::ref(v), least, ::dome::gen::ref(a), ::dome::gen::ref(s), ::dome::gen::ref(x)); dome::checkpoint(); }
    } } }
    std::printf("%d %d %d %d\n", least, v[0], a[0], compared > 0);
}
