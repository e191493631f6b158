#include <dome/generated.hpp>
#include <dome/describe/callables.hpp>
#include <dome/describe/std/array.hpp>
#include <dome/describe/std/memory.hpp>
#include <dome/describe/std/vector.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// Types and names that once had no spelling where they were needed.
#include <dome/session.hpp>

#include <array>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <iostream>
#include <memory>
#include <string>
#include <type_traits>
#include <vector>

// A class without a name and a pointer declared together.
namespace n03 {
void run() { DOME_FRAME("n03::run()", "program.cpp", 17, 0x161964e01cc4e088ull, "dome::checkpoint");
    struct {
        int a, b;
    
public:
    friend struct ::dome::detail::class_access;
    void dome_describe_([[maybe_unused]] ::dome::archive& dome_a) {
        [[maybe_unused]] auto& dome_x = *this;
        dome_a.field("a", dome_x.a);
        dome_a.field("b", dome_x.b);
    }
#line 20
} stack[4]; if (dome_at) dome_f.load("stack", stack);  ::dome::gen::innermost<decltype(stack)> *p = dome_at ? dome_f.get<::std::remove_cvref_t<decltype(p)>>("p") : ::dome::gen::type<::std::remove_cvref_t<decltype(p)>>(stack);
    for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 3); ++i) {
        if (!dome_at) { p->a = i;
        p->b = 2 * i;
        p++; }
        { DOME_SITE(1, 25, ("stack", "p", "i"), ::dome::gen::ref(stack), p, i); dome::checkpoint(); }
    }
    while (p-- != stack)
        std::printf("%d %d\n", p->a, p->b);
}
}  // namespace n03

// auto* to one.
namespace n08 {
void run() { DOME_FRAME("n08::run()", "program.cpp", 34, 0xdb456e02b4e1fcbfull, "dome::checkpoint");
    struct {
        int a, b;
    
public:
    friend struct ::dome::detail::class_access;
    void dome_describe_([[maybe_unused]] ::dome::archive& dome_a) {
        [[maybe_unused]] auto& dome_x = *this;
        dome_a.field("a", dome_x.a);
        dome_a.field("b", dome_x.b);
    }
#line 37
} stack[4]; if (dome_at) dome_f.load("stack", stack); 
    auto* p = dome_at ? dome_f.get<::std::decay_t<decltype(stack)>>("p") : ::dome::gen::type<::std::decay_t<decltype(stack)>>(stack);
    for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 3); ++i) {
        if (!dome_at) { p->a = i;
        p->b = 2 * i;
        p++; }
        { DOME_SITE(1, 43, ("stack", "p", "i"), ::dome::gen::ref(stack), p, i); dome::checkpoint(); }
    }
    while (p-- != stack)
        std::printf("%d %d\n", p->a, p->b);
}
}  // namespace n08

// An enumeration without a name.
namespace n16 {
int words(const char* s) { DOME_FRAME("n16::words(const char *)", "program.cpp", 52, 0xa8b9b6b6bae7ba81ull, "dome::checkpoint"); if (dome_at) { dome_f.load("s", s); }
    int n = dome_at ? dome_f.get<int>("n") : (0);
    enum { OUT, IN } st = dome_at ? dome_f.get<::std::remove_cvref_t<decltype(st)>>("st") : (OUT);
    for (; dome_at || (*s); ++s) {
        if (!dome_at && (*s == ' ')) 
st = OUT;
        else { if (dome_at ? DOME_BACK(1, 1) : static_cast<bool>(st == OUT)) {
            if (!dome_at) { st = IN;
            ++n; }
            { DOME_SITE(1, 61, ("s", "n", "st"), s, n, st); dome::checkpoint(); }
        } }
    }
    return n;
}
void run() { DOME_FRAME("n16::run()", "program.cpp", 66, 0xc3f0e65a273eee9ull, "n16::words"); { DOME_SITE0(1, 66); int dome_t1 = dome_at ? ::dome::gen::blank<int>() : (words("a bc  def g")); std::printf("%d\n", dome_t1); } }
}  // namespace n16

// A value of a class that is private to another.
namespace n20 {
class Outer {
    class Token {
    public:
        int v;
        int next() { DOME_FRAME("n20::Outer::Token::next()", "program.cpp", 75, 0xbc6ac81a8ea23ca7ull, "dome::checkpoint");
            { DOME_SITE0(1, 76); dome::checkpoint(); }
            return ++v;
        }
    
public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] Token& dome_x) {
        dome_a.field("v", dome_x.v);
    }
#line 79
};
    int n = 3;

public:
    Token token() { return {n}; }
    using Tok = Token;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] Outer& dome_x) {
        dome_a.field_or_default("n", dome_x.n);
    }
    explicit Outer([[maybe_unused]] ::dome::blank_t dome_b) {}
    Outer() = default;
