// SPDX-License-Identifier: Apache-2.0
// The block_type of each type, and the recording of what the program takes from the heap and gives back:
//   p = ::dome::gen::made(new Node(x));   q = ::dome::gen::made_array(new int[n]);   ::dome::gen::release(r);
// In: what new, malloc and their kin return. Out: the same, with a record of it. How the memory of deleted objects leaves the record
// is told in runtime/checkpoint/allocation.cpp.
// Included by archive.hpp. Tested by test/runtime/checkpoint/heap_test.cpp and test/golden/raw_*.
#pragma once

#include "dome/describe/containers.hpp"

namespace dome {
namespace detail {

template <class T>
struct block_of {
    static constexpr bool makeable = !std::is_abstract_v<T>;
    static constexpr bool destructible = makeable && std::is_destructible_v<T> && !std::is_array_v<T>;

    static void* make(block_family family, std::size_t count) {
        if constexpr (!makeable) {
            return nullptr;
        } else if constexpr (std::is_array_v<T>) {
            return make_several(family, count);
        } else {
            if (family == block_family::object || family == block_family::shared)
                return new_blank<T>();
            return make_several(family, count);
        }
    }
    static void walk(archive& a, void* first, std::size_t count, bool one) {
        if (one)
            describe<T>::apply(a, *static_cast<T*>(first));
        else
            apply_fixed(a, static_cast<T*>(first), count);
    }
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wdelete-non-virtual-dtor"      // a block is deleted as what it is
    static void destroy(void* first, bool one) {
        if constexpr (destructible) {
            if (one)
                delete static_cast<T*>(first);
            else
                delete[] static_cast<T*>(first);
        }
    }
#pragma GCC diagnostic pop
    static void place(void* at) {
        if constexpr (makeable)
            construct_blank<T>(at);
        else
            static_cast<void>(at);
    }
    static void end(void* at) {
        if constexpr (destructible)
            static_cast<T*>(at)->~T();
        else
            static_cast<void>(at);
    }
    static inline block_type entry{&typeid(T),
                                   DOME_SOURCE,
                                   &type_mark<T>,
                                   sizeof(T),
                                   array_cookie<T>(),
                                   makeable ? &make : nullptr,
                                   &walk,
                                   destructible ? &destroy : nullptr,
                                   makeable ? &place : nullptr,
                                   destructible && !std::is_trivially_destructible_v<T> ? &end : nullptr,
                                   std::is_trivially_default_constructible_v<T>&& std::is_trivially_copyable_v<T>,
                                   false,
                                   0,
                                   nullptr};

