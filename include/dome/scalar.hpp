// SPDX-License-Identifier: Apache-2.0
// dome::scalar<T>: one value, the same on every task, that checkpoints save without being asked (the library way).
//   dome::scalar<double> time = 0.0;  dome::scalar<int> step = 0;
//   for (; step < 1000; ++step) { time += dt; ... dome::checkpoint(); }
// A resumed run recognises it by the order in which the program's scalars are built. Behaves as T in arithmetic.
// Tested by test/runtime/objects/scalar_test.cpp.
#pragma once

#include <string>
#include <utility>

#include "dome/persist.hpp"

namespace dome {
namespace detail {

std::string next_scalar_name();        // "scalar 0", "scalar 1", ...

}  // namespace detail

template <class T>
class scalar {
public:
    using value_type = T;
    scalar() : scalar(T{}) {}
    scalar(const T& value) : value_(value) { detail::add_persistent(detail::next_scalar_name(), refer(value_)); }
    scalar(const scalar& other) : scalar(other.value_) {}          // a copy is a scalar of its own
    ~scalar() { detail::remove_persistent(&value_); }

    scalar& operator=(const T& value) {
        value_ = value;
        return *this;
    }
    scalar& operator=(const scalar& other) { return *this = other.value_; }

    operator const T&() const noexcept { return value_; }
    const T& get() const noexcept { return value_; }

    template <class U>
    scalar& operator+=(const U& x) {
        value_ += x;
        return *this;
    }
    template <class U>
    scalar& operator-=(const U& x) {
        value_ -= x;
        return *this;
    }
    template <class U>
    scalar& operator*=(const U& x) {
        value_ *= x;
        return *this;
    }
    template <class U>
    scalar& operator/=(const U& x) {
        value_ /= x;
        return *this;
    }
    scalar& operator++() {
        ++value_;
        return *this;
    }
    scalar& operator--() {
        --value_;
        return *this;
    }
    T operator++(int) { return value_++; }
    T operator--(int) { return value_--; }

private:
    friend struct describe<scalar>;
    T value_;
};

template <class T>
struct describe<scalar<T>> {
    static void apply(archive& a, scalar<T>& x) { a.field("value", x.value_); }
};

}  // namespace dome
