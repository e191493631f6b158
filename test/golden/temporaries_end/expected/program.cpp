#include <dome/generated.hpp>
#include <dome/describe/std/memory.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// Objects without a name whose destructors can be seen: they end with their full expression, in declarations and conditions too.
#include <dome/session.hpp>

#include <cstdio>
#include <memory>
#include <string>
#include <utility>

static int depth = 0;
static ::dome::gen::global dome_g_depth("program.cpp:depth", depth);
#line 10


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
    int get(int x) const { DOME_FRAME("lock::get(int) const", "program.cpp", 23, 0x4361b472441c028ull, "dome::checkpoint"); if (dome_at) { dome_f.load("x", x); }
        { DOME_SITE(1, 24, ("x"), x); dome::checkpoint(); }
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
#line 31
};

static lock locked(int k) { DOME_FRAME("program.cpp:locked(int)", "program.cpp", 33, 0xc96b13d410ab3254ull, "dome::checkpoint"); if (dome_at) { dome_f.load("k", k); }
    { DOME_SITE(1, 34, ("k"), k); dome::checkpoint(); }
    return lock(k);
}

// An owner without a name lives until what it owns has been used.
struct job {
    std::string name;
    explicit job(std::string n) : name(std::move(n)) {}
    ~job() { std::printf("%s gone\n", name.c_str()); }
    void run() const { DOME_FRAME("job::run() const", "program.cpp", 43, 0x4ad7a31286d9fe93ull, "dome::checkpoint");
        { DOME_SITE0(1, 44); dome::checkpoint(); }
        std::printf("%s\n", name.c_str());
    }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] job& dome_x) {
        dome_a.field("name", dome_x.name);
    }
    explicit job([[maybe_unused]] ::dome::blank_t dome_b) : name(::dome::gen::blank<decltype(name)>()) {}
#line 47
};
template <class T>
class own {
    T* p_;

public:
    explicit own(T* p) : p_(p) {}
    own(const own&) = delete;
    own& operator=(const own&) = delete;
    ~own() { delete p_; }
    T* operator->() const { return p_; }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] own& dome_x) {
        dome_a.field("p_", dome_x.p_);
    }
    explicit own([[maybe_unused]] ::dome::blank_t dome_b) : p_() {}
#line 58
};
own<job> made(std::string name) { return own<job>(::dome::gen::made(new job(std::move(name)))); }

