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
#include <utility>
#include <functional>
#include <iostream>
#include <memory>
#include <string>
#include <type_traits>
#include <vector>

// A class without a name and a pointer declared together.
namespace n03 {
void run() { DOME_FRAME("n03::run()", "program.cpp", 18, 0x161964e01cc4e088ull, "dome::checkpoint");
    struct {
        int a, b;
    
public:
    friend struct ::dome::detail::class_access;
    void dome_describe_([[maybe_unused]] ::dome::archive& dome_a) {
        [[maybe_unused]] auto& dome_x = *this;
        dome_a.field("a", dome_x.a);
        dome_a.field("b", dome_x.b);
    }
#line 21
} stack[4]; if (dome_at) dome_f.load("stack", stack);  ::dome::gen::innermost<decltype(stack)> *p = dome_at ? dome_f.get<::std::remove_cvref_t<decltype(p)>>("p") : ::dome::gen::type<::std::remove_cvref_t<decltype(p)>>(stack);
    for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 3); ++i) {
        if (!dome_at) { p->a = i;
        p->b = 2 * i;
        p++; }
        { DOME_SITE(1, 26, ("stack", "p", "i"), ::dome::gen::ref(stack), p, i); dome::checkpoint(); }
    }
    while (p-- != stack)
        std::printf("%d %d\n", p->a, p->b);
}
}  // namespace n03

// auto* to one.
namespace n08 {
void run() { DOME_FRAME("n08::run()", "program.cpp", 35, 0xdb456e02b4e1fcbfull, "dome::checkpoint");
    struct {
        int a, b;
    
public:
    friend struct ::dome::detail::class_access;
    void dome_describe_([[maybe_unused]] ::dome::archive& dome_a) {
        [[maybe_unused]] auto& dome_x = *this;
        dome_a.field("a", dome_x.a);
        dome_a.field("b", dome_x.b);
    }
#line 38
} stack[4]; if (dome_at) dome_f.load("stack", stack); 
    auto* p = dome_at ? dome_f.get<::std::decay_t<decltype(stack)>>("p") : ::dome::gen::type<::std::decay_t<decltype(stack)>>(stack);
    for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 3); ++i) {
        if (!dome_at) { p->a = i;
        p->b = 2 * i;
        p++; }
        { DOME_SITE(1, 44, ("stack", "p", "i"), ::dome::gen::ref(stack), p, i); dome::checkpoint(); }
    }
    while (p-- != stack)
        std::printf("%d %d\n", p->a, p->b);
}
}  // namespace n08

// An enumeration without a name.
namespace n16 {
int words(const char* s) { DOME_FRAME("n16::words(const char *)", "program.cpp", 53, 0xa8b9b6b6bae7ba81ull, "dome::checkpoint"); if (dome_at) { dome_f.load("s", s); }
    int n = dome_at ? dome_f.get<int>("n") : (0);
    enum { OUT, IN } st = dome_at ? dome_f.get<::std::remove_cvref_t<decltype(st)>>("st") : (OUT);
    for (; dome_at || (*s); ++s) {
        if (!dome_at && (*s == ' ')) 
st = OUT;
        else { if (dome_at ? DOME_BACK(1, 1) : static_cast<bool>(st == OUT)) {
            if (!dome_at) { st = IN;
            ++n; }
            { DOME_SITE(1, 62, ("s", "n", "st"), s, n, st); dome::checkpoint(); }
        } }
    }
    return n;
}
void run() { DOME_FRAME("n16::run()", "program.cpp", 67, 0xc3f0e65a273eee9ull, "n16::words"); { DOME_SITE0(1, 67); int dome_t1 = dome_at ? ::dome::gen::blank<int>() : (words("a bc  def g")); std::printf("%d\n", dome_t1); } }
}  // namespace n16

