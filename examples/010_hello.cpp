// SPDX-License-Identifier: Apache-2.0
// The smallest resumable program: a loop, a vector, and one line that says where stopping would be fine.
//   ./010_hello                            runs as it always did
//   DOME_STOP_AT=3 ./010_hello             saves at the third passage and ends with status 75
//   DOME_RESUME=1 ./010_hello              goes on from there
#include <dome/dome.hpp>

#include <cstdio>
#include <string>
#include <vector>

int main() {
    std::vector<std::string> greeted;
    for (const char* who : {"world", "moon", "sun", "stars", "void"}) {
        greeted.push_back(who);
        std::printf("hello, %s (%zu so far)\n", who, greeted.size());
        dome::checkpoint();
    }
    std::printf("greeted everybody from %s to %s\n", greeted.front().c_str(), greeted.back().c_str());
}
