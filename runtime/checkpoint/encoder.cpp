// SPDX-License-Identifier: Apache-2.0
// Values to CBOR; see encoder.hpp. Tested by test/runtime/checkpoint/{archive,state}_test.cpp.
#include "runtime/checkpoint/encoder.hpp"

#include <sys/mman.h>
#include <unistd.h>

#include <bit>
#include <algorithm>
#include <cerrno>
#include <cstring>

#include "dome/describe/numbers.hpp"
#include "runtime/checkpoint/command_line.hpp"
#include "runtime/checkpoint/functions.hpp"
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

std::size_t encoder::room(std::size_t n, std::size_t capacity) {
    if (capacity > n) {
        out_.tag(capacity_tag);
        out_.array(2);
        out_.unsigned_integer(capacity);
    }
    return capacity;
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

// A member that nobody has set may hold what is neither true nor false, which would be no CBOR.
void encoder::boolean(bool& x) {
    unsigned char byte = 0;
    std::memcpy(&byte, &x, sizeof(byte));
    out_.boolean(byte != 0);
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
// What lies where objects are is no concern of the next run.
void encoder::bytes_with_objects(const number_run& kind, const void* data, std::size_t n, const std::vector<placed_object>& objects) {
    const auto* const begin = static_cast<const std::byte*>(data);
    const auto offset = [&](const placed_object& o) { return static_cast<std::size_t>(static_cast<const std::byte*>(o.first) - begin); };
    std::vector<std::byte> between(begin, begin + n);
    for (const placed_object& o : objects)
        std::fill_n(between.begin() + static_cast<std::ptrdiff_t>(offset(o)), o.type->size, std::byte{0});
    out_.tag(placed_tag);
    out_.array(2);
    out_.tag(tag_of({kind.kind, kind.size, true}));
    out_.bytes(between);
    out_.array(objects.size());
    for (const placed_object& o : objects) {
        out_.array(3);
        out_.unsigned_integer(offset(o));
        out_.text(name_of(*o.type));
        walk_placed(o, data);
    }
}

void encoder::numbers(const number_run& kind, void* data, std::size_t n) {
    if (const std::vector<placed_object> objects = placed_in(kind, data, n); !objects.empty())
        return bytes_with_objects(kind, data, n, objects);
    std::vector<std::byte> turned;
    out_.tag(tag_of({kind.kind, kind.size, true}));
    const auto written = little_endian({static_cast<const std::byte*>(data), n * kind.size}, kind.size, std::endian::native, turned);
    if (turned.empty())
        out_.bytes_in_place(written);
    else
        out_.bytes(written);
}

void encoder::pointer(const pointer_ref& p) {
    if (p.target == nullptr) {
        out_.null();
        return;
    }
    if (argument(p))
        return;
    path there;
    const path* found = blocks_.find(p.target, p.target_type, there) ? &there : known_.find(p.target, p.target_type);
    if (found != nullptr) {
        if (found->as_it_is())
            casts_found_.pointer(p.target, p.target_type);
        out_.tag(pointer_tag);
        found->write(out_);
        return;
    }
    if (function_behind(p))
        return;
    const char* literal = p.target_type == &type_mark<char> ? literal_text(p.target)
                          : reads_bytes(p.target_type)      ? untyped_literal(p.target)
                                                            : nullptr;
    if (literal == nullptr && wide_literal(p))
        return;
    if (literal == nullptr)
        return nobody_owns(p);
    const char* const first = start_of_literal(literal);
    const std::size_t before = static_cast<std::size_t>(literal - first), length = std::strlen(first);
    std::string copy(first, std::max(length, before + whole_reach(p)));      // a view may go on behind a zero
    out_.tag(first == literal ? pointer_tag : within_text_tag);
    if (first != literal)
        out_.array(2);
    text(copy);
    if (first != literal)
        out_.integer(static_cast<std::int64_t>(literal - first));
}

// As dlsym gives it, and as some programs keep all their callbacks. Asked before the bytes there are taken for a text.
bool encoder::function_behind(const pointer_ref& p) {
    const bool may_be = !p.must && p.set != nullptr && is_code(p.target);
    const std::optional<std::string> name = may_be ? name_of_code(p.target) : std::nullopt;
    if (!name)
        return false;
    out_.tag(function_tag);
    out_.text(*name);
    return true;
}

// As far as it can be read.
std::size_t encoder::whole_reach(const pointer_ref& p) const { return is_readable(p.target, p.reach) ? p.reach : 0; }

bool encoder::wide_literal(const pointer_ref& p) {
    const std::size_t unit = wide_unit(p.target_type);
    const auto text = unit == 0 ? std::nullopt : checkpoint::wide_literal(p.target, unit, p.reach);
    if (!text)
        return false;
    out_.tag(wide_text_tag);
    out_.array(3);
    out_.unsigned_integer(text->unit);
    std::vector<std::byte> units;      // the lowest byte first
    for (const std::uint32_t u : text->units)
        for (std::size_t i = 0; i < unit; ++i)
            units.push_back(static_cast<std::byte>(u >> 8 * i));
    out_.bytes(units);
    out_.unsigned_integer(text->offset);
    return true;
}

// What main was given belongs to no variable.
bool encoder::argument(const pointer_ref& p) {
    if (const auto element = element_of_arguments(p.target)) {
        out_.tag(argument_tag);
        out_.unsigned_integer(*element);
        return true;
    }
    const auto* const inside = static_cast<const char*>(p.target);
    const auto number = p.target_type == &type_mark<char> ? argument_around(inside) : std::nullopt;
    if (!number)
        return false;
    const char* const first = argument_text(*number);
    std::string copy = first;
    out_.tag(argument_tag);
    out_.array(3);
    out_.unsigned_integer(*number);
    text(copy);
    out_.unsigned_integer(static_cast<std::uint64_t>(inside - first));
    return true;
}

std::string encoder::where() const {
    std::uint64_t number = 0, steps = 0;
    std::string_view rest;
    if (!path_.in_block(number, rest, steps) || number >= blocks_.size())
        return walker::where();
    path beyond(number);
    const std::string root = beyond.text({});
    beyond.push_all(rest, steps);
    return shown_name_of(*blocks_[number].type) + " on the heap: " + beyond.text({}).substr(root.size());
}

namespace {

// Whether the bits of a pointer are no address of this process, and mean something else to the program.
bool is_no_address(std::intptr_t bits) {
    if ((bits > -4096 && bits < 4096) || static_cast<std::uintptr_t>(bits) >> 48 != 0)      // a double, say
        return true;
    static const auto page = static_cast<std::uintptr_t>(::sysconf(_SC_PAGESIZE));
    unsigned char resident = 0;
    return ::mincore(reinterpret_cast<void*>(static_cast<std::uintptr_t>(bits) / page * page), 1, &resident) != 0 && errno == ENOMEM;
}

}  // namespace

void encoder::nobody_owns(const pointer_ref& p) {
    if (p.must || p.set == nullptr)
        throw error(errc::not_captured,
                    where() +
                        " points to memory no saved object owns: let it point into a variable, container or object made by new that lives "
                        "at the checkpoint, or mark it [[dome::transient]]");
    out_.tag(nowhere_tag);
    const auto number = reinterpret_cast<std::intptr_t>(p.target);
    if (is_no_address(number) && !was_block(p.target)) {      // a mark such as (T*)-1, a number in a void*
        out_.integer(number);
        return;
    }
    out_.null();
    if (!hooks_.warn || is_nowhere(p.target) || was_block(p.target))
        return;
    hooks_.warn(where() + (is_code(p.target) ? " points to a function whose address no source translated by dome-cc takes: a resumed run cannot use "
                                               "it; name it there, or mark the variable [[dome::transient]] and set it again after a resume"
                                             : " points to memory no saved object owns: a resumed run cannot use it"));
}

void encoder::shared(const shared_ref& s) {
    if (s.stored.target == nullptr && s.control == nullptr) {
        out_.null();
        return;
    }
    out_.array(2);
    if (s.control == nullptr) {
        out_.null();
    } else {
        out_.tag(pointer_tag);
        path(*blocks_.owner(s.control)).write(out_);
    }
    pointer(s.stored);
}

// One that was never set, or holds a number: SIG_ERR. As with other pointers, the number is kept, and what is no address leads nowhere.
bool encoder::leads_to_no_code(const function_ref& f) {
    void* target = nullptr;
    std::memcpy(&target, f.slot, sizeof target);
    const auto number = reinterpret_cast<std::intptr_t>(target);
    const bool mark = is_no_address(number);
    if (!mark && !is_nowhere(target) && is_code(target))
        return false;
    out_.tag(nowhere_tag);
    if (mark)
        out_.integer(number);
    else
        out_.null();
    if (!mark && !is_nowhere(target) && hooks_.warn)
        hooks_.warn(where() + " points to no function: a resumed run cannot call it");
    return true;
}

void encoder::function(const function_ref& f) {
    if (std::memcmp(f.slot, f.nothing, f.size) == 0) {
        out_.null();
        return;
    }
    const std::optional<std::string> name = name_of_function(f);
    if (!name && f.code && leads_to_no_code(f))
        return;
    if (!name)
        fail(errc::not_captured,
             "this pointer to a function or member is of one whose address no source translated by dome-cc takes; name it there, or mark the "
             "variable [[dome::transient]]");
    out_.tag(function_tag);
    out_.text(*name);
}

void encoder::position(const position_ref& p) {
    if (p.key == nullptr) {
        out_.null();
        return;
    }
    path there;      // the end of a list or tree is part of the container itself, which may be on the heap
    const path* found = blocks_.find(p.key, p.type, there) ? &there : known_.find(p.key, p.type);
    if (found == nullptr || found->as_it_is()) {      // of a container that is gone, or past what its container holds now
        out_.tag(nowhere_tag);
        out_.null();
        return;
    }
    out_.tag(pointer_tag);
    found->write(out_);
}

void encoder::object(distributed& x) {
    if (!hooks_.id_of)
        fail(errc::usage, "a distributed object cannot be saved here");
    out_.tag(object_tag);
    out_.integer(hooks_.id_of(x));
}

}  // namespace dome::checkpoint
