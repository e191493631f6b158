// SPDX-License-Identifier: Apache-2.0
// A hash table with open addressing over addresses; see live_blocks.hpp. What is forgotten stays as a mark until its place is needed:
// a pointer to it is known to dangle. Tested by test/runtime/checkpoint/heap_test.cpp.
#include "runtime/checkpoint/live_blocks.hpp"

#include <sys/single_threaded.h>

#include <algorithm>
#include <atomic>
#include <cstdlib>

namespace dome::checkpoint {
namespace {

struct slot {
    std::uintptr_t key;               // 0: free
    const block_type* type;
    std::uint64_t count;
    std::uint32_t offset;             // from the key to the first element
    block_family family;
    bool live;
};

// Constant initialised and never destroyed: static objects of the program allocate before main and after it.
constinit slot* slots = nullptr;
constinit std::size_t capacity = 0, used = 0;
constinit std::atomic<std::size_t> living = 0;        // also read without the lock: whose own block is noted sees that there are some
constinit std::atomic_flag locked = ATOMIC_FLAG_INIT;

// Costs nothing while the process has one thread.
class guard {
public:
    guard() noexcept : needed_(__libc_single_threaded == 0) {
        if (needed_)
            while (locked.test_and_set(std::memory_order_acquire)) {
            }
    }
    ~guard() {
        if (needed_)
            locked.clear(std::memory_order_release);
    }
    guard(const guard&) = delete;
    guard& operator=(const guard&) = delete;

private:
    bool needed_;
};

std::size_t number_of_living() noexcept { return living.load(std::memory_order_relaxed); }
// By who holds the lock: no need of an atomic addition.
void add_living(int n) noexcept { living.store(number_of_living() + static_cast<std::size_t>(n), std::memory_order_relaxed); }

// Blocks that lie together in memory lie together here: what was taken in turn costs no cache miss each. malloc keeps 32 bytes apart.
std::size_t start_of(std::uintptr_t key) {
    const std::uint64_t region = (key >> 8) * 0x9e3779b97f4a7c15ULL >> 32;
    return static_cast<std::size_t>(region << 3 | (key >> 5 & 7)) & (capacity - 1);
}

// Of this key, or the free one where it belongs.
slot* find(std::uintptr_t key) {
    for (std::size_t i = start_of(key);; i = (i + 1) & (capacity - 1))
        if (slots[i].key == key || slots[i].key == 0)
            return slots + i;
}

bool make_room() {
    if (4 * (used + 1) <= 3 * capacity)
        return true;
    std::size_t wanted = 1024;
    while (wanted < 2 * (number_of_living() + 1))
        wanted *= 2;
    auto* const fresh = static_cast<slot*>(std::calloc(wanted, sizeof(slot)));
    if (fresh == nullptr)
        return 8 * (used + 1) < 7 * capacity;
    slot* const old = slots;
    const std::size_t n = capacity;
    slots = fresh;
    capacity = wanted;
    used = number_of_living();
    for (std::size_t i = 0; i < n; ++i)
        if (old[i].live)
            *find(old[i].key) = old[i];
    std::free(old);
    return true;
}

live_block block_of(const slot& s) { return {reinterpret_cast<void*>(s.key + s.offset), s.type, s.family, s.count}; }

// `new T[n]` and make_shared put something before the first element.
const slot* slot_of(const void* first) {
    if (capacity == 0)
        return nullptr;
    const auto address = reinterpret_cast<std::uintptr_t>(first);
    for (const std::uint32_t offset : {0U, 8U, 16U, 4U, 32U, 64U}) {
        const slot* s = find(address - offset);
        if (s->key != 0 && s->offset == offset)
            return s;
    }
    return nullptr;
}

}  // namespace

void (*note_restored)(void*, const live_block&) noexcept = nullptr;      // constant initialised

void note(void* key, const live_block& b) noexcept {
    const guard g;
    if (!make_room())
        return;
    const auto k = reinterpret_cast<std::uintptr_t>(key);
    slot* const s = find(k);
    used += s->key == 0 ? 1 : 0;
    add_living(s->live ? 0 : 1);
    *s = {k, b.type, b.count, static_cast<std::uint32_t>(reinterpret_cast<std::uintptr_t>(b.first) - k), b.family, true};
}

void name(void* key, const block_type& type) noexcept {
    const guard g;
    if (capacity == 0)
        return;
    slot* const s = find(reinterpret_cast<std::uintptr_t>(key));
    if (!s->live || s->type != nullptr || s->count < type.cookie)
        return;
    s->count = (s->count - type.cookie) / type.size;
    s->offset = static_cast<std::uint32_t>(type.cookie);
    s->type = &type;
}

void name_memory(void* key, const block_type& type) noexcept {
    const guard g;
    if (capacity == 0)
        return;
    slot* const s = find(reinterpret_cast<std::uintptr_t>(key));
    if (!s->live || s->type != nullptr || s->family != block_family::memory || s->count % type.size != 0)
        return;
    s->count /= type.size;
    s->type = &type;
}

bool anything_noted() noexcept { return number_of_living() > 0; }

void forget(void* key) noexcept {
    if (number_of_living() == 0)
        return;
    const guard g;
    slot* const s = find(reinterpret_cast<std::uintptr_t>(key));
    add_living(s->live ? -1 : 0);
    s->live = false;
}

std::optional<live_block> block_at(const void* first) noexcept {
    const guard g;
    const slot* s = slot_of(first);
    if (s == nullptr || !s->live)
        return std::nullopt;
    return block_of(*s);
}

bool was_block(const void* first) noexcept {
    const guard g;
    const slot* s = slot_of(first);
    return s != nullptr && !s->live;
}

std::vector<live_block> all_blocks() {
    std::vector<live_block> all;
    all.reserve(number_of_living());      // before the table is held: this calls operator new
    {
        const guard g;
        for (std::size_t i = 0; i < capacity && all.size() < all.capacity(); ++i)
            if (slots[i].live)
                all.push_back(block_of(slots[i]));
    }
    std::sort(all.begin(), all.end(), [](const live_block& a, const live_block& b) { return std::less<>()(a.first, b.first); });
    return all;
}

}  // namespace dome::checkpoint
