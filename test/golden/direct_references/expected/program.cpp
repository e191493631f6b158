#include <dome/generated.hpp>
#include <dome/describe/std/any.hpp>
#include <dome/describe/std/list.hpp>
#include <dome/describe/std/map.hpp>
#include <dome/describe/std/pair.hpp>
#include <dome/describe/std/vector.hpp>
#line 1 "program.cpp"
// References initialised without `=`: by parentheses and braces, also of dependent type, and of addresses of what they are bound to.
#include <any>
#include <cstdio>
#include <dome/dome.hpp>
#include <list>
#include <map>
#include <string>
#include <vector>

static int& second(std::vector<int>& v) { DOME_FRAME("program.cpp:second(std::vector<int> &)", "program.cpp", 10, 0xae3d4ede8070aa22ull, "dome::checkpoint");
    { DOME_SITE0(1, 11); dome::checkpoint(); }
    return v[1];
}

static int length(const std::any& a) { DOME_FRAME("program.cpp:length(const std::any &)", "program.cpp", 15, 0x5a258eb56958c5eull, "dome::checkpoint");
    const auto& held = dome_at ? dome_f.get_ref<const ::std::list<int, ::std::allocator<int>>>("held") : (std::any_cast<const std::list<int>&>(a));
    int n = dome_at ? dome_f.get<int>("n") : (0);
    { auto&& dome_g1 = (held); ::std::ptrdiff_t dome_k1 = dome_at ? dome_f.get<::std::ptrdiff_t>("dome_k1") : 0; auto dome_b1 = ::dome::gen::begin_of(dome_g1); auto dome_e1 = ::dome::gen::end_of(dome_g1); if (dome_at) ::dome::gen::advance(dome_f, dome_b1, dome_k1, dome_e1); for (; dome_b1 != dome_e1; ++dome_b1, (void)++dome_k1) { int k = *dome_b1; if (dome_at) dome_f.load("k", k); {
        { DOME_SITE(1, 19, ("dome_k1", "held", "n", "k"), dome_k1, ::dome::gen::path(held), n, k); dome::checkpoint(); }
        n += k;
    } } }
    return n;
}

template <class C>
static void add(C& c) { DOME_FRAME("program.cpp:add(C &)", "program.cpp", 26, 0x4bb1c4c088b7544cull, "dome::checkpoint");
    typename C::value_type& first = dome_at ? dome_f.get_ref<::std::remove_reference_t<decltype(first)>>("first") : (c[0]);
    auto& last = dome_at ? dome_f.get_ref<::std::remove_reference_t<decltype((c[c.size() - 1]))>>("last") : (c[c.size() - 1]);
    for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 2); ++i) {
        { DOME_SITE(1, 30, ("first", "last", "i"), ::dome::gen::path(first), ::dome::gen::path(last), i); dome::checkpoint(); }
        first += last;
        ++last;
    }
}

template <class T>
static int through(const T& t) { DOME_FRAME("program.cpp:through(const T &)", "program.cpp", 37, 0x6494f2024f0e0cdull, "dome::checkpoint"); if (dome_at) { dome_f.place("t", t); }
    auto* p = dome_at ? ::dome::gen::blank<::std::decay_t<decltype(&t)>>() : ::dome::gen::type<::std::decay_t<decltype(&t)>>(&t); if (dome_at) dome_f.load("p", p); 
    int sum = dome_at ? dome_f.get<int>("sum") : (0);
    for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 3); ++i) {
        { DOME_SITE(1, 41, ("p", "sum", "i", "t"), ::dome::gen::ref(p), sum, i, ::dome::gen::place(t)); dome::checkpoint(); }
        sum += *p;
    }
    return sum;
}

