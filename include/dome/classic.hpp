// SPDX-License-Identifier: Apache-2.0
// The names of the first published Dome, on today's library: dome_init, dVector, dScalar, gsum, dome_check_point,
// is_dome_restarting. For programs written after the papers; new programs use dome/dome.hpp.
// Tested by test/runtime/objects/classic_test.cpp.
#pragma once

#include <cstdint>
#include <string>
#include <utility>

#include "dome/dome.hpp"

// dVector<double> x(n, DOME_BLOCK): replicated, split evenly for good, or balanced while running (the default).
inline constexpr dome::placement DOME_WHOLE = dome::placement::whole;
inline constexpr dome::placement DOME_BLOCK = dome::placement::block;
inline constexpr dome::placement DOME_DYNAMIC = dome::placement::dynamic;

inline void dome_init(int argc, char** argv) { dome::init(argc, argv); }
inline void dome_check_point() { dome::checkpoint(); }
inline bool is_dome_restarting() { return dome::restarting(); }

// On a resumed run dVector and dScalar have their saved contents as soon as they are built: skip the initialisation
// `if (!is_dome_restarting())`.
template <class T>
using dVector = dome::vector<T>;
template <class T>
using dScalar = dome::scalar<T>;

template <class V>
    requires dome::detail::distributed_operand<V>
auto gsum(V&& x, const std::source_location& at = std::source_location::current()) {
    return dome::sum(std::forward<V>(x), at);
}
template <class V>
    requires dome::detail::distributed_operand<V>
auto gprod(V&& x, const std::source_location& at = std::source_location::current()) {
    return dome::product(std::forward<V>(x), at);
}
template <class V>
    requires dome::detail::distributed_operand<V>
auto gmin(V&& x, const std::source_location& at = std::source_location::current()) {
    return dome::min(std::forward<V>(x), at);
}
template <class V>
    requires dome::detail::distributed_operand<V>
auto gmax(V&& x, const std::source_location& at = std::source_location::current()) {
    return dome::max(std::forward<V>(x), at);
}
