// SPDX-License-Identifier: Apache-2.0
// The archive that reads process state back into variables. What does not fit the program's types is refused by name.
// In: checked CBOR, and blank values. Out: the values; pointers whose target is not there yet are left to `unresolved`.
// Tested by test/runtime/checkpoint/{archive,state}_test.cpp.
#pragma once

#include <functional>
#include <vector>

#include "runtime/checkpoint/heap.hpp"
#include "runtime/checkpoint/state.hpp"
#include "runtime/checkpoint/walker.hpp"

namespace dome::checkpoint {

// A pointer to something that is restored later.
struct unresolved_pointer {
    void* slot;
    void (*set)(void* slot, void* target);
    void (*set_position)(void* slot, void* shown, std::uint64_t index);      // of an iterator
    type_id target_type;
    path target;
    std::string where;
};

// The value cannot be complete yet: it keeps in order what it holds, by something that is restored later.
struct not_there_yet : error {
    using error::error;
};

class loader : public walker {
public:
    // `resolve` gives the address of a path or nullptr; `later` takes those that must wait.
    using resolver = std::function<void*(const path&, type_id)>;
    loader(cbor_reader in, const object_hooks& hooks, restored_heap& blocks, resolver resolve, std::vector<unresolved_pointer>& later)
        : in_(std::move(in)), hooks_(hooks), blocks_(blocks), resolve_(std::move(resolve)), later_(later) {}
    bool loading() const override { return true; }
    void* reference(type_id type);                     // the reader stands at a saved reference
    // Takes what throws not_there_yet until it can be done: keys of containers, which wait alone. Without it the whole value waits.
    void postpone_to(std::vector<std::function<void()>>* postponed) { postponed_ = postponed; }

    bool holds(const char* name) override;
    void keeps(const char* name) override { values_.back().kept = name; }
    void base_of(const std::type_info& derived) override { derived_ = &derived; }
    void settled(std::size_t index, const value_ref&) override;
    bool key(std::size_t index, const value_ref&, const void* container) override;
    void order_later(const value_ref& container) override;
    std::size_t room(std::size_t, std::size_t) override;
    std::size_t begin_sequence(std::size_t n, bool contiguous) override;
    void end_sequence() override { pop_sequence(); }
    bool begin_optional(bool present, std::size_t n) override;
    void end_optional(bool present) override;
    void boolean(bool&) override;
    void integer(std::int64_t&) override;
    void unsigned_integer(std::uint64_t&) override;
    void floating(double&, bool single) override;
    void text(std::string&) override;
    std::size_t count_numbers(std::size_t n) override;
    void numbers(const number_run&, void* data, std::size_t n) override;
    void pointer(const pointer_ref&) override;
    void shared(const shared_ref&) override;
    void function(const function_ref&) override;
    void position(const position_ref&) override;
    void at(std::size_t offset) { in_.seek(offset); }      // for the next block
    void object(distributed&) override;

private:
    void before_named(const char*, const value_ref&, bool outermost) override;
    void before_value() override;
    void after_value() override;
    void expect(bool good, const char* wanted);
    void objects_in_bytes(std::byte* data, std::size_t bytes);
    struct saved_pointer;
    saved_pointer read_pointer();
    void* read_nowhere();

    struct value_state {
        std::size_t begin;                 // where its CBOR starts
        std::uint64_t members, used;       // of a record
        std::size_t first, next;           // offset of its first member, of the one expected now
        bool record, in_order;
        const char* kept;                  // a member the checkpoint does not hold, which keeps its default
    };
    void open_record(value_state&);
    void find_member(value_state&, std::string_view name);
    void finish_record(value_state&);
    [[noreturn]] void fail_for_member(const value_state&, std::string_view name);

    // A key that waits, and what it is part of.
    struct waiting_key {
        const void* container;
        std::size_t offset;                // of its CBOR
        path around;
        std::size_t index;
        value_ref value;
    };

    cbor_reader in_;
    const object_hooks& hooks_;
    restored_heap& blocks_;
    resolver resolve_;
    std::vector<unresolved_pointer>& later_;
    std::vector<value_state> values_;
    const std::type_info* derived_ = nullptr;              // of a base
    std::vector<std::function<void()>>* postponed_ = nullptr;
    std::vector<waiting_key> waiting_keys_;
};

}  // namespace dome::checkpoint
