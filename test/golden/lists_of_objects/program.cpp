// SPDX-License-Identifier: Apache-2.0
// Objects in the braced list that a function which stops is given: they stay where they are.
#include <dome/session.hpp>

#include <cstdio>
#include <initializer_list>
#include <variant>
#include <vector>

namespace computed {

struct json {
    using array = std::vector<json>;
    std::variant<int, array> v;
    json(int i) : v(i) {}
    json(array a) : v(std::move(a)) {}
    static json list(std::initializer_list<json> l) {
        array a;
        for (const auto& x : l) { a.push_back(x); dome::checkpoint(); }
        return a;
    }
    std::size_t size() const { return v.index() ? std::get<1>(v).size() : 0; }
};
void run() {
    json c = json::list({1, json::list({3, 4})});
    std::printf("%zu %zu\n", c.size(), std::get<1>(c.v)[1].size());
}

}  // namespace computed

namespace named {

struct json {
    using array = std::vector<json>;
    std::variant<int, array> v;
    json(int i) : v(i) {}
    json(array a) : v(std::move(a)) {}
    static json list(std::initializer_list<json> l) {
        array a;
        for (const auto& x : l) { a.push_back(x); dome::checkpoint(); }
        return a;
    }
    std::size_t size() const { return v.index() ? std::get<1>(v).size() : 0; }
};
void run() {
    const json inner = json::array{3, 4};
    json c = json::list({1, inner});
    std::printf("%zu %zu\n", c.size(), std::get<1>(c.v)[1].size());
}

}  // namespace named

int main() {
    computed::run();
    named::run();
}
