// SPDX-License-Identifier: Apache-2.0
// A sorted map by address; see placed.hpp. Its own memory comes from malloc: it is asked by operator delete.
// Tested by test/runtime/checkpoint/heap_test.cpp and test/golden/placed_*.
#include "runtime/checkpoint/placed.hpp"

#include <pthread.h>

#include <algorithm>
#include <atomic>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <functional>
#include <map>
#include <mutex>
#include <new>

#include "dome/generated.hpp"
#include "runtime/checkpoint/functions.hpp"
#include "runtime/checkpoint/live_blocks.hpp"

namespace dome::checkpoint {
namespace {

template <class T>
struct from_malloc {
    using value_type = T;
    from_malloc() = default;
    template <class U>
    from_malloc(const from_malloc<U>&) noexcept {}
    T* allocate(std::size_t n) {
        if (void* p = std::malloc(n * sizeof(T)))
            return static_cast<T*>(p);
        throw std::bad_alloc();
    }
    void deallocate(T* p, std::size_t) noexcept { std::free(p); }
    bool operator==(const from_malloc&) const { return true; }
};

using address = std::uintptr_t;
using map = std::map<address, const block_type*, std::less<>, from_malloc<std::pair<const address, const block_type*>>>;

struct record {
    std::mutex lock;
    map objects;
};
// Never destroyed: static objects of the program end after it.
record& all() {
    alignas(record) static unsigned char room[sizeof(record)];
    static record* const r = new (room) record;
    return *r;
}

constinit std::atomic<std::size_t> living = 0;      // read without the lock

address of(const void* p) { return reinterpret_cast<address>(p); }

// Objects lie side by side, so that one at most begins before a stretch and reaches into it.
void erase(map& objects, address begin, address end) {
    auto first = objects.lower_bound(begin);
    if (first != objects.begin())
        if (const auto before = std::prev(first); before->first + before->second->size > begin)
            first = before;
    objects.erase(first, objects.lower_bound(end));
    living.store(objects.size(), std::memory_order_relaxed);
}

struct stretch {
    address begin = 0, end = 0;
};
// Of this thread. Unknown: empty.
stretch stack() {
    static thread_local const stretch mine = [] {
        stretch s;
        pthread_attr_t attributes;
        if (pthread_getattr_np(pthread_self(), &attributes) == 0) {
            void* low = nullptr;
            std::size_t size = 0;
            if (pthread_attr_getstack(&attributes, &low, &size) == 0)
                s = {of(low), of(low) + size};
            pthread_attr_destroy(&attributes);
        }
        return s;
    }();
    return mine;
}

std::vector<live_block>& blocks() {
    static auto& known = *new std::vector<live_block>;
    return known;
}
bool words_known = false;
std::vector<stretch>& variables() {      // by address, apart from each other
    static auto& known = *new std::vector<stretch>;
    return known;
}

// Cheap: many megabytes of numbers and texts are asked about. Addresses of a process have 47 bits, and its first pages are not there.
bool may_be_address(void* word) { return of(word) - 4096 < (address{1} << 47); }
bool leads_into_block(void* word) {
    if (!words_known) {
        blocks() = all_blocks();
        words_known = true;
    }
    if (blocks().empty() || std::less<>()(word, blocks().front().first))      // most are texts and numbers
        return false;
    const auto after =
        std::upper_bound(blocks().begin(), blocks().end(), word, [](void* p, const live_block& b) { return std::less<>()(p, b.first); });
    if (after == blocks().begin())
        return false;
    const live_block& b = *std::prev(after);
    return of(word) < of(b.first) + b.bytes();
}
bool leads_into_variable(void* word) {
    const auto after = std::upper_bound(variables().begin(), variables().end(), of(word), [](address a, const stretch& s) { return a < s.begin; });
    return after != variables().begin() && of(word) < std::prev(after)->end;
}

}  // namespace

bool anything_placed() noexcept { return living.load(std::memory_order_relaxed) > 0; }

void note_placed(void* first, const block_type& type) noexcept {
    if (const stretch s = stack(); of(first) >= s.begin && of(first) < s.end)
        gen::detail::objects_on_stack = true;
    record& r = all();
    const std::lock_guard hold(r.lock);
    erase(r.objects, of(first), of(first) + type.size);
    try {
        r.objects.emplace(of(first), &type);
        living.store(r.objects.size(), std::memory_order_relaxed);
    } catch (const std::bad_alloc&) {      // as for blocks: what cannot be recorded is not saved
    }
}
std::optional<placed_object> placed_around(const void* p) noexcept {
    if (!anything_placed())
        return std::nullopt;
    record& r = all();
    const std::lock_guard hold(r.lock);
    const auto after = r.objects.upper_bound(of(p));
    if (after == r.objects.begin() || of(p) >= std::prev(after)->first + std::prev(after)->second->size)
        return std::nullopt;
    return placed_object{reinterpret_cast<void*>(std::prev(after)->first), std::prev(after)->second};
}
bool is_placed(const void* p) noexcept { return placed_around(p).has_value(); }
void end_placed(void* first) noexcept {
    if (!anything_placed())
        return;
    record& r = all();
    const std::lock_guard hold(r.lock);
    r.objects.erase(of(first));
    living.store(r.objects.size(), std::memory_order_relaxed);
}
void forget_placed(void* begin, std::size_t bytes) noexcept {
    if (!anything_placed())
        return;
    record& r = all();
    const std::lock_guard hold(r.lock);
    erase(r.objects, of(begin), of(begin) + bytes);
}

std::vector<placed_object> placed_within(const void* begin, std::size_t bytes) {
    std::vector<placed_object> found;
    if (!anything_placed())
        return found;
    record& r = all();
    const address end = of(begin) + bytes;
    const auto each = [&](auto&& use) {
        const std::lock_guard hold(r.lock);
        for (auto it = r.objects.lower_bound(of(begin)); it != r.objects.end() && it->first + it->second->size <= end; ++it)
            use(*it);
    };
    std::size_t n = 0;
    each([&](const auto&) { ++n; });
    found.reserve(n);      // not while the record is held: what a vector gives back asks for it
    each([&](const auto& o) {
        if (found.size() < n)
            found.push_back({reinterpret_cast<void*>(o.first), o.second});
    });
    return found;
}
bool reaches_into_placed(const void* begin, std::size_t bytes) noexcept {
    if (is_placed(begin))
        return true;
    record& r = all();
    const std::lock_guard hold(r.lock);
    const auto next = r.objects.lower_bound(of(begin));
    return next != r.objects.end() && next->first < of(begin) + bytes;
}

void begin_words(const std::vector<memory_range>& told) {
    words_known = false;
    std::vector<stretch>& all = variables();
    all.clear();
    for (const memory_range& m : told)
        all.push_back({of(m.begin), of(m.begin) + m.bytes});
    std::sort(all.begin(), all.end(), [](const stretch& a, const stretch& b) { return a.begin < b.begin; });
    std::size_t apart = 0;
    for (const stretch& s : all)
        if (apart > 0 && s.begin <= all[apart - 1].end)
            all[apart - 1].end = std::max(all[apart - 1].end, s.end);
        else
            all[apart++] = s;
    all.resize(apart);
}

std::vector<placed_object> placed_and_words(const void* begin, std::size_t bytes) {
    const std::vector<placed_object> objects = placed_within(begin, bytes);
    std::vector<placed_object> both;
    const block_type& word = *dome::detail::block_of<void*>::get();
    address at = (of(begin) + alignof(void*) - 1) / alignof(void*) * alignof(void*);
    const auto words_until = [&](address end) {
        for (; at + sizeof(void*) <= end; at += sizeof(void*)) {
            void* value = nullptr;
            std::memcpy(&value, reinterpret_cast<const void*>(at), sizeof value);
            if (may_be_address(value) && (of(value) - of(begin) < bytes || leads_into_block(value) || leads_into_variable(value)))
                both.push_back({reinterpret_cast<void*>(at), &word});
        }
    };
    for (const placed_object& o : objects) {
        words_until(of(o.first));
        both.push_back(o);
        at = (of(o.first) + o.type->size + alignof(void*) - 1) / alignof(void*) * alignof(void*);
    }
    words_until(of(begin) + bytes);
    return both;
}

bool is_found_again(const block_type& t) {
    return &t == dome::detail::block_of<void*>::get() || &t == dome::detail::block_of<pointer_to_text>::get() ||
           &t == dome::detail::block_of<pointer_to_code>::get();
}

}  // namespace dome::checkpoint

namespace dome {

void describe<checkpoint::pointer_to_code>::apply(archive& a, checkpoint::pointer_to_code& x) {
    std::string name = a.loading() ? "" : checkpoint::name_of_code(x.at).value_or("");
    a.field("function", name, false);
    if (a.loading())
        x.at = checkpoint::code_named(name);
}

}  // namespace dome

namespace dome::gen::detail {

bool objects_on_stack = false;

// Nothing lies deeper than what called this, but objects of functions that have returned; what their places hold next are others.
[[gnu::noinline]] void forget_deeper() noexcept {
    const auto here = reinterpret_cast<std::uintptr_t>(__builtin_frame_address(0));
    const checkpoint::stretch s = checkpoint::stack();
    if (here <= s.begin || here >= s.end)
        return;
    checkpoint::record& r = checkpoint::all();
    const std::lock_guard hold(r.lock);
    checkpoint::erase(r.objects, s.begin, here);
    const auto left = r.objects.lower_bound(s.begin);
    objects_on_stack = left != r.objects.end() && left->first < s.end;
}

}  // namespace dome::gen::detail
