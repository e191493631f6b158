// SPDX-License-Identifier: Apache-2.0
// What the templates of dome/matrix_market.hpp ask of the runtime: the text. All calls but append_* are collective.
// Implemented in runtime/objects/matrix_market.cpp; tested by test/runtime/objects/matrix_market_test.cpp.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "dome/detail/array.hpp"

namespace dome::detail {

enum class market_field { real, integer, complex, pattern };
enum class market_symmetry { general, symmetric, skew_symmetric, hermitian };

struct market_header {
    bool coordinate = true;                  // else array
    market_field field = market_field::real;
    market_symmetry symmetry = market_symmetry::general;
    std::int64_t rows = 0, columns = 0;
    std::int64_t entries = 0;                // lines that are to follow
    std::int64_t data_offset = 0, lines = 0; // bytes and lines before them
};

// What a task has read: elements by row and column, counted from 0, in the order of the file.
struct market_text {
    std::vector<std::int64_t> row, column;
    std::unique_ptr<std::byte[]> values;     // of the wanted type
};

market_header open_market(const std::string& path, const element_type& type, bool coordinate);
market_text read_market(const std::string& path, const market_header& header, const element_type& type);
// `sizes`: the numbers of the line below the banner. `mine`: this task's lines; the tasks' lines follow each other in rank order.
void write_market(const std::string& path, const element_type& type, bool coordinate, const std::vector<std::int64_t>& sizes, std::string_view mine);
void append_number(std::string& to, std::int64_t n);
void append_value(std::string& to, const element_type& type, const void* value);

}  // namespace dome::detail
