// SPDX-License-Identifier: Apache-2.0
// The one seam to the outside world: hosts, spawning, messages, notices of loss, the clock.
// Implementations: pvm_vm.cpp (the only file that includes pvm3.h), twin_vm.cpp (deterministic, in process, virtual
// time, scripted faults, seeded), solo_vm.cpp (a program started bare: one task, no daemon).
// Every PVM return code is checked behind this header; failures are dome::error(errc::vm or errc::peer_lost).
// Tested by test/runtime/vm.
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace dome::vm {

using task_id = std::int32_t;                       // PVM tid; 0 = none
using duration = std::chrono::nanoseconds;          // since an arbitrary start
inline constexpr duration forever = duration::max();

enum class byte_order : std::uint8_t { little = 1, big = 2 };
byte_order native_order();
inline constexpr int reserved_tags = 0x7fd00000;    // tags from here on belong to the implementations

struct message {
    task_id from = 0;
    int tag = 0;
    byte_order order = byte_order::little;          // of the sender: the receiver makes right
    std::vector<std::byte> bytes;
};

struct host {
    std::string name;
    int id = 0;          // PVM dtid
    std::string arch;    // PVM_ARCH
    double speed = 1;    // relative, as configured
};

struct notice {
    enum class kind { task_lost, host_lost, host_added } what;
    task_id task = 0;        // task_lost
    std::string host;        // host_lost, host_added
};

struct spawn_request {
    std::string program;                                             // absolute path, or a name on the spawn path
    std::vector<std::string> arguments;
    std::vector<std::pair<std::string, std::string>> environment;    // added to the child's
    std::string host;                                                // "" = anywhere
};

class machine {
public:
    virtual ~machine() = default;
    virtual task_id self() const = 0;
    virtual task_id parent() const = 0;                              // 0 if not spawned
    virtual std::vector<task_id> siblings() const = 0;               // spawned together (console `spawn -4`), self included
    virtual std::vector<host> hosts() = 0;
    virtual std::string host_of(task_id) = 0;
    virtual task_id spawn(const spawn_request&) = 0;                 // throws error(vm) saying why
    virtual void kill(task_id) = 0;                                  // no error if it is gone already
    virtual void add_host(const std::string& name) = 0;
    virtual void remove_host(const std::string& name) = 0;
    // Asks for notices: tasks by id, and hosts leaving or joining. A task gone already gives its notice at once.
    virtual void watch(std::span<const task_id>) = 0;
    virtual void watch_hosts() = 0;
    // Ordered per (sender, receiver). At most 1 GiB a message; larger ones are cut by comm. 0 <= tag < reserved_tags.
    // `head` and `body` arrive as one message (two spans spare the copy that would join them).
    // A message to a task that is gone vanishes; its loss comes as a notice.
    virtual void send(task_id to, int tag, std::span<const std::byte> head, std::span<const std::byte> body) = 0;
    void send(task_id to, int tag, std::span<const std::byte> bytes) { send(to, tag, bytes, {}); }
    // Gives bulk data a path of its own to this task. Waits until the other side is inside a call of its machine, so
    // both sides must know that it happens now. Without it, messages go through the daemons.
    virtual void connect(task_id) {}
    // Byte order this task is to speak (another than native_order() only on the twin, to simulate foreign machines).
    virtual byte_order order() const { return native_order(); }
    // Next message whatever its sender and tag, waiting at most `timeout` (0 = look only).
    virtual std::optional<message> receive(duration timeout) = 0;
    // From now on receive() returns early when this descriptor is readable, too, and sleeps at once when it has to wait:
    // the caller has looked long enough. -1: no longer.
    virtual void also_wait_for(int /*descriptor*/) {}
    // Next notice, without waiting. receive() returns early (nullopt) when one has come.
    virtual std::optional<notice> next_notice() = 0;
    // Makes the receive() in progress, or the next one, return early. The only call another thread may make.
    virtual void interrupt() {}
    virtual duration now() = 0;
    virtual void sleep(duration) = 0;                                // virtual time in the twin
};

// Joins the virtual machine that PVM_TMP names; nullptr when no daemon runs there. Registers nothing else.
// libpvm remembers PVM_TMP: one process can join again and again, but only in one folder (error(vm) otherwise).
std::unique_ptr<machine> join_pvm();
std::unique_ptr<machine> solo();

}  // namespace dome::vm
