#include <dome/generated.hpp>
#include <dome/describe/std/map.hpp>
#include <dome/describe/std/memory.hpp>
#include <dome/describe/std/optional.hpp>
#include <dome/describe/std/pair.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// Types that have no name where they are used: private classes, classes without one, bases of classes within templates.
#include <dome/session.hpp>

#include <cstdio>
#include <cstring>
#include <map>
#include <memory>
#include <string>
#include <utility>

template <class T>
class sequence {
    T d_[3] = {1, 2, 3};
    template <bool Const>
    class position {
        T* p_;

    public:
        explicit position(T* p) : p_(p) {}
        T& operator*() const { return *p_; }
        position& operator++() {
            ++p_;
            return *this;
        }
        bool operator==(const position& o) const { return p_ == o.p_; }
    
public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] position& dome_x) {
        dome_a.field("p_", dome_x.p_);
    }
    explicit position([[maybe_unused]] ::dome::blank_t dome_b) : p_() {}
#line 27
};

public:
    using iterator = position<false>;
    iterator begin() { return iterator(d_); }
    iterator end() { return iterator(d_ + 3); }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] sequence& dome_x) {
        dome_a.field("d_", dome_x.d_);
    }
    explicit sequence([[maybe_unused]] ::dome::blank_t dome_b) : d_{::dome::gen::blank<T>(), ::dome::gen::blank<T>(), ::dome::gen::blank<T>()} {}
    sequence() = default;
#line 33
};

class codes {
    struct code {
        int n;
    
public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] code& dome_x) {
        dome_a.field("n", dome_x.n);
    }
#line 38
};
    std::map<char, code> all_{{'a', {1}}, {'b', {2}}};

public:
    const auto& all() const { return all_; }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] codes& dome_x) {
        dome_a.field_or_default("all_", dome_x.all_);
    }
    explicit codes([[maybe_unused]] ::dome::blank_t dome_b) {}
    codes() = default;
#line 43
};

template <class K>
class stack {
    struct node {
        node* next;
    
public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] node& dome_x) {
        dome_a.field("next", dome_x.next);
    }
#line 49
};
    struct entry : node {
        K k;
        entry(const K& x, node* n) : node{n}, k(x) {}
    
public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] entry& dome_x) {
        dome_a.base<node>("node", dome_x);
        if constexpr (::std::is_reference_v<decltype(entry::k)>) {
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Winvalid-offsetof"
        dome_a.bound("k", dome_x.k, dome_x, __builtin_offsetof(entry, k));
#pragma GCC diagnostic pop
        } else {
            dome_a.field("k", dome_x.k);
        }
    }
    explicit entry([[maybe_unused]] ::dome::blank_t dome_b) : node{}, k(::dome::gen::blank<decltype(k)>()) {}
#line 53
};
    node* top_ = nullptr;

public:
    ~stack() {
        while (top_) {
            node* const n = top_->next;
            delete static_cast<entry*>(top_);
            top_ = n;
        }
    }
    void add(const K& k) { DOME_FRAME("stack::add(const K &)", "program.cpp", 64, 0xebe4901ebc61e57ull, "dome::checkpoint");
        if (!dome_at) { top_ = ::dome::gen::made(new entry(k, top_)); }
        { DOME_SITE0(1, 66); dome::checkpoint(); }
    }
    int size() const {
        int n = 0;
        for (const node* x = top_; x; x = x->next)
            ++n;
        return n;
    }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] stack& dome_x) {
        dome_a.field("top_", dome_x.top_);
    }
    explicit stack([[maybe_unused]] ::dome::blank_t dome_b) : top_() {}
    stack() = default;
#line 74
};

typedef struct {
    int n;
    enum { compare = 0, store } action;
} parameter;
#ifndef DOME_DESCRIBES_parameter
#define DOME_DESCRIBES_parameter
extern "C++" inline void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] ::parameter& dome_x) {
        dome_a.field("n", dome_x.n);
        dome_a.field("action", dome_x.action);
}
#endif
#line 79


