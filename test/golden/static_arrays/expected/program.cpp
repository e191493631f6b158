#include <dome/generated.hpp>
#include <dome/describe/std/vector.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// Static arrays of functions, to whose elements references lead although nobody calls the function again.
#include <dome/session.hpp>

#include <cstdio>
#include <string>
#include <vector>
struct big { std::vector<unsigned> d; explicit big(int v = 0) { if (v) d.push_back(v); } 
public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] big& dome_x) {
        dome_a.field("d", dome_x.d);
    }
    explicit big([[maybe_unused]] ::dome::blank_t dome_b) : d(::dome::gen::blank<decltype(d)>()) {}
#line 8
};
static big& get(int i) { struct dome_n_table { static ::std::string name() { return "program.cpp:get(int)::table"; } }; static big (&table)[20] = ::dome::gen::static_local<dome_n_table>([&]() -> ::dome::gen::whole_array<::big[20]> { return ::dome::gen::whole_array<::big[20]>(); }).value; return table[i]; }
static std::vector<int>& memo(int i, int j) { struct dome_n_all { static ::std::string name() { return "program.cpp:memo(int, int)::all"; } }; static std::vector<int> (&all)[3][4] = ::dome::gen::static_local<dome_n_all>([&]() -> ::dome::gen::whole_array<::std::vector<int>[3][4]> { return ::dome::gen::whole_array<::std::vector<int>[3][4]>(); }).value; return all[i][j]; }
static const std::string& name_of(int i) { struct dome_n_names { static ::std::string name() { return "program.cpp:name_of(int)::names"; } }; static const std::string (&names)[3]  = ::dome::gen::static_local<dome_n_names>([&]() -> ::dome::gen::whole_array<const ::std::string[3]> { return { {"zero", "one", "two which is long enough"}}; }).value; return names[i]; }
struct kind { std::string s; int n; 
public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] kind& dome_x) {
        dome_a.field("s", dome_x.s);
        dome_a.field("n", dome_x.n);
    }
#line 12
};
static kind& kind_of(int i) { struct dome_n_kinds { static ::std::string name() { return "program.cpp:kind_of(int)::kinds"; } }; static kind (&kinds)[2]  = ::dome::gen::static_local<dome_n_kinds>([&]() -> ::dome::gen::whole_array<::kind[2]> { return { {{"a", 1}, {"b", 2}}}; }).value; return kinds[i]; }
template <int N> int& slot(int i) { static int table[N]; struct dome_n_table { static auto& variable() { return table; } static ::std::string name() { return ::dome::gen::detail::function_of(typeid(dome_n_table)) + "::table"; } }; ::dome::gen::known_early<dome_n_table, ::dome::gen::global>(); return table[i]; }
template <class T> std::vector<T>& rows(int i) { struct dome_n_all { static ::std::string name() { return ::dome::gen::detail::function_of(typeid(dome_n_all)) + "::all"; } }; static std::vector<T> (&all)[5] = ::dome::gen::static_local<dome_n_all>([&]() -> ::dome::gen::whole_array<std::vector<T>[5]> { return ::dome::gen::whole_array<std::vector<T>[5]>(); }).value; return all[i]; }
template <int N> struct Memo { static big& get(int i) { static const int sizes[N] = {}; struct dome_n_sizes { static auto& variable() { return sizes; } static ::std::string name() { return ::dome::gen::detail::function_of(typeid(dome_n_sizes)) + "::sizes"; } }; ::dome::gen::known_early<dome_n_sizes, ::dome::gen::constant>(); struct dome_n_table { static ::std::string name() { return ::dome::gen::detail::function_of(typeid(dome_n_table)) + "::table"; } }; static big (&table)[N] = ::dome::gen::static_local<dome_n_table>([&]() -> ::dome::gen::whole_array<big[N]> { return ::dome::gen::whole_array<big[N]>(); }).value; return table[i + sizes[i]]; } };
static std::string& letter(int i) { struct dome_n_a { static ::std::string name() { return "program.cpp:letter(int)::a"; } }; static std::string (&a)[2] = ::dome::gen::static_local<dome_n_a>([&]() -> ::dome::gen::whole_array<::std::string[2]> { return {{"x", "y"}}; }).value; return a[i]; }
int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 18, 0xc571c7a06f968e44ull, "dome::checkpoint");
    big& m = dome_at ? dome_f.get_ref<::big>("m") : (get(3));
    std::vector<int>& v = dome_at ? dome_f.get_ref<::std::vector<int>>("v") : (memo(1, 2));
    const std::string& name = dome_at ? dome_f.get_ref<const ::std::string>("name") : (name_of(2));
    const std::string* other = dome_at ? dome_f.get<const ::std::string *>("other") : (&name_of(1));
    kind& k = dome_at ? dome_f.get_ref<::kind>("k") : (kind_of(1));
    int& s = dome_at ? dome_f.get_ref<int>("s") : (slot<4>(2));
    auto& r = dome_at ? dome_f.get_ref<::std::vector<double, ::std::allocator<double>>>("r") : (rows<double>(4));
    big& mm = dome_at ? dome_f.get_ref<::big>("mm") : (Memo<6>::get(4));
    std::string& l = dome_at ? dome_f.get_ref<::std::string>("l") : (letter(1));
    for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 3); ++i) {
        { DOME_SITE(1, 29, ("m", "v", "name", "other", "k", "s", "r", "mm", "l", "i"), ::dome::gen::path(m), ::dome::gen::path(v), ::dome::gen::path(name), other, ::dome::gen::path(k), ::dome::gen::path(s), ::dome::gen::path(r), ::dome::gen::path(mm), ::dome::gen::path(l), i); dome::checkpoint(); }
        m.d.push_back(i); mm.d.push_back(7); v.push_back(i * i); k.n += i; s += i; r.push_back(i); l += 'z';
    }
    std::printf("%zu %d %s %s %d %s %d %zu %s %zu\n", get(3).d.size(), memo(1, 2)[2], name.c_str(), other->c_str(), kind_of(1).n, kind_of(1).s.c_str(), slot<4>(2), rows<double>(4).size(), letter(1).c_str(), Memo<6>::get(4).d.size());
}
