// SPDX-License-Identifier: Apache-2.0
// Class templates whose arguments the initialiser says, within a template of the program.
#include <dome/session.hpp>

#include <cstdio>
#include <functional>
#include <optional>
#include <queue>
#include <tuple>
#include <utility>
#include <vector>

template <class T>
T ask(T x) {
    dome::checkpoint();
    return x;
}

template <class T>
struct range {
    T low, high;
    range(T a, T b) : low(a), high(b) {}
};

template <class T>
int all_forms(T s) {
    std::vector parens(3, s);
    std::vector list{s, s};
    std::vector of_list({s, s, s});
    const std::vector assigned = {s, s, s, s};
    std::pair from_pair = std::pair(s, 2.5);
    std::optional some = s;
    std::tuple several(s, 'c', list);
    std::priority_queue smallest(std::greater<>{}, std::vector<std::pair<T, int>>{{s, 1}, {T{}, 2}});
    range mine{s, s + 1};
    static std::vector kept(1, s);
    const std::pair asked(ask(s), 1);
    std::pair asked_too{ask(s), list};
    dome::checkpoint();
    kept.push_back(s);
    ++mine.high;
    return static_cast<int>(parens.size() + list.size() + of_list.size() + assigned.size() + kept.size() + asked_too.second.size()) +
           static_cast<int>(from_pair.first + *some + std::get<0>(several) + smallest.top().first + mine.high + asked.first + asked_too.first);
}

int main() {
    std::printf("%d\n", all_forms(4L));
    std::printf("%d\n", all_forms(3));
    std::printf("%d\n", all_forms(3));
}
