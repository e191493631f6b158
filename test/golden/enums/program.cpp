// SPDX-License-Identifier: Apache-2.0
// Scoped and plain enumerations as locals, members and elements.
#include <dome/session.hpp>

#include <cstdio>
#include <vector>

enum unit { metre, second = 10 };
enum class state : unsigned char { idle, busy, done };
struct job {
    state s = state::idle;
    unit u = second;
};
int main() {
    std::vector<job> jobs(3);
    unit u = metre;
    state now = state::busy;
    for (auto& j : jobs) {
        j.s = now;
        dome::checkpoint();
        now = static_cast<state>((static_cast<int>(now) + 1) % 3);
        std::printf("%d %d %d\n", static_cast<int>(j.s), static_cast<int>(j.u), static_cast<int>(u));
        u = j.u;
    }
}
