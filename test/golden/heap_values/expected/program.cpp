#include <dome/generated.hpp>
#include <dome/describe/std/any.hpp>
#include <dome/describe/std/forward_list.hpp>
#include <dome/describe/std/memory.hpp>
#include <dome/describe/std/pair.hpp>
#include <dome/describe/std/reference_wrapper.hpp>
#include <dome/describe/std/unordered_map.hpp>
#include <dome/describe/std/unordered_set.hpp>
#include <dome/describe/std/variant.hpp>
#include <dome/describe/std/vector.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// Values of every kind on the heap, reached by pointers, references and owners: virtual bases, unions, hashes with state, structs of C.
#include <dome/session.hpp>
#ifndef DOME_DESCRIBES_timeval
#define DOME_DESCRIBES_timeval
extern "C++" inline void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] ::timeval& dome_x) {
        dome_a.field("tv_sec", dome_x.tv_sec);
        dome_a.field("tv_usec", dome_x.tv_usec);
}
#endif
#line 3

#include <any>
#include <cstdio>
#include <cstdlib>
#include <forward_list>
#include <functional>
#include <iostream>
#include <memory>
#include <set>
#include <sys/time.h>
#include <unordered_map>
#include <unordered_set>
#include <variant>
#include <vector>

struct root {
    virtual ~root() = default;
    int id = 1;
    virtual int f() const { return id; }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] root& dome_x) {
        dome_a.field_or_default("id", dome_x.id);
    }
    explicit root([[maybe_unused]] ::dome::blank_t dome_b) {}
    root() = default;
#line 22
};
static ::dome::gen::derived<::root, ::root> dome_t_root_as_root;
#line 22

struct left : virtual root {
    int l = 2;
    int f() const override { return l + id; }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] left& dome_x) {
        dome_a.base<::root>("root", dome_x);
        dome_describe_own_(dome_a, dome_x);
    }
    static void dome_describe_own_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] left& dome_x) {
        dome_a.field_or_default("l", dome_x.l);
    }
    explicit left([[maybe_unused]] ::dome::blank_t dome_b) : ::root(dome_b) {}
    left() = default;
#line 26
};
static ::dome::gen::derived<::left, ::root> dome_t_left_as_root;
#line 26

struct right : virtual root {
    int r = 3;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] right& dome_x) {
        dome_a.base<::root>("root", dome_x);
        dome_describe_own_(dome_a, dome_x);
    }
    static void dome_describe_own_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] right& dome_x) {
        dome_a.field_or_default("r", dome_x.r);
    }
    explicit right([[maybe_unused]] ::dome::blank_t dome_b) : ::root(dome_b) {}
    right() = default;
#line 29
};
static ::dome::gen::derived<::right, ::root> dome_t_right_as_root;
#line 29

struct both : left, right {
    int b = 4;
    int f() const override { return b + l + r + id; }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] both& dome_x) {
        dome_a.base<::root>("root", dome_x);
        dome_describe_own_(dome_a, dome_x);
    }
    static void dome_describe_own_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] both& dome_x) {
        dome_a.base_without_virtual<::left>("left", dome_x);
        dome_a.base_without_virtual<::right>("right", dome_x);
        dome_a.field_or_default("b", dome_x.b);
    }
    explicit both([[maybe_unused]] ::dome::blank_t dome_b) : ::root(dome_b), ::left(dome_b), ::right(dome_b) {}
    both() = default;
#line 33
};
static ::dome::gen::derived<::both, ::root> dome_t_both_as_root;
#line 33

static ::dome::gen::derived<::both, ::both> dome_t_both_as_both;
#line 33


struct plain_base {
    int x = 5;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] plain_base& dome_x) {
        dome_a.field_or_default("x", dome_x.x);
    }
#line 37
};
struct plain_derived : plain_base {
    int y = 6;
    std::vector<int> more{1, 2};

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] plain_derived& dome_x) {
        dome_a.base<::plain_base>("plain_base", dome_x);
        dome_a.field_or_default("y", dome_x.y);
        dome_a.field_or_default("more", dome_x.more);
    }
