// SPDX-License-Identifier: Apache-2.0
// A function that may stop, run by another thread.
// refused: another thread
#include <dome/session.hpp>

#include <cstdio>
#include <future>

int work(int n) {
    dome::checkpoint();
    return n;
}
int main() {
    auto f = std::async(std::launch::async, [] { return work(1); });
    std::printf("%d\n", f.get());
}
