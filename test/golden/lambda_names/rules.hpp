// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <vector>

using rule = int (*)(int);
using action = std::function<int(int)>;
void others(std::vector<rule>&, std::vector<action>&);

// A lambda in each instance; what it is an instance for may be a lambda itself.
template <class F>
action twice(F f) {
    return [f](int n) { return f(f(n)); };
}
template <class T>
rule offset() {
    return [](int n) { return n + static_cast<int>(sizeof(T)); };
}
template <class T>
action scaled() {
    return twice([](int n) { return n * static_cast<int>(sizeof(T)); });
}
template <class T>
struct pair_of_rules {
    rule first = [](int n) { return n * static_cast<int>(sizeof(T)); }, second = [](int n) { return n - static_cast<int>(sizeof(T)); };
};
inline rule common(bool up) {
    return up ? rule([](int n) { return n + 100; }) : rule([](int n) { return n - 100; });
}
