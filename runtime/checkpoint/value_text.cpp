// SPDX-License-Identifier: Apache-2.0
// A saved value as text; see value_text.hpp. Tested by test/runtime/checkpoint/store_view_test.cpp.
#include "runtime/checkpoint/value_text.hpp"

#include <algorithm>
#include <bit>

#include <fmt/format.h>

#include "runtime/checkpoint/path.hpp"
#include "runtime/checkpoint/typed_array.hpp"

namespace dome::checkpoint {
namespace {

constexpr std::size_t long_line = 90;          // from here on items are left out
constexpr std::size_t long_text = 60;          // characters of a text or bytes shown
constexpr int deepest = 8;                     // also bounds the recursion

std::uint64_t bits_of(const std::byte* from, const typed_array& t) {
    std::uint64_t bits = 0;
    for (std::size_t i = 0; i < t.size; ++i)
        bits = bits << 8 | static_cast<std::uint64_t>(from[t.little ? t.size - 1 - i : i]);
    return bits;
}

std::string number_text(const std::byte* from, const typed_array& t) {
    const std::uint64_t bits = bits_of(from, t);
    if (t.kind == 'u')
        return std::to_string(bits);
    if (t.kind == 'i') {
        const auto unused = static_cast<int>(64 - 8 * t.size);
        return std::to_string(static_cast<std::int64_t>(bits << unused) >> unused);
    }
    if (t.size == 4)
        return fmt::format("{}", std::bit_cast<float>(static_cast<std::uint32_t>(bits)));
    return t.size == 8 ? fmt::format("{}", std::bit_cast<double>(bits)) : fmt::format("{:#06x}", bits);
}

std::string hex_text(std::span<const std::byte> bytes) {
    std::string text = "bytes ";
    for (std::size_t i = 0; i < std::min(bytes.size(), long_text / 2); ++i)
        text += fmt::format("{:02x}", static_cast<unsigned>(bytes[i]));
    return bytes.size() > long_text / 2 ? fmt::format("{}... ({} bytes)", text, bytes.size()) : text;
}

std::string escaped(std::string_view text, bool in_quotes) {
    std::string out;
    for (char c : text) {
        if (in_quotes && (c == '"' || c == '\\'))
            out += std::string("\\") + c;
        else if (c == '\n')
            out += "\\n";
        else if (c == '\t')
            out += "\\t";
        else if (static_cast<unsigned char>(c) < 0x20 || c == 0x7f)
            out += fmt::format("\\x{:02x}", static_cast<unsigned>(static_cast<unsigned char>(c)));
        else
            out += c;
    }
    return out;
}

class printer {
public:
    printer(cbor_reader& in, const std::vector<std::string>& functions) : in_(in), functions_(functions) {}
    std::string take() { return std::move(out_); }

    void value(int depth) {
        switch (in_.peek()) {
            case cbor_kind::unsigned_int: out_ += std::to_string(in_.unsigned_integer()); break;
            case cbor_kind::negative_int: out_ += std::to_string(in_.integer()); break;
            case cbor_kind::floating: floating(); break;
            case cbor_kind::boolean: out_ += in_.boolean() ? "true" : "false"; break;
            case cbor_kind::null: in_.null(), out_ += "null"; break;
            case cbor_kind::text: out_ += quoted(in_.text()); break;
            case cbor_kind::bytes: out_ += hex_text(in_.bytes()); break;
            case cbor_kind::array: several(depth, false); break;
            case cbor_kind::map: several(depth, true); break;
            case cbor_kind::tag: tagged(); break;
        }
    }

private:
    void floating() {
        // A float prints as short as it was meant: 0.1, not 0.10000000149011612.
        const std::size_t begin = in_.offset();
        const double x = in_.floating();
        out_ += in_.offset() - begin == 5 ? fmt::format("{}", static_cast<float>(x)) : fmt::format("{}", x);
    }

