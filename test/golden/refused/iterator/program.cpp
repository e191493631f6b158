// SPDX-License-Identifier: Apache-2.0
// An iterator over a directory that lives across a checkpoint.
// refused: iterator
#include <dome/session.hpp>

#include <cstdio>
#include <filesystem>

int main() {
    std::filesystem::directory_iterator next(".");
    dome::checkpoint();
    std::printf("%s\n", next->path().c_str());
}
