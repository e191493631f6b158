#include <dome/generated.hpp>
#include <dome/describe/std/map.hpp>
#include <dome/describe/std/pair.hpp>
#include <dome/describe/std/vector.hpp>
#line 1 "program.cpp"
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

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] vertex& dome_x) {
        dome_a.field("id", dome_x.id);
        dome_a.field("out", dome_x.out);
        dome_a.field_or_default("found_from", dome_x.found_from);
    }
#line 15
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
        vertex* v = ::dome::gen::made(new vertex{static_cast<int>(all_.size()), {}});
        all_.push_back(v);
        by_name_[name] = v;
        return v;
    }
    vertex* at(const std::string& name) { return by_name_.at(name); }

private:
    std::vector<vertex*> all_;
    std::map<std::string, vertex*> by_name_;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] graph& dome_x) {
        dome_a.field("all_", dome_x.all_);
        dome_a.field("by_name_", dome_x.by_name_);
    }
    explicit graph([[maybe_unused]] ::dome::blank_t dome_b) : all_(::dome::gen::blank<decltype(all_)>()), by_name_(::dome::gen::blank<decltype(by_name_)>()) {}
#line 36
};
int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 37, 0x46c2b2e64a6fd89bull, "dome::checkpoint", "dome::checkpoint");
    graph g = dome_at ? ::dome::gen::blank<::graph>() : ::dome::gen::type<::graph>(); if (dome_at) dome_f.load("g", g); 
    if (!dome_at) { for (const char* name : {"a", "b", "c", "d"})
        g.add(name); }
    const std::vector<std::pair<std::string, std::string>> edges = dome_at ? ::dome::gen::blank<::std::vector< ::std::pair< ::std::string, ::std::string>>>() : ::dome::gen::type<::std::vector< ::std::pair< ::std::string, ::std::string>>>{{"a", "b"}, {"b", "c"}, {"c", "a"}, {"c", "d"}, {"d", "d"}}; if (dome_at) dome_f.load("edges", const_cast<::std::remove_const_t<decltype(edges)>&>(edges)); 
    if (DOME_IN(1, 1)) { auto&& dome_g1 = (edges); ::std::ptrdiff_t dome_k1 = dome_at ? dome_f.get<::std::ptrdiff_t>("dome_k1") : 0; auto dome_b1 = ::dome::gen::begin_of(dome_g1); auto dome_e1 = ::dome::gen::end_of(dome_g1); if (dome_at) ::dome::gen::advance(dome_f, dome_b1, dome_k1, dome_e1); for (; dome_b1 != dome_e1; ++dome_b1, (void)++dome_k1) { const auto& [from, to] = *dome_b1; {
        if (!dome_at) { g.at(from)->out.push_back(g.at(to)); }
        { DOME_SITE(1, 44, ("dome_k1", "g", "edges"), dome_k1, ::dome::gen::ref(g), ::dome::gen::ref(edges)); dome::checkpoint(); }
    } } }
    std::vector<vertex*> waiting = dome_at ? ::dome::gen::blank<::std::vector< ::vertex *>>() : ::dome::gen::type<::std::vector< ::vertex *>>{g.at("a")}; if (dome_at) dome_f.load("waiting", waiting); 
    if (!dome_at) { waiting[0]->found_from = waiting[0]; }
    while (dome_at || (!waiting.empty())) {
        vertex* v = dome_at ? dome_f.get<::vertex *>("v") : (waiting.back());
        if (!dome_at) { waiting.pop_back(); }
        { DOME_SITE(2, 51, ("g", "edges", "waiting", "v"), ::dome::gen::ref(g), ::dome::gen::ref(edges), ::dome::gen::ref(waiting), v); dome::checkpoint(); }
        std::printf("%d from %d\n", v->id, v->found_from->id);
        for (vertex* next : v->out)
            if (next->found_from == nullptr) {
                next->found_from = v;
                waiting.push_back(next);
            }
    }
}
