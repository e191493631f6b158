#include <dome/generated.hpp>
#include <dome/describe/std/memory.hpp>
#include <dome/describe/std/pair.hpp>
#line 1 "program.cpp"
#include <dome/session.hpp>

#include <cstdio>
#include <memory>
#include <string>
#include <utility>

// An object that a stopping call makes is made where it is wanted: never copied, never moved, ended once.

namespace {

struct fixed {
    int v;
    std::string name;
    explicit fixed(int n) : v(n), name(std::to_string(n)) {}
    fixed(const fixed&) = delete;
    ~fixed() { ++ended; }
    static int ended;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] fixed& dome_x) {
        dome_a.field("v", dome_x.v);
        dome_a.field("name", dome_x.name);
    }
    explicit fixed([[maybe_unused]] ::dome::blank_t dome_b) : v(), name(::dome::gen::blank<decltype(name)>()) {}
#line 19
};
int fixed::ended = 0;
static ::dome::gen::global dome_g_program_cpp_fixed_ended("program.cpp:fixed::ended", fixed::ended);
#line 20


struct pair_of {
    fixed a;
    int n;
    std::string last;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] pair_of& dome_x) {
        dome_a.field("a", dome_x.a);
        dome_a.field("n", dome_x.n);
        dome_a.field("last", dome_x.last);
    }
    static pair_of dome_blank_() { return {::dome::gen::blank<decltype(pair_of::a)>(), {}, ::dome::gen::blank<decltype(pair_of::last)>()}; }
#line 26
};

struct movable {
    int v;
    std::string name;
    movable() : movable(-1) {}
    movable(int n) : v(n), name(std::to_string(n)) {}

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] movable& dome_x) {
        dome_a.field("v", dome_x.v);
        dome_a.field("name", dome_x.name);
    }
    explicit movable([[maybe_unused]] ::dome::blank_t dome_b) : v(), name(::dome::gen::blank<decltype(name)>()) {}
#line 33
};
struct three {
    movable a, b, c;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] three& dome_x) {
        dome_a.field("a", dome_x.a);
        dome_a.field("b", dome_x.b);
        dome_a.field("c", dome_x.c);
    }
    static three dome_blank_() { return {::dome::gen::blank<decltype(three::a)>(), ::dome::gen::blank<decltype(three::b)>(), ::dome::gen::blank<decltype(three::c)>()}; }
#line 36
};

struct undefaulted {
    int v;
    undefaulted(int n) : v(n) {}

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] undefaulted& dome_x) {
        dome_a.field("v", dome_x.v);
    }
    explicit undefaulted([[maybe_unused]] ::dome::blank_t dome_b) : v() {}
#line 41
};

fixed make(int n) { DOME_FRAME("program.cpp:make(int)", "program.cpp", 43, 0xf169441dc99f5211ull, "dome::checkpoint"); if (dome_at) { dome_f.load("n", n); }
    { DOME_SITE(1, 44, ("n"), n); dome::checkpoint(); }
    return fixed(n);
}
movable another(int n) { DOME_FRAME("program.cpp:another(int)", "program.cpp", 47, 0xac2ebd41b77e88f2ull, "dome::checkpoint");
    movable m = dome_at ? ::dome::gen::blank<movable>() : ::dome::gen::type<movable>(n); if (dome_at) dome_f.load("m", m); 
    { DOME_SITE(1, 49, ("m"), ::dome::gen::ref(m)); dome::checkpoint(); }
    m.v++;
    return m;
}
undefaulted without(int n) { DOME_FRAME("program.cpp:without(int)", "program.cpp", 53, 0x1614cdbe585c0fb7ull, "dome::checkpoint"); if (dome_at) { dome_f.load("n", n); }
    { DOME_SITE(1, 54, ("n"), n); dome::checkpoint(); }
    return n;
}
int number(int n) { DOME_FRAME("program.cpp:number(int)", "program.cpp", 57, 0xd815bad53f40e1e2ull, "dome::checkpoint"); if (dome_at) { dome_f.load("n", n); }
    { DOME_SITE(1, 58, ("n"), n); dome::checkpoint(); }
    return n;
}
std::string shout(const char* s) {
    std::printf("%s\n", s);
    return s;
}

