// SPDX-License-Identifier: Apache-2.0
// Blocks whose variables shadow nothing and end before the function does.
#include <dome/session.hpp>

#include <cstdio>
#include <string>

int main() {
    int a = 1;
    {
        int b = a + 1;
        dome::checkpoint();
        {
            int c = b + 1;
            dome::checkpoint();
            a += c;
        }
        {
            std::string c = "text";
            dome::checkpoint();
            a += static_cast<int>(c.size());
        }
        dome::checkpoint();
        a += b;
    }
    std::printf("%d\n", a);
}
