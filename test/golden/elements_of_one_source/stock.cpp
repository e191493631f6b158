// SPDX-License-Identifier: Apache-2.0
#include "stock.hpp"

#include "good.hpp"

#include <dome/session.hpp>

stock::stock() : label_(std::make_unique<label>()) {}
stock::~stock() = default;
int stock::buy() {
    for (int i = 0; i < 2; ++i) {
        all_.push_back({label_->n++});
        dome::checkpoint();
    }
    return all_.back().price;
}
