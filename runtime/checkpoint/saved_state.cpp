// SPDX-License-Identifier: Apache-2.0
// Strict reading of process state; see saved_state.hpp. Tested by test/runtime/checkpoint/state_test.cpp.
#include "runtime/checkpoint/saved_state.hpp"

#include <algorithm>
#include <limits>
#include <set>

#include "dome/error.hpp"
#include "runtime/checkpoint/places.hpp"
#include "runtime/checkpoint/typed_array.hpp"

namespace dome::checkpoint {
namespace {

// One value of the grammar in docs/checkpoint_format.md. Without recursion: damaged data must not exhaust the stack.
class value_check {
public:
    value_check(cbor_reader& r, saved_state& s, std::uint64_t blocks_of_heap) : r_(r), state_(s), blocks_of_heap_(blocks_of_heap) {}

    // `blocks` takes the numbers of those that the value leads into.
    void run(std::vector<std::uint64_t>* blocks = nullptr) {
        blocks_ = blocks;
        open_.assign(1, {1, false});
        while (!open_.empty()) {
            level& l = open_.back();
            if (l.left == 0) {
                open_.pop_back();
                continue;
            }
            --l.left;
            if (l.record) {
                if (r_.peek() != cbor_kind::text)
                    r_.fail("a member without a name");
                r_.text();
            }
            one();
        }
    }

private:
    void one() {
        switch (r_.peek()) {
            case cbor_kind::array: open(r_.array(), false); break;
            case cbor_kind::map: open(r_.map(), true); break;
            case cbor_kind::tag: tagged(); break;
            default: r_.skip(); break;
        }
    }
    void open(std::uint64_t n, bool record) {
        if (open_.size() > 50000)
            r_.fail("values nested too deeply");
        open_.push_back({n, record});
    }
    void tagged() {
        const std::uint64_t tag = r_.tag();
        if (tag == pointer_tag) {
            if (r_.peek() == cbor_kind::array)
                pointer(path::read(r_));
            else if (r_.peek() == cbor_kind::bytes)
                r_.bytes();
            else
                r_.text();
        } else if (tag == within_text_tag) {
            if (r_.array() != 2)
                r_.fail("a pointer into a text is saved as text and distance");
            if (r_.peek() == cbor_kind::bytes)
                r_.bytes();
            else
                r_.text();
            r_.unsigned_integer();
        } else if (tag == wide_text_tag) {
            if (r_.array() != 3)
                r_.fail("a pointer into a text of wide characters is saved as their size, text and distance");
            r_.unsigned_integer();
            r_.bytes();
            r_.unsigned_integer();
        } else if (tag == capacity_tag) {
            if (r_.array() != 2)
                r_.fail("a sequence with room for more is saved as that and the sequence");
            r_.unsigned_integer();
            one();
        } else if (tag == placed_tag) {
            if (r_.array() != 2)
                r_.fail("bytes with objects in them are saved as the bytes and the objects");
            one();
            one();
        } else if (tag == object_tag) {
            r_.integer();
        } else if (tag == nowhere_tag) {
            if (r_.peek() == cbor_kind::null)
                r_.null();
            else
                r_.integer();
        } else if (tag == argument_tag) {
            if (r_.peek() == cbor_kind::array) {
                if (r_.array() != 3)
                    r_.fail("a pointer into an argument is saved as its number, text and distance");
                r_.unsigned_integer();
                one();
            }
            r_.unsigned_integer();
        } else if (tag == function_tag) {
            r_.text();
        } else if (const auto t = typed_array_of(tag)) {
            if (r_.bytes().size() % t->size != 0)
                r_.fail("a block of numbers that ends within a number");
        } else {
            r_.fail("the tag " + std::to_string(tag) + " is not used here");
        }
    }

    void pointer(path p) {
        std::uint64_t number = 0, steps = 0;
        std::string_view rest;
        if (p.in_block(number, rest, steps)) {
            if (number >= blocks_of_heap_)
                r_.fail("a pointer into block " + std::to_string(number) + " of the heap, which is not saved");
            if (blocks_ != nullptr)
                blocks_->push_back(number);
            if (steps == 0)
                return;
        }
        state_.pointers.push_back(std::move(p));
    }

