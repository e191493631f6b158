#include <dome/generated.hpp>
#include <dome/describe/std/iterator.hpp>
#include <dome/describe/std/vector.hpp>
#line 1 "program.cpp"
// auto initialised without `=`: by parentheses and braces, in conditions and loops, in templates, bindings, and of lambdas.
#include <cstdio>
#include <dome/dome.hpp>
#include <string>
#include <vector>

struct pair_of {
    int a, b;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] pair_of& dome_x) {
        dome_a.field("a", dome_x.a);
        dome_a.field("b", dome_x.b);
    }
#line 9
};

static auto between(char a, char b) {
    return [=](int x) { std::printf("%c%d%c ", a, x, b); };
}

template <class It>
static int same_as_first(It it, It end) { DOME_FRAME("program.cpp:same_as_first(It, It)", "program.cpp", 16, 0x3a99137e073ff3f4ull, "dome::checkpoint"); if (dome_at) { dome_f.load("it", it); dome_f.load("end", end); }
    auto next = dome_at ? ::dome::gen::blank<::std::decay_t<decltype(it)>>() : ::dome::gen::type<::std::decay_t<decltype(it)>>(it); if (dome_at) dome_f.load("next", next); 
    auto steps = dome_at ? dome_f.get<int>("steps") : (0);
    while (dome_at || (next != end && *next == *it)) {
        { DOME_SITE(1, 20, ("it", "end", "next", "steps"), ::dome::gen::ref(it), ::dome::gen::ref(end), ::dome::gen::ref(next), steps); dome::checkpoint(); }
        ++next;
        ++steps;
    }
    return steps;
}

template <class T>
static auto adding(T n) {
    return [n](T x) { return x + n; };
}

template <class F>
static int twice(F f) { DOME_FRAME("program.cpp:twice(F)", "program.cpp", 33, 0x98a86db186410dbbull, "dome::checkpoint"); if (dome_at) { dome_f.load("f", f); }
    auto copy = f;
    auto other = f;
    int sum = dome_at ? dome_f.get<int>("sum") : (0);
    for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 2); ++i) {
        { DOME_SITE(1, 38, ("f", "sum", "i"), ::dome::gen::ref(f), sum, i); dome::checkpoint(); }
        sum += copy(1) + other(i);
    }
    return sum;
}

template <class C>
static int total(const C& c) { DOME_FRAME("program.cpp:total(const C &)", "program.cpp", 45, 0x862935fe391b87c8ull, "dome::checkpoint");
    int sum = dome_at ? dome_f.get<int>("sum") : (0);
    { auto i = dome_at ? ::dome::gen::blank<::std::decay_t<decltype(c.begin())>>() : ::dome::gen::type<::std::decay_t<decltype(c.begin())>>(c.begin()); if (dome_at) dome_f.load("i", i);  for (; dome_at || (i != c.end()); ++i) {
        { DOME_SITE(1, 48, ("sum", "i"), sum, ::dome::gen::ref(i)); dome::checkpoint(); }
        sum += *i;
    } }
    return sum;
}

