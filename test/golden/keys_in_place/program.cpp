// Keys whose copies are seen: a resumed run makes none.
#include <cstdio>
#include <functional>
#include <map>
#include <set>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <dome/session.hpp>
struct key {
    int n;
    std::string text;
    explicit key(int i) : n(i), text(std::to_string(i)) { std::printf("make %d\n", n); }
    key(const key& o) : n(o.n), text(o.text) { std::printf("copy %d\n", n); }
    key(key&& o) noexcept : n(o.n), text(std::move(o.text)) { std::printf("move %d\n", n); }
    key& operator=(const key&) = default;
    ~key() { std::printf("end %d\n", n); }
    bool operator<(const key& o) const { return n < o.n; }
    bool operator==(const key& o) const { return n == o.n; }
};
struct by_text {
    std::size_t operator()(const key& k) const { return std::hash<std::string>()(k.text) % 5; }
};
struct quick {
    std::size_t operator()(const key& k) const noexcept { return static_cast<std::size_t>(k.n) % 3; }
};
// Neither copied nor moved, and compared through what it points to.
struct fixed {
    const int* n;
    explicit fixed(const int& i) : n(&i) {}
    fixed(const fixed&) = delete;
    fixed& operator=(const fixed&) = delete;
};
struct through {
    bool operator()(const fixed& a, const fixed& b) const { return *a.n < *b.n; }
};

int main() {
    static const int numbers[] = {5, 3, 9};
    std::set<key> set;
    std::multiset<key> multiset;
    std::map<key, key> map;
    std::multimap<key, int> multimap;
    std::unordered_set<key, by_text> table;
    std::unordered_multiset<key, quick> multitable;
    std::unordered_map<key, key, quick> entries;
    std::unordered_multimap<key, int, by_text> multientries;
    std::map<fixed, int, through> pinned;
    std::set<fixed, through> kept;
    for (int i = 0; i < 3; ++i) {
        set.emplace(i);
        multiset.emplace(i % 2);
        map.try_emplace(key(10 + i), 20 + i);
        multimap.emplace(30, i);
        table.emplace(40 + i);
        multitable.emplace(50 + i % 2);
        entries.try_emplace(key(60 + i), 70 + i);
        multientries.emplace(80 + i % 2, i);
        pinned.emplace(std::piecewise_construct, std::forward_as_tuple(numbers[i]), std::forward_as_tuple(i));
        kept.emplace(numbers[i]);
        std::printf("passage %d\n", i);
        dome::checkpoint();
        for (const auto& k : table)
            std::printf("%d ", k.n);
        for (const auto& k : multientries)
            std::printf("%d:%d ", k.first.n, k.second);
        for (const auto& k : pinned)
            std::printf("%d:%d ", *k.first.n, k.second);
        std::printf("%d %d\n", *kept.begin()->n, set.begin()->n + map.rbegin()->second.n);
    }
    return 0;
}
