// SPDX-License-Identifier: Apache-2.0
// Ordinary state of every shape, saved and resumed: bench/run state. In: vector, map, list, graph or deep, and how many.
// Out: the seconds one checkpoint takes, and a number that depends on all of the state.
#include <dome/session.hpp>

#include <chrono>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <map>
#include <string>
#include <vector>

struct node {
    long value;
    node* next;
};
struct vertex {
    long value = 0;
    std::vector<vertex*> out;
};

double now() { return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count(); }

// A passage that is a checkpoint when DOME_INTERVAL=0 or DOME_STOP_AT=1.
void timed() {
    [[dome::recompute]] const double begin = now();
    dome::checkpoint();
    std::printf("seconds %g\n", now() - begin);
}
long down(long depth, const std::vector<int>& shared) {
    if (depth == 0) {
        timed();
        return static_cast<long>(shared.size());
    }
    return down(depth - 1, shared) + depth % 3;
}
long vector(long n) {
    std::vector<double> v(static_cast<std::size_t>(n));
    std::uint64_t x = 1;
    for (double& e : v)      // numbers that no compression makes shorter
        e = static_cast<double>((x = x * 6364136223846793005u + 1442695040888963407u) >> 11);
    timed();
    return static_cast<long>(v.front() / 2 + v.back() / 2) + static_cast<long>(v.size());
}
long map(long n) {
    std::map<std::string, std::vector<int>> m;
    for (long i = 0; i < n; ++i)
        m["key " + std::to_string(i)] = {static_cast<int>(i), 1, 2};
    timed();
    long sum = 0;
    for (const auto& [key, v] : m)
        sum += v[0];
    return sum;
}
long list(long n) {
    node* head = nullptr;
    for (long i = 0; i < n; ++i)
        head = new node{i, head};
    timed();
    long sum = 0;
    for (const node* p = head; p != nullptr; p = p->next)
        sum += p->value;
    return sum;
}
long graph(long n) {
    std::vector<vertex*> all;
    for (long i = 0; i < n; ++i) {
        all.push_back(new vertex);
        all.back()->value = i;
    }
    for (long i = 0; i < n; ++i)
        for (const long step : {1L, 7L, 1001L})
            all[static_cast<std::size_t>(i)]->out.push_back(all[static_cast<std::size_t>((i * step + 1) % n)]);
    timed();
    long sum = 0;
    for (const vertex* v : all)
        for (const vertex* w : v->out)
            sum += w->value;
    return sum;
}
int main(int argc, char** argv) {
    const std::string what = argc > 1 ? argv[1] : "list";
    const long n = argc > 2 ? std::atol(argv[2]) : 1000;
    std::vector<int> shared(3);
    long norm = 0;
    if (what == "vector")
        norm = vector(n);
    else if (what == "map")
        norm = map(n);
    else if (what == "list")
        norm = list(n);
    else if (what == "graph")
        norm = graph(n);
    else
        norm = down(n, shared);
    std::printf("norm %ld\n", norm);
}
