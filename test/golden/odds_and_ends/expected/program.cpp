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
// std::unique_ptr, an error category.
#include <dome/session.hpp>

#include <cstdio>
#include <map>
#include <memory>
#include <string>
#include <system_error>
#include <vector>

struct account {
    double balance = 0;
    double add(double x) { DOME_FRAME("account::add(double)", "program.cpp", 16, 0x8e7ef4e44ff50fb8ull, "dome::checkpoint"); if (dome_at) { dome_f.load("x", x); }
        { DOME_SITE(1, 17, ("x"), x); dome::checkpoint(); }
        return balance += x;
    }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] account& dome_x) {
        dome_a.field_or_default("balance", dome_x.balance);
    }
#line 20
};
class locked {
public:
    locked(account* a, int* n) : account_(a), locks_(n) { ++*locks_; }
    locked(const locked&) = delete;
    ~locked() { --*locks_; }
    account* operator->() const { DOME_FRAME("locked::operator->() const", "program.cpp", 26, 0x7625aaf03518e01cull, "dome::checkpoint");
        { DOME_SITE0(1, 27); dome::checkpoint(); }
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
#line 34
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
#line 39
};

struct order {
    std::vector<int> steps;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] order& dome_x) {
        dome_a.field("steps", dome_x.steps);
    }
