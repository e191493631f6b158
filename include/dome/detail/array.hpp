// SPDX-License-Identifier: Apache-2.0
// What vector and grid have in common: owned memory, a layout, and being a dome::distributed. Elements of this task lie
// contiguously; a margin before and behind them holds the rows of neighbours (grids only).
// Tested by test/runtime/objects.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
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

class buffer {
public:
    buffer() = default;
    explicit buffer(std::size_t bytes) : memory_(allocate(bytes)) {}
    buffer(buffer&& other) noexcept : memory_(std::exchange(other.memory_, nullptr)) {}
    buffer& operator=(buffer&& other) noexcept {
        std::swap(memory_, other.memory_);
        return *this;
    }
    ~buffer() { release(memory_); }
    std::byte* get() const { return memory_; }

private:
    std::byte* memory_ = nullptr;
};

template <class T>
class array : public distributed {
public:
    using value_type = T;

    const element_type& element() const override { return element_type_of<T>(); }
    std::vector<std::int64_t> shape() const override { return lay_.shape; }
    tiling tiles() const override { return lay_.tiles; }
    placement where() const override { return lay_.where; }
    const distribution& dist() const override { return lay_.dist; }
    std::byte* local_data() override { return reinterpret_cast<std::byte*>(data()); }
    std::int64_t local_elements() const override { return lay_.count(); }

    void redistribute(const distribution& next) override {
        if (lay_.where == placement::whole)
            return;
        if (next.tiles() != lay_.tiles.tiles() || next.tasks() != object_tasks())
            fail_usage("a distribution of " + std::to_string(next.tiles()) + " tiles over " + std::to_string(next.tasks()) +
                       " tasks does not fit an object of " + std::to_string(lay_.tiles.tiles()) + " tiles on " + std::to_string(object_tasks()) +
                       " tasks");
        layout to = lay_;
        to.dist = next;
        become(std::move(to));
    }

    void reshape(const std::vector<std::int64_t>& shape, std::int64_t tile, placement where, const distribution& dist) override {
        check_shape(shape, tile);
        layout to;
        to.shape = shape;
        to.tiles.elements = shape.empty() ? 0 : 1;
        for (std::int64_t n : shape)
            to.tiles.elements *= n;
        to.tiles.tile = std::max<std::int64_t>(1, tile);
        to.where = where;
        to.dist = dist;
        if (where != placement::whole && (dist.tiles() != to.tiles.tiles() || dist.tasks() != object_tasks()))
            fail_usage("the given distribution does not fit the given shape");
        to.settle();
        take_layout(std::move(to));
    }

    std::int64_t size() const { return lay_.tiles.elements; }
    bool blank() const { return lay_.shape.empty(); }        // default-constructed: has no shape yet

    // This task's elements, and the global index of the first of them.
    std::span<T> local() { return {data(), static_cast<std::size_t>(lay_.count())}; }
    std::span<const T> local() const { return {data(), static_cast<std::size_t>(lay_.count())}; }
    std::int64_t local_begin() const { return lay_.first; }
    std::int64_t local_end() const { return lay_.last; }

    // All elements: on every task, or on `root` alone (empty elsewhere). Collective.
    std::vector<T> gather(const std::source_location& where = std::source_location::current()) const {
        const calling call("gather", where);
        return gathered(size(), [&](std::byte* all) { gather_all(element(), lay_, bytes(), all); });
    }
    std::vector<T> gather_to(int root, const std::source_location& where = std::source_location::current()) const {
        const calling call("gather_to", where);
        return gathered(object_rank() == root ? size() : 0, [&](std::byte* all) { gather_one(root, element(), lay_, bytes(), all); });
    }

    const layout& lay() const { return lay_; }
    T* data() { return reinterpret_cast<T*>(memory_.get()) + (memory_.get() ? margin_ : 0); }
    const T* data() const { return reinterpret_cast<const T*>(memory_.get()) + (memory_.get() ? margin_ : 0); }

protected:
    static_assert(!std::is_same_v<T, bool> || sizeof(bool) == 1);
    array() = default;
    array(const array& other) : distributed(other), lay_(other.lay_), margin_(other.margin_) {
        memory_ = room();
        std::copy_n(other.data(), lay_.count(), data());
    }
    array(array&& other) noexcept
        : distributed(std::move(other)), lay_(std::exchange(other.lay_, layout{})), margin_(std::exchange(other.margin_, 0)),
          memory_(std::move(other.memory_)) {}
    array& operator=(const array&) = delete;
    array& operator=(array&& other) noexcept {
        distributed::operator=(std::move(other));
        swap_contents(other);
        return *this;
    }

