// SPDX-License-Identifier: Apache-2.0
// Combines the values of tiles 0, 1, 2, ... in one fixed tree, whoever has which of them. A node of height h stands for 2^h tiles, the first
// of them a multiple of 2^h, and is made of its two halves. What lies within one task's tiles is combined there; at most two nodes of each
// height are left of it (as in a range of a segment tree), and these alone travel. Rounding errors grow with the height of the tree, not with the number of
// tiles (pairwise summation: Higham, The accuracy of floating point summation, 1993).
// Tested by test/runtime/objects/reduce_test.cpp.
#pragma once

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <utility>

namespace dome::detail {

// f(height) for the nodes that tiles [first, last) leave, in order.
template <class F>
void for_nodes(std::int64_t first, std::int64_t last, F&& f) {
    while (first < last) {
        const int fits = std::bit_width(static_cast<std::uint64_t>(last - first)) - 1;
        const int height = first == 0 ? fits : std::min(fits, std::countr_zero(static_cast<std::uint64_t>(first)));
        f(height);
        first += std::int64_t{1} << height;
    }
}

template <class A, class Op>
class tile_tree {
public:
    // Of tiles from `first` on; `tiles`: how many there are in all.
    tile_tree(std::int64_t first, std::int64_t tiles, Op op)
        : next_(first), op_(std::move(op)),
          nodes_(std::make_unique<node[]>(2 * static_cast<std::size_t>(std::bit_width(static_cast<std::uint64_t>(tiles))) + 2)) {}

    // Of the next 2^height tiles.
    void add(const A& value, int height = 0) {
        nodes_[size_++] = {value, height};
        next_ += std::int64_t{1} << height;
        // Equal halves: the left one begins where a node twice as high can.
        for (; size_ > 1 && nodes_[size_ - 2].height == height && next_ % (std::int64_t{2} << height) == 0; ++height, --size_)
            nodes_[size_ - 2] = {op_(nodes_[size_ - 2].value, nodes_[size_ - 1].value), height + 1};
    }
    // Nodes that have no other half yet, from left to right.
    std::size_t size() const { return size_; }
    const A& operator[](std::size_t i) const { return nodes_[i].value; }

    // All of them together, the last ones first. There must be one.
    A all() const {
        A right = nodes_[size_ - 1].value;
        for (std::size_t i = size_ - 1; i-- > 0;)
            right = op_(nodes_[i].value, right);
        return right;
    }

private:
    struct node {
        A value;
        int height;
    };
    std::int64_t next_;
    Op op_;
    std::unique_ptr<node[]> nodes_;
    std::size_t size_ = 0;
};

}  // namespace dome::detail
