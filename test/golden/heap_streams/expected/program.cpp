#include <dome/generated.hpp>
#include <dome/describe/std/deque.hpp>
#include <dome/describe/std/list.hpp>
#include <dome/describe/std/map.hpp>
#include <dome/describe/std/memory.hpp>
#include <dome/describe/std/pair.hpp>
#include <dome/describe/std/set.hpp>
#include <dome/describe/std/span.hpp>
#include <dome/describe/std/string_view.hpp>
#include <dome/describe/std/tuple.hpp>
#include <dome/describe/std/vector.hpp>
#include <dome/describe/streams.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// Streams, views and iterators that live on the heap or lead into it; statics of a class template.
#include <dome/session.hpp>
#include <cstdio>
#include <deque>
#include <fstream>
#include <iostream>
#include <list>
#include <map>
#include <memory>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>
struct pinned {
    int n = 0;
    pinned() = default;
    explicit pinned(int k) : n(k) {}
    pinned(const pinned&) = delete;
    pinned& operator=(const pinned&) = delete;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] pinned& dome_x) {
        dome_a.field_or_default("n", dome_x.n);
    }
    explicit pinned([[maybe_unused]] ::dome::blank_t dome_b) {}
#line 23
};
struct logger {
    std::ostream* out;
    std::FILE* file;
    std::unique_ptr<std::ofstream> mine;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] logger& dome_x) {
        dome_a.field("out", dome_x.out);
        dome_a.field("file", dome_x.file);
        dome_a.field("mine", dome_x.mine);
    }
#line 28
};
struct by_length {
    int bias = 0;
    bool operator()(const std::string& a, const std::string& b) const { return a.size() + bias < b.size() + bias; }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] by_length& dome_x) {
        dome_a.field_or_default("bias", dome_x.bias);
    }
#line 32
};
int twice(int x) { return 2 * x; }
struct op {
    int (*f)(int) = nullptr;
    int (op::*m)(int) const = nullptr;
    int k = 3;
    int add(int x) const { return x + k; }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] op& dome_x) {
        dome_a.field_or_default("f", dome_x.f);
        dome_a.field_or_default("m", dome_x.m);
        dome_a.field_or_default("k", dome_x.k);
    }
#line 39
};
template <class T>
struct counted {
    static int count;
    T x{};
    counted() { ++count; }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] counted& dome_x) {
        if constexpr (::std::is_reference_v<decltype(counted::x)>) {
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Winvalid-offsetof"
        dome_a.bound("x", dome_x.x, dome_x, __builtin_offsetof(counted, x));
#pragma GCC diagnostic pop
        } else {
            dome_a.field("x", dome_x.x);
        }
    }
    explicit counted([[maybe_unused]] ::dome::blank_t dome_b) : x(::dome::gen::blank<decltype(x)>()) {}
