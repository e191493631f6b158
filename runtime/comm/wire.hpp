// SPDX-License-Identifier: Apache-2.0
// What travels in front of every message between members: who means what, in the sender's byte order.
// In: a header. Out: its bytes, or a checked header from received bytes. Tested through test/runtime/comm.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>

#include "runtime/vm/vm.hpp"

namespace dome::comm {

inline constexpr int machine_tag = 0xd0;    // all messages of comm carry this tag of the machine

enum class packet : std::uint16_t {
    piece = 1,    // part of a message, pieces of one message back to back
    credit = 2,   // `total`: bytes taken from this sender so far
    bye = 3,      // nothing comes after this; the task ended in good order
    where = 4     // the sender has waited long for this task in collective `tag`; the payload names the call
};
enum class space : std::uint16_t { user = 0, collective = 1, call = 2 };   // collectives never meet the program's tags; `call`: see tell_where()

struct header {
    packet what = packet::piece;
    comm::space space = comm::space::user;
    std::int32_t epoch = 0;
    std::int32_t tag = 0;
    std::uint64_t total = 0;     // bytes of the whole message
    std::uint64_t offset = 0;    // of this piece
};

inline constexpr std::size_t header_bytes = 32;

std::array<std::byte, header_bytes> write_header(const header& h, vm::byte_order order);
// Nothing when it is not a header of ours.
std::optional<header> read_header(std::span<const std::byte> bytes, vm::byte_order order);

}  // namespace dome::comm
