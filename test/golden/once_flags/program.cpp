// SPDX-License-Identifier: Apache-2.0
// What is to be done once is not done again by a resumed run; atomic flags stay set.
#include <dome/session.hpp>

#include <atomic>
#include <cstdio>
#include <mutex>

std::once_flag greeted;
std::atomic_flag taken = ATOMIC_FLAG_INIT;

class lazy {
public:
    int value() {
        std::call_once(once_, [this] {
            value_ = 42;
            std::puts("made");
        });
        return value_;
    }

private:
    std::once_flag once_;
    int value_ = 0;
};

int main() {
    lazy first, second;
    std::atomic_flag mine = ATOMIC_FLAG_INIT;
    std::printf("%d\n", first.value());
    for (int i = 0; i < 3; ++i) {
        static std::once_flag here;
        std::call_once(here, [] { std::puts("here"); });
        dome::checkpoint();
        if (i == 1)
            std::printf("%d\n", second.value());
        std::call_once(greeted, [] { std::puts("greeted"); });
        dome::checkpoint();
        const bool was_mine = mine.test_and_set(), was_taken = taken.test_and_set();
        std::printf("%d: %d %d %d\n", i, first.value(), was_mine, was_taken);
        if (i == 1)
            taken.clear();
    }
}
