// SPDX-License-Identifier: Apache-2.0
// The recording of objects that the program makes in memory of its own, and of such memory:
//   T* p = ::dome::gen::made_at(new (room) T(x));   ::dome::gen::ended_at(p)->~T();   void* m = ::dome::gen::take_memory(n);
// and the functions of <memory> that make and end objects, under their own names. In: what placement new returns. Out: the same,
// with a record of it. Tested by test/golden/placed_*.
#pragma once

#include <cstddef>
#include <iterator>
#include <new>
#include <type_traits>
#include <utility>
#include <vector>    // has what is used of <memory>, which in C++20 brings in <unistd.h>: programs use its names (link, pipe) for their own

#include "dome/describe/heap.hpp"

namespace dome {
namespace detail {

// std::aligned_storage_t, in the library of GCC.
template <class T, class = void>
struct is_room : std::false_type {};
template <class T>
struct is_room<T, std::enable_if_t<std::is_union_v<T> && std::is_array_v<decltype(T::__data)>>>
    : std::is_same<std::remove_extent_t<decltype(T::__data)>, unsigned char> {};

}  // namespace detail

template <class T>
struct describe<T, std::enable_if_t<detail::is_room<T>::value>> {
    static constexpr const char* name() { return "aligned_storage"; }
    static void apply(archive& a, T& x) { detail::apply_fixed(a, reinterpret_cast<unsigned char*>(&x), sizeof x); }
};

}  // namespace dome

