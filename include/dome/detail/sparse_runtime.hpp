// SPDX-License-Identifier: Apache-2.0
// What a product of a sparse matrix and a vector needs beside its numbers: which elements of x come from whom, and columns
// by their place in this task's memory. A function of where rows and x lie, so it is made again when either has moved.
// Implemented in runtime/objects/{sparse,move}.cpp; tested by test/runtime/objects/matrix_test.cpp.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <vector>

#include "dome/detail/objects_runtime.hpp"

namespace dome::detail {

// An exchange of elements that is done again and again: the same numbers between the same tasks. The two buffers must stay.
class repeated_exchange {
public:
    // As exchange_elements.
    repeated_exchange(const element_type& type, const std::byte* out, const std::vector<std::int64_t>& counts, std::byte* in,
                      const std::vector<std::int64_t>& expected);
    repeated_exchange(repeated_exchange&&) noexcept;
    repeated_exchange& operator=(repeated_exchange&&) noexcept;
    ~repeated_exchange();
    void begin();        // between the two, neither buffer may be touched
    void finish();

private:
    struct parts;
    std::unique_ptr<parts> parts_;
};

// Consecutive rows of this task, counted from its first.
struct row_range {
    std::int64_t first, last;
};

// Rows are interior where all their columns are this task's elements of x; all others are boundary rows. These find their
// elements, own and foreign ones, in one array of copies, the halo, in ascending order of the column.
struct product_plan {
    layout x;                                // what it was made for
    std::vector<std::int64_t> starts;        // of the rows in this task's entries, and the end
    std::vector<std::int32_t> places;        // of each entry: of its column in this task's part of x, or in the halo
    std::vector<row_range> interior, boundary;
    std::int64_t halo = 0;                   // elements
    std::vector<std::int64_t> out;           // this task's elements that go into halos, by the task that has it, its own included
    std::vector<std::int64_t> out_counts, in_counts;
};

// Collective. `lengths`: entries of each of this task's rows, of which there are `rows`; `columns`: of all these entries.
product_plan plan_product(const std::int64_t* lengths, std::int64_t rows, const std::int64_t* columns, const layout& x);

// Throws unless a new matrix can be so.
void check_sparse(const std::string& name, const element_type& type, std::int64_t rows, std::int64_t columns, placement where, std::int64_t tile);

// `matrix`: as described() puts it.
[[noreturn]] void fail_entry(const std::string& matrix, std::int64_t row, std::int64_t column, std::int64_t rows, std::int64_t columns);
[[noreturn]] void fail_product(const std::string& matrix, std::int64_t rows, std::int64_t columns, std::int64_t x, std::int64_t y);  // y -1: none yet

}  // namespace dome::detail
