#include <dome/generated.hpp>
#include <dome/describe/process.hpp>
#include <dome/describe/std/filesystem.hpp>
#include <dome/describe/streams.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// The working directory, variables of the environment and the mask of permissions, once the program has changed them.
#include <dome/session.hpp>

#include <sys/stat.h>
#include <unistd.h>

#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <filesystem>
#include <fstream>
#include <string>

namespace fs = std::filesystem;

const char* or_none(const char* name) {
    const char* value = std::getenv(name);
    return value != nullptr ? value : "none";
}
void show(const char* what) { DOME_FRAME("show(const char *)", "program.cpp", 22, 0x937ec36afc917991ull, "dome::checkpoint"); if (dome_at) { dome_f.load("what", what); }
    { DOME_SITE(1, 23, ("what"), what); dome::checkpoint(); }
    const std::time_t begin = 0;
    const fs::path here = fs::current_path();
    std::printf("%s: in %s, LEVEL %s, SHELL %s, hour %d\n", what, fs::exists("work") ? "its home" : here.filename().c_str(), or_none("LEVEL"),
                std::getenv("SHELL") != nullptr ? "set" : "none", std::localtime(&begin)->tm_hour);
}
void block(int signal) {
    sigset_t one;
    sigemptyset(&one);
    sigaddset(&one, signal);
    sigprocmask(SIG_BLOCK, &one, nullptr);
}
bool is_blocked(int signal) {
    sigset_t now;
    sigprocmask(SIG_BLOCK, nullptr, &now);
    return sigismember(&now, signal) == 1;
}
struct within {      // goes to a directory for as long as it lives
    fs::path before = fs::current_path();
    explicit within(const fs::path& d) {
        fs::create_directories(d);
        fs::current_path(d);
    }
    ~within() { fs::current_path(before); }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] within& dome_x) {
        dome_a.field("before", dome_x.before);
    }
    explicit within([[maybe_unused]] ::dome::blank_t dome_b) : before(::dome::gen::blank<decltype(before)>()) {}
#line 47
};

int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 49, 0x869a95c988a1154eull, "show", "show", "show", "show", "dome::checkpoint", "show");
    const fs::path home = dome_at ? ::dome::gen::blank<::std::filesystem::path>() : (fs::current_path()); if (dome_at) dome_f.load("home", const_cast<::std::remove_const_t<decltype(home)>&>(home)); 
    if (!dome_at) { fs::remove_all("work");
    fs::create_directories("work");
    if (chdir("work") != 0)
        return 1;
    setenv("LEVEL", "one", 1);
    setenv("TZ", "UTC-3", 1);
    unsetenv("SHELL");
    umask(027);
    block(SIGUSR1); }
    if (DOME_IN(1, 1)) { DOME_SITE(1, 60, ("home"), ::dome::gen::ref(home)); show("begun"); }

    std::ofstream log = dome_at ? ::dome::gen::blank<::std::ofstream>() : ::dome::gen::type<::std::ofstream>("log.txt"); if (dome_at) dome_f.load("log", log);       // its name is that from here
    if (DOME_IN(2, 3)) { int i = dome_at ? ::dome::gen::blank<int>() : (0); if (dome_at) dome_f.load("i", i);  for (; dome_at || (i < 3); ++i) {
        within inner = dome_at ? ::dome::gen::blank<::within>() : ::dome::gen::type<::within>("part" + std::to_string(i)); if (dome_at) dome_f.load("inner", inner); 
        if (!dome_at) { log << "part " << i << '\n';
        std::ofstream("made.txt") << i; }
        if (DOME_IN(2, 2)) { DOME_SITE(2, 67, ("home", "log", "i", "inner"), ::dome::gen::ref(home), ::dome::gen::ref(log), ::dome::gen::ref(i), ::dome::gen::ref(inner)); show("inner"); }
        const auto p = dome_at ? ::dome::gen::blank<::std::filesystem::perms>() : (fs::status("made.txt").permissions());
        if (!dome_at) { std::printf("made with %o\n", static_cast<unsigned>(p)); }
        static char level[] = "LEVEL=00"; struct dome_n_level { static auto& variable() { return level; } static ::std::string name() { return "main()::level"; } }; ::dome::gen::known_early<dome_n_level, ::dome::gen::global>();
        if (!dome_at) { level[7] = static_cast<char>('0' + i);
        putenv(level); }
        std::ofstream late = dome_at ? ::dome::gen::blank<::std::ofstream>() : ::dome::gen::type<::std::ofstream>("late.txt"); if (dome_at) dome_f.load("late", late); 
        { DOME_SITE(3, 74, ("home", "log", "i", "inner", "late"), ::dome::gen::ref(home), ::dome::gen::ref(log), ::dome::gen::ref(i), ::dome::gen::ref(inner), ::dome::gen::ref(late)); show("late"); }
        late << i << '\n';
    } }
    if (!dome_at) { log << "end\n";
    log.close(); }
    if (DOME_IN(4, 4)) { DOME_SITE(4, 79, ("home", "log"), ::dome::gen::ref(home), ::dome::gen::ref(log)); show("back"); }
    std::ifstream again = dome_at ? ::dome::gen::blank<::std::ifstream>() : ::dome::gen::type<::std::ifstream>("log.txt"); if (dome_at) dome_f.load("again", again); 
    if (DOME_IN(5, 5)) { std::string line = dome_at ? ::dome::gen::blank<::std::string>() : ::dome::gen::type<::std::string>(); if (dome_at) dome_f.load("line", line);  for (; dome_at || (std::getline(again, line)); ) {
        { DOME_SITE(5, 82, ("home", "log", "again", "line"), ::dome::gen::ref(home), ::dome::gen::ref(log), ::dome::gen::ref(again), ::dome::gen::ref(line)); dome::checkpoint(); }
        std::printf("%s\n", line.c_str());
    } }
    if (!dome_at) { if (chdir("..") != 0)
        return 1;
    unsetenv("LEVEL"); }
    { DOME_SITE(6, 88, ("home", "log", "again"), ::dome::gen::ref(home), ::dome::gen::ref(log), ::dome::gen::ref(again)); show("home"); }
    std::printf("%d %d\n", is_blocked(SIGUSR1), is_blocked(SIGUSR2));
    std::printf("%s\n", fs::current_path() == home && fs::exists("work/part2/late.txt") ? "there" : "lost");
}

static ::dome::gen::global dome_g_date("localtime()", ::dome::gen::date_state);
#line 92