#line 41
};

struct shares : std::enable_shared_from_this<shares> {
    virtual ~shares() = default;
    int n = 7;
    std::weak_ptr<shares> me() { return weak_from_this(); }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] shares& dome_x) {
        dome_a.base<::std::enable_shared_from_this< ::shares>>("std::enable_shared_from_this< ::shares>", dome_x);
        dome_a.field_or_default("n", dome_x.n);
    }
    explicit shares([[maybe_unused]] ::dome::blank_t dome_b) : ::std::enable_shared_from_this< ::shares>() {}
    shares() = default;
#line 47
};
static ::dome::gen::derived<::shares, ::shares> dome_t_shares_as_shares;
#line 47

static ::dome::gen::shared_class<::shares> dome_s_shares;
#line 47

struct shares_more : shares {
    int m = 8;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] shares_more& dome_x) {
        dome_a.base<::shares>("shares", dome_x);
        dome_a.field_or_default("m", dome_x.m);
    }
    explicit shares_more([[maybe_unused]] ::dome::blank_t dome_b) : ::shares(dome_b) {}
    shares_more() = default;
#line 50
};
static ::dome::gen::derived<::shares_more, ::shares> dome_t_shares_more_as_shares;
#line 50

static ::dome::gen::shared_class<::shares_more> dome_s_shares_more;
#line 50


struct modulo {
    int m;
    std::size_t operator()(int x) const { return static_cast<std::size_t>(x % m); }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] modulo& dome_x) {
        dome_a.field("m", dome_x.m);
    }
#line 55
};
struct same_mod {
    int m;
    bool operator()(int a, int b) const { return a % m == b % m; }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] same_mod& dome_x) {
        dome_a.field("m", dome_x.m);
    }
#line 59
};

struct holder {
    int& to;
    std::vector<int>& list;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] holder& dome_x) {
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Winvalid-offsetof"
        dome_a.bound("to", dome_x.to, dome_x, __builtin_offsetof(holder, to));
#pragma GCC diagnostic pop
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Winvalid-offsetof"
        dome_a.bound("list", dome_x.list, dome_x, __builtin_offsetof(holder, list));
#pragma GCC diagnostic pop
    }
    static holder dome_blank_() { return {::dome::gen::unbound<decltype(holder::to)>(), ::dome::gen::unbound<decltype(holder::list)>()}; }
#line 64
};
union number {
    int i;
    float f;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] number& dome_x) {
        { auto dome_v = ::dome::gen::overlaid(dome_x.i, dome_x.f); dome_a.field("i|f", dome_v, false); }
    }
#line 68
};
struct tagged {
    union {
        double d;
        long long l;
    };
    int kind;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] tagged& dome_x) {
        { auto dome_v = ::dome::gen::overlaid(dome_x.d, dome_x.l); dome_a.field("d|l", dome_v, false); }
        dome_a.field("kind", dome_x.kind);
    }
#line 75
};

