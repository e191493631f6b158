// SPDX-License-Identifier: Apache-2.0
// A file stream of wide characters that lives across a checkpoint.
// refused: file stream
#include <dome/session.hpp>

#include <cstdio>
#include <fstream>

int main() {
    std::wofstream out("x");
    dome::checkpoint();
    out << 1;
}
