#include <dome/generated.hpp>
#include <dome/describe/std/iterator.hpp>
#include <dome/describe/std/list.hpp>
#include <dome/describe/std/map.hpp>
#include <dome/describe/std/pair.hpp>
#include <dome/describe/std/set.hpp>
#include <dome/describe/std/unordered_map.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// Iterators of list, map, set and tables: kept in other containers (a cache by last use), erased by, at the end.
#include <dome/session.hpp>

#include <cstdio>
#include <list>
#include <map>
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

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] cache& dome_x) {
        dome_a.field("most_", dome_x.most_);
        dome_a.field("used_", dome_x.used_);
        dome_a.field("where_", dome_x.where_);
    }
    explicit cache([[maybe_unused]] ::dome::blank_t dome_b) : most_(), used_(::dome::gen::blank<decltype(used_)>()), where_(::dome::gen::blank<decltype(where_)>()) {}
#line 37
};
int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 38, 0x3d032e2ad56e5a77ull, "dome::checkpoint", "dome::checkpoint", "dome::checkpoint", "dome::checkpoint");
    cache c = dome_at ? ::dome::gen::blank<::cache>() : ::dome::gen::type<::cache>(2); if (dome_at) dome_f.load("c", c); 
    if (DOME_IN(1, 1)) { for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 4); ++i) {
        if (!dome_at) { c.put(std::string(1, static_cast<char>('a' + i)), i); }
        { DOME_SITE(1, 42, ("c", "i"), ::dome::gen::ref(c), i); dome::checkpoint(); }
        const int a = c.get("a");
        std::printf("%d %d ", a, c.get("b"));
    } }
    if (!dome_at) { std::printf("\n"); }
    std::map<std::string, int> m = dome_at ? ::dome::gen::blank<::std::map< ::std::string, int>>() : ::dome::gen::type<::std::map< ::std::string, int>>{{"x", 1}, {"y", 2}, {"z", 3}}; if (dome_at) dome_f.load("m", m); 
    std::set<int> s = dome_at ? ::dome::gen::blank<::std::set<int>>() : ::dome::gen::type<::std::set<int>>{3, 1, 2}; if (dome_at) dome_f.load("s", s); 
    std::unordered_map<int, int> u = dome_at ? ::dome::gen::blank<::std::unordered_map<int, int>>() : ::dome::gen::type<::std::unordered_map<int, int>>{{1, 10}, {2, 20}, {3, 30}}; if (dome_at) dome_f.load("u", u); 
    auto end = dome_at ? ::dome::gen::blank<::std::_Rb_tree_iterator< ::std::pair<const ::std::basic_string<char, ::std::char_traits<char>, ::std::allocator<char>>, int>>>() : (m.end()); if (dome_at) dome_f.load("end", end); 
    if (DOME_IN(2, 2)) { auto it = dome_at ? ::dome::gen::blank<::std::_Rb_tree_iterator< ::std::pair<const ::std::basic_string<char, ::std::char_traits<char>, ::std::allocator<char>>, int>>>() : (m.begin()); if (dome_at) dome_f.load("it", it);  for (; dome_at || (it != end); ) {
        { DOME_SITE(2, 52, ("c", "m", "s", "u", "end", "it"), ::dome::gen::ref(c), ::dome::gen::ref(m), ::dome::gen::ref(s), ::dome::gen::ref(u), ::dome::gen::ref(end), ::dome::gen::ref(it)); dome::checkpoint(); }
        std::printf("%s ", it->first.c_str());
        it = it->second == 2 ? m.erase(it) : std::next(it);
    } }
    if (DOME_IN(3, 3)) { auto it = dome_at ? ::dome::gen::blank<::std::reverse_iterator< ::std::_Rb_tree_const_iterator<int>>>() : (s.rbegin()); if (dome_at) dome_f.load("it", it);  for (; dome_at || (it != s.rend()); ++it) {
        { DOME_SITE(3, 57, ("c", "m", "s", "u", "end", "it"), ::dome::gen::ref(c), ::dome::gen::ref(m), ::dome::gen::ref(s), ::dome::gen::ref(u), ::dome::gen::ref(end), ::dome::gen::ref(it)); dome::checkpoint(); }
        std::printf("%d ", *it);
    } }
    int sum = dome_at ? dome_f.get<int>("sum") : (0);
    { auto it = dome_at ? ::dome::gen::blank<::std::__detail::_Node_iterator< ::std::pair<const int, int>, false, false>>() : (u.begin()); if (dome_at) dome_f.load("it", it);  for (; dome_at || (it != u.end()); ++it) {
        { DOME_SITE(4, 62, ("c", "m", "s", "u", "end", "sum", "it"), ::dome::gen::ref(c), ::dome::gen::ref(m), ::dome::gen::ref(s), ::dome::gen::ref(u), ::dome::gen::ref(end), sum, ::dome::gen::ref(it)); dome::checkpoint(); }
        sum += it->second;
    } }
    std::printf("%d %zu\n", sum, m.size());
}
