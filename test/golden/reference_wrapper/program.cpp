// SPDX-License-Identifier: Apache-2.0
// References inside containers are bound again.
#include <dome/session.hpp>

#include <functional>
#include <iostream>
#include <vector>

int main() {
    std::vector<int> values = {3, 1, 2};
    int other = 10;
    std::vector<std::reference_wrapper<int>> order(values.begin(), values.end());
    order.push_back(other);
    std::reference_wrapper<int> favourite = values[0];
    for (int i = 0; i < 4; ++i) {
        order[i].get() += 100;
        favourite = order[i];
        dome::checkpoint();
        favourite.get() += 1000;
        std::cout << values[0] << ' ' << values[1] << ' ' << values[2] << ' ' << other << '\n';
    }
}
