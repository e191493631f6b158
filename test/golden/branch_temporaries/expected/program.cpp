#include <dome/generated.hpp>
#include <dome/describe/std/iterator.hpp>
#include <dome/describe/std/memory.hpp>
#include <dome/describe/std/optional.hpp>
#include <dome/describe/std/reference_wrapper.hpp>
#include <dome/describe/std/string_view.hpp>
#include <dome/describe/std/variant.hpp>
#include <dome/describe/std/vector.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// Objects without a name that only one branch of ?: makes, and that the call that stops is led into; what a reference parameter refers
// to belongs to somebody else; overloaded lambdas around references.
#include <dome/session.hpp>

#include <cstdio>
#include <functional>
#include <iostream>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace {

struct sink {
    void write(std::string_view s) { DOME_FRAME("program.cpp:sink::write(std::string_view)", "program.cpp", 19, 0xfe8d7cc95e331b1eull, "dome::checkpoint"); if (dome_at) { dome_f.load("s", s); }
        { DOME_SITE(1, 20, ("s"), ::dome::gen::ref(s)); dome::checkpoint(); }
        std::printf("%.*s\n", static_cast<int>(s.size()), s.data());
    }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] sink& dome_x) {
    }
#line 23
};
struct logger {
    std::vector<std::shared_ptr<sink>> sinks{::dome::gen::made_shared(std::make_shared<sink>()), ::dome::gen::made_shared(std::make_shared<sink>())};
    std::string prefix;
    void log(std::string_view s) { DOME_FRAME("program.cpp:logger::log(std::string_view)", "program.cpp", 27, 0xe0d9b2592b617885ull, "(anonymous namespace)::sink::write"); if (dome_at) { dome_f.load("s", s); }
        { auto&& dome_g1 = (sinks); ::std::ptrdiff_t dome_k1 = dome_at ? dome_f.get<::std::ptrdiff_t>("dome_k1") : 0; auto dome_b1 = ::dome::gen::begin_of(dome_g1); auto dome_e1 = ::dome::gen::end_of(dome_g1); if (dome_at) ::dome::gen::advance(dome_f, dome_b1, dome_k1, dome_e1); for (; dome_b1 != dome_e1; ++dome_b1, (void)++dome_k1) { const auto& k = *dome_b1; 
{ { sink * dome_t1 = dome_at ? dome_f.get<sink *>("dome_t1") : (k.operator->()); ::std::optional<::std::string> dome_t2 = dome_at ? ::dome::gen::blank<::std::optional<::std::string>>() : (::dome::gen::type<::std::optional<::std::string>>()); if (dome_at) dome_f.load("dome_t2", dome_t2); ::std::optional<::std::basic_string<char, ::std::char_traits<char>, ::std::allocator<char>>> dome_t3 = dome_at ? ::dome::gen::blank<::std::optional<::std::basic_string<char, ::std::char_traits<char>, ::std::allocator<char>>>>() : (::dome::gen::type<::std::optional<::std::basic_string<char, ::std::char_traits<char>, ::std::allocator<char>>>>()); if (dome_at) dome_f.load("dome_t3", dome_t3); DOME_SITE(1, 29, ("dome_k1", "s", "dome_t1", "dome_t2", "dome_t3"), dome_k1, ::dome::gen::ref(s), dome_t1, ::dome::gen::ref(dome_t2), ::dome::gen::ref(dome_t3)); dome_t1->write((dome_r1 ? ::dome::gen::blank<::std::string_view>() : (prefix.empty() ? s : std::string_view(static_cast<::std::basic_string<char, ::std::char_traits<char>, ::std::allocator<char>>&&>(::dome::gen::emplace(dome_t3, [&]() -> ::std::basic_string<char, ::std::char_traits<char>, ::std::allocator<char>> { return prefix + static_cast<::std::string&&>(::dome::gen::emplace(dome_t2, [&]() -> ::std::string { return std::string(s); })); })))))); } } } }
    }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] logger& dome_x) {
        dome_a.field_or_default("sinks", dome_x.sinks);
        dome_a.field("prefix", dome_x.prefix);
    }
#line 31
};

// Tells when it ends.
struct note {
    std::string text;
    explicit note(std::string t) : text(std::move(t)) {}
    note(const note&) = delete;
    ~note() { std::printf("end of %s\n", text.c_str()); }
    const char* words() const { return text.c_str(); }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] note& dome_x) {
        dome_a.field("text", dome_x.text);
    }
    explicit note([[maybe_unused]] ::dome::blank_t dome_b) : text(::dome::gen::blank<decltype(text)>()) {}