int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 77, 0xe63c5f7cb3c7f000ull, "dome::checkpoint");
    both* whole = dome_at ? dome_f.get<::both *>("whole") : (::dome::gen::made(new both));
    root* as_root = dome_at ? dome_f.get<::root *>("as_root") : ::dome::gen::type<::root *>(whole);
    right* as_right = dome_at ? dome_f.get<::right *>("as_right") : ::dome::gen::type<::right *>(whole);
    std::unique_ptr<root> owned = dome_at ? ::dome::gen::blank<::std::unique_ptr< ::root>>() : ::dome::gen::type<::std::unique_ptr< ::root>>(::dome::gen::made(new both)); if (dome_at) dome_f.load("owned", owned); 
    std::shared_ptr<plain_base> pb = dome_at ? ::dome::gen::blank<::std::shared_ptr< ::plain_base>>() : ::dome::gen::type<::std::shared_ptr< ::plain_base>>(::dome::gen::made(new plain_derived)); if (dome_at) dome_f.load("pb", pb); 
    std::shared_ptr<void> pv = dome_at ? ::dome::gen::blank<::std::shared_ptr<void>>() : ::dome::gen::type<::std::shared_ptr<void>>(::dome::gen::made_shared(std::make_shared<plain_derived>())); if (dome_at) dome_f.load("pv", pv); 
    std::shared_ptr<shares> ps = dome_at ? ::dome::gen::blank<::std::shared_ptr< ::shares>>() : ::dome::gen::type<::std::shared_ptr< ::shares>>(::dome::gen::made_shared(std::make_shared<shares_more>())); if (dome_at) dome_f.load("ps", ps); 
    std::shared_ptr<shares> pq = dome_at ? ::dome::gen::blank<::std::shared_ptr< ::shares>>() : ::dome::gen::type<::std::shared_ptr< ::shares>>(::dome::gen::made(new shares_more)); if (dome_at) dome_f.load("pq", pq); 
    std::unordered_set<int, modulo, same_mod> odd = dome_at ? ::dome::gen::blank<::std::unordered_set<int, ::modulo, ::same_mod>>() : ::dome::gen::type<::std::unordered_set<int, ::modulo, ::same_mod>>(8, modulo{7}, same_mod{7}); if (dome_at) dome_f.load("odd", odd); 
    std::unordered_map<int, std::string> table = dome_at ? ::dome::gen::blank<::std::unordered_map<int, ::std::string>>() : ::dome::gen::type<::std::unordered_map<int, ::std::string>>(); if (dome_at) dome_f.load("table", table); 
    std::forward_list<int> line = dome_at ? ::dome::gen::blank<::std::forward_list<int>>() : ::dome::gen::type<::std::forward_list<int>>{1, 2, 3}; if (dome_at) dome_f.load("line", line); 
    auto before = dome_at ? ::dome::gen::blank<::std::_Fwd_list_iterator<int>>() : (line.before_begin()); if (dome_at) dome_f.load("before", before); 
    auto second = dome_at ? ::dome::gen::blank<::std::_Fwd_list_iterator<int>>() : (std::next(line.begin())); if (dome_at) dome_f.load("second", second); 
    auto past = dome_at ? ::dome::gen::blank<::std::_Fwd_list_iterator<int>>() : (line.end()); if (dome_at) dome_f.load("past", past); 
    int* n = dome_at ? ::dome::gen::blank<int *>() : (::dome::gen::made(new int(10))); if (dome_at) dome_f.load("n", n); 
    std::vector<int>* v = dome_at ? dome_f.get<::std::vector<int> *>("v") : (::dome::gen::made(new std::vector<int>{1}));
    holder h = dome_at ? ::dome::gen::blank<::holder>() : ::dome::gen::type<::holder>{*n, *v}; if (dome_at) dome_f.load("h", h); 
    holder* hh = dome_at ? dome_f.get<::holder *>("hh") : (::dome::gen::made(new holder{*n, *v}));
    std::reference_wrapper<int> w = dome_at ? ::dome::gen::blank<::std::reference_wrapper<int>>() : ::dome::gen::type<::std::reference_wrapper<int>>(*n); if (dome_at) dome_f.load("w", w); 
    number* u = dome_at ? dome_f.get<::number *>("u") : (::dome::gen::made(new number));
    if (!dome_at) { u->i = 3; }
    tagged* t = dome_at ? dome_f.get<::tagged *>("t") : (::dome::gen::made(new tagged{{.d = 1.5}, 1}));
    timeval* tv = dome_at ? dome_f.get<::timeval *>("tv") : ((timeval*)::dome::gen::allocate<::timeval>(2 * sizeof(timeval)));
    if (!dome_at) { tv[0] = {1, 2};
    tv[1] = {3, 4}; }
    std::variant<int, std::unique_ptr<both>, std::string> var = dome_at ? ::dome::gen::blank<::std::variant<int, ::std::unique_ptr< ::both>, ::std::string>>() : ::dome::gen::type<::std::variant<int, ::std::unique_ptr< ::both>, ::std::string>>(); if (dome_at) dome_f.load("var", var); 
    std::any any = dome_at ? ::dome::gen::blank<::std::any>() : ::dome::gen::type<::std::any>(std::string("a")); if (dome_at) dome_f.load("any", any); 
    std::any ptr = dome_at ? ::dome::gen::blank<::std::any>() : ::dome::gen::type<::std::any>(n); if (dome_at) dome_f.load("ptr", ptr); 
    auto at = dome_at ? ::dome::gen::blank<::std::__detail::_Node_iterator<int, true, true>>() : (odd.begin()); if (dome_at) dome_f.load("at", at); 
    { int i = dome_at ? ::dome::gen::blank<int>() : (1); if (dome_at) dome_f.load("i", i);  for (; dome_at || (i < 6); ++i) {
        if (!dome_at) { as_root->id += i;
        as_right->r += i;
        pb->x += i;
        std::static_pointer_cast<plain_derived>(pb)->more.push_back(i);
        static_cast<plain_derived*>(pv.get())->y += i;
        odd.insert(i * 7 + i);
        if (i == 1)
            at = odd.begin();
        table[i] = "t" + std::to_string(i);
        line.insert_after(before, i * 10);
        h.to += i;
        hh->list.push_back(i);
        w.get() += 1;
        u->i += i;
        t->d += i;
        tv[1].tv_sec += i;
        if (i == 2)
            var = std::make_unique<both>();
        if (i == 4)
            var = "text";
        if (i == 3)
            any = 4.5; }
        { DOME_SITE(1, 130, ("whole", "as_root", "as_right", "owned", "pb", "pv", "ps", "pq", "odd", "table", "line", "before", "second", "past", "n", "v", "h", "hh", "w", "u", "t", "tv", "var", "any", "ptr", "at", "i"), whole, as_root, as_right, ::dome::gen::ref(owned), ::dome::gen::ref(pb), ::dome::gen::ref(pv), ::dome::gen::ref(ps), ::dome::gen::ref(pq), ::dome::gen::ref(odd), ::dome::gen::ref(table), ::dome::gen::ref(line), ::dome::gen::ref(before), ::dome::gen::ref(second), ::dome::gen::ref(past), ::dome::gen::ref(n), v, ::dome::gen::ref(h), hh, ::dome::gen::ref(w), u, t, tv, ::dome::gen::ref(var), ::dome::gen::ref(any), ::dome::gen::ref(ptr), ::dome::gen::ref(at), ::dome::gen::ref(i)); dome::checkpoint(); }
        if (auto* p = std::get_if<1>(&var))
            (*p)->b += i;
        *std::any_cast<int*>(ptr) += 100;
        std::cout << whole->f() << ' ' << as_root->f() << ' ' << owned->f() << ' ' << pb->x << ' '
                  << std::static_pointer_cast<plain_derived>(pb)->more.size() << ' ' << static_cast<plain_derived*>(pv.get())->y << ' '
                  << pb.use_count() << ps.use_count() << (ps->me().lock() == ps) << (pq->me().lock().get() == pq.get()) << ' ' << odd.size()
                  << odd.count(100) << ' ' << odd.hash_function().m << *at << ' ' << table.size() << ' ' << line.front() << *second
                  << (past == line.end()) << ' ' << *n << ' ' << v->size() << h.list.size() << ' ' << u->i << ' ' << t->d << ' ' << tv[1].tv_sec
                  << tv[0].tv_usec << ' ' << var.index() << ' ' << any.type().name() << '\n';
    } }
    delete whole;
    delete n;
    delete v;
    delete hh;
    delete u;
    delete t;
    ::dome::gen::release(tv);
}

static ::dome::gen::any_type<::std::basic_string<char, ::std::char_traits<char>, ::std::allocator<char>>> dome_any___std__basic_string_char____std__char_traits_char_____std__allocator_char__("std::basic_string<char, ::std::char_traits<char>, ::std::allocator<char>>");
#line 149

static ::dome::gen::any_type<int *> dome_any_int___24c28d78("int *");
#line 149

static ::dome::gen::any_type<double> dome_any_double("double");
#line 149
