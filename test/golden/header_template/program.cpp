// SPDX-License-Identifier: Apache-2.0
// A template that stops here and not in the other source, where only destructors call it; a class that can only be copied by name, in a template.
#include <cstdio>

#include "list.hpp"

template <class Number>
int filled(Number n) {
    list<int> some;
    list<long> blank(2);
    for (Number i = 0; i < n; ++i) {
        dome::checkpoint();
        some.push(static_cast<int>(i));
    }
    blank.clear();
    return some.size() + blank.size();
}

int main() {
    list<int> numbers;
    for (int i = 0; i < 4; ++i)
        numbers.push(i);
    std::printf("%d %d\n", numbers.size(), numbers[3]);
    numbers.clear();
    numbers.push(filled(3) + filled(2L));
    std::printf("%d %d\n", elsewhere(), numbers[0]);
}
