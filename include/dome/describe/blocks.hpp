// SPDX-License-Identifier: Apache-2.0
// Blocks: objects and arrays on the heap, and how those of one type are made, walked and shared. Every pointer into a block that a
// checkpoint reaches takes the whole block with it.
// In: a type. Out: its block_type, one object per type, known to the runtime by typeid.
// Included by archive.hpp. Tested by test/runtime/checkpoint/heap_test.cpp and test/golden/raw_*.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <new>
#include <string>
#include <type_traits>
#include <typeinfo>

#include "dome/archive.hpp"
#include "dome/detail/blank.hpp"

namespace dome {

// What took the memory of a block from the heap, and so what gives it back.
enum class block_family : unsigned char {
    object,      // new T
    array,       // new T[n]
    memory,      // malloc, calloc, realloc
    shared,      // std::make_shared<T>: the object lies within its control block
    raw          // operator new, std::allocator: bytes, in which objects may be made
};

// How blocks of elements of one type live.
struct block_type {
    const std::type_info* type;
    const char* source;                                                    // where it was compiled: counts for types that only one source has
    type_id id;
    std::size_t size;                                                      // of an element
    std::size_t cookie;                                                    // bytes before the first element of `new T[n]`
    void* (*make)(block_family, std::size_t count);                        // blank elements; nullptr: this type cannot be made
    void (*walk)(archive&, void* first, std::size_t count, bool one);      // one: the object itself, else a sequence
    void (*destroy)(void* first, bool one);                                // delete or delete[]; nullptr: neither is possible
    void (*place)(void* at);                                               // a blank one in memory that is there; nullptr: as for make
    void (*end)(void* at);                                                 // that one; nullptr: nothing to be done
    bool plain;                                                            // memory is an object of this type without further ado
    mutable bool placed;                                                   // some have been made in memory of the program's own
    mutable std::uint32_t number;                                          // for those who keep many; 0: none yet
    const block_type* next;
};

namespace detail {

constexpr const char* file_name(const char* path) {
    const char* name = path;
    for (; *path != '\0'; ++path)
        if (*path == '/')
            name = path + 1;
    return name;
}

// The source that is compiled, for what several of a program have under one name. Where two are called alike, dome-cc says in them which is which.
#ifndef DOME_SOURCE
#define DOME_SOURCE ::dome::detail::file_name(__BASE_FILE__)
#endif

// How a shared_ptr takes a block of elements of one type over. Known of types that the program shares (describe/std/memory.hpp).
struct sharing {
    const std::type_info* type;
    void (*own)(void* first, bool one, void* owner);      // owner: the std::shared_ptr<void> to be set
    const sharing* next;
};
void add_sharing(sharing&) noexcept;

void add_block_type(block_type&) noexcept;
const block_type* block_type_of(const std::type_info&) noexcept;      // nullptr: no such objects are saved

template <class T>
struct block_of;      // block_of<T>::entry
template <class T, class = void>
struct is_described;
template <class T, class = void>
struct is_described_outside;

template <class T, class = void>
struct is_complete : std::false_type {};
template <class T>
struct is_complete<T, std::void_t<decltype(sizeof(T))>> : std::true_type {};

// Whether memory of no known type may be taken for this, because a pointer to it says so.
template <class T>
constexpr bool names_its_block() {
    if constexpr (std::is_arithmetic_v<T> || std::is_enum_v<T>)
        return true;
    else if constexpr (std::is_pointer_v<T>)
        return !std::is_function_v<std::remove_pointer_t<T>>;
    else if constexpr (is_complete<T>::value && (std::is_class_v<T> || std::is_union_v<T>))
        return (is_described<T>::value || is_described_outside<T>::value) && !std::is_abstract_v<T>;
    else
        return false;
}

// Classes of a library that may stand behind an owner's pointer to a base of theirs.
template <class... T>
struct types {};
template <class Base>
struct classes_behind {
    using type = types<>;
};

// The bytes that `new T[n]` keeps before the elements, as every compiler of the Itanium C++ ABI does.
template <class T>
constexpr std::size_t array_cookie() {
    using element = std::remove_all_extents_t<T>;
    if constexpr (std::is_trivially_destructible_v<element>)
        return 0;
    else
        return alignof(element) > sizeof(std::size_t) ? alignof(element) : sizeof(std::size_t);
}

template <class T>
void construct_blank(void* at) {
    if constexpr (std::is_array_v<T>) {
        using element = std::remove_extent_t<T>;
        for (std::size_t i = 0; i < std::extent_v<T>; ++i)
            construct_blank<element>(static_cast<unsigned char*>(at) + i * sizeof(element));
    } else {
        construct_blank_object<T>(at);
    }
}

}  // namespace detail
}  // namespace dome
