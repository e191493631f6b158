// SPDX-License-Identifier: Apache-2.0
// How a stencil runs over a grid: what it sees of an element's surroundings, and the sweep over rows, dimension by dimension.
// In: pointers so placed that global flat indices address the elements, rows of neighbours in place. Out: the elements of a
// range of rows. Along the first dimension surroundings lie in memory as they do in the grid (rows beyond the edge included);
// along the others an element near an edge finds them by computing.
// Tested by test/runtime/objects/grid_test.cpp.
#pragma once

#include <algorithm>
#include <array>
#include <concepts>
#include <cstddef>
#include <cstdint>

#include "dome/detail/array.hpp"

namespace dome {

// What a stencil meets beyond the edges of a grid.
enum class edges {
    fixed,         // elements within its reach of an edge are taken over as they are
    periodic,      // the opposite side
    reflecting     // the same elements mirrored at the edge: -1 is 0, -2 is 1
};

namespace detail {

// Which element stands for one beyond the edges; n > 0.
inline std::int64_t folded(std::int64_t i, std::int64_t n, edges how) {
    if (i >= 0 && i < n)
        return i;
    const auto modulo = [](std::int64_t a, std::int64_t b) { return (a % b + b) % b; };
    if (how == edges::periodic)
        return modulo(i, n);
    const std::int64_t at = modulo(i, 2 * n);
    return at < n ? at : 2 * n - 1 - at;
}

// What a stencil sees: the element it computes and those around it, by distance along each dimension.
template <class T, int N>
struct neighbourhood {
    const T* p;
    std::array<std::ptrdiff_t, N> stride;
    template <std::integral... D>
        requires(sizeof...(D) == N)
    const T& operator()(D... distance) const {
        const std::ptrdiff_t d[] = {static_cast<std::ptrdiff_t>(distance)...};
        std::ptrdiff_t at = d[N - 1];
        for (int k = 0; k < N - 1; ++k)
            at += d[k] * stride[static_cast<std::size_t>(k)];
        return p[at];
    }
};

template <class T, int N>
struct neighbourhood_at_edge {
    const T* p;
    std::array<std::int64_t, N> at;
    const std::array<std::int64_t, N>& extent;
    const std::array<std::ptrdiff_t, N>& stride;
    const std::array<edges, N>& how;
    template <std::integral... D>
        requires(sizeof...(D) == N)
    const T& operator()(D... distance) const {
        const std::int64_t d[] = {static_cast<std::int64_t>(distance)...};
        std::ptrdiff_t to = static_cast<std::ptrdiff_t>(d[0]) * stride[0];
        for (std::size_t k = 1; k < N; ++k)
            to += static_cast<std::ptrdiff_t>(folded(at[k] + d[k], extent[k], how[k]) - at[k]) * stride[k];
        return p[to];
    }
};

template <class T, int N, class F>
class sweep {
public:
    sweep(const T* in, T* out, const std::array<std::int64_t, N>& extent, const std::array<std::ptrdiff_t, N>& stride, std::int64_t reach,
          const std::array<edges, N>& how, F& f)
        : in_(in), out_(out), extent_(extent), stride_(stride), reach_(reach), how_(how), f_(f) {}

    // `look` is called after every so many elements: planes of a large grid are too long to leave the neighbours alone for.
    template <class Look>
    void rows(std::int64_t first, std::int64_t last, Look&& look) {
        constexpr std::int64_t between_looks = 1 << 15;
        if constexpr (N == 1) {
            for (std::int64_t i = first; i < last; i += between_looks) {
                line(0, i, std::min(last, i + between_looks), false);
                look();
            }
        } else {
            const std::int64_t tile = N == 2 ? extent_[1] : rows_in_cache();
            std::int64_t unseen = 0;
            for (std::int64_t from = 0; from < extent_[1]; from += tile) {
                const std::int64_t to = std::min(from + tile, extent_[1]);
                for (at_[0] = first; at_[0] < last; ++at_[0]) {
                    slice<1>(at_[0] * stride_[0], keeps<0>(), false, from, to);
                    unseen += (to - from) * stride_[1];
                    if (unseen >= between_looks) {
                        look();
                        unseen = 0;
                    }
                }
            }
        }
    }

private:
    template <std::size_t K>
    bool near() const {
        return at_[K] < reach_ || at_[K] >= extent_[K] - reach_;
    }
    template <std::size_t K>
    bool keeps() const {
        return how_[K] == edges::fixed && near<K>();
    }

