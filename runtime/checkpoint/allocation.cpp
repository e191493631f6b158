// SPDX-License-Identifier: Apache-2.0
// operator new and delete of a program whose text records blocks: deletion is seen wherever it happens (the deleter of a smart
// pointer, a library), arrays with their length. This file is linked into such programs only, since only they call note_block.
// Weak: a program's own operators win. In: what the language calls. Out: memory from malloc, and the record of live blocks.
// Tested by test/runtime/checkpoint/heap_test.cpp and test/golden/raw_*.
#include <malloc.h>
#include <unistd.h>

#include <cstddef>
#include <cstdlib>
#include <cstring>
#include <new>
#include <optional>

#include "dome/describe/heap.hpp"
#include "runtime/checkpoint/live_blocks.hpp"
#include "runtime/checkpoint/placed.hpp"

namespace dome::gen::detail {

namespace {

[[maybe_unused]] const bool records = (checkpoint::note_restored = &checkpoint::note, true);

}  // namespace

void note_block(void* key, void* first, const block_type* type, block_family family, std::size_t count) noexcept {
    if (family == block_family::object && key == first && type != nullptr)
        checkpoint::note_object(first, *type);
    else
        checkpoint::note(key, {first, type, family, count});
}
void name_array(void* key, const block_type& type) noexcept { checkpoint::name(key, type); }
void name_memory(void* key, const block_type& type) noexcept { checkpoint::name_memory(key, type); }
void watch_allocations() noexcept {}
void forget_block(void* key) noexcept { checkpoint::forget(key); }
void note_object(void* first, const block_type& type) noexcept {
    type.placed = true;
    checkpoint::note_placed(first, type);
}
void note_link(void* first, const block_type& type) noexcept {
    if (!checkpoint::is_placed(first))
        note_object(first, type);
}
void end_object(void* first) noexcept { checkpoint::end_placed(first); }
void note_memory(void* first, std::size_t bytes) noexcept { checkpoint::note(cleared(first, bytes), {first, nullptr, block_family::raw, bytes}); }
char* current_directory(char* buffer, std::size_t size) noexcept { return ::getcwd(buffer, size); }
void release_memory(void* p) noexcept {
    checkpoint::forget(p);
    if (checkpoint::anything_placed())
        checkpoint::forget_placed(p, malloc_usable_size(p));
    std::free(p);
}
void* reallocate(void* p, std::size_t bytes) noexcept {
    const std::optional<checkpoint::live_block> old = checkpoint::block_at(p);
    checkpoint::forget(p);
    if (checkpoint::anything_placed())
        checkpoint::forget_placed(p, malloc_usable_size(p));
    const std::size_t before = old ? old->bytes() : p != nullptr ? malloc_usable_size(p) : 0;      // what was asked for, not what was given
    void* const moved = std::realloc(p, bytes);
    if (moved != nullptr && bytes > before)
        std::memset(static_cast<std::byte*>(moved) + before, 0, bytes - before);
    if (moved == nullptr && bytes > 0 && old)
        checkpoint::note(p, *old);       // it is still there
    return moved;
}

}  // namespace dome::gen::detail

namespace {

void* take(std::size_t bytes, std::size_t alignment) {
    if (bytes == 0)
        bytes = 1;
    for (;;) {
        void* const p = alignment <= __STDCPP_DEFAULT_NEW_ALIGNMENT__
                            ? std::malloc(bytes)
                            : std::aligned_alloc(alignment, (bytes + alignment - 1) / alignment * alignment);
        if (p != nullptr)
            return p;
        const std::new_handler handler = std::get_new_handler();
        if (handler == nullptr)
            throw std::bad_alloc();
        handler();
    }
}
void* note_array(void* p, std::size_t bytes) noexcept {
    dome::checkpoint::note(dome::gen::detail::cleared(p, bytes), {p, nullptr, dome::block_family::array, bytes});
    return p;
}
template <class Take>
void* or_null(Take take_it) noexcept {
    try {
        return take_it();
    } catch (const std::bad_alloc&) {
        return nullptr;
    }
}
void give_back(void* p) noexcept {
    dome::checkpoint::forget(p);
    if (dome::checkpoint::anything_placed())
        dome::checkpoint::forget_placed(p, malloc_usable_size(p));
    std::free(p);
}

constexpr std::size_t usual = __STDCPP_DEFAULT_NEW_ALIGNMENT__;

}  // namespace

#define DOME_WEAK __attribute__((weak))

// Each calls the one the standard library's own would call, so that a program may replace some of them.
DOME_WEAK void* operator new(std::size_t n) { return take(n, usual); }
DOME_WEAK void* operator new(std::size_t n, std::align_val_t a) { return take(n, static_cast<std::size_t>(a)); }
DOME_WEAK void* operator new[](std::size_t n) { return note_array(::operator new(n), n); }
DOME_WEAK void* operator new[](std::size_t n, std::align_val_t a) { return note_array(::operator new(n, a), n); }
DOME_WEAK void* operator new(std::size_t n, const std::nothrow_t&) noexcept {
    return or_null([&] { return ::operator new(n); });
}
DOME_WEAK void* operator new(std::size_t n, std::align_val_t a, const std::nothrow_t&) noexcept {
    return or_null([&] { return ::operator new(n, a); });
}
DOME_WEAK void* operator new[](std::size_t n, const std::nothrow_t&) noexcept {
    return or_null([&] { return ::operator new[](n); });
}
DOME_WEAK void* operator new[](std::size_t n, std::align_val_t a, const std::nothrow_t&) noexcept {
    return or_null([&] { return ::operator new[](n, a); });
}
DOME_WEAK void operator delete(void* p) noexcept { give_back(p); }
DOME_WEAK void operator delete(void* p, std::align_val_t) noexcept { give_back(p); }
DOME_WEAK void operator delete(void* p, std::size_t) noexcept { ::operator delete(p); }
DOME_WEAK void operator delete(void* p, std::size_t, std::align_val_t a) noexcept { ::operator delete(p, a); }
DOME_WEAK void operator delete(void* p, const std::nothrow_t&) noexcept { ::operator delete(p); }
DOME_WEAK void operator delete(void* p, std::align_val_t a, const std::nothrow_t&) noexcept { ::operator delete(p, a); }
DOME_WEAK void operator delete[](void* p) noexcept {
    dome::checkpoint::forget(p);
    ::operator delete(p);
}
DOME_WEAK void operator delete[](void* p, std::align_val_t a) noexcept {
    dome::checkpoint::forget(p);
    ::operator delete(p, a);
}
DOME_WEAK void operator delete[](void* p, std::size_t) noexcept { ::operator delete[](p); }
DOME_WEAK void operator delete[](void* p, std::size_t, std::align_val_t a) noexcept { ::operator delete[](p, a); }
DOME_WEAK void operator delete[](void* p, const std::nothrow_t&) noexcept { ::operator delete[](p); }
DOME_WEAK void operator delete[](void* p, std::align_val_t a, const std::nothrow_t&) noexcept { ::operator delete[](p, a); }
