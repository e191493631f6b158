#include <dome/generated.hpp>
#include <dome/describe/callables.hpp>
#include <dome/describe/std/map.hpp>
#include <dome/describe/std/pair.hpp>
#include <dome/describe/std/set.hpp>
#include <dome/describe/std/vector.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// Lambdas in types, turned into pointers by the library, behind a void*, in default member initialisers, in functions kept by functions.
#include <dome/session.hpp>

#include <cstdio>
#include <functional>
#include <map>
#include <set>
#include <vector>

// Calls what it was given a reference to.
class function_ref {
public:
    template <class F>
    explicit function_ref(F& f) : object_(&f), call_(::dome::gen::named_lambda([] { return "function_ref::function_ref(F &)::lambda 1"; }, [](void* o, double x) -> double { DOME_FRAME("function_ref::function_ref(F &)::lambda 1(void *, double)", "program.cpp", 15, 0xb6e1630bb989a5faull, "main()::(anonymous class)::operator()"); if (dome_at) { dome_f.load("o", o); } { ::std::remove_reference_t<decltype(((*static_cast<F*>(o))))>& dome_t1 = dome_at ? dome_f.get_ref<::std::remove_reference_t<decltype(((*static_cast<F*>(o))))>>("dome_t1") : ((*static_cast<F*>(o))); DOME_SITE(1, 15, ("o", "dome_t1"), o, ::dome::gen::path(dome_t1)); return dome_t1(x); } })) {}
    double operator()(double x) const { DOME_FRAME("function_ref::operator()(double) const", "program.cpp", 16, 0x4a8450b410a01723ull, "function_ref::function_ref((lambda) &)::(anonymous class)::operator()"); if (dome_at) { dome_f.load("x", x); } { DOME_SITE(1, 16, ("x"), x); return call_(object_, x); } }

private:
    void* object_;
    double (*call_)(void*, double);

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] function_ref& dome_x) {
        dome_a.field("object_", dome_x.object_);
        dome_a.field("call_", dome_x.call_);
    }
    explicit function_ref([[maybe_unused]] ::dome::blank_t dome_b) : object_(), call_() {}
#line 21
};

struct counter {
    std::function<void()> up = ::dome::gen::callable<void (), ::counter *>([] { return "counter::up::lambda 1()|this"; }, [this] { DOME_FRAME("counter::up::lambda 1()", "program.cpp", 24, 0x77b5223865989ff3ull, "dome::checkpoint");
        if (!dome_at) { ++n; }
        { DOME_SITE0(1, 26); dome::checkpoint(); }
    });
    int n = 0;
    counter() = default;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] counter& dome_x) {
        dome_a.field("up", dome_x.up);
        dome_a.field_or_default("n", dome_x.n);
    }
    explicit counter([[maybe_unused]] ::dome::blank_t dome_b) : up(::dome::gen::blank<decltype(up)>()) {}
#line 30
};

template <class T>
using parser = std::function<T(int)>;
parser<long> twice(parser<char> p) {
    return ::dome::gen::callable<long (int), ::std::function<char (int)>>([] { return "twice(parser<char>)::lambda 1(int)|p"; }, [p](int s) -> long { DOME_FRAME("twice(parser<char>)::lambda 1(int)", "program.cpp", 35, 0xc3d617901a581b27ull, "dome::checkpoint"); if (dome_at) { dome_f.load("s", s); }
        { DOME_SITE(1, 36, ("s"), s); dome::checkpoint(); }
        return p(s) + p(s);
    });
}
parser<double> number() {
    auto digits = twice(::dome::gen::callable<char (int)>([] { return "number()::lambda 1(int)|"; }, [](int s) -> char { return static_cast<char>(s + 1); }));
    return ::dome::gen::callable<double (int), ::std::function<long (int)>>([] { return "number()::lambda 2(int)|digits"; }, [digits](int s) -> double { DOME_FRAME("number()::lambda 2(int)", "program.cpp", 42, 0x44f9c1baa7412e29ull, "std::function<long (int)>::operator()"); { DOME_SITE0(1, 42); long dome_t1 = dome_at ? ::dome::gen::blank<long>() : (digits(s)); return static_cast<double>(dome_t1); } });
}

template <auto F>
struct named {
    int operator()(int x) const { return F(x); }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] named& dome_x) {
    }