#line 40
};
void show(const char* s, int n) { DOME_FRAME("program.cpp:show(const char *, int)", "program.cpp", 41, 0x454920384de25bdull, "dome::checkpoint"); if (dome_at) { dome_f.load("s", s); dome_f.load("n", n); }
    for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < n); ++i) {
        { DOME_SITE(1, 43, ("s", "n", "i"), s, n, i); dome::checkpoint(); }
        std::printf("%s %d\n", s, i);
    }
}
template <class T>
void show_all(const std::vector<T>& all) { DOME_FRAME("program.cpp:show_all(const std::vector<T> &)", "program.cpp", 48, 0xcdf0e0196706f3acull, "(anonymous namespace)::show");
    { auto&& dome_g1 = (all); ::std::ptrdiff_t dome_k1 = dome_at ? dome_f.get<::std::ptrdiff_t>("dome_k1") : 0; auto dome_b1 = ::dome::gen::begin_of(dome_g1); auto dome_e1 = ::dome::gen::end_of(dome_g1); if (dome_at) ::dome::gen::advance(dome_f, dome_b1, dome_k1, dome_e1); for (; dome_b1 != dome_e1; ++dome_b1, (void)++dome_k1) { const T& x = *dome_b1; 
{ { ::std::optional<::std::decay_t<decltype(std::to_string(x))>> dome_t1 = dome_at ? ::dome::gen::blank<::std::optional<::std::decay_t<decltype(std::to_string(x))>>>() : (::dome::gen::type<::std::optional<::std::decay_t<decltype(std::to_string(x))>>>()); if (dome_at) dome_f.load("dome_t1", dome_t1); DOME_SITE(1, 50, ("dome_k1", "dome_t1"), dome_k1, ::dome::gen::ref(dome_t1)); show((dome_r1 ? ::dome::gen::blank<::std::decay_t<decltype(x > T(2) ? static_cast<::std::decay_t<decltype(std::to_string(x))>&&>(::dome::gen::emplace(dome_t1, [&]() -> ::std::decay_t<decltype(std::to_string(x))> { return std::to_string(x); })).c_str() : "small")>>() : (x > T(2) ? static_cast<::std::decay_t<decltype(std::to_string(x))>&&>(::dome::gen::emplace(dome_t1, [&]() -> ::std::decay_t<decltype(std::to_string(x))> { return std::to_string(x); })).c_str() : "small")), 2); } } } }
}
note made(int i) { DOME_FRAME("program.cpp:made(int)", "program.cpp", 52, 0x62ebf74a280bf44dull, "dome::checkpoint"); if (dome_at) { dome_f.load("i", i); }
    { DOME_SITE(1, 53, ("i"), i); dome::checkpoint(); }
    return note("made " + std::to_string(i));
}
note chosen(int i) { DOME_FRAME("program.cpp:chosen(int)", "program.cpp", 56, 0x1b026fee20c67837ull, "dome::checkpoint", "(anonymous namespace)::made"); if (dome_at) { dome_f.load("i", i); }
    if (DOME_IN(1, 1)) { DOME_SITE(1, 57, ("i"), i); dome::checkpoint(); }
    { bool dome_t1 = dome_at ? dome_f.get<bool>("dome_t1") : (static_cast<bool>(i % 2)); if (dome_at ? DOME_BACK(2, 2) : dome_t1) { DOME_SITE(2, 58, ("i", "dome_t1"), i, dome_t1); return made(i);; } if (dome_at ? DOME_BACK(0, 0) : !dome_t1) { return note("chosen " + std::to_string(i));; } __builtin_unreachable(); }
}

// The parameter is found again by the variable it refers to: a lambda keeps a reference to it, and a pointer leads there, too.
unsigned spare = 1;
static ::dome::gen::global dome_g_spare("program.cpp:spare", spare);
#line 62

