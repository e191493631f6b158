// SPDX-License-Identifier: Apache-2.0
// For tests that spawn themselves through PVM: who this process is, and small waits with an end.
#pragma once

#include <catch2/catch.hpp>

#include <cstdlib>
#include <optional>
#include <string>
#include <thread>
#include <unistd.h>
#include <vector>

#include "runtime/vm/daemon.hpp"
#include "runtime/vm/vm.hpp"

inline std::string self_path() {
    char path[4096] = "";
    const ssize_t n = ::readlink("/proc/self/exe", path, sizeof path - 1);
    return std::string(path, n > 0 ? static_cast<std::size_t>(n) : 0);
}

inline std::string text(const std::vector<std::byte>& bytes) { return {reinterpret_cast<const char*>(bytes.data()), bytes.size()}; }

// The next message; early returns for notices are waited out.
inline std::optional<dome::vm::message> wait_for(dome::vm::machine& m, dome::vm::duration at_most) {
    for (const auto end = m.now() + at_most; m.now() < end;)
        if (auto got = m.receive(end - m.now()))
            return got;
    return std::nullopt;
}
