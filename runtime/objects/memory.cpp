// SPDX-License-Identifier: Apache-2.0
// Memory of distributed objects: aligned, staggered, or addresses that cost nothing until they are used.
// Tested by test/runtime/objects.
#include <sys/mman.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <limits>

#include "dome/detail/objects_runtime.hpp"

namespace dome::detail {
namespace {

constexpr std::size_t line = 64, far = 4096;

// Where a few arrays fit into the second-level cache, loops over them are fastest when all begin at the start of a page: a load that lies
// a little behind a store, in whatever page, waits for it (measured, Zen 4: 3 to 10 %). Below that a page would be much beside the array.
constexpr std::size_t worth_a_page = std::size_t{1} << 15;

// Larger ones that begin a power of two apart fight for the same lines of the cache: each begins a little further on than the one before it.
std::size_t next_stagger() {
    static std::atomic<std::size_t> steps{0};
    return steps.fetch_add(1, std::memory_order_relaxed) * 5 * line % far;
}

std::size_t page() {
    static const auto size = static_cast<std::size_t>(::sysconf(_SC_PAGESIZE));
    return size;
}

// Of the whole pages between. A hint: the system may do as it likes.
void advise(std::byte* first, std::byte* last, int what) noexcept {
    const std::uintptr_t a = (reinterpret_cast<std::uintptr_t>(first) + page() - 1) / page() * page(),
                         b = reinterpret_cast<std::uintptr_t>(last) / page() * page();
    if (a < b)
        ::madvise(reinterpret_cast<void*>(a), b - a, what);
}

// What the system gave stands in front of what the caller gets.
std::byte* remember(void* given, std::size_t lead) {
    auto* const first = static_cast<std::byte*>(given) + lead;
    std::memcpy(first - sizeof given, &given, sizeof given);
    return first;
}
void* remembered(const std::byte* memory) {
    void* given = nullptr;
    std::memcpy(&given, memory - sizeof given, sizeof given);
    return given;
}

}  // namespace

std::int64_t second_level_cache() noexcept {
#ifdef _SC_LEVEL2_CACHE_SIZE
    static const long said = ::sysconf(_SC_LEVEL2_CACHE_SIZE);
    if (said > 0)
        return said;
#endif
    return 1 << 19;
}

std::byte* allocate(std::size_t bytes) {
    if (bytes == 0)
        return nullptr;
    if (bytes > std::numeric_limits<std::size_t>::max() - 4 * far)
        return nullptr;
    const bool at_page = bytes >= worth_a_page, apart = static_cast<std::int64_t>(bytes) >= second_level_cache() / 4;
    const std::size_t beyond = apart ? next_stagger() : 0, room = (at_page ? far : line) + beyond;
    void* const memory = std::aligned_alloc(line, (bytes + room + line - 1) / line * line);
    if (memory == nullptr)
        return nullptr;
    const std::size_t to_page = far - reinterpret_cast<std::uintptr_t>(memory) % far;      // a line at least
    return remember(memory, (at_page ? to_page : line) + beyond);
}

void release(std::byte* memory) noexcept {
    if (memory != nullptr)
        std::free(remembered(memory));
}

std::byte* reserve(std::size_t bytes) noexcept {
    if (bytes > std::numeric_limits<std::size_t>::max() / 4)
        return nullptr;
    void* const memory = ::mmap(nullptr, bytes + 2 * far, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    if (memory == MAP_FAILED)
        return nullptr;
    return remember(memory, line + next_stagger());
}

void unreserve(std::byte* memory, std::size_t bytes) noexcept {
    if (memory != nullptr)
        ::munmap(remembered(memory), bytes + 2 * far);
}

void prefer_large_pages(std::byte* first, std::byte* last, std::size_t used) noexcept {
#ifdef MADV_HUGEPAGE
    // At both ends of what is used a page may be touched for little: with fewer of them that would be much of the memory.
    constexpr std::size_t much = std::size_t{8} << 20;
    if (used >= much)
        advise(first, last, MADV_HUGEPAGE);
#endif
}

void let_go(std::byte* first, std::byte* last) noexcept { advise(first, last, MADV_FREE); }

}  // namespace dome::detail
