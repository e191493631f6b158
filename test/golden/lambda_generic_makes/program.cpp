// SPDX-License-Identifier: Apache-2.0
// What the instances of a generic lambda make: objects on the heap, of local classes too, function objects.
#include <dome/session.hpp>
#include <cstdio>
#include <memory>
#include <vector>
#include <functional>
struct node { int v; node* next; };
struct entity { virtual ~entity() = default; virtual int f() = 0; };
int main() {
    std::vector<std::unique_ptr<entity>> own;
    struct plain : entity { int n = 1; int f() override { return n++; } };
    struct other : entity { double n = 10; int f() override { return int(n *= 2); } };
    const auto make = [&]<class T>(std::in_place_type_t<T>) -> T& { auto p = std::make_unique<T>(); T& r = *p; own.push_back(std::move(p)); return r; };
    auto& a = make(std::in_place_type<plain>);
    auto& b = make(std::in_place_type<other>);
    const auto push = [](auto*& list, auto v) { using N = std::remove_reference_t<decltype(*list)>; list = new N{static_cast<int>(v), list}; };
    node* list = nullptr;
    push(list, 1); push(list, 2.5);
    std::vector<std::function<int(int)>> fs;
    const auto keep = [&fs](auto k) { fs.push_back([k](int n) { return n * static_cast<int>(k); }); };
    keep(2); keep(3.5);
    for (int i = 0; i < 3; ++i) {
        dome::checkpoint();
        const int x = a.f(), y = b.f(), z = own[1]->f(); std::printf("%d %d %d %d %d\n", x, y, z, list->v + list->next->v, fs[0](i) + fs[1](i));
        push(list, i);
    }
}
