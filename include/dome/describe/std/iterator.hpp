// SPDX-License-Identifier: Apache-2.0
// Descriptions of iterators of contiguous containers, which are pointers, of reverse iterators and inserters.
// Included by programs that save one (dome-cc adds the line). Tested by test/golden/iterators.
#pragma once

#include <iterator>
#include <istream>
#include <ostream>

#include "dome/describe/positions.hpp"

namespace dome {

namespace detail {

// The container of an inserter is a protected member.
template <class I>
struct inserter_door : I {
    static constexpr auto container_of() { return &inserter_door::container; }
};
// What stands in for a container until the inserter's own is known.
template <class C>
C& no_container() {
    alignas(C) static unsigned char room[sizeof(C)];
    return reinterpret_cast<C&>(room);
}
template <class C>
struct blank_parts<std::back_insert_iterator<C>> {
    static std::back_insert_iterator<C> make() { return std::back_insert_iterator<C>(no_container<C>()); }
};
template <class C>
struct blank_parts<std::front_insert_iterator<C>> {
    static std::front_insert_iterator<C> make() { return std::front_insert_iterator<C>(no_container<C>()); }
};
template <class C>
struct blank_parts<std::insert_iterator<C>> {
    static std::insert_iterator<C> make() { return std::insert_iterator<C>(no_container<C>(), typename C::iterator()); }
};
template <class T, class Char, class Traits>
struct blank_parts<std::ostream_iterator<T, Char, Traits>> {
    static std::ostream_iterator<T, Char, Traits> make() {
        return std::ostream_iterator<T, Char, Traits>(no_container<std::basic_ostream<Char, Traits>>());
    }
};
template <class I>
void apply_inserter(archive& a, I& x) {
    auto& container = x.*inserter_door<I>::container_of();
    describe<std::remove_reference_t<decltype(container)>>::apply(a, container);
}

}  // namespace detail

template <class I>
struct describe<std::reverse_iterator<I>> {
    static constexpr const char* name() { return "reverse_iterator"; }
    static void apply(archive& a, std::reverse_iterator<I>& x) {
        static_assert(sizeof x == sizeof(I));
        describe<I>::apply(a, reinterpret_cast<I&>(x));      // its only member
    }
};
// The stream, which outlives its iterators, and what is written between elements.
template <class T, class Char, class Traits>
struct describe<std::ostream_iterator<T, Char, Traits>> {
    using iterator = std::ostream_iterator<T, Char, Traits>;
    static constexpr const char* name() { return "ostream_iterator"; }
    static void apply(archive& a, iterator& x) {
        struct parts {
            std::basic_ostream<Char, Traits>* stream;
            const Char* separator;
        };
        static_assert(sizeof x == sizeof(parts));
        auto& inside = reinterpret_cast<parts&>(x);
        a.field("stream", inside.stream);
        a.field("separator", inside.separator);
    }
};
// The stream, and what has been read from it already.
template <class T, class Char, class Traits, class Distance>
struct describe<std::istream_iterator<T, Char, Traits, Distance>> {
    using iterator = std::istream_iterator<T, Char, Traits, Distance>;
    static constexpr const char* name() { return "istream_iterator"; }
    static void apply(archive& a, iterator& x) {
        struct parts {
            std::basic_istream<Char, Traits>* stream;
            T value;
            bool good;
        };
        static_assert(sizeof x == sizeof(parts));
        auto& inside = reinterpret_cast<parts&>(x);
        a.field("stream", inside.stream);
        a.field("value", inside.value);
        a.field("good", inside.good);
    }
};
// The buffer, and of one that reads the character it looks at.
template <class Char, class Traits>
struct describe<std::istreambuf_iterator<Char, Traits>> {
    using iterator = std::istreambuf_iterator<Char, Traits>;
    static constexpr const char* name() { return "istreambuf_iterator"; }
    static void apply(archive& a, iterator& x) {
        struct parts {
            std::basic_streambuf<Char, Traits>* buffer;
            typename Traits::int_type next;
        };
        static_assert(sizeof x == sizeof(parts));
        auto& inside = reinterpret_cast<parts&>(x);
        a.field("buffer", inside.buffer);
        a.field("next", inside.next);
    }
};
template <class C>
struct describe<std::back_insert_iterator<C>> {
    static constexpr const char* name() { return "back_insert_iterator"; }
    static void apply(archive& a, std::back_insert_iterator<C>& x) { detail::apply_inserter(a, x); }
};
template <class C>
struct describe<std::front_insert_iterator<C>> {
    static constexpr const char* name() { return "front_insert_iterator"; }
    static void apply(archive& a, std::front_insert_iterator<C>& x) { detail::apply_inserter(a, x); }
};

#ifdef __GLIBCXX__
template <class P, class C>
struct describe<__gnu_cxx::__normal_iterator<P, C>> {
    static constexpr const char* name() { return "iterator"; }
    static void apply(archive& a, __gnu_cxx::__normal_iterator<P, C>& x) {
        a.pointer({detail::first_word(x), &x, &detail::set_word, &type_mark<std::remove_cv_t<std::remove_pointer_t<P>>>});
    }
};
template <class C>
struct describe<std::insert_iterator<C>> {
    static constexpr const char* name() { return "insert_iterator"; }
    static void apply(archive& a, std::insert_iterator<C>& x) {
        if (a.begin_sequence(2) != 2)
            a.fail(errc::mismatch, "an insert_iterator is saved as container and position");
        a.item(0, value_ref{&x, [](archive& in, void* p) { detail::apply_inserter(in, *static_cast<std::insert_iterator<C>*>(p)); }, "pointer"},
               true);
        auto& place = x.*position_door::place_of();
        a.item(1, refer(place), true);
        a.end_sequence();
    }

private:
    struct position_door : std::insert_iterator<C> {
        static constexpr auto place_of() { return &position_door::iter; }
    };
};
#endif

}  // namespace dome
