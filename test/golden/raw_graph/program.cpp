// SPDX-License-Identifier: Apache-2.0
// A graph with cycles: vertices made by new, edges as vectors of pointers, a map and a set of pointers beside them.
#include <dome/session.hpp>

#include <cstdio>
#include <map>
#include <string>
#include <utility>
#include <vector>

struct vertex {
    int id;
    std::vector<vertex*> out;
    vertex* found_from = nullptr;
};
class graph {
public:
    graph() = default;
    graph(const graph&) = delete;
    graph& operator=(const graph&) = delete;
    ~graph() {
        for (vertex* v : all_)
            delete v;
    }
    vertex* add(const std::string& name) {
        vertex* v = new vertex{static_cast<int>(all_.size()), {}};
        all_.push_back(v);
        by_name_[name] = v;
        return v;
    }
    vertex* at(const std::string& name) { return by_name_.at(name); }

private:
    std::vector<vertex*> all_;
    std::map<std::string, vertex*> by_name_;
};
int main() {
    graph g;
    for (const char* name : {"a", "b", "c", "d"})
        g.add(name);
    const std::vector<std::pair<std::string, std::string>> edges{{"a", "b"}, {"b", "c"}, {"c", "a"}, {"c", "d"}, {"d", "d"}};
    for (const auto& [from, to] : edges) {
        g.at(from)->out.push_back(g.at(to));
        dome::checkpoint();
    }
    std::vector<vertex*> waiting{g.at("a")};
    waiting[0]->found_from = waiting[0];
    while (!waiting.empty()) {
        vertex* v = waiting.back();
        waiting.pop_back();
        dome::checkpoint();
        std::printf("%d from %d\n", v->id, v->found_from->id);
        for (vertex* next : v->out)
            if (next->found_from == nullptr) {
                next->found_from = v;
                waiting.push_back(next);
            }
    }
}
