// SPDX-License-Identifier: Apache-2.0
// CBOR to values; see loader.hpp. Tested by test/runtime/checkpoint/{archive,state}_test.cpp.
#include "runtime/checkpoint/loader.hpp"

#include <algorithm>
#include <bit>
#include <cstring>
#include <limits>

#include "dome/describe/numbers.hpp"
#include "runtime/checkpoint/command_line.hpp"
#include "runtime/checkpoint/functions.hpp"
#include "runtime/checkpoint/typed_array.hpp"

namespace dome::checkpoint {
namespace {

constexpr bool native_little = std::endian::native == std::endian::little;

const char* name_of(cbor_kind k) {
    switch (k) {
        case cbor_kind::unsigned_int:
        case cbor_kind::negative_int: return "an integer";
        case cbor_kind::bytes: return "bytes";
        case cbor_kind::text: return "a text";
        case cbor_kind::array: return "a sequence";
        case cbor_kind::map: return "a record";
        case cbor_kind::tag: return "numbers, a pointer or a distributed object";
        case cbor_kind::boolean: return "a bool";
        case cbor_kind::null: return "nothing";
        case cbor_kind::floating: return "a floating-point number";
    }
    return "something else";
}

template <class T>
T take(const std::byte* from, bool swap) {
    std::byte raw[sizeof(T)];
    std::memcpy(raw, from, sizeof(T));
    if (swap)
        std::reverse(raw, raw + sizeof(T));
    T x;
    std::memcpy(&x, raw, sizeof(T));
    return x;
}

// A number from a block, in its widest form.
struct number {
    char kind;
    std::int64_t i;
    std::uint64_t u;
    double f;
};
number read_number(const std::byte* from, const typed_array& t) {
    const bool swap = t.little != native_little;
    number x{t.kind, 0, 0, 0};
    if (t.kind == 'f') {
        x.f = t.size == 4 ? static_cast<double>(take<float>(from, swap)) : take<double>(from, swap);
    } else if (t.kind == 'u') {
        x.u = t.size == 1   ? take<std::uint8_t>(from, swap)
              : t.size == 2 ? take<std::uint16_t>(from, swap)
              : t.size == 4 ? take<std::uint32_t>(from, swap)
                            : take<std::uint64_t>(from, swap);
    } else {
        x.i = t.size == 1   ? take<std::int8_t>(from, swap)
              : t.size == 2 ? take<std::int16_t>(from, swap)
              : t.size == 4 ? take<std::int32_t>(from, swap)
                            : take<std::int64_t>(from, swap);
    }
    return x;
}

template <class T>
bool write_number(const number& x, void* to) {
    T v{};
    if constexpr (std::is_floating_point_v<T>) {
        if (x.kind != 'f')
            return false;
        if (x.f - x.f == 0 && (x.f > std::numeric_limits<T>::max() || x.f < std::numeric_limits<T>::lowest()))
            return false;
        v = static_cast<T>(x.f);
    } else {
        if (x.kind == 'f')
            return false;
        if (x.kind == 'u') {
            if (x.u > static_cast<std::uint64_t>(std::numeric_limits<T>::max()))
                return false;
            v = static_cast<T>(x.u);
        } else {
            if constexpr (std::is_signed_v<T>) {
                if (x.i < std::numeric_limits<T>::min() || x.i > std::numeric_limits<T>::max())
                    return false;
            } else if (x.i < 0 || static_cast<std::uint64_t>(x.i) > std::numeric_limits<T>::max()) {
                return false;
            }
            v = static_cast<T>(x.i);
        }
    }
    std::memcpy(to, &v, sizeof v);
    return true;
}
bool write_number(const number& x, const number_run& kind, void* to) {
    if (kind.kind == 'f')
        return kind.size == 4 ? write_number<float>(x, to) : write_number<double>(x, to);
    const bool is_signed = kind.kind == 'i';
    switch (kind.size) {
        case 1: return is_signed ? write_number<std::int8_t>(x, to) : write_number<std::uint8_t>(x, to);
        case 2: return is_signed ? write_number<std::int16_t>(x, to) : write_number<std::uint16_t>(x, to);
        case 4: return is_signed ? write_number<std::int32_t>(x, to) : write_number<std::uint32_t>(x, to);
        default: return is_signed ? write_number<std::int64_t>(x, to) : write_number<std::uint64_t>(x, to);
    }
}

}  // namespace

void loader::expect(bool good, const char* wanted) {
    if (!good)
        fail(errc::mismatch, std::string("the checkpoint holds ") + name_of(in_.peek()) + ", the program's variable is " + wanted);
}

// --- records

void loader::before_value() { values_.push_back({in_.offset(), 0, 0, 0, 0, false, true, nullptr}); }
void loader::after_value() {
    value_state done = values_.back();
    values_.pop_back();
    if (!done.record && in_.offset() == done.begin) {      // a class without members that are described
        expect(in_.peek() == cbor_kind::map, "a record");
        done.record = true;
        done.members = in_.map();
        done.first = in_.offset();
    }
    if (done.record)
        finish_record(done);
}

void loader::open_record(value_state& v) {
    if (v.record)
        return;
    expect(in_.peek() == cbor_kind::map, "a record");
    v.record = true;
    v.members = in_.map();
    v.first = v.next = in_.offset();
}

void loader::before_named(const char* name, const value_ref&, bool outermost) {
    if (outermost)
        return;
    open_record(values_.back());
    find_member(values_.back(), name);
}

bool loader::holds(const char* name) {
    if (values_.empty())
        return true;
    value_state& v = values_.back();
    open_record(v);
    const std::size_t at = in_.offset();
    in_.seek(v.first);
    bool found = false;
    for (std::uint64_t i = 0; i < v.members && !found; ++i) {
        found = in_.text() == name;
        in_.skip();
    }
    in_.seek(at);
    return found;
}

void loader::find_member(value_state& v, std::string_view name) {
    ++v.used;
    if (v.in_order) {
        v.next = in_.offset();      // members are usually described in the order they were saved in
        if (v.used <= v.members && in_.text() == name)
            return;
    }
    v.in_order = false;
    in_.seek(v.first);
    for (std::uint64_t i = 0; i < v.members; ++i) {
        if (in_.text() == name)
            return;
        in_.skip();
    }
    fail_for_member(v, name);
}

void loader::fail_for_member(const value_state& v, std::string_view name) {
    if (!name.starts_with("base "))
        fail(errc::mismatch,
             "the checkpoint does not hold this member; give it a default member initialiser, or [[dome::was(\"old name\")]] if it had another name");
    std::string held;
    in_.seek(v.first);
    for (std::uint64_t i = 0; i < v.members; ++i) {
        held += (i > 0 ? ", " : "") + std::string(in_.text());
        in_.skip();
    }
    fail(errc::mismatch, "the class " + dome::detail::readable(*derived_) + " has the " + std::string(name) +
                             ", and had none of that name when the checkpoint was taken, but " + (held.empty() ? "nothing" : held) +
                             ": give it the bases it had, or restart from the beginning");
}

// Members that the program's class has no longer are passed over.
void loader::finish_record(value_state& v) {
    if (v.in_order && v.used == v.members)
        return;
    if (v.kept != nullptr && v.used < v.members)
        fail(errc::mismatch, std::string("the program's type has the new member ") + v.kept +
                                 " and lacks one that the checkpoint holds: write [[dome::was(\"old name\")]] if it was renamed; else add the new "
                                 "one, resume and save, then remove the old one");
    in_.seek(v.first);
    for (std::uint64_t i = 0; i < 2 * v.members; ++i)
        in_.skip();
}

// --- structure

void loader::settled(std::size_t index, const value_ref& x) {
    if (watching() == nullptr)
        return;
    traverser t;
    t.continue_at(*this);
    t.settle_item(index, x);
}

bool loader::key(std::size_t index, const value_ref& x, const void* container) {
    const std::size_t offset = in_.offset(), values = values_.size();
    const place_of_walk here = place();
    try {
        archive::key(index, x, container);
        return true;
    } catch (const not_there_yet&) {
        if (postponed_ == nullptr || !here.settles())
            throw;
        go_back(here);
        values_.resize(values);
        in_.seek(offset);
        in_.skip();
        waiting_keys_.push_back({container, offset, path_, index, x});
        return false;
    }
}

void loader::order_later(const value_ref& container) {
    const auto of_others = [&](const waiting_key& k) { return k.container != container.address; };
    const auto own = std::stable_partition(waiting_keys_.begin(), waiting_keys_.end(), of_others);
    std::vector<waiting_key> keys(own, waiting_keys_.end());
    waiting_keys_.erase(own, waiting_keys_.end());
    postponed_->push_back([start = *this, keys = std::move(keys), container] {
        loader in = start;
        for (const waiting_key& k : keys) {
            in.path_ = k.around;
            in.in_.seek(k.offset);
            in.archive::key(k.index, k.value, k.container);
        }
        in.path_ = start.path_;
        container.walk(in, container.address);
    });
}

std::size_t loader::room(std::size_t, std::size_t) {
    if (in_.peek() != cbor_kind::tag)
        return 0;
    const std::size_t at = in_.offset();
    if (in_.tag() != capacity_tag) {
        in_.seek(at);
        return 0;
    }
    in_.array();
    return in_.unsigned_integer();
}
std::size_t loader::begin_sequence(std::size_t, bool contiguous) {
    expect(in_.peek() == cbor_kind::array, "a sequence");
    const auto n = static_cast<std::size_t>(in_.array());
    push_sequence(n, contiguous);
    return n;
}
bool loader::begin_optional(bool, std::size_t n) {
    if (in_.peek() == cbor_kind::null) {
        in_.null();
        return false;
    }
    if (begin_sequence(n, false) != n)
        fail(errc::mismatch,
             n == 1 ? "the checkpoint holds a class behind a pointer to its base here" : "the checkpoint does not say which class is here");
    return true;
}
void loader::end_optional(bool present) {
    if (present)
        pop_sequence();
}

// --- leaves

void loader::boolean(bool& x) {
    expect(in_.peek() == cbor_kind::boolean, "a bool");
    x = in_.boolean();
}
void loader::integer(std::int64_t& x) {
    const cbor_kind k = in_.peek();
    expect(k == cbor_kind::unsigned_int || k == cbor_kind::negative_int, "an integer");
    if (k == cbor_kind::unsigned_int) {
        const std::uint64_t v = in_.unsigned_integer();
        if (v > static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max()))
            fail(errc::mismatch, "the saved value " + std::to_string(v) + " does not fit a signed integer of 64 bits");
        x = static_cast<std::int64_t>(v);
    } else {
        x = in_.integer();
    }
}
void loader::unsigned_integer(std::uint64_t& x) {
    const cbor_kind k = in_.peek();
    expect(k == cbor_kind::unsigned_int || k == cbor_kind::negative_int, "an unsigned integer");
    if (k == cbor_kind::negative_int)
        fail(errc::mismatch, "the saved value " + std::to_string(in_.integer()) + " is negative, the program's variable is unsigned");
    x = in_.unsigned_integer();
}
void loader::floating(double& x, bool) {
    const cbor_kind k = in_.peek();
    expect(k == cbor_kind::floating, "a floating-point number");
    x = in_.floating();
}
void loader::text(std::string& s) {
    if (in_.peek() == cbor_kind::bytes) {
        const auto b = in_.bytes();
        s.assign(reinterpret_cast<const char*>(b.data()), b.size());
    } else {
        expect(in_.peek() == cbor_kind::text, "a text");
        s = in_.text();
    }
    watch_run(dome::detail::run_of<char>(), s.data(), s.size());
}

