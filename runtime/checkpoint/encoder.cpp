// SPDX-License-Identifier: Apache-2.0
// Values to CBOR; see encoder.hpp. Tested by test/runtime/checkpoint/{archive,state}_test.cpp.
#include "runtime/checkpoint/encoder.hpp"

#include <bit>

#include "dome/describe/numbers.hpp"
#include "runtime/checkpoint/typed_array.hpp"

namespace dome::checkpoint {
namespace {

// CBOR text is UTF-8 (RFC 3629); anything else is written as bytes.
bool is_utf8(std::string_view s) {
    std::size_t i = 0;
    const auto at = [&](std::size_t k) { return static_cast<unsigned char>(s[k]); };
    while (i < s.size()) {
        const unsigned c = at(i);
        if (c < 0x80) {
            ++i;
            continue;
        }
        const std::size_t n = c >= 0xf5 ? 0 : c >= 0xf0 ? 4 : c >= 0xe0 ? 3 : c >= 0xc2 ? 2 : 0;
        if (n == 0 || s.size() - i < n)
            return false;
        const unsigned second = at(i + 1);
        const unsigned least = c == 0xe0 ? 0xa0 : c == 0xf0 ? 0x90 : 0x80, most = c == 0xed ? 0x9f : c == 0xf4 ? 0x8f : 0xbf;
        if (second < least || second > most)
            return false;
        for (std::size_t k = 2; k < n; ++k)
            if ((at(i + k) & 0xc0) != 0x80)
                return false;
        i += n;
    }
    return true;
}

}  // namespace

void encoder::before_named(const char* name, const value_ref& x, bool outermost) {
    if (outermost) {
        out_.text(name);
        out_.array(2);
        out_.text(x.type);
        return;
    }
    value_state& parent = values_.back();
    if (parent.members++ == 0)
        parent.begin = out_.open_map();
    out_.text(name);
}

void encoder::before_value() { values_.push_back({out_.size(), 0}); }
void encoder::after_value() {
    const value_state done = values_.back();
    values_.pop_back();
    if (done.members > 0)
        out_.close(done.begin, done.members);
    else if (out_.size() == done.begin)      // a class without members
        out_.map(0);
}

std::size_t encoder::begin_sequence(std::size_t n, bool contiguous) {
    push_sequence(n, contiguous);
    out_.array(n);
    return n;
}
bool encoder::begin_optional(bool present, std::size_t n) {
    if (present)
        begin_sequence(n, false);
    else
        out_.null();
    return present;
}
void encoder::end_optional(bool present) {
    if (present)
        pop_sequence();
}

void encoder::floating(double& x, bool single) {
    if (single)
        out_.floating(static_cast<float>(x));
    else
        out_.floating(x);
}
void encoder::text(std::string& s) {
    if (is_utf8(s))
        out_.text(s);
    else
        out_.bytes({reinterpret_cast<const std::byte*>(s.data()), s.size()});
}
void encoder::numbers(const number_run& kind, void* data, std::size_t n) {
    std::vector<std::byte> turned;
    out_.tag(tag_of({kind.kind, kind.size, true}));
    out_.bytes(little_endian({static_cast<const std::byte*>(data), n * kind.size}, kind.size, std::endian::native, turned));
}

void encoder::pointer(const pointer_ref& p) {
    if (p.target == nullptr) {
        out_.null();
        return;
    }
    if (const path* found = known_.find(p.target, p.target_type)) {
        out_.tag(pointer_tag);
        found->write(out_);
        return;
    }
    const char* literal = p.target_type == &type_mark<char> && p.set != nullptr ? literal_text(p.target) : nullptr;
    if (literal == nullptr)
        throw error(errc::not_captured,
                    where() +
                        " points to memory no saved object owns: let it point into a variable, container or unique_ptr that lives "
                        "at the checkpoint, set it to nullptr before, or mark it [[dome::transient]]");
    out_.tag(pointer_tag);
    std::string copy = literal;
    text(copy);
}

void encoder::object(distributed& x) {
    if (!hooks_.id_of)
        fail(errc::usage, "a distributed object cannot be saved here");
    out_.tag(object_tag);
    out_.integer(hooks_.id_of(x));
}

}  // namespace dome::checkpoint
