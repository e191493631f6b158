#include <dome/generated.hpp>
#line 1 "trouble.hpp"
// SPDX-License-Identifier: Apache-2.0
// Behind the interface the program knows no class of what is thrown.
#pragma once

class trouble {
public:
    virtual ~trouble() = default;
    virtual int size() const = 0;
    virtual int at(int i) const = 0;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] trouble& dome_x) {
    }
    explicit trouble([[maybe_unused]] ::dome::blank_t dome_b) {}
    trouble() = default;
#line 10
};

int work(int k);
int describe_current();