#line 45
};
template <class T>
int counted<T>::count = 0;
int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 48, 0x68ae0d8815ad1499ull, "dome::checkpoint");
    std::pair<pinned, int> pp = dome_at ? ::dome::gen::blank<::std::pair< ::pinned, int>>() : ::dome::gen::type<::std::pair< ::pinned, int>>{std::piecewise_construct, std::forward_as_tuple(3), std::forward_as_tuple(4)}; if (dome_at) dome_f.load("pp", pp); 
    std::tuple<int, std::string> tt = dome_at ? ::dome::gen::blank<::std::tuple<int, ::std::string>>() : ::dome::gen::type<::std::tuple<int, ::std::string>>{1, "x"}; if (dome_at) dome_f.load("tt", tt); 
    std::map<std::string, int, by_length> m = dome_at ? ::dome::gen::blank<::std::map< ::std::string, int, ::by_length>>() : ::dome::gen::type<::std::map< ::std::string, int, ::by_length>>(by_length{1}); if (dome_at) dome_f.load("m", m); 
    std::set<std::pair<const int, int>> odd = dome_at ? ::dome::gen::blank<::std::set< ::std::pair<const int, int>>>() : ::dome::gen::type<::std::set< ::std::pair<const int, int>>>{{1, 2}, {3, 4}}; if (dome_at) dome_f.load("odd", odd); 
    auto in_odd = dome_at ? ::dome::gen::blank<::std::_Rb_tree_const_iterator< ::std::pair<const int, int>>>() : (odd.begin()); if (dome_at) dome_f.load("in_odd", in_odd); 
    if (!dome_at) { m["a"] = 1; }
    auto in_m = dome_at ? ::dome::gen::blank<::std::_Rb_tree_iterator< ::std::pair<const ::std::basic_string<char, ::std::char_traits<char>, ::std::allocator<char>>, int>>>() : (m.begin()); if (dome_at) dome_f.load("in_m", in_m); 
    std::deque<pinned> dq = dome_at ? ::dome::gen::blank<::std::deque< ::pinned>>() : ::dome::gen::type<::std::deque< ::pinned>>(); if (dome_at) dome_f.load("dq", dq); 
    if (!dome_at) { dq.emplace_back(1); }
    std::list<std::map<int, std::unique_ptr<int>>> lm = dome_at ? ::dome::gen::blank<::std::list< ::std::map<int, ::std::unique_ptr<int>>>>() : ::dome::gen::type<::std::list< ::std::map<int, ::std::unique_ptr<int>>>>(2); if (dome_at) dome_f.load("lm", lm); 
    if (!dome_at) { lm.front()[1] = std::make_unique<int>(5); }
    int* deep = dome_at ? dome_f.get<int *>("deep") : (lm.front()[1].get());
    logger* log = dome_at ? dome_f.get<::logger *>("log") : (::dome::gen::made(new logger{&std::cout, std::fopen("lines.txt", "w+"), std::make_unique<std::ofstream>("words.txt")}));
    std::ostream* inner = dome_at ? dome_f.get<::std::ostream *>("inner") : ::dome::gen::type<::std::ostream *>(log->mine.get());
    std::vector<int> data = dome_at ? ::dome::gen::blank<::std::vector<int>>() : ::dome::gen::type<::std::vector<int>>{1, 2, 3, 4}; if (dome_at) dome_f.load("data", data); 
    std::span<int> tail = dome_at ? ::dome::gen::blank<::std::span<int>>() : ::dome::gen::type<::std::span<int>>(data.data() + 1, 3); if (dome_at) dome_f.load("tail", tail); 
    std::string text = dome_at ? ::dome::gen::blank<::std::string>() : ::dome::gen::type<::std::string>("hello world"); if (dome_at) dome_f.load("text", text); 
    std::string_view word = dome_at ? ::dome::gen::blank<::std::string_view>() : ::dome::gen::type<::std::string_view>(text.data() + 6, 5); if (dome_at) dome_f.load("word", word); 
    op o = dome_at ? ::dome::gen::blank<::op>() : ::dome::gen::type<::op>{&twice, &op::add}; if (dome_at) dome_f.load("o", o); 
    auto bits = dome_at ? ::dome::gen::blank<::std::vector<bool, ::std::allocator<bool>>>() : (std::vector<bool>(5)); if (dome_at) dome_f.load("bits", bits); 
    auto bit = dome_at ? ::dome::gen::blank<::std::_Bit_iterator>() : (bits.begin() + 2); if (dome_at) dome_f.load("bit", bit); 
    counted<int> c1 = dome_at ? ::dome::gen::blank<::counted<int>>() : ::dome::gen::type<::counted<int>>(); static_cast<void>(c1);
    counted<double> c2 = dome_at ? ::dome::gen::blank<::counted<double>>() : ::dome::gen::type<::counted<double>>(); static_cast<void>(c2);
    { int i = dome_at ? ::dome::gen::blank<int>() : (1); if (dome_at) dome_f.load("i", i);  for (; dome_at || (i < 5); ++i) {
        if (!dome_at) { pp.first.n += i;
        std::get<0>(tt) += i;
        m[std::string(i, 'b')] += i;
        dq.emplace_back(i);
        *deep += i;
        std::fprintf(log->file, "%d\n", i);
        *log->mine << i << ' ';
        *inner << "i ";
        tail[0] += i;
        *bit = !*bit; }
        counted<int> more = dome_at ? ::dome::gen::blank<::counted<int>>() : ::dome::gen::type<::counted<int>>(); static_cast<void>(more);
        { DOME_SITE(1, 84, ("pp", "tt", "m", "odd", "in_odd", "in_m", "dq", "lm", "deep", "log", "inner", "data", "tail", "text", "word", "o", "bits", "bit", "i"), ::dome::gen::ref(pp), ::dome::gen::ref(tt), ::dome::gen::ref(m), ::dome::gen::ref(odd), ::dome::gen::ref(in_odd), ::dome::gen::ref(in_m), ::dome::gen::ref(dq), ::dome::gen::ref(lm), deep, log, inner, ::dome::gen::ref(data), ::dome::gen::ref(tail), ::dome::gen::ref(text), ::dome::gen::ref(word), ::dome::gen::ref(o), ::dome::gen::ref(bits), ::dome::gen::ref(bit), ::dome::gen::ref(i)); dome::checkpoint(); }
        *log->out << pp.first.n << std::get<0>(tt) << ' ' << m.size() << in_m->second << in_odd->second << ' ' << dq.back().n << ' ' << *lm.front()[1]
                  << ' ' << tail[0] << data[1] << ' ' << word << ' ' << o.f(i) << (o.*o.m)(i) << ' ' << bits[2] << ' ' << counted<int>::count
                  << counted<double>::count << ' ' << std::ftell(log->file) << ' ' << inner->tellp() << '\n';
    } }
    std::fclose(log->file);
    log->mine->close();
    std::ifstream a("lines.txt"), b("words.txt");
    std::string line;
    while (std::getline(a, line))
        std::cout << line << ',';
    std::getline(b, line);
    std::cout << line << '\n';
    delete log;
}

static ::dome::gen::global dome_g_counted_int___count("counted<int>::count", ::counted<int>::count);
#line 99

static ::dome::gen::global dome_g_counted_double___count("counted<double>::count", ::counted<double>::count);
#line 99

static ::dome::gen::named_function dome_n1("twice(int)", static_cast<int (*)(int)>(&::twice));
#line 99

static ::dome::gen::named_function dome_n2("op::add(int) const", static_cast<int (::op::*)(int) const>(&::op::add));
#line 99
