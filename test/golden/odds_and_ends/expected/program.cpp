#include <dome/generated.hpp>
#include <dome/describe/std/exception.hpp>
#include <dome/describe/std/map.hpp>
#include <dome/describe/std/memory.hpp>
#include <dome/describe/std/pair.hpp>
#include <dome/describe/std/vector.hpp>
#include <dome/describe/streams.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// What no other program here has: an arrow whose operator stops before a call that does, a loop over a member of a returned object,
// an array of a structure without a name, a reference to a derived class in a loop, `using enum` in a switch, a FILE behind a
// std::unique_ptr, an error category, const globals that lead to objects made for them, a vector whose room is relied on, classes that
// convert both ways.
#include <dome/session.hpp>

#include <cstdio>
#include <map>
#include <memory>
#include <string>
#include <system_error>
#include <vector>

struct account {
    double balance = 0;
    double add(double x) { DOME_FRAME("account::add(double)", "program.cpp", 17, 0x8e7ef4e44ff50fb8ull, "dome::checkpoint"); if (dome_at) { dome_f.load("x", x); }
        { DOME_SITE(1, 18, ("x"), x); dome::checkpoint(); }
        return balance += x;
    }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] account& dome_x) {
        dome_a.field_or_default("balance", dome_x.balance);
    }
#line 21
};
class locked {
public:
    locked(account* a, int* n) : account_(a), locks_(n) { ++*locks_; }
    locked(const locked&) = delete;
    ~locked() { --*locks_; }
    account* operator->() const { DOME_FRAME("locked::operator->() const", "program.cpp", 27, 0x7625aaf03518e01cull, "dome::checkpoint");
        { DOME_SITE0(1, 28); dome::checkpoint(); }
        return account_;
    }

private:
    account* account_;
    int* locks_;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] locked& dome_x) {
        dome_a.field("account_", dome_x.account_);
        dome_a.field("locks_", dome_x.locks_);
    }
    explicit locked([[maybe_unused]] ::dome::blank_t dome_b) : account_(), locks_() {}
#line 35
};
struct bank {
    std::vector<account> all = std::vector<account>(3);
    int locks = 0;
    locked operator[](std::size_t i) { return {&all.at(i), &locks}; }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] bank& dome_x) {
        dome_a.field_or_default("all", dome_x.all);
        dome_a.field_or_default("locks", dome_x.locks);
    }
#line 40
};

struct order {
    std::vector<int> steps;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] order& dome_x) {
        dome_a.field("steps", dome_x.steps);
    }
#line 44
};
static order make(int n) { DOME_FRAME("program.cpp:make(int)", "program.cpp", 45, 0x1f32aea55e49710cull, "dome::checkpoint"); if (dome_at) { dome_f.load("n", n); }
    order o = dome_at ? ::dome::gen::blank<::order>() : ::dome::gen::type<::order>(); if (dome_at) dome_f.load("o", o); 
    { int i = dome_at ? ::dome::gen::blank<int>() : (0); if (dome_at) dome_f.load("i", i);  for (; dome_at || (i < n); ++i) {
        if (!dome_at) { o.steps.push_back(i); }
        { DOME_SITE(1, 49, ("n", "o", "i"), n, ::dome::gen::ref(o), ::dome::gen::ref(i)); dome::checkpoint(); }
    } }
    return o;
}

struct base {
    virtual ~base() = default;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] base& dome_x) {
    }
    explicit base([[maybe_unused]] ::dome::blank_t dome_b) {}
    base() = default;
#line 56
};
static ::dome::gen::derived<::base, ::base> dome_t_base_as_base;
#line 56

template <class T>
struct pool : base {
    std::map<int, T> data;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] pool& dome_x) {
        dome_a.base<::base>("base", dome_x);
        dome_a.field("data", dome_x.data);
    }
    explicit pool([[maybe_unused]] ::dome::blank_t dome_b) : ::base(dome_b), data(::dome::gen::blank<decltype(data)>()) {}
    pool() = default;
#line 60
};

enum class operation : char { add = '+', subtract = '-' };
static const char* name(operation o) { DOME_FRAME("program.cpp:name(operation)", "program.cpp", 63, 0xcb363aee6dcd2b9dull, "dome::checkpoint");
    switch (dome_at ? static_cast<::operation>((::operation::add)) : static_cast<::operation>(o)) {
        using enum operation;
        case add: { DOME_SITE0(1, 66); dome::checkpoint(); } return "add";
        case subtract: return "subtract";
    }
    return "?";
}