int value_of(fixed f) { return f.v; }
int sum(int n, fixed f) { return n + f.v; }
fixed passed(int n) { DOME_FRAME("program.cpp:passed(int)", "program.cpp", 68, 0xdce848c2bacb2f66ull, "(anonymous namespace)::make"); { DOME_SITE0(1, 68); return fixed(make(n)); } }
fixed chosen(bool b) { DOME_FRAME("program.cpp:chosen(bool)", "program.cpp", 69, 0xcd03c8234cdee4c5ull, "(anonymous namespace)::make", "(anonymous namespace)::passed"); if (dome_at) { dome_f.load("b", b); } { bool dome_t1 = dome_at ? dome_f.get<bool>("dome_t1") : (static_cast<bool>(b)); if (dome_at ? DOME_BACK(1, 1) : dome_t1) { DOME_SITE(1, 69, ("b", "dome_t1"), b, dome_t1); return make(1);; } if (dome_at ? DOME_BACK(2, 2) : !dome_t1) { DOME_SITE(2, 69, ("b"), b); return passed(2);; } __builtin_unreachable(); } }
pair_of listed(int n) { DOME_FRAME("program.cpp:listed(int)", "program.cpp", 70, 0xb948f6281d87744ull, "(anonymous namespace)::make"); if (dome_at) { dome_f.load("n", n); } { DOME_SITE(1, 70, ("n"), n); return {make(n), n + 1, shout("listed")}; } }

struct owner {
    fixed a, b;
    owner(int n) : owner(::dome::gen::construction(DOME_FUNCTION_INFO("program.cpp:owner::owner(int)", "program.cpp", 74, 0x9926dd973232a15cull, "(anonymous namespace)::make", "(anonymous namespace)::make")), n) {} owner(::dome::gen::construction&& dome_f, int n) : a(dome_f.at && !(dome_f.at >= 1 && dome_f.at <= 1) ? ::dome::gen::blank<decltype(owner::a)>() : [&]() -> decltype(owner::a) { int& dome_at = dome_f.at; if (dome_at) { dome_f.load("n", const_cast<::std::remove_cv_t<::std::remove_reference_t<decltype((n))>>&>(n)); dome_f.place("this", *this); } DOME_SITE(1, 74, ("n", "this"), n, ::dome::gen::place(*this)); return ::dome::gen::type<decltype(owner::a)>(make(n)); }()), b(dome_f.at && !(dome_f.at >= 2 && dome_f.at <= 2) ? ::dome::gen::blank<decltype(owner::b)>() : [&]() -> decltype(owner::b) { int& dome_at = dome_f.at; if (dome_at) { dome_f.load("n", const_cast<::std::remove_cv_t<::std::remove_reference_t<decltype((n))>>&>(n)); dome_f.place("this", *this); dome_f.load("this.a", const_cast<::std::remove_cv_t<::std::remove_reference_t<decltype((this->a))>>&>(this->a)); } DOME_SITE(2, 74, ("n", "this", "this.a"), n, ::dome::gen::place(*this), ::dome::gen::ref(this->a)); return ::dome::gen::type<decltype(owner::b)>(fixed(make(n + 1))); }()) { [[maybe_unused]] int dome_at = dome_f.at; if (dome_at) { dome_f.load("n", n); dome_f.load("this", *this); }}

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] owner& dome_x) {
        dome_a.field("a", dome_x.a);
        dome_a.field("b", dome_x.b);
    }
    explicit owner([[maybe_unused]] ::dome::blank_t dome_b) : a(::dome::gen::blank<decltype(a)>()), b(::dome::gen::blank<decltype(b)>()) {}
#line 75
};

template <class T>
int generic(int n) { DOME_FRAME("program.cpp:generic(int)", "program.cpp", 78, 0x1451e10a5264f80cull, "(anonymous namespace)::make", "(anonymous namespace)::make", "(anonymous namespace)::make"); if (dome_at) { dome_f.load("n", n); }
    DOME_SITE(1, 79, ("n"), n); T made = dome_at ? ::dome::gen::blank<T>() : ::dome::gen::type<T>(make(n)); if (dome_at) dome_f.load("made", made);  DOME_SITE(2, 79, ("n", "made"), n, ::dome::gen::ref(made)); T again = dome_at ? ::dome::gen::blank<T>() : ::dome::gen::type<T>{T(make((dome_r2 ? ::dome::gen::blank<::std::decay_t<decltype(made.v + 1)>>() : (made.v + 1))))}; if (dome_at) dome_f.load("again", again); 
    DOME_SITE(3, 80, ("made", "again"), ::dome::gen::ref(made), ::dome::gen::ref(again)); const int last = dome_at ? ::dome::gen::blank<int>() : (value_of(T{make(n)}));
    return last + again.v;
}

