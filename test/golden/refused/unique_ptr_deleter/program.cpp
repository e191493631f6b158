// SPDX-License-Identifier: Apache-2.0
// An owner that refers to its deleter. With dome.hpp, which has descriptions of every std::unique_ptr at hand.
// refused: a reference to its deleter
#include <dome/dome.hpp>

#include <memory>

struct Deleter {
    void operator()(int* p) const { delete p; }
};

int main() {
    Deleter d;
    std::unique_ptr<int, Deleter&> p(new int(4), d);
    dome::checkpoint();
    *p = 4;
}
