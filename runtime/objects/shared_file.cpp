// SPDX-License-Identifier: Apache-2.0
#include "runtime/objects/shared_file.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <bit>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <vector>

namespace dome::detail {

descriptor::descriptor(const std::string& path, int flags) : path_(path), fd_(::open(path.c_str(), flags | O_CLOEXEC, 0666)) {
    if (fd_ < 0)
        fail("cannot be opened");
}

descriptor::~descriptor() {
    if (fd_ >= 0)
        ::close(fd_);
}

std::int64_t descriptor::size() const {
    struct stat about{};
    if (::fstat(fd_, &about) != 0)
        fail("cannot be examined");
    return about.st_size;
}

void descriptor::read(void* into, std::size_t n, std::int64_t offset) const {
    auto* p = static_cast<char*>(into);
    while (n > 0) {
        const ssize_t got = ::pread(fd_, p, n, offset);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            fail("cannot be read");
        if (got == 0)
            detail::fail(errc::damaged, path_ + " ends early, at byte " + std::to_string(offset));
        p += got;
        offset += got;
        n -= static_cast<std::size_t>(got);
    }
}

void descriptor::write(const void* from, std::size_t n, std::int64_t offset) const {
    const auto* p = static_cast<const char*>(from);
    while (n > 0) {
        const ssize_t put = ::pwrite(fd_, p, n, offset);
        if (put < 0 && errno == EINTR)
            continue;
        if (put <= 0)
            fail("cannot be written");
        p += put;
        offset += put;
        n -= static_cast<std::size_t>(put);
    }
}

void descriptor::resize(std::int64_t n) const {
    if (::ftruncate(fd_, n) != 0)
        fail("cannot be given its size");
}

void descriptor::sync() const {
    if (::fsync(fd_) != 0)
        fail("cannot be brought to disk");
}

void descriptor::fail(const std::string& what) const { detail::fail(errc::io, path_ + " " + what + ": " + std::strerror(errno)); }

void write_whole(const std::string& path, std::int64_t size, std::string_view head, bool writes, const std::function<void(const descriptor&)>& part) {
    const std::string partial = path + ".partial";
    const bool leads = object_rank() == 0;
    try {
        together([&] {
            if (!leads)
                return;
            const descriptor file(partial, O_WRONLY | O_CREAT | O_TRUNC);
            file.resize(size);
            file.write(head.data(), head.size(), 0);
        });
        together([&] {
            if (!writes && !leads)
                return;
            const descriptor file(partial, O_WRONLY);
            if (writes)
                part(file);
            file.sync();
        });
        together([&] {
            if (leads && ::rename(partial.c_str(), path.c_str()) != 0)
                detail::fail(errc::io, partial + " cannot be renamed to " + path + ": " + std::strerror(errno));
        });
    } catch (const error&) {
        if (leads)
            ::unlink(partial.c_str());
        throw;
    }
}

std::int64_t file_size(const std::string& path) {
    std::int64_t size = 0;
    together([&] { size = descriptor(path, O_RDONLY).size(); });
    return size;
}

void read_elements(const std::string& path, std::int64_t offset, const element_type& type, const layout& lay, std::byte* into) {
    together([&] {
        if (lay.count() == 0)
            return;
        const descriptor file(path, O_RDONLY);
        file.read(into, static_cast<std::size_t>(lay.count()) * type.size, offset + lay.first * type.size);
        if constexpr (std::endian::native == std::endian::big)
            swap_bytes(type, into, static_cast<std::size_t>(lay.count()));
    });
}

void write_elements(const std::string& path, std::string_view head, const element_type& type, const layout& lay, const std::byte* mine) {
    const auto offset = static_cast<std::int64_t>(head.size());
    const bool writes = lay.count() > 0 && (lay.where != placement::whole || object_rank() == 0);
    write_whole(path, offset + lay.tiles.elements * type.size, head, writes, [&](const descriptor& file) {
        const auto at_once = static_cast<std::int64_t>((std::size_t{1} << 22) / type.size);
        std::vector<std::byte> swapped;
        for (std::int64_t done = 0; done < lay.count();) {
            const std::int64_t n = std::endian::native == std::endian::big ? std::min(at_once, lay.count() - done) : lay.count();
            const std::byte* from = mine + done * type.size;
            if constexpr (std::endian::native == std::endian::big) {
                swapped.assign(from, from + n * type.size);
                swap_bytes(type, swapped.data(), static_cast<std::size_t>(n));
                from = swapped.data();
            }
            file.write(from, static_cast<std::size_t>(n) * type.size, offset + (lay.first + done) * type.size);
            done += n;
        }
    });
}

}  // namespace dome::detail
