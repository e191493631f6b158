// SPDX-License-Identifier: Apache-2.0
// What one source puts into a std::any and a std::function of another.
#include <dome/session.hpp>
#include <any>
#include <functional>
#include <iostream>
std::any box;
std::function<int(int)> f;
void put(std::any&, int);
void set(std::function<int(int)>&, int);
struct mine {
    int n;
};
int main() {
    box = mine{1};
    for (int i = 1; i < 4; ++i) {
        put(box, i);
        set(f, i);
        dome::checkpoint();
        std::cout << box.type().name() << ' ' << f(i) << '\n';
    }
}
