#include <dome/generated.hpp>
#include <dome/describe/callables.hpp>
#include <dome/describe/std/pair.hpp>
#include <dome/describe/std/unordered_map.hpp>
#include <dome/describe/streams.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// Names of the C library in a program that does not include the headers they are in; a class hidden by a function of its name.
// compiled without precompiled headers
#include <dome/session.hpp>

#include <fstream>
#include <functional>
#include <iostream>
#include <unordered_map>

int index = 0, rindex = 1, y1 = 2;
static ::dome::gen::global dome_g_index("index", index);
#line 11

static ::dome::gen::global dome_g_rindex("rindex", rindex);
#line 11

static ::dome::gen::global dome_g_y1("y1", y1);
#line 11

struct link {
    link* next;
    int value;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] link& dome_x) {
        dome_a.field("next", dome_x.next);
        dome_a.field("value", dome_x.value);
    }
#line 15
};
int access(link* l) { return l == nullptr ? 0 : l->value + access(l->next); }

struct stat {
    int low, high;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] stat& dome_x) {
        dome_a.field("low", dome_x.low);
        dome_a.field("high", dome_x.high);
    }
#line 20
};
int stat(int n) { DOME_FRAME("stat(int)", "program.cpp", 21, 0x46bbafcf49348dbeull, "dome::checkpoint"); if (dome_at) { dome_f.load("n", n); }
    { DOME_SITE(1, 22, ("n"), n); dome::checkpoint(); }
    return n + 1;
}

int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 26, 0x1f16f5232382f163ull, "dome::checkpoint", "stat");
    link* pipe = dome_at ? dome_f.get<::link *>("pipe") : ::dome::gen::type<::link *>(nullptr);
    struct stat both = dome_at ? ::dome::gen::blank<struct ::stat>() : ::dome::gen::type<struct ::stat> {1, 2}; if (dome_at) dome_f.load("both", both); 
    std::unordered_map<int, int> read = dome_at ? ::dome::gen::blank<::std::unordered_map<int, int>>() : ::dome::gen::type<::std::unordered_map<int, int>>(); if (dome_at) dome_f.load("read", read); 
    std::function<int(int)> write = dome_at ? ::dome::gen::blank<::std::function<int (int)>>() : ::dome::gen::type<::std::function<int (int)>>(::dome::gen::callable<int (int)>([] { return "main()::lambda 1(int)|"; }, [](int n) { return n * y1; })); if (dome_at) dome_f.load("write", write); 
    std::ofstream file = dome_at ? ::dome::gen::blank<::std::ofstream>() : ::dome::gen::type<::std::ofstream>("names.txt"); if (dome_at) dome_f.load("file", file); 
    { int dup = dome_at ? ::dome::gen::blank<int>() : (0); if (dome_at) dome_f.load("dup", dup);  for (; dome_at || (dup < 3); ++dup) {
        if (DOME_IN(1, 1)) { DOME_SITE(1, 33, ("pipe", "both", "read", "write", "file", "dup"), pipe, ::dome::gen::ref(both), ::dome::gen::ref(read), ::dome::gen::ref(write), ::dome::gen::ref(file), ::dome::gen::ref(dup)); dome::checkpoint(); }
        if (!dome_at) { pipe = ::dome::gen::made(new link{pipe, dup});
        read[dup] = write(dup);
        index += rindex; }
        { int dome_t1 = dome_at ? dome_f.get<int>("dome_t1") : (both.low++); DOME_SITE(2, 37, ("pipe", "both", "read", "write", "file", "dup", "dome_t1"), pipe, ::dome::gen::ref(both), ::dome::gen::ref(read), ::dome::gen::ref(write), ::dome::gen::ref(file), ::dome::gen::ref(dup), dome_t1); int dome_t2 = dome_at ? ::dome::gen::blank<int>() : (stat(dome_t1)); both.high += dome_t2; }
        file << dup << '\n';
    } }
    std::cout << access(pipe) << ' ' << read.size() << ' ' << index << ' ' << both.low << ' ' << both.high << '\n';
    while (pipe != nullptr) {
        link* next = pipe->next;
        delete pipe;
        pipe = next;
    }
}
