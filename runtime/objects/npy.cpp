// SPDX-License-Identifier: Apache-2.0
// NumPy files, format 1.0, little-endian, C order. Reading is strict: magic, version, header grammar, length of the file,
// each with its own sentence. How tasks read and write one file together is shared_file.hpp's business.
// Tested by test/runtime/objects/npy_test.cpp.
#include <fcntl.h>

#include <cstring>
#include <limits>
#include <string_view>
#include <utility>

#include "dome/detail/objects_runtime.hpp"
#include "runtime/objects/shared_file.hpp"

namespace dome::detail {
namespace {

constexpr std::size_t prefix = 10;                       // magic, version, length of the header

// The header is a Python literal: {'descr': '<f8', 'fortran_order': False, 'shape': (3, 4), }. Any order of keys.
class header_parser {
public:
    header_parser(std::string_view text, const std::string& path) : text_(text), path_(path) {}

    npy_header parse() {
        npy_header h;
        bool descr = false, order = false, shape = false;
        expect('{');
        while (!take('}')) {
            const std::string key = quoted();
            expect(':');
            bool* const seen = key == "descr" ? &descr : key == "fortran_order" ? &order : key == "shape" ? &shape : nullptr;
            if (seen == nullptr)
                fail("its header has the unknown key '" + key + "'");
            if (std::exchange(*seen, true))
                fail("its header gives '" + key + "' twice");
            if (key == "descr")
                h.descr = quoted();
            else if (key == "shape")
                h.shape = numbers();
            else if (truth())
                fail("it is in Fortran order; save it in C order (numpy.ascontiguousarray)");
            if (!take(',') && peek() != '}')
                fail("its header lacks a comma or the closing brace");
        }
        if (!descr || !order || !shape)
            fail(std::string("its header does not give '") + (!descr ? "descr" : !order ? "fortran_order" : "shape") + "'");
        skip();
        if (at_ != text_.size())
            fail("its header goes on behind the closing brace");
        return h;
    }

    [[noreturn]] void fail(const std::string& why) const { detail::fail(errc::damaged, path_ + " cannot be loaded: " + why); }

private:
    void skip() {
        while (at_ < text_.size() && (text_[at_] == ' ' || text_[at_] == '\n'))
            ++at_;
    }
    char peek() {
        skip();
        return at_ < text_.size() ? text_[at_] : '\0';
    }
    bool take(char c) {
        if (peek() != c)
            return false;
        ++at_;
        return true;
    }
    void expect(char c) {
        if (!take(c))
            fail(std::string("its header lacks '") + c + "' at byte " + std::to_string(prefix + at_));
    }
    std::string quoted() {
        const char quote = peek();
        if (quote != '\'' && quote != '"')
            fail("its header has no quoted text at byte " + std::to_string(prefix + at_) + " (records are not supported)");
        const std::size_t end = text_.find(quote, at_ + 1);
        if (end == std::string_view::npos)
            fail("its header has text without end");
        std::string s(text_.substr(at_ + 1, end - at_ - 1));
        at_ = end + 1;
        return s;
    }
    bool truth() {
        skip();
        for (const bool value : {true, false}) {
            const std::string_view word = value ? "True" : "False";
            if (text_.substr(at_, word.size()) == word) {
                at_ += word.size();
                return value;
            }
        }
        fail("its header says neither True nor False at byte " + std::to_string(prefix + at_));
    }
    std::vector<std::int64_t> numbers() {
        std::vector<std::int64_t> all;
        expect('(');
        while (!take(')')) {
            std::int64_t n = 0;
            if (peek() < '0' || peek() > '9')
                fail("its shape has no number at byte " + std::to_string(prefix + at_));
            for (; at_ < text_.size() && text_[at_] >= '0' && text_[at_] <= '9'; ++at_) {
                if (n > (std::numeric_limits<std::int64_t>::max() - 9) / 10)
                    fail("its shape has a number too large");
                n = 10 * n + (text_[at_] - '0');
            }
            all.push_back(n);
            if (!take(',') && peek() != ')')
                fail("its shape lacks a comma or the closing parenthesis");
        }
        return all;
    }

