// SPDX-License-Identifier: Apache-2.0
// Templates of generated.hpp: from the names and variables of a site or frame to type-erased values.
// In: variables. Out: calls of an archive, or of the few functions of dome::gen::detail.
// Tested by test/runtime/checkpoint/generated_test.cpp.
#pragma once

namespace dome {

template <class T>
struct describe<gen::elements_of<T>> {
    static constexpr const char* name() { return "array"; }
    static void apply(archive& a, gen::elements_of<T>& x) { detail::apply_fixed(a, x.first, x.count); }
};

namespace gen {
namespace detail {

// A reference variable, described as a pointer.
template <class T>
void walk_path(archive& a, void* address) {
    auto& p = *static_cast<by_path<T>*>(address);
    a.pointer({::dome::detail::untyped(p.target), address, nullptr, &type_mark<std::remove_cv_t<T>>});
}

template <class T>
void save_one(archive& a, const char* name, T& copy) {
    a.named(name, refer(copy), false);
}
template <class T>
void save_one(archive& a, const char* name, by_address<T>& v) {
    a.named(name, refer(*v.address), true);
}
template <class... Held>
void save_one(archive& a, const char* name, closure<Held...>& v) {
    a.named(name, refer(v), true);
}
template <class T>
void save_one(archive& a, const char* name, by_path<T>& v) {
    a.named(name, value_ref{&v, &walk_path<T>, "reference"}, false);
}

inline void walk_nothing(archive&, void*) {}
template <class T>
value_ref place_of(T& x) {
    return {::dome::detail::untyped(std::addressof(x)), &walk_nothing, "record", &type_mark<std::remove_cv_t<T>>, sizeof(T), true};
}
template <class T>
void save_one(archive& a, const char* name, by_place<T>& v) {
    a.named(name, place_of(*v.address), true);
}
template <class T>
void save_one(archive& a, const char* name, elements_of<T>& v) {
    a.named(name, refer(v), true);
}

}  // namespace detail

template <class T>
void frame::place(const char* name, T& x) {
    detail::load(*this, name, detail::place_of(x), true);
}

template <class T>
T frame::get(const char* name) {
    std::remove_cv_t<T> x = blank<std::remove_cv_t<T>>();
    if constexpr (std::is_pointer_v<T> && !std::is_const_v<T>)
        detail::load_pointer(*this, name, refer(x));
    else
        detail::load(*this, name, refer(x), false);
    return x;
}
template <class T>
[[gnu::always_inline]] inline void frame::set_waiting(const char* name, T& x) {
    if constexpr (std::is_pointer_v<T> && !std::is_const_v<T>) {
        std::remove_cv_t<T> value = x;
        detail::load_waiting(*this, name, refer(value));
        x = value;
    }
}

template <class T>
void frame::load(const char* name, T& x) {
    detail::load(*this, name, refer(x), true);
}

template <class... Saved>
void site<Saved...>::save_all(const site_base* self, archive& a) {
    auto& values = const_cast<site*>(static_cast<const site*>(self))->saved_;
    const char* const* name = self->info->names;
    values.each([&](auto& x) { detail::save_one(a, *name++, x); });
    static_cast<void>(name);
}

template <class T>
global::global(const std::string& name, T& x) {
    detail::add_global(name.c_str(), refer(x));
}

namespace detail {
inline std::string of_source(const std::string& source, const std::string& name) { return source + ":" + name; }
}  // namespace detail
template <class T>
global::global(const char* source, const std::string& name, T& x) {
    detail::add_global(detail::of_source(source, name).c_str(), refer(x));
}
template <class T>
constant::constant(const std::string& name, const T& x) {
    detail::add_constant(name.c_str(), refer(const_cast<T&>(x)));
}
template <class T>
constant::constant(const char* source, const std::string& name, const T& x) {
    detail::add_constant(detail::of_source(source, name).c_str(), refer(const_cast<T&>(x)));
}

// What of it is state, and how it is made blank.
template <class T>
struct static_value {
    static T& of(T& x) { return x; }
    static void blank(unsigned char* at) { ::dome::detail::construct_blank<T>(at); }
};
template <class A>
struct static_value<whole_array<A>> {
    using element = std::remove_cv_t<std::remove_all_extents_t<A>>;
    static auto& of(whole_array<A>& x) { return *const_cast<std::remove_cv_t<A>*>(std::addressof(x.value)); }
    static void blank(unsigned char* at) {
        for (std::size_t i = 0; i < sizeof(A) / sizeof(element); ++i)
            ::dome::detail::construct_blank<element>(at + i * sizeof(element));
    }
};

template <class Tag, class T>
class static_place {
public:
    template <class Make>
    static T& get(Make make) {
        static_cast<void>(&entry);
        if (!there) {
            ::dome::detail::class_access::construct<T>(bytes, make);
            settle();
        }
        return object();
    }

private:
    static T& object() noexcept { return *std::launder(reinterpret_cast<T*>(bytes)); }
    static void blank() {
        if (there)      // control has passed it already, before main
            return;
        static_value<T>::blank(bytes);
        settle();
    }
    static void settle() {
        struct leaving {
            ~leaving() { ::dome::detail::class_access::end(object()); }
        };
        there = true;
        static const leaving last;
        static_cast<void>(last);
        detail::add_global(Tag::name().c_str(), refer(static_value<T>::of(object())));
    }
    struct registration {
        registration() { detail::add_place({Tag::name(), &blank}); }
    };
    alignas(T) static inline unsigned char bytes[sizeof(T)];
    static inline bool there = false;
    static inline const registration entry;
};
template <class Tag, class Make>
auto& static_local(Make make) {
    return static_place<Tag, std::remove_cv_t<decltype(make())>>::get(make);
}

}  // namespace gen
}  // namespace dome
