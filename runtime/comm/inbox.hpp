// SPDX-License-Identifier: Apache-2.0
// Messages that have arrived and wait to be asked for, matched on (sender, space, tag), first come first served.
// In: pieces in the order one sender sent them. Out: whole messages. Tested through test/runtime/comm.
#pragma once

#include <deque>
#include <map>
#include <span>
#include <tuple>
#include <vector>

#include "runtime/comm/wire.hpp"

namespace dome::comm {

struct key {
    int from;
    comm::space space;
    std::int32_t tag;
    friend bool operator==(const key&, const key&) = default;
    friend bool operator<(const key& a, const key& b) { return std::tie(a.from, a.space, a.tag) < std::tie(b.from, b.space, b.tag); }
};

// A whole message; the payload starts after `skip` bytes (the header of a message that came in one piece).
struct arrived {
    std::vector<std::byte> bytes;
    std::size_t skip = 0;
    vm::byte_order order = vm::byte_order::little;
    std::span<const std::byte> payload() const { return std::span(bytes).subspan(skip); }
    std::vector<std::byte> take_payload();
};

class inbox {
public:
    explicit inbox(int members) : open_(static_cast<std::size_t>(members)) {}
    // A piece from `from`; `raw` starts with the header. Throws error(vm) when pieces do not fit together.
    void add(int from, const header& h, std::vector<std::byte> raw, vm::byte_order order);
    void add_whole(const key& k, arrived message);
    bool has(const key& k) const { return !whole_.empty() && whole_.count(k) != 0; }
    arrived take(const key& k);    // has(k) must hold

private:
    struct unfinished {
        arrived message;
        std::size_t filled = 0;
        bool active = false;
    };
    std::map<key, std::deque<arrived>> whole_;    // no empty queues
    std::vector<unfinished> open_;                // by sender
};

}  // namespace dome::comm
