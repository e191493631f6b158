// SPDX-License-Identifier: Apache-2.0
// POSIX behind the seam, and durable reading and writing over it; see files.hpp.
// Tested by test/runtime/checkpoint/{store,fault}_test.cpp.
#include "runtime/checkpoint/files.hpp"

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <system_error>
#include <utility>

namespace dome::checkpoint {
namespace {

class posix final : public files {
public:
    int open(const std::string& path, int flags, int mode) override { return ::open(path.c_str(), flags | O_CLOEXEC, mode); }
    std::int64_t write(int fd, const void* data, std::size_t n) override { return ::write(fd, data, n); }
    std::int64_t read_at(int fd, void* data, std::size_t n, std::uint64_t offset) override {
        return ::pread(fd, data, n, static_cast<off_t>(offset));
    }
    std::int64_t size(int fd) override {
        struct stat found{};
        return ::fstat(fd, &found) == 0 ? static_cast<std::int64_t>(found.st_size) : -1;
    }
    int sync(int fd) override { return ::fsync(fd); }
    int close(int fd) override { return ::close(fd); }
    int rename(const std::string& from, const std::string& to) override { return std::rename(from.c_str(), to.c_str()); }
    int make_directory(const std::string& path) override { return ::mkdir(path.c_str(), 0777); }
    int remove(const std::string& path) override { return std::remove(path.c_str()); }
    int list(const std::string& path, std::vector<std::string>& names) override {
        DIR* directory = ::opendir(path.c_str());
        if (directory == nullptr)
            return -1;
        errno = 0;
        while (const dirent* entry = ::readdir(directory)) {
            const std::string name = entry->d_name;
            if (name != "." && name != "..")
                names.push_back(name);
            errno = 0;
        }
        const int code = errno;
        ::closedir(directory);
        errno = code;
        return code == 0 ? 0 : -1;
    }
    void write_back([[maybe_unused]] int fd, [[maybe_unused]] std::uint64_t begin, [[maybe_unused]] std::uint64_t end) override {
#ifdef SYNC_FILE_RANGE_WRITE
        (void)::sync_file_range(fd, static_cast<off64_t>(begin), static_cast<off64_t>(end - begin), SYNC_FILE_RANGE_WRITE);
#endif
    }
};

}  // namespace

files& posix_files() {
    static posix the;
    return the;
}

void fail_io(const std::string& what, const std::string& path, int code) {
    std::string way_out;
    if (code == ENOSPC || code == EDQUOT)
        way_out = ": make room there or set DOME_DIR to another place";
    else if (code == EACCES || code == EPERM || code == EROFS)
        way_out = ": change its permissions or set DOME_DIR to another place";
    throw error(errc::io, "cannot " + what + " " + path + ": " + std::generic_category().message(code) + way_out);
}

open_file::open_file(files& system, std::string path, int flags, int mode) : system_(&system), path_(std::move(path)) {
    do
        fd_ = system.open(path_, flags, mode);
    while (fd_ < 0 && errno == EINTR);
    if (fd_ < 0)
        fail_io((flags & O_CREAT) != 0 ? "create" : "open", path_, errno);
}
open_file::open_file(open_file&& other) noexcept : system_(other.system_), path_(std::move(other.path_)), fd_(std::exchange(other.fd_, -1)) {}
open_file& open_file::operator=(open_file&& other) noexcept {
    std::swap(system_, other.system_);
    std::swap(path_, other.path_);
    std::swap(fd_, other.fd_);
    return *this;
}
open_file::~open_file() {
    if (fd_ >= 0)
        system_->close(fd_);
}

std::uint64_t open_file::size() const {
    const std::int64_t n = system_->size(fd_);
    if (n < 0)
        fail_io("read", path_, errno);
    return static_cast<std::uint64_t>(n);
}

void open_file::read(std::uint64_t offset, void* into, std::size_t n) const {
    auto* p = static_cast<std::byte*>(into);
    while (n > 0) {
        const std::int64_t got = system_->read_at(fd_, p, n, offset);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            fail_io("read", path_, errno);
        if (got == 0)
            throw error(errc::damaged, path_ + " ends at offset " + std::to_string(offset) + ", " + std::to_string(n) + " bytes too early");
        p += got;
        offset += static_cast<std::uint64_t>(got);
        n -= static_cast<std::size_t>(got);
    }
}

void open_file::write(const void* data, std::size_t n) {
    const auto* p = static_cast<const std::byte*>(data);
    while (n > 0) {
        const std::int64_t done = system_->write(fd_, p, n);
        if (done < 0 && errno == EINTR)
            continue;
        if (done <= 0)
            fail_io("write", path_, done < 0 ? errno : EIO);
        p += done;
        n -= static_cast<std::size_t>(done);
    }
}

void open_file::sync() {
    if (system_->sync(fd_) != 0)
        fail_io("write", path_, errno);
}

void open_file::close() {
    const int fd = std::exchange(fd_, -1);
    if (fd >= 0 && system_->close(fd) != 0 && errno != EINTR)
        fail_io("write", path_, errno);
}

bool exists(files& system, const std::string& path) {
    const int fd = system.open(path, O_RDONLY, 0);
    if (fd >= 0) {
        system.close(fd);
        return true;
    }
    if (errno == ENOENT || errno == ENOTDIR)
        return false;
    fail_io("open", path, errno);
}

std::vector<std::byte> read_all(files& system, const std::string& path, std::uint64_t at_most) {
    const open_file f(system, path, O_RDONLY);
    const std::uint64_t n = f.size();
    if (n > at_most)
        throw error(errc::damaged, path + " has " + std::to_string(n) + " bytes, more than the " + std::to_string(at_most) + " such a file can have");
    std::vector<std::byte> all(n);
    f.read(0, all.data(), n);
    return all;
}

std::vector<std::string> list(files& system, const std::string& directory) {
    std::vector<std::string> names;
    if (system.list(directory, names) != 0)
        fail_io("read the directory", directory, errno);
    std::sort(names.begin(), names.end());
    return names;
}

void make_directory(files& system, const std::string& path) {
    if (system.make_directory(path) != 0 && errno != EEXIST)
        fail_io("create the directory", path, errno);
}

void sync_directory(files& system, const std::string& path) {
    open_file directory(system, path, O_RDONLY | O_DIRECTORY);
    directory.sync();
    directory.close();
}

void write_new(files& system, const std::string& path, std::string_view text) {
    open_file f(system, path, O_WRONLY | O_CREAT | O_TRUNC);
    f.write(text.data(), text.size());
    f.sync();
    f.close();
}

void replace(files& system, const std::string& directory, const std::string& name, std::string_view text) {
    const std::string path = directory + "/" + name;
    try {
        write_new(system, path + ".new", text);
        if (system.rename(path + ".new", path) != 0)
            fail_io("replace", path, errno);
    } catch (...) {
        system.remove(path + ".new");
        throw;
    }
    sync_directory(system, directory);
}

void remove_tree(files& system, const std::string& directory) {
    for (const std::string& name : list(system, directory))
        if (system.remove(directory + "/" + name) != 0 && errno != ENOENT)
            fail_io("remove", directory + "/" + name, errno);
    if (system.remove(directory) != 0 && errno != ENOENT)
        fail_io("remove", directory, errno);
}

}  // namespace dome::checkpoint
