// SPDX-License-Identifier: Apache-2.0
#include "test/runtime/objects/persist_stand_in.hpp"

#include <iterator>

#include "dome/error.hpp"

void dome::archive::fail(errc code, const std::string& why) const { throw error(code, where() + ": " + why); }

namespace dome::detail {

void add_persistent(const std::string& name, const value_ref& value) {
    if (!persist_stand_in::registered().emplace(name, value).second)
        throw error(errc::usage, "two persistent values are called " + name);
}

void remove_persistent(const void* address) noexcept {
    auto& all = persist_stand_in::registered();
    for (auto it = all.begin(); it != all.end();)
        it = it->second.address == address ? all.erase(it) : std::next(it);
}

}  // namespace dome::detail
