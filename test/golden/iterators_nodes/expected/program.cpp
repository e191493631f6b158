#include <dome/generated.hpp>
#include <dome/describe/std/iterator.hpp>
#include <dome/describe/std/list.hpp>
#include <dome/describe/std/map.hpp>
#include <dome/describe/std/memory.hpp>
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

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] cache& dome_x) {
        dome_a.field("most_", dome_x.most_);
        dome_a.field("used_", dome_x.used_);
        dome_a.field("where_", dome_x.where_);
    }
    explicit cache([[maybe_unused]] ::dome::blank_t dome_b) : most_(), used_(::dome::gen::blank<decltype(used_)>()), where_(::dome::gen::blank<decltype(where_)>()) {}
#line 38
};
// Containers within an object on the heap: their ends are a part of it.
struct holder {
    std::map<int, int> m{{1, 2}, {3, 4}};
    std::set<int> s;
    std::list<int> l{1, 2, 3};
    std::unordered_map<int, int> u{{1, 1}};
    std::list<int>::iterator kept = l.end();
    void show() { DOME_FRAME("holder::show()", "program.cpp", 46, 0x2a07a488a471b5a9ull, "dome::checkpoint");
        const auto last_m = dome_at ? ::dome::gen::blank<::std::_Rb_tree_iterator< ::std::pair<const int, int>>>() : (m.end()); if (dome_at) dome_f.load("last_m", const_cast<::std::remove_const_t<decltype(last_m)>&>(last_m)); 
        const auto last_s = dome_at ? ::dome::gen::blank<::std::_Rb_tree_const_iterator<int>>() : (s.end()); if (dome_at) dome_f.load("last_s", const_cast<::std::remove_const_t<decltype(last_s)>&>(last_s)); 
        const auto last_u = dome_at ? ::dome::gen::blank<::std::__detail::_Node_iterator< ::std::pair<const int, int>, false, false>>() : (u.end()); if (dome_at) dome_f.load("last_u", const_cast<::std::remove_const_t<decltype(last_u)>&>(last_u)); 
        const auto back = dome_at ? ::dome::gen::blank<::std::reverse_iterator< ::std::_List_iterator<int>>>() : (l.rbegin()); if (dome_at) dome_f.load("back", const_cast<::std::remove_const_t<decltype(back)>&>(back)); 
        { auto it = dome_at ? ::dome::gen::blank<::std::_Rb_tree_iterator< ::std::pair<const int, int>>>() : (m.begin()); if (dome_at) dome_f.load("it", it);  auto e = dome_at ? ::dome::gen::blank<::std::_Rb_tree_iterator< ::std::pair<const int, int>>>() : (m.end()); if (dome_at) dome_f.load("e", e);  for (; dome_at || (it != e); ++it) {
            { DOME_SITE(1, 52, ("last_m", "last_s", "last_u", "back", "it", "e"), ::dome::gen::ref(last_m), ::dome::gen::ref(last_s), ::dome::gen::ref(last_u), ::dome::gen::ref(back), ::dome::gen::ref(it), ::dome::gen::ref(e)); dome::checkpoint(); }
            std::printf("%d ", it->second);
        } }
        std::printf("%d%d%d%d %d\n", last_m == m.end(), last_s == s.end(), last_u == u.end(), kept == l.end(), *back);
    }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] holder& dome_x) {
        dome_a.field_or_default("m", dome_x.m);
        dome_a.field("s", dome_x.s);
        dome_a.field_or_default("l", dome_x.l);
        dome_a.field_or_default("u", dome_x.u);
        dome_a.field_or_default("kept", dome_x.kept);
    }
