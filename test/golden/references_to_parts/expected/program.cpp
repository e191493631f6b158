#include <dome/generated.hpp>
#line 1 "program.cpp"
// References to parts of objects without a name, which live as long, and to parts of expiring objects.
#include <cstdio>
#include <string>
#include <vector>
#include <dome/session.hpp>
struct T {
    std::string n;
    int pair[2] = {1, 2};
    explicit T(const char* s) : n(s) {}
    ~T() { std::printf("~T %s\n", n.c_str()); }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] T& dome_x) {
        dome_a.field("n", dome_x.n);
        dome_a.field_or_default("pair", dome_x.pair);
    }
    explicit T([[maybe_unused]] ::dome::blank_t dome_b) : n(::dome::gen::blank<decltype(n)>()) {}
#line 11
};
struct P { T p; int q; 
public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] P& dome_x) {
        dome_a.field("p", dome_x.p);
        dome_a.field("q", dome_x.q);
    }
    static P dome_blank_() { return {::dome::gen::blank<decltype(P::p)>(), {}}; }
#line 12
};
T make(const char* s) { DOME_FRAME("make(const char *)", "program.cpp", 13, 0x7d919b652462d889ull, "dome::checkpoint"); if (dome_at) { dome_f.load("s", s); } { DOME_SITE(1, 13, ("s"), s); dome::checkpoint(); } return T(s); }
P both() { return P{T("both"), 3}; }
int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 15, 0x5291664cbad03368ull, "dome::checkpoint", "dome::checkpoint", "make", "dome::checkpoint", "dome::checkpoint", "dome::checkpoint", "dome::checkpoint", "dome::checkpoint");
    if (DOME_IN(1, 1)) { {
        auto dome_w505 = dome_at ? ::dome::gen::blank<::T>() : (T("ab")); if (dome_at) dome_f.load("dome_w505", dome_w505);  const std::string& r = dome_w505.n;
        { DOME_SITE(1, 18, ("dome_w505"), ::dome::gen::ref(dome_w505)); dome::checkpoint(); }
        std::puts(r.c_str());
    } }
    if (DOME_IN(2, 2)) { {
        auto dome_w607 = dome_at ? ::dome::gen::blank<::P>() : (both()); if (dome_at) dome_f.load("dome_w607", dome_w607);  const T& r = dome_w607.p;
        { DOME_SITE(2, 23, ("dome_w607"), ::dome::gen::ref(dome_w607)); dome::checkpoint(); }
        std::puts(r.n.c_str());
    } }
    if (DOME_IN(3, 4)) { {
        DOME_SITE0(3, 27); auto dome_w712 = dome_at ? ::dome::gen::blank<::T>() : (make("cd")); if (dome_at) dome_f.load("dome_w712", dome_w712);  const int& k = dome_at ? dome_f.get_ref<const int>("k") : (dome_w712.pair[1]);
        { DOME_SITE(4, 28, ("dome_w712", "k"), ::dome::gen::ref(dome_w712), ::dome::gen::path(k)); dome::checkpoint(); }
        std::printf("%d\n", k);
    } }
    if (DOME_IN(5, 5)) { { auto dome_w816 = dome_at ? ::dome::gen::blank<::T>() : (T("xyz")); if (dome_at) dome_f.load("dome_w816", dome_w816);  { auto&& dome_g1 = (dome_w816.n); ::std::ptrdiff_t dome_k1 = dome_at ? dome_f.get<::std::ptrdiff_t>("dome_k1") : 0; auto dome_b1 = ::dome::gen::begin_of(dome_g1); auto dome_e1 = ::dome::gen::end_of(dome_g1); if (dome_at) ::dome::gen::advance(dome_f, dome_b1, dome_k1, dome_e1); for (; dome_b1 != dome_e1; ++dome_b1, (void)++dome_k1) { char c = *dome_b1; if (dome_at) dome_f.load("c", c); {
        { DOME_SITE(5, 32, ("dome_k1", "dome_w816", "c"), dome_k1, ::dome::gen::ref(dome_w816), c); dome::checkpoint(); }
        std::putchar(c);
    } } } } }
    if (!dome_at) { std::puts(""); }
    const ::P whole  = dome_at ? dome_f.get<::P>("whole") : (both());
    if (DOME_IN(6, 6)) { DOME_SITE(6, 37, ("whole"), ::dome::gen::ref(whole)); dome::checkpoint(); }
    if (!dome_at) { std::puts(whole.p.n.c_str()); }
    auto dome_w1021 = dome_at ? ::dome::gen::blank<::T>() : (T("moved")); if (dome_at) dome_f.load("dome_w1021", dome_w1021);  std::string&& m = dome_at ? static_cast<::dome::gen::type<::std::string>&&>(dome_f.get_ref<::std::string>("m")) : (static_cast<decltype(dome_w1021)&&>(dome_w1021).n);
    if (!dome_at) { m += "!"; }
    if (DOME_IN(7, 7)) { DOME_SITE(7, 41, ("whole", "dome_w1021", "m"), ::dome::gen::ref(whole), ::dome::gen::ref(dome_w1021), ::dome::gen::path(m)); dome::checkpoint(); }
    if (!dome_at) { std::puts(m.c_str()); }
    T named = dome_at ? ::dome::gen::blank<::T>() : ::dome::gen::type<::T>("n"); if (dome_at) dome_f.load("named", named); 
    std::string&& expiring = dome_at ? static_cast<::dome::gen::type<::std::string>&&>(dome_f.get_ref<::std::string>("expiring")) : (static_cast<T&&>(named).n);
    if (!dome_at) { expiring += "x"; }
    { DOME_SITE(8, 46, ("whole", "dome_w1021", "named", "expiring"), ::dome::gen::ref(whole), ::dome::gen::ref(dome_w1021), ::dome::gen::ref(named), ::dome::gen::path(expiring)); dome::checkpoint(); }
    expiring += "y";
    std::puts(named.n.c_str());
}
