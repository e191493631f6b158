// SPDX-License-Identifier: Apache-2.0
// Iterators of list, map, set and tables: kept in other containers (a cache by last use), erased by, at the end.
#include <dome/session.hpp>

#include <cstdio>
#include <list>
#include <map>
#include <memory>
#include <set>
#include <string>
#include <unordered_map>

class cache {
public:
    explicit cache(std::size_t most) : most_(most) {}
    int get(const std::string& key) {
        auto found = where_.find(key);
        if (found == where_.end())
            return -1;
        used_.splice(used_.begin(), used_, found->second);
        return found->second->second;
    }
    void put(const std::string& key, int value) {
        if (auto found = where_.find(key); found != where_.end())
            used_.erase(found->second);
        used_.emplace_front(key, value);
        where_[key] = used_.begin();
        if (used_.size() > most_) {
            where_.erase(used_.back().first);
            used_.pop_back();
        }
    }

private:
    std::size_t most_;
    std::list<std::pair<std::string, int>> used_;
    std::unordered_map<std::string, std::list<std::pair<std::string, int>>::iterator> where_;
};
// Containers within an object on the heap: their ends are a part of it.
struct holder {
    std::map<int, int> m{{1, 2}, {3, 4}};
    std::set<int> s;
    std::list<int> l{1, 2, 3};
    std::unordered_map<int, int> u{{1, 1}};
    std::list<int>::iterator kept = l.end();
    void show() {
        const auto last_m = m.end();
        const auto last_s = s.end();
        const auto last_u = u.end();
        const auto back = l.rbegin();
        for (auto it = m.begin(), e = m.end(); it != e; ++it) {
            dome::checkpoint();
            std::printf("%d ", it->second);
        }
        std::printf("%d%d%d%d %d\n", last_m == m.end(), last_s == s.end(), last_u == u.end(), kept == l.end(), *back);
    }
};
int main() {
    cache c(2);
    for (int i = 0; i < 4; ++i) {
        c.put(std::string(1, static_cast<char>('a' + i)), i);
        dome::checkpoint();
        const int a = c.get("a");
        std::printf("%d %d ", a, c.get("b"));
    }
    std::printf("\n");
    std::map<std::string, int> m{{"x", 1}, {"y", 2}, {"z", 3}};
    std::set<int> s{3, 1, 2};
    std::unordered_map<int, int> u{{1, 10}, {2, 20}, {3, 30}};
    auto end = m.end();
    for (auto it = m.begin(); it != end;) {
        dome::checkpoint();
        std::printf("%s ", it->first.c_str());
        it = it->second == 2 ? m.erase(it) : std::next(it);
    }
    for (auto it = s.rbegin(); it != s.rend(); ++it) {
        dome::checkpoint();
        std::printf("%d ", *it);
    }
    int sum = 0;
    for (auto it = u.begin(); it != u.end(); ++it) {
        dome::checkpoint();
        sum += it->second;
    }
    std::printf("%d %zu\n", sum, m.size());
    const auto held = std::make_unique<holder>();
    held->show();
    auto* const several = new holder[2];
    several[1].show();
    delete[] several;
}
