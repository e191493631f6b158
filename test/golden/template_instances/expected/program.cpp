#include <dome/generated.hpp>
#include <dome/describe/std/iterator.hpp>
#include <dome/describe/std/list.hpp>
#include <dome/describe/std/vector.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// Instances of one template of which some may stop and others may not; new-expressions and arrays of constant length in templates.
#include <dome/session.hpp>

#include <cstdio>
#include <iterator>
#include <list>
#include <vector>

template <class It>
void advance_by(It& it, int n, std::input_iterator_tag) { DOME_FRAME("advance_by(It &, int, std::input_iterator_tag)", "program.cpp", 11, 0x4d20ace13e7f3ce0ull, "dome::checkpoint"); if (dome_at) { dome_f.load("n", n); }
    for (; dome_at || (n > 0); --n) {
        { DOME_SITE(1, 13, ("n"), n); dome::checkpoint(); }
        ++it;
    }
}
template <class It>
void advance_by(It& it, int n, std::random_access_iterator_tag) {
    it += n;
}
template <class It>
It moved(It it, int n) { DOME_FRAME("moved(It, int)", "program.cpp", 22, 0x927fcda50ee96b6ull, "advance_by<std::_List_iterator<int>>"); if (dome_at) { dome_f.load("it", it); }
    { DOME_SITE(1, 23, ("it"), ::dome::gen::ref(it)); advance_by(it, n, (dome_r1 ? ::dome::gen::blank<::std::decay_t<decltype(typename std::iterator_traits<It>::iterator_category())>>() : static_cast<::std::decay_t<decltype(typename std::iterator_traits<It>::iterator_category())>>(typename std::iterator_traits<It>::iterator_category()))); }
    return it;
}
template <class T>
class growing {
public:
    ~growing() { delete[] data_; }
    void add(T x) { DOME_FRAME("growing::add(T)", "program.cpp", 30, 0x47b65b96879e7bbcull, "dome::checkpoint", "dome::checkpoint"); if (dome_at) { dome_f.load("x", x); }
        const int step = sizeof(int) / 2;
        if (DOME_IN(1, 1)) { if (dome_at ? DOME_BACK(1, 1) : static_cast<bool>(size_ == room_)) {
            T* bigger = dome_at ? ::dome::gen::blank<::std::remove_cv_t<decltype(bigger)>>() : ::dome::gen::type<::std::remove_cv_t<decltype(bigger)>>(::dome::gen::made_array(new T[room_ + step])); if (dome_at) dome_f.load("bigger", bigger); 
            for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < size_); ++i) {
                { DOME_SITE(1, 35, ("x", "bigger", "i"), ::dome::gen::ref(x), ::dome::gen::ref(bigger), i); dome::checkpoint(); }
                bigger[i] = data_[i];
            }
            delete[] data_;
            data_ = bigger;
            room_ += step;
        } }
        T last[step] = {x}; if (dome_at) dome_f.load("last", last); 
        { DOME_SITE(2, 43, ("last"), ::dome::gen::ref(last)); dome::checkpoint(); }
        data_[size_++] = last[0];
    }
    T sum() const {
        T s{};
        for (int i = 0; i < size_; ++i)
            s += data_[i];
        return s;
    }

private:
    T* data_ = nullptr;
    int size_ = 0, room_ = 0;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] growing& dome_x) {
        dome_a.field("data_", dome_x.data_);
        dome_a.field_or_default("size_", dome_x.size_);
        dome_a.field_or_default("room_", dome_x.room_);
    }
    explicit growing([[maybe_unused]] ::dome::blank_t dome_b) : data_() {}
    growing() = default;
#line 56
};
int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 57, 0x6eb9597d1ae08cddull, "moved<std::_List_iterator<int>>", "growing<double>::add");
    std::list<int> l = dome_at ? ::dome::gen::blank<::std::list<int>>() : ::dome::gen::type<::std::list<int>>{1, 2, 3, 4}; if (dome_at) dome_f.load("l", l); 
    std::vector<int> v = dome_at ? ::dome::gen::blank<::std::vector<int>>() : ::dome::gen::type<::std::vector<int>>{5, 6, 7, 8}; if (dome_at) dome_f.load("v", v); 
    if (!dome_at) { std::printf("%d ", *moved(v.begin(), 2)); }
    if (DOME_IN(1, 1)) { DOME_SITE(1, 61, ("l", "v"), ::dome::gen::ref(l), ::dome::gen::ref(v)); ::std::_List_iterator<int> dome_t1 = dome_at ? ::dome::gen::blank<::std::_List_iterator<int>>() : (moved((dome_r1 ? ::dome::gen::blank<::std::_List_iterator<int>>() : (l.begin())), 2)); std::printf("%d\n", *static_cast<decltype(dome_t1)&&>(dome_t1)); }
    growing<double> g = dome_at ? ::dome::gen::blank<::growing<double>>() : ::dome::gen::type<::growing<double>>(); if (dome_at) dome_f.load("g", g); 
    { auto&& dome_g1 = (v); ::std::ptrdiff_t dome_k1 = dome_at ? dome_f.get<::std::ptrdiff_t>("dome_k1") : 0; auto dome_b1 = ::dome::gen::begin_of(dome_g1); if (dome_at) ::dome::gen::advance(dome_b1, dome_k1); for (auto dome_e1 = ::dome::gen::end_of(dome_g1); dome_b1 != dome_e1; ++dome_b1, (void)++dome_k1) { int x = *dome_b1; 
{ { DOME_SITE(2, 64, ("dome_k1", "l", "v", "g"), dome_k1, ::dome::gen::ref(l), ::dome::gen::ref(v), ::dome::gen::ref(g)); g.add(x * 0.5); } } } }
    std::printf("%g\n", g.sum());
}
