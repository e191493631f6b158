// SPDX-License-Identifier: Apache-2.0
// A string of wide characters.
// refused: wide characters
#include <dome/session.hpp>

#include <cstdio>
#include <string>

int main() {
    std::wstring w = L"wide";
    dome::checkpoint();
    std::printf("%zu\n", w.size());
}