    struct level {
        std::uint64_t left;
        bool record;
    };
    cbor_reader& r_;
    saved_state& state_;
    const std::uint64_t blocks_of_heap_;
    std::vector<std::uint64_t>* blocks_ = nullptr;
    std::vector<level> open_;
};

void expect_key(cbor_reader& r, std::string_view key) {
    if (r.text() != key)
        r.fail("expected the key " + std::string(key));
}

int small_integer(cbor_reader& r) {
    const std::int64_t v = r.integer();
    if (v < 0 || v > std::numeric_limits<int>::max())
        r.fail("a line or site number out of range");
    return static_cast<int>(v);
}

saved_variables read_variables(cbor_reader& r, saved_state& s) {
    saved_variables found;
    std::set<std::string_view> names;
    value_check check(r, s, s.blocks.size());
    for (std::uint64_t n = r.map(); n > 0; --n) {
        const std::string_view name = r.text();
        if (!names.insert(name).second)
            r.fail("the variable " + std::string(name) + " is there twice");
        saved_variable v{std::string(name), r.offset(), 0, 0, false, {}};
        if (r.array() != 2)
            r.fail("a variable is a type and a value");
        r.text();
        v.value = r.offset();
        check.run(&v.blocks);
        v.end = r.offset();
        found.push_back(std::move(v));
    }
    return found;
}

saved_frame read_frame(cbor_reader& r, std::uint64_t format, saved_state& s) {
    saved_frame f;
    if (r.map() != (format == 1 ? 6 : 9))
        r.fail(format == 1 ? "a frame has six parts" : "a frame has nine parts");
    expect_key(r, "function");
    f.function = std::string(r.text());
    expect_key(r, "file");
    f.file = std::string(r.text());
    expect_key(r, "line");
    f.line = small_integer(r);
    expect_key(r, "site");
    f.site = small_integer(r);
    if (f.site == 0)
        r.fail("a frame that stopped nowhere");
    expect_key(r, "fingerprint");
    f.fingerprint = r.unsigned_integer();
    if (format > 1) {
        expect_key(r, "call");
        f.call = std::string(r.text());
        expect_key(r, "nth");
        f.nth = small_integer(r);
        expect_key(r, "of");
        f.of = small_integer(r);
        if (f.nth < 1 || f.nth > f.of)
            r.fail("a call that is not among its like");
    }
    expect_key(r, "vars");
    f.variables = read_variables(r, s);
    return f;
}

// The elements of a block are there, as many as it says.
void check_length(cbor_reader& r, const saved_block& b) {
    if (b.family == block_family::object || b.family == block_family::shared) {
        if (b.count != 1)
            r.fail("an object that is not one");
        return;
    }
    const std::size_t here = r.offset();
    std::uint64_t there = 0;
    if (r.peek() == cbor_kind::array) {
        there = r.array();
    } else if (r.peek() == cbor_kind::tag) {
        std::uint64_t tag = r.tag();
        if (tag == placed_tag) {
            r.array();
            tag = r.tag();
        }
        const auto t = typed_array_of(tag);
        there = t && r.peek() == cbor_kind::bytes ? r.bytes().size() / t->size : ~b.count;
    } else {
        there = ~b.count;
    }
    if (there != b.count)
        r.fail("a block of " + std::to_string(b.count) + " elements that does not hold as many");
    r.seek(here);
}

void read_heap(cbor_reader& r, saved_state& s) {
    s.heap_item = r.offset();
    if (r.map() != 2)
        r.fail("the heap has two parts");
    expect_key(r, "types");
    for (std::uint64_t n = r.array(); n > 0; --n) {
        if (r.array() != 2)
            r.fail("a type is two names");
        saved_block_type t;
        t.shown = std::string(r.text());
        t.name = std::string(r.text());
        s.block_types.push_back(std::move(t));
    }
    expect_key(r, "blocks");
    const std::uint64_t blocks = r.array();
    value_check check(r, s, blocks);
    s.blocks.reserve(blocks);
    for (std::uint64_t n = 0; n < blocks; ++n) {
        if (r.array() != 4)
            r.fail("a block has four parts");
        saved_block b{};
        b.type = r.unsigned_integer();
        const std::uint64_t family = r.unsigned_integer();
        b.count = r.unsigned_integer();
        if (b.type >= s.block_types.size() || family > static_cast<std::uint64_t>(block_family::raw))
            r.fail("a block of no known type or family");
        b.family = static_cast<block_family>(family);
        b.value = r.offset();
        check_length(r, b);
        s.blocks.push_back(b);
        check.run();
    }
    s.heap_end = r.offset();
}

void check_origins(saved_state& s, const cbor_reader& r) {
    for (const path& p : s.pointers) {
        const path::root from = p.origin();
        bool there = false;
        switch (from.kind) {
            case root_kind::frame: there = from.frame < s.frames.size() && find(s.frames[from.frame].variables, from.name); break;
            case root_kind::global: there = find(s.globals, from.name) != nullptr; break;
            case root_kind::constant: there = true; break;      // of the program
            case root_kind::persist: there = find(s.persistent, from.name) != nullptr; break;
            case root_kind::heap: there = from.frame < s.blocks.size(); break;
            case root_kind::std: there = is_standard_stream(from.name); break;
        }
        if (!there)
            r.fail("a pointer into " + p.text(*s.functions) + ", which is not saved");
    }
}

}  // namespace

saved_variable* find(saved_variables& all, std::string_view name) {
    const auto i = std::find_if(all.begin(), all.end(), [&](const saved_variable& v) { return v.name == name; });
    return i == all.end() ? nullptr : &*i;
}

saved_state saved_state::read(std::vector<std::byte> bytes) {
    saved_state s;
    s.bytes = std::move(bytes);
    cbor_reader r(s.bytes, "the saved process state");
    const std::uint64_t parts = r.map();
    expect_key(r, "format");
    const std::uint64_t format = r.unsigned_integer();
    if (format < 1 || format > 2)
        throw error(errc::mismatch, "the process state has format " + std::to_string(format) + ", this Dome reads formats 1 and 2: use a newer Dome");
    if (parts != (format == 1 ? 4 : 5))
        r.fail(format == 1 ? "the state has four parts" : "the state has five parts");
    if (format > 1) {
        expect_key(r, "heap");
        read_heap(r, s);
    }
    expect_key(r, "frames");
    for (std::uint64_t n = r.array(); n > 0; --n) {
        s.frames.push_back(read_frame(r, format, s));
        s.functions->push_back(s.frames.back().function);
    }
    expect_key(r, "globals");
    s.globals = read_variables(r, s);
    expect_key(r, "persist");
    s.persistent = read_variables(r, s);
    if (!r.at_end())
        r.fail("bytes after the end of the state");
    check_origins(s, r);
    return s;
}

}  // namespace dome::checkpoint