std::size_t loader::count_numbers(std::size_t) {
    expect(in_.peek() == cbor_kind::tag, "an array of numbers");
    const std::size_t at = in_.offset();
    std::uint64_t tag = in_.tag();
    if (tag == placed_tag) {
        in_.array();
        tag = in_.tag();
    }
    const auto t = typed_array_of(tag);
    if (!t)
        fail(errc::mismatch, "the checkpoint holds a pointer or a distributed object, the program's variable is an array of numbers");
    const std::size_t n = in_.bytes().size() / t->size;
    in_.seek(at);
    return n;
}
void loader::numbers(const number_run& kind, void* data, std::size_t n) {
    std::uint64_t tag = in_.tag();
    const bool with_objects = tag == placed_tag;
    if (with_objects) {
        in_.array();
        tag = in_.tag();
    }
    const typed_array t = typed_array_of(tag).value();      // count_numbers has looked
    const auto saved = in_.bytes();
    if (saved.size() != n * t.size)
        fail(errc::mismatch, "another number of elements was saved than the program has");
    if (kind.size == 1)      // what the program has made there on its way back
        for (const placed_object& o : placed_within(data, n)) {
            if (o.type->end != nullptr)
                o.type->end(o.first);
            end_placed(o.first);
        }
    if (t.kind == kind.kind && t.size == kind.size && t.little == native_little) {
        if (n > 0)
            std::memcpy(data, saved.data(), saved.size());
    } else if (t.kind == 'f' && t.size == 2) {
        fail(errc::mismatch, "half-precision numbers are not read into C++ variables");
    } else {
        for (std::size_t i = 0; i < n; ++i)
            if (!write_number(read_number(saved.data() + i * t.size, t), kind, static_cast<std::byte*>(data) + i * kind.size))
                fail(errc::mismatch, "the saved element " + std::to_string(i) + " does not fit the type of the program's elements");
    }
    watch_run(kind, data, n);
    if (with_objects)
        objects_in_bytes(static_cast<std::byte*>(data), n * kind.size);
}

