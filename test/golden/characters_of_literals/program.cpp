// SPDX-License-Identifier: Apache-2.0
// References to characters of literals, by way of a view.
#include <dome/session.hpp>

#include <algorithm>
#include <cctype>
#include <cstdio>
#include <string_view>

namespace in_template {

struct lexer {
    std::string_view src;
    std::size_t at = 0;
    template <class P> std::size_t count(P pred) {
        while (at < src.size() && pred(src[at])) { ++at; dome::checkpoint(); }
        return at;
    }
};
void run() {
    lexer l{"abc1 def"};
    std::size_t n = l.count([](char c) { dome::checkpoint(); return c != ' '; });
    std::printf("%zu\n", n);
}

}  // namespace in_template

namespace kept {

void run() {
    std::string_view sv = "abc 1d";
    const char& c = sv[1];
    dome::checkpoint();
    std::printf("%c\n", c);
    int n = 0;
    for (const char& d : sv) { dome::checkpoint(); n += d; }
    std::printf("%d\n", n);
    for (auto it = sv.begin(); it != sv.end(); ++it) { dome::checkpoint(); n += *it; }
    for (const char* p = sv.data(), *e = p + sv.size(); p != e; ++p) { dome::checkpoint(); n += *p; }
    std::printf("%d\n", n);
    auto pred = [](const char& k) { dome::checkpoint(); return k == ' '; };
    auto j = std::find_if(sv.begin(), sv.end(), pred);
    std::printf("%td\n", j - sv.begin());
}

}  // namespace kept

int main() {
    in_template::run();
    kept::run();
}
