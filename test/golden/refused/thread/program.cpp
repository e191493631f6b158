// SPDX-License-Identifier: Apache-2.0
// A running thread.
// refused: thread
#include <dome/session.hpp>

#include <cstdio>
#include <thread>

int main() {
    std::thread t([] {});
    dome::checkpoint();
    t.join();
}
