// SPDX-License-Identifier: Apache-2.0
// Strict reading of process state; see saved_state.hpp. Tested by test/runtime/checkpoint/state_test.cpp.
#include "runtime/checkpoint/saved_state.hpp"

#include <algorithm>
#include <limits>
#include <set>

#include "dome/error.hpp"
#include "runtime/checkpoint/typed_array.hpp"

namespace dome::checkpoint {
namespace {

// One value of the grammar in docs/checkpoint_format.md. Without recursion: damaged data must not exhaust the stack.
class value_check {
public:
    value_check(cbor_reader& r, std::vector<path>& pointers) : r_(r), pointers_(pointers) {}

    void run() {
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
                pointers_.push_back(path::read(r_));
            else if (r_.peek() == cbor_kind::bytes)
                r_.bytes();
            else
                r_.text();
        } else if (tag == object_tag) {
            r_.integer();
        } else if (const auto t = typed_array_of(tag)) {
            if (r_.bytes().size() % t->size != 0)
                r_.fail("a block of numbers that ends within a number");
        } else {
            r_.fail("the tag " + std::to_string(tag) + " is not used here");
        }
    }

    struct level {
        std::uint64_t left;
        bool record;
    };
    cbor_reader& r_;
    std::vector<path>& pointers_;
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

saved_variables read_variables(cbor_reader& r, std::vector<path>& pointers) {
    saved_variables found;
    std::set<std::string_view> names;
    value_check check(r, pointers);
    for (std::uint64_t n = r.map(); n > 0; --n) {
        const std::string_view name = r.text();
        if (!names.insert(name).second)
            r.fail("the variable " + std::string(name) + " is there twice");
        saved_variable v{std::string(name), r.offset(), 0, 0};
        if (r.array() != 2)
            r.fail("a variable is a type and a value");
        r.text();
        v.value = r.offset();
        check.run();
        v.end = r.offset();
        found.push_back(std::move(v));
    }
    return found;
}

saved_frame read_frame(cbor_reader& r, std::uint64_t format, std::vector<path>& pointers) {
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
    f.variables = read_variables(r, pointers);
    return f;
}

void check_origins(saved_state& s, const cbor_reader& r) {
    for (const path& p : s.pointers) {
        const path::root from = p.origin();
        bool there = false;
        switch (from.kind) {
            case root_kind::frame: there = from.frame < s.frames.size() && find(s.frames[from.frame].variables, from.name); break;
            case root_kind::global: there = find(s.globals, from.name) != nullptr; break;
            case root_kind::persist: there = find(s.persistent, from.name) != nullptr; break;
            case root_kind::std: there = from.name == "cout" || from.name == "cerr" || from.name == "clog" || from.name == "cin"; break;
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
    if (r.map() != 4)
        r.fail("the state has four parts");
    expect_key(r, "format");
    const std::uint64_t format = r.unsigned_integer();
    if (format < 1 || format > 2)
        throw error(errc::mismatch, "the process state has format " + std::to_string(format) + ", this Dome reads formats 1 and 2: use a newer Dome");
    expect_key(r, "frames");
    for (std::uint64_t n = r.array(); n > 0; --n) {
        s.frames.push_back(read_frame(r, format, s.pointers));
        s.functions->push_back(s.frames.back().function);
    }
    expect_key(r, "globals");
    s.globals = read_variables(r, s.pointers);
    expect_key(r, "persist");
    s.persistent = read_variables(r, s.pointers);
    if (!r.at_end())
        r.fail("bytes after the end of the state");
    check_origins(s, r);
    return s;
}

}  // namespace dome::checkpoint