// A value of a class that is private to another.
namespace n20 {
class Outer {
    class Token {
    public:
        int v;
        int next() { DOME_FRAME("n20::Outer::Token::next()", "program.cpp", 76, 0xbc6ac81a8ea23ca7ull, "dome::checkpoint");
            { DOME_SITE0(1, 77); dome::checkpoint(); }
            return ++v;
        }
    
public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] Token& dome_x) {
        dome_a.field("v", dome_x.v);
    }
#line 80
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
#line 86
};
void run() { DOME_FRAME("n20::run()", "program.cpp", 87, 0xbed1ce5ce56030f6ull, "n20::Outer::Token::next", "n20::Outer::Token::next");
    Outer o = dome_at ? ::dome::gen::blank<::n20::Outer>() : ::dome::gen::type<::n20::Outer>(); if (dome_at) dome_f.load("o", o); 
    auto t = dome_at ? ::dome::gen::blank<decltype(o.token())>() : (o.token()); if (dome_at) dome_f.load("t", t); 
    if (DOME_IN(1, 1)) { for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 3); ++i) 
{ { DOME_SITE(1, 91, ("o", "t", "i"), ::dome::gen::ref(o), ::dome::gen::ref(t), i); int dome_t1 = dome_at ? ::dome::gen::blank<int>() : (t.next()); std::printf("%d\n", dome_t1); } } }
    { ::std::decay_t<decltype(o.token())> dome_t2 = dome_at ? ::dome::gen::blank<::std::decay_t<decltype(o.token())>>() : (o.token()); if (dome_at) dome_f.load("dome_t2", dome_t2); DOME_SITE(2, 92, ("o", "t", "dome_t2"), ::dome::gen::ref(o), ::dome::gen::ref(t), ::dome::gen::ref(dome_t2)); int dome_t3 = dome_at ? ::dome::gen::blank<int>() : (static_cast<decltype(dome_t2)&&>(dome_t2).next()); std::printf("%d\n", dome_t3); }
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
        if constexpr (::std::is_reference_v<decltype(N::k)>) {
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Winvalid-offsetof"
        dome_a.bound("k", dome_x.k, dome_x, __builtin_offsetof(N, k));
#pragma GCC diagnostic pop
        } else {
            dome_a.field("k", dome_x.k);
        }
        dome_a.field("l", dome_x.l);
        dome_a.field("r", dome_x.r);
    }
    static N dome_blank_() { return {::dome::gen::blank<decltype(N::k)>(), {}, {}}; }
#line 103
};
    N* root = nullptr;

public:
    void add(int k, bool left) { DOME_FRAME("n14::Tree::add(int, bool)", "program.cpp", 107, 0x7ba79e60fdb1c783ull, "dome::checkpoint");
        N* N::* side = dome_at ? ::dome::gen::blank<N* N::*>() : ::dome::gen::type<N* N::*>(left ? ::dome::gen::named_member<&N::l>([] { return "l"; }) : ::dome::gen::named_member<&N::r>([] { return "r"; })); if (dome_at) dome_f.load("side", side); 
        N* n = dome_at ? ::dome::gen::blank<::std::remove_cv_t<decltype(n)>>() : ::dome::gen::type<::std::remove_cv_t<decltype(n)>>(::dome::gen::made(new N{k, nullptr, nullptr})); if (dome_at) dome_f.load("n", n); 
        { DOME_SITE(1, 110, ("side", "n"), ::dome::gen::ref(side), ::dome::gen::ref(n)); dome::checkpoint(); }
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
#line 120
};
void run() { DOME_FRAME("n14::run()", "program.cpp", 121, 0xf078b69a7887aecfull, "n14::Tree<int>::add");
    Tree<int> t = dome_at ? ::dome::gen::blank<::n14::Tree<int>>() : ::dome::gen::type<::n14::Tree<int>>(); if (dome_at) dome_f.load("t", t); 
    for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 4); ++i) 
{ { DOME_SITE(1, 124, ("t", "i"), ::dome::gen::ref(t), i); t.add(i, i % 2); } }
    std::printf("%d\n", t.sum());
}
}  // namespace n14

