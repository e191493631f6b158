// SPDX-License-Identifier: Apache-2.0
// Elements on their way between tasks. One mechanism: every task says what it wants of a global array, everybody knows
// all the wants, so each computes what to send and what to expect. Redistribution, halos and shifts are wants.
// Tested by test/runtime/objects/vector_test.cpp.
#include <algorithm>
#include <cstring>
#include <optional>

#include "dome/detail/objects_runtime.hpp"
#include "dome/detail/sparse_runtime.hpp"
#include "dome/element.hpp"
#include "runtime/objects/registry.hpp"

namespace dome::detail {
namespace {

std::size_t bytes(const element_type& type, std::int64_t count) { return static_cast<std::size_t>(count) * type.size; }

void copy(const element_type& type, std::byte* to, const std::byte* from, std::int64_t count) {
    if (count > 0 && to != from)
        std::memmove(to, from, bytes(type, count));
}

}  // namespace

struct pulling::under_way {
    comm::communicator::exchanging exchange;
};

pulling::pulling() noexcept = default;
pulling::pulling(pulling&&) noexcept = default;
pulling::~pulling() = default;

void pulling::poll() {
    if (it_)
        it_->exchange.poll();
}

void pulling::finish() {
    if (it_)
        it_->exchange.finish();
    it_.reset();
}

pulling begin_pull(const element_type& type, const layout& from, const std::byte* mine, const std::vector<std::vector<want>>& wants, std::byte* into,
                   news since_last_time) {
    comm::communicator& group = *objects::current().group;
    const bool again = since_last_time != news::first_time, changed = since_last_time != news::none;
    const int me = group.rank(), all = group.size();
    pulling begun;
    if (from.where == placement::whole) {
        if (changed)
            for (const want& w : wants[static_cast<std::size_t>(me)])
                copy(type, into + bytes(type, w.into), mine + bytes(type, w.first), w.count);
        return begun;
    }
    std::vector<comm::part> out, in;
    // Between any two tasks the parts go in the order of the receiver's wants, on both sides.
    for (int r = 0; r < all; ++r)
        for (const want& w : wants[static_cast<std::size_t>(r)]) {
            const std::int64_t a = std::max(w.first, from.first), b = std::min(w.first + w.count, from.last);
            if (a >= b)
                continue;
            if (r != me)   // exchange does not write to what it sends
                out.push_back({r, const_cast<std::byte*>(mine) + bytes(type, a - from.first), static_cast<std::size_t>(changed ? b - a : 0), again});
            else if (changed)
                copy(type, into + bytes(type, w.into + a - w.first), mine + bytes(type, a - from.first), b - a);
        }
    for (const want& w : wants[static_cast<std::size_t>(me)])
        for (int r = 0; r < all; ++r) {
            const std::int64_t a = std::max(w.first, from.first_of(r)), b = std::min(w.first + w.count, from.last_of(r));
            if (r != me && a < b)
                in.push_back({r, into + bytes(type, w.into + a - w.first), static_cast<std::size_t>(b - a), again});
        }
    begun.it_ = std::make_unique<pulling::under_way>(pulling::under_way{group.begin_exchange(type, out, in)});
    return begun;
}

void pull(const element_type& type, const layout& from, const std::byte* mine, const std::vector<std::vector<want>>& wants, std::byte* into) {
    begin_pull(type, from, mine, wants, into).finish();
}

void move_pieces(const element_type& type, const std::vector<piece>& has, const std::byte* mine, const std::vector<piece>& wants, std::byte* into) {
    comm::communicator& group = *objects::current().group;
    const piece had = has[static_cast<std::size_t>(group.rank())], wanted = wants[static_cast<std::size_t>(group.rank())];
    std::vector<comm::part> out, in;
    for (int r = 0; r < group.size(); ++r) {
        const piece theirs = has[static_cast<std::size_t>(r)], asked = wants[static_cast<std::size_t>(r)];
        const std::int64_t a = std::max(had.first, asked.first), b = std::min(had.last, asked.last);
        const std::int64_t c = std::max(theirs.first, wanted.first), d = std::min(theirs.last, wanted.last);
        if (r == group.rank()) {
            if (a < b)
                copy(type, into + bytes(type, a - wanted.first), mine + bytes(type, a - had.first), b - a);
            continue;
        }
        if (a < b)   // exchange does not write to what it sends
            out.push_back({r, const_cast<std::byte*>(mine) + bytes(type, a - had.first), static_cast<std::size_t>(b - a)});
        if (c < d)
            in.push_back({r, into + bytes(type, c - wanted.first), static_cast<std::size_t>(d - c)});
    }
    group.exchange(type, out, in);
}

void gather_all(const element_type& type, const layout& from, const std::byte* mine, std::byte* all) {
    comm::communicator& group = *objects::current().group;
    if (from.where == placement::whole || group.size() == 1)
        return copy(type, all, mine, from.count());
    std::vector<std::size_t> counts;
    for (int r = 0; r < group.size(); ++r)
        counts.push_back(static_cast<std::size_t>(from.last_of(r) - from.first_of(r)));
    group.all_gather(type, mine, static_cast<std::size_t>(from.count()), all, counts);
}

void gather_one(int root, const element_type& type, const layout& from, const std::byte* mine, std::byte* all) {
    comm::communicator& group = *objects::current().group;
    if (root < 0 || root >= group.size())
        fail_usage("there is no task " + std::to_string(root) + " to gather to: this run has " + std::to_string(group.size()));
    std::vector<std::vector<want>> wants(static_cast<std::size_t>(group.size()));
    wants[static_cast<std::size_t>(root)].push_back({0, from.tiles.elements, 0});
    pull(type, from, mine, wants, all);
}

void gather_partials(const element_type& type, const layout& from, const void* mine, void* all) {
    comm::communicator& group = *objects::current().group;
    if (from.where == placement::whole || group.size() == 1)
        return copy(type, static_cast<std::byte*>(all), static_cast<const std::byte*>(mine), from.tiles.tiles());
    std::vector<std::size_t> counts;
    for (int r = 0; r < group.size(); ++r)
        counts.push_back(static_cast<std::size_t>(from.dist.end(r) - from.dist.begin(r)));
    group.all_gather(type, mine, counts[static_cast<std::size_t>(group.rank())], all, counts);
}

void sum_over_tasks(std::int64_t* counts, std::size_t n) { objects::current().group->all_reduce_sum({counts, n}); }

void gather_parts(const element_type& type, const void* mine, const std::vector<std::int64_t>& counts, void* all) {
    comm::communicator& group = *objects::current().group;
    const std::vector<std::size_t> lengths(counts.begin(), counts.end());
    group.all_gather(type, mine, lengths[static_cast<std::size_t>(group.rank())], all, lengths);
}

std::vector<std::int64_t> counts_of_all(std::int64_t mine) {
    std::vector<std::int64_t> all(static_cast<std::size_t>(object_tasks()));
    gather_parts(element_type_of<std::int64_t>(), &mine, std::vector<std::int64_t>(all.size(), 1), all.data());
    return all;
}

std::vector<std::int64_t> exchange_counts(const std::vector<std::int64_t>& counts) {
    comm::communicator& group = *objects::current().group;
    const std::size_t all = static_cast<std::size_t>(group.size()), me = static_cast<std::size_t>(group.rank());
    if (all == 1)
        return counts;
    std::vector<std::int64_t> table(all * all), expected(all);
    group.all_gather(element_type_of<std::int64_t>(), counts.data(), all, table.data(), std::vector<std::size_t>(all, all));
    for (std::size_t r = 0; r < all; ++r)
        expected[r] = table[r * all + me];
    return expected;
}

namespace {

// The parts of exchange_elements; those of this task for itself apart.
struct transfer {
    std::vector<comm::part> out, in;
    const std::byte* own_from;
    std::byte* own_to;
    std::int64_t own = 0;

