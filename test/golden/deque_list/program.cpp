// SPDX-License-Identifier: Apache-2.0
// deque and list, used at both ends.
#include <dome/session.hpp>

#include <cstdio>
#include <deque>
#include <list>
#include <string>

int main() {
    std::deque<int> d;
    std::list<std::string> l;
    for (int i = 0; i < 4; ++i) {
        d.push_front(i);
        d.push_back(-i);
        l.push_back(std::to_string(i));
        dome::checkpoint();
        l.push_front("<");
        std::printf("%d %d %s %zu\n", d.front(), d[1], l.back().c_str(), l.size());
    }
}
