// SPDX-License-Identifier: Apache-2.0
// What one source throws, another handles.
#include <dome/session.hpp>

#include <cstdio>

#include "trouble.hpp"

int main() {
    int sum = 0;
    for (int k = 0; k < 4; ++k) {
        try {
            sum += work(k);
        } catch (const trouble& t) {
            for (int i = 0; i < t.size(); ++i) {
                dome::checkpoint();
                sum += t.at(i);
            }
        } catch (...) {
            dome::checkpoint();
            sum += describe_current();
        }
        std::printf("%d\n", sum);
    }
}
