// SPDX-License-Identifier: Apache-2.0
// The library way for ordinary variables: a name under which checkpoints save one, and a resumed run finds it again.
//   int step = 0;
//   dome::persist keep("step", step);          // resumed: step has its saved value from here on
// The variable must outlive the persist object. Every task registers the same names.
// Tested by test/runtime/checkpoint and test/e2e.
#pragma once

#include <string>

#include "dome/archive.hpp"

namespace dome {
namespace detail {

// Implemented above the objects. Adding loads the value at once while a run is on its way back the library way.
void add_persistent(const std::string& name, const value_ref& value);
void remove_persistent(const void* address) noexcept;

}  // namespace detail

class persist {
public:
    template <class T>
    persist(const std::string& name, T& x) : address_(&x) {
        detail::add_persistent(name, refer(x));
    }
    ~persist() { detail::remove_persistent(address_); }
    persist(const persist&) = delete;
    persist& operator=(const persist&) = delete;

private:
    const void* address_;
};

}  // namespace dome
