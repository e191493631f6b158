#include <dome/generated.hpp>
#include <dome/describe/std/memory.hpp>
#include <dome/describe/std/vector.hpp>
#line 1 "world.cc"
// SPDX-License-Identifier: Apache-2.0
#include "world.hpp"

#include <dome/session.hpp>

#include <algorithm>
#include <string>
#include <vector>

namespace {
int steps = 0;
static ::dome::gen::global dome_g_steps(DOME_SOURCE, "world.cc:steps", steps);
#line 11

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

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] state& dome_x) {
        dome_a.field("lines", dome_x.lines);
        dome_a.field_or_default("n", dome_x.n);
    }
#line 25
};
world::world() : state_(::dome::gen::made_elsewhere(std::make_unique<state>())) {}
world::~world() = default;
int world::step() { DOME_FRAME("app::world::step()", "world.cc", 28, 0x31a5e379eb48774full, "dome::checkpoint");
    if (!dome_at) { state_->lines.push_back(std::string(static_cast<std::size_t>(++steps), 'x')); }
    { DOME_SITE0(1, 30); dome::checkpoint(); }
    state_->n += steps;
    return longest(state_->lines) * state_->n;
}

}  // namespace app
