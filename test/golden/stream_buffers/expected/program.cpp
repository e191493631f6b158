#include <dome/generated.hpp>
#include <dome/describe/std/iterator.hpp>
#include <dome/describe/std/memory.hpp>
#include <dome/describe/std/vector.hpp>
#include <dome/describe/streams.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// Streams that work with buffers of others: std::cout and std::cin given another one and their own again, streams of the program's own on one.
#include <dome/session.hpp>

#include <fstream>
#include <iostream>
#include <iterator>
#include <memory>
#include <sstream>
#include <string>
#include <vector>

class Redirected {
public:
    Redirected(std::ostream& s, std::streambuf* b) : stream_(s), old_(s.rdbuf(b)) {}
    ~Redirected() { stream_.rdbuf(old_); }
    Redirected(const Redirected&) = delete;

private:
    std::ostream& stream_;
    std::streambuf* old_;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] Redirected& dome_x) {
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Winvalid-offsetof"
        dome_a.bound("stream_", dome_x.stream_, dome_x, __builtin_offsetof(Redirected, stream_));
#pragma GCC diagnostic pop
        dome_a.field("old_", dome_x.old_);
    }
    explicit Redirected([[maybe_unused]] ::dome::blank_t dome_b) : stream_(::dome::gen::unbound<decltype(Redirected::stream_)>()), old_() {}
#line 22
};

static void talk(std::ostream& o, int n) { DOME_FRAME("program.cpp:talk(std::ostream &, int)", "program.cpp", 24, 0xf6be724a63cba7ebull, "dome::checkpoint"); if (dome_at) { dome_f.load("n", n); }
    for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < n); ++i) {
        if (!dome_at) { o << "talk " << i << "\n"; }
        { DOME_SITE(1, 27, ("n", "i"), n, i); dome::checkpoint(); }
    }
}

static void show(const char* name) {
    std::ifstream in(name);
    std::string line;
    while (std::getline(in, line))
        std::cout << name << ": " << line << "\n";
}

