// SPDX-License-Identifier: Apache-2.0
// The order in which tiles are added, as docs/objects.md defines it: what the tree of include/dome/detail/tile_tree.hpp is compared with.
#pragma once

#include <bit>
#include <cstddef>
#include <span>

namespace spmd {

// The sum of x, which is not empty: that of the first elements, as many as the largest power of two below their number, and that of the rest.
inline double in_halves(std::span<const double> x) {
    const std::size_t half = std::bit_ceil(x.size()) / 2;
    return x.size() == 1 ? x[0] : in_halves(x.first(half)) + in_halves(x.subspan(half));
}

}  // namespace spmd
