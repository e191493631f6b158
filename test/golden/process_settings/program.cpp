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
void show(const char* what) {
    dome::checkpoint();
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
};

int main() {
    const fs::path home = fs::current_path();
    fs::remove_all("work");
    fs::create_directories("work");
    if (chdir("work") != 0)
        return 1;
    setenv("LEVEL", "one", 1);
    setenv("TZ", "UTC-3", 1);
    unsetenv("SHELL");
    umask(027);
    block(SIGUSR1);
    show("begun");

    std::ofstream log("log.txt");      // its name is that from here
    for (int i = 0; i < 3; ++i) {
        within inner("part" + std::to_string(i));
        log << "part " << i << '\n';
        std::ofstream("made.txt") << i;
        show("inner");
        const auto p = fs::status("made.txt").permissions();
        std::printf("made with %o\n", static_cast<unsigned>(p));
        static char level[] = "LEVEL=00";
        level[7] = static_cast<char>('0' + i);
        putenv(level);
        std::ofstream late("late.txt");
        show("late");
        late << i << '\n';
    }
    log << "end\n";
    log.close();
    show("back");
    std::ifstream again("log.txt");
    for (std::string line; std::getline(again, line);) {
        dome::checkpoint();
        std::printf("%s\n", line.c_str());
    }
    if (chdir("..") != 0)
        return 1;
    unsetenv("LEVEL");
    show("home");
    std::printf("%d %d\n", is_blocked(SIGUSR1), is_blocked(SIGUSR2));
    std::printf("%s\n", fs::current_path() == home && fs::exists("work/part2/late.txt") ? "there" : "lost");
}
