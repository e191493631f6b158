// SPDX-License-Identifier: Apache-2.0
// How a product of a sparse matrix and a vector is laid out over the tasks: rows that need nothing from others, rows that do,
// and who sends which elements. Every task finds out what it needs and tells the owners once.
// Tested by test/runtime/objects/matrix_test.cpp.
#include "dome/detail/sparse_runtime.hpp"

#include <algorithm>
#include <limits>
#include <numeric>
#include <optional>

#include "dome/element.hpp"

namespace dome::detail {
namespace {

// Columns of x that this task's boundary rows use, each once, ascending.
std::vector<std::int64_t> columns_of(const std::vector<row_range>& rows, const std::vector<std::int64_t>& starts, const std::int64_t* columns) {
    std::vector<std::int64_t> all;
    for (const row_range& range : rows)
        all.insert(all.end(), columns + starts[static_cast<std::size_t>(range.first)], columns + starts[static_cast<std::size_t>(range.last)]);
    std::sort(all.begin(), all.end());
    all.erase(std::unique(all.begin(), all.end()), all.end());
    return all;
}

void add_row(std::vector<row_range>& to, std::int64_t row) {
    if (!to.empty() && to.back().last == row)
        ++to.back().last;
    else
        to.push_back({row, row + 1});
}

std::int32_t place(std::int64_t n) {
    if (n > std::numeric_limits<std::int32_t>::max())
        fail(errc::memory, "a product needs more elements of its vector on one task than 31 bits can number: use more tasks");
    return static_cast<std::int32_t>(n);
}

void number_columns(product_plan& plan, const std::int64_t* columns, const std::vector<std::int64_t>& needed, const layout& x) {
    const auto entries_of = [&](const row_range& r) {
        return std::pair(plan.starts[static_cast<std::size_t>(r.first)], plan.starts[static_cast<std::size_t>(r.last)]);
    };
    static_cast<void>(place(x.count()));
    static_cast<void>(place(plan.halo));
    plan.places.resize(static_cast<std::size_t>(plan.starts.back()));
    for (const row_range& r : plan.interior)
        for (auto [k, end] = entries_of(r); k < end; ++k)
            plan.places[static_cast<std::size_t>(k)] = static_cast<std::int32_t>(columns[k] - x.first);
    for (const row_range& r : plan.boundary)
        for (auto [k, end] = entries_of(r); k < end; ++k)
            plan.places[static_cast<std::size_t>(k)] =
                static_cast<std::int32_t>(std::lower_bound(needed.begin(), needed.end(), columns[k]) - needed.begin());
}

}  // namespace

product_plan plan_product(const std::int64_t* lengths, std::int64_t rows, const std::int64_t* columns, const layout& x) {
    product_plan plan;
    plan.x = x;
    plan.starts.resize(static_cast<std::size_t>(rows) + 1);
    std::partial_sum(lengths, lengths + rows, plan.starts.begin() + 1);
    for (std::int64_t i = 0; i < rows; ++i) {
        const std::int64_t first = plan.starts[static_cast<std::size_t>(i)], last = first + lengths[i];
        // Columns ascend within a row.
        const bool mine = first == last || (columns[first] >= x.first && columns[last - 1] < x.last);
        add_row(mine ? plan.interior : plan.boundary, i);
    }
    const std::vector<std::int64_t> needed = columns_of(plan.boundary, plan.starts, columns);
    plan.halo = static_cast<std::int64_t>(needed.size());
    std::optional<error> mine;
    try {
        number_columns(plan, columns, needed, x);
    } catch (const error& e) {
        mine = e;
    }
    agree(mine ? &*mine : nullptr);
    if (x.where == placement::whole || object_tasks() == 1)
        return plan;

    plan.in_counts.resize(static_cast<std::size_t>(object_tasks()));
    for (std::size_t r = 0; r < plan.in_counts.size(); ++r)
        plan.in_counts[r] = std::lower_bound(needed.begin(), needed.end(), x.last_of(static_cast<int>(r))) -
                            std::lower_bound(needed.begin(), needed.end(), x.first_of(static_cast<int>(r)));
    // A task asks itself too: that costs a copy and keeps the lists alike.
    plan.out_counts = exchange_counts(plan.in_counts);
    plan.out.resize(static_cast<std::size_t>(std::accumulate(plan.out_counts.begin(), plan.out_counts.end(), std::int64_t{0})));
    exchange_elements(element_type_of<std::int64_t>(), reinterpret_cast<const std::byte*>(needed.data()), plan.in_counts,
                      reinterpret_cast<std::byte*>(plan.out.data()), plan.out_counts);
    for (std::int64_t& i : plan.out)
        i -= x.first;
    return plan;
}

void check_sparse(const std::string& name, const element_type& type, std::int64_t rows, std::int64_t columns, placement where, std::int64_t tile) {
    const auto what = [&] { return described(name, "sparse_matrix", type, {rows, columns}); };
    for (const std::int64_t n : {rows, columns})
        if (const char* const wrong = trouble_with({n}, type))
            fail_usage(what() + " " + wrong);
    if (where == placement::whole)
        fail_usage(what() + " is spread by rows and cannot be whole on every task: choose another placement");
    if (tile < 0)
        fail_usage("a tile of " + what() + " cannot have " + std::to_string(tile) + " rows: 0 lets Dome choose");
}

void fail_entry(const std::string& matrix, std::int64_t row, std::int64_t column, std::int64_t rows, std::int64_t columns) {
    fail(errc::range,
         "an entry in row " + std::to_string(row) + ", column " + std::to_string(column) + " is outside " + matrix +
             (rows == 0 || columns == 0 ? ", which has none"
                                        : ": rows go from 0 to " + std::to_string(rows - 1) + ", columns from 0 to " + std::to_string(columns - 1)));
}

void fail_product(const std::string& matrix, std::int64_t rows, std::int64_t columns, std::int64_t x, std::int64_t y) {
    const auto n = [](std::int64_t k) { return std::to_string(k); };
    const std::string product = matrix + " times a vector of " + n(x);
    fail(errc::shape, y < 0 ? product + " elements: it must have " + n(columns)
                            : product + " elements into one of " + n(y) + ": they must have " + n(columns) + " and " + n(rows));
}

}  // namespace dome::detail
