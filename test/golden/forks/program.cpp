// SPDX-License-Identifier: Apache-2.0
// A forked process passes checkpoints and takes none: the store is its parent's, and so is the end of the run.
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <string>

#include "dome/dome.hpp"

int sum_up_to(int n) {
    int sum = 0;
    for (int i = 0; i < n; ++i) {
        sum += i;
        dome::checkpoint();
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

int main() {
    int total = 0;
    for (int round = 1; round <= 3; ++round) {
        const pid_t child = fork_flushed();
        if (child == 0) {
            const int sum = sum_up_to(4 + round);
            std::printf("child of round %d: %d\n", round, sum);
            std::exit(sum);
        }
        total += status_of(child);
        if (marked_finished())
            std::printf("the child has marked the run as finished\n");
        dome::checkpoint();
        std::printf("round %d: %d\n", round, total);
    }
    const pid_t child = fork_flushed();
    if (child == 0)
        for (;;)
            pause();
    kill(child, SIGTERM);      // ends a child as it would without checkpoints
    std::printf("ended by signal: %d\n", status_of(child) == -SIGTERM);
    dome::checkpoint();
}
