#include <dome/generated.hpp>
#include <dome/describe/std/vector.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// Lambdas of member functions, capturing this; a lambda as default member initialiser's value.
#include <dome/session.hpp>

#include <cstdio>
#include <vector>

class Heap {
public:
    explicit Heap(int n) : n_(n) {}
    int grow(int steps) { DOME_FRAME("Heap::grow(int)", "program.cpp", 11, 0x1ebe14872b4b363bull, "Heap::grow(int)::(anonymous class)::operator()", "Heap::grow(int)::(anonymous class)::operator()"); if (dome_at) { dome_f.load("steps", steps); }
        auto one = [this](int by) { DOME_FRAME("Heap::grow(int)::lambda 1(int)", "program.cpp", 12, 0x8476fb7b3b8458e4ull, "dome::checkpoint");
            if (!dome_at) { n_ += by; }
            { DOME_SITE0(1, 14); dome::checkpoint(); }
            all_.push_back(n_);
        };
        if (DOME_IN(1, 1)) { for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < steps); ++i) 
{ { DOME_SITE(1, 18, ("steps", "i"), steps, i); one(i); } } }
        auto sum = [&] { DOME_FRAME("Heap::grow(int)::lambda 2()", "program.cpp", 19, 0x15ba5cd548090a18ull, "dome::checkpoint");
            int s = dome_at ? dome_f.get<int>("s") : (0);
            { auto&& dome_g1 = (all_); ::std::ptrdiff_t dome_k1 = dome_at ? dome_f.get<::std::ptrdiff_t>("dome_k1") : 0; auto dome_b1 = ::dome::gen::begin_of(dome_g1); auto dome_e1 = ::dome::gen::end_of(dome_g1); if (dome_at) ::dome::gen::advance(dome_f, dome_b1, dome_k1, dome_e1); for (; dome_b1 != dome_e1; ++dome_b1, (void)++dome_k1) { int x = *dome_b1; {
                if (!dome_at) { s += x; }
                { DOME_SITE(1, 23, ("dome_k1", "s"), dome_k1, s); dome::checkpoint(); }
            } } }
            return s;
        };
        { DOME_SITE0(2, 27); int dome_t1 = dome_at ? ::dome::gen::blank<int>() : (sum()); return dome_t1 + n_; }
    }

private:
    int n_;
    std::vector<int> all_;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] Heap& dome_x) {
        dome_a.field("n_", dome_x.n_);
        dome_a.field("all_", dome_x.all_);
    }
    explicit Heap([[maybe_unused]] ::dome::blank_t dome_b) : n_(), all_(::dome::gen::blank<decltype(all_)>()) {}
#line 33
};
int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 34, 0x37e0cd74624cf8b3ull, "Heap::grow", "Heap::grow");
    Heap h = dome_at ? ::dome::gen::blank<::Heap>() : ::dome::gen::type<::Heap>(5); if (dome_at) dome_f.load("h", h); 
    DOME_SITE(1, 36, ("h"), ::dome::gen::ref(h)); const int a = dome_at ? dome_f.get<int>("a") : (h.grow(2));
    DOME_SITE(2, 37, ("h", "a"), ::dome::gen::ref(h), a); const int b = dome_at ? ::dome::gen::blank<int>() : (h.grow(1));
    std::printf("%d %d\n", a, b);
}