void variables() { DOME_FRAME("program.cpp:variables()", "program.cpp", 84, 0x84620383af6201c0ull, "(anonymous namespace)::make", "(anonymous namespace)::make", "(anonymous namespace)::make", "(anonymous namespace)::make", "(anonymous namespace)::make", "(anonymous namespace)::chosen", "(anonymous namespace)::make", "(anonymous namespace)::number", "(anonymous namespace)::make", "(anonymous namespace)::number", "(anonymous namespace)::make", "(anonymous namespace)::number");
    DOME_SITE0(1, 85); fixed a = dome_at ? ::dome::gen::blank<fixed>() : ::dome::gen::type<fixed>(make(1)); if (dome_at) dome_f.load("a", a); 
    DOME_SITE(2, 86, ("a"), ::dome::gen::ref(a)); fixed b = dome_at ? ::dome::gen::blank<fixed>() : ::dome::gen::type<fixed>{make(2)}; if (dome_at) dome_f.load("b", b); 
    DOME_SITE(3, 87, ("a", "b"), ::dome::gen::ref(a), ::dome::gen::ref(b)); fixed c = dome_at ? ::dome::gen::blank<fixed>() : (fixed(make(3))); if (dome_at) dome_f.load("c", c); 
    DOME_SITE(4, 88, ("a", "b", "c"), ::dome::gen::ref(a), ::dome::gen::ref(b), ::dome::gen::ref(c)); fixed d = dome_at ? ::dome::gen::blank<fixed>() : ::dome::gen::type<fixed>((fixed(fixed{make(4)}))); if (dome_at) dome_f.load("d", d); 
    DOME_SITE(5, 89, ("a", "b", "c", "d"), ::dome::gen::ref(a), ::dome::gen::ref(b), ::dome::gen::ref(c), ::dome::gen::ref(d)); const fixed e  = dome_at ? ::dome::gen::blank<fixed>() : (fixed(make(5))); if (dome_at) dome_f.load("e", const_cast<::std::remove_const_t<decltype(e)>&>(e)); 
    DOME_SITE(6, 90, ("a", "b", "c", "d", "e"), ::dome::gen::ref(a), ::dome::gen::ref(b), ::dome::gen::ref(c), ::dome::gen::ref(d), ::dome::gen::ref(e)); auto f = dome_at ? ::dome::gen::blank<fixed>() : (chosen(true)); if (dome_at) dome_f.load("f", f); 
    if (!dome_at) { std::printf("%d %d %d %d %d %s\n", a.v, b.v, c.v, d.v, e.v, f.name.c_str()); }
    if (DOME_IN(7, 8)) { DOME_SITE(7, 92, ("a", "b", "c", "d", "e", "f"), ::dome::gen::ref(a), ::dome::gen::ref(b), ::dome::gen::ref(c), ::dome::gen::ref(d), ::dome::gen::ref(e), ::dome::gen::ref(f)); fixed g = dome_at ? ::dome::gen::blank<fixed>() : ::dome::gen::type<fixed>(make(6)); if (dome_at) dome_f.load("g", g);  DOME_SITE(8, 92, ("a", "b", "c", "d", "e", "f", "g"), ::dome::gen::ref(a), ::dome::gen::ref(b), ::dome::gen::ref(c), ::dome::gen::ref(d), ::dome::gen::ref(e), ::dome::gen::ref(f), ::dome::gen::ref(g)); int dome_t1 = dome_at ? ::dome::gen::blank<int>() : (number(5)); if (!dome_at && (g.v > dome_t1)) 
std::printf("if %d\n", g.v); }
    if (DOME_IN(9, 10)) { DOME_SITE(9, 94, ("a", "b", "c", "d", "e", "f"), ::dome::gen::ref(a), ::dome::gen::ref(b), ::dome::gen::ref(c), ::dome::gen::ref(d), ::dome::gen::ref(e), ::dome::gen::ref(f)); fixed h = dome_at ? ::dome::gen::blank<fixed>() : ::dome::gen::type<fixed>(make(0)); if (dome_at) dome_f.load("h", h);  for (; dome_at || (h.v < 2); h.v++) 
{ { DOME_SITE(10, 95, ("a", "b", "c", "d", "e", "f", "h"), ::dome::gen::ref(a), ::dome::gen::ref(b), ::dome::gen::ref(c), ::dome::gen::ref(d), ::dome::gen::ref(e), ::dome::gen::ref(f), ::dome::gen::ref(h)); int dome_t2 = dome_at ? ::dome::gen::blank<int>() : (number(h.v)); std::printf("for %d\n", dome_t2); } } }
    { DOME_SITE(11, 96, ("a", "b", "c", "d", "e", "f"), ::dome::gen::ref(a), ::dome::gen::ref(b), ::dome::gen::ref(c), ::dome::gen::ref(d), ::dome::gen::ref(e), ::dome::gen::ref(f)); fixed i = dome_at ? ::dome::gen::blank<fixed>() : ::dome::gen::type<fixed>{make(7)}; if (dome_at) dome_f.load("i", i);  switch (dome_at ? static_cast<int>(0) : static_cast<int>(i.v)) {
        default: { DOME_SITE(12, 97, ("a", "b", "c", "d", "e", "f", "i"), ::dome::gen::ref(a), ::dome::gen::ref(b), ::dome::gen::ref(c), ::dome::gen::ref(d), ::dome::gen::ref(e), ::dome::gen::ref(f), ::dome::gen::ref(i)); int dome_t3 = dome_at ? ::dome::gen::blank<int>() : (number(i.v)); std::printf("switch %d\n", dome_t3); }
    } }
}

