// SPDX-License-Identifier: Apache-2.0
// A function that may stop, called after main().
// refused: atexit
#include <dome/session.hpp>

#include <cstdio>
#include <cstdlib>

void last() { dome::checkpoint(); }
int main() {
    std::atexit(last);
    dome::checkpoint();
    std::printf("main\n");
}
