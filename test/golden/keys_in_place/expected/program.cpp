#include <dome/generated.hpp>
#include <dome/describe/std/map.hpp>
#include <dome/describe/std/pair.hpp>
#include <dome/describe/std/set.hpp>
#include <dome/describe/std/unordered_map.hpp>
#include <dome/describe/std/unordered_set.hpp>
#line 1 "program.cpp"
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

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] key& dome_x) {
        dome_a.field("n", dome_x.n);
        dome_a.field("text", dome_x.text);
    }
    explicit key([[maybe_unused]] ::dome::blank_t dome_b) : n(), text(::dome::gen::blank<decltype(text)>()) {}
#line 20
};
struct by_text {
    std::size_t operator()(const key& k) const { return std::hash<std::string>()(k.text) % 5; }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] by_text& dome_x) {
    }
#line 23
};
struct quick {
    std::size_t operator()(const key& k) const noexcept { return static_cast<std::size_t>(k.n) % 3; }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] quick& dome_x) {
    }
#line 26
};
// Neither copied nor moved, and compared through what it points to.
struct fixed {
    const int* n;
    explicit fixed(const int& i) : n(&i) {}
    fixed(const fixed&) = delete;
    fixed& operator=(const fixed&) = delete;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] fixed& dome_x) {
        dome_a.field("n", dome_x.n);
    }
    explicit fixed([[maybe_unused]] ::dome::blank_t dome_b) : n() {}
#line 33
};
struct through {
    bool operator()(const fixed& a, const fixed& b) const { return *a.n < *b.n; }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] through& dome_x) {
    }
#line 36
};

int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 38, 0x7e5c5bba63965516ull, "dome::checkpoint");
    static const int numbers[] = {5, 3, 9}; struct dome_n_numbers { static auto& variable() { return numbers; } static ::std::string name() { return "main()::numbers"; } }; ::dome::gen::known_early<dome_n_numbers, ::dome::gen::constant>();
    std::set<key> set = dome_at ? ::dome::gen::blank<::std::set< ::key>>() : ::dome::gen::type<::std::set< ::key>>(); if (dome_at) dome_f.load("set", set); 
    std::multiset<key> multiset = dome_at ? ::dome::gen::blank<::std::multiset< ::key>>() : ::dome::gen::type<::std::multiset< ::key>>(); if (dome_at) dome_f.load("multiset", multiset); 
    std::map<key, key> map = dome_at ? ::dome::gen::blank<::std::map< ::key, ::key>>() : ::dome::gen::type<::std::map< ::key, ::key>>(); if (dome_at) dome_f.load("map", map); 
    std::multimap<key, int> multimap = dome_at ? ::dome::gen::blank<::std::multimap< ::key, int>>() : ::dome::gen::type<::std::multimap< ::key, int>>(); if (dome_at) dome_f.load("multimap", multimap); 
    std::unordered_set<key, by_text> table = dome_at ? ::dome::gen::blank<::std::unordered_set< ::key, ::by_text>>() : ::dome::gen::type<::std::unordered_set< ::key, ::by_text>>(); if (dome_at) dome_f.load("table", table); 
    std::unordered_multiset<key, quick> multitable = dome_at ? ::dome::gen::blank<::std::unordered_multiset< ::key, ::quick>>() : ::dome::gen::type<::std::unordered_multiset< ::key, ::quick>>(); if (dome_at) dome_f.load("multitable", multitable); 
    std::unordered_map<key, key, quick> entries = dome_at ? ::dome::gen::blank<::std::unordered_map< ::key, ::key, ::quick>>() : ::dome::gen::type<::std::unordered_map< ::key, ::key, ::quick>>(); if (dome_at) dome_f.load("entries", entries); 
    std::unordered_multimap<key, int, by_text> multientries = dome_at ? ::dome::gen::blank<::std::unordered_multimap< ::key, int, ::by_text>>() : ::dome::gen::type<::std::unordered_multimap< ::key, int, ::by_text>>(); if (dome_at) dome_f.load("multientries", multientries); 
    std::map<fixed, int, through> pinned = dome_at ? ::dome::gen::blank<::std::map< ::fixed, int, ::through>>() : ::dome::gen::type<::std::map< ::fixed, int, ::through>>(); if (dome_at) dome_f.load("pinned", pinned); 
    std::set<fixed, through> kept = dome_at ? ::dome::gen::blank<::std::set< ::fixed, ::through>>() : ::dome::gen::type<::std::set< ::fixed, ::through>>(); if (dome_at) dome_f.load("kept", kept); 
    { int i = dome_at ? ::dome::gen::blank<int>() : (0); if (dome_at) dome_f.load("i", i);  for (; dome_at || (i < 3); ++i) {
        if (!dome_at) { set.emplace(i);
        multiset.emplace(i % 2);
        map.try_emplace(key(10 + i), 20 + i);
        multimap.emplace(30, i);
        table.emplace(40 + i);
        multitable.emplace(50 + i % 2);
        entries.try_emplace(key(60 + i), 70 + i);
        multientries.emplace(80 + i % 2, i);
        pinned.emplace(std::piecewise_construct, std::forward_as_tuple(numbers[i]), std::forward_as_tuple(i));
        kept.emplace(numbers[i]);
        std::printf("passage %d\n", i); }
        { DOME_SITE(1, 62, ("set", "multiset", "map", "multimap", "table", "multitable", "entries", "multientries", "pinned", "kept", "i"), ::dome::gen::ref(set), ::dome::gen::ref(multiset), ::dome::gen::ref(map), ::dome::gen::ref(multimap), ::dome::gen::ref(table), ::dome::gen::ref(multitable), ::dome::gen::ref(entries), ::dome::gen::ref(multientries), ::dome::gen::ref(pinned), ::dome::gen::ref(kept), ::dome::gen::ref(i)); dome::checkpoint(); }
        for (const auto& k : table)
            std::printf("%d ", k.n);
        for (const auto& k : multientries)
            std::printf("%d:%d ", k.first.n, k.second);
        for (const auto& k : pinned)
            std::printf("%d:%d ", *k.first.n, k.second);
        std::printf("%d %d\n", *kept.begin()->n, set.begin()->n + map.rbegin()->second.n);
    } }
    return 0;
}
