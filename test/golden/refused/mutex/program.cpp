// SPDX-License-Identifier: Apache-2.0
// A mutex.
// refused: mutex
#include <dome/session.hpp>

#include <cstdio>
#include <mutex>

int main() {
    std::mutex m;
    dome::checkpoint();
    m.lock();
}
