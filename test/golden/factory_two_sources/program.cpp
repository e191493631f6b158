// SPDX-License-Identifier: Apache-2.0
// A factory: what it makes is known to other sources alone.
#include <dome/session.hpp>

#include <cstdio>
#include <map>

#include "elements.hpp"

namespace fem {

static std::map<std::string, maker>& makers() {
    static std::map<std::string, maker> all;
    return all;
}
bool enroll(const std::string& kind, maker m) { return makers().emplace(kind, m).second; }
std::unique_ptr<element> create(const std::string& kind, int n) { return makers().at(kind)(n); }

}  // namespace fem

int main() {
    auto e = fem::create("triangle", 4);
    std::printf("%d\n", e->value());
    dome::checkpoint();
    std::printf("%d\n", e->value());
}
