// SPDX-License-Identifier: Apache-2.0
// Members std::unique_ptr<T> of a class that this source does not see.
#include "engine.hpp"

#include <dome/session.hpp>

#include <cstdio>
#include <vector>

int main() {
    app::engine first("first");
    app::journal journal;
    std::vector<app::engine> others;
    for (int i = 0; i < 3; ++i) {
        others.emplace_back("engine " + std::to_string(i));
        int sum = first.step();
        dome::checkpoint();
        for (auto& e : others)
            sum += e.step();
        journal.note(sum);
        std::printf("%d %s\n", sum, others.back().name().c_str());
    }
    std::printf("%d\n", journal.sum());
}
