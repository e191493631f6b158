#include <dome/generated.hpp>
#include <dome/describe/in_place.hpp>
#include <dome/describe/std/vector.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// Objects in bytes on the stack: those of functions that have returned are gone, whatever lies there next; a container that moves.
#include <dome/session.hpp>

#include <cstdio>
#include <cstring>
#include <new>
#include <string>
#include <vector>
struct N { int v; N* next; 
public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] N& dome_x) {
        dome_a.field("v", dome_x.v);
        dome_a.field("next", dome_x.next);
    }
#line 10
};
__attribute__((noinline)) int chain() { DOME_FRAME("chain()", "program.cpp", 11, 0x52b97b765156f3fbull, "dome::checkpoint");
    alignas(16) char room[256]; if (dome_at) dome_f.load("room", room);  N* l = dome_at ? ::dome::gen::blank<::N *>() : ::dome::gen::type<::N *>(nullptr); std::size_t used = dome_at ? ::dome::gen::blank<::std::size_t>() : ::dome::gen::type<::std::size_t>(0);
    if (!dome_at) { for (int i = 0; i < 5; ++i) { l = ::dome::gen::made_at(new (room + used) N{i, l}); used += sizeof(N); } }
    int s = dome_at ? dome_f.get<int>("s") : (0); for (N* p = dome_at ? dome_f.get<::N *>("p") : (l); dome_at || (p); p = p->next) { if (!dome_at) { s += p->v; } { DOME_SITE(1, 14, ("room", "s", "p"), ::dome::gen::ref(room), s, p); dome::checkpoint(); } }
    return s;
}
__attribute__((noinline)) int text() { DOME_FRAME("text()", "program.cpp", 17, 0xf60cf8daa8b42f12ull, "dome::checkpoint");
    alignas(16) char line[256]; if (dome_at) dome_f.load("line", line);  if (!dome_at) { std::strcpy(line, "a text that is long enough to lie where the nodes have been, and then some more of it: 0123456789"); }
    int n = dome_at ? dome_f.get<int>("n") : (0); for (const char* p = dome_at ? dome_f.get<const char *>("p") : ::dome::gen::type<const char *>(line); dome_at || (*p); p += 10) { { DOME_SITE(1, 19, ("line", "n", "p"), ::dome::gen::ref(line), n, p); dome::checkpoint(); } if (std::strlen(p) < 10) break; n += *p; }
    std::printf("%s\n", line);
    return n;
}
template <class T, std::size_t N> class Inline {
    alignas(T) unsigned char b[N * sizeof(T)]; std::size_t n = 0;
public:
    Inline() = default;
    Inline(const Inline& o) { for (std::size_t i = 0; i < o.n; ++i) push(o[i]); }
    Inline(Inline&& o) noexcept { for (std::size_t i = 0; i < o.n; ++i) push(std::move(o[i])); o.clear(); }
    Inline& operator=(Inline o) { clear(); for (std::size_t i = 0; i < o.n; ++i) push(std::move(o[i])); return *this; }
    ~Inline() { clear(); }
    void clear() { for (std::size_t i = 0; i < n; ++i) ::dome::gen::ended((*this)[i]).~T(); n = 0; }
    void push(T t) { ::dome::gen::made_at(new (b + n++ * sizeof(T)) T(std::move(t))); }
    T& operator[](std::size_t i) { return *std::launder(reinterpret_cast<T*>(b + i * sizeof(T))); }
    const T& operator[](std::size_t i) const { return *std::launder(reinterpret_cast<const T*>(b + i * sizeof(T))); }
    std::size_t size() const { return n; }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] Inline& dome_x) {
        dome_a.field("b", dome_x.b);
        dome_a.field_or_default("n", dome_x.n);
    }
    explicit Inline([[maybe_unused]] ::dome::blank_t dome_b) : b() {}
#line 36
};
int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 37, 0xe2254c17dad880afull, "chain", "text", "dome::checkpoint", "dome::checkpoint");
    DOME_SITE0(1, 38); int a = dome_at ? dome_f.get<int>("a") : (chain()); DOME_SITE(2, 38, ("a"), a); int b = dome_at ? ::dome::gen::blank<int>() : (text()); if (!dome_at) { std::printf("%d %d\n", a, b); }
    std::vector<Inline<std::string, 3>> rows = dome_at ? ::dome::gen::blank<::std::vector< ::Inline< ::std::string, 3>>>() : ::dome::gen::type<::std::vector< ::Inline< ::std::string, 3>>>(); if (dome_at) dome_f.load("rows", rows); 
    if (DOME_IN(3, 3)) { for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 6); ++i) { Inline<std::string, 3> r = dome_at ? ::dome::gen::blank<::Inline< ::std::string, 3>>() : ::dome::gen::type<::Inline< ::std::string, 3>>(); if (dome_at) dome_f.load("r", r);  for (int k = dome_at ? dome_f.get<int>("k") : (0); dome_at || (k <= i % 3); ++k) { if (!dome_at) { r.push("string number " + std::to_string(i * 3 + k)); } { DOME_SITE(3, 40, ("rows", "i", "r", "k"), ::dome::gen::ref(rows), i, ::dome::gen::ref(r), k); dome::checkpoint(); } } rows.push_back(std::move(r)); } }
    if (!dome_at) { rows.erase(rows.begin() + 1); rows[2] = rows[0]; }
    { auto&& dome_g1 = (rows); ::std::ptrdiff_t dome_k1 = dome_at ? dome_f.get<::std::ptrdiff_t>("dome_k1") : 0; auto dome_b1 = ::dome::gen::begin_of(dome_g1); auto dome_e1 = ::dome::gen::end_of(dome_g1); if (dome_at) ::dome::gen::advance(dome_f, dome_b1, dome_k1, dome_e1); for (; dome_b1 != dome_e1; ++dome_b1, (void)++dome_k1) { auto& r = *dome_b1; { for (std::size_t k = dome_at ? dome_f.get<::std::size_t>("k") : ::dome::gen::type<::std::size_t>(0); dome_at || (k < r.size()); ++k) { { DOME_SITE(4, 42, ("dome_k1", "rows", "k"), dome_k1, ::dome::gen::ref(rows), k); dome::checkpoint(); } std::printf("%s;", r[k].c_str()); } } } }
    std::printf("\n");
}
