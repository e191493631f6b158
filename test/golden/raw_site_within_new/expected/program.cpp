#include <dome/generated.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// `new` whose arguments may stop, in initialisers, arguments and assignments.
#include <dome/session.hpp>

#include <cstdio>

struct leaf {
    int value;
    leaf* below;
    explicit leaf(int v, leaf* b = nullptr) : value(v), below(b) {}

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] leaf& dome_x) {
        dome_a.field("value", dome_x.value);
        dome_a.field("below", dome_x.below);
    }
    explicit leaf([[maybe_unused]] ::dome::blank_t dome_b) : value(), below() {}
#line 11
};
int slow(int n) { DOME_FRAME("slow(int)", "program.cpp", 12, 0x58ffabaa1320469dull, "dome::checkpoint"); if (dome_at) { dome_f.load("n", n); }
    { DOME_SITE(1, 13, ("n"), n); dome::checkpoint(); }
    return n * 2;
}
leaf* wrap(leaf* inner) { DOME_FRAME("wrap(leaf *)", "program.cpp", 16, 0x2111ae3cfda8ca7aull, "dome::checkpoint"); if (dome_at) { dome_f.load("inner", inner); }
    { DOME_SITE(1, 17, ("inner"), inner); dome::checkpoint(); }
    return ::dome::gen::made(new leaf(inner->value + 1, inner));
}
int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 20, 0xaa9756d17f8e63d9ull, "slow", "slow", "wrap", "slow", "dome::checkpoint");
    DOME_SITE0(1, 21); int dome_t1 = dome_at ? ::dome::gen::blank<int>() : (slow(3)); leaf* a = dome_at ? dome_f.get<::leaf *>("a") : (::dome::gen::made(new leaf(dome_t1)));
    DOME_SITE(2, 22, ("a"), a); int dome_t2 = dome_at ? ::dome::gen::blank<int>() : (slow((dome_r2 ? ::dome::gen::blank<int>() : (a->value)))); leaf* b = dome_at ? dome_f.get<::leaf *>("b") : (::dome::gen::made(new leaf(dome_t2, a)));
    DOME_SITE(3, 23, ("a", "b"), a, b); leaf* c = dome_at ? dome_f.get<::leaf *>("c") : (wrap((dome_r3 ? ::dome::gen::blank<::leaf *>() : (::dome::gen::made(new leaf(5))))));
    if (DOME_IN(4, 4)) { ::leaf * dome_t3 = dome_at ? dome_f.get<::leaf *>("dome_t3") : (::dome::gen::made(new leaf(1))); DOME_SITE(4, 24, ("a", "b", "c", "dome_t3"), a, b, c, dome_t3); int dome_t4 = dome_at ? ::dome::gen::blank<int>() : (slow((dome_r4 ? ::dome::gen::blank<int>() : (c->value)))); c->below = ::dome::gen::made(new leaf(dome_t4, dome_t3)); }
    { DOME_SITE(5, 25, ("a", "b", "c"), a, b, c); dome::checkpoint(); }
    std::printf("%d %d %d %d %d\n", a->value, b->below->value, c->value, c->below->value, c->below->below->value);
}
