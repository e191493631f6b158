// SPDX-License-Identifier: Apache-2.0
// One file that all tasks read, or write, together; they share the file system. Reading: each its own part. Writing: task 0 makes
// a temporary file of full size, every task writes its part at its place, task 0 renames: the file appears whole or not at all.
// Tested by test/runtime/objects/{npy,matrix_market}_test.cpp.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include "dome/detail/objects_runtime.hpp"

namespace dome::detail {

// An open file. What fails is an error(io) that names it.
class descriptor {
public:
    descriptor(const std::string& path, int flags);
    ~descriptor();
    descriptor(const descriptor&) = delete;
    descriptor& operator=(const descriptor&) = delete;

    std::int64_t size() const;
    void read(void* into, std::size_t n, std::int64_t offset) const;      // error(damaged) where the file ends early
    void write(const void* from, std::size_t n, std::int64_t offset) const;
    void resize(std::int64_t n) const;
    void sync() const;                                                    // a full disk may show only here

private:
    [[noreturn]] void fail(const std::string& what) const;
    std::string path_;
    int fd_;
};

// Runs a step on every task; if any fails, all throw what it said.
template <class Step>
void together(Step&& step) {
    std::optional<error> mine;
    try {
        step();
    } catch (const error& e) {
        mine = e;
    }
    agree(mine ? &*mine : nullptr);
}

// Collective. The file at `path` becomes `size` bytes: `head`, and what every task for which `writes` holds puts there by `part`.
void write_whole(const std::string& path, std::int64_t size, std::string_view head, bool writes, const std::function<void(const descriptor&)>& part);

}  // namespace dome::detail
