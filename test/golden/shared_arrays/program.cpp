// SPDX-License-Identifier: Apache-2.0
// Arrays from std::make_shared, of a length that is told and of one that is part of the type.
#include <dome/session.hpp>

#include <cstdio>
#include <memory>
#include <vector>

int main() {
    auto filled = std::make_shared<int[]>(5, 3);
    auto zeroed = std::make_shared<double[]>(4);
    auto fixed = std::make_shared<int[3]>();
    const std::shared_ptr<int[]> again = filled;
    std::weak_ptr<double[]> seen = zeroed;
    std::vector<std::shared_ptr<long[]>> many;
    for (int i = 0; i < 3; ++i) {
        filled[i] += i;
        zeroed[i] = i * 0.5;
        fixed[i] = i;
        many.push_back(std::make_shared<long[]>(static_cast<std::size_t>(i) + 1, i));
        dome::checkpoint();
    }
    const long owners = seen.use_count();
    std::printf("%d %d %g %g %d %d %ld %ld %ld\n", filled[2], again[4], seen.lock()[2], zeroed[3], fixed[1], fixed[2], many[2][2], filled.use_count(),
                owners);
}