class text {
    char* p_;
    int n_;
    explicit text(int n) : text(::dome::gen::part(), n) {} explicit text(const ::dome::gen::part& dome_f, int n) : p_(dome_f.at ? ::dome::gen::blank<decltype(text::p_)>() : ::dome::gen::type<decltype(text::p_)>(::dome::gen::made_array(new char[static_cast<std::size_t>(n) + 1]))), n_(n) { if (dome_f.at) return; p_[n] = 0; }

public:
    text(int n, char c) : text(::dome::gen::construction(DOME_FUNCTION_INFO("text::text(int, char)", "program.cpp", 87, 0x834cd603537455d5ull, "dome::checkpoint")), n, c) {} text(::dome::gen::construction&& dome_f, int n, char c) : text(::dome::gen::part(dome_f.at != 0), n) { [[maybe_unused]] int dome_at = dome_f.at; if (dome_at) { dome_f.load("c", c); dome_f.load("this", *this); }
        for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < n_); ++i) {
            if (!dome_at) { p_[i] = c; }
            { DOME_SITE(1, 90, ("c", "i", "this"), c, i, ::dome::gen::ref(*this)); dome::checkpoint(); }
        }
    }
    text(const text&) = delete;
    ~text() { delete[] p_; }
    const char* c_str() const { return p_; }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] text& dome_x) {
        dome_a.field("p_", dome_x.p_);
        dome_a.field("n_", dome_x.n_);
    }
    explicit text([[maybe_unused]] ::dome::blank_t dome_b) : p_(), n_() {}
#line 96
};

struct filter {
    virtual ~filter() = default;
    virtual std::unique_ptr<filter> clone() const = 0;
    virtual double apply(double) const = 0;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] filter& dome_x) {
    }
    explicit filter([[maybe_unused]] ::dome::blank_t dome_b) {}
    filter() = default;
#line 102
};
template <class D, class B = filter>
struct cloneable : B {
    std::unique_ptr<filter> clone() const override { DOME_FRAME("cloneable::clone() const", "program.cpp", 105, 0x916b91762303871ull, "dome::checkpoint");
        { DOME_SITE0(1, 106); dome::checkpoint(); }
        return std::make_unique<D>(static_cast<const D&>(*this));
    }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] cloneable& dome_x) {
        dome_a.base<B>("B", dome_x);
    }
    explicit cloneable([[maybe_unused]] ::dome::blank_t dome_b) : B(dome_b) {}
    cloneable() = default;
#line 109
};
struct scale : cloneable<scale> {
    double k;
    explicit scale(double x) : k(x) {}
    double apply(double v) const override { DOME_FRAME("scale::apply(double) const", "program.cpp", 113, 0xeae5d78b6d279985ull, "dome::checkpoint"); if (dome_at) { dome_f.load("v", v); }
        { DOME_SITE(1, 114, ("v"), v); dome::checkpoint(); }
        return v * k;
    }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] scale& dome_x) {
        dome_a.base<::cloneable< ::scale>>("cloneable< ::scale>", dome_x);
        dome_a.field("k", dome_x.k);
    }
    explicit scale([[maybe_unused]] ::dome::blank_t dome_b) : ::cloneable< ::scale>(dome_b), k() {}
#line 117
};
static ::dome::gen::derived<::scale, ::filter> dome_t_scale_as_filter;
#line 117


using maker = std::unique_ptr<filter> (*)(double);
static std::unique_ptr<filter> make_scale(double k) { return std::make_unique<scale>(k); }

static std::unique_ptr<int> solve(int k) { DOME_FRAME("program.cpp:solve(int)", "program.cpp", 122, 0x2db2aa0e8516a531ull, "dome::checkpoint"); if (dome_at) { dome_f.load("k", k); }
    { DOME_SITE(1, 123, ("k"), ::dome::gen::ref(k)); dome::checkpoint(); }
    return std::make_unique<int>(k);
}
template <class T>
struct plasma {
    std::unique_ptr<T> solver_;
    std::pair<int, int> phase_{4, 6};
    explicit plasma(int k) : plasma(::dome::gen::construction(DOME_FUNCTION_INFO("plasma::plasma<T>(int)", "program.cpp", 130, 0x91cbd2fe0e5f00b9ull, "solve")), k) {} explicit plasma(::dome::gen::construction&& dome_f, int k) : solver_(dome_f.at && !(dome_f.at >= 1 && dome_f.at <= 1) ? ::dome::gen::blank<decltype(plasma::solver_)>() : [&]() -> decltype(plasma::solver_) { int& dome_at = dome_f.at; if (dome_at) { dome_f.load("k", const_cast<::std::remove_cv_t<::std::remove_reference_t<decltype((k))>>&>(k)); dome_f.place("this", *this); } DOME_SITE(1, 130, ("k", "this"), k, ::dome::gen::place(*this)); return ::dome::gen::type<decltype(plasma::solver_)>(solve(k)); }()) { [[maybe_unused]] int dome_at = dome_f.at; if (dome_at) { dome_f.load("k", k); dome_f.load("this", *this); }}

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] plasma& dome_x) {
        dome_a.field("solver_", dome_x.solver_);
        dome_a.field_or_default("phase_", dome_x.phase_);
    }
    explicit plasma([[maybe_unused]] ::dome::blank_t dome_b) : solver_(::dome::gen::blank<decltype(solver_)>()) {}
