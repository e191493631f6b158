#include <dome/generated.hpp>
#include <dome/describe/std/map.hpp>
#include <dome/describe/std/pair.hpp>
#include <dome/describe/std/vector.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// Ranges of classes that have no name where they are looped over, and of classes within templates that cannot be made from nothing.
#include <dome/session.hpp>

#include <cstddef>
#include <cstdio>
#include <map>
#include <vector>

namespace {

struct block {
    std::multimap<int, int> kids{{1, 2}, {1, 3}, {2, 5}};
    auto with(int n) const {
        auto [b, e] = kids.equal_range(n);
        struct range {
            decltype(b) first, last;
            auto begin() const { return first; }
            auto end() const { return last; }
        
public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] range& dome_x) {
        dome_a.field("first", dome_x.first);
        dome_a.field("last", dome_x.last);
    }
#line 20
};
        return range{b, e};
    }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] block& dome_x) {
        dome_a.field_or_default("kids", dome_x.kids);
    }
#line 23
};

template <class T>
class matrix {
    std::vector<T> all_{1, 2, 3, 4, 5, 6, 0, 0, 0};      // and a row for the ends

public:
    class iterator {
        T* p_;
        std::size_t step_;

    public:
        iterator(T* p, std::size_t step) : p_(p), step_(step) {}
        T& operator*() const { return *p_; }
        iterator& operator++() {
            p_ += step_;
            return *this;
        }
        bool operator!=(const iterator& o) const { return p_ != o.p_; }
    
public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] iterator& dome_x) {
        dome_a.field("p_", dome_x.p_);
        dome_a.field("step_", dome_x.step_);
    }
    explicit iterator([[maybe_unused]] ::dome::blank_t dome_b) : p_(), step_() {}
#line 42
};
    struct column {
        iterator first, last;
        iterator begin() const { return first; }
        iterator end() const { return last; }
    
public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] column& dome_x) {
        dome_a.field("first", dome_x.first);
        dome_a.field("last", dome_x.last);
    }
    static column dome_blank_() { return {::dome::gen::blank<decltype(column::first)>(), ::dome::gen::blank<decltype(column::last)>()}; }
#line 47
};
    column operator[](std::size_t j) { return {iterator(all_.data() + j, 3), iterator(all_.data() + j + 6, 3)}; }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] matrix& dome_x) {
        dome_a.field("all_", dome_x.all_);
    }
    explicit matrix([[maybe_unused]] ::dome::blank_t dome_b) : all_(::dome::gen::blank<decltype(all_)>()) {}
    matrix() = default;
#line 49
};

}  // namespace

int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 53, 0x3f28d0d194b7b615ull, "dome::checkpoint", "dome::checkpoint", "dome::checkpoint");
    block k = dome_at ? ::dome::gen::blank<block>() : ::dome::gen::type<block>(); if (dome_at) dome_f.load("k", k); 
    if (DOME_IN(1, 1)) { ::std::decay_t<decltype(k.with(1))> dome_g1 = dome_at ? ::dome::gen::blank<::std::decay_t<decltype(k.with(1))>>() : (k.with(1)); if (dome_at) dome_f.load("dome_g1", dome_g1); ::std::ptrdiff_t dome_k1 = dome_at ? dome_f.get<::std::ptrdiff_t>("dome_k1") : 0; auto dome_b1 = ::dome::gen::begin_of(dome_g1); auto dome_e1 = ::dome::gen::end_of(dome_g1); if (dome_at) ::dome::gen::advance(dome_f, dome_b1, dome_k1, dome_e1); for (; dome_b1 != dome_e1; ++dome_b1, (void)++dome_k1) { const auto& [n, v] = *dome_b1; {
        { DOME_SITE(1, 56, ("dome_g1", "dome_k1", "k"), ::dome::gen::ref(dome_g1), dome_k1, ::dome::gen::ref(k)); dome::checkpoint(); }
        std::printf("%d %d\n", n, v);
    } } }
    const auto found = dome_at ? ::dome::gen::blank<decltype(k.with(2))>() : (k.with(2)); if (dome_at) dome_f.load("found", const_cast<::std::remove_const_t<decltype(found)>&>(found)); 
    if (DOME_IN(2, 2)) { DOME_SITE(2, 60, ("k", "found"), ::dome::gen::ref(k), ::dome::gen::ref(found)); dome::checkpoint(); }
    if (!dome_at) { for (const auto& entry : found)
        std::printf("%d\n", entry.second); }

    matrix<double> m = dome_at ? ::dome::gen::blank<matrix<double>>() : ::dome::gen::type<matrix<double>>(); if (dome_at) dome_f.load("m", m); 
    { matrix<double>::column dome_g2 = dome_at ? ::dome::gen::blank<matrix<double>::column>() : (m[1]); if (dome_at) dome_f.load("dome_g2", dome_g2); auto dome_b2 = dome_at ? ::dome::gen::blank<decltype(::dome::gen::begin_of(dome_g2))>() : ::dome::gen::begin_of(dome_g2); if (dome_at) dome_f.load("dome_b2", dome_b2); for (auto dome_e2 = ::dome::gen::end_of(dome_g2); dome_b2 != dome_e2; ++dome_b2) { double& x = *dome_b2; {
        { DOME_SITE(3, 66, ("dome_g2", "dome_b2", "k", "found", "m"), ::dome::gen::ref(dome_g2), ::dome::gen::ref(dome_b2), ::dome::gen::ref(k), ::dome::gen::ref(found), ::dome::gen::ref(m)); dome::checkpoint(); }
        x *= 2;
    } } }
    for (const std::size_t j : {std::size_t{0}, std::size_t{1}})
        for (const double x : m[j])
            std::printf("%g\n", x);
}
