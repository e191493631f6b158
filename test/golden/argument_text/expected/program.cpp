#include <dome/generated.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// A text of the command line stays what it was.
#include <dome/session.hpp>

#include <cstring>
#include <iostream>

// Counts its copies in what it points to.
struct token {
    int* count = nullptr;
    explicit token(int& n) : count(&n) { ++*count; }
    token(const token& other) : count(other.count) {
        if (count != nullptr)
            ++*count;
    }
    token& operator=(const token&) = delete;
    ~token() {
        if (count != nullptr)
            --*count;
    }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] token& dome_x) {
        dome_a.field_or_default("count", dome_x.count);
    }
    explicit token([[maybe_unused]] ::dome::blank_t dome_b) {}
#line 21
};
void show(token t) { DOME_FRAME("show(token)", "program.cpp", 22, 0xea1a0974d2dbc43ull, "dome::checkpoint"); if (dome_at) { dome_f.load("t", t); }
    { DOME_SITE(1, 23, ("t"), ::dome::gen::ref(t)); dome::checkpoint(); }
    std::printf("%d ", *t.count);
}

namespace tree {
struct leaf {
    int n = 0;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] leaf& dome_x) {
        dome_a.field_or_default("n", dome_x.n);
    }
#line 30
};
using child = leaf;
struct inner {
    child kids[2];

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] inner& dome_x) {
        dome_a.field("kids", dome_x.kids);
    }
#line 34
};
}  // namespace tree

int side(int n) { DOME_FRAME("side(int)", "program.cpp", 37, 0xbfebe5b45206b58full, "dome::checkpoint"); if (dome_at) { dome_f.load("n", n); }
    { DOME_SITE(1, 38, ("n"), n); dome::checkpoint(); }
    return n;
}
int main(int argc, char** argv) { ::dome::gen::main_scope dome_main(argc, argv); DOME_FRAME("main(int, char **)", "program.cpp", 41, 0xb3e7c922638ba07ull, "dome::checkpoint", "show", "show", "show", "side", "dome::checkpoint");
    const char* name = dome_at ? dome_f.get<const char *>("name") : (argc > 1 ? argv[1] : "nobody");
    const char* self = dome_at ? dome_f.get<const char *>("self") : ::dome::gen::type<const char *>(argv[0]);
    const char* base = dome_at ? dome_f.get<const char *>("base") : (std::strrchr(self, '/'));
    if (DOME_IN(1, 1)) { for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 3); ++i) {
        { DOME_SITE(1, 46, ("name", "self", "base", "i"), name, self, base, i); dome::checkpoint(); }
        std::cout << name << ' ' << (std::strlen(self) > 0) << ' ' << (base != nullptr && std::strchr(self, '/') != nullptr) << '\n';
    } }
    int alive = dome_at ? ::dome::gen::blank<int>() : (0); if (dome_at) dome_f.load("alive", alive); 
    if (DOME_IN(2, 4)) { {
        const token t = dome_at ? ::dome::gen::blank<::token>() : ::dome::gen::type<::token>(alive); if (dome_at) dome_f.load("t", const_cast<::std::remove_const_t<decltype(t)>&>(t)); 
        if (DOME_IN(2, 2)) { DOME_SITE(2, 52, ("alive", "t"), ::dome::gen::ref(alive), ::dome::gen::ref(t)); show((dome_r2 ? ::dome::gen::blank<::token>() : (t))); }
        if (DOME_IN(3, 3)) { DOME_SITE(3, 53, ("alive", "t"), ::dome::gen::ref(alive), ::dome::gen::ref(t)); show((dome_r3 ? ::dome::gen::blank<::token>() : (token(alive)))); }
        { DOME_SITE(4, 54, ("alive", "t"), ::dome::gen::ref(alive), ::dome::gen::ref(t)); show((dome_r4 ? ::dome::gen::blank<::token>() : (t))); }
    } }
    if (!dome_at) { std::printf("%d\n", alive); }
    tree::inner in = dome_at ? ::dome::gen::blank<::tree::inner>() : ::dome::gen::type<::tree::inner>(); if (dome_at) dome_f.load("in", in); 
    tree::inner* p = dome_at ? dome_f.get<::tree::inner *>("p") : (&in);
    if (DOME_IN(5, 5)) { ::dome::gen::type<::tree::child[2]>& dome_t1 = dome_at ? dome_f.get_ref<::dome::gen::type<::tree::child[2]>>("dome_t1") : (p->kids); DOME_SITE(5, 59, ("alive", "in", "p", "dome_t1"), ::dome::gen::ref(alive), ::dome::gen::ref(in), p, ::dome::gen::path(dome_t1)); int dome_t2 = dome_at ? ::dome::gen::blank<int>() : (side(1)); dome_t1[dome_t2].n = 4; }
    static const struct {
        const char* name;
        unsigned flags : 4;
    
public:
    friend struct ::dome::detail::class_access;
    void dome_describe_([[maybe_unused]] ::dome::archive& dome_a) {
        [[maybe_unused]] auto& dome_x = *this;
        dome_a.field("name", dome_x.name);
        { decltype(dome_x.flags) dome_v = dome_x.flags; dome_a.field("flags", dome_v); if (dome_a.loading()) dome_x.flags = dome_v; }
    }
#line 63
} table[] = {{"a", 1}, {"b", 2}}; struct dome_n_table { static auto& variable() { return table; } static ::std::string name() { return "main(int, char **)::table"; } }; ::dome::gen::known_early<dome_n_table, ::dome::gen::constant>();
    const auto* entry = dome_at ? dome_f.get<::std::decay_t<decltype(&table[1])>>("entry") : (&table[1]);
    { DOME_SITE(6, 65, ("alive", "in", "entry"), ::dome::gen::ref(alive), ::dome::gen::ref(in), entry); dome::checkpoint(); }
    std::printf("%d %s %u\n", in.kids[1].n, entry->name, entry->flags);
}