#line 48
};
template <class G>
int run(G g, int x) { DOME_FRAME("run(G, int)", "program.cpp", 50, 0x155dddc30355073full, "dome::checkpoint"); if (dome_at) { dome_f.load("g", g); dome_f.load("x", x); }
    { DOME_SITE(1, 51, ("g", "x"), ::dome::gen::ref(g), x); dome::checkpoint(); }
    return g(x);
}

template <class K>
struct tree {
    struct node {
        node *left, *right;
        K key;
    
public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] node& dome_x) {
        dome_a.field("left", dome_x.left);
        dome_a.field("right", dome_x.right);
        if constexpr (::std::is_reference_v<decltype(node::key)>) {
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Winvalid-offsetof"
        dome_a.bound("key", dome_x.key, dome_x, __builtin_offsetof(node, key));
#pragma GCC diagnostic pop
        } else {
            dome_a.field("key", dome_x.key);
        }
    }
    static node dome_blank_() { return {{}, {}, ::dome::gen::blank<decltype(node::key)>()}; }
#line 60
};
    node* root = nullptr;
    node* node::* last = nullptr;
    template <node* node::* L, node* node::* R>
    void rotate(node* x) { DOME_FRAME("tree::rotate(node *)", "program.cpp", 64, 0xc6d1f1f70445893dull, "dome::checkpoint");
        node* const y = dome_at ? ::dome::gen::blank<::std::remove_cv_t<decltype(y)>>() : ::dome::gen::type<::std::remove_cv_t<decltype(y)>>(x->*R);
        if (!dome_at) { x->*R = y->*L;
        y->*L = x;
        root = y; }
        { DOME_SITE0(1, 69); dome::checkpoint(); }
    }
    K run() { DOME_FRAME("tree::run()", "program.cpp", 71, 0x6d5ee377d45035b1ull, "tree<int>::rotate<&tree<int>::node::left, &tree<int>::node::right>", "tree<int>::rotate<&tree<int>::node::right, &tree<int>::node::left>");
        if (!dome_at) { root = ::dome::gen::made(new node{nullptr, ::dome::gen::made(new node{nullptr, nullptr, 2}), 1});
        last = &node::right; }
        const bool left = dome_at ? dome_f.get<bool>("left") : (root->*last != nullptr);
        { bool dome_t1 = dome_at ? dome_f.get<bool>("dome_t1") : (static_cast<bool>(left)); if (dome_at ? DOME_BACK(1, 1) : dome_t1) { DOME_SITE(1, 75, ("left", "dome_t1"), left, dome_t1); rotate<&node::left, &node::right>(root); } if (dome_at ? DOME_BACK(2, 2) : !dome_t1) { DOME_SITE(2, 75, ("left"), left); rotate<&node::right, &node::left>(root); }  }
        const K key = root->key;
        delete root->left;
        delete root;
        return key;
    }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] tree& dome_x) {
        dome_a.field_or_default("root", dome_x.root);
        dome_a.field_or_default("last", dome_x.last);
    }
#line 81
};

// Pointers to lambdas of a template: another type in each instance, of classes declared further down.
template <class T>
struct changes {
    void (*change)(T&) = ::dome::gen::named_lambda([] { return "changes::change::lambda 1"; }, [](T& t) { DOME_FRAME("changes::change::lambda 1(small &)", "program.cpp", 86, 0x36929f07b19cfdf2ull, "dome::checkpoint");
        if (!dome_at) { t.n += 1; }
        { DOME_SITE0(1, 88); dome::checkpoint(); }
    });

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] changes& dome_x) {
        dome_a.field_or_default("change", dome_x.change);
    }
#line 90
};
struct small {
    int n = 0;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] small& dome_x) {
        dome_a.field_or_default("n", dome_x.n);
    }
#line 93
};
struct large {
    long n = 5;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] large& dome_x) {
        dome_a.field_or_default("n", dome_x.n);
    }
#line 96
};

// A call whose result type depends on the lambda that it is given.
template <class Key>
auto keyed(const std::vector<int>& v, Key key) { DOME_FRAME("keyed(const std::vector<int> &, Key)", "program.cpp", 100, 0xa519787107f0c6e7ull, "dome::checkpoint"); if (dome_at) { dome_f.load("key", key); }
    struct item {
        int key, value;
    
public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] item& dome_x) {
        dome_a.field("key", dome_x.key);
        dome_a.field("value", dome_x.value);
    }
