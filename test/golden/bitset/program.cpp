// SPDX-License-Identifier: Apache-2.0
// A sieve in a bitset.
#include <dome/session.hpp>

#include <bitset>
#include <iostream>

int main() {
    std::bitset<50> composite;
    std::bitset<3> small("101");
    for (std::size_t p = 2; p * p < composite.size(); ++p) {
        if (composite[p])
            continue;
        for (std::size_t m = p * p; m < composite.size(); m += p)
            composite.set(m);
        dome::checkpoint();
        small.flip(1);
        std::cout << p << ' ' << composite.count() << ' ' << small << '\n';
    }
    std::cout << composite << '\n';
}
