// SPDX-License-Identifier: Apache-2.0
// The archive that writes process state. In: values. Out: CBOR as docs/checkpoint_format.md has it; pointers as the paths
// that a pass before has found. Tested by test/runtime/checkpoint/{archive,state}_test.cpp.
#pragma once

#include <vector>

#include "runtime/checkpoint/heap.hpp"
#include "runtime/checkpoint/state.hpp"
#include "runtime/checkpoint/walker.hpp"

namespace dome::checkpoint {

class encoder : public walker {
public:
    encoder(cbor_writer& out, const targets& known, const saved_heap& blocks, const object_hooks& hooks, cast_arrays& casts)
        : out_(out), known_(known), blocks_(blocks), hooks_(hooks), casts_found_(casts) {}
    bool loading() const override { return false; }

    std::size_t room(std::size_t n, std::size_t capacity) override;
    std::size_t begin_sequence(std::size_t n, bool contiguous) override;
    void end_sequence() override { pop_sequence(); }
    bool begin_optional(bool present, std::size_t n) override;
    void end_optional(bool present) override;
    void boolean(bool& x) override;
    void integer(std::int64_t& x) override { out_.integer(x); }
    void unsigned_integer(std::uint64_t& x) override { out_.unsigned_integer(x); }
    void floating(double& x, bool single) override;
    void text(std::string&) override;
    std::size_t count_numbers(std::size_t n) override { return n; }
    void numbers(const number_run&, void* data, std::size_t n) override;
    void pointer(const pointer_ref&) override;
    void shared(const shared_ref&) override;
    void function(const function_ref&) override;
    void position(const position_ref&) override;
    void object(distributed&) override;

private:
    void before_named(const char*, const value_ref&, bool outermost) override;
    void before_value() override;
    void after_value() override;

    void bytes_with_objects(const number_run&, const void* data, std::size_t n, const std::vector<placed_object>&);

    struct value_state {
        std::size_t begin;          // where its CBOR starts
        std::uint64_t members;      // a record once > 0
    };
    cbor_writer& out_;
    std::string where() const override;      // within a block: the block's type instead of its number
    bool argument(const pointer_ref&);
    bool function_behind(const pointer_ref&);
    bool leads_to_no_code(const function_ref&);
    bool wide_literal(const pointer_ref&);
    std::size_t whole_reach(const pointer_ref&) const;      // whether it leads to what main was given
    void nobody_owns(const pointer_ref&);
    const targets& known_;
    const saved_heap& blocks_;
    const object_hooks& hooks_;
    cast_arrays& casts_found_;      // told what pointers lead to something of another type
    std::vector<value_state> values_;
};

}  // namespace dome::checkpoint
