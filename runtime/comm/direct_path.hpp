// SPDX-License-Identifier: Apache-2.0
// A way for bytes between tasks beside the machine's messages: no copies, matched on tags by the transport itself.
// In: addresses of the tasks that can be reached this way. Out: operations under way, finished as progress() is called.
// Losses are not its business: a member that ends leaves operations unfinished, and the machine's notices end the wait.
// Implementation: ucx_path.cpp, the only file that includes UCX's headers. Tested by test/runtime/comm/comm_pvm_test.cpp.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace dome::comm {

class direct_path {
public:
    struct operation {
        void* request = nullptr;        // null: finished
        std::uint64_t tag = 0;          // of what came
        std::size_t length = 0;         // bytes that came
        std::string failure;            // why it did not succeed
        bool truncated = false;         // more came than there was room for
    };

    virtual ~direct_path() = default;
    // What another task needs to reach this one.
    virtual std::vector<std::byte> address() const = 0;
    // False when nothing leads there.
    virtual bool open(int rank, std::span<const std::byte> address, bool same_host) = 0;
    // The bytes stay where they are until the operation is finished.
    virtual operation send(int rank, std::uint64_t tag, const void* data, std::size_t bytes) = 0;
    virtual operation receive(std::uint64_t tag, void* data, std::size_t bytes) = 0;

    // A message that has come (at least its announcement) and that nobody has asked for; it belongs to the caller then.
    struct arrival {
        void* message;
        std::uint64_t tag;
        std::size_t bytes;
    };
    virtual std::optional<arrival> take_unexpected() = 0;
    virtual std::optional<arrival> take_unexpected(std::uint64_t tag) = 0;
    virtual operation receive(const arrival& what, void* data) = 0;

    virtual bool progress() = 0;                    // whether anything happened
    virtual bool finished(operation& o) = 0;
    virtual void cancel(operation& o) noexcept = 0;
    // Everything sent has left this task when this operation is finished.
    virtual operation flush() = 0;

    // Readable when there is something to do after arm() said true: the way to sleep.
    virtual int descriptor() const = 0;
    virtual bool arm() = 0;
    virtual std::string name() const = 0;           // "UCX 1.13.1"
};

// Null, with the reason, when UCX is not on this machine. `one_host`: no member is on another host.
std::unique_ptr<direct_path> open_ucx(bool one_host, std::string& reason);

}  // namespace dome::comm
