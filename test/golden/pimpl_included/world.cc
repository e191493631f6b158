// SPDX-License-Identifier: Apache-2.0
#include "world.hpp"

#include <dome/session.hpp>

#include <algorithm>
#include <string>
#include <vector>

namespace {
int steps = 0;
int longest(const std::vector<std::string>& all) {
    std::size_t n = 0;
    for (const auto& s : all)
        n = std::max(n, s.size());
    return static_cast<int>(n);
}
}  // namespace

namespace app {

struct world::state {
    std::vector<std::string> lines;
    int n = 1;
};
world::world() : state_(std::make_unique<state>()) {}
world::~world() = default;
int world::step() {
    state_->lines.push_back(std::string(static_cast<std::size_t>(++steps), 'x'));
    dome::checkpoint();
    state_->n += steps;
    return longest(state_->lines) * state_->n;
}

}  // namespace app
