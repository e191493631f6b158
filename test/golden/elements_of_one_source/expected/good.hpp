#include <dome/generated.hpp>
#line 1 "good.hpp"
#pragma once
struct good {
    int price;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] good& dome_x) {
        dome_a.field("price", dome_x.price);
    }
#line 4
};
struct label {
    int n = 3;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] label& dome_x) {
        dome_a.field_or_default("n", dome_x.n);
    }
#line 7
};