    transfer(const comm::communicator& group, const element_type& type, const std::byte* from, const std::vector<std::int64_t>& counts, std::byte* to,
             const std::vector<std::int64_t>& expected) {
        for (int r = 0; r < group.size(); ++r) {
            const std::int64_t there = counts[static_cast<std::size_t>(r)], here = expected[static_cast<std::size_t>(r)];
            if (r == group.rank()) {
                own_from = from;
                own_to = to;
                own = here;
            } else {   // exchange does not write to what it sends
                if (there > 0)
                    out.push_back({r, const_cast<std::byte*>(from), static_cast<std::size_t>(there)});
                if (here > 0)
                    in.push_back({r, to, static_cast<std::size_t>(here)});
            }
            from += bytes(type, there);
            to += bytes(type, here);
        }
    }
};

}  // namespace

void exchange_elements(const element_type& type, const std::byte* out, const std::vector<std::int64_t>& counts, std::byte* in,
                       const std::vector<std::int64_t>& expected) {
    comm::communicator& group = *objects::current().group;
    const transfer t(group, type, out, counts, in, expected);
    copy(type, t.own_to, t.own_from, t.own);
    group.exchange(type, t.out, t.in);
}

struct repeated_exchange::parts {
    comm::communicator& group;
    const element_type& type;
    transfer what;
    std::optional<comm::communicator::exchanging> under_way;
};

repeated_exchange::repeated_exchange(const element_type& type, const std::byte* out, const std::vector<std::int64_t>& counts, std::byte* in,
                                     const std::vector<std::int64_t>& expected) {
    comm::communicator& group = *objects::current().group;
    parts_.reset(new parts{group, type, transfer(group, type, out, counts, in, expected), std::nullopt});
}
repeated_exchange::repeated_exchange(repeated_exchange&&) noexcept = default;
repeated_exchange& repeated_exchange::operator=(repeated_exchange&&) noexcept = default;
repeated_exchange::~repeated_exchange() = default;

void repeated_exchange::begin() {
    parts& p = *parts_;
    p.under_way.reset();                 // one that an exception left behind
    p.under_way.emplace(p.group.begin_exchange(p.type, p.what.out, p.what.in));
    copy(p.type, p.what.own_to, p.what.own_from, p.what.own);
}

void repeated_exchange::finish() {
    parts_->under_way->finish();
    parts_->under_way.reset();
}

void broadcast_element(const element_type& type, const layout& from, std::int64_t index, void* element) {
    if (from.where != placement::whole)
        objects::current().group->broadcast(from.dist.owner(index / from.tiles.tile), type, element, 1);
}

}  // namespace dome::detail
