// SPDX-License-Identifier: Apache-2.0
// Tasks that compute together: point to point, collectives, redistribution. Knows ranks; vm knows task ids.
// In: a vm::machine and the list of task ids in rank order. Every blocking call ends: with its result, or with
// dome::error(peer_lost) naming the rank when a member is gone (notice from vm, or `abandon()` from outside), or error(usage)
// naming both calls when members wait for each other in different operations (dome/detail/calling.hpp).
// Messages travel in the sender's byte order; typed calls convert at the receiver.
// Order of combination in every reduction is fixed by rank, so results do not depend on timing.
// Tested by test/runtime/comm on the twin (thousands of seeded runs) and on PVM.
#pragma once

#include <functional>
#include <memory>
#include <span>
#include <string>
#include <vector>

#include "dome/distributed.hpp"
#include "runtime/vm/vm.hpp"

namespace dome::comm {

// One transfer of a redistribution: `count` elements at local byte pointer, to/from `rank`.
struct part {
    int rank;
    std::byte* data;
    std::size_t count;   // elements
    // On both sides, for what the receiver may have already: then an empty message goes instead and leaves `data` as it is.
    bool may_be_empty = false;
};

// How bytes travel between tasks: over UCX where both have it and speak one byte order, by the machine's messages elsewhere.
enum class data_path { automatic, ucx, machine };    // `ucx`: error(vm) where it cannot be had

// Sizes of the flow of bytes between two tasks; tests make them small.
struct limits {
    std::size_t piece = std::size_t{8} << 20;     // longest single message of the machine; at most half a window
    std::size_t window = std::size_t{32} << 20;   // bytes a receiver that does not listen can leave on the way
    vm::duration grace = std::chrono::milliseconds(50);   // after a loss: time for messages still on their way
    vm::duration suspicion = std::chrono::seconds(1);     // wait before asking whether the other is in the same collective
    data_path path = data_path::machine;
};

class communicator {
public:
    // `epoch` numbers the life of the program: messages of another epoch are dropped. Collective: returns when all
    // members are there and their direct paths are open.
    communicator(vm::machine& machine, std::vector<vm::task_id> members, int epoch, const limits& how = {});
    // Tells the others that this task has ended in good order (unless it leaves by an exception).
    ~communicator();
    communicator(const communicator&) = delete;
    communicator& operator=(const communicator&) = delete;
    int rank() const;
    int size() const;
    int epoch() const;
    vm::machine& machine() const;
    // Of the bytes of this task: "UCX 1.13.1", "PVM", or "UCX 1.13.1 to 3 of 5 tasks, PVM to the others".
    std::string paths() const;

    // A send returns when the bytes may be overwritten; it may wait until the receiver asks for them.
    void send(int to, int tag, std::span<const std::byte> bytes);            // any size (cut into pieces)
    std::vector<std::byte> receive(int from, int tag);                        // raw bytes
    void send(int to, int tag, const element_type&, const void* data, std::size_t count);
    void receive(int from, int tag, const element_type&, void* data, std::size_t count);   // converts; wrong length throws

    void barrier();
    void broadcast(int root, const element_type&, void* data, std::size_t count);
    std::vector<std::byte> broadcast(int root, std::vector<std::byte> bytes);   // length known at root only
    // Every task gets all tasks' parts, in rank order (lengths may differ).
    std::vector<std::vector<std::byte>> all_gather(std::span<const std::byte> mine);
    void all_gather(const element_type&, const void* mine, std::size_t count, void* all, std::span<const std::size_t> counts);
    std::vector<std::vector<std::byte>> gather(int root, std::span<const std::byte> mine);   // empty except at root
    // Sends every part of `out`, fills every part of `in`; parts with rank()==own are copied. Collective over the group.
    void exchange(const element_type&, std::span<const part> out, std::span<const part> in);
    // The same in two steps, for work in between that touches none of the parts. `type` stays as long.
    class exchanging;
    exchanging begin_exchange(const element_type&, std::span<const part> out, std::span<const part> in);
    // One value from every task, in rank order: for small ones, log2(n) steps.
    void all_gather_one(const element_type&, const void* mine, void* all);
    double all_reduce_max(double);
    double all_reduce_sum(double);                                            // combined in rank order
    std::int64_t all_reduce_sum(std::int64_t);
    void all_reduce_sum(std::span<std::int64_t> values);                       // each of them, in place; wraps
    bool all_agree(std::span<const std::byte> mine);                          // same bytes everywhere

    // Whether a call has failed, a member is known to have ended without a good-bye, or the group was abandoned.
    bool has_lost() const;
    // Makes every pending and later call throw error(peer_lost) naming `rank`, or error(fenced) for rank -1.
    // Safe from another thread (not from a signal handler).
    void abandon(int rank);
    // What this task has done since the last call of this function; waits inside blocking calls do not count.
    struct work {
        double seconds = 0;
        double processor = 0;       // seconds of processors; measured only where tasks share them, else 0
    };
    work take_work();
    const std::string& host_of(int rank) const;

private:
    void open_direct_paths();
    struct state;
    std::unique_ptr<state> state_;
};

// An exchange under way. finish() waits for its end; without it, the destructor gives it up, as after an exception.
class communicator::exchanging {
public:
    exchanging(exchanging&&) noexcept;
    exchanging& operator=(exchanging&&) = delete;
    ~exchanging();
    void poll();         // lets bytes move on; for calls now and then in long work
    void finish();

private:
    friend class communicator;
    struct parts;
    explicit exchanging(std::unique_ptr<parts> p);
    std::unique_ptr<parts> parts_;
};

}  // namespace dome::comm