#line 85
};
void run() { DOME_FRAME("n20::run()", "program.cpp", 86, 0xbed1ce5ce56030f6ull, "n20::Outer::Token::next", "n20::Outer::Token::next");
    Outer o = dome_at ? ::dome::gen::blank<::n20::Outer>() : ::dome::gen::type<::n20::Outer>(); if (dome_at) dome_f.load("o", o); 
    auto t = dome_at ? ::dome::gen::blank<decltype(o.token())>() : (o.token()); if (dome_at) dome_f.load("t", t); 
    if (DOME_IN(1, 1)) { for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 3); ++i) 
{ { DOME_SITE(1, 90, ("o", "t", "i"), ::dome::gen::ref(o), ::dome::gen::ref(t), i); int dome_t1 = dome_at ? ::dome::gen::blank<int>() : (t.next()); std::printf("%d\n", dome_t1); } } }
    { ::std::decay_t<decltype(o.token())> dome_t2 = dome_at ? ::dome::gen::blank<::std::decay_t<decltype(o.token())>>() : (o.token()); if (dome_at) dome_f.load("dome_t2", dome_t2); DOME_SITE(2, 91, ("o", "t", "dome_t2"), ::dome::gen::ref(o), ::dome::gen::ref(t), ::dome::gen::ref(dome_t2)); int dome_t3 = dome_at ? ::dome::gen::blank<int>() : (static_cast<decltype(dome_t2)&&>(dome_t2).next()); std::printf("%d\n", dome_t3); }
}
}  // namespace n20

// A pointer to a member of one.
namespace n14 {
template <class T>
class Tree {
    struct N {
        T k;
        N *l, *r;
    
public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] N& dome_x) {
        dome_a.field("k", dome_x.k);
        dome_a.field("l", dome_x.l);
        dome_a.field("r", dome_x.r);
    }
    static N dome_blank_() { return {::dome::gen::blank<decltype(N::k)>(), {}, {}}; }
#line 102
};
    N* root = nullptr;

public:
    void add(int k, bool left) { DOME_FRAME("n14::Tree::add(int, bool)", "program.cpp", 106, 0x7ba79e60fdb1c783ull, "dome::checkpoint");
        N* N::* side = dome_at ? ::dome::gen::blank<N* N::*>() : ::dome::gen::type<N* N::*>(left ? ::dome::gen::named_member<&N::l>([] { return "l"; }) : ::dome::gen::named_member<&N::r>([] { return "r"; })); if (dome_at) dome_f.load("side", side); 
        N* n = dome_at ? ::dome::gen::blank<::std::decay_t<decltype(new N{k, nullptr, nullptr})>>() : ::dome::gen::type<::std::decay_t<decltype(new N{k, nullptr, nullptr})>>(::dome::gen::made(new N{k, nullptr, nullptr})); if (dome_at) dome_f.load("n", n); 
        { DOME_SITE(1, 109, ("side", "n"), ::dome::gen::ref(side), ::dome::gen::ref(n)); dome::checkpoint(); }
        n->*side = root;
        root = n;
    }
    int sum() const {
        int s = 0;
        for (N* n = root; n; n = n->l ? n->l : n->r)
            s = s * 3 + n->k;
        return s;
    }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] Tree& dome_x) {
        dome_a.field("root", dome_x.root);
    }
    explicit Tree([[maybe_unused]] ::dome::blank_t dome_b) : root() {}
    Tree() = default;
#line 119
};
void run() { DOME_FRAME("n14::run()", "program.cpp", 120, 0xf078b69a7887aecfull, "n14::Tree<int>::add");
    Tree<int> t = dome_at ? ::dome::gen::blank<::n14::Tree<int>>() : ::dome::gen::type<::n14::Tree<int>>(); if (dome_at) dome_f.load("t", t); 
    for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 4); ++i) 
{ { DOME_SITE(1, 123, ("t", "i"), ::dome::gen::ref(t), i); t.add(i, i % 2); } }
    std::printf("%d\n", t.sum());
}
}  // namespace n14

