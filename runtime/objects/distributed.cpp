// SPDX-License-Identifier: Apache-2.0
// The base of distributed objects: how tiles are dealt out, and registration from construction to destruction.
// Tested by test/runtime/objects/distributed_test.cpp.
#include "dome/distributed.hpp"

#include <algorithm>

#include "dome/detail/objects_runtime.hpp"
#include "runtime/objects/registry.hpp"

namespace dome {

distribution distribution::even(std::int64_t tiles, int tasks) {
    if (tasks < 1 || tiles < 0)
        detail::fail(errc::usage, "a distribution needs at least one task and no negative number of tiles, not " + std::to_string(tiles) +
                                      " tiles over " + std::to_string(tasks) + " tasks");
    const std::int64_t share = tiles / tasks, left = tiles % tasks;
    std::vector<std::int64_t> first;
    first.reserve(static_cast<std::size_t>(tasks) + 1);
    for (std::int64_t r = 0; r <= tasks; ++r)
        first.push_back(r * share + std::min(r, left));
    return distribution(std::move(first));
}

// Tasks without tiles share their start with the next one, so the owner is the last task that starts at or before it.
int distribution::owner(std::int64_t tile) const {
    if (tile < 0 || tile >= tiles())
        detail::fail(errc::range, "tile " + std::to_string(tile) + " is outside a distribution of " + std::to_string(tiles()) + " tiles");
    return static_cast<int>(std::upper_bound(first_.begin(), first_.end(), tile) - first_.begin()) - 1;
}

struct distributed_access {
    static void add(distributed& object) {
        objects::context& here = objects::current();
        object.id_ = here.next_id++;
        here.live.emplace(object.id_, &object);
    }
    static void remove(distributed& object) noexcept {
        if (object.id_ >= 0)
            objects::current().live.erase(object.id_);
        object.id_ = -1;
    }
    static void take_over(distributed& to, distributed& from) noexcept {
        to.id_ = std::exchange(from.id_, -1);
        if (to.id_ < 0)
            return;
        auto& live = objects::current().live;
        if (const auto it = live.find(to.id_); it != live.end())
            it->second = &to;
    }
};

distributed::distributed() { distributed_access::add(*this); }
distributed::distributed(const distributed& other) : name_(other.name_) { distributed_access::add(*this); }
distributed::distributed(distributed&& other) noexcept : name_(std::move(other.name_)), burden_(other.burden_) {
    distributed_access::take_over(*this, other);
}

void distributed::be_registered() {
    if (id_ < 0)
        distributed_access::add(*this);
}

distributed& distributed::operator=(const distributed&) {
    be_registered();
    return *this;
}

distributed& distributed::operator=(distributed&& other) noexcept {
    if (id_ < 0 && this != &other)
        distributed_access::take_over(*this, other);
    return *this;
}

distributed::~distributed() { distributed_access::remove(*this); }

}  // namespace dome
