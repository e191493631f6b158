// SPDX-License-Identifier: Apache-2.0
// Puts pieces together and keeps whole messages until they are asked for. See inbox.hpp.
#include "runtime/comm/inbox.hpp"

#include <algorithm>
#include <new>
#include <string>

#include "dome/error.hpp"

namespace dome::comm {

std::vector<std::byte> arrived::take_payload() {
    bytes.erase(bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(skip));
    skip = 0;
    return std::move(bytes);
}

void inbox::add(int from, const header& h, std::vector<std::byte> raw, vm::byte_order order) {
    const std::size_t length = raw.size() - header_bytes;
    unfinished& u = open_[static_cast<std::size_t>(from)];
    if (h.offset != u.filled || (h.offset != 0) != u.active || h.offset + length > h.total)
        throw error(errc::vm, "a message from task " + std::to_string(from) + " arrived with a piece missing");
    const key k{from, h.space, h.tag};
    if (length == h.total)
        return add_whole(k, {std::move(raw), header_bytes, order});
    if (!u.active) {
        try {
            u.message.bytes.resize(h.total);
        } catch (const std::bad_alloc&) {
            throw error(errc::memory, "no memory for a message of " + std::to_string(h.total) + " bytes from task " + std::to_string(from));
        }
        u.message.order = order;
        u.active = true;
    }
    std::copy(raw.begin() + header_bytes, raw.end(), u.message.bytes.begin() + static_cast<std::ptrdiff_t>(u.filled));
    u.filled += length;
    if (u.filled == h.total) {
        add_whole(k, std::move(u.message));
        u = {};
    }
}

void inbox::add_whole(const key& k, arrived message) { whole_[k].push_back(std::move(message)); }

arrived inbox::take(const key& k) {
    const auto at = whole_.find(k);
    arrived message = std::move(at->second.front());
    at->second.pop_front();
    if (at->second.empty())
        whole_.erase(at);
    return message;
}

}  // namespace dome::comm
