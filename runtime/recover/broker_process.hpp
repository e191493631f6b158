// SPDX-License-Identifier: Apache-2.0
// The broker's own process: joins the virtual machine, carries out orders, reports notices. See broker.hpp.
#pragma once

#include <string>
#include <vector>

#include "runtime/recover/broker.hpp"

namespace dome::recover {

[[noreturn]] void run_broker_process(const broker::job& what, const std::vector<std::string>& hosts, int socket);

}  // namespace dome::recover