#line 57
};
int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 58, 0x90eacc9f39393552ull, "dome::checkpoint", "dome::checkpoint", "dome::checkpoint", "dome::checkpoint", "holder::show", "holder::show");
    cache c = dome_at ? ::dome::gen::blank<::cache>() : ::dome::gen::type<::cache>(2); if (dome_at) dome_f.load("c", c); 
    if (DOME_IN(1, 1)) { for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 4); ++i) {
        if (!dome_at) { c.put(std::string(1, static_cast<char>('a' + i)), i); }
        { DOME_SITE(1, 62, ("c", "i"), ::dome::gen::ref(c), i); dome::checkpoint(); }
        const int a = c.get("a");
        std::printf("%d %d ", a, c.get("b"));
    } }
    if (!dome_at) { std::printf("\n"); }
    std::map<std::string, int> m = dome_at ? ::dome::gen::blank<::std::map< ::std::string, int>>() : ::dome::gen::type<::std::map< ::std::string, int>>{{"x", 1}, {"y", 2}, {"z", 3}}; if (dome_at) dome_f.load("m", m); 
    std::set<int> s = dome_at ? ::dome::gen::blank<::std::set<int>>() : ::dome::gen::type<::std::set<int>>{3, 1, 2}; if (dome_at) dome_f.load("s", s); 
    std::unordered_map<int, int> u = dome_at ? ::dome::gen::blank<::std::unordered_map<int, int>>() : ::dome::gen::type<::std::unordered_map<int, int>>{{1, 10}, {2, 20}, {3, 30}}; if (dome_at) dome_f.load("u", u); 
    auto end = dome_at ? ::dome::gen::blank<::std::_Rb_tree_iterator< ::std::pair<const ::std::basic_string<char, ::std::char_traits<char>, ::std::allocator<char>>, int>>>() : (m.end()); if (dome_at) dome_f.load("end", end); 
    if (DOME_IN(2, 2)) { auto it = dome_at ? ::dome::gen::blank<::std::_Rb_tree_iterator< ::std::pair<const ::std::basic_string<char, ::std::char_traits<char>, ::std::allocator<char>>, int>>>() : (m.begin()); if (dome_at) dome_f.load("it", it);  for (; dome_at || (it != end); ) {
        { DOME_SITE(2, 72, ("c", "m", "s", "u", "end", "it"), ::dome::gen::ref(c), ::dome::gen::ref(m), ::dome::gen::ref(s), ::dome::gen::ref(u), ::dome::gen::ref(end), ::dome::gen::ref(it)); dome::checkpoint(); }
        std::printf("%s ", it->first.c_str());
        it = it->second == 2 ? m.erase(it) : std::next(it);
    } }
    if (DOME_IN(3, 3)) { auto it = dome_at ? ::dome::gen::blank<::std::reverse_iterator< ::std::_Rb_tree_const_iterator<int>>>() : (s.rbegin()); if (dome_at) dome_f.load("it", it);  for (; dome_at || (it != s.rend()); ++it) {
        { DOME_SITE(3, 77, ("c", "m", "s", "u", "end", "it"), ::dome::gen::ref(c), ::dome::gen::ref(m), ::dome::gen::ref(s), ::dome::gen::ref(u), ::dome::gen::ref(end), ::dome::gen::ref(it)); dome::checkpoint(); }
        std::printf("%d ", *it);
    } }
    int sum = dome_at ? dome_f.get<int>("sum") : (0);
    if (DOME_IN(4, 4)) { auto it = dome_at ? ::dome::gen::blank<::std::__detail::_Node_iterator< ::std::pair<const int, int>, false, false>>() : (u.begin()); if (dome_at) dome_f.load("it", it);  for (; dome_at || (it != u.end()); ++it) {
        { DOME_SITE(4, 82, ("c", "m", "s", "u", "end", "sum", "it"), ::dome::gen::ref(c), ::dome::gen::ref(m), ::dome::gen::ref(s), ::dome::gen::ref(u), ::dome::gen::ref(end), sum, ::dome::gen::ref(it)); dome::checkpoint(); }
        sum += it->second;
    } }
    if (!dome_at) { std::printf("%d %zu\n", sum, m.size()); }
    const auto held = dome_at ? ::dome::gen::blank<::std::unique_ptr< ::holder, ::std::default_delete< ::holder>>>() : (std::make_unique<holder>()); if (dome_at) dome_f.load("held", const_cast<::std::remove_const_t<decltype(held)>&>(held)); 
    if (DOME_IN(5, 5)) { DOME_SITE(5, 87, ("c", "m", "s", "u", "end", "held"), ::dome::gen::ref(c), ::dome::gen::ref(m), ::dome::gen::ref(s), ::dome::gen::ref(u), ::dome::gen::ref(end), ::dome::gen::ref(held)); held->show(); }
    auto* const several = dome_at ? dome_f.get<::holder *>("several") : (::dome::gen::made_array(new holder[2]));
    { ::holder& dome_t1 = dome_at ? dome_f.get_ref<::holder>("dome_t1") : (several[1]); DOME_SITE(6, 89, ("c", "m", "s", "u", "end", "held", "several", "dome_t1"), ::dome::gen::ref(c), ::dome::gen::ref(m), ::dome::gen::ref(s), ::dome::gen::ref(u), ::dome::gen::ref(end), ::dome::gen::ref(held), several, ::dome::gen::path(dome_t1)); dome_t1.show(); }
    delete[] several;
}
