// SPDX-License-Identifier: Apache-2.0
// How arrays are cut and which elements are whose.
// Tested by test/runtime/objects.
#include <algorithm>
#include <memory>
#include <mutex>
#include <unordered_map>
#include <utility>

#include "dome/detail/objects_runtime.hpp"
#include "runtime/objects/registry.hpp"

namespace dome::detail {

int object_rank() { return objects::current().group->rank(); }
int object_tasks() { return objects::current().group->size(); }

distribution initial_distribution(std::int64_t tiles, placement where) {
    const objects::context& here = objects::current();
    if (here.initial_distribution)
        return here.initial_distribution(tiles, where);
    return distribution::even(tiles, here.group->size());
}

void constructed(distributed& object) {
    if (const auto& hook = objects::current().constructed)
        hook(object);
}

// About a thousand tiles: fine enough to share among unequal machines, few enough that combining partial results stays
// cheap. Below that, tiles of 64 elements at least, but never fewer than 256 tiles while there are elements to fill them.
std::int64_t default_tile(std::int64_t elements) {
    const auto cut = [&](std::int64_t parts) { return (elements + parts - 1) / parts; };
    const std::int64_t tile = std::max({std::int64_t{1}, cut(1024), std::min<std::int64_t>(64, cut(256))});
    return tile < 8 ? tile : (tile + 7) / 8 * 8;
}

// Rows are long already: finer tiles than for vectors.
std::int64_t default_tile_rows(std::int64_t rows) { return std::max<std::int64_t>(1, (rows + 1023) / 1024); }

namespace {

// All layouts in use, each once. This is there before the first object is, and so outlives those that are global variables.
struct layouts_in_use {
    const std::shared_ptr<const layout> of_blank = std::make_shared<const layout>();
    std::unordered_multimap<std::int64_t, std::weak_ptr<const layout>> others;      // by the number of elements
    std::size_t many = 64;                            // of them: a reason to forget those that nobody uses any more
    std::mutex lock;
    static layouts_in_use& known() {
        static layouts_in_use all;
        return all;
    }
};

}  // namespace

shared_layout::shared_layout() noexcept : it_(layouts_in_use::known().of_blank) {}

shared_layout::shared_layout(layout settled) {
    layouts_in_use& known = layouts_in_use::known();
    if (settled == *known.of_blank) {
        it_ = known.of_blank;
        return;
    }
    const std::lock_guard hold(known.lock);
    for (auto [at, end] = known.others.equal_range(settled.tiles.elements); at != end; ++at)
        if (it_ = at->second.lock(); it_ != nullptr && *it_ == settled)
            return;
    if (known.others.size() >= known.many) {
        std::erase_if(known.others, [](const auto& other) { return other.second.expired(); });
        known.many = 64 + 2 * known.others.size();
    }
    it_ = std::make_shared<const layout>(std::move(settled));
    known.others.emplace(it_->tiles.elements, it_);
}

void layout::settle() {
    const int rank = object_rank();
    first = first_of(rank);
    last = last_of(rank);
}

layout make_layout(std::vector<std::int64_t> shape, placement where, std::int64_t tile) {
    layout made;
    if (tile <= 0 && !shape.empty())
        tile = shape.size() == 1 ? default_tile(shape[0]) : default_tile_rows(shape[0]);
    made.tiles.elements = shape.empty() ? 0 : shape[0];
    for (std::size_t k = 1; k < shape.size(); ++k) {
        made.tiles.elements *= shape[k];
        tile *= shape[k];
    }
    made.tiles.tile = std::max<std::int64_t>(1, tile);
    made.shape = std::move(shape);
    made.where = where;
    made.dist = initial_distribution(made.tiles.tiles(), where);
    made.settle();
    return made;
}

void check_alike(const distributed& a, const layout& la, const distributed& b, const layout& lb) {
    if (la.shape != lb.shape)
        fail_shapes(a, la, b, lb);
    if (la.where != lb.where || la.tiles.tile != lb.tiles.tile || !(la.dist == lb.dist))
        fail_spread(a, b);
}

void agree(const error* mine) {
    std::string said;
    if (mine != nullptr)
        said = static_cast<char>(mine->code()) + std::string(mine->what());
    for (const auto& other : objects::current().group->all_gather(std::as_bytes(std::span(said))))
        if (!other.empty())
            throw error(static_cast<errc>(std::to_integer<int>(other[0])),
                        std::string(reinterpret_cast<const char*>(other.data()) + 1, other.size() - 1));
}

}  // namespace dome::detail
