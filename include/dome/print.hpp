// SPDX-License-Identifier: Apache-2.0
// Objects as text a person can read: std::cout << x. Short ones whole, long ones by three elements at either end of each dimension,
// with their number; every task prints the same, and `dome run` shows task 0's. Collective.
//   [0, 0.1, 0.2, ..., 99.7, 99.8, 99.9] (1000 elements)
// Tested by test/runtime/objects/print_test.cpp.
#pragma once

#include <array>
#include <complex>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <ostream>
#include <string>
#include <tuple>
#include <type_traits>
#include <vector>

#include "dome/expression.hpp"
#include "dome/grid.hpp"
#include "dome/vector.hpp"

namespace dome {
namespace detail {

inline constexpr std::int64_t printed_whole = 100, printed_at_end = 3;

template <class T>
inline constexpr bool is_std_array = false;
template <class M, std::size_t N>
inline constexpr bool is_std_array<std::array<M, N>> = true;

template <class T>
void print_element(std::ostream& to, const T& x) {
    if constexpr (std::is_array_v<T> || is_std_array<T>) {
        const char* before = "[";
        for (const auto& element : x) {
            to << before;
            print_element(to, element);
            before = ", ";
        }
        to << ']';
    } else if constexpr (std::is_same_v<T, bool>) {
        to << (x ? "true" : "false");
    } else if constexpr (std::is_same_v<T, char> || std::is_same_v<T, signed char> || std::is_same_v<T, unsigned char>) {
        to << static_cast<int>(x);
    } else if constexpr (requires { to << x; }) {
        to << x;
    } else if constexpr (std::is_enum_v<T>) {
        print_element(to, static_cast<std::underlying_type_t<T>>(x));
    } else if constexpr (std::is_aggregate_v<T> && std::is_class_v<T>) {
        const char* before = "{";
        std::apply([&](const auto&... m) { ((to << before, print_element(to, m), before = ", "), ...); }, members_tied(x));
        to << '}';
    } else {
        to << '?';
    }
}

// The indices of one dimension that are shown.
inline std::vector<std::int64_t> shown_indices(std::int64_t n, bool all) {
    std::vector<std::int64_t> shown;
    for (std::int64_t i = 0; i < n; ++i)
        if (all || i < printed_at_end || i >= n - printed_at_end)
            shown.push_back(i);
        else
            i = n - printed_at_end - 1;
    return shown;
}

template <class T>
class printer {
public:
    printer(std::ostream& to, const array<T>& x) : to_(to), shape_(x.lay().shape), all_(x.size() <= printed_whole) {
        if (x.size() == 0)
            return;
        std::vector<want> wants;
        if (all_) {
            total_ = x.size();
            wants.push_back({0, total_, 0});
        } else {
            collect(0, 0, wants);
        }
        elements_ = std::make_unique<T[]>(static_cast<std::size_t>(total_) + 1);
        pull(x.element(), x.lay(), reinterpret_cast<const std::byte*>(x.data()),
             std::vector<std::vector<want>>(static_cast<std::size_t>(object_tasks()), wants), reinterpret_cast<std::byte*>(elements_.get()));
    }

    void print() {
        dimension(0, 0);
        if (all_)
            return;
        to_ << " (";
        for (std::size_t k = 0; k < shape_.size(); ++k)
            to_ << (k > 0 ? " x " : "") << shape_[k];
        to_ << " elements)";
    }

private:
    void collect(std::size_t k, std::int64_t at, std::vector<want>& wants) {
        for (std::int64_t i : shown_indices(shape_[k], false)) {
            const std::int64_t here = at * shape_[k] + i;
            if (k + 1 < shape_.size())
                collect(k + 1, here, wants);
            else
                wants.push_back({here, 1, total_++});
        }
    }

    void dimension(std::size_t k, std::size_t deep) {
        if (shape_.empty()) {
            to_ << "[]";
            return;
        }
        to_ << '[';
        std::int64_t before = -1;
        for (std::int64_t i : shown_indices(shape_[k], all_)) {
            const bool last_dimension = k + 1 == shape_.size();
            const auto separate = [&] {
                to_ << ',';
                if (last_dimension)
                    to_ << ' ';
                else
                    to_ << '\n' << std::string(deep + 1, ' ');
            };
            if (before >= 0)
                separate();
            if (before >= 0 && i != before + 1) {
                to_ << "...";
                separate();
            }
            if (last_dimension)
                print_element(to_, elements_[next_++]);
            else
                dimension(k + 1, deep + 1);
            before = i;
        }
        to_ << ']';
    }

    std::ostream& to_;
    const std::vector<std::int64_t> shape_;
    const bool all_;
    std::int64_t total_ = 0;
    std::size_t next_ = 0;
    std::unique_ptr<T[]> elements_;
};

}  // namespace detail

template <class V>
    requires detail::array_like<V>
std::ostream& operator<<(std::ostream& to, const V& x) {
    detail::printer<typename V::value_type>(to, x).print();
    return to;
}
template <class V>
    requires(detail::expression<V> || detail::object_part<V>)
std::ostream& operator<<(std::ostream& to, const V& x) {
    if constexpr (detail::object_part<V>) {
        return to << x.value();
    } else {
        detail::meeting m;
        x.meet(m);
        vector<typename V::value_type> flat(detail::unfilled{}, m.common());
        detail::evaluate(flat.data(), x.bind(flat.lay()), static_cast<std::ptrdiff_t>(flat.lay().count()));
        return to << flat;
    }
}

}  // namespace dome
