// SPDX-License-Identifier: Apache-2.0
// A string_view that lives across a checkpoint.
// refused: string_view
#include <dome/session.hpp>

#include <cstdio>
#include <string>
#include <string_view>

int main() {
    std::string s = "abc";
    std::string_view v = s;
    dome::checkpoint();
    std::printf("%zu\n", v.size());
}