#line 43
};
static order make(int n) { DOME_FRAME("program.cpp:make(int)", "program.cpp", 44, 0x1f32aea55e49710cull, "dome::checkpoint"); if (dome_at) { dome_f.load("n", n); }
    order o = dome_at ? ::dome::gen::blank<::order>() : ::dome::gen::type<::order>(); if (dome_at) dome_f.load("o", o); 
    { int i = dome_at ? ::dome::gen::blank<int>() : (0); if (dome_at) dome_f.load("i", i);  for (; dome_at || (i < n); ++i) {
        if (!dome_at) { o.steps.push_back(i); }
        { DOME_SITE(1, 48, ("n", "o", "i"), n, ::dome::gen::ref(o), ::dome::gen::ref(i)); dome::checkpoint(); }
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
#line 55
};
static ::dome::gen::derived<::base, ::base> dome_t_base_as_base;
#line 55

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
#line 59
};

enum class operation : char { add = '+', subtract = '-' };
static const char* name(operation o) { DOME_FRAME("program.cpp:name(operation)", "program.cpp", 62, 0xcb363aee6dcd2b9dull, "dome::checkpoint");
    switch (dome_at ? static_cast<::operation>((::operation::add)) : static_cast<::operation>(o)) {
        using enum operation;
        case add: { DOME_SITE0(1, 65); dome::checkpoint(); } return "add";
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
#line 73
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
#line 78
};
static const category& mine() {
    struct dome_n_one { static ::std::string name() { return "program.cpp:mine()::one"; } }; static const category &one = ::dome::gen::static_local<dome_n_one>([&]() -> ::category { return ::dome::gen::type<::category>(); });
    return one;
}

int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 84, 0xd005d34cc1d0a487ull, "locked::operator->", "account::add", "locked::operator->", "locked::operator->", "account::add", "locked::operator->", "make", "dome::checkpoint", "dome::checkpoint", "dome::checkpoint", "dome::checkpoint", "name", "name", "dome::checkpoint", "dome::checkpoint", "dome::checkpoint");
    bank b = dome_at ? ::dome::gen::blank<::bank>() : ::dome::gen::type<::bank>(); if (dome_at) dome_f.load("b", b); 
    if (DOME_IN(1, 6)) { for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 2); ++i) {
        if (DOME_IN(1, 2)) { ::locked dome_t1 = dome_at ? ::dome::gen::blank<::locked>() : (b[1]); if (dome_at) dome_f.load("dome_t1", dome_t1); DOME_SITE(1, 87, ("b", "i", "dome_t1"), ::dome::gen::ref(b), i, ::dome::gen::ref(dome_t1)); ::account * dome_t2 = dome_at ? dome_f.get<::account *>("dome_t2") : (static_cast<decltype(dome_t1)&&>(dome_t1).operator->()); DOME_SITE(2, 87, ("b", "i", "dome_t1", "dome_t2"), ::dome::gen::ref(b), i, ::dome::gen::ref(dome_t1), dome_t2); dome_t2->add(i); }
        { ::locked dome_t3 = dome_at ? ::dome::gen::blank<::locked>() : (b[1]); if (dome_at) dome_f.load("dome_t3", dome_t3); DOME_SITE(4, 88, ("b", "i", "dome_t3"), ::dome::gen::ref(b), i, ::dome::gen::ref(dome_t3)); ::account * dome_t4 = dome_at ? dome_f.get<::account *>("dome_t4") : (static_cast<decltype(dome_t3)&&>(dome_t3).operator->()); DOME_SITE(5, 88, ("b", "i", "dome_t3", "dome_t4"), ::dome::gen::ref(b), i, ::dome::gen::ref(dome_t3), dome_t4); double dome_t5 = dome_at ? dome_f.get<double>("dome_t5") : (dome_t4->add(.5)); ::locked dome_t6 = dome_at ? ::dome::gen::blank<::locked>() : (b[2]); if (dome_at) dome_f.load("dome_t6", dome_t6); DOME_SITE(6, 88, ("b", "i", "dome_t3", "dome_t5", "dome_t6"), ::dome::gen::ref(b), i, ::dome::gen::ref(dome_t3), dome_t5, ::dome::gen::ref(dome_t6)); ::account * dome_t7 = dome_at ? ::dome::gen::blank<::account *>() : (static_cast<decltype(dome_t6)&&>(dome_t6).operator->()); double dome_t8 = dome_at ? dome_f.get<double>("dome_t8") : (dome_t5 + dome_t7->balance); ::locked dome_t9 = dome_at ? ::dome::gen::blank<::locked>() : (b[0]); if (dome_at) dome_f.load("dome_t9", dome_t9); DOME_SITE(3, 88, ("b", "i", "dome_t3", "dome_t6", "dome_t8", "dome_t9"), ::dome::gen::ref(b), i, ::dome::gen::ref(dome_t3), ::dome::gen::ref(dome_t6), dome_t8, ::dome::gen::ref(dome_t9)); ::account * dome_t10 = dome_at ? ::dome::gen::blank<::account *>() : (static_cast<decltype(dome_t9)&&>(dome_t9).operator->()); dome_t10->balance = dome_t8; }
    } }
    if (!dome_at) { std::printf("%g %d\n", b.all[0].balance, b.locks); }

    if (DOME_IN(7, 8)) { DOME_SITE(7, 92, ("b"), ::dome::gen::ref(b)); ::order dome_t11 = dome_at ? ::dome::gen::blank<::order>() : (make(2)); ::std::vector<int> dome_g1 = dome_at ? ::dome::gen::blank<::std::vector<int>>() : (static_cast<decltype(dome_t11)&&>(dome_t11).steps); if (dome_at) dome_f.load("dome_g1", dome_g1); ::std::ptrdiff_t dome_k1 = dome_at ? dome_f.get<::std::ptrdiff_t>("dome_k1") : 0; using ::std::begin; using ::std::end; auto dome_b1 = begin(dome_g1); if (dome_at) ::dome::gen::advance(dome_b1, dome_k1); for (auto dome_e1 = end(dome_g1); dome_b1 != dome_e1; ++dome_b1, (void)++dome_k1) { const int step = *dome_b1; {
        { DOME_SITE(8, 93, ("dome_g1", "dome_k1", "b"), ::dome::gen::ref(dome_g1), dome_k1, ::dome::gen::ref(b)); dome::checkpoint(); }
        std::printf("%d ", step);
    } } }

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
#line 101
} choices[] = {dome_at ? ::dome::gen::blank<::std::remove_cv_t<::std::remove_reference_t<decltype(choices[0])>>>() : ::dome::gen::type<::std::remove_cv_t<::std::remove_reference_t<decltype(choices[0])>>>(::std::remove_cv_t<::std::remove_reference_t<decltype(choices[0])>>{0, 'a'}), dome_at ? ::dome::gen::blank<::std::remove_cv_t<::std::remove_reference_t<decltype(choices[0])>>>() : ::dome::gen::type<::std::remove_cv_t<::std::remove_reference_t<decltype(choices[0])>>>(::std::remove_cv_t<::std::remove_reference_t<decltype(choices[0])>>{i + 3, 'b'})}; if (dome_at) dome_f.load("choices", const_cast<::std::remove_const_t<decltype(choices)>&>(choices)); 
        const auto* best = dome_at ? dome_f.get<::std::decay_t<decltype(choices)>>("best") : ::dome::gen::type<::std::decay_t<decltype(choices)>>(choices);
        { auto&& dome_g2 = (choices); ::std::ptrdiff_t dome_k2 = dome_at ? dome_f.get<::std::ptrdiff_t>("dome_k2") : 0; using ::std::begin; using ::std::end; auto dome_b2 = begin(dome_g2); if (dome_at) ::dome::gen::advance(dome_b2, dome_k2); for (auto dome_e2 = end(dome_g2); dome_b2 != dome_e2; ++dome_b2, (void)++dome_k2) { const auto& c = *dome_b2; {
            if (!dome_at) { if (c.value > best->value)
                best = &c; }
            { DOME_SITE(9, 106, ("dome_k2", "b", "i", "choices", "best"), dome_k2, ::dome::gen::ref(b), i, ::dome::gen::ref(choices), best); dome::checkpoint(); }
        } } }
        std::printf("%d%c ", best->value, best->letter);
    } }

    std::unique_ptr<base> owner = dome_at ? ::dome::gen::blank<::std::unique_ptr< ::base>>() : ::dome::gen::type<::std::unique_ptr< ::base>>(std::make_unique<pool<double>>()); if (dome_at) dome_f.load("owner", owner); 
    auto& p = dome_at ? dome_f.get_ref<::pool<double>>("p") : (static_cast<pool<double>&>(*owner));
    if (DOME_IN(10, 10)) { int i = dome_at ? ::dome::gen::blank<int>() : (0); if (dome_at) dome_f.load("i", i);  for (; dome_at || (i < 2); ++i) {
        if (!dome_at) { p.data.emplace(i, i * .5); }
        { DOME_SITE(10, 115, ("b", "owner", "p", "i"), ::dome::gen::ref(b), ::dome::gen::ref(owner), ::dome::gen::path(p), ::dome::gen::ref(i)); dome::checkpoint(); }
    } }
    if (DOME_IN(11, 11)) { auto&& dome_g3 = (p.data); ::std::ptrdiff_t dome_k3 = dome_at ? dome_f.get<::std::ptrdiff_t>("dome_k3") : 0; using ::std::begin; using ::std::end; auto dome_b3 = begin(dome_g3); if (dome_at) ::dome::gen::advance(dome_b3, dome_k3); for (auto dome_e3 = end(dome_g3); dome_b3 != dome_e3; ++dome_b3, (void)++dome_k3) { auto& [key, value] = *dome_b3; {
        { DOME_SITE(11, 118, ("dome_k3", "b", "owner", "p"), dome_k3, ::dome::gen::ref(b), ::dome::gen::ref(owner), ::dome::gen::path(p)); dome::checkpoint(); }
        std::printf("%d:%g ", key, value);
    } } }

    DOME_SITE(12, 122, ("b", "owner"), ::dome::gen::ref(b), ::dome::gen::ref(owner)); const char* const sign = dome_at ? dome_f.get<const char *>("sign") : (name(operation::add));
    if (DOME_IN(13, 13)) { DOME_SITE(13, 123, ("b", "owner", "sign"), ::dome::gen::ref(b), ::dome::gen::ref(owner), sign); const char * dome_t12 = dome_at ? ::dome::gen::blank<const char *>() : (name(operation::subtract)); std::printf("%s %s\n", sign, dome_t12); }
    if (DOME_IN(14, 14)) { {
        std::unique_ptr<std::FILE, closer> out = dome_at ? ::dome::gen::blank<::std::unique_ptr< ::FILE, ::closer>>() : ::dome::gen::type<::std::unique_ptr< ::FILE, ::closer>>(std::fopen("lines.txt", "w")); if (dome_at) dome_f.load("out", out); 
        for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 2); ++i) {
            if (!dome_at) { std::fprintf(out.get(), "line %d\n", i); }
            { DOME_SITE(14, 128, ("b", "owner", "out", "i"), ::dome::gen::ref(b), ::dome::gen::ref(owner), ::dome::gen::ref(out), i); dome::checkpoint(); }
        }
    } }
    std::unique_ptr<std::FILE, closer> in = dome_at ? ::dome::gen::blank<::std::unique_ptr< ::FILE, ::closer>>() : ::dome::gen::type<::std::unique_ptr< ::FILE, ::closer>>(std::fopen("lines.txt", "r")); if (dome_at) dome_f.load("in", in); 
    char line[20]; if (dome_at) dome_f.load("line", line); 
    if (DOME_IN(15, 15)) { while (dome_at || (std::fgets(line, sizeof line, in.get()))) {
        { DOME_SITE(15, 134, ("b", "owner", "in", "line"), ::dome::gen::ref(b), ::dome::gen::ref(owner), ::dome::gen::ref(in), ::dome::gen::ref(line)); dome::checkpoint(); }
        std::printf("%s", line);
    } }
    for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 2); ++i) {
        { DOME_SITE(16, 138, ("b", "owner", "in", "line", "i"), ::dome::gen::ref(b), ::dome::gen::ref(owner), ::dome::gen::ref(in), ::dome::gen::ref(line), i); dome::checkpoint(); }
        const std::error_code code(i, mine());
        std::printf("%s\n", code.message().c_str());
    }
}

static ::dome::gen::derived<::pool<double>, ::base> dome_t_pool_double__as_base;
#line 143