#line 131
};

class levels {
    struct level {
        int n;
        std::unique_ptr<level> coarse;
        explicit level(int size) : level(::dome::gen::construction(DOME_FUNCTION_INFO("levels::level::level(int)", "program.cpp", 137, 0xb53158aa9086319full, "std::make_unique<levels::level, int>", "dome::checkpoint")), size) {} explicit level(::dome::gen::construction&& dome_f, int size) : n(size), coarse(dome_f.at && !(dome_f.at >= 1 && dome_f.at <= 1) ? ::dome::gen::blank<decltype(level::coarse)>() : [&]() -> decltype(level::coarse) { int& dome_at = dome_f.at; if (dome_at) { dome_f.load("size", const_cast<::std::remove_cv_t<::std::remove_reference_t<decltype((size))>>&>(size)); dome_f.place("this", *this); dome_f.load("this.n", const_cast<::std::remove_cv_t<::std::remove_reference_t<decltype((this->n))>>&>(this->n)); } bool dome_t1 = dome_at ? dome_f.get<bool>("dome_t1") : (static_cast<bool>(n > 2)); ::std::optional<::std::unique_ptr< ::levels::level, ::std::default_delete< ::levels::level>>> dome_t2 = dome_at ? ::dome::gen::blank<::std::optional<::std::unique_ptr< ::levels::level, ::std::default_delete< ::levels::level>>>>() : (::dome::gen::type<::std::optional<::std::unique_ptr< ::levels::level, ::std::default_delete< ::levels::level>>>>()); if (dome_at ? DOME_BACK(1, 1) : dome_t1) { DOME_SITE(1, 137, ("size", "dome_t1", "this", "this.n"), size, dome_t1, ::dome::gen::place(*this), ::dome::gen::ref(this->n)); ::dome::gen::emplace(dome_t2, [&]() -> ::std::decay_t<decltype(*dome_t2)> { return ::dome::gen::made_unique(std::make_unique<level>(n / 2)); }); } if (dome_at ? DOME_BACK(0, 0) : !dome_t1) { ::dome::gen::emplace(dome_t2, [&]() -> ::std::decay_t<decltype(*dome_t2)> { return nullptr; }); } return ::dome::gen::type<decltype(level::coarse)>(*::std::move(dome_t2)); }()) { [[maybe_unused]] int dome_at = dome_f.at; if (dome_at) { dome_f.load("size", size); dome_f.load("this", *this); } { DOME_SITE(2, 137, ("this"), ::dome::gen::ref(*this)); dome::checkpoint(); } }
    
public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] level& dome_x) {
        dome_a.field("n", dome_x.n);
        dome_a.field("coarse", dome_x.coarse);
    }
    explicit level([[maybe_unused]] ::dome::blank_t dome_b) : n(), coarse(::dome::gen::blank<decltype(coarse)>()) {}
#line 138
};
    std::unique_ptr<level> top_;

public:
    explicit levels(int n) : levels(::dome::gen::construction(DOME_FUNCTION_INFO("levels::levels(int)", "program.cpp", 142, 0xf2348755ee900dd0ull, "std::make_unique<levels::level, int &>")), n) {} explicit levels(::dome::gen::construction&& dome_f, int n) : top_(dome_f.at && !(dome_f.at >= 1 && dome_f.at <= 1) ? ::dome::gen::blank<decltype(levels::top_)>() : [&]() -> decltype(levels::top_) { int& dome_at = dome_f.at; if (dome_at) { dome_f.load("n", const_cast<::std::remove_cv_t<::std::remove_reference_t<decltype((n))>>&>(n)); dome_f.place("this", *this); } DOME_SITE(1, 142, ("n", "this"), ::dome::gen::ref(n), ::dome::gen::place(*this)); return ::dome::gen::type<decltype(levels::top_)>(::dome::gen::made_unique(std::make_unique<level>(n))); }()) { [[maybe_unused]] int dome_at = dome_f.at; if (dome_at) { dome_f.load("n", n); dome_f.load("this", *this); }}
    int depth() const {
        int d = 0;
        for (const level* l = top_.get(); l; l = l->coarse.get())
            d = 10 * d + l->n;
        return d;
    }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] levels& dome_x) {
        dome_a.field("top_", dome_x.top_);
    }
    explicit levels([[maybe_unused]] ::dome::blank_t dome_b) : top_(::dome::gen::blank<decltype(top_)>()) {}
