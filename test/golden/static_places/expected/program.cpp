#include <dome/generated.hpp>
#include <dome/describe/std/iterator.hpp>
#include <dome/describe/std/map.hpp>
#include <dome/describe/std/pair.hpp>
#include <dome/describe/std/string_view.hpp>
#include <dome/describe/std/vector.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// Pointers, views and iterators that lead to const globals and to statics of functions that nobody calls again.
#include <dome/session.hpp>

#include <cstdio>
#include <map>
#include <string>
#include <string_view>
#include <vector>

struct entry {
    const char* name;
    int value;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] entry& dome_x) {
        dome_a.field("name", dome_x.name);
        dome_a.field("value", dome_x.value);
    }
#line 14
};
static const entry table[] = {{"one", 1}, {"two", 2}, {"three", 3}};
static ::dome::gen::constant dome_g_table("program.cpp:table", table);
#line 15

const double factors[2][3] = {{1, 2, 3}, {4, 5, 6}};
static ::dome::gen::constant dome_g_factors("program.cpp:factors", factors);
#line 16

static int cell = 5;
static ::dome::gen::global dome_g_cell("program.cpp:cell", cell);
#line 17

static int* const fixed = &cell;
static ::dome::gen::constant dome_g_fixed("program.cpp:fixed", fixed);
#line 18

static int* const* through = &fixed;
static ::dome::gen::global dome_g_through("program.cpp:through", through);
#line 19

const std::vector<int> primes{2, 3, 5, 7};
static ::dome::gen::constant dome_g_primes("program.cpp:primes", primes);
#line 20

const std::string title = "a title long enough to be elsewhere";
static ::dome::gen::constant dome_g_title("program.cpp:title", title);
#line 21

const std::map<std::string, int> codes{{"a", 1}, {"b", 2}};
static ::dome::gen::constant dome_g_codes("program.cpp:codes", codes);
#line 22

struct shape {
    static constexpr int corners[] = {3, 4, 5};
    static const std::string name;
};
inline ::dome::gen::constant dome_g_shape_corners("shape::corners", ::shape::corners);
#line 26

const std::string shape::name = "shape";
static ::dome::gen::constant dome_g_shape_name("shape::name", ::shape::name);
#line 27

namespace {
const int limit = 9;
static ::dome::gen::constant dome_g_limit("program.cpp:limit", limit);
#line 29

}

template <class T>
const T* pick(int k) { DOME_FRAME("pick(int)", "program.cpp", 33, 0x71df840497077380ull, "dome::checkpoint"); if (dome_at) { dome_f.load("k", k); }
    static const T all[] = {T(1), T(2), T(3)}; struct dome_n_all { static auto& variable() { return all; } static ::std::string name() { return ::dome::gen::detail::function_of(typeid(dome_n_all)) + "::all"; } }; ::dome::gen::known_early<dome_n_all, ::dome::gen::constant>();
    { DOME_SITE(1, 35, ("k"), k); dome::checkpoint(); }
    return all + k;
}

struct config {
    int n = 0;
    std::string s;
    static config& get() {
        struct dome_n_c { static ::std::string name() { return "config::get()::c"; } }; static config &c = ::dome::gen::static_local<dome_n_c>([&]() -> ::config { return ::dome::gen::type<::config>{3, "s"}; });
        return c;
    }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] config& dome_x) {
        dome_a.field_or_default("n", dome_x.n);
        dome_a.field("s", dome_x.s);
    }
#line 46
};
int* counter() {
    static int n = 5; struct dome_n_n { static auto& variable() { return n; } static ::std::string name() { return "counter()::n"; } }; ::dome::gen::known_early<dome_n_n, ::dome::gen::global>();
    return &n;
}
const std::vector<int>& squares(int n) {
    struct dome_n_all { static ::std::string name() { return "squares(int)::all"; } }; static const std::vector<int> &all = ::dome::gen::static_local<dome_n_all>([&]() -> ::std::vector<int> { return [n] {
        std::vector<int> v;
        for (int i = 0; i < n; ++i)
            v.push_back(i * i);
        return v;
    }(); });
    return all;
}
template <class T>
T& shared(T first) {
    struct dome_n_value { static ::std::string name() { return ::dome::gen::detail::function_of(typeid(dome_n_value)) + "::value"; } }; static T &value = ::dome::gen::static_local<dome_n_value>([&]() -> T { return ::dome::gen::type<T>(first); });
    struct dome_n_used { static ::std::string name() { return ::dome::gen::detail::function_of(typeid(dome_n_used)) + "::used"; } }; static auto &used = ::dome::gen::static_local<dome_n_used>([&]() { return std::string("u"); });
    used += "+";
    std::printf("%s ", used.c_str());
    return value;
}
config* made() {
    struct dome_n_p { static ::std::string name() { return "made()::p"; } }; static config* &p = ::dome::gen::static_local<dome_n_p>([&]() -> ::config * { return ::dome::gen::made(new config{7, "made"}); });
    return p;
}

