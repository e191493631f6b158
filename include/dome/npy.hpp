// SPDX-License-Identifier: Apache-2.0
// NumPy files, for everyone else's tools: format 1.0, little-endian, C order; arithmetic and complex elements. Each task reads and
// writes its own part; the tasks share the file system.
//   auto x = dome::load_npy<double>("x.npy");                          // dome::vector<double>
//   auto g = dome::load_npy<dome::grid<double>>("g.npy");
//   dome::save_npy("x.npy", x);                                        // appears whole or not at all
// Tested by test/runtime/objects/npy_test.cpp.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "dome/grid.hpp"
#include "dome/vector.hpp"

namespace dome {
namespace detail {

template <class What>
struct npy_object {
    using type = vector<What>;
    using element = What;
    static constexpr std::size_t dimensions = 1;
};
template <class T>
struct npy_object<vector<T>> : npy_object<T> {};
template <class T, int N>
struct npy_object<grid<T, N>> {
    using type = grid<T, N>;
    using element = T;
    static constexpr std::size_t dimensions = N;
};

}  // namespace detail

// Collective. Throws error(io | damaged | mismatch | shape) naming the file, before any object exists.
template <class What>
typename detail::npy_object<What>::type load_npy(const std::string& path, const spread& how = {},
                                                 const std::source_location& at = std::source_location::current()) {
    const detail::calling call("load_npy", at);
    using object = detail::npy_object<What>;
    const element_type& type = element_type_of<typename object::element>();
    const detail::npy_header header = detail::open_npy(path, type, object::dimensions);
    typename object::type x(detail::unfilled{}, detail::make_layout(header.shape, how.where, how.tile));
    x.set_name(how.name);
    detail::read_npy(path, header, type, x.lay(), x.local_data());
    detail::constructed(x);
    return x;
}

// Collective. Throws error(io) on every task when some task could not write.
template <class Object>
void save_npy(const std::string& path, const Object& x, const std::source_location& at = std::source_location::current()) {
    const detail::calling call("save_npy", at);
    if (x.blank())
        detail::fail_usage(detail::described(x) + " cannot be written to " + path + ": give it a shape first");
    detail::write_npy(path, x.element(), x.lay(), reinterpret_cast<const std::byte*>(x.data()));
}

}  // namespace dome