    void several(int depth, bool record) {
        const std::size_t begin = in_.offset();
        const std::uint64_t n = record ? in_.map() : in_.array();
        out_ += record ? '{' : '[';
        for (std::uint64_t i = 0; i < n; ++i) {
            out_ += i > 0 ? ", " : "";
            if (depth == deepest || out_.size() >= long_line) {
                out_ += "...";
                in_.seek(begin);
                in_.skip();
                out_ += record ? "}" : fmt::format("] ({} elements)", n);
                return;
            }
            if (record)
                out_ += escaped(in_.text(), false) + ": ";
            value(depth + 1);
        }
        out_ += record ? '}' : ']';
    }

    void tagged() {
        const std::uint64_t tag = in_.tag();
        if (tag == pointer_tag) {
            out_ += "-> ";
            if (in_.peek() == cbor_kind::array)
                out_ += escaped(path::read(in_).text(functions_), false);
            else
                value(0);
        } else if (tag == within_text_tag) {
            in_.array();
            out_ += "-> ";
            value(0);
            out_ += "[" + std::to_string(in_.unsigned_integer()) + "]";
        } else if (tag == wide_text_tag) {
            in_.array();
            const auto unit = static_cast<std::size_t>(in_.unsigned_integer());
            const auto bytes = in_.bytes();
            std::string text;      // as far as it can be shown
            for (std::size_t at = 0; unit != 0 && at + unit <= bytes.size(); at += unit)
                text += std::to_integer<unsigned>(bytes[at]) < 0x80 && std::to_integer<int>(bytes[at + 1]) == 0 ? static_cast<char>(bytes[at]) : '?';
            out_ += "-> " + escaped(text, true) + "[" + std::to_string(in_.unsigned_integer()) + "]";
        } else if (tag == capacity_tag) {
            in_.array();
            in_.unsigned_integer();
            value(0);
        } else if (tag == placed_tag) {
            in_.array();
            value(0);
            out_ += " with ";
            value(0);
        } else if (tag == object_tag) {
            out_ += "object #" + std::to_string(in_.integer());
        } else if (tag == nowhere_tag) {
            if (in_.peek() == cbor_kind::null) {
                in_.null();
                out_ += "-> nothing";
            } else {
                out_ += "-> the number " + std::to_string(in_.integer());
            }
        } else if (tag == argument_tag) {
            if (in_.peek() == cbor_kind::array) {
                in_.array();
                in_.unsigned_integer();
                out_ += "-> ";
                value(0);
                out_ += "[" + std::to_string(in_.unsigned_integer()) + "]";
            } else {
                out_ += "-> argv[" + std::to_string(in_.unsigned_integer()) + "]";
            }
        } else if (tag == function_tag) {
            out_ += "-> " + escaped(in_.text(), false);
        } else if (const auto t = typed_array_of(tag)) {
            numbers(*t, in_.bytes());
        } else {
            in_.fail("the tag " + std::to_string(tag) + " is not used here");
        }
    }

    void numbers(const typed_array& t, std::span<const std::byte> bytes) {
        const std::size_t n = bytes.size() / t.size;
        out_ += '[';
        for (std::size_t i = 0; i < n; ++i) {
            out_ += i > 0 ? ", " : "";
            if (out_.size() >= long_line) {
                out_ += fmt::format("...] ({} elements)", n);
                return;
            }
            out_ += number_text(bytes.data() + i * t.size, t);
        }
        out_ += ']';
    }

    cbor_reader& in_;
    const std::vector<std::string>& functions_;
    std::string out_;
};

}  // namespace

std::string quoted(std::string_view text) {
    std::size_t shown = std::min(text.size(), long_text);
    while (shown > 0 && shown < text.size() && (static_cast<unsigned char>(text[shown]) & 0xc0) == 0x80)
        --shown;                                           // not within a character
    const std::string out = "\"" + escaped(text.substr(0, shown), true);
    return shown < text.size() ? fmt::format("{}...\" ({} bytes)", out, text.size()) : out + "\"";
}

std::string value_text(cbor_reader& in, const std::vector<std::string>& functions) {
    printer p(in, functions);
    p.value(0);
    return p.take();
}

}  // namespace dome::checkpoint
