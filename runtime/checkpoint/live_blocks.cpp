// SPDX-License-Identifier: Apache-2.0
// See live_blocks.hpp. Single objects of a known type are words of object_regions, everything else has slots of a hash table with open
// addressing over addresses. What is forgotten stays as a mark until its place is needed: a pointer to it is known to dangle.
// Tested by test/runtime/checkpoint/heap_test.cpp.
#include "runtime/checkpoint/live_blocks.hpp"

#include <sys/single_threaded.h>

#include <algorithm>
#include <atomic>
#include <cstdlib>

#include "runtime/checkpoint/object_regions.hpp"

namespace dome::checkpoint {
namespace {

// --- single objects: the number of the type, the family, whether it lives ---

using word = object_regions::word;
constexpr word live_mark = 1, family_shift = 1, number_shift = 4;
constexpr word most_types = (word{1} << (32 - number_shift)) - 1;
static_assert(static_cast<word>(block_family::raw) < 1U << (number_shift - family_shift));
constexpr std::size_t before_shared = 2 * sizeof(void*);      // libstdc++: the control block of make_shared before its object

constinit object_regions objects;
constinit const block_type** types = nullptr;      // by number; the first has number 1
constinit std::size_t types_known = 0;

word* word_at(std::uintptr_t key) noexcept { return object_regions::fits(key) ? objects.find(key) : nullptr; }
bool lives(word w) { return (w & live_mark) != 0; }
std::size_t before(block_family f) { return f == block_family::shared ? before_shared : 0; }
block_family family_of(word w) { return static_cast<block_family>((w >> family_shift) & ((1U << (number_shift - family_shift)) - 1)); }
live_block block_of(std::uintptr_t key, word w) {
    return {reinterpret_cast<void*>(key + before(family_of(w))), types[(w >> number_shift) - 1], family_of(w), 1};
}
word word_of(std::uint32_t number, block_family f) { return number << number_shift | static_cast<word>(f) << family_shift | live_mark; }

// 0: there is no memory for another. By who holds the lock.
std::uint32_t number_of(const block_type& type) noexcept {
    if (type.number != 0)
        return type.number;
    if ((types_known & (types_known - 1)) == 0) {      // a power of two: full
        auto* const more = static_cast<const block_type**>(std::realloc(types, 2 * (types_known + 1) * sizeof *types));
        if (more == nullptr || types_known == most_types)
            return 0;
        types = more;
    }
    types[types_known++] = &type;
    return type.number = static_cast<std::uint32_t>(types_known);
}
// 0: more than a word has to be known of the block. By who holds the lock.
word word_of(std::uintptr_t key, const live_block& b) noexcept {
    if (b.type == nullptr || b.count != 1 || b.family == block_family::raw || !object_regions::fits(key) ||
        reinterpret_cast<std::uintptr_t>(b.first) - key != before(b.family))
        return 0;
    const std::uint32_t number = number_of(*b.type);
    return number == 0 ? 0 : word_of(number, b.family);
}

// --- the others ---

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
    const auto kept = static_cast<std::size_t>(std::count_if(slots, slots + capacity, [](const slot& s) { return s.live; }));
    std::size_t wanted = 1024;
    while (wanted < 2 * (kept + 1))
        wanted *= 2;
    auto* const fresh = static_cast<slot*>(std::calloc(wanted, sizeof(slot)));
    if (fresh == nullptr)
        return 8 * (used + 1) < 7 * capacity;
    slot* const old = slots;
    const std::size_t n = capacity;
    slots = fresh;
    capacity = wanted;
    used = kept;
    for (std::size_t i = 0; i < n; ++i)
        if (old[i].live)
            *find(old[i].key) = old[i];
    std::free(old);
    return true;
}

live_block block_of(const slot& s) { return {reinterpret_cast<void*>(s.key + s.offset), s.type, s.family, s.count}; }

// An object that may live or not, and what else is known of it.
struct known_block {
    live_block block;
    bool live = false;
};

void prefer_living(std::optional<known_block>& found, const live_block& b, bool live) {
    if (!found || (live && !found->live))
        found = known_block{b, live};
}

// `new T[n]` and make_shared put something before the first element; one that lives counts more than what was there before.
std::optional<known_block> known_at(const void* first) {
    const auto address = reinterpret_cast<std::uintptr_t>(first);
    std::optional<known_block> found;
    for (const std::uintptr_t key : {address, address - before_shared})
        if (const word* w = word_at(key); w != nullptr && *w != 0 && block_of(key, *w).first == first)
            prefer_living(found, block_of(key, *w), lives(*w));
    if (capacity > 0 && !(found && found->live))
        for (const std::uint32_t offset : {0U, 8U, 16U, 4U, 32U, 64U})
            if (const slot* s = find(address - offset); s->key != 0 && s->offset == offset)
                prefer_living(found, block_of(*s), s->live);
    return found;
}

void forget_slot(std::uintptr_t key) noexcept {
    if (capacity == 0)
        return;
    slot* const s = find(key);
    add_living(s->live ? -1 : 0);
    s->live = false;
}

}  // namespace