namespace dome::gen {
namespace detail {

void note_object(void* first, const block_type& type) noexcept;
void note_link(void* first, const block_type& type) noexcept;      // unless an object is known to be there
void end_object(void* first) noexcept;
void note_memory(void* first, std::size_t bytes) noexcept;

template <class T, class = void>
struct is_described_by_name : std::true_type {};
template <class T>
struct is_described_by_name<T, std::void_t<typename ::dome::describe<T>::of_any>> : std::false_type {};

// Numbers are what their bytes are; of what cannot be saved dome-cc has warned.
template <class T>
constexpr bool recorded() {
    if constexpr ((std::is_class_v<T> || std::is_union_v<T>) && !std::is_abstract_v<T>)
        return ::dome::detail::names_its_block<T>() || ::dome::detail::is_serializable<T>::value || is_described_by_name<T>::value;
    else
        return std::is_pointer_v<T> && ::dome::detail::names_its_block<T>();
}
// Where bytes happen to be an address, a checkpoint says that a void* lies there; one that was made there is known as another type.
template <class T>
using known_as = std::conditional_t<std::is_same_v<std::remove_cv_t<T>, void*>, const void*, std::remove_cv_t<T>>;
template <class T>
T* made_one(T* p) noexcept {
    if constexpr (recorded<known_as<T>>())
        if (p != nullptr)
            note_object(::dome::detail::untyped(p), *::dome::detail::block_of<known_as<T>>::get());
    return p;
}
template <class T>
void ended_one(T* p) noexcept {
    if constexpr (std::is_polymorphic_v<T>) {
        if (p != nullptr)
            end_object(const_cast<void*>(dynamic_cast<const volatile void*>(p)));
    } else if constexpr (recorded<std::remove_cv_t<T>>()) {
        end_object(::dome::detail::untyped(p));
    }
}
template <class I>
I made_all(I first, I last) noexcept {
    for (I i = first; i != last; ++i)
        made_one(std::addressof(*i));
    return last;
}

}  // namespace detail

template <class T>
T* made_at(T* p) noexcept {
    return detail::made_one(p);
}
// new (room) T[n]; the elements of an array of arrays are those of its rows.
template <class T, class N>
T* made_row_at(T* p, N n) noexcept {
    using element = std::remove_all_extents_t<T>;
    if (p != nullptr)
        detail::made_all(reinterpret_cast<element*>(p), reinterpret_cast<element*>(p + static_cast<std::size_t>(n)));
    return p;
}
// A place for a pointer, about to be written, or handed on to who may write it.
template <class T>
T* linked_at(T* p) noexcept {
    using known = detail::known_as<T>;
    if constexpr (detail::recorded<known>())
        detail::note_link(::dome::detail::untyped(p), *::dome::detail::block_of<known>::get());
    return p;
}
template <class T>
T& linked(T& place) noexcept {
    return *linked_at(std::addressof(place));
}
template <class T>
T* ended_at(T* p) noexcept {
    detail::ended_one(p);
    return p;
}
template <class T>
T& ended(T& x) noexcept {
    detail::ended_one(std::addressof(x));
    return x;
}

// operator new as a function: memory for whatever will be made there.
template <class... How>
void* take_memory(std::size_t bytes, How&&... how) {
    void* const p = ::operator new(bytes, std::forward<How>(how)...);
    if (p != nullptr)
        detail::note_memory(p, bytes);
    return p;
}
template <class A, class... Hint>
auto take_elements(A&& from, std::size_t n, Hint&&... hint) {
    auto* const p = std::allocator_traits<std::remove_cv_t<std::remove_reference_t<A>>>::allocate(from, n, std::forward<Hint>(hint)...);
    detail::note_memory(p, n * sizeof *p);
    return p;
}
template <class A, class T, class... Args>
void construct(A&& with, T* p, Args&&... args) {
    std::allocator_traits<std::remove_cv_t<std::remove_reference_t<A>>>::construct(with, p, std::forward<Args>(args)...);
    detail::made_one(p);
}
template <class A, class T>
void destroy(A&& with, T* p) {
    detail::ended_one(p);
    std::allocator_traits<std::remove_cv_t<std::remove_reference_t<A>>>::destroy(with, p);
}

// --- <memory>
template <class T, class... Args>
T* construct_at(T* p, Args&&... args) {
    return detail::made_one(::new (const_cast<void*>(static_cast<const volatile void*>(p))) T(std::forward<Args>(args)...));
}
template <class T>
void destroy_at(T* p) {
    detail::ended_one(p);
    std::destroy_at(p);
}
template <class I>
void destroy_range(I first, I last) {
    for (I i = first; i != last; ++i)
        detail::ended_one(std::addressof(*i));
    std::destroy(first, last);
}
template <class I, class N>
I destroy_n(I first, N n) {
    I i = first;
    for (N k = 0; k < n; ++k, ++i)
        detail::ended_one(std::addressof(*i));
    return std::destroy_n(first, n);
}
template <class I, class O>
O uninitialized_copy(I first, I last, O to) {
    return detail::made_all(to, std::uninitialized_copy(first, last, to));
}
template <class I, class N, class O>
O uninitialized_copy_n(I first, N n, O to) {
    return detail::made_all(to, std::uninitialized_copy_n(first, n, to));
}
template <class I, class O>
O uninitialized_move(I first, I last, O to) {
    return detail::made_all(to, std::uninitialized_move(first, last, to));
}
template <class I, class N, class O>
std::pair<I, O> uninitialized_move_n(I first, N n, O to) {
    const std::pair<I, O> ends = std::uninitialized_move_n(first, n, to);
    detail::made_all(to, ends.second);
    return ends;
}
template <class O, class T>
void uninitialized_fill(O first, O last, const T& x) {
    std::uninitialized_fill(first, last, x);
    detail::made_all(first, last);
}
template <class O, class N, class T>
O uninitialized_fill_n(O first, N n, const T& x) {
    return detail::made_all(first, std::uninitialized_fill_n(first, n, x));
}
template <class O>
void uninitialized_default_construct(O first, O last) {
    std::uninitialized_default_construct(first, last);
    detail::made_all(first, last);
}
template <class O, class N>
O uninitialized_default_construct_n(O first, N n) {
    return detail::made_all(first, std::uninitialized_default_construct_n(first, n));
}
template <class O>
void uninitialized_value_construct(O first, O last) {
    std::uninitialized_value_construct(first, last);
    detail::made_all(first, last);
}
template <class O, class N>
O uninitialized_value_construct_n(O first, N n) {
    return detail::made_all(first, std::uninitialized_value_construct_n(first, n));
}

}  // namespace dome::gen
