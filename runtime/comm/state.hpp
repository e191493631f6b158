// SPDX-License-Identifier: Apache-2.0
// Inside of a communicator: the members, what has arrived, credit, losses, and the one place where a task waits.
// In: requests of comm.cpp and collectives.cpp. Out: whole messages, or error(peer_lost | fenced).
// A member is reached by the direct path where both ends have it, by the machine's messages otherwise.
// Tested through test/runtime/comm.
#pragma once

#include <sched.h>

#include <array>
#include <atomic>
#include <deque>
#include <optional>
#include <unordered_map>

#include "runtime/comm/comm.hpp"
#include "runtime/comm/direct_path.hpp"
#include "runtime/comm/inbox.hpp"

namespace dome::comm {

struct communicator::state {
    state(vm::machine& m, std::vector<vm::task_id> who, int life, const limits& how);
    ~state();

    struct member {
        std::uint64_t sent = 0, credited = 0;    // bytes to it, and how many of them it has taken
        std::uint64_t taken = 0, told = 0;       // bytes from it, and how many of them it knows of
        bool gone = false;                       // its process has ended
        bool bye = false;                        // it ended in good order
        bool direct = false;                     // reached by the direct path
        vm::duration bye_counts_at{};            // what it sent the direct way may come after its good-bye
    };
    // A transfer begun and not waited for. By the machine, sends are over when begun and receives begin when waited for.
    struct pending {
        int with = 0;
        direct_path::operation o;
        const element_type* type = nullptr;      // of a receive
        void* data = nullptr;
        std::size_t count = 0;
        std::int32_t tag = 0;
        comm::space space = space::user;
        bool begun = false;
        bool may_be_empty = false;               // a receive that an empty message leaves as it is
    };
    // A message taken off the direct path because its sender may be waiting for that.
    struct drained {
        comm::key key;
        arrived message;
        direct_path::operation o;
    };
    // Where this task waits, on its way to the one it waits for.
    struct told {
        explicit told(std::string text) : call(std::move(text)) {}
        std::string call;
        direct_path::operation o;
    };

    vm::machine& machine;
    const std::vector<vm::task_id> ids;
    std::unordered_map<vm::task_id, int> rank_of;
    int rank = -1, epoch;
    limits sizes;
    std::vector<member> members;
    std::vector<std::string> hosts;              // of the members
    comm::inbox inbox;
    std::unique_ptr<direct_path> direct;         // null: everything goes by the machine
    std::deque<drained> draining;                // in the order they came
    std::deque<told> telling;
    bool crowded = false;                        // more tasks than cores here
    std::uint32_t collectives = 0;               // how many have begun
    std::array<std::int32_t, 64> begun{};        // tags of the last ones, by number
    std::int32_t waiting_in = 0;                 // tag of the collective in which this task waits; 0: in none
    std::string mismatch;                        // what others do where this task waits
    struct clocks {
        vm::duration elapsed{}, processor{};     // processor: of this process, read only where crowded
    };
    clocks counted_from, waited;                 // take_work()
    static constexpr int nobody = -2, older_life = -1;
    std::atomic<int> abandoned{nobody};
    int lost = nobody;                           // first member that ended without a word
    vm::duration loss_counts_at{};               // after the grace
    bool failed = false;                         // some call has thrown: no good end any more

    int size() const { return static_cast<int>(ids.size()); }
    bool foreign() const { return machine.order() != vm::native_order(); }

    void send(int to, space where, std::int32_t tag, std::span<const std::byte> bytes);
    void send(int to, space where, std::int32_t tag, const element_type& type, const void* data, std::size_t count);
    arrived receive(int from, space where, std::int32_t tag);
    void receive(int from, space where, std::int32_t tag, const element_type& type, void* data, std::size_t count, bool may_be_empty = false);
    pending begin_send(int to, space where, std::int32_t tag, const element_type& type, const void* data, std::size_t count);
    pending begin_receive(int from, space where, std::int32_t tag, const element_type& type, void* data, std::size_t count);
    void finish(pending& p);
    void give_up(std::span<pending> all) noexcept;
    struct given_up_unless_finished {            // the transport lets go of memory that an exception takes away
        state& s;
        std::span<pending> all;
        ~given_up_unless_finished() { s.give_up(all); }
    };
    std::int32_t begin_collective();             // its tag: number and operation
    std::int32_t& begun_as(std::int32_t tag);    // what has the number of `tag` here, if it has begun and is not long over
    void tell_where(int to);
    void hear_where(int from, std::int32_t tag, const std::string& call);
    void flush();                                // what was sent the direct way leaves, if it can within half a second