    // Whoever asks brings the type into the program, so that a resumed run knows it by name before it meets it.
    static const block_type* get() noexcept {
        static_cast<void>(&registered);
        return &entry;
    }
    struct registration {
        registration() noexcept;
    };
    static inline registration registered;

private:
    static void* make_several(block_family family, std::size_t count) {
        if (family == block_family::memory || family == block_family::raw) {
            // Who has asked for a cache line, or for a page, relies on it; nobody minds who has not.
            const std::size_t bytes = count > 0 ? count * sizeof(T) : 1;
            void* first = nullptr;
            if (posix_memalign(&first, bytes >= 65536 ? 4096 : bytes >= 64 ? 64 : alignof(std::max_align_t), bytes) != 0)
                throw std::bad_alloc();
            if constexpr (!std::is_arithmetic_v<T>)      // those construct() zeroes
                __builtin_memset(first, 0, bytes);
            construct(first, count);
            return first;
        }
        constexpr std::size_t cookie = array_cookie<T>();
        const std::size_t bytes = cookie + count * sizeof(T);
        unsigned char* memory;
        if constexpr (alignof(T) > __STDCPP_DEFAULT_NEW_ALIGNMENT__)
            memory = static_cast<unsigned char*>(::operator new[](bytes, std::align_val_t(alignof(T))));
        else
            memory = static_cast<unsigned char*>(::operator new[](bytes));
        if constexpr (cookie > 0) {      // the number of innermost elements, just before the first
            constexpr std::size_t each = sizeof(T) / sizeof(std::remove_all_extents_t<T>);
            const std::size_t n = count * each;
            __builtin_memcpy(memory + cookie - sizeof n, &n, sizeof n);
        }
        construct(memory + cookie, count);
        return memory + cookie;
    }
    static void construct(void* first, std::size_t count) {
        if constexpr (std::is_arithmetic_v<std::remove_all_extents_t<T>>)
            __builtin_memset(first, 0, count * sizeof(T));
        else
            for (std::size_t i = 0; i < count; ++i)
                construct_blank<T>(static_cast<unsigned char*>(first) + i * sizeof(T));
    }
};

}  // namespace detail

namespace gen {
namespace detail {

// `key`: the address the memory is given back by. `type` nullptr: not known, and count is in bytes.
void note_block(void* key, void* first, const block_type* type, block_family family, std::size_t count) noexcept;
void name_array(void* key, const block_type& type) noexcept;      // operator new[] has noted its bytes
void forget_block(void* key) noexcept;
void release_memory(void* p) noexcept;                            // and gives it back to malloc
void* reallocate(void* p, std::size_t bytes) noexcept;    // the old block is forgotten, unless it stays; what is new holds zeros
// Zeros in place of what was written there before; malloc has large memory from the system, which has done so.
inline void* cleared(void* p, std::size_t bytes) noexcept {
    constexpr std::size_t large = std::size_t{1} << 17;
    return p == nullptr || bytes >= large ? p : __builtin_memset(p, 0, bytes);
}
void name_memory(void* key, const block_type& type) noexcept;     // malloc and its kin have
void watch_allocations() noexcept;                                // links the operators that note what new[] takes

template <class T>
const block_type* block_or_none() {
    if constexpr (std::is_void_v<T>)
        return nullptr;
    else
        return ::dome::detail::block_of<T>::get();
}

}  // namespace detail

}  // namespace gen

// A program with blocks of any kind notes them.
template <class T>
detail::block_of<T>::registration::registration() noexcept {
    gen::detail::watch_allocations();
    add_block_type(entry);
}

namespace gen {

// Names a concrete class behind pointers to one of its polymorphic bases.
template <class D, class B>
class derived {
    static_assert(std::is_base_of_v<B, D> && std::is_polymorphic_v<B>, "dome: derived<D, B> needs a polymorphic base B of D");

public:
    derived() noexcept { static_cast<void>(::dome::detail::block_of<D>::get()); }
    derived(const derived&) = delete;
    derived& operator=(const derived&) = delete;
};

template <class T>
T* made(T* p) noexcept {
    using bare = std::remove_cv_t<T>;
    if (p != nullptr)
        detail::note_block(::dome::detail::untyped(p), ::dome::detail::untyped(p), ::dome::detail::block_of<bare>::get(), block_family::object, 1);
    return p;
}
template <class T>
T* made_array(T* p) noexcept {
    using bare = std::remove_cv_t<T>;
    if (p != nullptr)
        detail::name_array(static_cast<char*>(::dome::detail::untyped(p)) - ::dome::detail::array_cookie<bare>(),
                           *::dome::detail::block_of<bare>::get());
    return p;
}
// Before an object whose class has an operator delete of its own is deleted.
template <class T>
T* gone(T* p) noexcept {
    if constexpr (std::is_polymorphic_v<T>) {
        if (p != nullptr)
            detail::forget_block(const_cast<void*>(dynamic_cast<const volatile void*>(p)));
    } else {
        detail::forget_block(::dome::detail::untyped(p));
    }
    return p;
}

// malloc and its kin, for elements of type T; void: whatever a pointer to the block will say.
template <class T>
void* noted_memory(void* p, std::size_t bytes) noexcept {
    if (p == nullptr)
        return p;
    const block_type* type = detail::block_or_none<T>();
    const bool whole = type != nullptr && bytes % type->size == 0;
    detail::note_block(p, p, whole ? type : nullptr, block_family::memory, whole ? bytes / type->size : bytes);
    return p;
}
// What a function returned that takes memory without being told for what: now it is known.
template <class T>
void* memory_of(void* p) noexcept {
    detail::name_memory(p, *::dome::detail::block_of<T>::get());
    return p;
}
// What was written there before must not be part of the program's state: bytes that it has not written yet could make an address out of
// those that it has.
template <class T>
void* allocate(std::size_t bytes) noexcept {
    return noted_memory<T>(std::calloc(1, bytes), bytes);
}
template <class T>
void* allocate_zeroed(std::size_t n, std::size_t size) noexcept {
    return noted_memory<T>(std::calloc(n, size), n * size);
}
template <class T>
void* reallocate(void* p, std::size_t bytes) noexcept {
    return noted_memory<T>(detail::reallocate(p, bytes), bytes);
}
template <class T>
void* allocate_aligned(std::size_t alignment, std::size_t bytes) noexcept {
    return noted_memory<T>(detail::cleared(std::aligned_alloc(alignment, bytes), bytes), bytes);
}
template <class T>
int allocate_aligned_at(void** p, std::size_t alignment, std::size_t bytes) noexcept {
    const int failed = posix_memalign(p, alignment, bytes);
    if (failed == 0)
        noted_memory<T>(detail::cleared(*p, bytes), bytes);
    return failed;
}
inline void release(void* p) noexcept { detail::release_memory(p); }
// What strdup and strndup returned. A template, so that only programs that call it know of blocks of char.
template <class Char>
Char* made_text(Char* p) noexcept {
    if (p != nullptr)
        noted_memory<Char>(p, __builtin_strlen(p) + 1);
    return p;
}

}  // namespace gen
}  // namespace dome
