// SPDX-License-Identifier: Apache-2.0
// std::any holding numbers, texts and a class of the program.
#include <dome/session.hpp>

#include <any>
#include <iostream>
#include <map>
#include <string>
#include <vector>

struct point {
    int x, y;
};

int main() {
    std::any a = 1;
    std::vector<std::any> all;
    std::map<std::string, std::any> settings;
    for (int i = 0; i < 4; ++i) {
        if (i == 1)
            a = std::string("one");
        if (i == 2)
            a = point{3, 4};
        if (i == 3)
            a.reset();
        all.push_back(a);
        settings["k" + std::to_string(i)] = 0.5 * i;
        dome::checkpoint();
        if (const point* p = std::any_cast<point>(&a))
            std::cout << p->x + p->y << '\n';
        else if (const std::string* s = std::any_cast<std::string>(&a))
            std::cout << *s << '\n';
        else
            std::cout << a.has_value() << '\n';
    }
    std::cout << std::any_cast<int>(all[0]) << ' ' << all.size() << ' ' << std::any_cast<double>(settings["k3"]) << '\n';
}
