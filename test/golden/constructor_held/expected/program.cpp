#include <dome/generated.hpp>
#include <dome/describe/std/vector.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// Constructors that cannot be entered again half-way: copies, virtual bases. Their checkpoints are no passages.
#include <dome/session.hpp>

#include <cstdio>
#include <utility>
#include <vector>

int total(const std::vector<int>& v) { DOME_FRAME("total(const std::vector<int> &)", "program.cpp", 9, 0x5345bce5bdd7f8c0ull, "dome::checkpoint");
    int s = dome_at ? dome_f.get<int>("s") : (0);
    { auto&& dome_g1 = (v); ::std::ptrdiff_t dome_k1 = dome_at ? dome_f.get<::std::ptrdiff_t>("dome_k1") : 0; auto dome_b1 = ::dome::gen::begin_of(dome_g1); auto dome_e1 = ::dome::gen::end_of(dome_g1); if (dome_at) ::dome::gen::advance(dome_f, dome_b1, dome_k1, dome_e1); for (; dome_b1 != dome_e1; ++dome_b1, (void)++dome_k1) { int x = *dome_b1; {
        if (!dome_at) { s += x; }
        { DOME_SITE(1, 13, ("dome_k1", "s"), dome_k1, s); dome::checkpoint(); }
    } } }
    return s;
}

class counted {
public:
    explicit counted(int n) : values_(n, 2), sum_(0) {}
    counted(const counted& other) : counted(::dome::gen::hold(), other) {} counted(const ::dome::gen::hold&, const counted& other) : values_(other.values_), sum_(total(other.values_)) {
        for (int& v : values_) {
            ++v;
            dome::checkpoint();
        }
    }
    counted(counted&& other) noexcept : values_(std::move(other.values_)), sum_(other.sum_ + 1000) { ::dome::gen::hold dome_h; dome::checkpoint(); }
    int sum() const { return sum_; }
    std::size_t size() const { return values_.size(); }

private:
    std::vector<int> values_;
    int sum_;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] counted& dome_x) {
        dome_a.field("values_", dome_x.values_);
        dome_a.field("sum_", dome_x.sum_);
    }
    explicit counted([[maybe_unused]] ::dome::blank_t dome_b) : values_(::dome::gen::blank<decltype(values_)>()), sum_() {}
#line 34
};

struct root {
    int r = 1;
};
struct left : virtual root {
    left() { ::dome::gen::hold dome_h;
        for (int i = 0; i < 3; ++i) {
            r += i;
            dome::checkpoint();
        }
    }
};

int by_value(counted c) { DOME_FRAME("by_value(counted)", "program.cpp", 48, 0x365d3e4b34da847cull, "dome::checkpoint"); if (dome_at) { dome_f.load("c", c); }
    { DOME_SITE(1, 49, ("c"), ::dome::gen::ref(c)); dome::checkpoint(); }
    return c.sum() + static_cast<int>(c.size());
}

int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 53, 0x39d886ba9843b512ull, "dome::checkpoint", "dome::checkpoint", "by_value", "dome::checkpoint");
    counted a = dome_at ? ::dome::gen::blank<::counted>() : ::dome::gen::type<::counted>(3); if (dome_at) dome_f.load("a", a); 
    counted b = dome_at ? ::dome::gen::blank<::counted>() : (a); if (dome_at) dome_f.load("b", b); 
    if (DOME_IN(1, 1)) { DOME_SITE(1, 56, ("a", "b"), ::dome::gen::ref(a), ::dome::gen::ref(b)); dome::checkpoint(); }
    counted c = dome_at ? ::dome::gen::blank<::counted>() : ::dome::gen::type<::counted>(std::move(b)); if (dome_at) dome_f.load("c", c); 
    if (DOME_IN(2, 2)) { DOME_SITE(2, 58, ("a", "b", "c"), ::dome::gen::ref(a), ::dome::gen::ref(b), ::dome::gen::ref(c)); dome::checkpoint(); }
    if (DOME_IN(3, 3)) { DOME_SITE(3, 59, ("a", "b", "c"), ::dome::gen::ref(a), ::dome::gen::ref(b), ::dome::gen::ref(c)); int dome_t1 = dome_at ? ::dome::gen::blank<int>() : (by_value(a)); std::printf("%d %d %d\n", a.sum(), c.sum(), dome_t1); }
    if (!dome_at) { {
        left l;
        std::printf("%d\n", l.r);
    } }
    { DOME_SITE(4, 64, ("a", "b", "c"), ::dome::gen::ref(a), ::dome::gen::ref(b), ::dome::gen::ref(c)); dome::checkpoint(); }
}
