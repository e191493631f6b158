// SPDX-License-Identifier: Apache-2.0
// In templates: an element passed by value to a function that does away with it. The caller needs it no more.
#include <dome/session.hpp>

#include <cstdio>
#include <string>
#include <vector>
static void use(int key, std::vector<int>& v)
{
    v.clear(); v.shrink_to_fit();
    for (int i = 0; i < 2; i++) { dome::checkpoint(); std::printf("%d %d\n", key, i); }
}
template <class V> void through(V& v) { use(v[0], v); }
template <class T> struct Q {
    std::vector<T> v;
    using key_type = T;
    void remove(key_type key, int n) {
        v.clear(); v.shrink_to_fit();
        for (int i = 0; i < n; i++) { dome::checkpoint(); std::printf("%zu %d\n", sizeof key, i); show(key); }
    }
    static void show(int x) { std::printf("%d\n", x); }
    static void show(const std::string& x) { dome::checkpoint(); std::printf("%s\n", x.c_str()); }
    void keep(T& key) { for (int i = 0; i < 2; i++) { dome::checkpoint(); key = key + key; show(key); } }
    void pop() { show(v[0]); keep(v[0]); remove(v[0], 2); }
};
int main()
{
    std::vector<int> w{5, 6};
    through(w);
    Q<int> q{{7, 8}};
    q.pop();
    Q<std::string> s{{"one two three four five", "b"}};
    s.pop();
}
