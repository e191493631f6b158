// SPDX-License-Identifier: Apache-2.0
// Checkpoints are passed over while an exception is handled that nobody can save (a local class here), and in the handlers of a
// constructor; those around are not.
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
void fail(int k) {
    struct local {
        int value;
    };
    if (k % 2 == 1)
        throw local{k};
    throw std::logic_error("even");
}
struct holder {
    int n;
    explicit holder(int k) try : n(step(k)) {
        dome::checkpoint();
    } catch (const std::exception& e) {
        dome::checkpoint();
        std::printf("not built: %s\n", e.what());
    }
};

int main() {
    std::string log;
    for (int i = 0; i < 4; ++i) {
        try {
            try {
                fail(i);
            } catch (...) {
                log += std::to_string(step(7));
                throw;
            }
        } catch (const std::exception& e) {
            dome::checkpoint();
            log += e.what();
        } catch (...) {
            dome::checkpoint();
            log += "!";
        }
        try {
            const holder h(i);
            dome::checkpoint();
            log += std::to_string(h.n);
        } catch (const std::runtime_error& e) {
            dome::checkpoint();
            log += e.what();
        }
        dome::checkpoint();
        std::printf("%d %s\n", i, log.c_str());
    }
}
