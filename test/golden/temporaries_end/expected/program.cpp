#include <dome/generated.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// Objects without a name whose destructors can be seen: they end with their full expression, in declarations and conditions too.
#include <dome/session.hpp>

#include <cstdio>

static int depth = 0;
static ::dome::gen::global dome_g_depth("program.cpp:depth", depth);
#line 7


class lock {
public:
    explicit lock(int k) : k_(k) {
        ++depth;
        std::printf("lock %d\n", k_);
    }
    lock(const lock& other) : k_(other.k_) { ++depth; }
    ~lock() {
        --depth;
        std::printf("unlock %d\n", k_);
    }
    int get(int x) const { DOME_FRAME("lock::get(int) const", "program.cpp", 20, 0x4361b472441c028ull, "dome::checkpoint"); if (dome_at) { dome_f.load("x", x); }
        { DOME_SITE(1, 21, ("x"), x); dome::checkpoint(); }
        return x + depth + k_;
    }
    const lock* operator->() const { return this; }

private:
    int k_;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] lock& dome_x) {
        dome_a.field("k_", dome_x.k_);
    }
    explicit lock([[maybe_unused]] ::dome::blank_t dome_b) : k_() {}
#line 28
};

static lock locked(int k) { DOME_FRAME("program.cpp:locked(int)", "program.cpp", 30, 0xc96b13d410ab3254ull, "dome::checkpoint"); if (dome_at) { dome_f.load("k", k); }
    { DOME_SITE(1, 31, ("k"), k); dome::checkpoint(); }
    return lock(k);
}

