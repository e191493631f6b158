// SPDX-License-Identifier: Apache-2.0
// fork, exec, wait; see process.hpp.
#include "tool/dome-cc/wrap/process.hpp"

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

namespace dome::cc::wrap {

finished run(const std::vector<std::string>& words, const std::string& directory, bool capture) {
    // Everything the child needs is made before the fork: other threads may hold locks.
    std::vector<char*> argv;
    for (const std::string& w : words)
        argv.push_back(const_cast<char*>(w.c_str()));
    argv.push_back(nullptr);
    int out[2] = {-1, -1};
    if (capture && ::pipe2(out, O_CLOEXEC) != 0)
        return {127, std::strerror(errno)};
    const pid_t child = ::fork();
    if (child < 0)
        return {127, std::strerror(errno)};
    if (child == 0) {
        if (capture) {
            ::dup2(out[1], 1);
            ::dup2(out[1], 2);
        }
        if (directory.empty() || ::chdir(directory.c_str()) == 0)
            ::execvp(argv[0], argv.data());
        static const char said[] = "dome-cc: error: cannot run the compiler\n";
        (void)!::write(2, said, sizeof said - 1);
        ::_exit(127);
    }
    finished done;
    if (capture) {
        ::close(out[1]);
        char buffer[4096];
        for (ssize_t n = 0; (n = ::read(out[0], buffer, sizeof buffer)) > 0 || (n < 0 && errno == EINTR);)
            if (n > 0)
                done.output.append(buffer, static_cast<std::size_t>(n));
        ::close(out[0]);
    }
    int status = 0;
    while (::waitpid(child, &status, 0) < 0 && errno == EINTR) {
    }
    done.status = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
    return done;
}

}  // namespace dome::cc::wrap
