// SPDX-License-Identifier: Apache-2.0
// What stands on the right of `x = e` and `x += e`. An operator takes no argument that the caller does not write, so the line of an
// assignment is known only to what is made of its right side there: errors name it.
// Tested by test/runtime/objects/refusals_test.cpp.
#pragma once

#include <memory>
#include <source_location>
#include <type_traits>

#include "dome/detail/calling.hpp"
#include "dome/expression.hpp"

namespace dome::detail {

// For an object of class V, which `Op` combines with the right side; without one the right side alone is what the object becomes.
template <class V, class Op = void>
class right_side {
    template <class E>
    static constexpr bool fits = std::is_void_v<Op> ? expression<E> : distributed_operand<E> || constant_operand<E>;

public:
    template <class E>
        requires fits<E>
    right_side(E&& e, const std::source_location& at = std::source_location::current())
        : e_(std::addressof(e)), evaluate_(&evaluate<E>), where_(at) {}
    void go_into(V& x, const call_name& name) const {
        const calling call(name, where_);
        evaluate_(x, e_);
    }

private:
    template <class E>
    static void evaluate(V& x, const void* right) {
        using bare = std::remove_reference_t<E>;
        bare& e = *static_cast<bare*>(const_cast<void*>(right));       // const again where E is
        if constexpr (std::is_void_v<Op>)
            x.assign(e);
        else
            x.assign(make_node(Op{}, x, static_cast<E&&>(e)));
    }

    const void* const e_;
    void (*const evaluate_)(V&, const void*);
    const std::source_location where_;
};

}  // namespace dome::detail