int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 47, 0xf60f9c3001f3e04ull, "second", "dome::checkpoint", "add<std::vector<int>>", "through<int>", "dome::checkpoint", "length");
    std::vector<int> v = dome_at ? ::dome::gen::blank<::std::vector<int>>() : ::dome::gen::type<::std::vector<int>>{1, 2, 3}; if (dome_at) dome_f.load("v", v); 
    const int& read = dome_at ? dome_f.get_ref<const int>("read") : (v[1]);
    int& written = dome_at ? dome_f.get_ref<int>("written") : (v[2]);
    decltype(auto) same = dome_at ? dome_f.get_ref<int>("same") : (v[0]);
    auto&& forwarded = dome_at ? dome_f.get_ref<int>("forwarded") : (v.at(1));
    DOME_SITE(1, 53, ("v", "read", "written", "same", "forwarded"), ::dome::gen::ref(v), ::dome::gen::path(read), ::dome::gen::path(written), ::dome::gen::path(same), ::dome::gen::path(forwarded)); int& of_call = dome_at ? dome_f.get_ref<int>("of_call") : (second(v));
    const ::std::string text = dome_at ? dome_f.get<::std::string>("text") : ::dome::gen::type<::std::string>("temporary");  // keeps what it is bound to
    if (DOME_IN(2, 2)) { for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 3); ++i) {
        { DOME_SITE(2, 56, ("v", "read", "written", "same", "forwarded", "of_call", "text", "i"), ::dome::gen::ref(v), ::dome::gen::path(read), ::dome::gen::path(written), ::dome::gen::path(same), ::dome::gen::path(forwarded), ::dome::gen::path(of_call), ::dome::gen::ref(text), i); dome::checkpoint(); }
        written += read;
        same += i;
        ++forwarded;
        of_call += written;
    } }
    if (!dome_at) { std::printf("%d %d %d %s\n", v[0], v[1], v[2], text.c_str()); }
    if (DOME_IN(3, 3)) { DOME_SITE(3, 63, ("v", "text"), ::dome::gen::ref(v), ::dome::gen::ref(text)); add(v); }
    if (DOME_IN(4, 4)) { DOME_SITE(4, 64, ("v", "text"), ::dome::gen::ref(v), ::dome::gen::ref(text)); int dome_t1 = dome_at ? ::dome::gen::blank<int>() : (through(4)); std::printf("%d %d %d\n", v[0], v[1], dome_t1); }
    std::map<std::string, std::vector<int>> rows = dome_at ? ::dome::gen::blank<::std::map< ::std::string, ::std::vector<int>>>() : ::dome::gen::type<::std::map< ::std::string, ::std::vector<int>>>{{"a", {1}}, {"b", {2}}}; if (dome_at) dome_f.load("rows", rows); 
    for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 2); ++i) {
        std::vector<int>& row = dome_at ? dome_f.get_ref<::std::vector<int>>("row") : (rows[i == 0 ? "a" : "b"]);
        if (DOME_IN(5, 5)) { DOME_SITE(5, 68, ("v", "text", "rows", "i", "row"), ::dome::gen::ref(v), ::dome::gen::ref(text), ::dome::gen::ref(rows), i, ::dome::gen::path(row)); dome::checkpoint(); }
        { ::std::any dome_t2 = dome_at ? ::dome::gen::blank<::std::any>() : (::dome::gen::type<::std::any>(std::list<int>{i, 5})); if (dome_at) dome_f.load("dome_t2", dome_t2); DOME_SITE(6, 69, ("v", "text", "rows", "i", "row", "dome_t2"), ::dome::gen::ref(v), ::dome::gen::ref(text), ::dome::gen::ref(rows), i, ::dome::gen::path(row), ::dome::gen::ref(dome_t2)); int dome_t3 = dome_at ? ::dome::gen::blank<int>() : (length(dome_t2)); row.push_back(static_cast<decltype(dome_t3)&&>(dome_t3)); }
    }
    std::printf("%d %d\n", rows["a"].back(), rows["b"].back());
}

static ::dome::gen::any_type<::std::list<int, ::std::allocator<int>>> dome_any___std__list_int____std__allocator_int__("std::list<int, ::std::allocator<int>>");
#line 73