void loader::objects_in_bytes(std::byte* data, std::size_t bytes) {
    for (std::uint64_t left = in_.array(); left > 0; --left) {
        in_.array();
        const std::uint64_t offset = in_.unsigned_integer();
        const std::string name(in_.text());
        const block_type* const type = type_named(name);
        if (type == nullptr || type->place == nullptr)
            fail(errc::mismatch,
                 "the checkpoint holds an object of the type " + name + " here, which this program makes nowhere in memory of its own");
        if (offset > bytes || type->size > bytes - offset)
            fail(errc::mismatch, "an object of the type " + shown_name_of(*type) + " does not fit here: its size is another on this machine");
        const placed_object o{data + offset, type};
        type->place(o.first);
        if (!is_found_again(*type)) {
            type->placed = true;
            note_placed(o.first, *type);
        }
        walk_placed(o, data);
    }
}

// --- pointers and objects

struct loader::saved_pointer {
    bool null = false;
    const char* literal = nullptr;
    const void* wide = nullptr;      // a literal of units of some bytes
    std::size_t unit = 0;
    void* mark = nullptr;      // nowhere, a function, or a number that is no address
    path target;
    // What to look for at the target: anything, where the pointer had another type than what it leads to.
    type_id wanted(type_id declared) const { return target.as_it_is() ? &type_mark<void> : declared; }
};