struct closer {
    void operator()(std::FILE* f) const { std::fclose(f); }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] closer& dome_x) {
    }
#line 74
};

struct category : std::error_category {
    const char* name() const noexcept override { return "mine"; }
    std::string message(int n) const override { return "code " + std::to_string(n); }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] category& dome_x) {
        dome_a.base<::std::error_category>("std::error_category", dome_x);
    }
    explicit category([[maybe_unused]] ::dome::blank_t dome_b) : ::std::error_category() {}
    category() = default;
#line 79
};
static const category& mine() {
    struct dome_n_one { static ::std::string name() { return "program.cpp:mine()::one"; } }; static const category &one = ::dome::gen::static_local<dome_n_one>([&]() -> ::category { return ::dome::gen::type<::category>(); });
    return one;
}

struct cell {
    int n = 0;
    std::shared_ptr<cell> next;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] cell& dome_x) {
        dome_a.field_or_default("n", dome_x.n);
        dome_a.field("next", dome_x.next);
    }
#line 88
};
static const std::shared_ptr<cell> nil = ::dome::gen::made_shared(std::make_shared<cell>());
static ::dome::gen::global dome_g_nil("program.cpp:nil", const_cast<::std::remove_cv_t<::std::remove_reference_t<decltype(nil)>>&>(nil));
#line 89

static cell* const end_of_all = ::dome::gen::made(new cell);
static ::dome::gen::global dome_g_end_of_all("program.cpp:end_of_all", const_cast<::std::remove_cv_t<::std::remove_reference_t<decltype(end_of_all)>>&>(end_of_all));
#line 90


class number {
public:
    number(int n) : n_(n) {}
    operator int() const { return n_; }

private:
    int n_;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] number& dome_x) {
        dome_a.field("n_", dome_x.n_);
    }
    explicit number([[maybe_unused]] ::dome::blank_t dome_b) : n_() {}
#line 99
};
static int twice(int n) { DOME_FRAME("program.cpp:twice(int)", "program.cpp", 100, 0xaaa7b45ebaf30f77ull, "dome::checkpoint"); if (dome_at) { dome_f.load("n", n); }
    { DOME_SITE(1, 101, ("n"), n); dome::checkpoint(); }
    return 2 * n;
}
static int thrice(const number& n) { DOME_FRAME("program.cpp:thrice(const number &)", "program.cpp", 104, 0x91eaaa5cd726895aull, "dome::checkpoint");
    { DOME_SITE0(1, 105); dome::checkpoint(); }
    return 3 * n;
}

