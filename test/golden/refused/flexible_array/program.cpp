// SPDX-License-Identifier: Apache-2.0
// A member array without a length of its own.
// refused: has no length of its own
#include <dome/session.hpp>

#include <cstdio>
#include <cstdlib>

struct packet {
    int size;
    char bytes[];
};
packet* first = nullptr;
int main() {
    first = static_cast<packet*>(std::malloc(sizeof(packet) + 4));
    first->size = 4;
    dome::checkpoint();
    std::printf("%d\n", first->size);
}