// Behind the tag: a number used as a mark, or nothing.
void* loader::read_nowhere() {
    if (in_.peek() != cbor_kind::null)
        return reinterpret_cast<void*>(static_cast<std::intptr_t>(in_.integer()));
    in_.null();
    return nowhere();
}

loader::saved_pointer loader::read_pointer() {
    saved_pointer p;
    if (in_.peek() == cbor_kind::null) {
        in_.null();
        p.null = true;
        return p;
    }
    expect(in_.peek() == cbor_kind::tag, "a pointer or reference");
    const std::uint64_t tag = in_.tag();
    if (tag == nowhere_tag) {
        p.mark = read_nowhere();
        return p;
    }
    if (tag == function_tag) {
        const std::string name(in_.text());
        p.mark = code_named(name);
        if (p.mark == nullptr)
            fail(errc::mismatch, "the function " + name + " is not one of this program");
        return p;
    }
    if (tag == argument_tag && in_.peek() != cbor_kind::array) {
        void* const element = argument_element(in_.unsigned_integer());
        p.mark = element != nullptr ? element : nowhere();
        return p;
    }
    if (tag == wide_text_tag) {
        in_.array();
        wide_text text{static_cast<std::size_t>(in_.unsigned_integer()), {}, 0};
        const auto bytes = in_.bytes();
        expect((text.unit == 2 || text.unit == 4) && bytes.size() % text.unit == 0, "a text of wide characters");
        for (std::size_t at = 0; at < bytes.size(); ++at) {
            if (at % text.unit == 0)
                text.units.push_back(0);
            text.units.back() |= static_cast<std::uint32_t>(bytes[at]) << 8 * (at % text.unit);
        }
        text.offset = in_.unsigned_integer();
        p.wide = intern_wide(text);
        p.unit = text.unit;
        return p;
    }
    if (tag != pointer_tag && tag != within_text_tag && tag != argument_tag)
        fail(errc::mismatch, "the checkpoint holds numbers or a distributed object, the program's variable is a pointer or reference");
    if (tag == pointer_tag && in_.peek() == cbor_kind::array) {
        p.target = path::read(in_);
        return p;
    }
    if (tag != pointer_tag)
        in_.array();
    const char* const argument = tag == argument_tag ? argument_text(in_.unsigned_integer()) : nullptr;
    std::string s;
    if (in_.peek() == cbor_kind::bytes) {
        const auto b = in_.bytes();
        s.assign(reinterpret_cast<const char*>(b.data()), b.size());
    } else {
        s = in_.text();
    }
    p.literal = argument != nullptr && s == argument ? argument : intern_text(s);      // others may have been given
    if (tag != pointer_tag)
        p.literal += std::min<std::uint64_t>(in_.unsigned_integer(), s.size());
    return p;
}

