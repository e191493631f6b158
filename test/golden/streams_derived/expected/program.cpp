#include <dome/generated.hpp>
#include <dome/describe/streams.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// Classes of the program derived from streams.
#include <dome/session.hpp>

#include <cstdio>
#include <fstream>
#include <sstream>
#include <string>

class lines : public std::ifstream {
    int read_ = 0;
    char end_;

public:
    explicit lines(const char* name) : std::ifstream(name), end_('\n') {}
    bool next(std::string& line) { DOME_FRAME("lines::next(std::string &)", "program.cpp", 16, 0x4fe658d8067fc49eull, "dome::checkpoint");
        if (!dome_at) { line.clear(); }
        { int c; if (dome_at) dome_f.load("c", c);  for (; dome_at || ((c = get()) != EOF); line += static_cast<char>(c)) {
            { DOME_SITE(1, 19, ("c"), c); dome::checkpoint(); }
            if (c == end_)
                break;
        } }
        read_ += !line.empty();
        return !line.empty();
    }
    int read() const { return read_; }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] lines& dome_x) {
        dome_describe_own_(dome_a, dome_x);
    }
    static void dome_describe_own_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] lines& dome_x) {
        dome_a.base<::std::ifstream>("std::ifstream", dome_x);
        dome_a.field_or_default("read_", dome_x.read_);
        dome_a.field("end_", dome_x.end_);
    }
    explicit lines([[maybe_unused]] ::dome::blank_t dome_b) : ::std::ifstream(), end_() {}
#line 27
};

struct numbered : std::ofstream {
    int n = 0;
    using std::ofstream::ofstream;
    numbered& put_line(const std::string& s) {
        *this << ++n << ' ' << s << '\n';
        return *this;
    }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] numbered& dome_x) {
        dome_describe_own_(dome_a, dome_x);
    }
    static void dome_describe_own_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] numbered& dome_x) {
        dome_a.base<::std::ofstream>("std::ofstream", dome_x);
        dome_a.field_or_default("n", dome_x.n);
    }
    explicit numbered([[maybe_unused]] ::dome::blank_t dome_b) : ::std::ofstream() {}
    numbered() = default;
#line 36
};

struct words : std::ostringstream {
    int count = 0;
    void add(const std::string& w) {
        *this << w << ' ';
        ++count;
    }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] words& dome_x) {
        dome_describe_own_(dome_a, dome_x);
    }
    static void dome_describe_own_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] words& dome_x) {
        dome_a.base<::std::ostringstream>("std::ostringstream", dome_x);
        dome_a.field_or_default("count", dome_x.count);
    }
    explicit words([[maybe_unused]] ::dome::blank_t dome_b) : ::std::ostringstream() {}
    words() = default;
#line 44
};

int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 46, 0xf5625858cffd691full, "dome::checkpoint", "lines::next", "dome::checkpoint");
    if (DOME_IN(1, 1)) { {
        numbered out = dome_at ? ::dome::gen::blank<::numbered>() : ::dome::gen::type<::numbered>("lines.txt"); if (dome_at) dome_f.load("out", out); 
        for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 3); ++i) {
            { DOME_SITE(1, 50, ("out", "i"), ::dome::gen::ref(out), i); dome::checkpoint(); }
            out.put_line(std::string(static_cast<std::size_t>(i + 1), 'x'));
        }
    } }
    lines in = dome_at ? ::dome::gen::blank<::lines>() : ::dome::gen::type<::lines>("lines.txt"); if (dome_at) dome_f.load("in", in); 
    words all = dome_at ? ::dome::gen::blank<::words>() : ::dome::gen::type<::words>(); if (dome_at) dome_f.load("all", all); 
    { std::string line = dome_at ? ::dome::gen::blank<::std::string>() : ::dome::gen::type<::std::string>(); if (dome_at) dome_f.load("line", line);  for (; ; ) { DOME_SITE(2, 56, ("in", "all", "line"), ::dome::gen::ref(in), ::dome::gen::ref(all), ::dome::gen::ref(line)); bool dome_t1 = dome_at ? ::dome::gen::blank<bool>() : (in.next(line)); if (!dome_at && !(dome_t1)) break; {
        { DOME_SITE(3, 57, ("in", "all", "line"), ::dome::gen::ref(in), ::dome::gen::ref(all), ::dome::gen::ref(line)); dome::checkpoint(); }
        all.add(line);
        std::printf("%s", line.c_str());
    } } }
    std::printf("%d %s %d\n", all.count, all.str().c_str(), in.read());
}