    std::string_view text_;
    const std::string& path_;
    std::size_t at_ = 0;
};

std::string header_text(const element_type& type, const std::vector<std::int64_t>& shape) {
    std::string s = "{'descr': '" + npy_descr(type) + "', 'fortran_order': False, 'shape': (";
    for (std::size_t k = 0; k < shape.size(); ++k)
        s += (k > 0 ? ", " : "") + std::to_string(shape[k]) + (shape.size() == 1 ? "," : "");
    s += "), }";
    s.append((64 - (prefix + s.size() + 1) % 64) % 64, ' ');       // the data start at a multiple of 64
    s += '\n';
    std::string all("\x93NUMPY\x01\x00", 8);
    all += static_cast<char>(s.size() & 255);
    all += static_cast<char>(s.size() >> 8);
    return all + s;
}

std::int64_t elements(const std::vector<std::int64_t>& shape) {
    std::int64_t n = 1;
    for (std::int64_t e : shape)
        n *= e;
    return n;
}

bool is_complex(const element_type& type) {
    const auto& s = type.scalars;
    return s.size() == 2 && s[0].name == "re" && s[1].name == "im" && s[0].size == s[1].size;
}

// "float64", "complex128", "int32, float64".
std::string numpy_names(const element_type& type) {
    if (is_complex(type))
        return "complex" + std::to_string(8 * type.size);
    std::string all;
    for (const auto& s : type.scalars) {
        all += all.empty() ? "" : ", ";
        all += s.kind == 'b' ? "bool" : (s.kind == 'f' ? "float" : s.kind == 'u' ? "uint" : "int") + std::to_string(8 * s.size);
    }
    return all;
}

}  // namespace

std::string npy_descr(const element_type& type) {
    const auto& s = type.scalars;
    const bool complex = is_complex(type);
    if ((s.size() != 1 && !complex) || s[0].size > 8 || s[0].size * s.size() != type.size)
        detail::fail(errc::usage, "elements of " + numpy_names(type) + " have no place in a .npy file: write arithmetic or complex elements");
    return (type.size == 1 ? "|" : "<") + std::string(1, complex ? 'c' : s[0].kind) + std::to_string(type.size);
}

namespace {

npy_header read_header(const std::string& path) {
    const descriptor file(path, O_RDONLY);
    const std::int64_t size = file.size();
    const header_parser about({}, path);
    if (size < static_cast<std::int64_t>(prefix))
        about.fail("it has " + std::to_string(size) + " bytes, too few for a .npy file");
    unsigned char start[prefix];
    file.read(start, prefix, 0);
    if (std::memcmp(start, "\x93NUMPY", 6) != 0)
        about.fail("it is not a .npy file (no magic number)");
    if (start[6] != 1 || start[7] != 0)
        about.fail("it is of format " + std::to_string(start[6]) + "." + std::to_string(start[7]) + ", only 1.0 is read");
    const std::size_t length = start[8] + 256u * start[9];
    if (static_cast<std::int64_t>(prefix + length) > size)
        about.fail("its header would be longer than the file");
    std::string text(length, '\0');
    file.read(text.data(), length, prefix);
    npy_header h = header_parser(text, path).parse();
    h.data_offset = static_cast<std::int64_t>(prefix + length);
    return h;
}

void check(const std::string& path, const npy_header& header, const element_type& type, std::size_t dimensions) {
    const header_parser about({}, path);
    if (header.descr != npy_descr(type))
        detail::fail(errc::mismatch, path + " holds elements of type '" + header.descr + "', the program asks for '" + npy_descr(type) + "' (" +
                                         numpy_names(type) + ")");
    if (header.shape.size() != dimensions)
        detail::fail(errc::shape,
                     path + " has " + std::to_string(header.shape.size()) + " dimensions, the program asks for " + std::to_string(dimensions));
    std::int64_t left = (std::numeric_limits<std::int64_t>::max() - header.data_offset) / type.size;
    for (std::int64_t n : header.shape) {
        if (n > left)
            about.fail("its shape is larger than can be addressed");
        if (n > 0)
            left /= n;
    }
    const std::int64_t wanted = header.data_offset + elements(header.shape) * type.size, size = descriptor(path, O_RDONLY).size();
    if (size != wanted)
        about.fail("it has " + std::to_string(size) + " bytes, its shape asks for " + std::to_string(wanted));
}

}  // namespace

npy_header open_npy(const std::string& path, const element_type& type, std::size_t dimensions) {
    npy_header header;
    together([&] {
        header = read_header(path);
        check(path, header, type, dimensions);
    });
    return header;
}

void read_npy(const std::string& path, const npy_header& header, const element_type& type, const layout& lay, std::byte* into) {
    read_elements(path, header.data_offset, type, lay, into);
}

void write_npy(const std::string& path, const element_type& type, const layout& lay, const std::byte* mine) {
    write_elements(path, header_text(type, lay.shape), type, lay, mine);
}

}  // namespace dome::detail