// An alias template with a number as its argument.
namespace n24 {
template <std::size_t N>
using State = std::array<double, N>;
template <std::size_t N>
using Rhs = std::function<void(const State<N>&, State<N>&)>;
void run() { DOME_FRAME("n24::run()", "program.cpp", 135, 0x4cc065baeedb9984ull, "std::function<void (const std::array<double, 2> &, std::array<double, 2> &)>::operator()");
    Rhs<2> f = dome_at ? ::dome::gen::blank<::std::function<void (const ::std::array<double, 2> &, ::std::array<double, 2> &)>>() : ::dome::gen::type<::std::function<void (const ::std::array<double, 2> &, ::std::array<double, 2> &)>>(::dome::gen::callable<void (const std::array<double, 2> &, std::array<double, 2> &)>([] { return "n24::run()::lambda 1(const State<2> &, State<2> &)|"; }, [](const State<2>& y, State<2>& d) { DOME_FRAME("n24::run()::lambda 1(const State<2> &, State<2> &)", "program.cpp", 136, 0x80183b2c3644f465ull, "dome::checkpoint");
        if (!dome_at) { d = {y[1], -y[0]}; }
        { DOME_SITE0(1, 138); dome::checkpoint(); }
    })); if (dome_at) dome_f.load("f", f); 
    State<2> y = dome_at ? ::dome::gen::blank<::std::array<double, 2>>() : ::dome::gen::type<::std::array<double, 2>>{1, 0}; if (dome_at) dome_f.load("y", y);  State<2> d; if (dome_at) dome_f.load("d", d); 
    for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 3); ++i) {
        { DOME_SITE(1, 142, ("f", "y", "d", "i"), ::dome::gen::ref(f), ::dome::gen::ref(y), ::dome::gen::ref(d), i); f(y, d); }
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
#line 156

double npb::total = 1;
static ::dome::gen::global dome_g_total("n26::npb::total", ::n26::npb::total);
#line 157

void run() { DOME_FRAME("n26::run()", "program.cpp", 158, 0x14eb293e2748af25ull, "dome::checkpoint");
    for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 3); ++i) {
        if (!dome_at) { npb::count[i] += i;
        npb::total *= 2; }
        { DOME_SITE(1, 162, ("i"), i); dome::checkpoint(); }
    }
    std::printf("%d %g\n", npb::count[2], npb::total);
}
}  // namespace n26

// A return type that depends on a trait.
namespace n28 {
template <class T>
struct has_size : std::true_type {};
template <class T>
std::enable_if_t<has_size<T>::value, std::size_t> weight(const T& t) { DOME_FRAME("n28::weight(const T &)", "program.cpp", 173, 0x8968a3e407dac85cull, "dome::checkpoint");
    std::size_t n = dome_at ? dome_f.get<::std::size_t>("n") : ::dome::gen::type<::std::size_t>(0);
    { auto&& dome_g1 = (t); ::std::ptrdiff_t dome_k1 = dome_at ? dome_f.get<::std::ptrdiff_t>("dome_k1") : 0; auto dome_b1 = ::dome::gen::begin_of(dome_g1); auto dome_e1 = ::dome::gen::end_of(dome_g1); if (dome_at) ::dome::gen::advance(dome_f, dome_b1, dome_k1, dome_e1); for (; dome_b1 != dome_e1; ++dome_b1, (void)++dome_k1) { auto& e = *dome_b1; {
        if (!dome_at) { n += sizeof(e); }
        { DOME_SITE(1, 177, ("dome_k1", "n"), dome_k1, n); dome::checkpoint(); }
    } } }
    return n;
}
void run() { DOME_FRAME("n28::run()", "program.cpp", 181, 0xb368390c7b32c552ull, "n28::weight<std::vector<int>>");
    std::vector<int> v = dome_at ? ::dome::gen::blank<::std::vector<int>>() : ::dome::gen::type<::std::vector<int>>{1, 2, 3}; if (dome_at) dome_f.load("v", v); 
    { DOME_SITE(1, 183, ("v"), ::dome::gen::ref(v)); unsigned long dome_t1 = dome_at ? ::dome::gen::blank<unsigned long>() : (weight(v)); std::cout << dome_t1 << ' ' << v.size() << '\n'; }
}
}  // namespace n28

