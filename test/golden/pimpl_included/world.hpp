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
};

}  // namespace app
