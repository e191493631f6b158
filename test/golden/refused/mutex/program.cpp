// SPDX-License-Identifier: Apache-2.0
// A lock that is held across a checkpoint.
// refused: synchronises threads
#include <dome/session.hpp>

#include <cstdio>
#include <mutex>

int main() {
    std::mutex m;
    std::lock_guard<std::mutex> lock(m);
    dome::checkpoint();
    std::puts("done");
}
