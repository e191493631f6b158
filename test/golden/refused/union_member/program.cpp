// SPDX-License-Identifier: Apache-2.0
// A union of which one member is a pointer: its bytes mean nothing after a resume.
// refused: a union does not say which of its members is alive
#include <dome/session.hpp>

#include <cstdio>

union either {
    int i;
    const char* text;
};
int main() {
    either e{1};
    dome::checkpoint();
    std::printf("%d\n", e.i);
}
