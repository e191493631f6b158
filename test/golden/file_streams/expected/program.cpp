#include <dome/generated.hpp>
#include <dome/describe/std/filesystem.hpp>
#include <dome/describe/streams.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// Files are opened again at their places: locals, members, a global; written, read and appended to.
#include <dome/session.hpp>

#include <filesystem>
#include <fstream>
#include <iostream>
#include <sstream>
#include <string>

std::ofstream journal;
static ::dome::gen::global dome_g_journal("journal", journal);
#line 11


class table {
public:
    explicit table(const std::string& name) : out_(name) { out_ << "begin\n"; }
    void row(int i) { out_ << i << ',' << i * i << '\n'; }
private:
    std::ofstream out_;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] table& dome_x) {
        dome_a.field("out_", dome_x.out_);
    }
    explicit table([[maybe_unused]] ::dome::blank_t dome_b) : out_(::dome::gen::blank<decltype(out_)>()) {}
#line 19
};

std::string contents(const std::string& name) {
    std::ifstream in(name);
    std::ostringstream all;
    all << in.rdbuf();
    return all.str();
}

int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 28, 0xa6f22cd2650968beull, "dome::checkpoint", "dome::checkpoint", "dome::checkpoint");
    if (!dome_at) { {
        std::ofstream first("numbers.txt");
        for (int i = 1; i < 7; ++i)
            first << i * 11 << '\n';
    } }
    const std::filesystem::path kept = dome_at ? ::dome::gen::blank<::std::filesystem::path>() : ::dome::gen::type<::std::filesystem::path>("kept.txt"); if (dome_at) dome_f.load("kept", const_cast<::std::remove_const_t<decltype(kept)>&>(kept)); 
    std::ifstream in = dome_at ? ::dome::gen::blank<::std::ifstream>() : ::dome::gen::type<::std::ifstream>("numbers.txt"); if (dome_at) dome_f.load("in", in); 
    std::fstream both = dome_at ? ::dome::gen::blank<::std::fstream>() : ::dome::gen::type<::std::fstream>("both.txt", std::ios::in | std::ios::out | std::ios::trunc); if (dome_at) dome_f.load("both", both); 
    if (!dome_at) { journal.open("journal.txt"); }
    if (DOME_IN(1, 2)) { {
        table t = dome_at ? ::dome::gen::blank<::table>() : ::dome::gen::type<::table>("table.txt"); if (dome_at) dome_f.load("t", t); 
        std::ofstream kept_out = dome_at ? ::dome::gen::blank<::std::ofstream>() : ::dome::gen::type<::std::ofstream>(kept, std::ios::app); if (dome_at) dome_f.load("kept_out", kept_out); 
        std::ostream& where = kept_out;
        std::string line = dome_at ? ::dome::gen::blank<::std::string>() : ::dome::gen::type<::std::string>(); if (dome_at) dome_f.load("line", line); 
        if (DOME_IN(1, 1)) { for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (std::getline(in, line)); ++i) {
            if (!dome_at) { t.row(i);
            journal << line << ' '; }
            { DOME_SITE(1, 46, ("kept", "in", "both", "t", "kept_out", "line", "i"), ::dome::gen::ref(kept), ::dome::gen::ref(in), ::dome::gen::ref(both), ::dome::gen::ref(t), ::dome::gen::ref(kept_out), ::dome::gen::ref(line), i); dome::checkpoint(); }
            both << line.size() + i << ' ';
            where << i;
            journal << i << '\n';
        } }
        { DOME_SITE(2, 51, ("kept", "in", "both", "t", "kept_out", "line"), ::dome::gen::ref(kept), ::dome::gen::ref(in), ::dome::gen::ref(both), ::dome::gen::ref(t), ::dome::gen::ref(kept_out), ::dome::gen::ref(line)); dome::checkpoint(); }
        std::cout << in.eof() << '\n';
    } }
    if (!dome_at) { journal.close();
    both.seekg(0); }
    int sum = dome_at ? dome_f.get<int>("sum") : (0);
    { int x = dome_at ? ::dome::gen::blank<int>() : (0); if (dome_at) dome_f.load("x", x);  for (; dome_at || (both >> x); ) {
        { DOME_SITE(3, 58, ("kept", "in", "both", "sum", "x"), ::dome::gen::ref(kept), ::dome::gen::ref(in), ::dome::gen::ref(both), sum, ::dome::gen::ref(x)); dome::checkpoint(); }
        sum += x;
    } }
    std::cout << sum << ' ' << journal.is_open() << '\n' << contents("table.txt") << contents("journal.txt") << contents(kept) << '\n';
    std::filesystem::remove(kept);
}
