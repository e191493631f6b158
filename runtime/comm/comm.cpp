// SPDX-License-Identifier: Apache-2.0
// Point to point between ranks: cutting, credit, matching, byte order, and the end of every wait when a member is lost.
// See comm.hpp for the contract; collectives.cpp stands on this.
#include "runtime/comm/comm.hpp"

#include <algorithm>
#include <cstring>
#include <exception>

#include "dome/error.hpp"
#include "runtime/comm/state.hpp"

namespace dome::comm {
namespace {

constexpr vm::duration farewell_at_most = std::chrono::milliseconds(500);
constexpr std::uint64_t cost_of_one = 64;    // bytes of window a message takes beyond its payload

}  // namespace

communicator::state::state(vm::machine& m, std::vector<vm::task_id> who, int life, const limits& how)
    : machine(m), ids(std::move(who)), epoch(life), sizes(how), members(ids.size()), inbox(static_cast<int>(ids.size())) {
    for (int r = 0; r < size(); ++r)
        if (!rank_of.emplace(ids[static_cast<std::size_t>(r)], r).second)
            throw error(errc::usage, "a task is named twice among the members of a group");
    const auto self = rank_of.find(machine.self());
    if (self == rank_of.end())
        throw error(errc::usage, "this task is not among the members of its group");
    rank = self->second;
    sizes.window = std::max<std::size_t>(sizes.window, 4 * cost_of_one);
    sizes.piece = std::clamp<std::size_t>(sizes.piece, 1, sizes.window / 2 - cost_of_one);
}

void communicator::state::check_rank(int other, const char* doing) const {
    if (other < 0 || other >= size())
        throw error(errc::range, std::string(doing) + " task " + std::to_string(other) + ": there are " + std::to_string(size()) + " tasks");
}

void communicator::state::check_losses(int waiting_for) {
    const auto fail = [this](errc code, const std::string& why) {
        failed = true;
        throw error(code, why);
    };
    const int why = abandoned.load(std::memory_order_acquire);
    if (why == older_life)
        fail(errc::fenced, "this task belongs to an older life of the program");
    if (why >= 0)
        fail(errc::peer_lost, "task " + std::to_string(why) + " is lost");
    if (lost != nobody && machine.now() >= loss_counts_at)
        fail(errc::peer_lost, "task " + std::to_string(lost) + " is lost");
    // Its good-bye came after everything it sent, so what is missing now never comes.
    if (waiting_for != rank && members[static_cast<std::size_t>(waiting_for)].bye)
        fail(errc::peer_lost, "task " + std::to_string(waiting_for) + " has ended while task " + std::to_string(rank) + " waits for it");
}

void communicator::state::take_notices() {
    while (const std::optional<vm::notice> n = machine.next_notice()) {
        if (n->what != vm::notice::kind::task_lost)
            continue;
        const auto who = rank_of.find(n->task);
        if (who == rank_of.end())
            continue;
        member& m = members[static_cast<std::size_t>(who->second)];
        m.gone = true;
        if (!m.bye && lost == nobody) {
            lost = who->second;
            loss_counts_at = machine.now() + sizes.grace;
        }
    }
}

void communicator::state::handle(vm::message m) {
    if (m.tag != machine_tag)
        return;
    const auto sender = rank_of.find(m.from);
    const std::optional<header> h = read_header(m.bytes, m.order);
    if (sender == rank_of.end() || !h || h->epoch != epoch)
        return;
    const int from = sender->second;
    member& other = members[static_cast<std::size_t>(from)];
    switch (h->what) {
        case packet::credit: other.credited = std::max(other.credited, h->total); return;
        case packet::bye:
            other.bye = true;
            if (lost == from)
                lost = nobody;       // the notice of its end had overtaken its good-bye
            return;
        case packet::piece:
            other.taken += m.bytes.size() - header_bytes + cost_of_one;
            inbox.add(from, *h, std::move(m.bytes), m.order);
            if (other.taken - other.told >= sizes.window / 4) {
                other.told = other.taken;
                control(from, packet::credit, other.taken);
            }
            return;
    }
}

void communicator::state::control(int to, packet what, std::uint64_t total) {
    machine.send(ids[static_cast<std::size_t>(to)], machine_tag, write_header({what, space::user, epoch, 0, total, 0}, machine.order()));
}

void communicator::state::farewell() {
    const auto serve = [this](vm::duration patience) {
        if (std::optional<vm::message> m = machine.receive(patience))
            handle(std::move(*m));
        take_notices();
    };
    serve(vm::duration::zero());
    for (int r = 0; r < size(); ++r)
        if (r != rank && !members[static_cast<std::size_t>(r)].gone)
            control(r, packet::bye, 0);
    // Until the others' good-byes have come: a path closed while somebody still writes to it makes libpvm complain.
    const vm::duration until = machine.now() + farewell_at_most;
    const auto all_said = [this] {
        for (int r = 0; r < size(); ++r)
            if (const member& m = members[static_cast<std::size_t>(r)]; r != rank && !m.bye && !m.gone)
                return false;
        return true;
    };
    while (!all_said() && machine.now() < until && abandoned.load(std::memory_order_acquire) == nobody)
        serve(until - machine.now());
}

void communicator::state::send(int to, space where, std::int32_t tag, std::span<const std::byte> bytes) {
    check_losses(rank);
    if (to == rank)
        return inbox.add_whole({rank, where, tag}, {{bytes.begin(), bytes.end()}, 0, machine.order()});
    member& other = members[static_cast<std::size_t>(to)];
    std::size_t offset = 0;
    do {
        const std::size_t length = std::min(sizes.piece, bytes.size() - offset);
        const std::uint64_t cost = length + cost_of_one;
        wait(to, [&] { return other.sent - other.credited + cost <= sizes.window; });
        const header h{packet::piece, where, epoch, tag, bytes.size(), offset};
        machine.send(ids[static_cast<std::size_t>(to)], machine_tag, write_header(h, machine.order()), bytes.subspan(offset, length));
        other.sent += cost;
        offset += length;
    } while (offset < bytes.size());
}

void communicator::state::send(int to, space where, std::int32_t tag, const element_type& type, const void* data, std::size_t count) {
    const auto* first = static_cast<const std::byte*>(data);
    if (!foreign())
        return send(to, where, tag, {first, count * type.size});
    std::vector<std::byte> copy(first, first + count * type.size);
    swap_bytes(type, copy.data(), count);
    send(to, where, tag, copy);
}

arrived communicator::state::receive(int from, space where, std::int32_t tag) {
    const key k{from, where, tag};
    if (!inbox.has(k)) {
        if (from == rank)
            throw error(errc::usage, "task " + std::to_string(rank) + " waits for a message from itself that it has not sent");
        wait(from, [&] { return inbox.has(k); });
    }
    return inbox.take(k);
}

void communicator::state::receive(int from, space where, std::int32_t tag, const element_type& type, void* data, std::size_t count) {
    const arrived m = receive(from, where, tag);
    if (m.payload().size() != count * type.size)
        throw error(errc::shape, "task " + std::to_string(from) + " sent " + std::to_string(m.payload().size()) + " bytes where task " +
                                     std::to_string(rank) + " expects " + std::to_string(count) + " elements of " + std::to_string(type.size) +
                                     " bytes");
    if (count > 0)
        std::memcpy(data, m.payload().data(), m.payload().size());
    if (m.order != vm::native_order())
        swap_bytes(type, data, count);
}

communicator::communicator(vm::machine& machine, std::vector<vm::task_id> members, int epoch, const limits& how)
    : state_(std::make_unique<state>(machine, std::move(members), epoch, how)) {
    state& s = *state_;
    if (s.size() == 1)
        return;
    std::vector<vm::task_id> others;
    std::copy_if(s.ids.begin(), s.ids.end(), std::back_inserter(others), [&](vm::task_id t) { return t != machine.self(); });
    machine.watch(others);
    // Everybody is inside this constructor between the two barriers, so opening the paths does not wait for long.
    barrier();
    for (int r = s.rank + 1; r < s.size(); ++r)
        machine.connect(s.ids[static_cast<std::size_t>(r)]);
    barrier();
}

communicator::~communicator() {
    state& s = *state_;
    if (s.failed || std::uncaught_exceptions() > 0 || s.abandoned.load() != state::nobody)
        return;
    try {
        s.farewell();
    } catch (...) {
        // The virtual machine, or this task in a scripted fault, is gone: nobody is left to hear it.
    }
}

int communicator::rank() const { return state_->rank; }
int communicator::size() const { return state_->size(); }
int communicator::epoch() const { return state_->epoch; }
vm::machine& communicator::machine() const { return state_->machine; }

void communicator::send(int to, int tag, std::span<const std::byte> bytes) {
    state_->check_rank(to, "send to");
    state_->send(to, space::user, tag, bytes);
}

std::vector<std::byte> communicator::receive(int from, int tag) {
    state_->check_rank(from, "receive from");
    return state_->receive(from, space::user, tag).take_payload();
}

void communicator::send(int to, int tag, const element_type& type, const void* data, std::size_t count) {
    state_->check_rank(to, "send to");
    state_->send(to, space::user, tag, type, data, count);
}

void communicator::receive(int from, int tag, const element_type& type, void* data, std::size_t count) {
    state_->check_rank(from, "receive from");
    state_->receive(from, space::user, tag, type, data, count);
}

bool communicator::has_lost() const {
    return state_->failed || state_->lost != state::nobody || state_->abandoned.load(std::memory_order_acquire) != state::nobody;
}

void communicator::abandon(int rank) {
    int nobody = state::nobody;
    state_->abandoned.compare_exchange_strong(nobody, rank < 0 ? state::older_life : rank);
    state_->machine.interrupt();
}

double communicator::take_waiting_seconds() { return std::chrono::duration<double>(std::exchange(state_->waited, vm::duration::zero())).count(); }

}  // namespace dome::comm