    void check_rank(int other, const char* doing) const;
    void check_losses(int waiting_for);          // throws when waiting makes no sense any more
    vm::duration patience(int waiting_for);      // until check_losses() is worth another call
    void handle(vm::message m);
    void take_notices();
    bool serve_unexpected();                     // whether there was anything
    bool on_its_way(const key& k) const;         // here, or being drained
    clocks read_clocks() const;
    void farewell();                             // tells the others that this task ends in good order, and hears them say so
    void control(int to, packet what, std::uint64_t total);
    [[noreturn]] void fail(errc code, const std::string& why);
    [[noreturn]] void fail_length(int from, std::size_t bytes, const element_type& type, std::size_t count) const;

    static constexpr vm::duration spins = std::chrono::microseconds(300), spins_crowded = std::chrono::microseconds(2000);
    // Looks before the clock is read or the processor offered to others: a few microseconds, as an answer takes. Where others wait for the
    // processor, less.
    int free_tries() const { return crowded ? 32 : 256; }

    // Waits until done() holds, serving whatever arrives meanwhile. Awake at first: waking up costs tens of microseconds.
    // `collective`: the tag of the one it is for, or 0.
    template <class Condition>
    void wait(int waiting_for, Condition done, std::int32_t collective = 0) {
        if (direct)
            for (int i = 0, tries = free_tries(); i < tries; ++i) {
                if (done())
                    return;
                direct->progress();
            }
        if (done())
            return;
        const clocks at_first = read_clocks();
        const vm::duration begun = at_first.elapsed;
        struct account {
            state& s;
            const clocks& begun;
            ~account() {
                const clocks ended = s.read_clocks();
                s.waited.elapsed += ended.elapsed - begun.elapsed;
                s.waited.processor += ended.processor - begun.processor;
                s.waiting_in = 0;
            }
        } account{*this, at_first};
        waiting_in = collective;
        vm::duration asks_after = sizes.suspicion, asks_at = begun + asks_after;
        if (direct && stay_awake(begun, done))
            return;
        do {
            take_notices();
            // What is here already counts before a loss does.
            while (std::optional<vm::message> m = machine.receive(vm::duration::zero()))
                handle(std::move(*m));
            take_notices();
            if (done())
                return;
            check_losses(waiting_for);
            if (collective != 0 && machine.now() >= asks_at) {
                tell_where(waiting_for);
                asks_after *= 2;       // it may be computing for hours
                asks_at = machine.now() + asks_after;
            }
            if (direct) {
                if (stay_awake(machine.now(), done))
                    return;
                // What came while awake and was for another wait is in the transport's hands, and would not wake this task.
                if (serve_unexpected() || !direct->arm())
                    continue;
            }
            const vm::duration how_long = std::min(patience(waiting_for), collective != 0 ? asks_at - machine.now() : vm::forever);
            if (how_long > vm::duration::zero())
                if (std::optional<vm::message> m = machine.receive(how_long))
                    handle(std::move(*m));
        } while (!done());
    }

    template <class Condition>
    bool stay_awake(vm::duration since, Condition& done) {
        const vm::duration until = since + (crowded ? spins_crowded : spins);
        do {
            for (int i = 0, tries = free_tries(); i < tries; ++i) {
                direct->progress();
                if (done())
                    return true;
            }
            ::sched_yield();         // costs little on a free core, and gives up a busy one
        } while (machine.now() < until);
        return false;
    }
};

}  // namespace dome::comm
