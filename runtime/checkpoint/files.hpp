// SPDX-License-Identifier: Apache-2.0
// The seam to the file system, and what the store does through it: whole reads and writes, durable replacement.
// In: paths and bytes. Out: the same, or dome::error(io) naming the path and what the system said.
// Tests put files with short writes, ENOSPC, EIO and crashes behind it: test/runtime/checkpoint/fault_test.cpp.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "dome/error.hpp"

namespace dome::checkpoint {

// Calls return -1 and set errno, like those of POSIX they wrap.
class files {
public:
    virtual ~files() = default;
    virtual int open(const std::string& path, int flags, int mode) = 0;
    virtual std::int64_t write(int fd, const void* data, std::size_t n) = 0;                        // may be short
    virtual std::int64_t read_at(int fd, void* data, std::size_t n, std::uint64_t offset) = 0;      // may be short; 0 = end
    virtual std::int64_t size(int fd) = 0;
    virtual int sync(int fd) = 0;
    virtual int close(int fd) = 0;
    virtual int rename(const std::string& from, const std::string& to) = 0;    // a directory: `to` must not be there, or be empty
    virtual int make_directory(const std::string& path) = 0;
    virtual int remove(const std::string& path) = 0;                           // file or empty directory
    virtual int list(const std::string& path, std::vector<std::string>& names) = 0;
    // A hint that what has been written so far up to `end` may go to the disk; nobody waits for it.
    virtual void write_back(int /*fd*/, std::uint64_t /*begin*/, std::uint64_t /*end*/) {}
};
files& posix_files();

// "cannot <what> <path>: <text of errno>"
[[noreturn]] void fail_io(const std::string& what, const std::string& path, int code);

// An open file that closes itself.
class open_file {
public:
    open_file() = default;
    open_file(files& system, std::string path, int flags, int mode = 0666);     // throws error(io)
    open_file(open_file&& other) noexcept;
    open_file& operator=(open_file&& other) noexcept;
    ~open_file();
    const std::string& path() const { return path_; }
    std::uint64_t size() const;
    void read(std::uint64_t offset, void* into, std::size_t n) const;           // all n bytes; error(damaged) when the file is shorter
    void write(const void* data, std::size_t n);                                // all n bytes
    void write_back(std::uint64_t begin, std::uint64_t end) { system_->write_back(fd_, begin, end); }
    void sync();
    void close();                                                               // reports what the destructor would swallow

private:
    files* system_ = nullptr;
    std::string path_;
    int fd_ = -1;
};

bool exists(files&, const std::string& path);
std::vector<std::byte> read_all(files&, const std::string& path, std::uint64_t at_most);
std::vector<std::string> list(files&, const std::string& directory);            // sorted
void make_directory(files&, const std::string& path);                           // there already is fine
void sync_directory(files&, const std::string& path);
void write_new(files&, const std::string& path, std::string_view text);         // replaces what is there; synced
// Write to <path>.new, sync, rename, sync of the directory: afterwards the old or the new text is there, whole.
void replace(files&, const std::string& directory, const std::string& name, std::string_view text);
void remove_tree(files&, const std::string& directory);                         // one level: the files, then the directory

}  // namespace dome::checkpoint
