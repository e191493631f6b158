// SPDX-License-Identifier: Apache-2.0
// Text of Matrix Market files. Every task reads the header; the lines below are cut into as many stretches of bytes as there are
// tasks, and a task reads the lines that begin in its stretch. Strict: a line is a whole element or an error that gives its number.
// Blank lines are skipped anywhere behind the banner, comments before the sizes only, as the format says.
// Tested by test/runtime/objects/matrix_market_test.cpp.
#include "dome/detail/matrix_market_runtime.hpp"

#include <fcntl.h>

#include <algorithm>
#include <charconv>
#include <cstring>
#include <numeric>
#include <optional>

#include "runtime/objects/shared_file.hpp"

namespace dome::detail {
namespace {

// Lines of a file from a byte on. Views are good until the next call.
class line_reader {
public:
    line_reader(const std::string& path, std::int64_t from) : file_(path, O_RDONLY), size_(file_.size()), next_(std::min(from, size_)) {}

    // Without its end ("\n" or "\r\n"); the last one may lack it. False behind the last.
    bool get(std::string_view& line) {
        std::size_t end = text_.find('\n', at_);
        while (end == std::string::npos && next_ < size_) {
            const std::size_t searched = text_.size() - at_;
            text_.erase(0, at_);
            at_ = 0;
            const auto n = static_cast<std::size_t>(std::min<std::int64_t>(size_ - next_, piece));
            text_.resize(searched + n);
            file_.read(text_.data() + searched, n, next_);
            next_ += static_cast<std::int64_t>(n);
            end = text_.find('\n', searched);
        }
        if (end == std::string::npos && at_ == text_.size())
            return false;
        line = std::string_view(text_).substr(at_, end == std::string::npos ? end : end - at_);
        at_ = end == std::string::npos ? text_.size() : end + 1;
        if (line.ends_with('\r'))
            line.remove_suffix(1);
        return true;
    }
    std::int64_t offset() const { return next_ - static_cast<std::int64_t>(text_.size() - at_); }

private:
    static constexpr std::int64_t piece = 1 << 20;
    descriptor file_;
    std::int64_t size_, next_;                         // bytes of the file: all, read so far
    std::string text_;
    std::size_t at_ = 0;
};

// Words between blanks.
class words {
public:
    explicit words(std::string_view line) : left_(line) {}
    std::string_view next() {
        const std::size_t begin = std::min(left_.find_first_not_of(" \t"), left_.size());
        const std::size_t end = std::min(left_.find_first_of(" \t", begin), left_.size());
        const std::string_view word = left_.substr(begin, end - begin);
        left_.remove_prefix(end);
        return word;
    }

private:
    std::string_view left_;
};

// What is wrong with a line, before its number is known.
struct complaint {
    std::string why;
    errc code = errc::damaged;
};

std::string quoted(std::string_view word) { return "'" + std::string(word.substr(0, 40)) + (word.size() > 40 ? "..." : "") + "'"; }

template <class N>
N number(std::string_view word, const std::string& what) {
    if (word.empty())
        throw complaint{"it lacks " + what};
    const std::string_view digits = word.starts_with('+') && !word.starts_with("+-") ? word.substr(1) : word;
    N n{};
    const auto [end, wrong] = std::from_chars(digits.data(), digits.data() + digits.size(), n);
    if (wrong == std::errc::result_out_of_range)
        throw complaint{what + " " + quoted(word) + " is too large or too small for its type", errc::mismatch};
    if (wrong != std::errc() || end != digits.data() + digits.size())
        throw complaint{what + " " + quoted(word) + " is not a" + (std::is_integral_v<N> ? "n integer" : " number")};
    return n;
}

// A number as an element's scalar of that type.
template <class N>
void put(std::string_view word, std::byte* at) {
    const N n = number<N>(word, "the value");
    std::memcpy(at, &n, sizeof n);
}

void put(std::string_view word, const element_type::scalar& s, std::byte* element) {
    std::byte* const at = element + s.offset;
    if (s.kind == 'f')
        return s.size == 4 ? put<float>(word, at) : s.size == 8 ? put<double>(word, at) : put<long double>(word, at);
    const bool sign = s.kind == 'i';
    switch (s.size) {
        case 1: return sign ? put<std::int8_t>(word, at) : put<std::uint8_t>(word, at);
        case 2: return sign ? put<std::int16_t>(word, at) : put<std::uint16_t>(word, at);
        case 4: return sign ? put<std::int32_t>(word, at) : put<std::uint32_t>(word, at);
        default: return sign ? put<std::int64_t>(word, at) : put<std::uint64_t>(word, at);
    }
}

template <class N>
N get(const void* at) {
    N n;
    std::memcpy(&n, at, sizeof n);
    return n;
}

bool is_zero(const element_type::scalar& s, const std::byte* element) {
    const std::byte* const at = element + s.offset;
    return s.size == 4 ? get<float>(at) == 0 : s.size == 8 ? get<double>(at) == 0 : get<long double>(at) == 0;
}

std::string at_line(const std::string& path, std::int64_t line) { return path + ", line " + std::to_string(line) + ": "; }

const char* name_of(market_field f) {
    const char* const names[] = {"real", "integer", "complex", "pattern"};
    return names[static_cast<int>(f)];
}
const char* name_of(market_symmetry s) {
    const char* const names[] = {"general", "symmetric", "skew-symmetric", "hermitian"};
    return names[static_cast<int>(s)];
}

// One of a list of words, whatever the case of its letters.
template <class Value>
Value one_of(std::string_view word, const std::vector<Value>& values, const char* what) {
    std::string small(word);
    std::transform(small.begin(), small.end(), small.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    std::string known;
    for (const Value v : values) {
        if (small == name_of(v))
            return v;
        known += (known.empty() ? "" : ", ") + std::string(name_of(v));
    }
    throw complaint{std::string(what) + " " + quoted(word) + " is none of " + known};
}

enum class market_format { coordinate, array };
const char* name_of(market_format f) { return f == market_format::coordinate ? "coordinate" : "array"; }
enum class market_object { matrix };
const char* name_of(market_object) { return "matrix"; }

void nothing_left(words& w) {
    if (const std::string_view more = w.next(); !more.empty())
        throw complaint{"there is " + quoted(more) + " behind what belongs there"};
}

void parse_banner(std::string_view line, market_header& h) {
    words w(line);
    if (w.next() != "%%MatrixMarket")
        throw complaint{"it does not begin with %%MatrixMarket"};
    one_of<market_object>(w.next(), {market_object::matrix}, "the object");
    h.coordinate = one_of<market_format>(w.next(), {market_format::coordinate, market_format::array}, "the format") == market_format::coordinate;
    h.field = one_of<market_field>(w.next(), {market_field::real, market_field::integer, market_field::complex, market_field::pattern}, "the field");
    h.symmetry = one_of<market_symmetry>(
        w.next(), {market_symmetry::general, market_symmetry::symmetric, market_symmetry::skew_symmetric, market_symmetry::hermitian},
        "the symmetry");
    nothing_left(w);
    if (!h.coordinate && h.field == market_field::pattern)
        throw complaint{"an array has no pattern"};
    if (h.symmetry == market_symmetry::hermitian && h.field != market_field::complex)
        throw complaint{"only a complex matrix can be hermitian"};
    if (h.symmetry == market_symmetry::skew_symmetric && h.field == market_field::pattern)
        throw complaint{"a pattern cannot be skew-symmetric"};
}

void parse_sizes(std::string_view line, const element_type& type, market_header& h) {
    words w(line);
    h.rows = number<std::int64_t>(w.next(), "the number of rows");
    h.columns = number<std::int64_t>(w.next(), "the number of columns");
    if (h.coordinate)
        h.entries = number<std::int64_t>(w.next(), "the number of entries");
    nothing_left(w);
    if (h.rows < 0 || h.columns < 0 || h.entries < 0)
        throw complaint{"a size is negative"};
    const bool square = h.symmetry != market_symmetry::general;
    if (square && h.rows != h.columns)
        throw complaint{std::string("a ") + name_of(h.symmetry) + " matrix has as many rows as columns, not " + std::to_string(h.rows) + " and " +
                        std::to_string(h.columns)};
    if (h.coordinate)
        return;
    if (const char* const wrong = trouble_with({h.rows, h.columns}, type))
        throw complaint{"a matrix of " + std::to_string(h.rows) + " x " + std::to_string(h.columns) + " elements " + wrong};
    const std::int64_t diagonal = h.symmetry == market_symmetry::skew_symmetric ? 0 : h.rows;
    h.entries = square ? (h.rows * h.columns - h.rows) / 2 + diagonal : h.rows * h.columns;
}

void check_type(const market_header& h, const element_type& type) {
    const bool complex = type.scalars.size() == 2, floating = type.scalars[0].kind == 'f';
    if (h.field == market_field::complex ? !complex : h.field == market_field::real ? !floating : false)
        throw complaint{std::string("its elements are ") + name_of(h.field) + ", the program asks for " + type.text(), errc::mismatch};
    if (h.symmetry == market_symmetry::skew_symmetric && type.scalars[0].kind == 'u')
        throw complaint{"a skew-symmetric matrix has negative elements, the program asks for " + type.text(), errc::mismatch};
}

market_header parse_header(const std::string& path, const element_type& type, bool coordinate) {
    market_header h;
    line_reader in(path, 0);
    try {
        std::string_view line;
        h.lines = 1;
        if (!in.get(line))
            throw complaint{"the file is empty"};
        parse_banner(line, h);
        if (h.coordinate != coordinate)
            throw complaint{
                std::string("it holds ") + (h.coordinate ? "coordinates: load_matrix_market" : "an array: load_matrix_market_array") + " reads it",
                errc::mismatch};
        check_type(h, type);
        do {
            ++h.lines;
            if (!in.get(line))
                throw complaint{"the sizes are missing"};
        } while (line.starts_with('%') || line.find_first_not_of(" \t") == std::string_view::npos);
        parse_sizes(line, type, h);
        h.data_offset = in.offset();
    } catch (const complaint& c) {
        fail(c.code, at_line(path, h.lines) + c.why);
    }
    return h;
}

// Reads the lines of one task.
class element_reader {
public:
    element_reader(const market_header& h, const element_type& type) : header_(h), type_(type) {}

    void line(std::string_view text) {
        words w(text);
        if (header_.coordinate) {
            const std::int64_t i = index(w.next(), "row", header_.rows), j = index(w.next(), "column", header_.columns);
            if (header_.symmetry != market_symmetry::general && j > i)
                throw complaint{std::string("row ") + std::to_string(i + 1) + ", column " + std::to_string(j + 1) + " is above the diagonal of a " +
                                name_of(header_.symmetry) + " matrix, whose lower triangle is to be given"};
            if (header_.symmetry == market_symmetry::skew_symmetric && i == j)
                throw complaint{"a skew-symmetric matrix has no elements on its diagonal"};
            rows.push_back(i);
            columns.push_back(j);
        }
        const std::size_t at = values.size();
        values.resize(at + type_.size);
        value(w, values.data() + at);
        nothing_left(w);
        if (header_.coordinate)
            check_diagonal(rows.back(), columns.back(), values.data() + at);
    }
    // A hermitian matrix equals its conjugated transpose, so its diagonal is real.
    void check_diagonal(std::int64_t i, std::int64_t j, const std::byte* element) const {
        if (header_.symmetry == market_symmetry::hermitian && i == j && !is_zero(type_.scalars[1], element))
            throw complaint{"an element on the diagonal of a hermitian matrix is not real"};
    }

    std::vector<std::int64_t> rows, columns;     // of coordinates
    std::vector<std::byte> values;

private:
    static std::int64_t index(std::string_view word, const char* what, std::int64_t n) {
        const auto i = number<std::int64_t>(word, std::string("the ") + what);
        if (i < 1 || i > n)
            throw complaint{std::string("the ") + what + " " + std::to_string(i) + " is outside 1 to " + std::to_string(n)};
        return i - 1;
    }
    void value(words& w, std::byte* element) const {
        if (header_.field == market_field::pattern)
            return put("1", type_.scalars[0], element);
        const std::string_view word = w.next();
        if (header_.field == market_field::integer && type_.scalars[0].kind == 'f')
            static_cast<void>(number<std::int64_t>(word, "the value"));
        put(word, type_.scalars[0], element);
        if (header_.field == market_field::complex)
            put(w.next(), type_.scalars[1], element);
    }

    const market_header& header_;
    const element_type& type_;
};

// Row and column of element k of an array, which goes column by column, or through the lower triangle of each column.
class array_walk {
public:
    array_walk(const market_header& h, std::int64_t k) : rows_(h.rows), triangle_(h.symmetry != market_symmetry::general) {
        skip_ = h.symmetry == market_symmetry::skew_symmetric ? 1 : 0;
        if (!triangle_) {
            column = rows_ == 0 ? 0 : k / rows_;
            row = rows_ == 0 ? 0 : k % rows_;
            return;
        }
        // The last column that begins at or before k.
        std::int64_t low = 0, high = rows_;
        while (high - low > 1) {
            const std::int64_t middle = low + (high - low) / 2;
            (before(middle) <= k ? low : high) = middle;
        }
        column = low;
        row = low + skip_ + (k - before(low));
    }
    void next() {
        if (++row == rows_) {
            ++column;
            row = triangle_ ? column + skip_ : 0;
        }
    }
    std::int64_t row = 0, column = 0;

private:
    // Elements in the columns before j: of lengths rows - skip, one less each time.
    std::int64_t before(std::int64_t j) const { return j * (rows_ - skip_) - (j * j - j) / 2; }
    std::int64_t rows_, skip_;
    bool triangle_;
};

}  // namespace

market_header open_market(const std::string& path, const element_type& type, bool coordinate) {
    market_header h;
    together([&] { h = parse_header(path, type, coordinate); });
    return h;
}

market_text read_market(const std::string& path, const market_header& header, const element_type& type) {
    const std::int64_t bytes = file_size(path) - header.data_offset, tasks = object_tasks(), rank = object_rank();
    const auto cut = [&](std::int64_t r) { return header.data_offset + bytes / tasks * r + bytes % tasks * r / tasks; };
    element_reader elements(header, type);
    std::int64_t lines = 0, found = 0;
    std::optional<complaint> wrong;
    std::int64_t wrong_line = 0;
    std::vector<std::int64_t> of_line;           // of hermitian arrays, whose lines are judged when their place is known
    const bool places_matter = !header.coordinate && header.symmetry == market_symmetry::hermitian;
    together([&] {
        if (cut(rank) == cut(rank + 1))
            return;
        // A line that begins before the cut is another task's: what is left of it is passed over.
        line_reader in(path, rank == 0 ? cut(0) : cut(rank) - 1);
        std::string_view line;
        if (rank > 0)
            in.get(line);
        while (in.offset() < cut(rank + 1) && in.get(line)) {
            ++lines;
            if (wrong || line.find_first_not_of(" \t") == std::string_view::npos)
                continue;
            try {
                elements.line(line);
                ++found;
                if (places_matter)
                    of_line.push_back(lines);
            } catch (const complaint& c) {
                wrong = c;
                wrong_line = lines;
            }
        }
    });
    const std::vector<std::int64_t> lines_of = counts_of_all(lines), found_of = counts_of_all(found);
    const auto before = [&](const std::vector<std::int64_t>& counts) {
        return std::accumulate(counts.begin(), counts.begin() + rank, std::int64_t{0});
    };

    market_text text;
    text.row = std::move(elements.rows);
    text.column = std::move(elements.columns);
    text.values = std::make_unique<std::byte[]>(elements.values.size() + 1);
    std::copy(elements.values.begin(), elements.values.end(), text.values.get());
    together([&] {
        const std::int64_t first_line = header.lines + before(lines_of);
        if (wrong)
            fail(wrong->code, at_line(path, first_line + wrong_line) + wrong->why);
        if (header.coordinate)
            return;
        array_walk at(header, before(found_of));
        for (std::int64_t k = 0; k < found; ++k, at.next()) {
            text.row.push_back(at.row);
            text.column.push_back(at.column);
            if (!places_matter)
                continue;
            try {
                elements.check_diagonal(at.row, at.column, text.values.get() + k * type.size);
            } catch (const complaint& c) {
                fail(c.code, at_line(path, first_line + of_line[static_cast<std::size_t>(k)]) + c.why);
            }
        }
    });
    const std::int64_t all = std::accumulate(found_of.begin(), found_of.end(), std::int64_t{0});
    if (all != header.entries)
        fail(errc::damaged,
             at_line(path, header.lines) + "the sizes ask for " + std::to_string(header.entries) + " entries, the file has " + std::to_string(all));
    return text;
}

void append_number(std::string& to, std::int64_t n) {
    char digits[24];
    to.append(digits, std::to_chars(digits, digits + sizeof digits, n).ptr);
}

namespace {

template <class N>
void append_shortest(std::string& to, const std::byte* at) {
    char digits[64];
    to.append(digits, std::to_chars(digits, digits + sizeof digits, get<N>(at)).ptr);
}

void append_scalar(std::string& to, const element_type::scalar& s, const std::byte* at) {
    if (s.kind == 'f')
        return s.size == 4 ? append_shortest<float>(to, at) : s.size == 8 ? append_shortest<double>(to, at) : append_shortest<long double>(to, at);
    const bool sign = s.kind == 'i';
    switch (s.size) {
        case 1: return sign ? append_shortest<std::int8_t>(to, at) : append_shortest<std::uint8_t>(to, at);
        case 2: return sign ? append_shortest<std::int16_t>(to, at) : append_shortest<std::uint16_t>(to, at);
        case 4: return sign ? append_shortest<std::int32_t>(to, at) : append_shortest<std::uint32_t>(to, at);
        default: return sign ? append_shortest<std::int64_t>(to, at) : append_shortest<std::uint64_t>(to, at);
    }
}

}  // namespace

void append_value(std::string& to, const element_type& type, const void* value) {
    for (const element_type::scalar& s : type.scalars) {
        if (s.offset > 0)
            to += ' ';
        append_scalar(to, s, static_cast<const std::byte*>(value) + s.offset);
    }
}

void write_market(const std::string& path, const element_type& type, bool coordinate, const std::vector<std::int64_t>& sizes, std::string_view mine) {
    const market_field field = type.scalars.size() == 2      ? market_field::complex
                               : type.scalars[0].kind == 'f' ? market_field::real
                                                             : market_field::integer;
    std::string head = std::string("%%MatrixMarket matrix ") + (coordinate ? "coordinate " : "array ") + name_of(field) + " general\n";
    for (const std::int64_t n : sizes) {
        head += head.ends_with('\n') ? "" : " ";
        append_number(head, n);
    }
    head += '\n';
    const std::vector<std::int64_t> lengths = counts_of_all(static_cast<std::int64_t>(mine.size()));
    const auto bytes = [&](std::ptrdiff_t tasks) {
        return std::accumulate(lengths.begin(), lengths.begin() + tasks, static_cast<std::int64_t>(head.size()));
    };
    write_whole(path, bytes(object_tasks()), head, !mine.empty(),
                [&](const descriptor& file) { file.write(mine.data(), mine.size(), bytes(object_rank())); });
}

}  // namespace dome::detail
