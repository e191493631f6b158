// SPDX-License-Identifier: Apache-2.0
// What every archive of process state shares: the path to the value at hand, how deep it lies, and who watches addresses.
// In: the calls of descriptions. Out: the same calls, with their surroundings known.
// Tested by test/runtime/checkpoint/{archive,state}_test.cpp.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "dome/archive.hpp"
#include "runtime/checkpoint/placed.hpp"
#include "runtime/checkpoint/places.hpp"

namespace dome::checkpoint {

class saved_heap;
struct live_block;

class walker : public archive {
public:
    // Says what the names of the following named() calls at the outside are variables of.
    void at_root(root_kind kind, std::uint64_t frame = 0) {
        root_ = kind;
        frame_ = frame;
    }
    void name_frames(std::shared_ptr<const std::vector<std::string>> functions) { functions_ = std::move(functions); }
    void watch(observer* o) { observer_ = o; }
    void look_for_words_in(const cast_arrays& casts) { casts_ = &casts; }      // as in memory that held zeros
    void look_for_pointers_in(const pointers_in_bytes& told) { told_ = &told; }      // among the bytes of blocks
    // The value of a block; `start` is its path. An element that is walked alone has a path of its own.
    void block(std::uint64_t number, const live_block&);
    void element_of_block(const path& start, const live_block&);
    // Continues at the place another walker has reached.
    void continue_at(const walker& other);

    std::string where() const override;
    void named(const char* name, const value_ref&, bool lasting) override;
    void item(std::size_t index, const value_ref&, bool lasting) override;
    void settled(std::size_t, const value_ref&) override {}
    void also(const value_ref& x) override;
    bool wants_positions() const override { return watching() != nullptr; }
    void show_position(std::size_t index, void* key, type_id iterator) override;

protected:
    virtual void before_named(const char*, const value_ref&, [[maybe_unused]] bool outermost) {}
    virtual void before_value() {}
    virtual void after_value() {}

    void show(const value_ref&);
    void walk_value(const value_ref&, bool lasting);
    void push_sequence(std::size_t n, bool contiguous) { sequences_.push_back({n, contiguous}); }
    void pop_sequence() { sequences_.pop_back(); }
    observer* watching() const { return unsettled_ == 0 ? observer_ : nullptr; }
    bool settles_here() const { return unsettled_ == 0; }
    // For a walk that is given up and goes on behind the value.
    struct place_of_walk {
        path::mark in_path;
        int unsettled, depth;
        std::size_t sequences;
        bool settles() const { return unsettled == 0; }
    };
    place_of_walk place() const { return {path_.here(), unsettled_, depth_, sequences_.size()}; }
    void go_back(const place_of_walk&);
    void watch_run(const number_run&, void* data, std::size_t n);
    // Objects in the bytes at hand, and how one of them is walked; `in_bytes`: the bytes' address.
    std::vector<placed_object> placed_in(const number_run&, const void* data, std::size_t n) const;
    void add_told(std::vector<placed_object>&, const std::byte* data, std::size_t n) const;
    void walk_placed(const placed_object&, const void* in_bytes);
    bool lies_in_static(const void*) const;
    bool held_zeros(const void* data) const { return bytes_of_block_ || (block_ == nullptr && lies_in_static(data)); }

    path path_;
    const live_block* block_ = nullptr;      // the one path_ begins in, while it is walked

private:
    struct sequence {
        std::size_t n;
        bool contiguous;
    };
    root_kind root_ = root_kind::global;
    std::uint64_t frame_ = 0;
    std::shared_ptr<const std::vector<std::string>> functions_;
    observer* observer_ = nullptr;
    const cast_arrays* casts_ = nullptr;
    const pointers_in_bytes* told_ = nullptr;
    int unsettled_ = 0;                      // > 0: inside a value that will be copied elsewhere
    int depth_ = 0;
    bool bytes_of_block_ = false;            // in a block of nothing but bytes
    value_ref static_{};                     // the variable of static storage that is walked
    std::vector<sequence> sequences_;
};

// Looks at values without changing anything: shows addresses to the observer, notes the targets of pointers.
class traverser : public walker {
public:
    // Notes the targets of pointers: blocks in the one, all others in the other.
    explicit traverser(saved_heap* blocks = nullptr, targets* notes = nullptr) : blocks_(blocks), notes_(notes) {}
    bool loading() const override { return false; }
    void settle_item(std::size_t index, const value_ref& x) { item(index, x, true); }
    void find(cast_arrays& casts) { found_casts_ = &casts; }

    std::size_t begin_sequence(std::size_t n, bool contiguous) override;
    void end_sequence() override { pop_sequence(); }
    bool begin_optional(bool present, std::size_t) override;
    void end_optional(bool present) override;
    void boolean(bool&) override {}
    void integer(std::int64_t&) override {}
    void unsigned_integer(std::uint64_t&) override {}
    void floating(double&, bool) override {}
    void text(std::string&) override;
    std::size_t count_numbers(std::size_t n) override { return n; }
    void numbers(const number_run& kind, void* data, std::size_t n) override;
    void pointer(const pointer_ref&) override;
    void shared(const shared_ref&) override;
    void function(const function_ref&) override {}
    void position(const position_ref&) override;
    void object(distributed&) override {}

private:
    saved_heap* blocks_;
    targets* notes_;
    cast_arrays* found_casts_ = nullptr;
};

}  // namespace dome::checkpoint