void operands(int n) { DOME_FRAME("program.cpp:operands(int)", "program.cpp", 101, 0xda63d2fd58ef2782ull, "(anonymous namespace)::make", "(anonymous namespace)::make", "(anonymous namespace)::make", "(anonymous namespace)::make", "(anonymous namespace)::listed", "(anonymous namespace)::make", "(anonymous namespace)::make", "(anonymous namespace)::make", "(anonymous namespace)::operands(int)::(anonymous class)::operator()", "(anonymous namespace)::owner::owner", "(anonymous namespace)::make"); if (dome_at) { dome_f.load("n", n); }
    if (DOME_IN(1, 1)) { DOME_SITE(1, 102, ("n"), n); std::printf("%d\n", value_of(make(8))); }
    DOME_SITE(2, 103, ("n"), n); const int s = dome_at ? dome_f.get<int>("s") : (sum(n + 1, fixed(make(9))) + n);
    if (DOME_IN(3, 3)) { DOME_SITE(3, 104, ("n", "s"), n, s); if (!dome_at && (value_of(make(10)) > s)) 
std::printf("more\n"); }
    DOME_SITE(4, 106, ("n", "s"), n, s); pair_of p = dome_at ? ::dome::gen::blank<pair_of>() : ::dome::gen::type<pair_of>{make(11), s, shout("after")}; if (dome_at) dome_f.load("p", p);  DOME_SITE(5, 106, ("n", "p"), n, ::dome::gen::ref(p)); pair_of q = dome_at ? ::dome::gen::blank<pair_of>() : (listed(12)); if (dome_at) dome_f.load("q", q); 
    if (!dome_at) { std::printf("%d %d %s %s\n", p.a.v, q.a.v, p.last.c_str(), q.last.c_str()); }
    DOME_SITE(6, 108, ("n", "p", "q"), n, ::dome::gen::ref(p), ::dome::gen::ref(q)); std::unique_ptr<fixed> u = dome_at ? ::dome::gen::blank<::std::unique_ptr<fixed>>() : ::dome::gen::type<::std::unique_ptr<fixed>>(::dome::gen::made(new fixed(make(13)))); if (dome_at) dome_f.load("u", u); 
    DOME_SITE(7, 109, ("n", "p", "q", "u"), n, ::dome::gen::ref(p), ::dome::gen::ref(q), ::dome::gen::ref(u)); auto* r = dome_at ? ::dome::gen::blank<pair_of *>() : (::dome::gen::made(new pair_of{make(14), n, "new"}));
    if (!dome_at) { std::printf("%d %d %d\n", u->v, r->a.v, r->n);
    delete r; }
    DOME_SITE(8, 112, ("p", "q", "u"), ::dome::gen::ref(p), ::dome::gen::ref(q), ::dome::gen::ref(u)); auto l = [f = dome_at ? ::dome::gen::blank<fixed>() : ::dome::gen::type<fixed>(make(15))](int k) { DOME_FRAME("program.cpp:operands(int)::lambda 1(int)", "program.cpp", 112, 0xe12c0b8650787925ull, "(anonymous namespace)::number"); { DOME_SITE0(1, 112); return number(f.v + k); } }; if (dome_at) dome_f.load("l", ::dome::gen::held<fixed>(l, "f")); 
    if (DOME_IN(9, 9)) { DOME_SITE(9, 113, ("p", "q", "u", "l"), ::dome::gen::ref(p), ::dome::gen::ref(q), ::dome::gen::ref(u), ::dome::gen::held<fixed>(l, "f")); int dome_t1 = dome_at ? ::dome::gen::blank<int>() : (l(1)); std::printf("%d\n", dome_t1); }
    DOME_SITE(10, 114, ("p", "q", "u", "l"), ::dome::gen::ref(p), ::dome::gen::ref(q), ::dome::gen::ref(u), ::dome::gen::held<fixed>(l, "f")); owner o = dome_at ? ::dome::gen::blank<owner>() : ::dome::gen::type<owner>(16); if (dome_at) dome_f.load("o", o); 
    DOME_SITE(11, 115, ("p", "q", "u", "l", "o"), ::dome::gen::ref(p), ::dome::gen::ref(q), ::dome::gen::ref(u), ::dome::gen::held<fixed>(l, "f"), ::dome::gen::ref(o)); fixed some[] = {dome_at ? ::dome::gen::blank<fixed>() : ::dome::gen::type<fixed>(make(18)), dome_at ? ::dome::gen::blank<fixed>() : ::dome::gen::type<fixed>(fixed(19))};
    std::printf("%d %d %d\n", o.b.v, some[0].v, some[1].v);
}

