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
struct counted {
    unsigned n = 0;
    unsigned operator+(unsigned more) { DOME_FRAME("counted::operator+(unsigned int)", "program.cpp", 59, 0xeba6b65b32696d6eull, "dome::checkpoint"); if (dome_at) { dome_f.load("more", more); }
        { DOME_SITE(1, 60, ("more"), more); dome::checkpoint(); }
        return n += more;
    }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] counted& dome_x) {
        dome_a.field_or_default("n", dome_x.n);
    }
#line 63
};
struct pair_of {
    unsigned first, second;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] pair_of& dome_x) {
        dome_a.field("first", dome_x.first);
        dome_a.field("second", dome_x.second);
    }
#line 66
};
unsigned tripled(unsigned x) { DOME_FRAME("tripled(unsigned int)", "program.cpp", 67, 0xbdcf4c19c130def8ull, "dome::checkpoint"); if (dome_at) { dome_f.load("x", x); }
    { DOME_SITE(1, 68, ("x"), x); dome::checkpoint(); }
    return 3 * x;
}
// Elements of what is not needed afterwards: another instance might take them by reference.
template <class Any>
unsigned elements(unsigned x, unsigned y, Any) { DOME_FRAME("elements(unsigned int, unsigned int, Any)", "program.cpp", 73, 0x5605f9b6706b6848ull, "counted::operator+"); if (dome_at) { dome_f.load("y", y); }
    unsigned made[3] = {x / 3, x | y, x * y}; if (dome_at) dome_f.load("made", made); 
    counted c = dome_at ? ::dome::gen::blank<::counted>() : ::dome::gen::type<::counted>{x % 7}; if (dome_at) dome_f.load("c", c); 
    { ::std::remove_reference_t<decltype((made[y % 3]))>& dome_t1 = dome_at ? dome_f.get_ref<::std::remove_reference_t<decltype((made[y % 3]))>>("dome_t1") : (made[y % 3]); DOME_SITE(1, 76, ("y", "made", "c", "dome_t1"), y, ::dome::gen::ref(made), ::dome::gen::ref(c), ::dome::gen::path(dome_t1)); return c + dome_t1; }
}
template <class Any>
unsigned more_elements(unsigned x, unsigned y, Any) { DOME_FRAME("more_elements(unsigned int, unsigned int, Any)", "program.cpp", 79, 0xcdeb40a26720bf92ull, "tripled", "tripled", "tripled", "more_elements(unsigned int, unsigned int, char)::(anonymous class)::operator()"); if (dome_at) { dome_f.load("x", x); dome_f.load("y", y); }
    unsigned made[3] = {x / 3, x | y, x * y}; if (dome_at) dome_f.load("made", made); 
    pair_of p = dome_at ? ::dome::gen::blank<::pair_of>() : ::dome::gen::type<::pair_of>{x, y}; if (dome_at) dome_f.load("p", p); 
    pair_of* q = dome_at ? dome_f.get<::pair_of *>("q") : (&p);
    auto within = [&] { ::dome::gen::in_order(x, y); DOME_FRAME("more_elements(unsigned int, unsigned int, Any)::lambda 1()", "program.cpp", 83, 0x888a1a8d219067e6ull, "tripled");
        unsigned both[2] = {x, y}; if (dome_at) dome_f.load("both", both); 
        { DOME_SITE(1, 85, ("both"), ::dome::gen::ref(both)); return tripled((dome_r1 ? ::dome::gen::blank<::std::decay_t<decltype(both[y % 2])>>() : (both[y % 2]))); }
    };
    { DOME_SITE(1, 87, ("x", "y", "made", "p", "q"), ::dome::gen::ref(x), ::dome::gen::ref(y), ::dome::gen::ref(made), ::dome::gen::ref(p), q); ::std::decay_t<decltype(tripled((dome_r1 ? ::dome::gen::blank<::std::decay_t<decltype(made[y % 3])>>() : (made[y % 3]))))> dome_t1 = dome_at ? ::dome::gen::blank<::std::decay_t<decltype(tripled((dome_r1 ? ::dome::gen::blank<::std::decay_t<decltype(made[y % 3])>>() : (made[y % 3]))))>>() : (tripled((dome_r1 ? ::dome::gen::blank<::std::decay_t<decltype(made[y % 3])>>() : (made[y % 3])))); if (dome_at) dome_f.load("dome_t1", dome_t1); DOME_SITE(2, 87, ("x", "y", "made", "p", "q", "dome_t1"), ::dome::gen::ref(x), ::dome::gen::ref(y), ::dome::gen::ref(made), ::dome::gen::ref(p), q, ::dome::gen::ref(dome_t1)); ::std::decay_t<decltype(tripled((dome_r2 ? ::dome::gen::blank<::std::decay_t<decltype(q->second)>>() : (q->second))))> dome_t2 = dome_at ? ::dome::gen::blank<::std::decay_t<decltype(tripled((dome_r2 ? ::dome::gen::blank<::std::decay_t<decltype(q->second)>>() : (q->second))))>>() : (tripled((dome_r2 ? ::dome::gen::blank<::std::decay_t<decltype(q->second)>>() : (q->second)))); if (dome_at) dome_f.load("dome_t2", dome_t2); DOME_SITE(3, 87, ("x", "y", "made", "p", "q", "dome_t1", "dome_t2"), ::dome::gen::ref(x), ::dome::gen::ref(y), ::dome::gen::ref(made), ::dome::gen::ref(p), q, ::dome::gen::ref(dome_t1), ::dome::gen::ref(dome_t2)); ::std::decay_t<decltype(tripled(p.first))> dome_t3 = dome_at ? ::dome::gen::blank<::std::decay_t<decltype(tripled(p.first))>>() : (tripled(p.first)); if (dome_at) dome_f.load("dome_t3", dome_t3); DOME_SITE(4, 87, ("x", "y", "made", "p", "q", "dome_t1", "dome_t2", "dome_t3"), ::dome::gen::ref(x), ::dome::gen::ref(y), ::dome::gen::ref(made), ::dome::gen::ref(p), q, ::dome::gen::ref(dome_t1), ::dome::gen::ref(dome_t2), ::dome::gen::ref(dome_t3)); ::std::decay_t<decltype(within())> dome_t4 = dome_at ? ::dome::gen::blank<::std::decay_t<decltype(within())>>() : (within()); return static_cast<decltype(dome_t1)&&>(dome_t1) + static_cast<decltype(dome_t2)&&>(dome_t2) + static_cast<decltype(dome_t3)&&>(dome_t3) + static_cast<decltype(dome_t4)&&>(dome_t4); }
}
int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 89, 0x59ecfe0cdda813c3ull, "moved<std::_List_iterator<int>>", "growing<double>::add", "elements<double>", "elements<std::nullptr_t>", "more_elements<char>");
    std::list<int> l = dome_at ? ::dome::gen::blank<::std::list<int>>() : ::dome::gen::type<::std::list<int>>{1, 2, 3, 4}; if (dome_at) dome_f.load("l", l); 
    std::vector<int> v = dome_at ? ::dome::gen::blank<::std::vector<int>>() : ::dome::gen::type<::std::vector<int>>{5, 6, 7, 8}; if (dome_at) dome_f.load("v", v); 
    if (!dome_at) { std::printf("%d ", *moved(v.begin(), 2)); }
    if (DOME_IN(1, 1)) { DOME_SITE(1, 93, ("l", "v"), ::dome::gen::ref(l), ::dome::gen::ref(v)); ::std::_List_iterator<int> dome_t1 = dome_at ? ::dome::gen::blank<::std::_List_iterator<int>>() : (moved((dome_r1 ? ::dome::gen::blank<::std::_List_iterator<int>>() : (l.begin())), 2)); std::printf("%d\n", *static_cast<decltype(dome_t1)&&>(dome_t1)); }
    growing<double> g = dome_at ? ::dome::gen::blank<::growing<double>>() : ::dome::gen::type<::growing<double>>(); if (dome_at) dome_f.load("g", g); 
    if (DOME_IN(2, 2)) { auto&& dome_g1 = (v); ::std::ptrdiff_t dome_k1 = dome_at ? dome_f.get<::std::ptrdiff_t>("dome_k1") : 0; auto dome_b1 = ::dome::gen::begin_of(dome_g1); auto dome_e1 = ::dome::gen::end_of(dome_g1); if (dome_at) ::dome::gen::advance(dome_f, dome_b1, dome_k1, dome_e1); for (; dome_b1 != dome_e1; ++dome_b1, (void)++dome_k1) { int x = *dome_b1; 
{ { DOME_SITE(2, 96, ("dome_k1", "l", "v", "g"), dome_k1, ::dome::gen::ref(l), ::dome::gen::ref(v), ::dome::gen::ref(g)); g.add(x * 0.5); } } } }
    if (!dome_at) { std::printf("%g\n", g.sum()); }
    { DOME_SITE(5, 98, ("l", "v", "g"), ::dome::gen::ref(l), ::dome::gen::ref(v), ::dome::gen::ref(g)); unsigned int dome_t2 = dome_at ? dome_f.get<unsigned int>("dome_t2") : (more_elements(9, 4, 'c')); DOME_SITE(3, 98, ("l", "v", "g", "dome_t2"), ::dome::gen::ref(l), ::dome::gen::ref(v), ::dome::gen::ref(g), dome_t2); unsigned int dome_t3 = dome_at ? dome_f.get<unsigned int>("dome_t3") : (elements(9, 4, 1.0)); DOME_SITE(4, 98, ("l", "v", "g", "dome_t2", "dome_t3"), ::dome::gen::ref(l), ::dome::gen::ref(v), ::dome::gen::ref(g), dome_t2, dome_t3); unsigned int dome_t4 = dome_at ? ::dome::gen::blank<unsigned int>() : (elements(25, 5, nullptr)); std::printf("%u %u\n", dome_t3 + dome_t4, dome_t2); }
}