int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 35, 0xe4a29e18034f94e2ull, "locked", "lock::get", "locked", "lock::get", "locked", "lock::get", "locked", "lock::get", "dome::checkpoint", "locked", "lock::get", "dome::checkpoint", "locked", "lock::get", "locked", "lock::get", "dome::checkpoint", "locked", "lock::get", "dome::checkpoint");
    DOME_SITE0(1, 36); ::dome::gen::temporary<::lock> dome_t1h(dome_at == 0 || DOME_BACK(1, 2), [&]() -> ::lock { return dome_at ? ::dome::gen::blank<::lock>() : (locked(1)); }); ::lock&& dome_t1 = dome_t1h.get(); if (dome_at) dome_f.load("dome_t1", dome_t1); DOME_SITE(2, 36, ("dome_t1"), ::dome::gen::ref(dome_t1)); const int a = dome_at ? ::dome::gen::blank<int>() : (static_cast<decltype(dome_t1)&&>(dome_t1).get(2)); dome_t1h.end();
    if (!dome_at) { std::printf("%d, depth %d\n", a, depth); }
    DOME_SITE0(3, 38); ::dome::gen::temporary<::lock> dome_t2h(dome_at == 0 || DOME_BACK(3, 4), [&]() -> ::lock { return dome_at ? ::dome::gen::blank<::lock>() : (locked(2)); }); ::lock&& dome_t2 = dome_t2h.get(); if (dome_at) dome_f.load("dome_t2", dome_t2); DOME_SITE(4, 38, ("dome_t2"), ::dome::gen::ref(dome_t2)); int b = dome_at ? dome_f.get<int>("b") : (static_cast<decltype(dome_t2)&&>(dome_t2)->get(3)); dome_t2h.end(); DOME_SITE(5, 38, ("b"), b); ::dome::gen::temporary<::lock> dome_t3h(dome_at == 0 || DOME_BACK(5, 6), [&]() -> ::lock { return dome_at ? ::dome::gen::blank<::lock>() : (locked(3)); }); ::lock&& dome_t3 = dome_t3h.get(); if (dome_at) dome_f.load("dome_t3", dome_t3); DOME_SITE(6, 38, ("b", "dome_t3"), b, ::dome::gen::ref(dome_t3)); int c = dome_at ? ::dome::gen::blank<int>() : (static_cast<decltype(dome_t3)&&>(dome_t3)->get(b)); dome_t3h.end();
    if (!dome_at) { std::printf("%d %d, depth %d\n", b, c, depth); }
    if (DOME_IN(7, 9)) { DOME_SITE0(7, 40); ::dome::gen::temporary<::lock> dome_t4h(dome_at == 0 || DOME_BACK(7, 8), [&]() -> ::lock { return dome_at ? ::dome::gen::blank<::lock>() : (locked(4)); }); ::lock&& dome_t4 = dome_t4h.get(); if (dome_at) dome_f.load("dome_t4", dome_t4); DOME_SITE(8, 40, ("dome_t4"), ::dome::gen::ref(dome_t4)); int dome_t5 = dome_at ? ::dome::gen::blank<int>() : (static_cast<decltype(dome_t4)&&>(dome_t4)->get(0)); if (dome_at ? DOME_BACK(9, 9) : static_cast<bool>(::dome::gen::then_end(dome_t5 > 3, dome_t4h))) {
        { DOME_SITE0(9, 41); dome::checkpoint(); }
        std::printf("inside, depth %d\n", depth);
    } }
    int rounds = dome_at ? dome_f.get<int>("rounds") : (0);
    if (DOME_IN(10, 12)) { while (true) { DOME_SITE(10, 45, ("rounds"), rounds); ::dome::gen::temporary<::lock> dome_t6h(dome_at == 0 || DOME_BACK(10, 11), [&]() -> ::lock { return dome_at ? ::dome::gen::blank<::lock>() : (locked(5)); }); ::lock&& dome_t6 = dome_t6h.get(); if (dome_at) dome_f.load("dome_t6", dome_t6); DOME_SITE(11, 45, ("rounds", "dome_t6"), rounds, ::dome::gen::ref(dome_t6)); int dome_t7 = dome_at ? ::dome::gen::blank<int>() : (static_cast<decltype(dome_t6)&&>(dome_t6)->get(rounds)); if (!dome_at && !(::dome::gen::then_end(dome_t7 < 8, dome_t6h))) break; {
        if (!dome_at) { ++rounds; }
        { DOME_SITE(12, 47, ("rounds"), rounds); dome::checkpoint(); }
        std::printf("round %d, depth %d\n", rounds, depth);
    } } }
    if (DOME_IN(13, 17)) { DOME_SITE0(13, 50); ::dome::gen::temporary<::lock> dome_t8h(dome_at == 0 || DOME_BACK(13, 14), [&]() -> ::lock { return dome_at ? ::dome::gen::blank<::lock>() : (locked(6)); }); ::lock&& dome_t8 = dome_t8h.get(); if (dome_at) dome_f.load("dome_t8", dome_t8); DOME_SITE(14, 50, ("dome_t8"), ::dome::gen::ref(dome_t8)); int i = dome_at ? dome_f.get<int>("i") : (static_cast<decltype(dome_t8)&&>(dome_t8)->get(0)); dome_t8h.end(); for (; ; ++i) { DOME_SITE(15, 50, ("i"), i); ::dome::gen::temporary<::lock> dome_t9h(dome_at == 0 || DOME_BACK(15, 16), [&]() -> ::lock { return dome_at ? ::dome::gen::blank<::lock>() : (locked(7)); }); ::lock&& dome_t9 = dome_t9h.get(); if (dome_at) dome_f.load("dome_t9", dome_t9); DOME_SITE(16, 50, ("i", "dome_t9"), i, ::dome::gen::ref(dome_t9)); int dome_t10 = dome_at ? ::dome::gen::blank<int>() : (static_cast<decltype(dome_t9)&&>(dome_t9)->get(2)); if (!dome_at && !(::dome::gen::then_end(i < dome_t10, dome_t9h))) break; {
        { DOME_SITE(17, 51, ("i"), i); dome::checkpoint(); }
        std::printf("i %d, depth %d\n", i, depth);
    } } }
    { DOME_SITE0(18, 54); ::dome::gen::temporary<::lock> dome_t11h(dome_at == 0 || DOME_BACK(18, 19), [&]() -> ::lock { return dome_at ? ::dome::gen::blank<::lock>() : (locked(8)); }); ::lock&& dome_t11 = dome_t11h.get(); if (dome_at) dome_f.load("dome_t11", dome_t11); DOME_SITE(19, 54, ("dome_t11"), ::dome::gen::ref(dome_t11)); int dome_t12 = dome_at ? ::dome::gen::blank<int>() : (static_cast<decltype(dome_t11)&&>(dome_t11)->get(1)); switch (dome_at ? static_cast<int>((10)) : static_cast<int>(::dome::gen::then_end(dome_t12, dome_t11h))) {
        case 10:
            { DOME_SITE0(20, 56); dome::checkpoint(); }
            std::printf("ten, depth %d\n", depth);
            break;
        default: std::printf("other\n");
    } }
    std::printf("depth %d\n", depth);
}
