#include <dome/generated.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// Structs whose members lie where no alignment would put them: by attribute, by pragma, one in another, local, on the heap.
#include <dome/session.hpp>

#include <cstdio>
#include <cstdint>
struct __attribute__((packed)) head { char kind; std::uint32_t length; const int fixed; std::uint16_t words[3]; double x; 
public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] head& dome_x) {
        dome_a.field("kind", dome_x.kind);
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Winvalid-offsetof"
        ::dome::gen::unaligned<decltype(dome_x.length)>(dome_a, "length", dome_x, __builtin_offsetof(::std::remove_reference_t<decltype(dome_x)>, length));
#pragma GCC diagnostic pop
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Winvalid-offsetof"
        ::dome::gen::unaligned<decltype(dome_x.fixed)>(dome_a, "fixed", dome_x, __builtin_offsetof(::std::remove_reference_t<decltype(dome_x)>, fixed));
#pragma GCC diagnostic pop
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Winvalid-offsetof"
        ::dome::gen::unaligned<decltype(dome_x.words)>(dome_a, "words", dome_x, __builtin_offsetof(::std::remove_reference_t<decltype(dome_x)>, words));
#pragma GCC diagnostic pop
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Winvalid-offsetof"
        ::dome::gen::unaligned<decltype(dome_x.x)>(dome_a, "x", dome_x, __builtin_offsetof(::std::remove_reference_t<decltype(dome_x)>, x));
#pragma GCC diagnostic pop
    }
#line 7
};
#pragma pack(push, 1)
struct entry { char tag; int value; head h; 
public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] entry& dome_x) {
        dome_a.field("tag", dome_x.tag);
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Winvalid-offsetof"
        ::dome::gen::unaligned<decltype(dome_x.value)>(dome_a, "value", dome_x, __builtin_offsetof(::std::remove_reference_t<decltype(dome_x)>, value));
#pragma GCC diagnostic pop
        dome_a.field("h", dome_x.h);
    }
#line 9
};
#pragma pack(pop)
int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 11, 0x9da128e3db17e7a6ull, "dome::checkpoint");
    struct s { int a; short b; 
public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] s& dome_x) {
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Winvalid-offsetof"
        ::dome::gen::unaligned<decltype(dome_x.a)>(dome_a, "a", dome_x, __builtin_offsetof(::std::remove_reference_t<decltype(dome_x)>, a));
#pragma GCC diagnostic pop
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Winvalid-offsetof"
        ::dome::gen::unaligned<decltype(dome_x.b)>(dome_a, "b", dome_x, __builtin_offsetof(::std::remove_reference_t<decltype(dome_x)>, b));
#pragma GCC diagnostic pop
    }
#line 12
} __attribute__((packed)) t = dome_at ? ::dome::gen::blank<struct s>() : ::dome::gen::type<struct s>{1, 2}; if (dome_at) dome_f.load("t", t); 
    head h = dome_at ? ::dome::gen::blank<::head>() : ::dome::gen::type<::head>{'a', 5, 9, {1, 2, 3}, 2.5}; if (dome_at) dome_f.load("h", h);  entry e = dome_at ? ::dome::gen::blank<::entry>() : ::dome::gen::type<::entry>{'b', 7, h}; if (dome_at) dome_f.load("e", e);  entry* p = dome_at ? dome_f.get<::entry *>("p") : (::dome::gen::made(new entry(e)));
    for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 3); ++i) { { DOME_SITE(1, 14, ("t", "h", "e", "p", "i"), ::dome::gen::ref(t), ::dome::gen::ref(h), ::dome::gen::ref(e), p, i); dome::checkpoint(); } h.length += i; t.b += i; p->value += i; p->h.words[1] += i; std::printf("%u %d %d %d %g %d\n", (unsigned)h.length, t.b, p->value, p->h.words[1], p->h.x, e.h.kind); }
    delete p;
}
