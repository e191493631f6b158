#include <dome/generated.hpp>
#include <dome/describe/process.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// Functions that run when a signal comes, or as the program ends: checkpoints in them are no passages.
#include <dome/session.hpp>

#include <csignal>
#include <cstdio>
#include <cstdlib>

static volatile std::sig_atomic_t caught = 0;
static ::dome::gen::global dome_g_caught("program.cpp:caught", caught);
#line 9

static int total = 0;
static ::dome::gen::global dome_g_total("program.cpp:total", total);
#line 10


static void count(int n) { DOME_FRAME("program.cpp:count(int)", "program.cpp", 12, 0xcf681117f4d463eull, "dome::checkpoint"); if (dome_at) { dome_f.load("n", n); }
    for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < n); ++i) {
        { DOME_SITE(1, 14, ("n", "i"), n, i); dome::checkpoint(); }
        total += i;
    }
}
static void handler(int) { ::dome::gen::hold dome_h;
    for (int i = 0; i < 3; ++i) {
        dome::checkpoint();
        caught = caught + 1;
    }
}
static void last() { ::dome::gen::hold dome_h;
    count(3);
    std::printf("last %d\n", total);
}

int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 29, 0x98ef5e6c2209e728ull, "count", "dome::checkpoint");
    for (int k = dome_at ? dome_f.get<int>("k") : (0); dome_at || (k < 3); ++k) {
        if (DOME_IN(1, 1)) { DOME_SITE(1, 31, ("k"), k); count(2); }
        if (!dome_at) { std::signal(SIGUSR1, handler);
        std::raise(SIGUSR1); }
        { DOME_SITE(2, 34, ("k"), k); dome::checkpoint(); }
    }
    std::atexit(last);
    std::atexit(::dome::gen::named_lambda<void (*)()>([] { return "main()::lambda 1()"; }, [] { ::dome::gen::hold dome_h;
        dome::checkpoint();
        std::printf("before it\n");
    }));
    std::printf("%d %d\n", static_cast<int>(caught), total);
}

static ::dome::gen::global dome_g_atexit("atexit()", ::dome::gen::exit_state);
#line 43

static ::dome::gen::global dome_g_signals("signal()", ::dome::gen::signal_state);
#line 43

static ::dome::gen::named_function dome_n1("program.cpp:handler(int)", static_cast<void (*)(int)>(&::handler));
#line 43

static ::dome::gen::named_function dome_n2("program.cpp:last()", static_cast<void (*)()>(&::last));
#line 43
