// SPDX-License-Identifier: Apache-2.0
// An iterator over a stream that lives across a checkpoint.
// refused: iterator
#include <dome/session.hpp>

#include <cstdio>
#include <iostream>
#include <iterator>

int main() {
    std::istreambuf_iterator<char> next(std::cin);
    dome::checkpoint();
    std::printf("%c\n", *next);
}