// An alias template with a number as its argument.
namespace n24 {
template <std::size_t N>
using State = std::array<double, N>;
template <std::size_t N>
using Rhs = std::function<void(const State<N>&, State<N>&)>;
void run() { DOME_FRAME("n24::run()", "program.cpp", 134, 0x4cc065baeedb9984ull, "std::function<void (const std::array<double, 2> &, std::array<double, 2> &)>::operator()");
    Rhs<2> f = dome_at ? ::dome::gen::blank<::std::function<void (const ::std::array<double, 2> &, ::std::array<double, 2> &)>>() : ::dome::gen::type<::std::function<void (const ::std::array<double, 2> &, ::std::array<double, 2> &)>>(::dome::gen::callable<void (const std::array<double, 2> &, std::array<double, 2> &)>([] { return "n24::run()::lambda 1(const State<2> &, State<2> &)|"; }, [](const State<2>& y, State<2>& d) { DOME_FRAME("n24::run()::lambda 1(const State<2> &, State<2> &)", "program.cpp", 135, 0x80183b2c3644f465ull, "dome::checkpoint");
        if (!dome_at) { d = {y[1], -y[0]}; }
        { DOME_SITE0(1, 137); dome::checkpoint(); }
    })); if (dome_at) dome_f.load("f", f); 
    State<2> y = dome_at ? ::dome::gen::blank<::std::array<double, 2>>() : ::dome::gen::type<::std::array<double, 2>>{1, 0}; if (dome_at) dome_f.load("y", y);  State<2> d; if (dome_at) dome_f.load("d", d); 
    for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 3); ++i) {
        { DOME_SITE(1, 141, ("f", "y", "d", "i"), ::dome::gen::ref(f), ::dome::gen::ref(y), ::dome::gen::ref(d), i); f(y, d); }
        y[0] += d[0];
        y[1] += d[1];
    }
    std::printf("%g %g\n", y[0], y[1]);
}
}  // namespace n24

// A global of a namespace, defined outside it.
namespace n26 {
namespace npb {
extern int count[3];
extern double total;
}  // namespace npb
int npb::count[3];
static ::dome::gen::global dome_g_count("n26::npb::count", ::n26::npb::count);
#line 155

double npb::total = 1;
static ::dome::gen::global dome_g_total("n26::npb::total", ::n26::npb::total);
#line 156

void run() { DOME_FRAME("n26::run()", "program.cpp", 157, 0x14eb293e2748af25ull, "dome::checkpoint");
    for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 3); ++i) {
        if (!dome_at) { npb::count[i] += i;
        npb::total *= 2; }
        { DOME_SITE(1, 161, ("i"), i); dome::checkpoint(); }
    }
    std::printf("%d %g\n", npb::count[2], npb::total);
}
}  // namespace n26

// A return type that depends on a trait.
namespace n28 {
template <class T>
struct has_size : std::true_type {};
template <class T>
std::enable_if_t<has_size<T>::value, std::size_t> weight(const T& t) { DOME_FRAME("n28::weight(const T &)", "program.cpp", 172, 0x8968a3e407dac85cull, "dome::checkpoint");
    std::size_t n = dome_at ? dome_f.get<::std::size_t>("n") : ::dome::gen::type<::std::size_t>(0);
    { auto&& dome_g1 = (t); ::std::ptrdiff_t dome_k1 = dome_at ? dome_f.get<::std::ptrdiff_t>("dome_k1") : 0; using ::std::begin; using ::std::end; auto dome_b1 = begin(dome_g1); if (dome_at) ::dome::gen::advance(dome_b1, dome_k1); for (auto dome_e1 = end(dome_g1); dome_b1 != dome_e1; ++dome_b1, (void)++dome_k1) { auto& e = *dome_b1; {
        if (!dome_at) { n += sizeof(e); }
        { DOME_SITE(1, 176, ("dome_k1", "n"), dome_k1, n); dome::checkpoint(); }
    } } }
    return n;
}
void run() { DOME_FRAME("n28::run()", "program.cpp", 180, 0xb368390c7b32c552ull, "n28::weight<std::vector<int>>");
    std::vector<int> v = dome_at ? ::dome::gen::blank<::std::vector<int>>() : ::dome::gen::type<::std::vector<int>>{1, 2, 3}; if (dome_at) dome_f.load("v", v); 
    { DOME_SITE(1, 182, ("v"), ::dome::gen::ref(v)); unsigned long dome_t1 = dome_at ? ::dome::gen::blank<unsigned long>() : (weight(v)); std::cout << dome_t1 << ' ' << v.size() << '\n'; }
}
}  // namespace n28

// A private alias as the type of a parameter.
namespace n29 {
class Tree {
    using P = std::array<double, 2>;

public:
    double dist(const P& q) const { DOME_FRAME("n29::Tree::dist(const P &) const", "program.cpp", 192, 0x3012cebc39815e49ull, "dome::checkpoint");
        { DOME_SITE0(1, 193); dome::checkpoint(); }
        return q[0] + q[1];
    }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] Tree& dome_x) {
    }