// A private alias as the type of a parameter.
namespace n29 {
class Tree {
    using P = std::array<double, 2>;

public:
    double dist(const P& q) const { DOME_FRAME("n29::Tree::dist(const P &) const", "program.cpp", 193, 0x3012cebc39815e49ull, "dome::checkpoint");
        { DOME_SITE0(1, 194); dome::checkpoint(); }
        return q[0] + q[1];
    }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] Tree& dome_x) {
    }
#line 197
};
void run() { DOME_FRAME("n29::run()", "program.cpp", 198, 0x306d9e3e48a266e9ull, "n29::Tree::dist");
    Tree t; if (dome_at) dome_f.load("t", t); 
    for (double x = dome_at ? dome_f.get<double>("x") : ::dome::gen::type<double>(0); dome_at || (x < 3); x += 1) {
        ::std::array<double, 2> dome_t1 = dome_at ? ::dome::gen::blank<::std::array<double, 2>>() : (::std::array<double, 2>{x, 10 - x}); if (dome_at) dome_f.load("dome_t1", dome_t1); DOME_SITE(1, 201, ("t", "x", "dome_t1"), ::dome::gen::ref(t), x, ::dome::gen::ref(dome_t1)); double d = dome_at ? ::dome::gen::blank<double>() : (t.dist(dome_t1));
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
        if constexpr (::std::is_reference_v<decltype(Node::v)>) {
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Winvalid-offsetof"
        dome_a.bound("v", dome_x.v, dome_x, __builtin_offsetof(Node, v));
#pragma GCC diagnostic pop
        } else {
            dome_a.field("v", dome_x.v);
        }
        dome_a.field("next", dome_x.next);
    }
    static Node dome_blank_() { return {::dome::gen::blank<decltype(Node::v)>(), ::dome::gen::blank<decltype(Node::next)>()}; }
#line 214
};
    std::unique_ptr<Node> head_;

public:
    void push(T v) { head_ = ::dome::gen::made_unique(std::make_unique<Node>(Node{std::move(v), std::move(head_)})); }
    T pop() { DOME_FRAME("n34::Stack::pop()", "program.cpp", 219, 0x5a6b049a2bd233f2ull, "dome::checkpoint");
        { DOME_SITE0(1, 220); dome::checkpoint(); }
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
#line 225
};
void run() { DOME_FRAME("n34::run()", "program.cpp", 226, 0x1eaf7c1a78f7820cull, "n34::Stack<long>::pop", "n34::Stack<std::basic_string<char>>::pop");
    Stack<long> s = dome_at ? ::dome::gen::blank<::n34::Stack<long>>() : ::dome::gen::type<::n34::Stack<long>>(); if (dome_at) dome_f.load("s", s); 
    if (!dome_at) { s.push(1);
    s.push(2); }
    Stack<std::string> t = dome_at ? ::dome::gen::blank<::n34::Stack< ::std::string>>() : ::dome::gen::type<::n34::Stack< ::std::string>>(); if (dome_at) dome_f.load("t", t); 
    if (!dome_at) { t.push("x"); }
    if (DOME_IN(1, 1)) { for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 2); ++i) 
{ { DOME_SITE(1, 233, ("s", "t", "i"), ::dome::gen::ref(s), ::dome::gen::ref(t), i); long dome_t1 = dome_at ? ::dome::gen::blank<long>() : (s.pop()); std::printf("%ld\n", dome_t1); } } }
    { DOME_SITE(2, 234, ("s", "t"), ::dome::gen::ref(s), ::dome::gen::ref(t)); ::std::basic_string<char, ::std::char_traits<char>, ::std::allocator<char>> dome_t2 = dome_at ? ::dome::gen::blank<::std::basic_string<char, ::std::char_traits<char>, ::std::allocator<char>>>() : (t.pop()); std::puts(static_cast<decltype(dome_t2)&&>(dome_t2).c_str()); }
}
}  // namespace n34