#line 149
};

int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 151, 0x285575050ea2b61full, "dome::checkpoint", "dome::checkpoint", "stack<int>::add", "stack<std::basic_string<char>>::add", "stack<std::basic_string<char>>::add", "dome::checkpoint", "text::text", "cloneable<scale>::clone", "dome::checkpoint", "scale::apply", "dome::checkpoint", "plasma<int>::plasma", "levels::levels");
    sequence<int> all = dome_at ? ::dome::gen::blank<::sequence<int>>() : ::dome::gen::type<::sequence<int>>(); if (dome_at) dome_f.load("all", all); 
    if (DOME_IN(1, 1)) { auto i = dome_at ? ::dome::gen::blank<decltype(all.begin())>() : (all.begin()); if (dome_at) dome_f.load("i", i);  for (; dome_at || (i != all.end()); ++i) {
        { DOME_SITE(1, 154, ("all", "i"), ::dome::gen::ref(all), ::dome::gen::ref(i)); dome::checkpoint(); }
        std::printf("%d ", *i);
    } }
    const codes some = dome_at ? ::dome::gen::blank<::codes>() : ::dome::gen::type<::codes>(); if (dome_at) dome_f.load("some", const_cast<::std::remove_const_t<decltype(some)>&>(some)); 
    if (DOME_IN(2, 2)) { ::std::remove_reference_t<decltype((some.all()))>& dome_g1 = dome_at ? dome_f.get_ref<::std::remove_reference_t<decltype((some.all()))>>("dome_g1") : (some.all()); ::std::ptrdiff_t dome_k1 = dome_at ? dome_f.get<::std::ptrdiff_t>("dome_k1") : 0; auto dome_b1 = ::dome::gen::begin_of(dome_g1); auto dome_e1 = ::dome::gen::end_of(dome_g1); if (dome_at) ::dome::gen::advance(dome_f, dome_b1, dome_k1, dome_e1); for (; dome_b1 != dome_e1; ++dome_b1, (void)++dome_k1) { auto& [c, code] = *dome_b1; {
        if (!dome_at) { std::printf("%c%d ", c, code.n); }
        { DOME_SITE(2, 160, ("dome_g1", "dome_k1", "all", "some"), ::dome::gen::path(dome_g1), dome_k1, ::dome::gen::ref(all), ::dome::gen::ref(some)); dome::checkpoint(); }
    } } }
    stack<int> numbers = dome_at ? ::dome::gen::blank<::stack<int>>() : ::dome::gen::type<::stack<int>>(); if (dome_at) dome_f.load("numbers", numbers); 
    stack<std::string> words = dome_at ? ::dome::gen::blank<::stack< ::std::string>>() : ::dome::gen::type<::stack< ::std::string>>(); if (dome_at) dome_f.load("words", words); 
    if (DOME_IN(3, 3)) { DOME_SITE(3, 164, ("all", "some", "numbers", "words"), ::dome::gen::ref(all), ::dome::gen::ref(some), ::dome::gen::ref(numbers), ::dome::gen::ref(words)); numbers.add(1); }
    if (DOME_IN(4, 4)) { ::std::basic_string<char, ::std::char_traits<char>, ::std::allocator<char>> dome_t1 = dome_at ? ::dome::gen::blank<::std::basic_string<char, ::std::char_traits<char>, ::std::allocator<char>>>() : (::dome::gen::type<::std::basic_string<char, ::std::char_traits<char>, ::std::allocator<char>>>("x")); if (dome_at) dome_f.load("dome_t1", dome_t1); DOME_SITE(4, 165, ("all", "some", "numbers", "words", "dome_t1"), ::dome::gen::ref(all), ::dome::gen::ref(some), ::dome::gen::ref(numbers), ::dome::gen::ref(words), ::dome::gen::ref(dome_t1)); words.add(dome_t1); }
    if (DOME_IN(5, 5)) { ::std::basic_string<char, ::std::char_traits<char>, ::std::allocator<char>> dome_t2 = dome_at ? ::dome::gen::blank<::std::basic_string<char, ::std::char_traits<char>, ::std::allocator<char>>>() : (::dome::gen::type<::std::basic_string<char, ::std::char_traits<char>, ::std::allocator<char>>>("y")); if (dome_at) dome_f.load("dome_t2", dome_t2); DOME_SITE(5, 166, ("all", "some", "numbers", "words", "dome_t2"), ::dome::gen::ref(all), ::dome::gen::ref(some), ::dome::gen::ref(numbers), ::dome::gen::ref(words), ::dome::gen::ref(dome_t2)); words.add(dome_t2); }
    if (!dome_at) { std::printf("%d %d\n", numbers.size(), words.size()); }
    const parameter p = dome_at ? dome_f.get<::parameter>("p") : ::dome::gen::type<::parameter> {2, parameter::store};
    if (DOME_IN(6, 6)) { for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < p.n); ++i) 
{ switch (dome_at ? static_cast<::std::decay_t<decltype(p.action)>>((parameter::compare)) : static_cast<::std::decay_t<decltype(p.action)>>(p.action)) {
            case parameter::compare: if (!dome_at) { break; }
            [[fallthrough]]; case parameter::store: { DOME_SITE(6, 172, ("all", "some", "numbers", "words", "p", "i"), ::dome::gen::ref(all), ::dome::gen::ref(some), ::dome::gen::ref(numbers), ::dome::gen::ref(words), ::dome::gen::ref(p), i); dome::checkpoint(); } std::printf("store %d\n", i); break;
        } } }
    DOME_SITE(7, 174, ("all", "some", "numbers", "words"), ::dome::gen::ref(all), ::dome::gen::ref(some), ::dome::gen::ref(numbers), ::dome::gen::ref(words)); const text t = dome_at ? ::dome::gen::blank<::text>() : ::dome::gen::type<::text>(2, 'x'); if (dome_at) dome_f.load("t", const_cast<::std::remove_const_t<decltype(t)>&>(t)); 
    std::map<std::string, maker> makers = dome_at ? ::dome::gen::blank<::std::map< ::std::string, ::std::unique_ptr< ::filter> (*)(double)>>() : ::dome::gen::type<::std::map< ::std::string, ::std::unique_ptr< ::filter> (*)(double)>>{{"scale", make_scale}}; if (dome_at) dome_f.load("makers", makers); 
    const auto it = dome_at ? ::dome::gen::blank<::std::_Rb_tree_iterator< ::std::pair<const ::std::basic_string<char, ::std::char_traits<char>, ::std::allocator<char>>, ::std::unique_ptr< ::filter, ::std::default_delete< ::filter>> (*)(double)>>>() : (makers.find("scale")); if (dome_at) dome_f.load("it", const_cast<::std::remove_const_t<decltype(it)>&>(it)); 
    const std::unique_ptr<filter> f = dome_at ? ::dome::gen::blank<::std::unique_ptr< ::filter>>() : (it->second(2.5)); if (dome_at) dome_f.load("f", const_cast<::std::remove_const_t<decltype(f)>&>(f)); 
    DOME_SITE(8, 178, ("all", "some", "numbers", "words", "t", "makers", "it", "f"), ::dome::gen::ref(all), ::dome::gen::ref(some), ::dome::gen::ref(numbers), ::dome::gen::ref(words), ::dome::gen::ref(t), ::dome::gen::ref(makers), ::dome::gen::ref(it), ::dome::gen::ref(f)); const auto g = dome_at ? ::dome::gen::blank<::std::unique_ptr< ::filter, ::std::default_delete< ::filter>>>() : (f->clone()); if (dome_at) dome_f.load("g", const_cast<::std::remove_const_t<decltype(g)>&>(g)); 
    if (DOME_IN(9, 9)) { DOME_SITE(9, 179, ("all", "some", "numbers", "words", "t", "makers", "it", "f", "g"), ::dome::gen::ref(all), ::dome::gen::ref(some), ::dome::gen::ref(numbers), ::dome::gen::ref(words), ::dome::gen::ref(t), ::dome::gen::ref(makers), ::dome::gen::ref(it), ::dome::gen::ref(f), ::dome::gen::ref(g)); dome::checkpoint(); }
    if (DOME_IN(10, 10)) { const char * dome_t3 = dome_at ? dome_f.get<const char *>("dome_t3") : (it->first.c_str()); DOME_SITE(10, 180, ("all", "some", "numbers", "words", "t", "makers", "it", "f", "g", "dome_t3"), ::dome::gen::ref(all), ::dome::gen::ref(some), ::dome::gen::ref(numbers), ::dome::gen::ref(words), ::dome::gen::ref(t), ::dome::gen::ref(makers), ::dome::gen::ref(it), ::dome::gen::ref(f), ::dome::gen::ref(g), dome_t3); double dome_t4 = dome_at ? ::dome::gen::blank<double>() : (g->apply(3)); std::printf("%s %g %s\n", t.c_str(), dome_t4, dome_t3); }
    struct named {
        const char* name;
        std::string words;
    
public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] named& dome_x) {
        dome_a.field("name", dome_x.name);
        dome_a.field("words", dome_x.words);
    }
