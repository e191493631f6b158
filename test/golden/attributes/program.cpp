// SPDX-License-Identifier: Apache-2.0
// [[dome::transient]] is not saved; [[dome::recompute]] runs its initialiser again.
#include <dome/session.hpp>

#include <cstdio>
#include <string>

int main() {
    const double e = 2.5;
    [[dome::recompute]] const double twice = e * 2;
    [[dome::transient]] std::string scratch = "start";
    for (int i = 0; i < 3; ++i) {
        dome::checkpoint();
        scratch = "new" + std::to_string(i);
        std::printf("%g %s\n", twice, scratch.c_str());
    }
}
