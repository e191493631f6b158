// SPDX-License-Identifier: Apache-2.0
// An owner whose deleter is a function.
// refused: deleter
#include <dome/session.hpp>

#include <cstdlib>
#include <memory>

int main() {
    std::unique_ptr<int, void (*)(void*)> p(static_cast<int*>(std::malloc(sizeof(int))), std::free);
    dome::checkpoint();
    *p = 4;
}
