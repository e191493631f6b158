// SPDX-License-Identifier: Apache-2.0
// What vector and grid have in common: owned memory, a layout, and being a dome::distributed. Elements of this task lie
// contiguously; a margin before and behind them holds the rows of neighbours (grids only).
// Tested by test/runtime/objects.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <new>
#include <span>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

#include "dome/detail/calling.hpp"
#include "dome/detail/objects_runtime.hpp"
#include "dome/element.hpp"

// Element by element, iteration i touches index i alone, whatever overlaps what: the compiler need not prove it.
#if defined(__clang__)
#define DOME_INDEPENDENT _Pragma("clang loop vectorize(assume_safety)")
#elif defined(__GNUC__)
#define DOME_INDEPENDENT _Pragma("GCC ivdep")
#else
#define DOME_INDEPENDENT
#endif

namespace dome {

// How a new object is laid out. `tile`: elements (of a grid: rows) that always stay together; 0 lets Dome choose from the
// shape. Partial results are formed per tile, so another tile size may change the last digits of a sum.
struct spread {
    placement where = placement::dynamic;
    std::int64_t tile = 0;
    std::string name;
    spread() = default;
    spread(placement w, std::int64_t t = 0, std::string n = {}) : where(w), tile(t), name(std::move(n)) {}
    explicit spread(std::string n) : name(std::move(n)) {}
};

namespace detail {

// Memory for elements [first, last) of a global array. A large one is address space alone until it is written, so that a task can keep
// all of an array's addresses for itself: elements that stay on a task stay where they are when others move.
class window {
public:
    window() = default;
    window(std::int64_t first, std::int64_t last, std::size_t element, bool address_space)
        : first_(first), last_(last), element_(element), reserved_(address_space) {
        const std::size_t bytes = static_cast<std::size_t>(last - first) * element;
        memory_ = address_space ? reserve(bytes) : allocate(bytes);
    }
    window(window&& other) noexcept { swap(*this, other); }
    window& operator=(window&& other) noexcept {
        swap(*this, other);
        return *this;
    }
    ~window() {
        if (reserved_)
            unreserve(memory_, static_cast<std::size_t>(last_ - first_) * element_);
        else
            release(memory_);
    }
    bool empty() const { return memory_ == nullptr; }
    bool holds(std::int64_t first, std::int64_t last) const { return memory_ != nullptr && first_ <= first && last <= last_; }
    void prefer_large_pages(std::size_t used) noexcept { detail::prefer_large_pages(memory_, at(last_), used); }
    bool only_addresses() const { return reserved_; }
    std::byte* at(std::int64_t index) const {
        return memory_ == nullptr ? nullptr : memory_ + (index - first_) * static_cast<std::int64_t>(element_);
    }
    friend void swap(window& a, window& b) noexcept {
        std::swap(a.memory_, b.memory_);
        std::swap(a.first_, b.first_);
        std::swap(a.last_, b.last_);
        std::swap(a.element_, b.element_);
        std::swap(a.reserved_, b.reserved_);
    }

private:
    std::byte* memory_ = nullptr;
    std::int64_t first_ = 0, last_ = 0;
    std::size_t element_ = 1;
    bool reserved_ = false;
};

template <class T>
class array : public distributed {
public:
    using value_type = T;

    const element_type& element() const override { return element_type_of<T>(); }
    std::vector<std::int64_t> shape() const override { return lay_->shape; }
    tiling tiles() const override { return lay_->tiles; }
    placement where() const override { return lay_->where; }
    const distribution& dist() const override { return lay_->dist; }
    std::byte* local_data() override { return reinterpret_cast<std::byte*>(to_write()); }
    std::int64_t local_elements() const override { return lay_->count(); }

    void redistribute(const distribution& next) override {
        if (lay_->where == placement::whole)
            return;
        if (next.tiles() != lay_->tiles.tiles() || next.tasks() != object_tasks())
            fail_usage("a distribution of " + std::to_string(next.tiles()) + " tiles over " + std::to_string(next.tasks()) + " tasks does not fit " +
                       described(*this) + ", which has " + std::to_string(lay_->tiles.tiles()) + " tiles on " + std::to_string(object_tasks()) +
                       " tasks");
        layout to = lay();
        to.dist = next;
        to.settle();
        become(std::move(to));
    }

    void reshape(const std::vector<std::int64_t>& shape, std::int64_t tile, placement where, const distribution& dist) override {
        check_shape(shape, tile);
        if (shape.empty())
            return take_layout({});
        layout to;
        to.shape = shape;
        to.tiles.elements = 1;
        for (std::int64_t n : shape)
            to.tiles.elements *= n;
        to.tiles.tile = std::max<std::int64_t>(1, tile);
        to.where = where;
        to.dist = dist;
        if (where != placement::whole && (dist.tiles() != to.tiles.tiles() || dist.tasks() != object_tasks()))
            fail_usage("a distribution of " + std::to_string(dist.tiles()) + " tiles over " + std::to_string(dist.tasks()) + " tasks does not fit " +
                       described(*this, shape) + " in tiles of " + std::to_string(to.tiles.tile));
        to.settle();
        take_layout(std::move(to));
    }