void (*note_restored)(void*, const live_block&) noexcept = nullptr;      // constant initialised

// A word that is not 0 says all there is to say of its key. By who holds the lock.
namespace {

// The way most calls go: one thread, a place that has held an object. nullptr: by the long one.
word* quick(std::uintptr_t key) noexcept {
    if (__libc_single_threaded == 0)
        return nullptr;
    word* const w = word_at(key);
    return w != nullptr && *w != 0 ? w : nullptr;
}

void set(word& w, word to) noexcept {
    add_living((lives(to) ? 1 : 0) - (lives(w) ? 1 : 0));
    w = to;
}

bool note_word(std::uintptr_t key, word fresh) noexcept {
    word* const w = objects.make(key);
    if (w == nullptr)
        return false;
    if (*w == 0)
        forget_slot(key);
    set(*w, fresh);
    return true;
}
void note_slot(std::uintptr_t key, const live_block& b) noexcept {
    if (word* const w = word_at(key))
        set(*w, 0);
    if (!make_room())
        return;
    slot* const s = find(key);
    used += s->key == 0 ? 1 : 0;
    add_living(s->live ? 0 : 1);
    *s = {key, b.type, b.count, static_cast<std::uint32_t>(reinterpret_cast<std::uintptr_t>(b.first) - key), b.family, true};
}

[[gnu::noinline]] void forget_in_tables(std::uintptr_t key) noexcept {
    const guard g;
    if (word* const w = word_at(key); w != nullptr && *w != 0)
        set(*w, *w & ~live_mark);
    else
        forget_slot(key);
}

}  // namespace

void note(void* key, const live_block& b) noexcept {
    const guard g;
    const auto k = reinterpret_cast<std::uintptr_t>(key);
    const word fresh = word_of(k, b);
    if (fresh == 0 || !note_word(k, fresh))
        note_slot(k, b);
}

void note_object(void* first, const block_type& type) noexcept {
    const auto k = reinterpret_cast<std::uintptr_t>(first);
    if (word* const w = quick(k); w != nullptr && type.number != 0) {
        set(*w, word_of(type.number, block_family::object));
        return;
    }
    note(first, {first, &type, block_family::object, 1});
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
    const auto k = reinterpret_cast<std::uintptr_t>(key);
    if (word* const w = quick(k))
        set(*w, *w & ~live_mark);
    else
        forget_in_tables(k);
}

std::optional<live_block> block_at(const void* first) noexcept {
    const guard g;
    const std::optional<known_block> known = known_at(first);
    return known && known->live ? std::optional(known->block) : std::nullopt;
}

bool was_block(const void* first) noexcept {
    const guard g;
    const std::optional<known_block> known = known_at(first);
    return known && !known->live;
}

std::vector<live_block> all_blocks() {
    std::vector<live_block> all;
    all.reserve(number_of_living());      // before the tables are held: this calls operator new
    {
        const guard g;
        objects.each([&](std::uintptr_t begin, const word* first) {
            for (std::size_t i = 0; i < object_regions::words && all.size() < all.capacity(); ++i)
                if (lives(first[i]))
                    all.push_back(block_of(begin + (i << object_regions::apart_bits), first[i]));
        });
        for (std::size_t i = 0; i < capacity && all.size() < all.capacity(); ++i)
            if (slots[i].live)
                all.push_back(block_of(slots[i]));
    }
    std::sort(all.begin(), all.end(), [](const live_block& a, const live_block& b) { return std::less<>()(a.first, b.first); });
    return all;
}

}  // namespace dome::checkpoint