    // Rows of the second of three dimensions that are swept together along the first: as much of the slices around an element as
    // the second-level cache holds, so that each element comes from memory once and not once for every slice that needs it
    // (G. Rivera, C.-W. Tseng, "Tiling optimizations for 3D scientific computations", SC 2000). Slices that the last level holds
    // are better swept whole: memory is read in one long stream, which the hardware foresees.
    std::int64_t rows_in_cache() const {
        constexpr std::int64_t part_of_last_level = std::int64_t{8} << 20;         // caches of that level are 16 MiB and more, for several cores
        const std::int64_t slices = 2 * reach_ + 2, row = stride_[1] * static_cast<std::int64_t>(sizeof(T));
        if (slices * row * extent_[1] <= part_of_last_level)
            return extent_[1];
        return std::max<std::int64_t>(4 * reach_ + 4, second_level_cache() / 2 / (slices * row));
    }

    // Elements [from, to) of dimension K, whole in the dimensions after it.
    template <std::size_t K>
    void slice(std::ptrdiff_t flat, bool kept, bool computed, std::int64_t from, std::int64_t to) {
        if constexpr (K == N - 1) {
            if (kept)
                keep(flat, from, to);
            else
                line(flat, from, to, computed);
        } else {
            for (at_[K] = from; at_[K] < to; ++at_[K])
                slice<K + 1>(flat + at_[K] * stride_[K], kept || keeps<K>(), computed || near<K>(), 0, extent_[K + 1]);
        }
    }

    // Elements [from, to) of the last dimension.
    void line(std::ptrdiff_t flat, std::int64_t from, std::int64_t to, bool computed) {
        constexpr std::size_t last = N - 1;
        const std::int64_t n = extent_[last], inner = std::clamp(std::min(reach_, n), from, to),
                           outer = std::clamp(std::max(inner, n - reach_), inner, to);
        if (how_[last] == edges::fixed) {
            keep(flat, from, inner);
            run(flat, inner, outer, computed);
            keep(flat, outer, to);
        } else if constexpr (N == 1) {
            run(flat, from, to, false);        // the margin holds what is beyond the edges
        } else {
            run(flat, from, inner, true);
            run(flat, inner, outer, computed);
            run(flat, outer, to, true);
        }
    }

    void keep(std::ptrdiff_t flat, std::int64_t from, std::int64_t to) const {
        if (to - from == 1)                    // nearly always: not worth a call
            out_[flat + from] = in_[flat + from];
        else if (from < to)
            std::copy(in_ + flat + from, in_ + flat + to, out_ + flat + from);
    }

    void run(std::ptrdiff_t flat, std::int64_t from, std::int64_t to, bool computed) {
        if (!computed) {
            inside(in_ + flat, out_ + flat, from, to, stride_, f_);
            return;
        }
        for (at_[N - 1] = from; at_[N - 1] < to; ++at_[N - 1]) {
            const std::ptrdiff_t j = flat + at_[N - 1];
            out_[j] = static_cast<T>(f_(neighbourhood_at_edge<T, N>{in_ + j, at_, extent_, stride_, how_}));
        }
    }

    // The two grids do not overlap; saying so lets the compiler keep elements in registers from one iteration to the next.
    static void inside(const T* __restrict in, T* __restrict out, std::ptrdiff_t first, std::ptrdiff_t last,
                       const std::array<std::ptrdiff_t, N>& stride, F& f) {
        DOME_INDEPENDENT
        for (std::ptrdiff_t j = first; j < last; ++j)
            out[j] = static_cast<T>(f(neighbourhood<T, N>{in + j, stride}));
    }

    const T* const in_;
    T* const out_;
    const std::array<std::int64_t, N>& extent_;
    const std::array<std::ptrdiff_t, N>& stride_;
    const std::int64_t reach_;
    const std::array<edges, N>& how_;
    F& f_;
    std::array<std::int64_t, N> at_{};
};

}  // namespace detail
}  // namespace dome
