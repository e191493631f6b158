// SPDX-License-Identifier: Apache-2.0
#include "runtime/session/output.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <iostream>

#include "dome/error.hpp"

namespace dome {
namespace {

[[noreturn]] void fail(const std::string& path) { throw error(errc::io, "cannot open " + path + " for this task's output: " + std::strerror(errno)); }

void point(int descriptor, const std::string& path) {
    const int fd = ::open(path.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_APPEND | O_CLOEXEC, 0644);
    if (fd < 0)
        fail(path);
    if (::dup2(fd, descriptor) < 0)
        fail(path);
    ::close(fd);
}

}  // namespace

void redirect_output(const std::string& store, int epoch, int rank) {
    const std::string folder = store + "/output";
    for (const std::string& path : {store, folder})
        if (::mkdir(path.c_str(), 0755) != 0 && errno != EEXIST)
            throw error(errc::io, "cannot create " + path + ": " + std::strerror(errno));
    const std::string stem = folder + "/e" + std::to_string(epoch) + "-r" + std::to_string(rank);
    flush_output();
    point(STDOUT_FILENO, stem + ".out");
    point(STDERR_FILENO, stem + ".err");
}

void flush_output() {
    std::cout.flush();
    std::cerr.flush();
    std::fflush(nullptr);
}

std::uint64_t output_written() {
    flush_output();
    struct stat facts{};
    if (::fstat(STDOUT_FILENO, &facts) != 0 || !S_ISREG(facts.st_mode))
        return 0;
    const off_t at = ::lseek(STDOUT_FILENO, 0, SEEK_CUR);
    return at < 0 ? 0 : static_cast<std::uint64_t>(at);
}

}  // namespace dome
