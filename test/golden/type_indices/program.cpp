// SPDX-License-Identifier: Apache-2.0
// std::type_index: saved by the type's name.
#include <dome/session.hpp>

#include <cstdio>
#include <map>
#include <memory>
#include <string>
#include <typeindex>
#include <vector>

struct shape {
    virtual ~shape() = default;
    virtual double area() const = 0;
};
struct square : shape {
    double side = 2;
    double area() const override { return side * side; }
};
struct disc : shape {
    double area() const override { return 3; }
};
template <class T>
std::type_index index_of(const T&) {
    return typeid(T);
}

int main() {
    std::map<std::type_index, int> seen;
    std::vector<std::unique_ptr<shape>> all;
    all.push_back(std::make_unique<square>());
    all.push_back(std::make_unique<disc>());
    all.push_back(std::make_unique<square>());
    std::type_index last = typeid(void);
    for (const auto& s : all) {
        ++seen[typeid(*s)];
        dome::checkpoint();
        last = typeid(*s);
    }
    ++seen[index_of(1)];
    ++seen[index_of(std::string())];
    dome::checkpoint();
    std::printf("%d %d %d %d %d\n", seen[typeid(square)], seen[typeid(disc)], seen[typeid(int)], seen[typeid(std::string)], last == typeid(square));
}