int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 73, 0x9afa9b35d30c32e0ull, "dome::checkpoint", "pick<long>", "pick<short>", "dome::checkpoint", "dome::checkpoint");
    config& c = dome_at ? dome_f.get_ref<::config>("c") : (config::get());
    int* n = dome_at ? dome_f.get<int *>("n") : (counter());
    const std::vector<int>& s4 = dome_at ? dome_f.get_ref<const ::std::vector<int>>("s4") : (squares(4));
    std::string& text = dome_at ? dome_f.get_ref<::std::string>("text") : (shared(std::string("text")));
    long& number = dome_at ? dome_f.get_ref<long>("number") : (shared(5L));
    config* m = dome_at ? dome_f.get<::config *>("m") : (made());
    const entry* e = dome_at ? dome_f.get<const ::entry *>("e") : ::dome::gen::type<const ::entry *>(table);
    const double* f = dome_at ? dome_f.get<const double *>("f") : (&factors[1][0]);
    const double(*row)[3] = dome_at ? dome_f.get<const double (*)[3]>("row") : ::dome::gen::type<const double (*)[3]>(factors);
    const std::string_view word = dome_at ? ::dome::gen::blank<::std::string_view>() : (std::string_view(title).substr(2, 5)); if (dome_at) dome_f.load("word", const_cast<::std::remove_const_t<decltype(word)>&>(word)); 
    const int* corner = dome_at ? dome_f.get<const int *>("corner") : ::dome::gen::type<const int *>(shape::corners);
    const std::string* name = dome_at ? dome_f.get<const ::std::string *>("name") : (&shape::name);
    const int* most = dome_at ? dome_f.get<const int *>("most") : (&limit);
    auto code = dome_at ? ::dome::gen::blank<::std::_Rb_tree_const_iterator< ::std::pair<const ::std::basic_string<char, ::std::char_traits<char>, ::std::allocator<char>>, int>>>() : (codes.begin()); if (dome_at) dome_f.load("code", code); 
    const int& second = dome_at ? dome_f.get_ref<const int>("second") : (primes[1]);
    static const int steps[] = {1, 1, 2}; struct dome_n_steps { static auto& variable() { return steps; } static ::std::string name() { return "main()::steps"; } }; ::dome::gen::known_early<dome_n_steps, ::dome::gen::constant>();
    const int* step = dome_at ? dome_f.get<const int *>("step") : ::dome::gen::type<const int *>(steps);
    { std::vector<int>::const_iterator p = dome_at ? ::dome::gen::blank<::std::vector<int, ::std::allocator<int>>::const_iterator>() : (primes.begin()); if (dome_at) dome_f.load("p", p);  for (; dome_at || (p != primes.end() - 1); ++p) {
        if (DOME_IN(1, 1)) { DOME_SITE(1, 92, ("c", "n", "s4", "text", "number", "m", "e", "f", "row", "word", "corner", "name", "most", "code", "second", "step", "p"), ::dome::gen::path(c), n, ::dome::gen::path(s4), ::dome::gen::path(text), ::dome::gen::path(number), m, e, f, row, ::dome::gen::ref(word), corner, name, most, ::dome::gen::ref(code), ::dome::gen::path(second), step, ::dome::gen::ref(p)); dome::checkpoint(); }
        if (!dome_at) { **through += *step++; }
        DOME_SITE(2, 94, ("c", "n", "s4", "text", "number", "m", "e", "f", "row", "word", "corner", "name", "most", "code", "second", "step", "p"), ::dome::gen::path(c), n, ::dome::gen::path(s4), ::dome::gen::path(text), ::dome::gen::path(number), m, e, f, row, ::dome::gen::ref(word), corner, name, most, ::dome::gen::ref(code), ::dome::gen::path(second), step, ::dome::gen::ref(p)); const long* l = dome_at ? dome_f.get<const long *>("l") : (pick<long>(1));
        DOME_SITE(3, 95, ("c", "n", "s4", "text", "number", "m", "e", "f", "row", "word", "corner", "name", "most", "code", "second", "step", "p", "l"), ::dome::gen::path(c), n, ::dome::gen::path(s4), ::dome::gen::path(text), ::dome::gen::path(number), m, e, f, row, ::dome::gen::ref(word), corner, name, most, ::dome::gen::ref(code), ::dome::gen::path(second), step, ::dome::gen::ref(p), l); const short* s = dome_at ? dome_f.get<const short *>("s") : (pick<short>(2));
        if (DOME_IN(4, 4)) { DOME_SITE(4, 96, ("c", "n", "s4", "text", "number", "m", "e", "f", "row", "word", "corner", "name", "most", "code", "second", "step", "p", "l", "s"), ::dome::gen::path(c), n, ::dome::gen::path(s4), ::dome::gen::path(text), ::dome::gen::path(number), m, e, f, row, ::dome::gen::ref(word), corner, name, most, ::dome::gen::ref(code), ::dome::gen::path(second), step, ::dome::gen::ref(p), l, s); dome::checkpoint(); }
        if (!dome_at) { std::printf("%s %d %g %g %d %s %d %s %d %d %s %d %d %ld %d\n", e->name, e->value, *f, (*row)[2], cell, std::string(word).c_str(), *corner,
                    name->c_str(), *most, *p, code->first.c_str(), code->second, second, *l, *s);
        c.n += s4[2]; }
        { DOME_SITE(5, 100, ("c", "n", "s4", "text", "number", "m", "e", "f", "row", "word", "corner", "name", "most", "code", "second", "step", "p"), ::dome::gen::path(c), n, ::dome::gen::path(s4), ::dome::gen::path(text), ::dome::gen::path(number), m, e, f, row, ::dome::gen::ref(word), corner, name, most, ::dome::gen::ref(code), ::dome::gen::path(second), step, ::dome::gen::ref(p)); dome::checkpoint(); }
        c.s += text + m->s;
        text += "!";
        ++*n;
        number *= 2;
        m->n += static_cast<int>(number);
        std::printf("%d %s %d %s %ld %d\n", c.n, config::get().s.c_str(), *counter(), shared(std::string()).c_str(), shared(0L), made()->n);
        ++e;
        ++f;
        ++corner;
    } }
}