    std::int64_t size() const { return lay_->tiles.elements; }
    bool blank() const { return lay_->shape.empty(); }        // default-constructed: has no shape yet

    // This task's elements, and the global index of the first of them.
    std::span<T> local() { return {data(), static_cast<std::size_t>(lay_->count())}; }
    std::span<const T> local() const { return {data(), static_cast<std::size_t>(lay_->count())}; }
    std::int64_t local_begin() const { return lay_->first; }
    std::int64_t local_end() const { return lay_->last; }

    // All elements: on every task, or on `root` alone (empty elsewhere). Collective.
    std::vector<T> gather(const std::source_location& where = std::source_location::current()) const {
        const calling call("gather", where);
        return gathered(size(), [&](std::byte* all) { gather_all(element(), lay(), bytes(), all); });
    }
    std::vector<T> gather_to(int root, const std::source_location& where = std::source_location::current()) const {
        const calling call("gather_to", where);
        return gathered(object_rank() == root ? size() : 0, [&](std::byte* all) { gather_one(root, element(), lay(), bytes(), all); });
    }

    const layout& lay() const { return *lay_; }
    T* data() {
        given_away_ = true;
        return to_write();
    }
    const T* data() const { return reinterpret_cast<const T*>(memory_.at(lay_->first)); }
    // The same for operations of Dome that write and keep no pointer.
    T* to_write() {
        surroundings_.written = true;
        return reinterpret_cast<T*>(memory_.at(lay_->first));
    }

protected:
    static_assert(!std::is_same_v<T, bool> || sizeof(bool) == 1);
    array() = default;
    array(const array& other, const std::source_location& where) : distributed(other), lay_(other.lay_), margin_(other.margin_) {
        const calling call("copy", where);
        memory_ = room(other);
        std::copy_n(other.data(), lay_->count(), to_write());
    }
    array(array&& other) noexcept
        : distributed(std::move(other)), lay_(std::exchange(other.lay_, shared_layout{})), margin_(std::exchange(other.margin_, 0)),
          memory_(std::move(other.memory_)), surroundings_(std::exchange(other.surroundings_, {})), given_away_(other.given_away_) {}
    array& operator=(const array&) = delete;
    array& operator=(array&& other) noexcept {
        distributed::operator=(std::move(other));
        swap_contents(other);
        return *this;
    }

    void swap_contents(array& other) noexcept {
        swap(lay_, other.lay_);
        std::swap(margin_, other.margin_);
        swap(memory_, other.memory_);
        std::swap(surroundings_, other.surroundings_);
        std::swap(given_away_, other.given_away_);
    }

    // Contents unspecified; no margin until somebody needs one.
    void take_layout(layout to) {
        be_registered();
        lay_ = shared_layout(std::move(to));
        margin_ = 0;
        surroundings_ = {};
        given_away_ = false;
        memory_ = window();
        memory_ = room();
    }

    // Same shape, another spread: the elements move. Collective.
    void become(layout to) {
        surroundings_ = {};
        std::vector<std::vector<want>> wants;
        for (int r = 0; r < object_tasks(); ++r)
            wants.push_back({{to.first_of(r), to.last_of(r) - to.first_of(r), 0}});
        const shared_layout before = std::exchange(lay_, shared_layout(std::move(to)));
        const layout& from = *before;
        if (memory_.only_addresses() && memory_.holds(lay_->first - margin_, lay_->last + margin_)) {
            pull(element(), from, memory_.at(from.first), wants, local_data());
            let_go(memory_.at(from.first), memory_.at(std::min(from.last, std::max(from.first, lay_->first - margin_))));
            let_go(memory_.at(std::max(from.first, std::min(from.last, lay_->last + margin_))), memory_.at(from.last));
            return;
        }
        const window old = std::exchange(memory_, window());
        memory_ = room();
        pull(element(), from, old.at(from.first), wants, local_data());
    }

    // Becomes equal to another array: its elements, and its shape and spread unless the shape is the same already.
    void copy_from(const array& other) {
        if (this == &other)
            return;
        if (lay_->shape != other.lay_->shape || same_spread(lay(), other.lay())) {
            if (lay_->shape != other.lay_->shape || memory_.empty())
                take_layout(other.lay());
            std::copy_n(other.data(), lay_->count(), to_write());
            return;
        }
        pull_all_from(other);
    }

    void pull_all_from(const array& other) {
        std::vector<std::vector<want>> wants;
        for (int r = 0; r < object_tasks(); ++r)
            wants.push_back({{lay_->first_of(r), lay_->last_of(r) - lay_->first_of(r), 0}});
        pull(element(), other.lay(), other.bytes(), wants, local_data());
    }

    static bool same_spread(const layout& a, const layout& b) {
        return a.where == placement::whole ? b.where == placement::whole
                                           : b.where != placement::whole && a.tiles.tile == b.tiles.tile && a.dist == b.dist;
    }

