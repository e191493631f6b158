#include <dome/generated.hpp>
#include <dome/describe/std/iterator.hpp>
#include <dome/describe/std/vector.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// Range-for by value, by reference, nested, with an initialiser.
#include <dome/session.hpp>

#include <cstdio>
#include <vector>

// Loops over other ranges in a class with a begin and an end of its own, and beside variables of these names.
template <class T>
class row {
    std::vector<T> all_;

public:
    auto begin() { return all_.begin(); }
    auto end() { return all_.end(); }
    void add(const std::vector<T>& more) { DOME_FRAME("row::add(const std::vector<T> &)", "program.cpp", 16, 0xd90856d0d78ac0e2ull, "dome::checkpoint");
        { auto&& dome_g1 = (more); ::std::ptrdiff_t dome_k1 = dome_at ? dome_f.get<::std::ptrdiff_t>("dome_k1") : 0; auto dome_b1 = ::dome::gen::begin_of(dome_g1); auto dome_e1 = ::dome::gen::end_of(dome_g1); if (dome_at) ::dome::gen::advance(dome_f, dome_b1, dome_k1, dome_e1); for (; dome_b1 != dome_e1; ++dome_b1, (void)++dome_k1) { const T& x = *dome_b1; {
            if (!dome_at) { all_.insert(end(), x); }
            { DOME_SITE(1, 19, ("dome_k1"), dome_k1); dome::checkpoint(); }
        } } }
    }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] row& dome_x) {
        dome_a.field("all_", dome_x.all_);
    }
    explicit row([[maybe_unused]] ::dome::blank_t dome_b) : all_(::dome::gen::blank<decltype(all_)>()) {}
    row() = default;
