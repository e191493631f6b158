// SPDX-License-Identifier: Apache-2.0
// Point to point between ranks: cutting, credit, matching, byte order, and the end of every wait when a member is lost.
// See comm.hpp for the contract; collectives.cpp stands on this.
#include "runtime/comm/comm.hpp"

#include <time.h>

#include <algorithm>
#include <cstring>
#include <exception>
#include <new>
#include <thread>

#include "dome/detail/calling.hpp"
#include "dome/error.hpp"
#include "runtime/comm/state.hpp"

namespace dome::comm {
namespace {

constexpr vm::duration farewell_at_most = std::chrono::milliseconds(500);
constexpr std::uint64_t cost_of_one = 64;    // bytes of window a message takes beyond its payload

// What the direct path matches on. The sender is part of it, so every receive names one.
std::uint64_t direct_tag(int from, space where, std::int32_t tag) {
    return static_cast<std::uint64_t>(where) << 62 | static_cast<std::uint64_t>(from) << 32 | static_cast<std::uint32_t>(tag);
}
key key_of(std::uint64_t direct_tag) {
    return {static_cast<int>(direct_tag >> 32 & 0x3fffffff), static_cast<space>(direct_tag >> 62), static_cast<std::int32_t>(direct_tag)};
}

constexpr int operation_bits = 12;

std::string own_call() {
    const detail::calling* const call = detail::current_call;
    return call == nullptr ? "an operation of Dome" : call->text();
}

std::vector<std::byte> room(std::size_t bytes, int from) {
    try {
        return std::vector<std::byte>(bytes);
    } catch (const std::bad_alloc&) {
        throw error(errc::memory, "no memory for a message of " + std::to_string(bytes) + " bytes from task " + std::to_string(from));
    }
}

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
    counted_from = read_clocks();
}

communicator::state::~state() {
    if (!direct)
        return;
    machine.also_wait_for(-1);
    for (drained& d : draining)
        direct->cancel(d.o);
    for (told& t : telling)
        direct->cancel(t.o);
}

void communicator::state::fail(errc code, const std::string& why) {
    failed = true;
    throw error(code, why);
}

void communicator::state::fail_length(int from, std::size_t bytes, const element_type& type, std::size_t count) const {
    throw error(errc::shape, "task " + std::to_string(from) + " sent " + std::to_string(bytes) + " bytes where task " + std::to_string(rank) +
                                 " expects " + std::to_string(count) + " elements of " + std::to_string(type.size) + " bytes");
}

void communicator::state::check_rank(int other, const char* doing) const {
    if (other < 0 || other >= size())
        throw error(errc::range, std::string(doing) + " task " + std::to_string(other) + ": there are " + std::to_string(size()) + " tasks");
}

void communicator::state::check_losses(int waiting_for) {
    const int why = abandoned.load(std::memory_order_acquire);
    if (why == older_life)
        fail(errc::fenced, "this task belongs to an older life of the program");
    if (why >= 0)
        fail(errc::peer_lost, "task " + std::to_string(why) + " is lost");
    if (!mismatch.empty())
        fail(errc::usage, mismatch);
    if (lost != nobody && machine.now() >= loss_counts_at)
        fail(errc::peer_lost, "task " + std::to_string(lost) + " is lost");
    // Its good-bye came after everything it sent, so what is missing now never comes.
    if (waiting_for == rank)
        return;
    const member& m = members[static_cast<std::size_t>(waiting_for)];
    if (m.bye && (!m.direct || machine.now() >= m.bye_counts_at))
        fail(errc::peer_lost, "task " + std::to_string(waiting_for) + " has ended while task " + std::to_string(rank) + " waits for it");
}

vm::duration communicator::state::patience(int waiting_for) {
    vm::duration until = lost == nobody ? vm::forever : loss_counts_at;
    if (const member& m = members[static_cast<std::size_t>(waiting_for)]; m.bye && m.direct)
        until = std::min(until, m.bye_counts_at);
    return until == vm::forever ? vm::forever : until - machine.now();
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
            other.bye_counts_at = machine.now() + sizes.grace;
            if (lost == from)
                lost = nobody;       // the notice of its end had overtaken its good-bye
            return;
        case packet::where:
            hear_where(from, h->tag, {reinterpret_cast<const char*>(m.bytes.data()) + header_bytes, m.bytes.size() - header_bytes});
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

// Number and operation: messages of different operations never match, and who waits in the same number for another operation
// waits for ever.
std::int32_t communicator::state::begin_collective() {
    const std::uint32_t operation = detail::current_call != nullptr ? detail::current_call->name().hash : 0;
    const auto tag =
        static_cast<std::int32_t>((++collectives & 0x7ffff) << operation_bits | ((operation ^ operation >> 12 ^ operation >> 24) & 0xfff));
    begun_as(tag) = tag;
    return tag;
}

std::int32_t& communicator::state::begun_as(std::int32_t tag) { return begun[static_cast<std::size_t>(tag >> operation_bits) % begun.size()]; }

// By the direct path where there is one. A message by the machine may go through PVM's daemons, and a daemon that holds one for
// a host that is gone sends nothing else before the next of its rarer and rarer attempts: not even that a task has ended.
void communicator::state::tell_where(int to) {
    std::string call = own_call();
    if (members[static_cast<std::size_t>(to)].direct) {
        while (!telling.empty() && direct->finished(telling.front().o))
            telling.pop_front();
        told& t = telling.emplace_back(std::move(call));
        t.o = direct->send(to, direct_tag(rank, space::call, waiting_in), t.call.data(), t.call.size());
        return;
    }
    machine.send(ids[static_cast<std::size_t>(to)], machine_tag,
                 write_header({packet::where, space::collective, epoch, waiting_in, call.size(), 0}, machine.order()),
                 std::as_bytes(std::span(call)));
}

void communicator::state::hear_where(int from, std::int32_t tag, const std::string& call) {
    // This task may be further on: an operation that only sends does not wait.
    const std::int32_t here = begun_as(tag);
    if (here == tag || here >> operation_bits != tag >> operation_bits || !mismatch.empty())
        return;
    mismatch = "task " + std::to_string(from) + " is in " + call + " while task " + std::to_string(rank) + " is in " + own_call() +
               ": every task must make the same calls of Dome in the same order";
    tell_where(from);
    flush();         // this task is about to fail, and the other waits for ever if it does not hear this
}

void communicator::state::flush() {
    if (!direct)
        return;
    direct_path::operation o = direct->flush();
    const vm::duration until = machine.now() + farewell_at_most;
    while (!direct->finished(o) && machine.now() < until && abandoned.load(std::memory_order_acquire) == nobody)
        if (!direct->progress())
            ::sched_yield();
    direct->cancel(o);
}

communicator::state::clocks communicator::state::read_clocks() const {
    clocks read{machine.now(), {}};
    timespec used{};
    if (crowded && ::clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &used) == 0)
        read.processor = std::chrono::seconds(used.tv_sec) + std::chrono::nanoseconds(used.tv_nsec);
    return read;
}

void communicator::state::farewell() {
    flush();
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

// Who waits for a member takes what others send meanwhile: they may be waiting for that, and not come to what is waited for.
bool communicator::state::serve_unexpected() {
    bool any = false;
    while (const auto a = direct->take_unexpected()) {
        any = true;
        const key k = key_of(a->tag);
        drained d{k, {room(a->bytes, k.from), 0, vm::native_order()}, {}};
        d.o = direct->receive(*a, d.message.bytes.data());
        draining.push_back(std::move(d));
    }
    while (!draining.empty() && direct->finished(draining.front().o)) {
        any = true;
        drained d = std::move(draining.front());
        draining.pop_front();
        if (!d.o.failure.empty())
            fail(errc::peer_lost, "a message from task " + std::to_string(d.key.from) + " did not arrive: " + d.o.failure);
        if (d.key.space == space::call) {
            const auto text = d.message.payload();
            hear_where(d.key.from, d.key.tag, {reinterpret_cast<const char*>(text.data()), text.size()});
            continue;
        }
        inbox.add_whole(d.key, std::move(d.message));
    }
    return any;
}

bool communicator::state::on_its_way(const key& k) const {
    return inbox.has(k) || std::any_of(draining.begin(), draining.end(), [&](const drained& d) { return d.key == k; });
}

communicator::state::pending communicator::state::begin_send(int to, space where, std::int32_t tag, const element_type& type, const void* data,
                                                             std::size_t count) {
    pending p;
    p.with = to;
    p.tag = tag;
    p.space = where;
    if (to == rank || !members[static_cast<std::size_t>(to)].direct) {
        send(to, where, tag, type, data, count);
        return p;
    }
    check_losses(rank);
    p.o = direct->send(to, direct_tag(rank, where, tag), data, count * type.size);
    return p;
}

communicator::state::pending communicator::state::begin_receive(int from, space where, std::int32_t tag, const element_type& type, void* data,
                                                                std::size_t count) {
    pending p;
    p.with = from;
    p.type = &type;
    p.data = data;
    p.count = count;
    p.tag = tag;
    p.space = where;
    p.begun = from != rank && members[static_cast<std::size_t>(from)].direct && !on_its_way({from, where, tag});
    if (p.begun)
        p.o = direct->receive(direct_tag(from, where, tag), data, count * type.size);
    return p;
}

void communicator::state::finish(pending& p) {
    if (p.type != nullptr && !p.begun)
        return receive(p.with, p.space, p.tag, *p.type, p.data, p.count, p.may_be_empty);
    if (p.o.request != nullptr)
        wait(p.with, [&] { return direct->finished(p.o); }, p.space == space::collective ? p.tag : 0);
    if (!p.o.failure.empty())
        fail(errc::peer_lost, "task " + std::to_string(p.with) + " cannot be reached: " + p.o.failure);
    if (p.type != nullptr && !(p.may_be_empty && p.o.length == 0) && (p.o.truncated || p.o.length != p.count * p.type->size))
        fail_length(p.with, p.o.length, *p.type, p.count);
}

void communicator::state::give_up(std::span<pending> all) noexcept {
    for (pending& p : all)
        if (p.o.request != nullptr)
            direct->cancel(p.o);
}

void communicator::state::send(int to, space where, std::int32_t tag, std::span<const std::byte> bytes) {
    check_losses(rank);
    if (to == rank)
        return inbox.add_whole({rank, where, tag}, {{bytes.begin(), bytes.end()}, 0, machine.order()});
    member& other = members[static_cast<std::size_t>(to)];
    if (other.direct) {
        static const element_type one_byte{1, {{'u', 1, 0, ""}}};
        pending p = begin_send(to, where, tag, one_byte, bytes.data(), bytes.size());
        const given_up_unless_finished guard{*this, {&p, 1}};
        return finish(p);
    }
    std::size_t offset = 0;
    do {
        const std::size_t length = std::min(sizes.piece, bytes.size() - offset);
        const std::uint64_t cost = length + cost_of_one;
        wait(to, [&] { return other.sent - other.credited + cost <= sizes.window; }, where == space::collective ? tag : 0);
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
    const std::int32_t collective = where == space::collective ? tag : 0;
    if (inbox.has(k))
        return inbox.take(k);
    if (from == rank)
        throw error(errc::usage, "task " + std::to_string(rank) + " waits for a message from itself that it has not sent");
    if (!members[static_cast<std::size_t>(from)].direct || on_its_way(k)) {
        const auto came = [&] {
            if (!draining.empty())
                serve_unexpected();
            return inbox.has(k);
        };
        wait(from, came, collective);
        return inbox.take(k);
    }
    std::optional<direct_path::arrival> found;
    const auto came = [&] {
        // Once it is being drained it comes that way, and nothing behind it may overtake it.
        if (!draining.empty())
            serve_unexpected();
        if (inbox.has(k))
            return true;
        if (!on_its_way(k))
            found = direct->take_unexpected(direct_tag(from, where, tag));
        return found.has_value();
    };
    wait(from, came, collective);
    if (!found)
        return inbox.take(k);
    arrived m{room(found->bytes, from), 0, vm::native_order()};
    pending p;
    p.with = from;
    p.tag = tag;
    p.space = where;
    p.o = direct->receive(*found, m.bytes.data());
    const given_up_unless_finished guard{*this, {&p, 1}};
    finish(p);
    return m;
}

void communicator::state::receive(int from, space where, std::int32_t tag, const element_type& type, void* data, std::size_t count,
                                  bool may_be_empty) {
    if (pending p = begin_receive(from, where, tag, type, data, count); p.begun) {
        p.may_be_empty = may_be_empty;
        const given_up_unless_finished guard{*this, {&p, 1}};
        return finish(p);
    }
    const arrived m = receive(from, where, tag);
    if (may_be_empty && m.payload().empty())
        return;
    if (m.payload().size() != count * type.size)
        fail_length(from, m.payload().size(), type, count);
    if (count > 0)
        std::memcpy(data, m.payload().data(), m.payload().size());
    if (m.order != vm::native_order())
        swap_bytes(type, data, count);
}

communicator::communicator(vm::machine& machine, std::vector<vm::task_id> members, int epoch, const limits& how)
    : state_(std::make_unique<state>(machine, std::move(members), epoch, how)) {
    state& s = *state_;
    for (const vm::task_id t : s.ids)
        s.hosts.push_back(machine.host_of(t));
    if (s.size() == 1)
        return;
    std::vector<vm::task_id> others;
    std::copy_if(s.ids.begin(), s.ids.end(), std::back_inserter(others), [&](vm::task_id t) { return t != machine.self(); });
    machine.watch(others);
    const auto here = std::count(s.hosts.begin(), s.hosts.end(), host_of(s.rank));
    s.crowded = here > static_cast<std::ptrdiff_t>(std::max(1U, std::thread::hardware_concurrency()));
    // Everybody is inside this constructor between two collectives, so opening the paths does not wait for long.
    if (s.sizes.path != data_path::machine)
        open_direct_paths();
    else
        barrier();
    for (int r = s.rank + 1; r < s.size(); ++r)
        if (!s.members[static_cast<std::size_t>(r)].direct)
            machine.connect(s.ids[static_cast<std::size_t>(r)]);
    barrier();
}

// Who has it, and who reaches whom: a pair uses it when both ends do.
void communicator::open_direct_paths() {
    state& s = *state_;
    const std::string& own = host_of(s.rank);
    std::string reason;
    auto path = open_ucx(std::all_of(s.hosts.begin(), s.hosts.end(), [&](const std::string& h) { return h == own; }), reason);
    // By the machine as yet: this task's byte order, and its address if it has one. The direct path converts nothing.
    std::vector<std::byte> card{static_cast<std::byte>(s.machine.order())};
    if (path) {
        const auto address = path->address();
        card.insert(card.end(), address.begin(), address.end());
    }
    const auto cards = all_gather(card);
    std::vector<std::byte> reached(static_cast<std::size_t>(size()));
    for (int r = 0; path && r < size(); ++r) {
        const auto at = static_cast<std::size_t>(r);
        if (r != s.rank && cards[at].size() > 1 && cards[at][0] == card[0])
            reached[at] = std::byte{path->open(r, std::span(cards[at]).subspan(1), s.hosts[at] == own)};
    }
    const auto reach = all_gather(reached);
    bool any = false, all = true;
    for (int r = 0; r < size(); ++r) {
        const auto at = static_cast<std::size_t>(r);
        if (r == s.rank)
            continue;
        s.members[at].direct = reached[at] == std::byte{1} && reach[at][static_cast<std::size_t>(s.rank)] == std::byte{1};
        any |= s.members[at].direct;
        all &= s.members[at].direct;
    }
    if (s.sizes.path == data_path::ucx && !all)
        throw error(errc::vm, "UCX was asked for and does not lead to every task from task " + std::to_string(s.rank) +
                                  (reason.empty() ? "" : ": " + reason) + "; install libucx0 there, or leave the data path to Dome");
    if (!any)
        return;
    s.direct = std::move(path);
    s.machine.also_wait_for(s.direct->descriptor());
}

std::string communicator::paths() const {
    const auto direct = std::count_if(state_->members.begin(), state_->members.end(), [](const state::member& m) { return m.direct; });
    const int others = size() - 1;
    if (direct == 0)
        return "PVM";
    const std::string name = state_->direct->name();
    return direct == others ? name : name + " to " + std::to_string(direct) + " of " + std::to_string(others) + " tasks, PVM to the others";
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

const std::string& communicator::host_of(int rank) const { return state_->hosts.at(static_cast<std::size_t>(rank)); }

communicator::work communicator::take_work() {
    state& s = *state_;
    const state::clocks now = s.read_clocks();
    const auto seconds = [](vm::duration since, vm::duration until, vm::duration waited) {
        return std::chrono::duration<double>(until - since - waited).count();
    };
    const work done{seconds(s.counted_from.elapsed, now.elapsed, s.waited.elapsed),
                    seconds(s.counted_from.processor, now.processor, s.waited.processor)};
    s.counted_from = now;
    s.waited = {};
    return done;
}

}  // namespace dome::comm
