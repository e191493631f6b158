// SPDX-License-Identifier: Apache-2.0
// A stream that lives across a checkpoint.
// refused: stream
#include <dome/session.hpp>

#include <cstdio>
#include <fstream>

int main() {
    std::ofstream out("x");
    dome::checkpoint();
    out << 1;
}
