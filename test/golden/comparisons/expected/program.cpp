#include <dome/generated.hpp>
#include <dome/describe/std/vector.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// Comparisons that stop: those that <=> and == of the class stand for. One with the sides exchanged is no passage.
#include <dome/session.hpp>

#include <compare>
#include <cstdio>
#include <vector>

class number {
public:
    number(int x) {
        for (; x > 0; x /= 10)
            digits_.push_back(x % 10);
    }
    std::strong_ordering operator<=>(const number& o) const { DOME_FRAME("number::operator<=>(const number &) const", "program.cpp", 15, 0xf3d36208c8d1cabfull, "dome::checkpoint");
        if (!dome_at) { if (const auto c = digits_.size() <=> o.digits_.size(); c != 0)
            return c; }
        for (std::size_t i = dome_at ? dome_f.get<::std::size_t>("i") : (digits_.size()); dome_at || (i-- > 0); ) {
            { DOME_SITE(1, 19, ("i"), i); dome::checkpoint(); }
            if (const auto c = digits_[i] <=> o.digits_[i]; c != 0)
                return c;
        }
        return std::strong_ordering::equal;
    }
    bool operator==(const number& o) const { DOME_FRAME("number::operator==(const number &) const", "program.cpp", 25, 0x94436abadcb17628ull, "dome::checkpoint");
        { DOME_SITE0(1, 26); dome::checkpoint(); }
        return digits_ == o.digits_;
    }
    friend number operator+(const number& a, const number& b) { DOME_FRAME("operator+(const number &, const number &)", "program.cpp", 29, 0xa9cf26f97e1f0137ull, "dome::checkpoint");
        { DOME_SITE0(1, 30); dome::checkpoint(); }
        return number(a.value() + b.value());
    }
    int value() const {
        int v = 0;
        for (std::size_t i = digits_.size(); i-- > 0;)
            v = 10 * v + digits_[i];
        return v;
    }

private:
    std::vector<int> digits_;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] number& dome_x) {
        dome_a.field("digits_", dome_x.digits_);
    }
    explicit number([[maybe_unused]] ::dome::blank_t dome_b) : digits_(::dome::gen::blank<decltype(digits_)>()) {}
#line 42
};

int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 44, 0xf405efb3e16a441bull, "operator+", "number::operator<=>", "operator+", "number::operator==", "operator+", "number::operator<=>", "operator+");
    const number a = dome_at ? ::dome::gen::blank<::number>() : ::dome::gen::type<::number>(123); if (dome_at) dome_f.load("a", const_cast<::std::remove_const_t<decltype(a)>&>(a));  const number b = dome_at ? ::dome::gen::blank<::number>() : ::dome::gen::type<::number>(124); if (dome_at) dome_f.load("b", const_cast<::std::remove_const_t<decltype(b)>&>(b)); 
    for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 2); ++i) {
        ::number dome_t1 = dome_at ? ::dome::gen::blank<::number>() : (::dome::gen::type<::number>(i)); if (dome_at) dome_f.load("dome_t1", dome_t1); DOME_SITE(1, 47, ("a", "b", "i", "dome_t1"), ::dome::gen::ref(a), ::dome::gen::ref(b), i, ::dome::gen::ref(dome_t1)); ::number dome_t2 = dome_at ? ::dome::gen::blank<::number>() : (b + dome_t1); if (dome_at) dome_f.load("dome_t2", dome_t2); DOME_SITE(2, 47, ("a", "b", "i", "dome_t2"), ::dome::gen::ref(a), ::dome::gen::ref(b), i, ::dome::gen::ref(dome_t2)); const bool less = dome_at ? dome_f.get<bool>("less") : (a < static_cast<decltype(dome_t2)&&>(dome_t2)); ::number dome_t3 = dome_at ? ::dome::gen::blank<::number>() : (::dome::gen::type<::number>(1)); if (dome_at) dome_f.load("dome_t3", dome_t3); DOME_SITE(3, 47, ("a", "b", "i", "less", "dome_t3"), ::dome::gen::ref(a), ::dome::gen::ref(b), i, less, ::dome::gen::ref(dome_t3)); ::number dome_t4 = dome_at ? ::dome::gen::blank<::number>() : (a + dome_t3); if (dome_at) dome_f.load("dome_t4", dome_t4); DOME_SITE(4, 47, ("a", "b", "i", "less", "dome_t4"), ::dome::gen::ref(a), ::dome::gen::ref(b), i, less, ::dome::gen::ref(dome_t4)); const bool same = dome_at ? dome_f.get<bool>("same") : (static_cast<decltype(dome_t4)&&>(dome_t4) != b);
        if (DOME_IN(5, 6)) { ::number dome_t5 = dome_at ? ::dome::gen::blank<::number>() : (::dome::gen::type<::number>(i)); if (dome_at) dome_f.load("dome_t5", dome_t5); DOME_SITE(5, 48, ("a", "b", "i", "less", "same", "dome_t5"), ::dome::gen::ref(a), ::dome::gen::ref(b), i, less, same, ::dome::gen::ref(dome_t5)); ::number dome_t6 = dome_at ? ::dome::gen::blank<::number>() : (a + dome_t5); if (dome_at) dome_f.load("dome_t6", dome_t6); DOME_SITE(6, 48, ("a", "b", "i", "less", "same", "dome_t6"), ::dome::gen::ref(a), ::dome::gen::ref(b), i, less, same, ::dome::gen::ref(dome_t6)); bool dome_t7 = dome_at ? ::dome::gen::blank<bool>() : (static_cast<decltype(dome_t6)&&>(dome_t6) >= b); if (!dome_at && (dome_t7)) 
std::printf("not less\n"); }
        if (!dome_at) { std::printf("%d %d ", less, same); }
        { ::dome::gen::hold dome_h1; { ::number dome_t8 = dome_at ? ::dome::gen::blank<::number>() : (::dome::gen::type<::number>(i)); if (dome_at) dome_f.load("dome_t8", dome_t8); DOME_SITE(7, 51, ("a", "b", "i", "dome_t8"), ::dome::gen::ref(a), ::dome::gen::ref(b), i, ::dome::gen::ref(dome_t8)); ::number dome_t9 = dome_at ? ::dome::gen::blank<::number>() : (b + dome_t8); std::printf("%d\n", 124 < static_cast<decltype(dome_t9)&&>(dome_t9)); } }
    }
}
