// SPDX-License-Identifier: Apache-2.0
#include "runtime/session/rebalance.hpp"

#include <cmath>

#include "runtime/objects/registry.hpp"

namespace dome {
namespace {

double bytes_of(const distributed& object) { return static_cast<double>(object.tiles().elements) * object.element().size + object.burden(); }

std::vector<distributed*> dynamic_objects() {
    std::vector<distributed*> found;
    for (distributed* object : objects::live())
        if (object->where() == placement::dynamic && object->tiles().tiles() > 0)
            found.push_back(object);
    return found;
}

// The object whose tiles are counted: the one with most bytes, the oldest of equals.
distributed* leading(const std::vector<distributed*>& objects) {
    distributed* best = nullptr;
    for (distributed* object : objects)
        if (best == nullptr || bytes_of(*object) > bytes_of(*best))
            best = object;
    return best;
}

}  // namespace

distribution scaled(const std::vector<std::int64_t>& starts, std::int64_t tiles) {
    const std::int64_t all = starts.back();
    std::vector<std::int64_t> out(starts.size());
    for (std::size_t r = 0; r < starts.size(); ++r)
        out[r] = all == tiles ? starts[r] : std::llround(static_cast<double>(starts[r]) / static_cast<double>(all) * static_cast<double>(tiles));
    out.front() = 0;
    out.back() = tiles;
    return distribution(std::move(out));
}

distribution rebalancer::initial(std::int64_t tiles, placement where, int tasks) const {
    if (where != placement::dynamic || starts_.empty() || tiles == 0)
        return distribution::even(tiles, tasks);
    return scaled(starts_, tiles);
}

std::vector<std::int64_t> rebalancer::decide(const std::vector<balance::work>& done) {
    const auto movable = dynamic_objects();
    distributed* lead = leading(movable);
    if (lead == nullptr || done.size() < 2)
        return {};
    const distribution& now = lead->dist();
    const std::vector<double> busy = workload_.add(done);
    if (busy.empty())
        return {};
    std::vector<balance::measurement> measured;
    for (int r = 0; r < now.tasks(); ++r)
        measured.push_back({now.end(r) - now.begin(r), busy[static_cast<std::size_t>(r)]});
    double bytes = 0;
    for (distributed* object : movable)
        bytes += bytes_of(*object);
    const balance::decision d = balancer_.decide(now, measured, bytes / static_cast<double>(now.tiles()));
    return d.move ? d.next.starts() : std::vector<std::int64_t>{};
}

void rebalancer::apply(const std::vector<std::int64_t>& starts) {
    for (distributed* object : dynamic_objects()) {
        const distribution next = scaled(starts, object->tiles().tiles());
        if (!(next == object->dist()))
            object->redistribute(next);
    }
    starts_ = starts;
    workload_.start_over();
}

std::string rebalancer::share_line() const {
    std::string line = "share ";
    for (std::size_t r = 0; r + 1 < starts_.size(); ++r)
        line += (r == 0 ? "" : ",") + std::to_string(starts_[r + 1] - starts_[r]);
    return line;
}

void rebalancer::start_over() {
    balancer_ = balance::global_balancer();
    workload_.start_over();
}

}  // namespace dome