#line 103
};
    std::vector<item> out = dome_at ? ::dome::gen::blank<std::vector<item>>() : ::dome::gen::type<std::vector<item>>(); if (dome_at) dome_f.load("out", out); 
    { auto&& dome_g1 = (v); ::std::ptrdiff_t dome_k1 = dome_at ? dome_f.get<::std::ptrdiff_t>("dome_k1") : 0; auto dome_b1 = ::dome::gen::begin_of(dome_g1); auto dome_e1 = ::dome::gen::end_of(dome_g1); if (dome_at) ::dome::gen::advance(dome_f, dome_b1, dome_k1, dome_e1); for (; dome_b1 != dome_e1; ++dome_b1, (void)++dome_k1) { const int x = *dome_b1; {
        if (!dome_at) { out.push_back({key(x), x}); }
        { DOME_SITE(1, 107, ("dome_k1", "key", "out"), dome_k1, ::dome::gen::ref(key), ::dome::gen::ref(out)); dome::checkpoint(); }
    } } }
    return out;
}
int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 111, 0x4dff4e245723b0b8ull, "dome::checkpoint", "dome::checkpoint", "std::function<void ()>::operator()", "function_ref::operator()", "std::function<double (int)>::operator()", "std::function<long (int)>::operator()", "tree<int>::run", "dome::checkpoint", "changes<small>::(anonymous class)::operator()", "changes<large>::(anonymous class)::operator()", "keyed<(lambda)>", "run<(lambda)>", "run<named<(lambda){}>>", "keyed<(lambda)>", "dome::checkpoint");
    std::set<int, decltype([](int a, int b) { return a % 7 < b % 7; })> classes; if (dome_at) dome_f.load("classes", classes); 
    std::map<int, int, bool (*)(const int&, const int&)> down(::dome::gen::named_lambda<bool (*)(const int &, const int &)>([] { return "main()::lambda 2(const int &, const int &)"; }, [](const int& a, const int& b) { return a > b; })); if (dome_at) dome_f.load("down", down); 
    std::map<char, int (*)(int)> table = dome_at ? ::dome::gen::blank<::std::map<char, int (*)(int)>>() : ::dome::gen::type<::std::map<char, int (*)(int)>>{{'n', ::dome::gen::named_lambda<int (*)(int)>([] { return "main()::lambda 3(int)"; }, [](int x) { return -x; })}, {'d', ::dome::gen::named_lambda<int (*)(int)>([] { return "main()::lambda 4(int)"; }, [](int x) { return 2 * x; })}}; if (dome_at) dome_f.load("table", table); 
    if (DOME_IN(1, 1)) { int i = dome_at ? ::dome::gen::blank<int>() : (0); if (dome_at) dome_f.load("i", i);  for (; dome_at || (i < 3); ++i) {
        if (!dome_at) { classes.insert(i * 6);
        down[i] = i; }
        { DOME_SITE(1, 118, ("classes", "down", "table", "i"), ::dome::gen::ref(classes), ::dome::gen::ref(down), ::dome::gen::ref(table), ::dome::gen::ref(i)); dome::checkpoint(); }
    } }
    if (DOME_IN(2, 2)) { auto&& dome_g1 = (table); ::std::ptrdiff_t dome_k1 = dome_at ? dome_f.get<::std::ptrdiff_t>("dome_k1") : 0; auto dome_b1 = ::dome::gen::begin_of(dome_g1); auto dome_e1 = ::dome::gen::end_of(dome_g1); if (dome_at) ::dome::gen::advance(dome_f, dome_b1, dome_k1, dome_e1); for (; dome_b1 != dome_e1; ++dome_b1, (void)++dome_k1) { auto& [name, f] = *dome_b1; {
        { DOME_SITE(2, 121, ("dome_k1", "classes", "down", "table"), dome_k1, ::dome::gen::ref(classes), ::dome::gen::ref(down), ::dome::gen::ref(table)); dome::checkpoint(); }
        std::printf("%c %d\n", name, f(21));
    } } }
    if (!dome_at) { std::printf("%zu %d\n", classes.size(), down.begin()->first); }
    double sum = dome_at ? ::dome::gen::blank<double>() : ::dome::gen::type<double>(0); if (dome_at) dome_f.load("sum", sum); 
    auto add = ::dome::gen::known_lambda([] { return "main()::lambda 5(double)"; }, [&sum](double x) { DOME_FRAME("main()::lambda 5(double)", "program.cpp", 126, 0x66c5d55847100188ull, "dome::checkpoint"); if (dome_at) { dome_f.load("x", x); }
        { DOME_SITE(1, 127, ("x"), x); dome::checkpoint(); }
        return sum += x;
    }); if (dome_at) dome_f.place("add", add); 
    const function_ref f = dome_at ? ::dome::gen::blank<::function_ref>() : ::dome::gen::type<::function_ref>(add); if (dome_at) dome_f.load("f", const_cast<::std::remove_const_t<decltype(f)>&>(f)); 
    counter c = dome_at ? ::dome::gen::blank<::counter>() : ::dome::gen::type<::counter>(); if (dome_at) dome_f.load("c", c); 
    const parser<double> p = dome_at ? ::dome::gen::blank<::std::function<double (int)>>() : (number()); if (dome_at) dome_f.load("p", const_cast<::std::remove_const_t<decltype(p)>&>(p)); 
    const int lengths[] = {5, 10, 3}; if (dome_at) dome_f.load("lengths", const_cast<::std::remove_const_t<decltype(lengths)>&>(lengths)); 
    const std::function<long(int)> length = dome_at ? ::dome::gen::blank<::std::function<long (int)>>() : ::dome::gen::type<::std::function<long (int)>>(::dome::gen::callable<long (int), ::dome::gen::type<const int[3]>&>([] { return "main()::lambda 6(int)|lengths"; }, [&](int i) -> long { DOME_FRAME("main()::lambda 6(int)", "program.cpp", 134, 0xa1696eeb10d9db44ull, "dome::checkpoint"); if (dome_at) { dome_f.load("i", i); }
        { DOME_SITE(1, 135, ("i"), i); dome::checkpoint(); }
        return lengths[i];
    })); if (dome_at) dome_f.load("length", const_cast<::std::remove_const_t<decltype(length)>&>(length)); 
    if (DOME_IN(3, 6)) { for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 2); ++i) {
        if (DOME_IN(3, 3)) { DOME_SITE(3, 139, ("classes", "down", "table", "sum", "add", "f", "c", "p", "lengths", "length", "i"), ::dome::gen::ref(classes), ::dome::gen::ref(down), ::dome::gen::ref(table), ::dome::gen::ref(sum), ::dome::gen::place(add), ::dome::gen::ref(f), ::dome::gen::ref(c), ::dome::gen::ref(p), ::dome::gen::ref(lengths), ::dome::gen::ref(length), i); c.up(); }
        DOME_SITE(4, 140, ("classes", "down", "table", "sum", "add", "f", "c", "p", "lengths", "length", "i"), ::dome::gen::ref(classes), ::dome::gen::ref(down), ::dome::gen::ref(table), ::dome::gen::ref(sum), ::dome::gen::place(add), ::dome::gen::ref(f), ::dome::gen::ref(c), ::dome::gen::ref(p), ::dome::gen::ref(lengths), ::dome::gen::ref(length), i); const double x = dome_at ? dome_f.get<double>("x") : (f(i + 1)); DOME_SITE(5, 140, ("classes", "down", "table", "sum", "add", "f", "c", "p", "lengths", "length", "i", "x"), ::dome::gen::ref(classes), ::dome::gen::ref(down), ::dome::gen::ref(table), ::dome::gen::ref(sum), ::dome::gen::place(add), ::dome::gen::ref(f), ::dome::gen::ref(c), ::dome::gen::ref(p), ::dome::gen::ref(lengths), ::dome::gen::ref(length), i, x); const double y = dome_at ? dome_f.get<double>("y") : (p(i + 64));
        { DOME_SITE(6, 141, ("classes", "down", "table", "sum", "add", "f", "c", "p", "lengths", "length", "i", "x", "y"), ::dome::gen::ref(classes), ::dome::gen::ref(down), ::dome::gen::ref(table), ::dome::gen::ref(sum), ::dome::gen::place(add), ::dome::gen::ref(f), ::dome::gen::ref(c), ::dome::gen::ref(p), ::dome::gen::ref(lengths), ::dome::gen::ref(length), i, x, y); long dome_t1 = dome_at ? ::dome::gen::blank<long>() : (length(i)); std::printf("%g %d %g %ld\n", x, c.n, y, dome_t1); }
    } }
    if (DOME_IN(7, 7)) { ::tree<int> dome_t2 = dome_at ? ::dome::gen::blank<::tree<int>>() : (tree<int>()); if (dome_at) dome_f.load("dome_t2", dome_t2); DOME_SITE(7, 143, ("classes", "down", "table", "sum", "add", "f", "c", "p", "lengths", "length", "dome_t2"), ::dome::gen::ref(classes), ::dome::gen::ref(down), ::dome::gen::ref(table), ::dome::gen::ref(sum), ::dome::gen::place(add), ::dome::gen::ref(f), ::dome::gen::ref(c), ::dome::gen::ref(p), ::dome::gen::ref(lengths), ::dome::gen::ref(length), ::dome::gen::ref(dome_t2)); int dome_t3 = dome_at ? ::dome::gen::blank<int>() : (static_cast<decltype(dome_t2)&&>(dome_t2).run()); std::printf("%d\n", dome_t3); }
    small s = dome_at ? ::dome::gen::blank<::small>() : ::dome::gen::type<::small>(); if (dome_at) dome_f.load("s", s); 
    large l = dome_at ? ::dome::gen::blank<::large>() : ::dome::gen::type<::large>(); if (dome_at) dome_f.load("l", l); 
    const changes<small> of_small = dome_at ? dome_f.get<::changes< ::small>>("of_small") : ::dome::gen::type<::changes< ::small>>();
    const changes<large> of_large = dome_at ? dome_f.get<::changes< ::large>>("of_large") : ::dome::gen::type<::changes< ::large>>();
    if (DOME_IN(8, 8)) { DOME_SITE(8, 148, ("classes", "down", "table", "sum", "add", "f", "c", "p", "lengths", "length", "s", "l", "of_small", "of_large"), ::dome::gen::ref(classes), ::dome::gen::ref(down), ::dome::gen::ref(table), ::dome::gen::ref(sum), ::dome::gen::place(add), ::dome::gen::ref(f), ::dome::gen::ref(c), ::dome::gen::ref(p), ::dome::gen::ref(lengths), ::dome::gen::ref(length), ::dome::gen::ref(s), ::dome::gen::ref(l), ::dome::gen::ref(of_small), ::dome::gen::ref(of_large)); dome::checkpoint(); }
    if (DOME_IN(9, 9)) { DOME_SITE(9, 149, ("classes", "down", "table", "sum", "add", "f", "c", "p", "lengths", "length", "s", "l", "of_small", "of_large"), ::dome::gen::ref(classes), ::dome::gen::ref(down), ::dome::gen::ref(table), ::dome::gen::ref(sum), ::dome::gen::place(add), ::dome::gen::ref(f), ::dome::gen::ref(c), ::dome::gen::ref(p), ::dome::gen::ref(lengths), ::dome::gen::ref(length), ::dome::gen::ref(s), ::dome::gen::ref(l), ::dome::gen::ref(of_small), ::dome::gen::ref(of_large)); of_small.change(s); }
    if (DOME_IN(10, 10)) { DOME_SITE(10, 150, ("classes", "down", "table", "sum", "add", "f", "c", "p", "lengths", "length", "s", "l", "of_large"), ::dome::gen::ref(classes), ::dome::gen::ref(down), ::dome::gen::ref(table), ::dome::gen::ref(sum), ::dome::gen::place(add), ::dome::gen::ref(f), ::dome::gen::ref(c), ::dome::gen::ref(p), ::dome::gen::ref(lengths), ::dome::gen::ref(length), ::dome::gen::ref(s), ::dome::gen::ref(l), ::dome::gen::ref(of_large)); of_large.change(l); }
    if (!dome_at) { std::printf("%d %ld\n", s.n, l.n); }
    const auto square = ::dome::gen::named_lambda<int (*)(int)>([] { return "main()::lambda 7(int)"; }, [](int x) { return x * x; }); if (dome_at) dome_f.place("square", const_cast<::std::remove_const_t<decltype(square)>&>(square)); 
    if (DOME_IN(11, 11)) { ::std::vector<int> dome_t4 = dome_at ? ::dome::gen::blank<::std::vector<int>>() : (::std::vector<int>{1, 2}); if (dome_at) dome_f.load("dome_t4", dome_t4); DOME_SITE(11, 153, ("classes", "down", "table", "sum", "add", "f", "c", "p", "lengths", "length", "s", "l", "square", "dome_t4"), ::dome::gen::ref(classes), ::dome::gen::ref(down), ::dome::gen::ref(table), ::dome::gen::ref(sum), ::dome::gen::place(add), ::dome::gen::ref(f), ::dome::gen::ref(c), ::dome::gen::ref(p), ::dome::gen::ref(lengths), ::dome::gen::ref(length), ::dome::gen::ref(s), ::dome::gen::ref(l), ::dome::gen::place(square), ::dome::gen::ref(dome_t4)); ::std::decay_t<decltype(keyed({1, 2}, square))> dome_g2 = (keyed(dome_t4, square)); ::std::ptrdiff_t dome_k2 = dome_at ? dome_f.get<::std::ptrdiff_t>("dome_k2") : 0; auto dome_b2 = ::dome::gen::begin_of(dome_g2); auto dome_e2 = ::dome::gen::end_of(dome_g2); if (dome_at) ::dome::gen::advance(dome_f, dome_b2, dome_k2, dome_e2); for (; dome_b2 != dome_e2; ++dome_b2, (void)++dome_k2) { const auto& item = *dome_b2; 
std::printf("%d:%d\n", item.key, item.value); } }
    if (DOME_IN(12, 13)) { DOME_SITE(12, 155, ("classes", "down", "table", "sum", "add", "f", "c", "p", "lengths", "length", "s", "l", "square"), ::dome::gen::ref(classes), ::dome::gen::ref(down), ::dome::gen::ref(table), ::dome::gen::ref(sum), ::dome::gen::place(add), ::dome::gen::ref(f), ::dome::gen::ref(c), ::dome::gen::ref(p), ::dome::gen::ref(lengths), ::dome::gen::ref(length), ::dome::gen::ref(s), ::dome::gen::ref(l), ::dome::gen::place(square)); int dome_t5 = dome_at ? dome_f.get<int>("dome_t5") : (run(::dome::gen::named_lambda<int (*)(int)>([] { return "main()::lambda 9(int)"; }, [](int x) { return x + 1; }), 3)); DOME_SITE(13, 155, ("classes", "down", "table", "sum", "add", "f", "c", "p", "lengths", "length", "s", "l", "square", "dome_t5"), ::dome::gen::ref(classes), ::dome::gen::ref(down), ::dome::gen::ref(table), ::dome::gen::ref(sum), ::dome::gen::place(add), ::dome::gen::ref(f), ::dome::gen::ref(c), ::dome::gen::ref(p), ::dome::gen::ref(lengths), ::dome::gen::ref(length), ::dome::gen::ref(s), ::dome::gen::ref(l), ::dome::gen::place(square), dome_t5); int dome_t6 = dome_at ? ::dome::gen::blank<int>() : (run(named<[](int x) { return x * 10; }>{}, dome_t5)); std::printf("%d\n", dome_t6); }
    ::std::vector<int> dome_t7 = dome_at ? ::dome::gen::blank<::std::vector<int>>() : (::std::vector<int>{3}); if (dome_at) dome_f.load("dome_t7", dome_t7); DOME_SITE(14, 156, ("classes", "down", "table", "sum", "add", "f", "c", "p", "lengths", "length", "s", "l", "square", "dome_t7"), ::dome::gen::ref(classes), ::dome::gen::ref(down), ::dome::gen::ref(table), ::dome::gen::ref(sum), ::dome::gen::place(add), ::dome::gen::ref(f), ::dome::gen::ref(c), ::dome::gen::ref(p), ::dome::gen::ref(lengths), ::dome::gen::ref(length), ::dome::gen::ref(s), ::dome::gen::ref(l), ::dome::gen::place(square), ::dome::gen::ref(dome_t7)); const auto kept = dome_at ? ::dome::gen::blank<::std::decay_t<decltype(keyed({3}, square))>>() : (keyed(dome_t7, square)); if (dome_at) dome_f.load("kept", const_cast<::std::remove_const_t<decltype(kept)>&>(kept)); 
    { DOME_SITE(15, 157, ("classes", "down", "table", "sum", "add", "f", "c", "p", "lengths", "length", "s", "l", "square", "kept"), ::dome::gen::ref(classes), ::dome::gen::ref(down), ::dome::gen::ref(table), ::dome::gen::ref(sum), ::dome::gen::place(add), ::dome::gen::ref(f), ::dome::gen::ref(c), ::dome::gen::ref(p), ::dome::gen::ref(lengths), ::dome::gen::ref(length), ::dome::gen::ref(s), ::dome::gen::ref(l), ::dome::gen::place(square), ::dome::gen::ref(kept)); dome::checkpoint(); }
    std::printf("%d\n", kept[0].key);
}

static ::dome::gen::named_function dome_n1("tree<int>::node::right", static_cast<::tree<int>::node *::tree<int>::node::*>(&::tree<int>::node::right));
#line 160

static ::dome::gen::named_function dome_n2("tree<int>::node::left", static_cast<::tree<int>::node *::tree<int>::node::*>(&::tree<int>::node::left));
#line 160