// What must be kept while a later call stops is moved into its place.
void moved_once() { DOME_FRAME("program.cpp:moved_once()", "program.cpp", 120, 0x4d3ce9d8053f7f50ull, "(anonymous namespace)::another", "(anonymous namespace)::another", "(anonymous namespace)::another", "(anonymous namespace)::without");
    DOME_SITE0(1, 121); movable dome_t1 = dome_at ? ::dome::gen::blank<movable>() : (another(1)); if (dome_at) dome_f.load("dome_t1", dome_t1); DOME_SITE(2, 121, ("dome_t1"), ::dome::gen::ref(dome_t1)); movable dome_t2 = dome_at ? ::dome::gen::blank<movable>() : (another(3)); three t = dome_at ? ::dome::gen::blank<three>() : ::dome::gen::type<three>{static_cast<decltype(dome_t1)&&>(dome_t1), 2, static_cast<decltype(dome_t2)&&>(dome_t2)}; if (dome_at) dome_f.load("t", t); 
    if (!dome_at) { std::printf("%d %s %d\n", t.a.v, t.b.name.c_str(), t.c.v); }
    DOME_SITE(3, 123, ("t"), ::dome::gen::ref(t)); movable dome_t3 = dome_at ? ::dome::gen::blank<movable>() : (another(5)); three left_out = dome_at ? ::dome::gen::blank<three>() : ::dome::gen::type<three>{.a = 4, .c = static_cast<decltype(dome_t3)&&>(dome_t3)}; if (dome_at) dome_f.load("left_out", left_out); 
    if (!dome_at) { std::printf("%s %s %d\n", left_out.a.name.c_str(), left_out.b.name.c_str(), left_out.c.v); }
    DOME_SITE(4, 125, ("t", "left_out"), ::dome::gen::ref(t), ::dome::gen::ref(left_out)); undefaulted dome_t4 = dome_at ? ::dome::gen::blank<undefaulted>() : (without(6)); std::pair<undefaulted, int> p = dome_at ? ::dome::gen::blank<::std::pair<undefaulted, int>>() : ::dome::gen::type<::std::pair<undefaulted, int>>(static_cast<decltype(dome_t4)&&>(dome_t4), 7);
    std::printf("%d %d\n", p.first.v, p.second);
}

}  // namespace

int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 131, 0x27c8a3599c0a8970ull, "(anonymous namespace)::variables", "(anonymous namespace)::number", "(anonymous namespace)::operands", "(anonymous namespace)::generic<(anonymous namespace)::fixed>", "(anonymous namespace)::moved_once");
    if (DOME_IN(1, 1)) { DOME_SITE0(1, 132); variables(); }
    if (DOME_IN(2, 3)) { DOME_SITE0(2, 133); int dome_t1 = dome_at ? dome_f.get<int>("dome_t1") : (number(2)); DOME_SITE(3, 133, ("dome_t1"), dome_t1); operands(dome_t1); }
    if (DOME_IN(4, 4)) { DOME_SITE0(4, 134); int dome_t2 = dome_at ? ::dome::gen::blank<int>() : (generic<fixed>(20)); std::printf("%d\n", dome_t2); }
    if (!dome_at) { std::printf("%d ended\n", fixed::ended); }
    { DOME_SITE0(5, 136); moved_once(); }
}
