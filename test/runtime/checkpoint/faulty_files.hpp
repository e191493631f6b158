// SPDX-License-Identifier: Apache-2.0
// A file system that fails when told to: short writes, a full disk, an error of the disk, or a crash, at the k-th call.
// After a crash every call fails, as for a process that is gone; then the store is opened again on the files as they are.
// A power cut takes away more: files that were written and not synced since are empty afterwards.
#pragma once

#include <unistd.h>

#include <cerrno>
#include <fcntl.h>

#include <map>
#include <set>
#include <string>
#include <vector>

#include "runtime/checkpoint/files.hpp"

namespace dome::checkpoint::sample {

enum class fault { none, short_write, no_space, io_error, crash, power_cut };

class faulty_files : public files {
public:
    faulty_files(fault what, std::uint64_t at) : what_(what), at_(at) {}
    std::uint64_t calls() const { return calls_; }
    bool struck() const { return struck_; }
    // The process is gone: what was open is closed, and after a power cut what was not synced is lost.
    void end() {
        for (const auto& [fd, path] : open_)
            real_.close(fd);
        open_.clear();
        if (what_ == fault::power_cut)
            for (const std::string& path : unsynced_)
                (void)!::truncate(path.c_str(), 0);
    }

    int open(const std::string& path, int flags, int mode) override {
        if ((flags & O_CREAT) != 0 && fails())
            return -1;
        if (gone_)
            return fail();
        const int fd = real_.open(path, flags, mode);
        if (fd >= 0)
            open_[fd] = path;
        if (fd >= 0 && (flags & O_CREAT) != 0)
            unsynced_.insert(path);
        return fd;
    }
    std::int64_t write(int fd, const void* data, std::size_t n) override {
        if (what_ == fault::short_write)                   // at every call: never more than 7 bytes or half
            return ++calls_, struck_ = true, real_.write(fd, data, n < 14 ? (n + 1) / 2 : n / 2);
        if (const auto file = open_.find(fd); file != open_.end())
            unsynced_.insert(file->second);
        const bool was_gone = gone_, now = fails();
        if (now && !was_gone && n > 1)
            (void)real_.write(fd, data, n / 2);            // half of it arrived
        return now ? fail_with(code_) : real_.write(fd, data, n);
    }
    std::int64_t read_at(int fd, void* data, std::size_t n, std::uint64_t offset) override {
        return gone_ ? fail() : real_.read_at(fd, data, n, offset);
    }
    std::int64_t size(int fd) override { return gone_ ? fail() : real_.size(fd); }
    int sync(int fd) override {
        if (fails())
            return -1;
        if (const auto file = open_.find(fd); file != open_.end())
            unsynced_.erase(file->second);
        return real_.sync(fd);
    }
    int close(int fd) override {
        if (gone_)
            return fail();                                 // end() closes it
        open_.erase(fd);
        return real_.close(fd);
    }
    int rename(const std::string& from, const std::string& to) override {
        if (fails())
            return -1;
        const int result = real_.rename(from, to);
        if (result == 0)
            moved(from, to);
        return result;
    }
    int make_directory(const std::string& path) override { return fails() ? -1 : real_.make_directory(path); }
    int remove(const std::string& path) override {
        if (fails())
            return -1;
        unsynced_.erase(path);
        return real_.remove(path);
    }
    int list(const std::string& path, std::vector<std::string>& names) override { return gone_ ? fail() : real_.list(path, names); }

private:
    // Counts the calls that change something; true when this one is to fail, with errno set.
    bool fails() {
        if (gone_)
            return fail() < 0;
        if (++calls_ != at_ || what_ == fault::none || what_ == fault::short_write)
            return false;
        struck_ = true;
        if (what_ == fault::crash || what_ == fault::power_cut)
            gone_ = true;
        code_ = errno = what_ == fault::no_space ? ENOSPC : EIO;
        return true;
    }
    static int fail_with(int code) {
        errno = code;
        return -1;
    }
    static int fail() { return fail_with(EIO); }
    // Files follow their name, and the name of their directory.
    void moved(const std::string& from, const std::string& to) {
        std::set<std::string> now;
        for (const std::string& path : unsynced_) {
            if (path == from)
                now.insert(to);
            else if (path.starts_with(from + "/"))
                now.insert(to + path.substr(from.size()));
            else
                now.insert(path);
        }
        unsynced_ = std::move(now);
    }

    files& real_ = posix_files();
    fault what_;
    std::uint64_t at_, calls_ = 0;
    bool struck_ = false, gone_ = false;
    int code_ = EIO;                       // of the failure
    std::map<int, std::string> open_;
    std::set<std::string> unsynced_;
};

}  // namespace dome::checkpoint::sample