void loader::pointer(const pointer_ref& p) {
    const saved_pointer saved = read_pointer();
    if (saved.null)
        return p.set(p.slot, nullptr);
    if (saved.mark != nullptr) {
        if (p.must || p.owns)
            fail(errc::mismatch, "the checkpoint holds a pointer to nothing, the program's variable needs something there");
        return p.set(p.slot, saved.mark);
    }
    if (saved.literal != nullptr) {
        if (p.target_type != &type_mark<char> && !reads_bytes(p.target_type))
            fail(errc::mismatch, "the checkpoint holds a pointer to a text, the program's variable points to something else");
        return p.set(p.slot, const_cast<char*>(saved.literal));
    }
    if (saved.wide != nullptr) {
        if (wide_unit(p.target_type) != saved.unit)
            fail(errc::mismatch, "the checkpoint holds a pointer to a text of wide characters, the program's variable points to something else");
        return p.set(p.slot, const_cast<void*>(saved.wide));
    }
    const type_id type = saved.wanted(p.target_type);
    if (void* found = resolve_(saved.target, type))
        return p.set(p.slot, found);
    if (!settles_here())
        throw not_there_yet(errc::mismatch, where() + ": it points to something that is restored only later; declare it after what it points to");
    p.set(p.slot, nullptr);
    later_.push_back({p.slot, p.set, nullptr, type, saved.target, where()});
}

void loader::shared(const shared_ref& s) {
    if (in_.peek() == cbor_kind::null) {
        in_.null();
        return s.bind(s.slot, nullptr, nullptr);
    }
    expect(in_.peek() == cbor_kind::array, "a pointer that shares ownership");
    if (in_.array() != 2)
        fail(errc::mismatch, "a pointer that shares ownership is saved as owner and target");
    const saved_pointer owner = read_pointer(), target = read_pointer();
    void* const found = target.null ? nullptr : resolve_(target.target, s.stored.target_type);
    std::uint64_t number = 0, steps = 0;
    std::string_view rest;
    const bool owned = owner.target.in_block(number, rest, steps) && steps == 0 && number < blocks_.size();
    if ((!owned && !owner.null) || (found == nullptr && !target.null))
        fail(errc::mismatch, "what it points to is not there, or has another type now");
    s.bind(s.slot, owned ? &blocks_.share(number) : nullptr, found);
}

void loader::function(const function_ref& f) {
    if (in_.peek() == cbor_kind::null) {
        in_.null();
        std::memcpy(f.slot, f.nothing, f.size);
        return;
    }
    expect(in_.peek() == cbor_kind::tag, "a pointer to a function or member");
    const std::uint64_t tag = in_.tag();
    if (tag == nowhere_tag && f.code) {
        void* const target = read_nowhere();
        std::memcpy(f.slot, &target, sizeof target);
        return;
    }
    if (tag != function_tag)
        fail(errc::mismatch, "the checkpoint holds something else, the program's variable is a pointer to a function or member");
    const std::string name(in_.text());
    if (!set_function(f, name))
        fail(errc::mismatch, "the function or member " + name + " of that type is not one of this program");
}

void loader::position(const position_ref& p) {
    const saved_pointer saved = read_pointer();
    if (saved.null || saved.mark != nullptr)
        return p.set(p.slot, nullptr, 0);
    if (void* found = resolve_(saved.target, p.type))
        return p.set(p.slot, found, saved.target.last_element());
    if (!settles_here())
        throw not_there_yet(errc::mismatch, where() + ": this iterator's container is restored only later; declare it after its container");
    p.set(p.slot, nullptr, 0);
    later_.push_back({p.slot, nullptr, p.set, p.type, saved.target, where()});
}

void* loader::reference(type_id type) {
    const saved_pointer saved = read_pointer();
    if (saved.literal != nullptr && (type == &type_mark<char> || reads_bytes(type)))
        return const_cast<char*>(saved.literal);
    if (saved.wide != nullptr && wide_unit(type) == saved.unit)
        return const_cast<void*>(saved.wide);
    if (saved.mark != nullptr && !is_nowhere(saved.mark))      // an element of main's arguments
        return saved.mark;
    void* found = saved.null || saved.literal != nullptr || saved.wide != nullptr || saved.mark != nullptr
                      ? nullptr
                      : resolve_(saved.target, saved.wanted(type));
    if (found == nullptr)
        fail(errc::mismatch, "what this reference was bound to is not there, or has another type now");
    return found;
}

void loader::object(distributed& x) {
    expect(in_.peek() == cbor_kind::tag, "a distributed object");
    if (in_.tag() != object_tag)
        fail(errc::mismatch, "the checkpoint holds numbers or a pointer, the program's variable is a distributed object");
    const std::int64_t id = in_.integer();
    if (!hooks_.restore)
        fail(errc::usage, "a distributed object cannot be restored here");
    hooks_.restore(id, x);
}

}  // namespace dome::checkpoint
