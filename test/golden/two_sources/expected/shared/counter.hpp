#include <dome/generated.hpp>
#line 1 "shared/counter.hpp"
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <dome/session.hpp>

class counter {
public:
    int next() { DOME_FRAME("counter::next()", "shared/counter.hpp", 7, 0xeb6ca4cc2a7a6b8full, "dome::checkpoint");
        if (!dome_at) { ++n_; }
        { DOME_SITE0(1, 9); dome::checkpoint(); }
        return n_;
    }
    int value() const { return n_; }

private:
    int n_ = 0;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] counter& dome_x) {
        dome_a.field_or_default("n_", dome_x.n_);
    }
    explicit counter([[maybe_unused]] ::dome::blank_t dome_b) {}
    counter() = default;
#line 16
};
int work(counter& c, int rounds);
template <class T>
T accumulate(int n) { DOME_FRAME("accumulate(int)", "shared/counter.hpp", 19, 0x8ee42c19f2c7a079ull, "dome::checkpoint"); if (dome_at) { dome_f.load("n", n); }
    T sum = dome_at ? ::dome::gen::blank<T>() : ::dome::gen::type<T>{}; if (dome_at) dome_f.load("sum", sum); 
    for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i <= n); ++i) {
        if (!dome_at) { sum += i; }
        { DOME_SITE(1, 23, ("n", "sum", "i"), n, ::dome::gen::ref(sum), i); dome::checkpoint(); }
    }
    return sum;
}