int main(int argc, char**) { ::dome::gen::main_scope dome_main; DOME_FRAME("main(int, char **)", "program.cpp", 38, 0xa427e8dc7166c9a4ull, "talk", "talk", "talk", "dome::checkpoint", "dome::checkpoint", "dome::checkpoint", "dome::checkpoint");
    if (!dome_at) { {
        std::ofstream o("numbers.txt");
        for (int i = 0; i < 6; ++i)
            o << i * 7 << " ";
    } }
    std::ofstream log = dome_at ? ::dome::gen::blank<::std::ofstream>() : ::dome::gen::type<::std::ofstream>("log.txt"); if (dome_at) dome_f.load("log", log); 
    std::ostream out = dome_at ? ::dome::gen::blank<::std::ostream>() : ::dome::gen::type<::std::ostream>(argc > 5 ? std::cout.rdbuf() : log.rdbuf()); if (dome_at) dome_f.load("out", out); 
    if (!dome_at) { out << std::hex; }
    if (DOME_IN(1, 1)) { DOME_SITE(1, 47, ("log", "out"), ::dome::gen::ref(log), ::dome::gen::ref(out)); talk(out, 3); }
    if (!dome_at) { out << 255 << "\n"; }
    std::ostringstream text = dome_at ? ::dome::gen::blank<::std::ostringstream>() : ::dome::gen::type<::std::ostringstream>(); if (dome_at) dome_f.load("text", text); 
    if (DOME_IN(2, 2)) { {
        const Redirected all_of = dome_at ? ::dome::gen::blank<::Redirected>() : ::dome::gen::type<::Redirected>(std::cout, text.rdbuf()); if (dome_at) dome_f.load("all_of", const_cast<::std::remove_const_t<decltype(all_of)>&>(all_of)); 
        { DOME_SITE(2, 52, ("log", "out", "text", "all_of"), ::dome::gen::ref(log), ::dome::gen::ref(out), ::dome::gen::ref(text), ::dome::gen::ref(all_of)); talk(std::cout, 3); }
    } }
    if (DOME_IN(3, 3)) { DOME_SITE(3, 54, ("log", "out", "text"), ::dome::gen::ref(log), ::dome::gen::ref(out), ::dome::gen::ref(text)); talk(std::cout, 1); }
    if (!dome_at) { std::cout << text.str(); }

    std::ifstream in = dome_at ? ::dome::gen::blank<::std::ifstream>() : ::dome::gen::type<::std::ifstream>("numbers.txt"); if (dome_at) dome_f.load("in", in); 
    std::streambuf* const keyboard = dome_at ? dome_f.get<::std::streambuf *>("keyboard") : (std::cin.rdbuf(in.rdbuf()));
    int x = dome_at ? ::dome::gen::blank<int>() : (0); if (dome_at) dome_f.load("x", x);  int sum = dome_at ? dome_f.get<int>("sum") : (0);
    if (DOME_IN(4, 4)) { while (dome_at || (std::cin >> x)) {
        if (!dome_at) { sum += x; }
        { DOME_SITE(4, 62, ("log", "out", "text", "in", "keyboard", "x", "sum"), ::dome::gen::ref(log), ::dome::gen::ref(out), ::dome::gen::ref(text), ::dome::gen::ref(in), keyboard, ::dome::gen::ref(x), sum); dome::checkpoint(); }
    } }
    if (!dome_at) { std::cin.rdbuf(keyboard);
    std::cout << sum << "\n"; }

    std::unique_ptr<std::ostream> owned = dome_at ? ::dome::gen::blank<::std::unique_ptr< ::std::ostream>>() : ::dome::gen::type<::std::unique_ptr< ::std::ostream>>(std::make_unique<std::ofstream>("owned.txt")); if (dome_at) dome_f.load("owned", owned); 
    std::shared_ptr<std::ostream> shared = dome_at ? ::dome::gen::blank<::std::shared_ptr< ::std::ostream>>() : ::dome::gen::type<::std::shared_ptr< ::std::ostream>>(::dome::gen::made_shared(std::make_shared<std::ostringstream>())); if (dome_at) dome_f.load("shared", shared); 
    std::ostream* const raw = dome_at ? dome_f.get<::std::ostream *>("raw") : ::dome::gen::type<::std::ostream *>(::dome::gen::made(new std::ofstream("raw.txt")));
    const std::vector<std::ostream*> all = dome_at ? ::dome::gen::blank<::std::vector< ::std::ostream *>>() : ::dome::gen::type<::std::vector< ::std::ostream *>>{&std::cout, &out, owned.get(), shared.get(), raw}; if (dome_at) dome_f.load("all", const_cast<::std::remove_const_t<decltype(all)>&>(all)); 
    if (DOME_IN(5, 5)) { auto&& dome_g1 = (all); ::std::ptrdiff_t dome_k1 = dome_at ? dome_f.get<::std::ptrdiff_t>("dome_k1") : 0; auto dome_b1 = ::dome::gen::begin_of(dome_g1); auto dome_e1 = ::dome::gen::end_of(dome_g1); if (dome_at) ::dome::gen::advance(dome_f, dome_b1, dome_k1, dome_e1); for (; dome_b1 != dome_e1; ++dome_b1, (void)++dome_k1) { std::ostream* o = *dome_b1; {
        if (!dome_at) { *o << "to all\n"; }
        { DOME_SITE(5, 73, ("dome_k1", "log", "out", "text", "in", "x", "owned", "shared", "raw", "all"), dome_k1, ::dome::gen::ref(log), ::dome::gen::ref(out), ::dome::gen::ref(text), ::dome::gen::ref(in), ::dome::gen::ref(x), ::dome::gen::ref(owned), ::dome::gen::ref(shared), raw, ::dome::gen::ref(all)); dome::checkpoint(); }
    } } }
    if (!dome_at) { std::cout << dynamic_cast<std::ostringstream&>(*shared).str();
    owned.reset();
    delete raw;
    log.close();
    show("log.txt");
    show("owned.txt");
    show("raw.txt"); }

    std::istringstream words = dome_at ? ::dome::gen::blank<::std::istringstream>() : ::dome::gen::type<::std::istringstream>("a bc d"); if (dome_at) dome_f.load("words", words); 
    std::istream over = dome_at ? ::dome::gen::blank<::std::istream>() : ::dome::gen::type<::std::istream>(words.rdbuf()); if (dome_at) dome_f.load("over", over); 
    std::string word = dome_at ? ::dome::gen::blank<::std::string>() : ::dome::gen::type<::std::string>(); if (dome_at) dome_f.load("word", word); 
    if (DOME_IN(6, 6)) { while (dome_at || (over >> word)) {
        if (!dome_at) { std::cout << word << "|"; }
        { DOME_SITE(6, 88, ("log", "out", "text", "in", "x", "owned", "shared", "all", "words", "over", "word"), ::dome::gen::ref(log), ::dome::gen::ref(out), ::dome::gen::ref(text), ::dome::gen::ref(in), ::dome::gen::ref(x), ::dome::gen::ref(owned), ::dome::gen::ref(shared), ::dome::gen::ref(all), ::dome::gen::ref(words), ::dome::gen::ref(over), ::dome::gen::ref(word)); dome::checkpoint(); }
    } }
    std::istringstream letters = dome_at ? ::dome::gen::blank<::std::istringstream>() : ::dome::gen::type<::std::istringstream>("hello"); if (dome_at) dome_f.load("letters", letters); 
    std::istreambuf_iterator<char> at = dome_at ? ::dome::gen::blank<::std::istreambuf_iterator<char>>() : ::dome::gen::type<::std::istreambuf_iterator<char>>(letters); if (dome_at) dome_f.load("at", at);  std::istreambuf_iterator<char> end = dome_at ? ::dome::gen::blank<::std::istreambuf_iterator<char>>() : ::dome::gen::type<::std::istreambuf_iterator<char>>(); if (dome_at) dome_f.load("end", end); 
    while (dome_at || (at != end)) {
        if (!dome_at) { std::cout << *at++ << "-"; }
        { DOME_SITE(7, 94, ("log", "out", "text", "in", "x", "owned", "shared", "all", "words", "over", "word", "letters", "at", "end"), ::dome::gen::ref(log), ::dome::gen::ref(out), ::dome::gen::ref(text), ::dome::gen::ref(in), ::dome::gen::ref(x), ::dome::gen::ref(owned), ::dome::gen::ref(shared), ::dome::gen::ref(all), ::dome::gen::ref(words), ::dome::gen::ref(over), ::dome::gen::ref(word), ::dome::gen::ref(letters), ::dome::gen::ref(at), ::dome::gen::ref(end)); dome::checkpoint(); }
    }
    std::cout << "\n";
}

static ::dome::gen::global dome_g_formats("formats of the standard streams", ::dome::gen::standard_formats);
#line 98

static ::dome::gen::global dome_g_buffers("buffers of the standard streams", ::dome::gen::standard_buffers);
#line 98

static ::dome::gen::global dome_g_input("standard input", ::dome::gen::standard_input);
#line 98
