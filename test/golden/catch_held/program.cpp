// SPDX-License-Identifier: Apache-2.0
// Checkpoints within a handler are passed over; those around it are not.
#include <dome/session.hpp>

#include <cstdio>
#include <stdexcept>
#include <string>

int step(int k) {
    dome::checkpoint();
    if (k == 2)
        throw std::runtime_error("two");
    return k;
}

int main() {
    std::string log;
    for (int i = 0; i < 4; ++i) {
        try {
            try {
                log += std::to_string(step(i));
            } catch (const std::exception& e) {
                log += e.what();
                log += std::to_string(step(7));
                throw;
            }
        } catch (...) {
            dome::checkpoint();
            log += "!";
        }
        dome::checkpoint();
        std::printf("%d %s\n", i, log.c_str());
    }
}
