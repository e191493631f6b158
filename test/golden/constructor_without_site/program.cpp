// SPDX-License-Identifier: Apache-2.0
// Objects whose constructors and destructors print: neither runs twice for an object that was saved.
#include <dome/session.hpp>

#include <cstdio>
#include <string>

struct guard {
    std::string name;
    explicit guard(const char* n) : name(n) { std::printf("+%s\n", name.c_str()); }
    ~guard() {
        if (!name.empty())
            std::printf("-%s\n", name.c_str());
    }
    guard(const guard&) = delete;
};
int main() {
    guard outer("outer");
    dome::checkpoint();
    {
        guard inner("inner");
        dome::checkpoint();
        guard late("late");
        dome::checkpoint();
    }
    dome::checkpoint();
    std::printf("end\n");
}
