// SPDX-License-Identifier: Apache-2.0
// The library way for ordinary variables: a name under which checkpoints save one, and a resumed run finds it again.
//   int step = 0;
//   dome::persist("step", step);               // resumed: step has its saved value from here on
// Every task registers the same names. Tested by test/runtime/checkpoint and test/e2e.
#pragma once

#include <string>

#include "dome/archive.hpp"
#include "dome/describe/all.hpp"

namespace dome {
namespace detail {

// Implemented above the objects. Adding loads the value at once while a run is on its way back the library way.
void add_persistent(const std::string& name, const value_ref& value);
void remove_persistent(const void* address) noexcept;

}  // namespace detail

// Saves x under `name` at every checkpoint from here to the end of the program: x must live that long, as the variables of
// main and globals do. For shorter lives use dome::persistent. A name can be given once; error(usage) names it otherwise.
template <class T>
void persist(const std::string& name, T& x) {
    detail::add_persistent(name, refer(x));
}

// The same for as long as this object lives; the variable must outlive it.
class persistent {
public:
    template <class T>
    persistent(const std::string& name, T& x) : address_(&x) {
        detail::add_persistent(name, refer(x));
    }
    ~persistent() { detail::remove_persistent(address_); }
    persistent(const persistent&) = delete;
    persistent& operator=(const persistent&) = delete;

private:
    const void* address_;
};

}  // namespace dome
