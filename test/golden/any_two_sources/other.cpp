// SPDX-License-Identifier: Apache-2.0
#include <any>
#include <functional>
#include <string>
struct other {
    int n;
    std::string s;
};
void put(std::any& a, int i) {
    if (i > 1)
        a = other{i, "x"};
}
void set(std::function<int(int)>& f, int i) {
    int k = i;
    f = [k](int x) { return x * k; };
}