#line 184
} cases[] = {dome_at ? ::dome::gen::blank<named>() : ::dome::gen::type<named>(named{"a", "xyz"}), dome_at ? ::dome::gen::blank<named>() : ::dome::gen::type<named>(named{"b", "w"})}; if (dome_at) dome_f.load("cases", cases); 
    if (DOME_IN(11, 11)) { auto&& dome_g2 = (cases); ::std::ptrdiff_t dome_k2 = dome_at ? dome_f.get<::std::ptrdiff_t>("dome_k2") : 0; auto dome_b2 = ::dome::gen::begin_of(dome_g2); auto dome_e2 = ::dome::gen::end_of(dome_g2); if (dome_at) ::dome::gen::advance(dome_f, dome_b2, dome_k2, dome_e2); for (; dome_b2 != dome_e2; ++dome_b2, (void)++dome_k2) { const auto& [name, text_of] = *dome_b2; {
        { DOME_SITE(11, 186, ("dome_k2", "all", "some", "numbers", "words", "t", "makers", "it", "f", "g", "cases"), dome_k2, ::dome::gen::ref(all), ::dome::gen::ref(some), ::dome::gen::ref(numbers), ::dome::gen::ref(words), ::dome::gen::ref(t), ::dome::gen::ref(makers), ::dome::gen::ref(it), ::dome::gen::ref(f), ::dome::gen::ref(g), ::dome::gen::ref(cases)); dome::checkpoint(); }
        std::printf("%s %s\n", name, text_of.c_str());
    } } }
    DOME_SITE(12, 189, ("all", "some", "numbers", "words", "t", "makers", "it", "f", "g", "cases"), ::dome::gen::ref(all), ::dome::gen::ref(some), ::dome::gen::ref(numbers), ::dome::gen::ref(words), ::dome::gen::ref(t), ::dome::gen::ref(makers), ::dome::gen::ref(it), ::dome::gen::ref(f), ::dome::gen::ref(g), ::dome::gen::ref(cases)); const plasma<int> pl = dome_at ? ::dome::gen::blank<::plasma<int>>() : ::dome::gen::type<::plasma<int>>(7); if (dome_at) dome_f.load("pl", const_cast<::std::remove_const_t<decltype(pl)>&>(pl)); 
    DOME_SITE(13, 190, ("all", "some", "numbers", "words", "t", "makers", "it", "f", "g", "cases", "pl"), ::dome::gen::ref(all), ::dome::gen::ref(some), ::dome::gen::ref(numbers), ::dome::gen::ref(words), ::dome::gen::ref(t), ::dome::gen::ref(makers), ::dome::gen::ref(it), ::dome::gen::ref(f), ::dome::gen::ref(g), ::dome::gen::ref(cases), ::dome::gen::ref(pl)); const levels deep = dome_at ? ::dome::gen::blank<::levels>() : ::dome::gen::type<::levels>(8);
    std::printf("%d %d %d\n", *pl.solver_, pl.phase_.second, deep.depth());
}

static ::dome::gen::named_function dome_n1("program.cpp:make_scale(double)", static_cast<::std::unique_ptr< ::filter> (*)(double)>(&::make_scale));
#line 193