int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 54, 0x60b7b38b4fae6ea9ull, "dome::checkpoint", "same_as_first<__gnu_cxx::__normal_iterator<const char *, std::basic_string<char>>>", "twice<(lambda)>", "twice<(lambda)>", "total<std::vector<int>>", "dome::checkpoint", "dome::checkpoint");
    auto print = dome_at ? ::dome::gen::blank_closure<decltype(between('(', ')')), char, char>() : (between('(', ')')); if (dome_at) dome_f.load("print", ::dome::gen::held<char, char>(print, "a, b")); 
    auto scaled = [k = 3](int x) { return x * k; }; if (dome_at) dome_f.load("scaled", ::dome::gen::held<int>(scaled, "k")); 
    ::pair_of dome_d1 = dome_at ? ::dome::gen::blank<::pair_of>() : (pair_of{3, 4}); if (dome_at) dome_f.load("dome_d1", dome_d1); auto& [c, d] = dome_d1;
    if (DOME_IN(1, 1)) { auto&& dome_g1 = {1, 2, 3}; ::std::ptrdiff_t dome_k1 = dome_at ? dome_f.get<::std::ptrdiff_t>("dome_k1") : 0; auto dome_b1 = ::dome::gen::begin_of(dome_g1); auto dome_e1 = ::dome::gen::end_of(dome_g1); if (dome_at) ::dome::gen::advance(dome_f, dome_b1, dome_k1, dome_e1); for (; dome_b1 != dome_e1; ++dome_b1, (void)++dome_k1) { int i = *dome_b1; if (dome_at) dome_f.load("i", i); {
        { DOME_SITE(1, 59, ("dome_k1", "print", "scaled", "dome_d1", "i"), dome_k1, ::dome::gen::held<char, char>(print, "a, b"), ::dome::gen::held<int>(scaled, "k"), ::dome::gen::ref(dome_d1), i); dome::checkpoint(); }
        print(scaled(i));
        c += d;
    } } }
    if (!dome_at) { std::printf("%d\n", c); }
    const std::string s = dome_at ? ::dome::gen::blank<::std::string>() : ::dome::gen::type<::std::string>{"aaabb"}; if (dome_at) dome_f.load("s", const_cast<::std::remove_const_t<decltype(s)>&>(s)); 
    if (DOME_IN(2, 2)) { DOME_SITE(2, 65, ("print", "scaled", "dome_d1", "s"), ::dome::gen::held<char, char>(print, "a, b"), ::dome::gen::held<int>(scaled, "k"), ::dome::gen::ref(dome_d1), ::dome::gen::ref(s)); int dome_t2 = dome_at ? ::dome::gen::blank<int>() : (same_as_first((dome_r2 ? ::dome::gen::blank<::__gnu_cxx::__normal_iterator<const char *, ::std::basic_string<char, ::std::char_traits<char>, ::std::allocator<char>>>>() : (s.begin())), (dome_r2 ? ::dome::gen::blank<::__gnu_cxx::__normal_iterator<const char *, ::std::basic_string<char, ::std::char_traits<char>, ::std::allocator<char>>>>() : (s.end())))); std::printf("%d\n", dome_t2); }
    const auto add = dome_at ? ::dome::gen::blank_closure<decltype(adding(2)), int>() : (adding(2)); if (dome_at) dome_f.load("add", ::dome::gen::held<int>(add, "n")); 
    if (DOME_IN(3, 3)) { DOME_SITE(3, 67, ("print", "scaled", "dome_d1", "s", "add"), ::dome::gen::held<char, char>(print, "a, b"), ::dome::gen::held<int>(scaled, "k"), ::dome::gen::ref(dome_d1), ::dome::gen::ref(s), ::dome::gen::held<int>(add, "n")); int dome_t3 = dome_at ? ::dome::gen::blank<int>() : (twice(add)); std::printf("%d\n", dome_t3); }
    if (DOME_IN(4, 4)) { DOME_SITE(4, 68, ("print", "scaled", "dome_d1", "s", "add"), ::dome::gen::held<char, char>(print, "a, b"), ::dome::gen::held<int>(scaled, "k"), ::dome::gen::ref(dome_d1), ::dome::gen::ref(s), ::dome::gen::held<int>(add, "n")); int dome_t4 = dome_at ? ::dome::gen::blank<int>() : (twice([](int x) { return x; })); std::printf("%d\n", dome_t4); }
    std::vector<int> v = dome_at ? ::dome::gen::blank<::std::vector<int>>() : ::dome::gen::type<::std::vector<int>>{1, 2, 3}; if (dome_at) dome_f.load("v", v); 
    if (DOME_IN(5, 5)) { DOME_SITE(5, 70, ("print", "scaled", "dome_d1", "s", "add", "v"), ::dome::gen::held<char, char>(print, "a, b"), ::dome::gen::held<int>(scaled, "k"), ::dome::gen::ref(dome_d1), ::dome::gen::ref(s), ::dome::gen::held<int>(add, "n"), ::dome::gen::ref(v)); int dome_t5 = dome_at ? ::dome::gen::blank<int>() : (total(v)); std::printf("%d\n", dome_t5); }
    int n = dome_at ? dome_f.get<int>("n") : (0);
    if (DOME_IN(6, 6)) { while (true) { auto left = dome_at ? dome_f.get<int>("left") : (3 - n); if (!dome_at && !(left)) break; {
        { DOME_SITE(6, 73, ("print", "scaled", "dome_d1", "s", "add", "v", "n", "left"), ::dome::gen::held<char, char>(print, "a, b"), ::dome::gen::held<int>(scaled, "k"), ::dome::gen::ref(dome_d1), ::dome::gen::ref(s), ::dome::gen::held<int>(add, "n"), ::dome::gen::ref(v), n, left); dome::checkpoint(); }
        v[0] += left;
        ++n;
    } } }
    { int k = dome_at ? dome_f.get<int>("k") : ::dome::gen::type<int>{v[0]}; if (dome_at ? DOME_BACK(7, 7) : static_cast<bool>(k)) {
        { DOME_SITE(7, 78, ("print", "scaled", "dome_d1", "s", "add", "v", "k"), ::dome::gen::held<char, char>(print, "a, b"), ::dome::gen::held<int>(scaled, "k"), ::dome::gen::ref(dome_d1), ::dome::gen::ref(s), ::dome::gen::held<int>(add, "n"), ::dome::gen::ref(v), k); dome::checkpoint(); }
        v[1] += k;
    } }
    std::printf("%d %d\n", v[0], v[1]);
}
