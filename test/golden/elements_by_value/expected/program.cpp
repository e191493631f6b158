#include <dome/generated.hpp>
#include <dome/describe/std/vector.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// In templates: an element passed by value to a function that does away with it. The caller needs it no more.
#include <dome/session.hpp>

#include <cstdio>
#include <string>
#include <vector>
static void use(int key, std::vector<int>& v)
{ DOME_FRAME("program.cpp:use(int, std::vector<int> &)", "program.cpp", 8, 0x443d0cd5d7443d48ull, "dome::checkpoint"); if (dome_at) { dome_f.load("key", key); }
    if (!dome_at) { v.clear(); v.shrink_to_fit(); }
    for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 2); i++) { { DOME_SITE(1, 11, ("key", "i"), key, i); dome::checkpoint(); } std::printf("%d %d\n", key, i); }
}
template <class V> void through(V& v) { DOME_FRAME("through(V &)", "program.cpp", 13, 0xe2cbab3b1a3db779ull, "use"); { DOME_SITE0(1, 13); use((dome_r1 ? ::dome::gen::blank<::std::decay_t<decltype(v[0])>>() : (v[0])), v); } }
template <class T> struct Q {
    std::vector<T> v;
    using key_type = T;
    void remove(key_type key, int n) { DOME_FRAME("Q::remove(key_type, int)", "program.cpp", 17, 0x9552af45d019921ull, "dome::checkpoint", "Q<std::basic_string<char>>::show"); if (dome_at) { dome_f.load("key", key); dome_f.load("n", n); }
        if (!dome_at) { v.clear(); v.shrink_to_fit(); }
        for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < n); i++) { if (DOME_IN(1, 1)) { DOME_SITE(1, 19, ("key", "n", "i"), ::dome::gen::ref(key), n, i); dome::checkpoint(); } if (!dome_at) { std::printf("%zu %d\n", sizeof key, i); } { DOME_SITE(2, 19, ("key", "n", "i"), ::dome::gen::ref(key), n, i); show(key); } }
    }
    static void show(int x) { std::printf("%d\n", x); }
    static void show(const std::string& x) { DOME_FRAME("Q::show(const std::string &)", "program.cpp", 22, 0x4cdd109be4175f19ull, "dome::checkpoint"); { DOME_SITE0(1, 22); dome::checkpoint(); } std::printf("%s\n", x.c_str()); }
    void keep(T& key) { DOME_FRAME("Q::keep(T &)", "program.cpp", 23, 0x5e61db46c66bed8dull, "dome::checkpoint", "Q<std::basic_string<char>>::show"); for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 2); i++) { if (DOME_IN(1, 1)) { DOME_SITE(1, 23, ("i"), i); dome::checkpoint(); } if (!dome_at) { key = key + key; } { DOME_SITE(2, 23, ("i"), i); show(key); } } }
    void pop() { DOME_FRAME("Q::pop()", "program.cpp", 24, 0x2f4731b60e557a3bull, "Q<std::basic_string<char>>::show", "Q<std::basic_string<char>>::keep", "Q<std::basic_string<char>>::remove"); if (DOME_IN(1, 1)) { ::std::remove_reference_t<decltype((v[0]))>& dome_t1 = dome_at ? dome_f.get_ref<::std::remove_reference_t<decltype((v[0]))>>("dome_t1") : (v[0]); DOME_SITE(1, 24, ("dome_t1"), ::dome::gen::path(dome_t1)); show(dome_t1); } if (DOME_IN(2, 2)) { ::std::remove_reference_t<decltype((v[0]))>& dome_t2 = dome_at ? dome_f.get_ref<::std::remove_reference_t<decltype((v[0]))>>("dome_t2") : (v[0]); DOME_SITE(2, 24, ("dome_t2"), ::dome::gen::path(dome_t2)); keep(dome_t2); } { DOME_SITE0(3, 24); remove((dome_r3 ? ::dome::gen::blank<::std::decay_t<decltype(v[0])>>() : (v[0])), 2); } }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] Q& dome_x) {
        dome_a.field("v", dome_x.v);
    }
#line 25
};
int main()
{ ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 26, 0xdbb5566b5048d2b9ull, "through<std::vector<int>>", "Q<int>::pop", "Q<std::basic_string<char>>::pop");
    std::vector<int> w = dome_at ? ::dome::gen::blank<::std::vector<int>>() : ::dome::gen::type<::std::vector<int>>{5, 6}; if (dome_at) dome_f.load("w", w); 
    if (DOME_IN(1, 1)) { DOME_SITE(1, 29, ("w"), ::dome::gen::ref(w)); through(w); }
    Q<int> q = dome_at ? ::dome::gen::blank<::Q<int>>() : ::dome::gen::type<::Q<int>>{{7, 8}}; if (dome_at) dome_f.load("q", q); 
    if (DOME_IN(2, 2)) { DOME_SITE(2, 31, ("w", "q"), ::dome::gen::ref(w), ::dome::gen::ref(q)); q.pop(); }
    Q<std::string> s = dome_at ? ::dome::gen::blank<::Q< ::std::string>>() : ::dome::gen::type<::Q< ::std::string>>{{"one two three four five", "b"}}; if (dome_at) dome_f.load("s", s); 
    { DOME_SITE(3, 33, ("w", "q", "s"), ::dome::gen::ref(w), ::dome::gen::ref(q), ::dome::gen::ref(s)); s.pop(); }
}
