// SPDX-License-Identifier: Apache-2.0
// std::unique_ptr alone, and a blank one. What <memory> brings of <unistd.h> with it in C++20 (`link`, `access`, ...) are names that programs have themselves.
// Tested by test/golden/names_of_c.
#pragma once

#include <version>
#ifdef __GLIBCXX__
#include <bits/unique_ptr.h>
#else
#include <memory>
#endif

#include "dome/detail/blank.hpp"

namespace dome::detail {

// A pointer to a function, or a lambda, as deleter leaves an owner without a default constructor.
template <class T, class Deleter>
struct blank_parts<std::unique_ptr<T, Deleter>, std::enable_if_t<!std::is_default_constructible_v<std::unique_ptr<T, Deleter>>>> {
    static std::unique_ptr<T, Deleter> make() {
        if constexpr (std::is_pointer_v<Deleter>)
            return {nullptr, nullptr};
        else
            return {nullptr, gen::blank<Deleter>()};
    }
};

}  // namespace dome::detail
