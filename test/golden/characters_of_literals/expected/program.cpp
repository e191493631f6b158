#include <dome/generated.hpp>
#include <dome/describe/std/string_view.hpp>
#include <dome/detail/algorithms.hpp>
#line 1 "program.cpp"
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
    template <class P> std::size_t count(P pred) { DOME_FRAME("in_template::lexer::count(P)", "program.cpp", 15, 0x51d4b465fc402e72ull, "in_template::run()::(anonymous class)::operator()", "dome::checkpoint"); if (dome_at) { dome_f.load("pred", pred); }
        while (true) { bool dome_t1 = dome_at ? ::dome::gen::blank<bool>() : (static_cast<bool>(at < src.size())); if (dome_at ? DOME_BACK(1, 1) : dome_t1) { ::std::remove_reference_t<decltype((src[at]))>& dome_t2 = dome_at ? dome_f.get_ref<::std::remove_reference_t<decltype((src[at]))>>("dome_t2") : (src[at]); DOME_SITE(1, 16, ("pred", "dome_t2"), ::dome::gen::ref(pred), ::dome::gen::path(dome_t2)); ::std::decay_t<decltype(pred(dome_t2))> dome_t3 = dome_at ? ::dome::gen::blank<::std::decay_t<decltype(pred(dome_t2))>>() : (pred(dome_t2)); dome_t1 = static_cast<bool>(static_cast<decltype(dome_t3)&&>(dome_t3)); } if (!dome_at && !(dome_t1)) break; { if (!dome_at) { ++at; } { DOME_SITE(2, 16, ("pred"), ::dome::gen::ref(pred)); dome::checkpoint(); } } }
        return at;
    }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] lexer& dome_x) {
        dome_a.field("src", dome_x.src);
        dome_a.field_or_default("at", dome_x.at);
    }
#line 19
};
void run() { DOME_FRAME("in_template::run()", "program.cpp", 20, 0x850edb7035a7ba6full, "in_template::lexer::count<(lambda)>");
    lexer l = dome_at ? ::dome::gen::blank<::in_template::lexer>() : ::dome::gen::type<::in_template::lexer>{"abc1 def"}; if (dome_at) dome_f.load("l", l); 
    DOME_SITE(1, 22, ("l"), ::dome::gen::ref(l)); std::size_t n = dome_at ? ::dome::gen::blank<::std::size_t>() : (l.count([](char c) { DOME_FRAME("in_template::run()::lambda 1(char)", "program.cpp", 22, 0xc615a371abeea47ull, "dome::checkpoint"); if (dome_at) { dome_f.load("c", c); } { DOME_SITE(1, 22, ("c"), c); dome::checkpoint(); } return c != ' '; }));
    std::printf("%zu\n", n);
}

}  // namespace in_template

namespace kept {

void run() { DOME_FRAME("kept::run()", "program.cpp", 30, 0x245994c1a8c40dafull, "dome::checkpoint", "dome::checkpoint", "dome::checkpoint", "dome::checkpoint", "std::find_if<const char *, (lambda)>");
    std::string_view sv = dome_at ? ::dome::gen::blank<::std::string_view>() : ::dome::gen::type<::std::string_view>("abc 1d"); if (dome_at) dome_f.load("sv", sv); 
    const char& c = dome_at ? dome_f.get_ref<const char>("c") : (sv[1]);
    if (DOME_IN(1, 1)) { DOME_SITE(1, 33, ("sv", "c"), ::dome::gen::ref(sv), ::dome::gen::path(c)); dome::checkpoint(); }
    if (!dome_at) { std::printf("%c\n", c); }
    int n = dome_at ? dome_f.get<int>("n") : (0);
    if (DOME_IN(2, 2)) { auto&& dome_g1 = (sv); ::std::ptrdiff_t dome_k1 = dome_at ? dome_f.get<::std::ptrdiff_t>("dome_k1") : 0; auto dome_b1 = ::dome::gen::begin_of(dome_g1); auto dome_e1 = ::dome::gen::end_of(dome_g1); if (dome_at) ::dome::gen::advance(dome_f, dome_b1, dome_k1, dome_e1); for (; dome_b1 != dome_e1; ++dome_b1, (void)++dome_k1) { const char& d = *dome_b1; { { DOME_SITE(2, 36, ("dome_k1", "sv", "n"), dome_k1, ::dome::gen::ref(sv), n); dome::checkpoint(); } n += d; } } }
    if (!dome_at) { std::printf("%d\n", n); }
    if (DOME_IN(3, 3)) { for (auto it = dome_at ? dome_f.get<const char *>("it") : (sv.begin()); dome_at || (it != sv.end()); ++it) { { DOME_SITE(3, 38, ("sv", "n", "it"), ::dome::gen::ref(sv), n, it); dome::checkpoint(); } n += *it; } }
    if (DOME_IN(4, 4)) { for (const char* p = dome_at ? dome_f.get<const char *>("p") : (sv.data()), *e = dome_at ? dome_f.get<const char *>("e") : (p + sv.size()); dome_at || (p != e); ++p) { { DOME_SITE(4, 39, ("sv", "n", "p", "e"), ::dome::gen::ref(sv), n, p, e); dome::checkpoint(); } n += *p; } }
    if (!dome_at) { std::printf("%d\n", n); }
    auto pred = [](const char& k) { DOME_FRAME("kept::run()::lambda 1(const char &)", "program.cpp", 41, 0x1daf07507fd71f8dull, "dome::checkpoint"); { DOME_SITE0(1, 41); dome::checkpoint(); } return k == ' '; };
    DOME_SITE(5, 42, ("sv"), ::dome::gen::ref(sv)); auto j = dome_at ? ::dome::gen::blank<const char *>() : (::dome::gen::algorithm::find_if(sv.begin(), sv.end(), pred));
    std::printf("%td\n", j - sv.begin());
}

}  // namespace kept

int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 48, 0x1ba777039a1e5e0aull, "in_template::run", "kept::run");
    if (DOME_IN(1, 1)) { DOME_SITE0(1, 49); in_template::run(); }
    { DOME_SITE0(2, 50); kept::run(); }
}
