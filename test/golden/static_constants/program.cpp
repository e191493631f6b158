// SPDX-License-Identifier: Apache-2.0
// Const static variables of functions whose initialisers would give something else in a resumed run: they are state.
#include <dome/session.hpp>

#include <cstdio>
#include <map>
#include <string>
#include <vector>

int next_id() {
    static int n = 0;
    return n++;
}
template <class T>
int id() {
    static const int i = next_id();
    return i;
}

int limit = 4;
int twice_the_limit() {
    static const int t = 2 * limit;
    return t;
}
const std::map<std::string, int>& known(const std::vector<std::string>& words) {
    static const std::map<std::string, int> all = [&] {
        std::map<std::string, int> m;
        for (const std::string& w : words)
            m[w] = next_id();
        return m;
    }();
    return all;
}
int first_seen(int n) {
    static const int seen = n;
    dome::checkpoint();
    return seen;
}

int main() {
    std::printf("%d", id<long>());
    std::printf("%d %d\n", id<int>(), twice_the_limit());
    dome::checkpoint();
    limit = 5;
    std::printf("%d %d %d %d\n", id<char>(), id<int>(), id<long>(), twice_the_limit());
    std::vector<std::string> words{"a", "b"};
    std::printf("%d\n", known(words).at("b"));
    dome::checkpoint();
    words[1] = "c";
    for (const auto& [w, n] : known(words))
        std::printf("%s %d, ", w.c_str(), n);
    for (int n = 7; n < 10; ++n)
        std::printf("%d%c", first_seen(n), n < 9 ? ' ' : '\n');
}
