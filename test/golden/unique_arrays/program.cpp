// SPDX-License-Identifier: Apache-2.0
// unique_ptr to arrays, with an own deleter without members, observed by raw pointers; a chain of owners.
#include <dome/session.hpp>

#include <cstdio>
#include <cstdlib>
#include <memory>
#include <string>

struct free_it {
    void operator()(void* p) const { std::free(p); }
};
struct chain {
    int value = 0;
    std::unique_ptr<chain> next;
    chain* before = nullptr;
};
int main() {
    std::unique_ptr<int[]> numbers(new int[4]{1, 2, 3, 4});
    auto words = std::make_unique<std::string[]>(3);
    std::unique_ptr<char, free_it> text(static_cast<char*>(std::malloc(6)));
    std::snprintf(text.get(), 6, "%s", "12345");
    int* third = &numbers[2];
    auto head = std::make_unique<chain>();
    chain* last = head.get();
    for (int i = 1; i < 4; ++i) {
        last->next = std::make_unique<chain>();
        last->next->before = last;
        last = last->next.get();
        last->value = i;
        words[i - 1] += "word";
        *third += 10;
        dome::checkpoint();
    }
    text.get()[0] = 'x';
    for (chain* l = last; l != nullptr; l = l->before) {
        dome::checkpoint();
        std::printf("%d ", l->value);
    }
    std::printf("\n%d %s %s\n", numbers[2], words[2].c_str(), text.get());
}
