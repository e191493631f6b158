#include <dome/generated.hpp>
#include <dome/describe/std/vector.hpp>
#line 1 "program.cpp"
// Loops over what a call that stops returns, and nothing stops in: the range is not saved and may be what cannot be.
#include <dome/session.hpp>

#include <cstdio>
#include <string>
#include <vector>

#include "lister.hpp"

struct rows {
    const std::vector<int>& of;
    int add;
    rows(const std::vector<int>& v, int a) : of(v), add(a) {}
    rows(rows&&) = default;
    rows(const rows&) = delete;
    auto begin() const { return of.begin(); }
    auto end() const { return of.end(); }
};

rows rows_of(const std::vector<int>& v, int i) { DOME_FRAME("rows_of(const std::vector<int> &, int)", "program.cpp", 20, 0xb91c1254099f335eull, "dome::checkpoint"); if (dome_at) { dome_f.load("i", i); }
    { DOME_SITE(1, 21, ("i"), i); dome::checkpoint(); }
    return rows(v, i);
}

template <class T>
T sum(const std::vector<T>& v, int i) { DOME_FRAME("sum(const std::vector<T> &, int)", "program.cpp", 26, 0x8553978208dafdbdull, "rows_of");
    T all = dome_at ? ::dome::gen::blank<T>() : ::dome::gen::type<T>(0); if (dome_at) dome_f.load("all", all); 
    { DOME_SITE(1, 28, ("all"), ::dome::gen::ref(all)); ::std::decay_t<decltype(rows_of(v, i))> dome_g1 = (rows_of(v, i)); ::std::ptrdiff_t dome_k1 = dome_at ? dome_f.get<::std::ptrdiff_t>("dome_k1") : 0; auto dome_b1 = ::dome::gen::begin_of(dome_g1); auto dome_e1 = ::dome::gen::end_of(dome_g1); if (dome_at) ::dome::gen::advance(dome_f, dome_b1, dome_k1, dome_e1); for (; dome_b1 != dome_e1; ++dome_b1, (void)++dome_k1) { auto x = *dome_b1; 
all += x; } }
    return all;
}

int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 33, 0x45c0f32c1354006full, "rows_of", "sum<int>", "dome::checkpoint", "print_names");
    const std::vector<int> v = dome_at ? ::dome::gen::blank<::std::vector<int>>() : ::dome::gen::type<::std::vector<int>>{1, 2, 3}; if (dome_at) dome_f.load("v", const_cast<::std::remove_const_t<decltype(v)>&>(v)); 
    int all = dome_at ? ::dome::gen::blank<int>() : (0); if (dome_at) dome_f.load("all", all); 
    if (DOME_IN(1, 3)) { for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 3); ++i) {
        if (DOME_IN(1, 1)) { DOME_SITE(1, 37, ("v", "all", "i"), ::dome::gen::ref(v), ::dome::gen::ref(all), i); ::rows dome_g1 = (rows_of(v, i)); ::std::ptrdiff_t dome_k1 = dome_at ? dome_f.get<::std::ptrdiff_t>("dome_k1") : 0; auto dome_b1 = ::dome::gen::begin_of(dome_g1); auto dome_e1 = ::dome::gen::end_of(dome_g1); if (dome_at) ::dome::gen::advance(dome_f, dome_b1, dome_k1, dome_e1); for (; dome_b1 != dome_e1; ++dome_b1, (void)++dome_k1) { int x = *dome_b1; 
all += x * i; } }
        if (DOME_IN(2, 2)) { DOME_SITE(2, 39, ("v", "all", "i"), ::dome::gen::ref(v), ::dome::gen::ref(all), i); int dome_t1 = dome_at ? ::dome::gen::blank<int>() : (sum(v, i)); std::printf("%d\n", all + dome_t1); }
        { DOME_SITE(3, 40, ("v", "all", "i"), ::dome::gen::ref(v), ::dome::gen::ref(all), i); dome::checkpoint(); }
    } }
    { DOME_SITE(4, 42, ("v", "all"), ::dome::gen::ref(v), ::dome::gen::ref(all)); print_names(); }
}
