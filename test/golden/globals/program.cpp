// SPDX-License-Identifier: Apache-2.0
// Globals of the program, in namespaces and unnamed ones, changed on the way.
#include <dome/session.hpp>

#include <cstdio>
#include <string>
#include <vector>

int count = 0;
std::vector<std::string> trail;
namespace app {
double weight = 0.5;
namespace {
long hidden = 3;
}
}  // namespace app
const int fixed = 4;
void visit(int i) {
    ++count;
    trail.push_back(std::to_string(i));
    dome::checkpoint();
    app::weight *= 2;
    app::hidden += i;
}
int main() {
    for (int i = 0; i < fixed; ++i) {
        visit(i);
        std::printf("%d %zu %g %ld\n", count, trail.size(), app::weight, app::hidden);
    }
}