int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 109, 0x23999dbaff32e485ull, "locked::operator->", "account::add", "locked::operator->", "locked::operator->", "account::add", "locked::operator->", "make", "dome::checkpoint", "dome::checkpoint", "dome::checkpoint", "dome::checkpoint", "name", "name", "dome::checkpoint", "dome::checkpoint", "dome::checkpoint", "dome::checkpoint", "twice", "thrice");
    bank b = dome_at ? ::dome::gen::blank<::bank>() : ::dome::gen::type<::bank>(); if (dome_at) dome_f.load("b", b); 
    if (DOME_IN(1, 6)) { for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 2); ++i) {
        if (DOME_IN(1, 2)) { ::locked dome_t1 = dome_at ? ::dome::gen::blank<::locked>() : (b[1]); if (dome_at) dome_f.load("dome_t1", dome_t1); DOME_SITE(1, 112, ("b", "i", "dome_t1"), ::dome::gen::ref(b), i, ::dome::gen::ref(dome_t1)); ::account * dome_t2 = dome_at ? dome_f.get<::account *>("dome_t2") : (static_cast<decltype(dome_t1)&&>(dome_t1).operator->()); DOME_SITE(2, 112, ("b", "i", "dome_t1", "dome_t2"), ::dome::gen::ref(b), i, ::dome::gen::ref(dome_t1), dome_t2); dome_t2->add(i); }
        { ::locked dome_t3 = dome_at ? ::dome::gen::blank<::locked>() : (b[1]); if (dome_at) dome_f.load("dome_t3", dome_t3); DOME_SITE(4, 113, ("b", "i", "dome_t3"), ::dome::gen::ref(b), i, ::dome::gen::ref(dome_t3)); ::account * dome_t4 = dome_at ? dome_f.get<::account *>("dome_t4") : (static_cast<decltype(dome_t3)&&>(dome_t3).operator->()); DOME_SITE(5, 113, ("b", "i", "dome_t3", "dome_t4"), ::dome::gen::ref(b), i, ::dome::gen::ref(dome_t3), dome_t4); double dome_t5 = dome_at ? dome_f.get<double>("dome_t5") : (dome_t4->add(.5)); ::locked dome_t6 = dome_at ? ::dome::gen::blank<::locked>() : (b[2]); if (dome_at) dome_f.load("dome_t6", dome_t6); DOME_SITE(6, 113, ("b", "i", "dome_t3", "dome_t5", "dome_t6"), ::dome::gen::ref(b), i, ::dome::gen::ref(dome_t3), dome_t5, ::dome::gen::ref(dome_t6)); ::account * dome_t7 = dome_at ? ::dome::gen::blank<::account *>() : (static_cast<decltype(dome_t6)&&>(dome_t6).operator->()); double dome_t8 = dome_at ? dome_f.get<double>("dome_t8") : (dome_t5 + dome_t7->balance); ::locked dome_t9 = dome_at ? ::dome::gen::blank<::locked>() : (b[0]); if (dome_at) dome_f.load("dome_t9", dome_t9); DOME_SITE(3, 113, ("b", "i", "dome_t3", "dome_t6", "dome_t8", "dome_t9"), ::dome::gen::ref(b), i, ::dome::gen::ref(dome_t3), ::dome::gen::ref(dome_t6), dome_t8, ::dome::gen::ref(dome_t9)); ::account * dome_t10 = dome_at ? ::dome::gen::blank<::account *>() : (static_cast<decltype(dome_t9)&&>(dome_t9).operator->()); dome_t10->balance = dome_t8; }
    } }
    if (!dome_at) { std::printf("%g %d\n", b.all[0].balance, b.locks); }

    if (DOME_IN(7, 8)) { { DOME_SITE(7, 117, ("b"), ::dome::gen::ref(b)); auto dome_w2808 = dome_at ? ::dome::gen::blank<::order>() : (make(2)); if (dome_at) dome_f.load("dome_w2808", dome_w2808);  { auto&& dome_g1 = (dome_w2808.steps); ::std::ptrdiff_t dome_k1 = dome_at ? dome_f.get<::std::ptrdiff_t>("dome_k1") : 0; auto dome_b1 = ::dome::gen::begin_of(dome_g1); auto dome_e1 = ::dome::gen::end_of(dome_g1); if (dome_at) ::dome::gen::advance(dome_f, dome_b1, dome_k1, dome_e1); for (; dome_b1 != dome_e1; ++dome_b1, (void)++dome_k1) { const int step = *dome_b1; {
        { DOME_SITE(8, 118, ("dome_k1", "b", "dome_w2808"), dome_k1, ::dome::gen::ref(b), ::dome::gen::ref(dome_w2808)); dome::checkpoint(); }
        std::printf("%d ", step);
    } } } } }

    if (DOME_IN(9, 9)) { for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 2); ++i) {
        const struct {
            int value;
            char letter;
        
public:
    friend struct ::dome::detail::class_access;
    void dome_describe_([[maybe_unused]] ::dome::archive& dome_a) {
        [[maybe_unused]] auto& dome_x = *this;
        dome_a.field("value", dome_x.value);
        dome_a.field("letter", dome_x.letter);
    }
#line 126
} choices[] = {dome_at ? ::dome::gen::blank<::std::remove_cv_t<::std::remove_reference_t<decltype(choices[0])>>>() : ::dome::gen::type<::std::remove_cv_t<::std::remove_reference_t<decltype(choices[0])>>>(::std::remove_cv_t<::std::remove_reference_t<decltype(choices[0])>>{0, 'a'}), dome_at ? ::dome::gen::blank<::std::remove_cv_t<::std::remove_reference_t<decltype(choices[0])>>>() : ::dome::gen::type<::std::remove_cv_t<::std::remove_reference_t<decltype(choices[0])>>>(::std::remove_cv_t<::std::remove_reference_t<decltype(choices[0])>>{i + 3, 'b'})}; if (dome_at) dome_f.load("choices", const_cast<::std::remove_const_t<decltype(choices)>&>(choices)); 
        const auto* best = dome_at ? dome_f.get<::std::decay_t<decltype(choices)>>("best") : ::dome::gen::type<::std::decay_t<decltype(choices)>>(choices);
        { auto&& dome_g2 = (choices); ::std::ptrdiff_t dome_k2 = dome_at ? dome_f.get<::std::ptrdiff_t>("dome_k2") : 0; auto dome_b2 = ::dome::gen::begin_of(dome_g2); auto dome_e2 = ::dome::gen::end_of(dome_g2); if (dome_at) ::dome::gen::advance(dome_f, dome_b2, dome_k2, dome_e2); for (; dome_b2 != dome_e2; ++dome_b2, (void)++dome_k2) { const auto& c = *dome_b2; {
            if (!dome_at) { if (c.value > best->value)
                best = &c; }
            { DOME_SITE(9, 131, ("dome_k2", "b", "i", "choices", "best"), dome_k2, ::dome::gen::ref(b), i, ::dome::gen::ref(choices), best); dome::checkpoint(); }
        } } }
        std::printf("%d%c ", best->value, best->letter);
    } }

    std::unique_ptr<base> owner = dome_at ? ::dome::gen::blank<::std::unique_ptr< ::base>>() : ::dome::gen::type<::std::unique_ptr< ::base>>(std::make_unique<pool<double>>()); if (dome_at) dome_f.load("owner", owner); 
    auto& p = dome_at ? dome_f.get_ref<::pool<double>>("p") : (static_cast<pool<double>&>(*owner));
    if (DOME_IN(10, 10)) { int i = dome_at ? ::dome::gen::blank<int>() : (0); if (dome_at) dome_f.load("i", i);  for (; dome_at || (i < 2); ++i) {
        if (!dome_at) { p.data.emplace(i, i * .5); }
        { DOME_SITE(10, 140, ("b", "owner", "p", "i"), ::dome::gen::ref(b), ::dome::gen::ref(owner), ::dome::gen::path(p), ::dome::gen::ref(i)); dome::checkpoint(); }
    } }
    if (DOME_IN(11, 11)) { auto&& dome_g3 = (p.data); ::std::ptrdiff_t dome_k3 = dome_at ? dome_f.get<::std::ptrdiff_t>("dome_k3") : 0; auto dome_b3 = ::dome::gen::begin_of(dome_g3); auto dome_e3 = ::dome::gen::end_of(dome_g3); if (dome_at) ::dome::gen::advance(dome_f, dome_b3, dome_k3, dome_e3); for (; dome_b3 != dome_e3; ++dome_b3, (void)++dome_k3) { auto& [key, value] = *dome_b3; {
        { DOME_SITE(11, 143, ("dome_k3", "b", "owner", "p"), dome_k3, ::dome::gen::ref(b), ::dome::gen::ref(owner), ::dome::gen::path(p)); dome::checkpoint(); }
        std::printf("%d:%g ", key, value);
    } } }

    DOME_SITE(12, 147, ("b", "owner"), ::dome::gen::ref(b), ::dome::gen::ref(owner)); const char* const sign = dome_at ? dome_f.get<const char *>("sign") : (name(operation::add));
    if (DOME_IN(13, 13)) { DOME_SITE(13, 148, ("b", "owner", "sign"), ::dome::gen::ref(b), ::dome::gen::ref(owner), sign); const char * dome_t11 = dome_at ? ::dome::gen::blank<const char *>() : (name(operation::subtract)); std::printf("%s %s\n", sign, dome_t11); }
    if (DOME_IN(14, 14)) { {
        std::unique_ptr<std::FILE, closer> out = dome_at ? ::dome::gen::blank<::std::unique_ptr< ::FILE, ::closer>>() : ::dome::gen::type<::std::unique_ptr< ::FILE, ::closer>>(std::fopen("lines.txt", "w")); if (dome_at) dome_f.load("out", out); 
        for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 2); ++i) {
            if (!dome_at) { std::fprintf(out.get(), "line %d\n", i); }
            { DOME_SITE(14, 153, ("b", "owner", "out", "i"), ::dome::gen::ref(b), ::dome::gen::ref(owner), ::dome::gen::ref(out), i); dome::checkpoint(); }
        }
    } }
    std::unique_ptr<std::FILE, closer> in = dome_at ? ::dome::gen::blank<::std::unique_ptr< ::FILE, ::closer>>() : ::dome::gen::type<::std::unique_ptr< ::FILE, ::closer>>(std::fopen("lines.txt", "r")); if (dome_at) dome_f.load("in", in); 
    char line[20]; if (dome_at) dome_f.load("line", line); 
    if (DOME_IN(15, 15)) { while (dome_at || (std::fgets(line, sizeof line, in.get()))) {
        { DOME_SITE(15, 159, ("b", "owner", "in", "line"), ::dome::gen::ref(b), ::dome::gen::ref(owner), ::dome::gen::ref(in), ::dome::gen::ref(line)); dome::checkpoint(); }
        std::printf("%s", line);
    } }
    if (DOME_IN(16, 16)) { for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 2); ++i) {
        { DOME_SITE(16, 163, ("b", "owner", "in", "line", "i"), ::dome::gen::ref(b), ::dome::gen::ref(owner), ::dome::gen::ref(in), ::dome::gen::ref(line), i); dome::checkpoint(); }
        const std::error_code code(i, mine());
        std::printf("%s\n", code.message().c_str());
    } }

    std::shared_ptr<cell> list = dome_at ? ::dome::gen::blank<::std::shared_ptr< ::cell>>() : (nil); if (dome_at) dome_f.load("list", list); 
    cell* last = dome_at ? dome_f.get<::cell *>("last") : (end_of_all);
    std::vector<cell> cells = dome_at ? ::dome::gen::blank<::std::vector< ::cell>>() : ::dome::gen::type<::std::vector< ::cell>>(); if (dome_at) dome_f.load("cells", cells); 
    if (!dome_at) { cells.reserve(8); }
    const cell* const first = dome_at ? dome_f.get<const ::cell *>("first") : ::dome::gen::type<const ::cell *>(cells.data());
    if (DOME_IN(17, 17)) { for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 3); ++i) {
        if (!dome_at) { list = ::dome::gen::made_shared(std::make_shared<cell>(cell{i, list})); }
        { DOME_SITE(17, 175, ("b", "owner", "in", "line", "list", "last", "cells", "first", "i"), ::dome::gen::ref(b), ::dome::gen::ref(owner), ::dome::gen::ref(in), ::dome::gen::ref(line), ::dome::gen::ref(list), last, ::dome::gen::ref(cells), first, i); dome::checkpoint(); }
        cells.push_back({i, nullptr});
        last->n += cells.back().n;
    } }
    int n = dome_at ? ::dome::gen::blank<int>() : (0);
    if (!dome_at) { for (std::shared_ptr<cell> p = list; p != nil; p = p->next)
        ++n;
    std::printf("%d %d %d %d\n", n, last == end_of_all, end_of_all->n, first == cells.data()); }
    const number x = dome_at ? ::dome::gen::blank<::number>() : ::dome::gen::type<::number>(3); if (dome_at) dome_f.load("x", const_cast<::std::remove_const_t<decltype(x)>&>(x)); 
    DOME_SITE(18, 184, ("b", "owner", "in", "line", "list", "cells", "x"), ::dome::gen::ref(b), ::dome::gen::ref(owner), ::dome::gen::ref(in), ::dome::gen::ref(line), ::dome::gen::ref(list), ::dome::gen::ref(cells), ::dome::gen::ref(x)); const number y = dome_at ? ::dome::gen::blank<::number>() : ::dome::gen::type<::number>(twice((dome_r18 ? ::dome::gen::blank<int>() : static_cast<int>(x)))); if (dome_at) dome_f.load("y", const_cast<::std::remove_const_t<decltype(y)>&>(y)); 
    { ::number dome_t12 = dome_at ? ::dome::gen::blank<::number>() : (::dome::gen::type<::number>(2)); if (dome_at) dome_f.load("dome_t12", dome_t12); DOME_SITE(19, 185, ("b", "owner", "in", "line", "list", "cells", "x", "y", "dome_t12"), ::dome::gen::ref(b), ::dome::gen::ref(owner), ::dome::gen::ref(in), ::dome::gen::ref(line), ::dome::gen::ref(list), ::dome::gen::ref(cells), ::dome::gen::ref(x), ::dome::gen::ref(y), ::dome::gen::ref(dome_t12)); int dome_t13 = dome_at ? ::dome::gen::blank<int>() : (thrice(dome_t12)); std::printf("%d %d\n", static_cast<int>(y), dome_t13); }
}

static ::dome::gen::derived<::pool<double>, ::base> dome_t_pool_double__as_base;
#line 187
