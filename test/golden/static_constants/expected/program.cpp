#include <dome/generated.hpp>
#include <dome/describe/std/map.hpp>
#include <dome/describe/std/pair.hpp>
#include <dome/describe/std/vector.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// Const static variables of functions whose initialisers would give something else in a resumed run: they are state.
#include <dome/session.hpp>

#include <cstdio>
#include <map>
#include <string>
#include <vector>

int next_id() {
    static int n = 0; struct dome_n_n { static auto& variable() { return n; } static ::std::string name() { return "next_id()::n"; } }; ::dome::gen::known_early<dome_n_n, ::dome::gen::global>();
    return n++;
}
template <class T>
int id() {
    struct dome_n_i { static ::std::string name() { return ::dome::gen::detail::function_of(typeid(dome_n_i)) + "::i"; } }; static const int &i = ::dome::gen::static_local<dome_n_i>([&]() -> int { return next_id(); });
    return i;
}

int limit = 4;
static ::dome::gen::global dome_g_limit("limit", limit);
#line 20

int twice_the_limit() {
    struct dome_n_t { static ::std::string name() { return "twice_the_limit()::t"; } }; static const int &t = ::dome::gen::static_local<dome_n_t>([&]() -> int { return 2 * limit; });
    return t;
}
const std::map<std::string, int>& known(const std::vector<std::string>& words) {
    struct dome_n_all { static ::std::string name() { return "known(const std::vector<std::string> &)::all"; } }; static const std::map<std::string, int> &all = ::dome::gen::static_local<dome_n_all>([&]() -> ::std::map< ::std::string, int> { return [&] {
        std::map<std::string, int> m;
        for (const std::string& w : words)
            m[w] = next_id();
        return m;
    }(); });
    return all;
}
int first_seen(int n) { DOME_FRAME("first_seen(int)", "program.cpp", 34, 0xa43163bde84dc325ull, "dome::checkpoint");
    struct dome_n_seen { static ::std::string name() { return "first_seen(int)::seen"; } }; static const int &seen = ::dome::gen::static_local<dome_n_seen>([&]() -> int { return n; });
    { DOME_SITE0(1, 36); dome::checkpoint(); }
    return seen;
}

int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 40, 0x7c1cf1b7e69bf726ull, "dome::checkpoint", "dome::checkpoint", "first_seen");
    if (!dome_at) { std::printf("%d", id<long>());
    std::printf("%d %d\n", id<int>(), twice_the_limit()); }
    if (DOME_IN(1, 1)) { DOME_SITE0(1, 43); dome::checkpoint(); }
    if (!dome_at) { limit = 5;
    std::printf("%d %d %d %d\n", id<char>(), id<int>(), id<long>(), twice_the_limit()); }
    std::vector<std::string> words = dome_at ? ::dome::gen::blank<::std::vector< ::std::string>>() : ::dome::gen::type<::std::vector< ::std::string>>{"a", "b"}; if (dome_at) dome_f.load("words", words); 
    if (!dome_at) { std::printf("%d\n", known(words).at("b")); }
    if (DOME_IN(2, 2)) { DOME_SITE(2, 48, ("words"), ::dome::gen::ref(words)); dome::checkpoint(); }
    if (!dome_at) { words[1] = "c";
    for (const auto& [w, n] : known(words))
        std::printf("%s %d, ", w.c_str(), n); }
    for (int n = dome_at ? dome_f.get<int>("n") : (7); dome_at || (n < 10); ++n) 
{ { DOME_SITE(3, 53, ("words", "n"), ::dome::gen::ref(words), n); int dome_t1 = dome_at ? ::dome::gen::blank<int>() : (first_seen(n)); std::printf("%d%c", dome_t1, n < 9 ? ' ' : '\n'); } }
}
