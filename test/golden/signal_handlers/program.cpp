// SPDX-License-Identifier: Apache-2.0
// Functions that run when a signal comes, or as the program ends: checkpoints in them are no passages.
#include <dome/session.hpp>

#include <csignal>
#include <cstdio>
#include <cstdlib>

static volatile std::sig_atomic_t caught = 0;
static int total = 0;

static void count(int n) {
    for (int i = 0; i < n; ++i) {
        dome::checkpoint();
        total += i;
    }
}
static void handler(int) {
    for (int i = 0; i < 3; ++i) {
        dome::checkpoint();
        caught = caught + 1;
    }
}
static void last() {
    count(3);
    std::printf("last %d\n", total);
}

int main() {
    for (int k = 0; k < 3; ++k) {
        count(2);
        std::signal(SIGUSR1, handler);
        std::raise(SIGUSR1);
        dome::checkpoint();
    }
    std::atexit(last);
    std::atexit([] {
        dome::checkpoint();
        std::printf("before it\n");
    });
    std::printf("%d %d\n", static_cast<int>(caught), total);
}