int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 61, 0x2237665f18890ea4ull, "locked", "lock::get", "locked", "lock::get", "locked", "lock::get", "locked", "lock::get", "dome::checkpoint", "locked", "lock::get", "dome::checkpoint", "locked", "lock::get", "locked", "lock::get", "dome::checkpoint", "locked", "lock::get", "dome::checkpoint", "job::run", "job::run", "job::run");
    DOME_SITE0(1, 62); ::dome::gen::temporary<::lock> dome_t1h(dome_at == 0 || DOME_BACK(1, 2), [&]() -> ::lock { return dome_at ? ::dome::gen::blank<::lock>() : (locked(1)); }); ::lock&& dome_t1 = dome_t1h.get(); if (dome_at) dome_f.load("dome_t1", dome_t1); DOME_SITE(2, 62, ("dome_t1"), ::dome::gen::ref(dome_t1)); const int a = dome_at ? ::dome::gen::blank<int>() : (static_cast<decltype(dome_t1)&&>(dome_t1).get(2)); dome_t1h.end();
    if (!dome_at) { std::printf("%d, depth %d\n", a, depth); }
    DOME_SITE0(3, 64); ::dome::gen::temporary<::lock> dome_t2h(dome_at == 0 || DOME_BACK(3, 4), [&]() -> ::lock { return dome_at ? ::dome::gen::blank<::lock>() : (locked(2)); }); ::lock&& dome_t2 = dome_t2h.get(); if (dome_at) dome_f.load("dome_t2", dome_t2); DOME_SITE(4, 64, ("dome_t2"), ::dome::gen::ref(dome_t2)); int b = dome_at ? dome_f.get<int>("b") : (static_cast<decltype(dome_t2)&&>(dome_t2)->get(3)); dome_t2h.end(); DOME_SITE(5, 64, ("b"), b); ::dome::gen::temporary<::lock> dome_t3h(dome_at == 0 || DOME_BACK(5, 6), [&]() -> ::lock { return dome_at ? ::dome::gen::blank<::lock>() : (locked(3)); }); ::lock&& dome_t3 = dome_t3h.get(); if (dome_at) dome_f.load("dome_t3", dome_t3); DOME_SITE(6, 64, ("b", "dome_t3"), b, ::dome::gen::ref(dome_t3)); int c = dome_at ? ::dome::gen::blank<int>() : (static_cast<decltype(dome_t3)&&>(dome_t3)->get(b)); dome_t3h.end();
    if (!dome_at) { std::printf("%d %d, depth %d\n", b, c, depth); }
    if (DOME_IN(7, 9)) { DOME_SITE0(7, 66); ::dome::gen::temporary<::lock> dome_t4h(dome_at == 0 || DOME_BACK(7, 8), [&]() -> ::lock { return dome_at ? ::dome::gen::blank<::lock>() : (locked(4)); }); ::lock&& dome_t4 = dome_t4h.get(); if (dome_at) dome_f.load("dome_t4", dome_t4); DOME_SITE(8, 66, ("dome_t4"), ::dome::gen::ref(dome_t4)); int dome_t5 = dome_at ? ::dome::gen::blank<int>() : (static_cast<decltype(dome_t4)&&>(dome_t4)->get(0)); if (dome_at ? DOME_BACK(9, 9) : static_cast<bool>(::dome::gen::then_end(dome_t5 > 3, dome_t4h))) {
        { DOME_SITE0(9, 67); dome::checkpoint(); }
        std::printf("inside, depth %d\n", depth);
    } }
    int rounds = dome_at ? dome_f.get<int>("rounds") : (0);
    if (DOME_IN(10, 12)) { while (true) { DOME_SITE(10, 71, ("rounds"), rounds); ::dome::gen::temporary<::lock> dome_t6h(dome_at == 0 || DOME_BACK(10, 11), [&]() -> ::lock { return dome_at ? ::dome::gen::blank<::lock>() : (locked(5)); }); ::lock&& dome_t6 = dome_t6h.get(); if (dome_at) dome_f.load("dome_t6", dome_t6); DOME_SITE(11, 71, ("rounds", "dome_t6"), rounds, ::dome::gen::ref(dome_t6)); int dome_t7 = dome_at ? ::dome::gen::blank<int>() : (static_cast<decltype(dome_t6)&&>(dome_t6)->get(rounds)); if (!dome_at && !(::dome::gen::then_end(dome_t7 < 8, dome_t6h))) break; {
        if (!dome_at) { ++rounds; }
        { DOME_SITE(12, 73, ("rounds"), rounds); dome::checkpoint(); }
        std::printf("round %d, depth %d\n", rounds, depth);
    } } }
    if (DOME_IN(13, 17)) { DOME_SITE0(13, 76); ::dome::gen::temporary<::lock> dome_t8h(dome_at == 0 || DOME_BACK(13, 14), [&]() -> ::lock { return dome_at ? ::dome::gen::blank<::lock>() : (locked(6)); }); ::lock&& dome_t8 = dome_t8h.get(); if (dome_at) dome_f.load("dome_t8", dome_t8); DOME_SITE(14, 76, ("dome_t8"), ::dome::gen::ref(dome_t8)); int i = dome_at ? dome_f.get<int>("i") : (static_cast<decltype(dome_t8)&&>(dome_t8)->get(0)); dome_t8h.end(); for (; ; ++i) { DOME_SITE(15, 76, ("i"), i); ::dome::gen::temporary<::lock> dome_t9h(dome_at == 0 || DOME_BACK(15, 16), [&]() -> ::lock { return dome_at ? ::dome::gen::blank<::lock>() : (locked(7)); }); ::lock&& dome_t9 = dome_t9h.get(); if (dome_at) dome_f.load("dome_t9", dome_t9); DOME_SITE(16, 76, ("i", "dome_t9"), i, ::dome::gen::ref(dome_t9)); int dome_t10 = dome_at ? ::dome::gen::blank<int>() : (static_cast<decltype(dome_t9)&&>(dome_t9)->get(2)); if (!dome_at && !(::dome::gen::then_end(i < dome_t10, dome_t9h))) break; {
        { DOME_SITE(17, 77, ("i"), i); dome::checkpoint(); }
        std::printf("i %d, depth %d\n", i, depth);
    } } }
    if (DOME_IN(18, 20)) { DOME_SITE0(18, 80); ::dome::gen::temporary<::lock> dome_t11h(dome_at == 0 || DOME_BACK(18, 19), [&]() -> ::lock { return dome_at ? ::dome::gen::blank<::lock>() : (locked(8)); }); ::lock&& dome_t11 = dome_t11h.get(); if (dome_at) dome_f.load("dome_t11", dome_t11); DOME_SITE(19, 80, ("dome_t11"), ::dome::gen::ref(dome_t11)); int dome_t12 = dome_at ? ::dome::gen::blank<int>() : (static_cast<decltype(dome_t11)&&>(dome_t11)->get(1)); switch (dome_at ? static_cast<int>((10)) : static_cast<int>(::dome::gen::then_end(dome_t12, dome_t11h))) {
        case 10:
            { DOME_SITE0(20, 82); dome::checkpoint(); }
            std::printf("ten, depth %d\n", depth);
            break;
        default: std::printf("other\n");
    } }
    if (!dome_at) { std::printf("depth %d\n", depth); }
    const std::string named = dome_at ? ::dome::gen::blank<::std::string>() : ::dome::gen::type<::std::string>("a name that is too long to be short"); if (dome_at) dome_f.load("named", const_cast<::std::remove_const_t<decltype(named)>&>(named)); 
    if (DOME_IN(21, 21)) { ::own< ::job> dome_t13 = dome_at ? ::dome::gen::blank<::own< ::job>>() : (own<job>(::dome::gen::made(new job(named)))); if (dome_at) dome_f.load("dome_t13", dome_t13); DOME_SITE(21, 89, ("named", "dome_t13"), ::dome::gen::ref(named), ::dome::gen::ref(dome_t13)); static_cast<decltype(dome_t13)&&>(dome_t13)->run(); }
    if (DOME_IN(22, 22)) { ::own< ::job> dome_t14 = dome_at ? ::dome::gen::blank<::own< ::job>>() : (made(named)); if (dome_at) dome_f.load("dome_t14", dome_t14); DOME_SITE(22, 90, ("named", "dome_t14"), ::dome::gen::ref(named), ::dome::gen::ref(dome_t14)); static_cast<decltype(dome_t14)&&>(dome_t14)->run(); }
    { ::std::unique_ptr< ::job, ::std::default_delete< ::job>> dome_t15 = dome_at ? ::dome::gen::blank<::std::unique_ptr< ::job, ::std::default_delete< ::job>>>() : (std::make_unique<job>(named + "!")); if (dome_at) dome_f.load("dome_t15", dome_t15); DOME_SITE(23, 91, ("named", "dome_t15"), ::dome::gen::ref(named), ::dome::gen::ref(dome_t15)); static_cast<decltype(dome_t15)&&>(dome_t15)->run(); }
}
