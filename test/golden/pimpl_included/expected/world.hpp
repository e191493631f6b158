#include <dome/generated.hpp>
#include <dome/describe/std/memory.hpp>
#line 1 "world.hpp"
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <memory>

namespace app {

class world {
public:
    world();
    ~world();
    int step();

private:
    struct state;
    std::unique_ptr<state> state_;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] world& dome_x) {
        ::dome::gen::owned_elsewhere(dome_a, "state_", dome_x.state_);
    }
    explicit world(::dome::blank_t);
#line 16
};

}  // namespace app
