// SPDX-License-Identifier: Apache-2.0
// Inside of a communicator: the members, what has arrived, credit, losses, and the one place where a task waits.
// In: requests of comm.cpp and collectives.cpp. Out: whole messages, or error(peer_lost | fenced).
// Tested through test/runtime/comm.
#pragma once

#include <atomic>
#include <optional>
#include <unordered_map>

#include "runtime/comm/comm.hpp"
#include "runtime/comm/inbox.hpp"

namespace dome::comm {

struct communicator::state {
    state(vm::machine& m, std::vector<vm::task_id> who, int life, const limits& how);

    struct member {
        std::uint64_t sent = 0, credited = 0;    // bytes to it, and how many of them it has taken
        std::uint64_t taken = 0, told = 0;       // bytes from it, and how many of them it knows of
        bool gone = false;                       // its process has ended
        bool bye = false;                        // it ended in good order
    };

    vm::machine& machine;
    const std::vector<vm::task_id> ids;
    std::unordered_map<vm::task_id, int> rank_of;
    int rank = -1, epoch;
    limits sizes;
    std::vector<member> members;
    comm::inbox inbox;
    std::int32_t collectives = 0;                // how many have begun; their tag
    vm::duration waited{};
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
    void receive(int from, space where, std::int32_t tag, const element_type& type, void* data, std::size_t count);
    std::int32_t begin_collective() { return ++collectives; }

    void check_rank(int other, const char* doing) const;
    void check_losses(int waiting_for);          // throws when waiting makes no sense any more
    void handle(vm::message m);
    void take_notices();
    void farewell();                             // tells the others that this task ends in good order, and hears them say so
    void control(int to, packet what, std::uint64_t total);

    // Waits until done() holds, serving whatever arrives meanwhile.
    template <class Condition>
    void wait(int waiting_for, Condition done) {
        if (done())
            return;
        const vm::duration begun = machine.now();
        struct account {
            state& s;
            vm::duration begun;
            ~account() { s.waited += s.machine.now() - begun; }
        } account{*this, begun};
        do {
            take_notices();
            // What is here already counts before a loss does.
            while (std::optional<vm::message> m = machine.receive(vm::duration::zero()))
                handle(std::move(*m));
            take_notices();
            if (done())
                return;
            check_losses(waiting_for);
            const vm::duration patience = lost == nobody ? vm::forever : loss_counts_at - machine.now();
            if (patience > vm::duration::zero())
                if (std::optional<vm::message> m = machine.receive(patience))
                    handle(std::move(*m));
        } while (!done());
    }
};

}  // namespace dome::comm
