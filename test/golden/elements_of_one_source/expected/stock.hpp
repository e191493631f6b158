#include <dome/generated.hpp>
#include <dome/describe/std/memory.hpp>
#include <dome/describe/std/vector.hpp>
#line 1 "stock.hpp"
// SPDX-License-Identifier: Apache-2.0
// A header defines these classes, which not all sources include.
#pragma once
#include <memory>
#include <vector>

struct good;
struct label;

class stock {
    std::vector<good> all_;
    std::unique_ptr<label> label_;

public:
    stock();
    ~stock();
    int buy();
    int sell();

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] stock& dome_x);
    explicit stock(::dome::blank_t);
#line 19
};