// A class of a template with an array whose length depends on it, in two instances.
namespace n37 {
template <class T, int N>
class chunks {
    struct chunk {
        T items[N];
        int n = 0;
        chunk* next = nullptr;
    
public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] chunk& dome_x) {
        dome_a.field("items", dome_x.items);
        dome_a.field_or_default("n", dome_x.n);
        dome_a.field_or_default("next", dome_x.next);
    }
#line 246
};
    chunk* first_ = nullptr;

public:
    ~chunks() {
        while (first_ != nullptr)
            delete std::exchange(first_, first_->next);
    }
    void add(const T& x) { DOME_FRAME("n37::chunks::add(const T &)", "program.cpp", 254, 0x305b417f31cfad1cull, "dome::checkpoint");
        if (!dome_at) { if (first_ == nullptr || first_->n == N)
            first_ = ::dome::gen::made(new chunk{{}, 0, first_}); }
        { DOME_SITE0(1, 257); dome::checkpoint(); }
        first_->items[first_->n++] = x;
    }
    const T& last() const { return first_->items[first_->n - 1]; }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] chunks& dome_x) {
        dome_a.field("first_", dome_x.first_);
    }
    explicit chunks([[maybe_unused]] ::dome::blank_t dome_b) : first_() {}
    chunks() = default;
#line 261
};
void run() { DOME_FRAME("n37::run()", "program.cpp", 262, 0x76aacb48657315feull, "n37::chunks<int, 2>::add", "n37::chunks<std::basic_string<char>, 3>::add");
    chunks<int, 2> numbers = dome_at ? ::dome::gen::blank<::n37::chunks<int, 2>>() : ::dome::gen::type<::n37::chunks<int, 2>>(); if (dome_at) dome_f.load("numbers", numbers); 
    chunks<std::string, 3> words = dome_at ? ::dome::gen::blank<::n37::chunks< ::std::string, 3>>() : ::dome::gen::type<::n37::chunks< ::std::string, 3>>(); if (dome_at) dome_f.load("words", words); 
    { int i = dome_at ? ::dome::gen::blank<int>() : (0); if (dome_at) dome_f.load("i", i);  for (; dome_at || (i < 5); ++i) {
        if (DOME_IN(1, 1)) { DOME_SITE(1, 266, ("numbers", "words", "i"), ::dome::gen::ref(numbers), ::dome::gen::ref(words), ::dome::gen::ref(i)); numbers.add(i); }
        { ::std::string dome_t1 = dome_at ? ::dome::gen::blank<::std::string>() : (std::to_string(i)); if (dome_at) dome_f.load("dome_t1", dome_t1); DOME_SITE(2, 267, ("numbers", "words", "i", "dome_t1"), ::dome::gen::ref(numbers), ::dome::gen::ref(words), ::dome::gen::ref(i), ::dome::gen::ref(dome_t1)); words.add(dome_t1); }
    } }
    std::printf("%d %s\n", numbers.last(), words.last().c_str());
}
}  // namespace n37

// A class that owns others of its kind, as a temporary.
namespace n38 {
struct link {
    int value;
    std::unique_ptr<link> next;
    link(int v, std::unique_ptr<link> n) : value(v), next(std::move(n)) {}
    link(link&&) = default;
    ~link() {
        if (value == 3)
            std::printf("end of a chain\n");
    }
    int sum() const { DOME_FRAME("n38::link::sum() const", "program.cpp", 284, 0x7b2ba8204d94d742ull, "dome::checkpoint", "n38::link::sum");
        if (DOME_IN(1, 1)) { DOME_SITE0(1, 285); dome::checkpoint(); }
        { bool dome_t1 = dome_at ? dome_f.get<bool>("dome_t1") : (static_cast<bool>(next)); int dome_t2 = dome_at ? ::dome::gen::blank<int>() : (::dome::gen::type<int>()); if (dome_at ? DOME_BACK(2, 2) : dome_t1) { DOME_SITE(2, 286, ("dome_t1"), dome_t1); int dome_t3 = dome_at ? ::dome::gen::blank<int>() : (next->sum()); dome_t2 = dome_t3; } if (dome_at ? DOME_BACK(0, 0) : !dome_t1) { dome_t2 = 0; } return value + (dome_t2); }
    }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] link& dome_x) {
        dome_a.field("value", dome_x.value);
        dome_a.field("next", dome_x.next);
    }
    explicit link([[maybe_unused]] ::dome::blank_t dome_b) : value(), next(::dome::gen::blank<decltype(next)>()) {}
