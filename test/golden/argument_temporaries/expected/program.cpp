#include <dome/generated.hpp>
#line 1 "program.cpp"
#include <cstdio>
#include <dome/session.hpp>
struct T {
    int v;
    T(int n) : v(n) {}
    T(const T& o) : v(o.v + 1) { std::printf("copy %d\n", v); }
    ~T() { std::printf("~T %d\n", v); }
    int get() const { return v; }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] T& dome_x) {
        dome_a.field("v", dome_x.v);
    }
    explicit T([[maybe_unused]] ::dome::blank_t dome_b) : v() {}
#line 9
};
T make(int n) { return T(n); }
void show(int n) { DOME_FRAME("show(int)", "program.cpp", 11, 0xd533e89ba11efb09ull, "dome::checkpoint"); if (dome_at) { dome_f.load("n", n); } { DOME_SITE(1, 11, ("n"), n); dome::checkpoint(); } std::printf("show %d\n", n); }
int give(int n) { DOME_FRAME("give(int)", "program.cpp", 12, 0xccb383e0b7cf1a25ull, "dome::checkpoint"); if (dome_at) { dome_f.load("n", n); } { DOME_SITE(1, 12, ("n"), n); dome::checkpoint(); } return n; }
int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 13, 0xbb269816690d7b19ull, "show", "show", "give", "give", "give", "dome::checkpoint", "give");
    if (DOME_IN(1, 1)) { ::T dome_t1 = dome_at ? ::dome::gen::blank<::T>() : (T(9)); if (dome_at) dome_f.load("dome_t1", dome_t1); DOME_SITE(1, 14, ("dome_t1"), ::dome::gen::ref(dome_t1)); show((dome_r1 ? ::dome::gen::blank<int>() : (static_cast<decltype(dome_t1)&&>(dome_t1).get()))); }
    if (DOME_IN(2, 2)) { ::T dome_t2 = dome_at ? ::dome::gen::blank<::T>() : (make(7)); if (dome_at) dome_f.load("dome_t2", dome_t2); DOME_SITE(2, 15, ("dome_t2"), ::dome::gen::ref(dome_t2)); show((dome_r2 ? ::dome::gen::blank<int>() : (static_cast<decltype(dome_t2)&&>(dome_t2).get() + 1))); }
    int dome_t3 = dome_at ? dome_f.get<int>("dome_t3") : (make(7).get() + T(6).v); DOME_SITE(3, 16, ("dome_t3"), dome_t3); int a = dome_at ? dome_f.get<int>("a") : (give(dome_t3));
    if (DOME_IN(4, 4)) { ::dome::gen::temporary<::T> dome_t4h(dome_at == 0 || DOME_BACK(4, 4), [&]() -> ::T { return dome_at ? ::dome::gen::blank<::T>() : (T(2)); }); ::T&& dome_t4 = dome_t4h.get(); if (dome_at) dome_f.load("dome_t4", dome_t4); DOME_SITE(4, 17, ("a", "dome_t4"), a, ::dome::gen::ref(dome_t4)); int dome_t5 = dome_at ? ::dome::gen::blank<int>() : (give((dome_r4 ? ::dome::gen::blank<int>() : (static_cast<decltype(dome_t4)&&>(dome_t4).get())))); if (!dome_at && (::dome::gen::then_end(dome_t5, dome_t4h))) std::puts("yes"); }
    if (DOME_IN(5, 5)) { ::T dome_t6 = dome_at ? ::dome::gen::blank<::T>() : (T(1)); if (dome_at) dome_f.load("dome_t6", dome_t6); DOME_SITE(5, 18, ("a", "dome_t6"), a, ::dome::gen::ref(dome_t6)); int dome_t7 = dome_at ? ::dome::gen::blank<int>() : (give((dome_r5 ? ::dome::gen::blank<int>() : (static_cast<decltype(dome_t6)&&>(dome_t6).v)))); std::printf("%d %d\n", a, dome_t7); }
    if (DOME_IN(6, 6)) { for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < make(3).v); ++i) { { DOME_SITE(6, 19, ("a", "i"), a, i); dome::checkpoint(); } } }
    while (true) { ::dome::gen::temporary<::T> dome_t8h(dome_at == 0 || DOME_BACK(7, 7), [&]() -> ::T { return dome_at ? ::dome::gen::blank<::T>() : (make(a--)); }); ::T&& dome_t8 = dome_t8h.get(); if (dome_at) dome_f.load("dome_t8", dome_t8); int dome_t9 = dome_at ? dome_f.get<int>("dome_t9") : (::dome::gen::type<int>(static_cast<decltype(dome_t8)&&>(dome_t8).v)); DOME_SITE(7, 20, ("a", "dome_t8", "dome_t9"), a, ::dome::gen::ref(dome_t8), dome_t9); int dome_t10 = dome_at ? ::dome::gen::blank<int>() : (give(dome_t9)); if (!dome_at && !(::dome::gen::then_end(dome_t10 > 10, dome_t8h))) break; ; }
}