unsigned twice(unsigned& x, int depth) { DOME_FRAME("program.cpp:twice(unsigned int &, int)", "program.cpp", 63, 0xa165f9c7fe6b4361ull, "dome::checkpoint", "(anonymous namespace)::twice(unsigned int &, int)::(anonymous class)::operator()", "(anonymous namespace)::twice(unsigned int &, int)::(anonymous class)::operator()", "(anonymous namespace)::twice"); if (dome_at) { dome_f.place("x", x); dome_f.load("depth", depth); }
    auto add = [&](unsigned y) -> unsigned { DOME_FRAME("program.cpp:twice(unsigned int &, int)::lambda 1(unsigned int)", "program.cpp", 64, 0xad3beb2d7857da4eull, "dome::checkpoint"); if (dome_at) { dome_f.load("y", y); }
        { DOME_SITE(1, 65, ("y"), y); dome::checkpoint(); }
        x += y;
        return x;
    };
    if (DOME_IN(1, 1)) { DOME_SITE(1, 69, ("depth", "x"), depth, ::dome::gen::place(x)); dome::checkpoint(); }
    { bool dome_t1 = dome_at ? dome_f.get<bool>("dome_t1") : (static_cast<bool>(depth == 0)); unsigned int dome_t2 = dome_at ? ::dome::gen::blank<unsigned int>() : (::dome::gen::type<unsigned int>()); if (dome_at ? DOME_BACK(2, 2) : dome_t1) { DOME_SITE(2, 70, ("depth", "x", "dome_t1"), depth, ::dome::gen::place(x), dome_t1); unsigned int dome_t3 = dome_at ? ::dome::gen::blank<unsigned int>() : (add(1)); dome_t2 = dome_t3; } if (dome_at ? DOME_BACK(3, 4) : !dome_t1) { DOME_SITE(3, 70, ("depth", "x"), depth, ::dome::gen::place(x)); unsigned int dome_t4 = dome_at ? dome_f.get<unsigned int>("dome_t4") : (add(1)); DOME_SITE(4, 70, ("depth", "x", "dome_t4"), depth, ::dome::gen::place(x), dome_t4); unsigned int dome_t5 = dome_at ? ::dome::gen::blank<unsigned int>() : (twice(x, depth - 1)); dome_t2 = dome_t4 + dome_t5; } return dome_t2; }
}

template <class... F>
struct overloaded : F... {
    using F::operator()...;
};
template <class... F>
overloaded(F...) -> overloaded<F...>;
using value = std::variant<bool, int, std::string>;
void print(std::ostream& o, const value& v) { DOME_FRAME("program.cpp:print(std::ostream &, const value &)", "program.cpp", 80, 0xd5f08d5bc57d1fefull, "std::visit<(anonymous namespace)::overloaded<(lambda), (lambda), (lambda)>, const std::variant<bool, int, std::basic_string<char>> &>"); if (dome_at) { dome_f.place("o", o); }
    { DOME_SITE(1, 81, ("o"), ::dome::gen::place(o)); std::visit(overloaded{[&](bool b) { o << (b ? "yes" : "no"); }, [&](int n) { o << n; },
                          [&](const std::string& s) { DOME_FRAME("program.cpp:print(std::ostream &, const value &)::lambda 3(const std::string &)", "program.cpp", 82, 0x91b8af7e8532c8eaull, "dome::checkpoint");
                              { DOME_SITE0(1, 83); dome::checkpoint(); }
                              o << '"' << s << '"';
                          }},
               v); }
    o << '\n';
}

struct station {
    int trains;
    void arrive() { DOME_FRAME("program.cpp:station::arrive()", "program.cpp", 92, 0xb9c464b73a0327f6ull, "dome::checkpoint");
        { DOME_SITE0(1, 93); dome::checkpoint(); }
        ++trains;
    }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] station& dome_x) {
        dome_a.field("trains", dome_x.trains);
    }
#line 96
};

}  // namespace