#line 22
};
int up_to_end(std::vector<int>& v) { DOME_FRAME("up_to_end(std::vector<int> &)", "program.cpp", 23, 0x4651f904c6edec4aull, "dome::checkpoint");
    int sum = dome_at ? dome_f.get<int>("sum") : (0);
    const auto end = dome_at ? ::dome::gen::blank<::__gnu_cxx::__normal_iterator<int *, ::std::vector<int, ::std::allocator<int>>>>() : (v.end()); if (dome_at) dome_f.load("end", const_cast<::std::remove_const_t<decltype(end)>&>(end)); 
    { auto&& dome_g1 = (v); ::std::ptrdiff_t dome_k1 = dome_at ? dome_f.get<::std::ptrdiff_t>("dome_k1") : 0; auto dome_b1 = ::dome::gen::begin_of(dome_g1); auto dome_e1 = ::dome::gen::end_of(dome_g1); if (dome_at) ::dome::gen::advance(dome_f, dome_b1, dome_k1, dome_e1); for (; dome_b1 != dome_e1; ++dome_b1, (void)++dome_k1) { const int x = *dome_b1; {
        { DOME_SITE(1, 27, ("dome_k1", "sum", "end"), dome_k1, sum, ::dome::gen::ref(end)); dome::checkpoint(); }
        sum += x + static_cast<int>(end - v.begin());
    } } }
    return sum;
}
int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 32, 0xb83a407d71553b72ull, "dome::checkpoint", "dome::checkpoint", "dome::checkpoint", "dome::checkpoint", "dome::checkpoint", "row<int>::add", "up_to_end");
    std::vector<int> v = dome_at ? ::dome::gen::blank<::std::vector<int>>() : ::dome::gen::type<::std::vector<int>>{1, 2, 3}; if (dome_at) dome_f.load("v", v); 
    if (DOME_IN(1, 2)) { auto&& dome_g1 = (v); ::std::ptrdiff_t dome_k1 = dome_at ? dome_f.get<::std::ptrdiff_t>("dome_k1") : 0; auto dome_b1 = ::dome::gen::begin_of(dome_g1); auto dome_e1 = ::dome::gen::end_of(dome_g1); if (dome_at) ::dome::gen::advance(dome_f, dome_b1, dome_k1, dome_e1); for (; dome_b1 != dome_e1; ++dome_b1, (void)++dome_k1) { int x = *dome_b1; if (dome_at) dome_f.load("x", x); {
        if (DOME_IN(1, 1)) { DOME_SITE(1, 35, ("dome_k1", "v", "x"), dome_k1, ::dome::gen::ref(v), x); dome::checkpoint(); }
        if (!dome_at) { x *= 2; }
        { DOME_SITE(2, 37, ("dome_k1", "v", "x"), dome_k1, ::dome::gen::ref(v), x); dome::checkpoint(); }
        std::printf("x%d\n", x);
    } } }
    if (DOME_IN(3, 3)) { auto&& dome_g2 = (v); ::std::ptrdiff_t dome_k2 = dome_at ? dome_f.get<::std::ptrdiff_t>("dome_k2") : 0; auto dome_b2 = ::dome::gen::begin_of(dome_g2); auto dome_e2 = ::dome::gen::end_of(dome_g2); if (dome_at) ::dome::gen::advance(dome_f, dome_b2, dome_k2, dome_e2); for (; dome_b2 != dome_e2; ++dome_b2, (void)++dome_k2) { auto& x = *dome_b2; {
        { DOME_SITE(3, 41, ("dome_k2", "v"), dome_k2, ::dome::gen::ref(v)); dome::checkpoint(); }
        x += 10;
    } } }
    std::vector<std::vector<int>> rows = dome_at ? ::dome::gen::blank<::std::vector< ::std::vector<int>>>() : ::dome::gen::type<::std::vector< ::std::vector<int>>>{{1, 2}, {3}, {}}; if (dome_at) dome_f.load("rows", rows); 
    int sum = dome_at ? dome_f.get<int>("sum") : (0);
    if (DOME_IN(4, 4)) { auto&& dome_g3 = (rows); ::std::ptrdiff_t dome_k3 = dome_at ? dome_f.get<::std::ptrdiff_t>("dome_k3") : 0; auto dome_b3 = ::dome::gen::begin_of(dome_g3); auto dome_e3 = ::dome::gen::end_of(dome_g3); if (dome_at) ::dome::gen::advance(dome_f, dome_b3, dome_k3, dome_e3); for (; dome_b3 != dome_e3; ++dome_b3, (void)++dome_k3) { auto& row = *dome_b3; 
{ { auto&& dome_g4 = (row); ::std::ptrdiff_t dome_k4 = dome_at ? dome_f.get<::std::ptrdiff_t>("dome_k4") : 0; auto dome_b4 = ::dome::gen::begin_of(dome_g4); auto dome_e4 = ::dome::gen::end_of(dome_g4); if (dome_at) ::dome::gen::advance(dome_f, dome_b4, dome_k4, dome_e4); for (; dome_b4 != dome_e4; ++dome_b4, (void)++dome_k4) { int x = *dome_b4; if (dome_at) dome_f.load("x", x); {
            { DOME_SITE(4, 48, ("dome_k3", "dome_k4", "v", "rows", "sum", "x"), dome_k3, dome_k4, ::dome::gen::ref(v), ::dome::gen::ref(rows), sum, x); dome::checkpoint(); }
            sum += x;
            row[0] += 1;
        } } } } } }
    if (DOME_IN(5, 5)) { std::size_t n = dome_at ? dome_f.get<::std::size_t>("n") : ::dome::gen::type<::std::size_t>(0); auto&& dome_g5 = (v); ::std::ptrdiff_t dome_k5 = dome_at ? dome_f.get<::std::ptrdiff_t>("dome_k5") : 0; auto dome_b5 = ::dome::gen::begin_of(dome_g5); auto dome_e5 = ::dome::gen::end_of(dome_g5); if (dome_at) ::dome::gen::advance(dome_f, dome_b5, dome_k5, dome_e5); for (; dome_b5 != dome_e5; ++dome_b5, (void)++dome_k5) { auto x = *dome_b5; if (dome_at) dome_f.load("x", x); {
        { DOME_SITE(5, 53, ("dome_k5", "v", "rows", "sum", "n", "x"), dome_k5, ::dome::gen::ref(v), ::dome::gen::ref(rows), sum, n, x); dome::checkpoint(); }
        n += static_cast<std::size_t>(x);
        std::printf("n%zu\n", n);
    } } }
    if (!dome_at) { std::printf("%d %d\n", sum, rows[0][0]); }
    row<int> r = dome_at ? ::dome::gen::blank<::row<int>>() : ::dome::gen::type<::row<int>>(); if (dome_at) dome_f.load("r", r); 
    if (DOME_IN(6, 6)) { ::std::vector<int> dome_t1 = dome_at ? ::dome::gen::blank<::std::vector<int>>() : (::std::vector<int>{1, 2, 3}); if (dome_at) dome_f.load("dome_t1", dome_t1); DOME_SITE(6, 59, ("v", "rows", "r", "dome_t1"), ::dome::gen::ref(v), ::dome::gen::ref(rows), ::dome::gen::ref(r), ::dome::gen::ref(dome_t1)); r.add(dome_t1); }
    std::vector<int> numbers = dome_at ? ::dome::gen::blank<::std::vector<int>>() : ::dome::gen::type<::std::vector<int>>(r.begin(), r.end()); if (dome_at) dome_f.load("numbers", numbers); 
    { DOME_SITE(7, 61, ("v", "rows", "r", "numbers"), ::dome::gen::ref(v), ::dome::gen::ref(rows), ::dome::gen::ref(r), ::dome::gen::ref(numbers)); int dome_t2 = dome_at ? ::dome::gen::blank<int>() : (up_to_end(numbers)); std::printf("%d\n", dome_t2); }
}