#line 196
};
void run() { DOME_FRAME("n29::run()", "program.cpp", 197, 0x306d9e3e48a266e9ull, "n29::Tree::dist");
    Tree t; if (dome_at) dome_f.load("t", t); 
    for (double x = dome_at ? dome_f.get<double>("x") : ::dome::gen::type<double>(0); dome_at || (x < 3); x += 1) {
        ::std::array<double, 2> dome_t1 = dome_at ? ::dome::gen::blank<::std::array<double, 2>>() : (::std::array<double, 2>{x, 10 - x}); if (dome_at) dome_f.load("dome_t1", dome_t1); DOME_SITE(1, 200, ("t", "x", "dome_t1"), ::dome::gen::ref(t), x, ::dome::gen::ref(dome_t1)); double d = dome_at ? ::dome::gen::blank<double>() : (t.dist(dome_t1));
        std::printf("%g\n", d);
    }
}
}  // namespace n29

// A private class of a template, in two instances.
namespace n34 {
template <class T>
class Stack {
    struct Node {
        T v;
        std::unique_ptr<Node> next;
    
public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] Node& dome_x) {
        dome_a.field("v", dome_x.v);
        dome_a.field("next", dome_x.next);
    }
    static Node dome_blank_() { return {::dome::gen::blank<decltype(Node::v)>(), ::dome::gen::blank<decltype(Node::next)>()}; }
#line 213
};
    std::unique_ptr<Node> head_;

public:
    void push(T v) { head_ = ::dome::gen::made_unique(std::make_unique<Node>(Node{std::move(v), std::move(head_)})); }
    T pop() { DOME_FRAME("n34::Stack::pop()", "program.cpp", 218, 0x5a6b049a2bd233f2ull, "dome::checkpoint");
        { DOME_SITE0(1, 219); dome::checkpoint(); }
        T v = std::move(head_->v);
        head_ = std::move(head_->next);
        return v;
    }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] Stack& dome_x) {
        dome_a.field("head_", dome_x.head_);
    }
    explicit Stack([[maybe_unused]] ::dome::blank_t dome_b) : head_(::dome::gen::blank<decltype(head_)>()) {}
    Stack() = default;
#line 224
};
void run() { DOME_FRAME("n34::run()", "program.cpp", 225, 0x1eaf7c1a78f7820cull, "n34::Stack<long>::pop", "n34::Stack<std::basic_string<char>>::pop");
    Stack<long> s = dome_at ? ::dome::gen::blank<::n34::Stack<long>>() : ::dome::gen::type<::n34::Stack<long>>(); if (dome_at) dome_f.load("s", s); 
    if (!dome_at) { s.push(1);
    s.push(2); }
    Stack<std::string> t = dome_at ? ::dome::gen::blank<::n34::Stack< ::std::string>>() : ::dome::gen::type<::n34::Stack< ::std::string>>(); if (dome_at) dome_f.load("t", t); 
    if (!dome_at) { t.push("x"); }
    if (DOME_IN(1, 1)) { for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 2); ++i) 
{ { DOME_SITE(1, 232, ("s", "t", "i"), ::dome::gen::ref(s), ::dome::gen::ref(t), i); long dome_t1 = dome_at ? ::dome::gen::blank<long>() : (s.pop()); std::printf("%ld\n", dome_t1); } } }
    { DOME_SITE(2, 233, ("s", "t"), ::dome::gen::ref(s), ::dome::gen::ref(t)); ::std::basic_string<char, ::std::char_traits<char>, ::std::allocator<char>> dome_t2 = dome_at ? ::dome::gen::blank<::std::basic_string<char, ::std::char_traits<char>, ::std::allocator<char>>>() : (t.pop()); std::puts(static_cast<decltype(dome_t2)&&>(dome_t2).c_str()); }
}
}  // namespace n34

int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 237, 0x109f0a1746625f0aull, "n03::run", "n08::run", "n16::run", "n20::run", "n14::run", "n24::run", "n26::run", "n28::run", "n29::run", "n34::run");
    if (DOME_IN(1, 1)) { DOME_SITE0(1, 238); n03::run(); }
    if (DOME_IN(2, 2)) { DOME_SITE0(2, 239); n08::run(); }
    if (DOME_IN(3, 3)) { DOME_SITE0(3, 240); n16::run(); }
    if (DOME_IN(4, 4)) { DOME_SITE0(4, 241); n20::run(); }
    if (DOME_IN(5, 5)) { DOME_SITE0(5, 242); n14::run(); }
    if (DOME_IN(6, 6)) { DOME_SITE0(6, 243); n24::run(); }
    if (DOME_IN(7, 7)) { DOME_SITE0(7, 244); n26::run(); }
    if (DOME_IN(8, 8)) { DOME_SITE0(8, 245); n28::run(); }
    if (DOME_IN(9, 9)) { DOME_SITE0(9, 246); n29::run(); }
    { DOME_SITE0(10, 247); n34::run(); }
}
