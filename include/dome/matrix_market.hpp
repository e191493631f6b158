// SPDX-License-Identifier: Apache-2.0
// Matrices in files of the Matrix Market format (Boisvert, Pozo, Remington: The Matrix Market exchange formats, NISTIR 5935).
//   auto a = dome::load_matrix_market<double>("a.mtx");                // dome::sparse_matrix<double>, from `coordinate`
//   auto g = dome::load_matrix_market_array<double>("g.mtx");          // dome::grid<double>, from `array`
//   dome::save_matrix_market("a.mtx", a);                              // appears whole or not at all
// Every task reads or writes its own part of the text; the tasks share the file system. Reading is strict: an error names the
// file, the line and what is wrong, and comes before any object exists. Tested by test/runtime/objects/matrix_market_test.cpp.
#pragma once

#include <algorithm>
#include <complex>
#include <cstdint>
#include <memory>
#include <string>
#include <type_traits>
#include <vector>

#include "dome/dense.hpp"
#include "dome/detail/matrix_market_runtime.hpp"
#include "dome/sparse.hpp"

namespace dome {
namespace detail {

// What element (j, i) is where the file gives (i, j).
template <class T>
T mirrored(const T& value, market_symmetry how) {
    if (how == market_symmetry::skew_symmetric) {
        if constexpr (std::is_integral_v<T>)     // the least integer stays what it is
            return static_cast<T>(0 - static_cast<std::uint64_t>(value));
        else
            return -value;
    }
    if constexpr (!std::is_arithmetic_v<T>)
        if (how == market_symmetry::hermitian)
            return std::conj(value);
    return value;
}

// This task's elements with those that symmetry adds, each behind the one it mirrors.
template <class T>
struct market_elements {
    std::vector<std::int64_t> row, column;
    std::vector<T> value;

    market_elements(const market_text& read, market_symmetry how) {
        const T* const v = reinterpret_cast<const T*>(read.values.get());
        for (std::size_t k = 0; k < read.row.size(); ++k) {
            add(read.row[k], read.column[k], v[k]);
            if (how != market_symmetry::general && read.row[k] != read.column[k])
                add(read.column[k], read.row[k], mirrored(v[k], how));
        }
    }
    void add(std::int64_t i, std::int64_t j, const T& v) {
        row.push_back(i);
        column.push_back(j);
        value.push_back(v);
    }
};

}  // namespace detail

// From `coordinate`: real, integer, pattern (every element is 1) or complex; general, symmetric, skew-symmetric or hermitian. What
// is given several times adds up in the order of the file. Collective. Throws error(io | damaged | mismatch).
template <class T>
sparse_matrix<T> load_matrix_market(const std::string& path, const spread& how = {},
                                    const std::source_location& at = std::source_location::current()) {
    const detail::calling call("load_matrix_market", at);
    using namespace detail;
    const element_type& type = element_type_of<T>();
    const market_header header = open_market(path, type, true);
    const market_elements<T> mine(read_market(path, header, type), header.symmetry);
    return sparse_matrix<T>::from_entries(header.rows, header.columns, mine.row.data(), mine.column.data(), mine.value.data(),
                                          static_cast<std::int64_t>(mine.value.size()), false, how);
}

// From `array`: the same kinds of elements and symmetries, but no pattern. Collective. Throws error(io | damaged | mismatch).
template <class T>
grid<T, 2> load_matrix_market_array(const std::string& path, const spread& how = {},
                                    const std::source_location& at = std::source_location::current()) {
    const detail::calling call("load_matrix_market_array", at);
    using namespace detail;
    const element_type& type = element_type_of<T>();
    const market_header header = open_market(path, type, false);
    const market_elements<T> mine(read_market(path, header, type), header.symmetry);
    const std::int64_t columns = header.columns;
    const layout whole = make_layout({header.rows, columns}, how.where, how.tile);
    grid<T, 2> out(unfilled{}, whole);
    out.set_name(how.name);
    out = T{};                                   // the file of a skew-symmetric matrix leaves out the diagonal
    std::vector<std::int64_t> place(mine.value.size());
    for (std::size_t k = 0; k < place.size(); ++k)
        place[k] = mine.row[k] * columns + mine.column[k];
    if (how.where == placement::whole) {
        const std::vector<std::int64_t> counts = counts_of_all(static_cast<std::int64_t>(place.size()));
        const auto n = static_cast<std::size_t>(total(counts));
        std::vector<std::int64_t> places(n);
        std::vector<T> values(n);
        gather_parts(element_type_of<std::int64_t>(), place.data(), counts, places.data());
        gather_parts(type, mine.value.data(), counts, values.data());
        for (std::size_t k = 0; k < n; ++k)
            out.data()[places[k]] = values[k];
    } else {
        const delivery to_owners(sort_by_owner(place.data(), static_cast<std::int64_t>(place.size()), whole));
        const auto there = to_owners.bring(place.data());
        const auto got = to_owners.bring(mine.value.data());
        for (std::size_t k = 0; k < static_cast<std::size_t>(to_owners.arriving()); ++k)
            out.data()[there[k] - whole.first] = got[k];
    }
    constructed(out);
    return out;
}

// As `coordinate ... general`; numbers in the fewest digits that give the same bits again. Collective.
template <class T>
void save_matrix_market(const std::string& path, const sparse_matrix<T>& a, const std::source_location& at = std::source_location::current()) {
    const detail::calling call("save_matrix_market", at);
    using namespace detail;
    const element_type& type = element_type_of<T>();
    if (a.blank())
        fail_usage("a blank sparse_matrix cannot be written to " + path + ": give it a shape first");
    std::string mine;
    a.for_each_local([&](std::int64_t i, std::int64_t j, const T& value) {
        append_number(mine, i + 1);
        append_number(mine += ' ', j + 1);
        append_value(mine += ' ', type, &value);
        mine += '\n';
    });
    write_market(path, type, true, {a.rows(), a.columns(), a.nonzeros()}, mine);
}

// As `array ... general`. Collective.
template <class T>
void save_matrix_market(const std::string& path, const grid<T, 2>& a, const std::source_location& at = std::source_location::current()) {
    const detail::calling call("save_matrix_market", at);
    using namespace detail;
    if (a.blank())
        fail_usage(described(a) + " cannot be written to " + path + ": give it a shape first");
    const grid<T, 2> by_columns = transpose(a);
    std::string mine;
    if (a.where() != placement::whole || object_rank() == 0)
        for (const T& value : by_columns.local()) {
            append_value(mine, a.element(), &value);
            mine += '\n';
        }
    write_market(path, a.element(), false, {a.rows(), a.columns()}, mine);
}

}  // namespace dome