int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 100, 0xed99dc23fec640d6ull, "(anonymous namespace)::logger::log", "(anonymous namespace)::logger::log", "(anonymous namespace)::logger::log", "(anonymous namespace)::show", "(anonymous namespace)::show_all<int>", "(anonymous namespace)::show_all<double>", "(anonymous namespace)::show", "(anonymous namespace)::chosen", "dome::checkpoint", "dome::checkpoint", "(anonymous namespace)::twice", "(anonymous namespace)::print", "(anonymous namespace)::print", "(anonymous namespace)::print", "dome::checkpoint", "(anonymous namespace)::station::arrive", "dome::checkpoint");
    logger l = dome_at ? ::dome::gen::blank<logger>() : ::dome::gen::type<logger>(); if (dome_at) dome_f.load("l", l); 
    if (DOME_IN(1, 1)) { DOME_SITE(1, 102, ("l"), ::dome::gen::ref(l)); l.log("one"); }
    if (!dome_at) { l.prefix = "p: "; }
    if (DOME_IN(2, 2)) { DOME_SITE(2, 104, ("l"), ::dome::gen::ref(l)); l.log("two"); }
    if (DOME_IN(3, 3)) { ::std::string dome_t1 = dome_at ? ::dome::gen::blank<::std::string>() : (std::string("three")); ::std::basic_string<char, ::std::char_traits<char>, ::std::allocator<char>> dome_t2 = dome_at ? ::dome::gen::blank<::std::basic_string<char, ::std::char_traits<char>, ::std::allocator<char>>>() : (static_cast<decltype(dome_t1)&&>(dome_t1) + "!"); if (dome_at) dome_f.load("dome_t2", dome_t2); DOME_SITE(3, 105, ("l", "dome_t2"), ::dome::gen::ref(l), ::dome::gen::ref(dome_t2)); l.log((dome_r3 ? ::dome::gen::blank<::std::string_view>() : static_cast<::std::string_view>(static_cast<decltype(dome_t2)&&>(dome_t2)))); }
    if (DOME_IN(4, 4)) { for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 4); ++i) 
{ { ::std::optional<note> dome_t3 = dome_at ? ::dome::gen::blank<::std::optional<note>>() : (::dome::gen::type<::std::optional<note>>()); if (dome_at) dome_f.load("dome_t3", dome_t3); DOME_SITE(4, 107, ("l", "i", "dome_t3"), ::dome::gen::ref(l), i, ::dome::gen::ref(dome_t3)); show((dome_r4 ? ::dome::gen::blank<const char *>() : (i % 2 ? static_cast<note&&>(::dome::gen::emplace(dome_t3, [&]() -> note { return note(i > 2 ? std::string("big") : std::to_string(i)); })).words() : "none")), 2); } } }
    if (DOME_IN(5, 5)) { ::std::vector<int> dome_t4 = dome_at ? ::dome::gen::blank<::std::vector<int>>() : (::std::vector<int>{1, 2, 3}); if (dome_at) dome_f.load("dome_t4", dome_t4); DOME_SITE(5, 108, ("l", "dome_t4"), ::dome::gen::ref(l), ::dome::gen::ref(dome_t4)); show_all<int>(dome_t4); }
    if (DOME_IN(6, 6)) { ::std::vector<double> dome_t5 = dome_at ? ::dome::gen::blank<::std::vector<double>>() : (::std::vector<double>{1.5, 2.5}); if (dome_at) dome_f.load("dome_t5", dome_t5); DOME_SITE(6, 109, ("l", "dome_t5"), ::dome::gen::ref(l), ::dome::gen::ref(dome_t5)); show_all<double>(dome_t5); }
    if (DOME_IN(7, 7)) { ::std::optional<::std::basic_string<char, ::std::char_traits<char>, ::std::allocator<char>>> dome_t6 = dome_at ? ::dome::gen::blank<::std::optional<::std::basic_string<char, ::std::char_traits<char>, ::std::allocator<char>>>>() : (::dome::gen::type<::std::optional<::std::basic_string<char, ::std::char_traits<char>, ::std::allocator<char>>>>()); if (dome_at) dome_f.load("dome_t6", dome_t6); DOME_SITE(7, 110, ("l", "dome_t6"), ::dome::gen::ref(l), ::dome::gen::ref(dome_t6)); show((dome_r7 ? ::dome::gen::blank<const char *>() : (l.prefix.empty() ? "empty" : static_cast<::std::basic_string<char, ::std::char_traits<char>, ::std::allocator<char>>&&>(::dome::gen::emplace(dome_t6, [&]() -> ::std::basic_string<char, ::std::char_traits<char>, ::std::allocator<char>> { return (l.prefix + "x"); })).c_str())), 1); }
    if (DOME_IN(8, 8)) { for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 2); ++i) {
        DOME_SITE(8, 112, ("l", "i"), ::dome::gen::ref(l), i); const note n = dome_at ? ::dome::gen::blank<note>() : (chosen(i));
        std::printf("got %s\n", n.words());
    } }

    std::optional<note> kept = dome_at ? ::dome::gen::blank<::std::optional<note>>() : ::dome::gen::type<::std::optional<note>>(); if (dome_at) dome_f.load("kept", kept); 
    if (DOME_IN(9, 9)) { DOME_SITE(9, 117, ("l", "kept"), ::dome::gen::ref(l), ::dome::gen::ref(kept)); dome::checkpoint(); }
    if (!dome_at) { kept.emplace("kept"); }
    if (DOME_IN(10, 10)) { DOME_SITE(10, 119, ("l", "kept"), ::dome::gen::ref(l), ::dome::gen::ref(kept)); dome::checkpoint(); }

    unsigned *first = dome_at ? dome_f.get<unsigned int *>("first") : (&spare), *second = dome_at ? dome_f.get<unsigned int *>("second") : (&*first);
    if (DOME_IN(11, 11)) { unsigned int& dome_t7 = dome_at ? dome_f.get_ref<unsigned int>("dome_t7") : (*second); DOME_SITE(11, 122, ("l", "kept", "first", "second", "dome_t7"), ::dome::gen::ref(l), ::dome::gen::ref(kept), first, second, ::dome::gen::path(dome_t7)); unsigned int dome_t8 = dome_at ? ::dome::gen::blank<unsigned int>() : (twice(dome_t7, 2)); std::printf("%u\n", dome_t8); }
    if (!dome_at) { std::printf("%u %u\n", *first, *second); }

    if (DOME_IN(12, 12)) { value dome_t9 = dome_at ? ::dome::gen::blank<value>() : (::dome::gen::type<value>(true)); if (dome_at) dome_f.load("dome_t9", dome_t9); DOME_SITE(12, 125, ("l", "kept", "dome_t9"), ::dome::gen::ref(l), ::dome::gen::ref(kept), ::dome::gen::ref(dome_t9)); print(std::cout, dome_t9); }
    if (DOME_IN(13, 13)) { value dome_t10 = dome_at ? ::dome::gen::blank<value>() : (::dome::gen::type<value>(5)); if (dome_at) dome_f.load("dome_t10", dome_t10); DOME_SITE(13, 126, ("l", "kept", "dome_t10"), ::dome::gen::ref(l), ::dome::gen::ref(kept), ::dome::gen::ref(dome_t10)); print(std::cout, dome_t10); }
    if (DOME_IN(14, 14)) { value dome_t11 = dome_at ? ::dome::gen::blank<value>() : (::dome::gen::type<value>(std::string("text"))); if (dome_at) dome_f.load("dome_t11", dome_t11); DOME_SITE(14, 127, ("l", "kept", "dome_t11"), ::dome::gen::ref(l), ::dome::gen::ref(kept), ::dome::gen::ref(dome_t11)); print(std::cout, dome_t11); }
    if (!dome_at) { std::cout.flush(); }

    station a = dome_at ? ::dome::gen::blank<station>() : ::dome::gen::type<station>{1}; if (dome_at) dome_f.load("a", a);  station b = dome_at ? ::dome::gen::blank<station>() : ::dome::gen::type<station>{2}; if (dome_at) dome_f.load("b", b); 
    std::vector<std::reference_wrapper<station>> line = dome_at ? ::dome::gen::blank<::std::vector< ::std::reference_wrapper<station>>>() : ::dome::gen::type<::std::vector< ::std::reference_wrapper<station>>>{a, b}; if (dome_at) dome_f.load("line", line); 
    { auto it = dome_at ? ::dome::gen::blank<::__gnu_cxx::__normal_iterator< ::std::reference_wrapper<station> *, ::std::vector< ::std::reference_wrapper<station>, ::std::allocator< ::std::reference_wrapper<station>>>>>() : (line.begin()); if (dome_at) dome_f.load("it", it);  for (; dome_at || (it != line.end()); ++it) {
        station& next = dome_at ? dome_f.get_ref<station>("next") : static_cast<station&>(*it);
        if (DOME_IN(15, 15)) { DOME_SITE(15, 134, ("l", "kept", "a", "b", "line", "it", "next"), ::dome::gen::ref(l), ::dome::gen::ref(kept), ::dome::gen::ref(a), ::dome::gen::ref(b), ::dome::gen::ref(line), ::dome::gen::ref(it), ::dome::gen::path(next)); dome::checkpoint(); }
        if (DOME_IN(16, 16)) { DOME_SITE(16, 135, ("l", "kept", "a", "b", "line", "it", "next"), ::dome::gen::ref(l), ::dome::gen::ref(kept), ::dome::gen::ref(a), ::dome::gen::ref(b), ::dome::gen::ref(line), ::dome::gen::ref(it), ::dome::gen::path(next)); next.arrive(); }
        const station& same = dome_at ? dome_f.get_ref<const station>("same") : static_cast<const station&>(line.front());
        { DOME_SITE(17, 137, ("l", "kept", "a", "b", "line", "it", "next", "same"), ::dome::gen::ref(l), ::dome::gen::ref(kept), ::dome::gen::ref(a), ::dome::gen::ref(b), ::dome::gen::ref(line), ::dome::gen::ref(it), ::dome::gen::path(next), ::dome::gen::path(same)); dome::checkpoint(); }
        std::printf("%d %d\n", next.trains, same.trains);
    } }
}
