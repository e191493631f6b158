// SPDX-License-Identifier: Apache-2.0
// Descriptions of classes (by dome_describe_ or serialize), enums, pointers and distributed objects.
// In: a value. Out: its parts, named, to an archive. Included by archive.hpp.
// Tested by test/runtime/checkpoint/archive_test.cpp.
#pragma once

#include <string>
#include <type_traits>
#include <typeinfo>
#include <utility>

#include "dome/archive.hpp"
#include "dome/describe/blocks.hpp"
#include "dome/detail/blank.hpp"
#include "dome/detail/closure.hpp"

namespace dome {
namespace detail {

template <class T>
constexpr void* untyped(T* p) {
    return (void*)p;      // of any qualification: no other cast drops clang's __restrict
}

// Needs T complete; asked only for classes.
template <class T, class>
struct is_described : std::false_type {};
template <class T>
struct is_described<T, std::enable_if_t<std::is_class_v<T> || std::is_union_v<T>>> : decltype(class_access::described<T>(0)) {};

// By a function beside the class, found through its argument.
template <class T, class>
struct is_described_outside : std::false_type {};
template <class T>
struct is_described_outside<T, decltype(dome_describe_(std::declval<archive&>(), std::declval<T&>()))> : std::true_type {};

// What a cereal-style serialize() is handed. ar(x, y), ar & x, ar << x and ar >> x number the members in order; a value with
// `name` and `value` members (cereal::make_nvp) is saved under its name. What is not part of the object is a value in passing.
class serializer {
public:
    serializer(archive& a, const void* object, std::size_t size) : archive_(a), object_(static_cast<const char*>(object)), size_(size) {}
    template <class... T>
    serializer& operator()(T&&... x) {
        (one(x), ...);
        return *this;
    }
    template <class T>
    serializer& operator&(T&& x) {
        one(x);
        return *this;
    }
    template <class T>
    serializer& operator<<(T&& x) {
        one(x);
        return *this;
    }
    template <class T>
    serializer& operator>>(T&& x) {
        one(x);
        return *this;
    }

private:
    template <class T>
    auto one(T& x) -> decltype(std::string(x.name), static_cast<void>(x.value)) {
        ++count_;
        archive_.field(std::string(x.name).c_str(), x.value, part_of_object(x.value));
    }
    template <class T, class... None>
    void one(T& x, None...) {
        archive_.field(std::to_string(count_++).c_str(), x, part_of_object(x));
    }
    template <class T>
    bool part_of_object(T& x) const {
        const auto* p = static_cast<const char*>(untyped(std::addressof(x)));
        return p >= object_ && p < object_ + size_;
    }
    archive& archive_;
    const char* object_;
    std::size_t size_;
    int count_ = 0;
};

template <class T, class = void>
struct how_serialized : std::integral_constant<serialized, serialized::no> {};
template <class T>
struct how_serialized<T, std::enable_if_t<std::is_class_v<T> || std::is_union_v<T>>>
    : decltype(class_access::find<T, serializer>(static_cast<class_access*>(nullptr), 0, 0, 0, 0, 0)) {};
template <class T>
struct is_serializable : std::bool_constant<how_serialized<T>::value != serialized::no> {};

template <class T>
void apply_serialized(archive& a, T& x) {
    serializer s(a, std::addressof(x), sizeof(T));
    constexpr serialized how = how_serialized<T>::value;
    if constexpr (how <= serialized::by_save_and_load) {
        class_access::apply<how>(x, s, a.loading());
    } else if constexpr (how == serialized::by_function) {
        serialize(s, x);
    } else if constexpr (how == serialized::by_function_with_version) {
        serialize(s, x, 0u);
    } else {
        if (a.loading())
            load(s, x);
        else
            save(s, std::as_const(x));
    }
}

// A text that stays where it is until the process ends.
const char* lasting_text(const std::string&);
// The text at an address; none for a pointer that was never set and leads nowhere.
std::string text_at(const char*);
// The name of a type for people.
std::string readable(const std::type_info&);

// A function or member whose address the program takes. Entries are static objects; the list only grows.
struct function_entry {
    const char* name;
    type_id type;
    unsigned char bits[2 * sizeof(void*)];
    const std::type_info* lambda;      // that becomes the pointer; nullptr: it leads to a function or member
    const char* source;                // where that was compiled
    bool code;                         // no member
    const function_entry* next;
};
void add_function(function_entry&) noexcept;

// Functions are known by their types without noexcept: a pointer that says it may lead to the same function as one that does not.
template <class Pointer>
struct without_noexcept {
    using type = Pointer;
};
template <class R, class... A>
struct without_noexcept<R (*)(A...) noexcept> {
    using type = R (*)(A...);
};
template <class R, class... A>
struct without_noexcept<R (*)(A..., ...) noexcept> {
    using type = R (*)(A..., ...);
};
#define DOME_WITHOUT_NOEXCEPT(...)                                 \
    template <class R, class C, class... A>                        \
    struct without_noexcept<R (C::*)(A...) __VA_ARGS__ noexcept> { \
        using type = R (C::*)(A...) __VA_ARGS__;                   \
    };
DOME_WITHOUT_NOEXCEPT()
DOME_WITHOUT_NOEXCEPT(const)
DOME_WITHOUT_NOEXCEPT(volatile)
DOME_WITHOUT_NOEXCEPT(const volatile)
DOME_WITHOUT_NOEXCEPT(&)
DOME_WITHOUT_NOEXCEPT(const&)
DOME_WITHOUT_NOEXCEPT(&&)
DOME_WITHOUT_NOEXCEPT(const&&)
#undef DOME_WITHOUT_NOEXCEPT
template <class Pointer>
type_id function_mark() noexcept {
    return &type_mark<typename without_noexcept<Pointer>::type>;
}

// Pointers to functions and members: the runtime knows them by name.
template <class T>
void apply_function(archive& a, T& x) {
    static const T nothing = nullptr;
    a.function({&x, sizeof x, function_mark<T>(), &nothing, std::is_pointer_v<T>});
}

// What a block of no known type is taken for when this is a pointer to it.
template <class Target>
const block_type* block_behind() {
    using bare = std::remove_cv_t<Target>;
    if constexpr (names_its_block<bare>())
        return block_of<bare>::get();
    else
        return nullptr;
}
template <class T>
void set_pointer(void* slot, void* target) {
    *static_cast<T**>(slot) = static_cast<T*>(target);
}

template <class T, class = void>
struct type_name {
    static constexpr const char* value = std::is_enum_v<T> ? "enum" : std::is_pointer_v<T> ? "pointer" : "record";
};
template <class T>
struct type_name<T, decltype(static_cast<void>(describe<T>::name()))> {
    static constexpr const char* value = describe<T>::name();
};

template <class T>
void walk(archive& a, void* address) {
    describe<T>::apply(a, *static_cast<T*>(address));
}

}  // namespace detail

namespace gen {

// Names a function or member, so that pointers to it can be saved.
class named_function {
public:
    template <class T>
    named_function(const char* name, T pointer, const std::type_info* lambda = nullptr, const char* source = "") noexcept
        : entry_{name, ::dome::detail::function_mark<T>(), {}, lambda, source, std::is_pointer_v<T>, nullptr} {
        static_assert(sizeof(T) <= sizeof entry_.bits);
        __builtin_memcpy(entry_.bits, &pointer, sizeof pointer);
        ::dome::detail::add_function(entry_);
    }
    named_function(const named_function&) = delete;
    named_function& operator=(const named_function&) = delete;

private:
    ::dome::detail::function_entry entry_;
};

// The same for a member of a class that has a name only where its address is taken; Words: the member's.
template <class C>
const std::type_info& class_of_member(C) = delete;
template <class M, class C>
const std::type_info& class_of_member(M C::*) noexcept {
    return typeid(C);
}
template <auto Pointer, class Words>
struct member_name {
    static const char* text() {
        return ::dome::detail::lasting_text(::dome::detail::readable(class_of_member(Pointer)) + "::" + ::dome::detail::words_of<Words>());
    }
    static inline const named_function entry{text(), Pointer};
};
template <auto Pointer, class Words>
constexpr auto named_member(Words) noexcept {
    static_cast<void>(&member_name<Pointer, Words>::entry);
    return Pointer;
}

// The same for a lambda without captures, known before the program gets there; Words: its name.
template <class F, class L, class Words>
struct lambda_name {
    static F pointer() noexcept {
        alignas(L) static const unsigned char nothing[sizeof(L)] = {};      // it has no state to convert
        return static_cast<F>(*reinterpret_cast<const L*>(nothing));
    }
    static inline const named_function entry{::dome::detail::words_of<Words>(), pointer(), &typeid(L), DOME_SOURCE};
};
template <class F, class Words, class L>
constexpr L named_lambda(Words, L lambda) noexcept {
    static_cast<void>(&lambda_name<F, L, Words>::entry);
    return lambda;
}
// In a template, where the pointer's type is another one in each instance.
template <class Words, class L>
constexpr L named_lambda(Words words, L lambda) noexcept {
    return named_lambda<decltype(+lambda)>(words, lambda);
}

// Names a lambda that instances of a template are made with; they are named by it.
template <class L, class Words>
struct lambda_of_instances {
    lambda_of_instances() noexcept { ::dome::detail::add_lambda(entry); }
    ::dome::detail::lambda_entry entry{::dome::detail::words_of<Words>(), &typeid(L), DOME_SOURCE};
    static lambda_of_instances self;
};
template <class L, class Words>
lambda_of_instances<L, Words> lambda_of_instances<L, Words>::self;
template <class Words, class L>
constexpr L known_lambda(Words, L&& lambda) {
    static_cast<void>(&lambda_of_instances<L, Words>::self);
    return std::move(lambda);
}

}  // namespace gen

template <class T, class>
struct describe {
    using of_any = T;      // no specialisation has this
    static void apply(archive& a, T& x) {
        if constexpr (std::is_base_of_v<distributed, T>) {
            a.object(x);
        } else if constexpr (std::is_enum_v<T>) {
            auto v = static_cast<std::underlying_type_t<T>>(x);
            describe<std::underlying_type_t<T>>::apply(a, v);
            if (a.loading())
                x = static_cast<T>(v);
        } else if constexpr (std::is_pointer_v<T>) {
            using target = std::remove_pointer_t<T>;
            if constexpr (std::is_function_v<target>)
                detail::apply_function(a, x);
            else
                a.pointer(
                    {detail::untyped(x), &x, &detail::set_pointer<target>, &type_mark<std::remove_cv_t<target>>, detail::block_behind<target>()});
        } else if constexpr (std::is_member_pointer_v<T>) {
            detail::apply_function(a, x);
        } else if constexpr (detail::is_described<T>::value) {
            detail::class_access::describe(a, x);
        } else if constexpr (detail::is_described_outside<T>::value) {
            dome_describe_(a, x);
        } else if constexpr (detail::is_serializable<T>::value) {
            detail::apply_serialized(a, x);
        } else if constexpr (std::is_empty_v<T> && std::is_trivial_v<T> && !detail::is_closure<T>()) {      // std::identity: a type and no value
        } else if constexpr (detail::is_closure<T>()) {
            // A lambda without a name is a parameter: the caller that repeats the call has handed the same one over again.
            const detail::closure_entry* const entry = detail::closure_by_type(typeid(T));
            const bool present = a.begin_optional(entry != nullptr);
            if (present && entry != nullptr)
                a.item(0, value_ref{&x, entry->walk, "lambda", nullptr, 0}, true);
            a.end_optional(present);
        } else {
            static_assert(detail::is_described<T>::value,
                          "dome: this type has no description; translate its definition with dome-cc, give it a member template "
                          "serialize(Archive&), or specialise dome::describe for it");
        }
    }
};

template <class B, class D>
void archive::base_without_virtual(const char* name, D& x) {
    B& b = static_cast<B&>(x);
    base_of(typeid(D));
    named((std::string("base ") + name).c_str(),
          {std::addressof(b), [](archive& a, void* p) { detail::class_access::describe_own(a, *static_cast<B*>(p)); }, "record", &type_mark<B>,
           sizeof(B)},
          true);
}

template <class T, class D>
void archive::bound(const char* name, T& target, D& owner, std::size_t offset) {
    using bare = std::remove_cv_t<T>;
    pointer_ref p{detail::untyped(std::addressof(target)), reinterpret_cast<char*>(std::addressof(owner)) + offset, &detail::set_pointer<bare>,
                  &type_mark<bare>, detail::block_behind<bare>()};
    named(name, {&p, [](archive& a, void* at) { a.pointer(*static_cast<pointer_ref*>(at)); }, "reference"}, true);
}

namespace detail {
// A reference among the elements of a pair or tuple: saved as a pointer, bound again where it lies; those lay references out as pointers.
template <class T>
using as_pointer = std::conditional_t<std::is_reference_v<T>, std::remove_reference_t<T>*, T>;

template <class Element, class Target>
void apply_element(archive& a, int index, Target& target, void* slot) {
    if constexpr (std::is_reference_v<Element>) {
        using bare = std::remove_cv_t<std::remove_reference_t<Element>>;
        pointer_ref p{untyped(std::addressof(target)), slot, &set_pointer<bare>, &type_mark<bare>, block_behind<bare>()};
        a.item(static_cast<std::uint64_t>(index), {&p, [](archive& to, void* at) { to.pointer(*static_cast<pointer_ref*>(at)); }, "reference"}, true);
    } else {
        a.element(static_cast<std::uint64_t>(index), const_cast<std::remove_const_t<Element>&>(target));
    }
}
}  // namespace detail

// Bytes that several members of a union share.
namespace detail {
struct shared_bytes {
    unsigned char* begin;
    std::size_t size;
    bool whole;      // every member has all of them
};
}  // namespace detail
namespace gen {
template <class... T>
::dome::detail::shared_bytes overlaid(T&... x) {
    unsigned char *first = nullptr, *last = nullptr;
    const auto note = [&](unsigned char* p, std::size_t n) {
        first = first == nullptr || p < first ? p : first;
        last = last == nullptr || p + n > last ? p + n : last;
    };
    (note(static_cast<unsigned char*>(::dome::detail::untyped(std::addressof(x))), sizeof(T)), ...);
    const auto size = static_cast<std::size_t>(last - first);
    return {first, size, ((std::is_scalar_v<T> && sizeof(T) == size) && ...)};
}
// A member of a packed struct, which may lie anywhere and has no address to hand out.
template <class T, class D>
void unaligned(archive& a, const char* name, D& owner, std::size_t offset) {
    static_assert(std::is_trivially_copyable_v<T>);
    char* const place = reinterpret_cast<char*>(std::addressof(owner)) + offset;
    alignas(T) unsigned char copy[sizeof(T)];
    __builtin_memcpy(copy, place, sizeof copy);
    a.field(name, reinterpret_cast<std::remove_cv_t<T>&>(copy), false);
    if (a.loading())      // else it may be in memory that cannot be written
        __builtin_memcpy(place, copy, sizeof copy);
}
// What a reference refers to until it is bound: never read, never written.
template <class Reference>
Reference unbound() {
    alignas(std::max_align_t) static unsigned char place[64];
    return static_cast<Reference>(*reinterpret_cast<std::remove_reference_t<Reference>*>(place));
}
}  // namespace gen

namespace detail {
template <class T>
struct without_restrict {
    using type = T;
};
template <class T>
struct without_restrict<T* __restrict__> {
    using type = T*;
};
}  // namespace detail

template <class T>
value_ref refer(T& x) {
    using bare = typename detail::without_restrict<std::remove_cv_t<T>>::type;
    const type_id id = detail::is_lambda_seen<bare>::value ? nullptr : &type_mark<bare>;      // pointers lead to the lambda itself
    return {detail::untyped(std::addressof(x)), &detail::walk<bare>, detail::type_name<bare>::value, id, sizeof(bare)};
}

}  // namespace dome
