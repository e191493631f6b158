// SPDX-License-Identifier: Apache-2.0
// Descriptions of the smart pointers: what they own is a block of its own, saved once however it is reached.
// Behind a pointer to a polymorphic base stands a class that dome::gen::derived<D, B> has made known.
// In: an owner. Out: nothing, or what it owns, to an archive. Included by programs that save one (dome-cc adds the line).
// Tested by test/runtime/checkpoint/{archive,generated,heap}_test.cpp, test/golden/{unique_ptr,shared_ptr}.
#pragma once

#include <algorithm>
#include <memory>
#include <type_traits>
#include <typeinfo>

#include "dome/archive.hpp"
#include "dome/detail/unique_ptr.hpp"

namespace dome {

namespace detail {

template <class... T>
void know_blocks(types<T...>) noexcept {
    (static_cast<void>(block_of<T>::get()), ...);
}

// What an owner's pointer says of the object behind it: the whole object of its dynamic type.
template <class T>
pointer_ref owned(T* target, void* slot, void (*set)(void*, void*)) {
    using bare = std::remove_cv_t<T>;
    pointer_ref p{untyped(target), slot, set, &type_mark<bare>};
    p.owns = true;
    if constexpr (std::is_void_v<bare>) {
        p.owns = false;
    } else if constexpr (std::is_polymorphic_v<bare>) {
        if constexpr (!std::is_abstract_v<bare>)      // classes of libraries (std::ofstream) have no derived<D, B>
            static_cast<void>(block_of<bare>::get());
        know_blocks(typename classes_behind<bare>::type());
        if (target != nullptr) {
            p.whole = const_cast<void*>(dynamic_cast<const volatile void*>(target));
            p.block = block_type_of(typeid(*target));
        }
    } else {
        p.whole = p.target;
        p.block = block_of<bare>::get();
    }
    return p;
}
// An array is a block only when its length has been noted.
template <class T>
pointer_ref owned_array(T* first, void* slot, void (*set)(void*, void*)) {
    using bare = std::remove_cv_t<T>;
    if (first != nullptr)
        gen::detail::name_array(static_cast<char*>(untyped(first)) - array_cookie<bare>(), *block_of<bare>::get());
    pointer_ref p{untyped(first), slot, set, &type_mark<bare>, block_of<bare>::get()};
    p.must = true;
    return p;
}

// The two words of a shared_ptr or weak_ptr are the pointer and the control block, in every standard library.
template <class P>
const void* control_of(const P& p) {
    static_assert(sizeof(P) == 2 * sizeof(void*));
    const void* words[2];
    __builtin_memcpy(words, static_cast<const void*>(&p), sizeof words);
    return words[1];
}
template <class T, class P>
void bind_shared(void* slot, const void* owner, void* target) {
    const std::shared_ptr<void> none;
    *static_cast<P*>(slot) = std::shared_ptr<T>(owner != nullptr ? *static_cast<const std::shared_ptr<void>*>(owner) : none,
                                                static_cast<std::remove_extent_t<T>*>(target));
}
// A shared_ptr takes a block over by its own type, so that enable_shared_from_this hears of it.
template <class T>
struct shared_block {
    static void own(void* first, bool one, void* owner) {
        auto& all = *static_cast<std::shared_ptr<void>*>(owner);
        if (one)
            all = std::shared_ptr<T>(static_cast<T*>(first));
        else
            all = std::shared_ptr<void>(first, [](void* p) { delete[] static_cast<T*>(p); });
    }
    static inline sharing entry{&typeid(T), &own, nullptr};
    struct registration {
        registration() noexcept { add_sharing(entry); }
    };
    static inline registration registered;
    static void know() noexcept {
        if constexpr (block_of<T>::destructible)
            static_cast<void>(&registered);
    }
};
template <class... T>
void know_shared(types<T...>) noexcept {
    (shared_block<T>::know(), ...);
}
template <class T, class P>
void apply_shared(archive& a, const std::shared_ptr<T>& now, P& x) {
    using element = std::remove_extent_t<T>;
    if constexpr (!std::is_void_v<element>)
        shared_block<std::remove_cv_t<element>>::know();
    know_shared(typename classes_behind<std::remove_cv_t<element>>::type());
    shared_ref s{{}, &x, control_of(now), &bind_shared<T, P>};
    if constexpr (std::is_array_v<T>)
        s.stored = owned_array<element>(now.get(), &x, nullptr);
    else
        s.stored = owned<element>(now.get(), &x, nullptr);
    a.shared(s);
}

}  // namespace detail

namespace gen {

// Makes a class known as one that a shared_ptr or weak_ptr to a base of it may own.
template <class D>
class shared_class {
public:
    shared_class() noexcept { ::dome::detail::shared_block<D>::know(); }
    shared_class(const shared_class&) = delete;
    shared_class& operator=(const shared_class&) = delete;
};

// What std::make_unique returned: an object of a class that has no name outside its function, known by its type from here on.
template <class T, class Deleter>
std::unique_ptr<T, Deleter> made_unique(std::unique_ptr<T, Deleter> p) noexcept {
    static_cast<void>(::dome::detail::block_of<std::remove_cv_t<T>>::get());
    return p;
}

// What std::make_shared returned: the object lies behind the two words of its control block.
template <class T>
std::shared_ptr<T> made_shared(std::shared_ptr<T> p) noexcept {
    using bare = std::remove_cv_t<T>;
    if constexpr (!std::is_array_v<T>) {
        ::dome::detail::shared_block<bare>::know();
        if (p != nullptr)
            detail::note_block(static_cast<char*>(::dome::detail::untyped(p.get())) - 2 * sizeof(void*), ::dome::detail::untyped(p.get()),
                               ::dome::detail::block_of<bare>::get(), block_family::shared, 1);
    }
    return p;
}

// std::make_shared of an array, T[] or T[n], in a block of its own: that of its elements is known, what the library's holds besides is not.
template <class T, class... Value>
std::shared_ptr<T> fresh_shared_array(std::size_t n, const Value&... value) {
    auto* const first = made_array(new std::remove_cv_t<std::remove_extent_t<T>>[n]());
    std::shared_ptr<T> all(first);
    (std::fill_n(first, n, value), ...);
    return all;
}
template <class T, class... Value>
std::enable_if_t<std::extent_v<T> == 0, std::shared_ptr<T>> make_shared_array(std::size_t n, const Value&... value) {
    return fresh_shared_array<T>(n, value...);
}
template <class T, class... Value>
std::enable_if_t<std::extent_v<T> != 0, std::shared_ptr<T>> make_shared_array(const Value&... value) {
    return fresh_shared_array<T>(std::extent_v<T>, value...);
}

// The same where the object's class is not seen everywhere: it is known by the block it lies in.
template <class T>
std::unique_ptr<T> made_elsewhere(std::unique_ptr<T> p) noexcept {
    made(p.get());
    return p;
}
template <class T>
void owned_elsewhere(archive& a, const char* name, std::unique_ptr<T>& x) {
    static_assert(sizeof x == sizeof(T*));
    const auto walk = [](archive& to, void* at) {
        pointer_ref p{::dome::detail::untyped(static_cast<std::unique_ptr<T>*>(at)->get()), at, &::dome::detail::set_pointer<T>,
                      &type_mark<std::remove_cv_t<T>>};
        p.must = true;
        to.pointer(p);
    };
    a.named(name, {&x, walk, "unique_ptr"}, true);
}

template <class T>
void owned_elsewhere(archive& a, const char* name, std::shared_ptr<T>& x) {
    const auto walk = [](archive& to, void* at) {
        const auto& p = *static_cast<std::shared_ptr<T>*>(at);
        shared_ref s{{}, at, ::dome::detail::control_of(p), &::dome::detail::bind_shared<T, std::shared_ptr<T>>};
        s.stored = pointer_ref{::dome::detail::untyped(p.get()), at, nullptr, &type_mark<std::remove_cv_t<T>>};
        to.shared(s);
    };
    a.named(name, {&x, walk, "shared_ptr"}, true);
}

}  // namespace gen

template <class T, class Deleter>
struct describe<std::unique_ptr<T, Deleter>> {
    static constexpr const char* name() { return "unique_ptr"; }
    static void apply(archive& a, std::unique_ptr<T, Deleter>& x) {
        if constexpr (std::is_empty_v<Deleter>) {
            object(a, &x);
        } else {
            a.field("deleter", x.get_deleter());
            a.named("object", {&x, &object, "object"}, true);
        }
    }

private:
    static void object(archive& a, void* slot) {
        auto& x = *static_cast<std::unique_ptr<T, Deleter>*>(slot);
        if constexpr (std::is_array_v<T>)
            a.pointer(detail::owned_array(x.get(), &x, &set));
        else
            a.pointer(detail::owned(x.get(), &x, &set));
    }
    static void set(void* slot, void* target) {
        auto& x = *static_cast<std::unique_ptr<T, Deleter>*>(slot);
        x.reset(static_cast<typename std::unique_ptr<T, Deleter>::pointer>(target));
    }
};
template <class T>
struct describe<std::shared_ptr<T>> {
    static constexpr const char* name() { return "shared_ptr"; }
    static void apply(archive& a, std::shared_ptr<T>& x) { detail::apply_shared<T>(a, x, x); }
};
template <class T>
struct describe<std::weak_ptr<T>> {
    static constexpr const char* name() { return "weak_ptr"; }
    static void apply(archive& a, std::weak_ptr<T>& x) { detail::apply_shared<T>(a, x.lock(), x); }
};
// Filled when its object gets its first owner.
template <class T>
struct describe<std::enable_shared_from_this<T>> {
    static constexpr const char* name() { return "enable_shared_from_this"; }
    static void apply(archive&, std::enable_shared_from_this<T>&) {}
};

}  // namespace dome