#line 288
};
link chain(int n) { DOME_FRAME("n38::chain(int)", "program.cpp", 289, 0x3b6538a353f529d6ull, "dome::checkpoint"); if (dome_at) { dome_f.load("n", n); }
    std::unique_ptr<link> next = dome_at ? ::dome::gen::blank<::std::unique_ptr< ::n38::link>>() : ::dome::gen::type<::std::unique_ptr< ::n38::link>>(); if (dome_at) dome_f.load("next", next); 
    { int k = dome_at ? ::dome::gen::blank<int>() : (0); if (dome_at) dome_f.load("k", k);  for (; dome_at || (k < n); ++k) {
        { DOME_SITE(1, 292, ("n", "next", "k"), n, ::dome::gen::ref(next), ::dome::gen::ref(k)); dome::checkpoint(); }
        next = std::make_unique<link>(k, std::move(next));
    } }
    return link(n, std::move(next));
}
void run() { DOME_FRAME("n38::run()", "program.cpp", 297, 0xc3179b371fb0d8bfull, "n38::chain", "n38::link::sum");
    DOME_SITE0(1, 298); ::dome::gen::temporary<::n38::link> dome_t1h(dome_at == 0 || DOME_BACK(1, 2), [&]() -> ::n38::link { return dome_at ? ::dome::gen::blank<::n38::link>() : (chain(3)); }); ::n38::link&& dome_t1 = dome_t1h.get(); if (dome_at) dome_f.load("dome_t1", dome_t1); DOME_SITE(2, 298, ("dome_t1"), ::dome::gen::ref(dome_t1)); const int sum = dome_at ? ::dome::gen::blank<int>() : (static_cast<decltype(dome_t1)&&>(dome_t1).sum()); dome_t1h.end();
    std::printf("%d\n", sum);
}
}  // namespace n38

int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 303, 0xc6b5d52c2ed790ceull, "n03::run", "n08::run", "n16::run", "n20::run", "n14::run", "n24::run", "n26::run", "n28::run", "n29::run", "n34::run", "n37::run", "n38::run");
    if (DOME_IN(1, 1)) { DOME_SITE0(1, 304); n03::run(); }
    if (DOME_IN(2, 2)) { DOME_SITE0(2, 305); n08::run(); }
    if (DOME_IN(3, 3)) { DOME_SITE0(3, 306); n16::run(); }
    if (DOME_IN(4, 4)) { DOME_SITE0(4, 307); n20::run(); }
    if (DOME_IN(5, 5)) { DOME_SITE0(5, 308); n14::run(); }
    if (DOME_IN(6, 6)) { DOME_SITE0(6, 309); n24::run(); }
    if (DOME_IN(7, 7)) { DOME_SITE0(7, 310); n26::run(); }
    if (DOME_IN(8, 8)) { DOME_SITE0(8, 311); n28::run(); }
    if (DOME_IN(9, 9)) { DOME_SITE0(9, 312); n29::run(); }
    if (DOME_IN(10, 10)) { DOME_SITE0(10, 313); n34::run(); }
    if (DOME_IN(11, 11)) { DOME_SITE0(11, 314); n37::run(); }
    { DOME_SITE0(12, 315); n38::run(); }
}
