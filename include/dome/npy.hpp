// SPDX-License-Identifier: Apache-2.0
// NumPy files, for everyone else's tools: format 1.0, little-endian, C order. Each task reads and writes its own part; the
// tasks share the file system.
//   auto x = dome::load_npy<double>("x.npy");                          // dome::vector<double>
//   auto g = dome::load_npy<dome::grid<double>>("g.npy");
//   dome::save_npy("x.npy", x);                                        // appears whole or not at all
// Tested by test/runtime/objects/npy_test.cpp.
#pragma once

#include <algorithm>
#include <array>
#include <string>
#include <type_traits>

#include "dome/grid.hpp"
#include "dome/vector.hpp"

namespace dome {
namespace detail {

template <class What>
struct npy_object {
    using type = vector<What>;
    using element = What;
    static constexpr std::size_t dimensions = 1;
    static type make(const std::vector<std::int64_t>& shape, const spread& how) { return type(shape[0], What{}, how); }
};
template <class T>
struct npy_object<vector<T>> : npy_object<T> {};
template <class T, int N>
struct npy_object<grid<T, N>> {
    using type = grid<T, N>;
    using element = T;
    static constexpr std::size_t dimensions = N;
    static type make(const std::vector<std::int64_t>& shape, const spread& how) {
        std::array<std::int64_t, N> e{};
        std::copy(shape.begin(), shape.end(), e.begin());
        return type(e, T{}, how);
    }
};

}  // namespace detail

// Collective. Throws error(io | damaged | mismatch | shape) naming the file, before any object exists.
template <class What>
typename detail::npy_object<What>::type load_npy(const std::string& path, const spread& how = {}) {
    using object = detail::npy_object<What>;
    const element_type& type = element_type_of<typename object::element>();
    const detail::npy_header header = detail::read_npy_header(path);
    detail::check_npy(path, header, type, object::dimensions);
    auto x = object::make(header.shape, how);
    detail::read_npy_elements(path, header, type, x.local_begin(), x.local_elements(), x.local_data());
    return x;
}

// Collective. Throws error(io) on every task when some task could not write.
template <class Object>
void save_npy(const std::string& path, const Object& x) {
    if (x.blank())
        detail::fail_usage("a blank object cannot be written to " + path + ": give it a shape first");
    detail::write_npy(path, x.element(), x.lay(), reinterpret_cast<const std::byte*>(x.data()));
}

}  // namespace dome
