// SPDX-License-Identifier: Apache-2.0
// Keeps what dome::scalar and dome::persist register, in place of the checkpoint floor, for these tests to look at.
#pragma once

#include <map>
#include <string>

#include "dome/persist.hpp"

namespace persist_stand_in {

// Of this thread, that is of one task of the twin.
inline std::map<std::string, dome::value_ref>& registered() {
    static thread_local std::map<std::string, dome::value_ref> all;
    return all;
}

}  // namespace persist_stand_in
