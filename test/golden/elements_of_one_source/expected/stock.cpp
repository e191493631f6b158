#include <dome/generated.hpp>
#include <dome/describe/std/memory.hpp>
#include <dome/describe/std/vector.hpp>
#line 1 "stock.cpp"
// SPDX-License-Identifier: Apache-2.0
#include "stock.hpp"

#include "good.hpp"

#include <dome/session.hpp>

stock::stock() : label_(::dome::gen::made_elsewhere(std::make_unique<label>())) {}
stock::~stock() = default;
int stock::buy() { DOME_FRAME("stock::buy()", "stock.cpp", 10, 0x8a1db77a50363266ull, "dome::checkpoint");
    for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 2); ++i) {
        if (!dome_at) { all_.push_back({label_->n++}); }
        { DOME_SITE(1, 13, ("i"), i); dome::checkpoint(); }
    }
    return all_.back().price;
}

[[gnu::weak]] void ::stock::dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] stock& dome_x) {
        dome_a.field("all_", dome_x.all_);
        ::dome::gen::owned_elsewhere(dome_a, "label_", dome_x.label_);
}
[[gnu::weak]] ::stock::stock([[maybe_unused]] ::dome::blank_t dome_b) : all_(::dome::gen::blank<decltype(all_)>()), label_(::dome::gen::blank<decltype(label_)>()) {}
#line 17
