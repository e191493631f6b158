#include <dome/generated.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// A forked process passes checkpoints and takes none: the store is its parent's, and so is the end of the run.
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <string>

#include "dome/dome.hpp"

int sum_up_to(int n) { DOME_FRAME("sum_up_to(int)", "program.cpp", 13, 0x434b44d3af2a430dull, "dome::checkpoint"); if (dome_at) { dome_f.load("n", n); }
    int sum = dome_at ? dome_f.get<int>("sum") : (0);
    for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < n); ++i) {
        if (!dome_at) { sum += i; }
        { DOME_SITE(1, 17, ("n", "sum", "i"), n, sum, i); dome::checkpoint(); }
    }
    return sum;
}

pid_t fork_flushed() {
    std::fflush(stdout);
    return fork();
}

int status_of(pid_t child) {
    int status = 0;
    waitpid(child, &status, 0);
    return WIFSIGNALED(status) ? -WTERMSIG(status) : WEXITSTATUS(status);
}

bool marked_finished() {
    const char* store = std::getenv("DOME_DIR");
    return store != nullptr && access((std::string(store) + "/finished").c_str(), F_OK) == 0;
}

int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 38, 0x72c79d0386d0cd43ull, "sum_up_to", "dome::checkpoint", "dome::checkpoint");
    int total = dome_at ? dome_f.get<int>("total") : (0);
    if (DOME_IN(1, 2)) { for (int round = dome_at ? dome_f.get<int>("round") : (1); dome_at || (round <= 3); ++round) {
        const pid_t child = dome_at ? ::dome::gen::blank<::pid_t>() : (fork_flushed());
        if (DOME_IN(1, 1)) { if (dome_at ? DOME_BACK(1, 1) : static_cast<bool>(child == 0)) {
            DOME_SITE(1, 43, ("round"), round); const int sum = dome_at ? ::dome::gen::blank<int>() : (sum_up_to(4 + round));
            std::printf("child of round %d: %d\n", round, sum);
            std::exit(sum);
        } }
        if (!dome_at) { total += status_of(child);
        if (marked_finished())
            std::printf("the child has marked the run as finished\n"); }
        { DOME_SITE(2, 50, ("total", "round"), total, round); dome::checkpoint(); }
        std::printf("round %d: %d\n", round, total);
    } }
    const pid_t child = dome_at ? ::dome::gen::blank<::pid_t>() : (fork_flushed());
    if (!dome_at) { if (child == 0)
        for (;;)
            pause();
    kill(child, SIGTERM);      // ends a child as it would without checkpoints
    std::printf("ended by signal: %d\n", status_of(child) == -SIGTERM); }
    { DOME_SITE0(3, 59); dome::checkpoint(); }
}
