#include <dome/generated.hpp>
#line 1 "program.cpp"
// A structured binding that nothing saves is blank on the way back: its class has no default constructor.
#include <dome/session.hpp>
#include <cstdio>
struct Noted {
    unsigned v;
    explicit Noted(unsigned n) : v(n) {}
    Noted(const Noted& o) : v(o.v) {}
    ~Noted() { std::printf("end %u\n", v); }
    unsigned get() const { return v; }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] Noted& dome_x) {
        dome_a.field("v", dome_x.v);
    }
    explicit Noted([[maybe_unused]] ::dome::blank_t dome_b) : v() {}
#line 10
};
template <class T> struct Trio { T a; unsigned b; T c; 
public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] Trio& dome_x) {
        if constexpr (::std::is_reference_v<decltype(Trio::a)>) {
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Winvalid-offsetof"
        dome_a.bound("a", dome_x.a, dome_x, __builtin_offsetof(Trio, a));
#pragma GCC diagnostic pop
        } else {
            dome_a.field("a", dome_x.a);
        }
        dome_a.field("b", dome_x.b);
        if constexpr (::std::is_reference_v<decltype(Trio::c)>) {
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Winvalid-offsetof"
        dome_a.bound("c", dome_x.c, dome_x, __builtin_offsetof(Trio, c));
#pragma GCC diagnostic pop
        } else {
            dome_a.field("c", dome_x.c);
        }
    }
    static Trio dome_blank_() { return {::dome::gen::blank<decltype(Trio::a)>(), {}, ::dome::gen::blank<decltype(Trio::c)>()}; }
#line 11
};
template <class T> Trio<T> trio(unsigned v) { DOME_FRAME("trio(unsigned int)", "program.cpp", 12, 0xa5760443782cf692ull, "dome::checkpoint"); if (dome_at) { dome_f.load("v", v); } { DOME_SITE(1, 12, ("v"), v); dome::checkpoint(); } return {T(v), v, T(v + 1)}; }
template <class F>
unsigned apply(F f, unsigned x) { DOME_FRAME("apply(F, unsigned int)", "program.cpp", 14, 0x143b782fd2ca92b9ull, "main()::(anonymous class)::operator()", "trio<Noted>", "dome::checkpoint", "main()::(anonymous class)::operator()"); if (dome_at) { dome_f.load("f", f); dome_f.load("x", x); }
    if (DOME_IN(1, 2)) { {
        DOME_SITE(1, 16, ("f", "x"), ::dome::gen::ref(f), x); ::std::decay_t<decltype(f(x))> dome_t2 = dome_at ? ::dome::gen::blank<::std::decay_t<decltype(f(x))>>() : (f(x)); if (dome_at) dome_f.load("dome_t2", dome_t2); DOME_SITE(2, 16, ("f", "x", "dome_t2"), ::dome::gen::ref(f), x, ::dome::gen::ref(dome_t2)); const ::std::decay_t<decltype((trio<Noted>(f(x))))> dome_d1 = dome_at ? ::dome::gen::blank<::std::decay_t<decltype((trio<Noted>(f(x))))>>() : (trio<Noted>(static_cast<decltype(dome_t2)&&>(dome_t2))); auto& [k, kb, kc] = dome_d1;
        std::printf("%u %u %u\n", k.get(), kb, kc.get());
    } }
    if (DOME_IN(3, 3)) { DOME_SITE(3, 19, ("f", "x"), ::dome::gen::ref(f), x); dome::checkpoint(); }
    { DOME_SITE(4, 20, ("f"), ::dome::gen::ref(f)); return f(x); }
}
int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 22, 0xdb99e769af63ccceull, "apply<(lambda)>", "apply<(lambda)>");
    if (DOME_IN(1, 1)) { DOME_SITE0(1, 23); unsigned int dome_t1 = dome_at ? ::dome::gen::blank<unsigned int>() : (apply([](unsigned q) { return q + 1; }, 3)); std::printf("%u\n", dome_t1); }
    { DOME_SITE0(2, 24); unsigned int dome_t2 = dome_at ? ::dome::gen::blank<unsigned int>() : (apply([](unsigned q) { DOME_FRAME("main()::lambda 2(unsigned int)", "program.cpp", 24, 0x745bfcf0b68ffce6ull, "dome::checkpoint"); if (dome_at) { dome_f.load("q", q); } { DOME_SITE(1, 24, ("q"), q); dome::checkpoint(); } return q + 1; }, 3)); std::printf("%u\n", dome_t2); }
}