    void swap_contents(array& other) noexcept {
        std::swap(lay_, other.lay_);
        std::swap(margin_, other.margin_);
        std::swap(memory_, other.memory_);
    }

    // Contents unspecified; no margin until somebody needs one.
    void take_layout(layout to) {
        lay_ = std::move(to);
        margin_ = 0;
        memory_ = buffer();
        memory_ = room();
    }

    // Same shape, another spread: the elements move. Collective.
    void become(layout to) {
        to.settle();
        std::vector<std::vector<want>> wants;
        for (int r = 0; r < object_tasks(); ++r)
            wants.push_back({{to.first_of(r), to.last_of(r) - to.first_of(r), 0}});
        const layout from = std::exchange(lay_, std::move(to));
        buffer old = std::exchange(memory_, buffer());
        memory_ = room();
        pull(element(), from, old.get() + (old.get() ? margin_ * static_cast<std::int64_t>(sizeof(T)) : 0), wants, local_data());
    }

    // Becomes equal to another array: its elements, and its shape and spread unless the shape is the same already.
    void copy_from(const array& other) {
        if (this == &other)
            return;
        if (lay_.shape != other.lay_.shape || same_spread(lay_, other.lay_)) {
            if (lay_.shape != other.lay_.shape || !memory_.get())
                take_layout(other.lay_);
            std::copy_n(other.data(), lay_.count(), data());
            return;
        }
        pull_all_from(other);
    }

    void pull_all_from(const array& other) {
        std::vector<std::vector<want>> wants;
        for (int r = 0; r < object_tasks(); ++r)
            wants.push_back({{lay_.first_of(r), lay_.last_of(r) - lay_.first_of(r), 0}});
        pull(element(), other.lay_, other.bytes(), wants, local_data());
    }

    static bool same_spread(const layout& a, const layout& b) {
        return a.where == placement::whole ? b.where == placement::whole
                                           : b.where != placement::whole && a.tiles.tile == b.tiles.tile && a.dist == b.dist;
    }

    // A margin of at least this many elements on either side; contents of the elements stay.
    void widen_margin(std::int64_t elements) {
        if (margin_ >= elements)
            return;
        buffer old = std::exchange(memory_, buffer());
        const T* from = reinterpret_cast<const T*>(old.get()) + (old.get() ? margin_ : 0);
        margin_ = elements;
        memory_ = room();
        std::copy_n(from, old.get() ? lay_.count() : 0, data());
    }

    T element_at(std::int64_t index) const {
        if (index < 0 || index >= size())
            fail_index(name(), index, size());
        T x{};
        if (index >= lay_.first && index < lay_.last)
            x = data()[index - lay_.first];
        broadcast_element(element(), lay_, index, &x);
        return x;
    }
    void set_element(std::int64_t index, const T& x) {
        if (index < 0 || index >= size())
            fail_index(name(), index, size());
        if (index >= lay_.first && index < lay_.last)
            data()[index - lay_.first] = x;
    }

    const std::byte* bytes() const { return reinterpret_cast<const std::byte*>(data()); }

    // Throws unless objects of this class can have this shape and tile (in elements).
    virtual void check_shape(const std::vector<std::int64_t>& shape, std::int64_t tile) const = 0;

    layout lay_;
    std::int64_t margin_ = 0;

private:
    // Margins start as zeros; elements are written by whoever asks for the room.
    buffer room() const {
        buffer fresh(static_cast<std::size_t>(lay_.count() + 2 * margin_) * sizeof(T));
        if (margin_ > 0 && fresh.get()) {
            T* const p = reinterpret_cast<T*>(fresh.get());
            std::fill_n(p, margin_, T{});
            std::fill_n(p + margin_ + lay_.count(), margin_, T{});
        }
        return fresh;
    }

    // std::vector<bool> has no array inside.
    template <class Get>
    static std::vector<T> gathered(std::int64_t n, Get&& get) {
        if constexpr (std::is_same_v<T, bool>) {
            const buffer all(static_cast<std::size_t>(n));
            get(all.get());
            const bool* const first = reinterpret_cast<const bool*>(all.get());
            return std::vector<T>(first, first + n);
        } else {
            std::vector<T> all(static_cast<std::size_t>(n));
            get(reinterpret_cast<std::byte*>(all.data()));
            return all;
        }
    }

    buffer memory_;
};

}  // namespace detail
}  // namespace dome