    // A margin of at least this many elements on either side; contents of the elements stay.
    void widen_margin(std::int64_t elements) {
        if (margin_ >= elements)
            return;
        if (margin_ = elements; memory_.holds(lay_->first - margin_, lay_->last + margin_))
            return;
        const window old = std::exchange(memory_, window());
        memory_ = room();
        std::copy_n(reinterpret_cast<const T*>(old.at(lay_->first)), old.empty() ? 0 : lay_->count(), to_write());
        surroundings_ = {};
    }

    T element_at(std::int64_t index) const {
        if (index < 0 || index >= size())
            fail_index(*this, index);
        T x{};
        if (index >= lay_->first && index < lay_->last)
            x = data()[index - lay_->first];
        broadcast_element(element(), lay(), index, &x);
        return x;
    }
    void set_element(std::int64_t index, const T& x, const std::source_location& where) {
        if (index < 0 || index >= size()) {
            const calling call("set", where);
            fail_index(*this, index);
        }
        if (index >= lay_->first && index < lay_->last)
            to_write()[index - lay_->first] = x;
    }

    // Fetches what surrounds this task's elements, as `wants` say with places counted from the first of them; `key` stands for the wants. What is in
    // place from the last time and has not changed stays there. finish_surroundings() must follow. Collective.
    pulling begin_surroundings(const std::vector<std::vector<want>>& wants, const std::array<std::int64_t, 2>& key) {
        const bool again = surroundings_.in_place && surroundings_.key == key, changed = surroundings_.written || given_away_;
        surroundings_ = {false, true, false, key};
        return begin_pull(element(), lay(), bytes(), wants, reinterpret_cast<std::byte*>(memory_.at(lay_->first)),
                          !again    ? news::first_time
                          : changed ? news::changed
                                    : news::none);
    }
    void finish_surroundings(pulling& p) {
        p.finish();
        surroundings_.in_place |= std::exchange(surroundings_.under_way, false);
    }

    const std::byte* bytes() const { return reinterpret_cast<const std::byte*>(data()); }

    // A number alone gives no shape: it would be kept nowhere.
    void write_all(const T& value) {
        if (blank())
            fail_usage(described(*this) + " cannot be filled: give it a shape first");
        std::fill_n(to_write(), lay_->count(), value);
    }

    // Throws unless objects of this class can have this shape and tile (in elements).
    virtual void check_shape(const std::vector<std::int64_t>& shape, std::int64_t tile) const = 0;

    shared_layout lay_;
    std::int64_t margin_ = 0;

private:
    // What is in the margin. All of it is the same on every task but `written`, since it was fetched: kernels written by hand are a
    // task's own business.
    struct surroundings {
        bool in_place = false, under_way = false, written = false;
        std::array<std::int64_t, 2> key{};
    };

    // Elements are written by whoever asks for the room. An array whose elements may move gets addresses for all of them, and for
    // some more before and behind, where the rows of neighbours go.
    window room() const { return room(*this); }
    // `known_as`: what errors name; an object that is only being built cannot say what it is.
    window room(const array& known_as) const {
        constexpr std::int64_t worth_it = std::int64_t{1} << 20;
        const std::int64_t n = lay_->tiles.elements, bytes = n * static_cast<std::int64_t>(sizeof(T));
        const auto needed = static_cast<std::size_t>(lay_->count() + 2 * margin_) * sizeof(T);
        check_memory(known_as, lay_->shape, needed);
        if (lay_->where != placement::whole && object_tasks() > 1 && bytes >= worth_it) {
            const std::int64_t beyond = std::max(margin_, n / std::max<std::int64_t>(1, lay_->shape[0]) * 4);
            if (window all(-beyond, n + beyond, sizeof(T), true); !all.empty()) {
                all.prefer_large_pages(needed);
                return all;
            }
        }
        window fresh(lay_->first - margin_, lay_->last + margin_, sizeof(T), false);
        if (needed > 0 && fresh.empty())
            fail_memory(known_as, lay_->shape, needed);
        fresh.prefer_large_pages(needed);
        if (margin_ > 0 && !fresh.empty()) {
            std::fill_n(reinterpret_cast<T*>(fresh.at(lay_->first - margin_)), margin_, T{});
            std::fill_n(reinterpret_cast<T*>(fresh.at(lay_->last)), margin_, T{});
        }
        return fresh;
    }

    // std::vector<bool> has no array inside.
    template <class Get>
    std::vector<T> gathered(std::int64_t n, Get&& get) const {
        const std::size_t bytes = static_cast<std::size_t>(n) * sizeof(T);
        check_memory(*this, lay_->shape, bytes);
        try {
            if constexpr (std::is_same_v<T, bool>) {
                const auto all = std::make_unique<bool[]>(static_cast<std::size_t>(n));
                get(reinterpret_cast<std::byte*>(all.get()));
                return std::vector<T>(all.get(), all.get() + n);
            } else {
                std::vector<T> all(static_cast<std::size_t>(n));
                get(reinterpret_cast<std::byte*>(all.data()));
                return all;
            }
        } catch (const std::bad_alloc&) {
            fail_memory(*this, lay_->shape, bytes);
        }
    }

    window memory_;
    surroundings surroundings_;
    bool given_away_ = false;  // somebody may have kept a pointer to the elements
};

}  // namespace detail
}  // namespace dome
