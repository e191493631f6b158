// SPDX-License-Identifier: Apache-2.0
// refused: is declared only further down
#include <dome/session.hpp>
#include <functional>
#include <memory>
#include <vector>

template <class Made, class From>
struct factory {
    std::vector<std::function<std::unique_ptr<Made>(From)>> makers;
    void add() {
        makers.push_back([](From f) { return std::make_unique<Made>(f); });
    }
};
struct animal {
    int legs;
    explicit animal(int n) : legs(n) {}
};

int main() {
    factory<animal, int> f;
    f.add();
    dome::checkpoint();
    return f.makers[0](4)->legs - 4;
}
