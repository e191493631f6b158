// SPDX-License-Identifier: Apache-2.0
// From a C++ type to the layout that checkpoints and messages need. In: an arithmetic type, an enumeration, std::complex, std::array of these, or a
// trivially copyable aggregate of up to sixteen members. Out: dome::element_type.
//   struct atom { double x, y, z; int kind; };         // will do as it is
// Members go by their numbers then. With names, or for a class that is no aggregate:
//   template <> struct dome::element_traits<atom> {
//       static dome::element_type layout() {
//           return dome::aggregate_layout(dome::member("x", &atom::x), dome::member("y", &atom::y),
//                                         dome::member("z", &atom::z), dome::member("kind", &atom::kind));
//       }
//   };
// Tested by test/runtime/objects/vector_test.cpp and test/runtime/comm/element_type_test.cpp.
#pragma once

#include <array>
#include <complex>
#include <cstdint>
#include <limits>
#include <string>
#include <tuple>
#include <type_traits>

#include "dome/detail/fields.hpp"
#include "dome/distributed.hpp"

namespace dome {

template <class T, class = void>
struct element_traits {
    static_assert(!std::is_same_v<T, T>,
                  "Dome does not know the members of this element type: specialise dome::element_traits "
                  "for it (include/dome/element.hpp shows how)");
};

template <class T>
struct element_traits<T, std::enable_if_t<std::is_arithmetic_v<T>>> {
    static element_type layout() {
        static_assert(!std::is_same_v<T, long double> || std::numeric_limits<T>::digits == 53 || std::numeric_limits<T>::digits == 113,
                      "long double of this machine is no IEEE-754 binary type and cannot be carried to another: use double");
        const char kind = std::is_same_v<T, bool> ? 'b' : std::is_floating_point_v<T> ? 'f' : std::is_signed_v<T> ? 'i' : 'u';
        return {sizeof(T), {{kind, sizeof(T), 0, ""}}};
    }
};

template <class T>
struct element_traits<T, std::enable_if_t<std::is_enum_v<T>>> : element_traits<std::underlying_type_t<T>> {};

template <class T>
struct element_traits<std::complex<T>> {
    static element_type layout() { return {2 * sizeof(T), {{'f', sizeof(T), 0, "re"}, {'f', sizeof(T), sizeof(T), "im"}}}; }
};

template <class T>
concept plain_aggregate = std::is_aggregate_v<T> && std::is_class_v<T> && std::is_trivially_copyable_v<T> && !requires { std::tuple_size<T>::value; };
template <class T>
struct element_traits<T, std::enable_if_t<plain_aggregate<T>>> {
    static element_type layout();
};

template <class M, std::size_t N>
struct element_traits<std::array<M, N>> {
    static element_type layout();
};

template <class T>
const element_type& element_type_of() {
    static_assert(std::is_trivially_copyable_v<T> || std::is_arithmetic_v<T>,
                  "elements of distributed objects are moved as bytes: they must be trivially copyable");
    static const element_type known = element_traits<T>::layout();
    return known;
}

namespace detail {

template <class M>
struct member_scalars {
    static void append(element_type& to, std::uint32_t offset, const std::string& name) {
        for (auto s : element_type_of<M>().scalars) {
            s.offset += offset;
            s.name = s.name.empty() ? name : name + "." + s.name;
            to.scalars.push_back(std::move(s));
        }
    }
};
template <class M, std::size_t N>
struct member_scalars<M[N]> {
    static void append(element_type& to, std::uint32_t offset, const std::string& name) {
        for (std::size_t i = 0; i < N; ++i)
            member_scalars<M>::append(to, offset + static_cast<std::uint32_t>(i * sizeof(M)), name + "[" + std::to_string(i) + "]");
    }
};
template <class M, std::size_t N>
struct member_scalars<std::array<M, N>> : member_scalars<M[N]> {};

}  // namespace detail

template <class T>
element_type element_traits<T, std::enable_if_t<plain_aggregate<T>>>::layout() {
    static const T sample{};
    element_type all{sizeof(T), {}};
    int number = 0;
    const auto add = [&]<class M>(const M& member) {
        const auto offset = reinterpret_cast<const char*>(&member) - reinterpret_cast<const char*>(&sample);
        detail::member_scalars<M>::append(all, static_cast<std::uint32_t>(offset), std::to_string(number++));
    };
    std::apply([&](const auto&... m) { (add(m), ...); }, detail::members_tied(sample));
    return all;
}

template <class M, std::size_t N>
element_type element_traits<std::array<M, N>>::layout() {
    element_type all{sizeof(std::array<M, N>), {}};
    detail::member_scalars<M[N]>::append(all, 0, "");
    return all;
}

template <class Class, class M>
struct member_of {
    const char* name;
    M Class::* where;
};
template <class Class, class M>
member_of<Class, M> member(const char* name, M Class::* where) {
    return {name, where};
}

// Members may be arithmetic, enumerations, complex, arrays of these, or other described aggregates.
template <class Class, class... M>
element_type aggregate_layout(member_of<Class, M>... members) {
    static const Class sample{};
    element_type all{sizeof(Class), {}};
    const auto offset = [&](const auto& m) {
        return static_cast<std::uint32_t>(reinterpret_cast<const char*>(&(sample.*m.where)) - reinterpret_cast<const char*>(&sample));
    };
    (detail::member_scalars<M>::append(all, offset(members), members.name), ...);
    return all;
}

}  // namespace dome
