// SPDX-License-Identifier: Apache-2.0
// The blocks a checkpoint takes along, because a saved pointer leads into them. Saving: pointers -> blocks, in the order they are
// met, each once; addresses -> paths. Resuming: blocks made blank, paths -> addresses.
// In: pointers while values are walked; the record of live blocks. Out: the list of blocks, without recursion however long a chain is.
// Tested by test/runtime/checkpoint/heap_test.cpp.
#pragma once

#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

#include "runtime/checkpoint/address_table.hpp"
#include "runtime/checkpoint/live_blocks.hpp"
#include "runtime/checkpoint/placed.hpp"
#include "runtime/checkpoint/places.hpp"
#include "runtime/checkpoint/saved_state.hpp"

namespace dome::checkpoint {

// The type as a checkpoint names it: one name per type, the same from every compiler of the Itanium C++ ABI; and for people.
std::string name_of(const block_type&);
std::string shown_name_of(const block_type&);
const block_type* type_named(const std::string& name);      // nullptr: none; error(mismatch): two
bool is_byte(const block_type&);

class restored_heap;

class saved_heap {
public:
    // The blocks of the checkpoint this run was resumed from, by their old numbers: what no variable has asked for yet is saved again as
    // it came, with these numbers in it.
    void start_with(const restored_heap&);
    // Whether the target lies in a block (which is then taken along, or will be). An owner's target always does.
    bool reach(const pointer_ref&);
    bool reach(const shared_ref&);
    // When nothing is left to walk: memory whose type no pointer has told is taken as bytes. False: there was none.
    bool take_untyped();
    // Blocks that were walked as something they turn out not to be: to be walked again, as bytes.
    std::vector<std::uint64_t> taken_as_bytes();
    // A pointer into the bytes of a block by which the program sees a structure there: the next one, of a block that is taken.
    std::optional<placed_object> take_view();
    void seal();                                                  // no more blocks
    std::size_t size() const { return blocks_.size(); }
    const live_block& operator[](std::size_t number) const { return blocks_[number]; }

    bool find(void* address, type_id type, path& found) const;    // after seal()
    // The values are walked again, from where the first walk was when it had met this many pointers: find() then looks first where the
    // pointer led that was met then, which spares a search of the table that does not fit into the cache.
    std::size_t met() const { return met_.size(); }
    void walk_again_from(std::size_t pointer) { next_ = pointer; }
    const std::uint64_t* owner(const void* control) const;        // the block behind shared owners

private:
    static constexpr std::uint64_t none = address_table::none;
    std::uint64_t take(const live_block&);
    std::uint64_t reach_recorded(void* target, const block_type* told);
    static bool holds_others(const live_block&, const block_type& told);
    static bool is_made_in(const live_block&, const block_type& told);
    std::uint64_t look_for(void* target, const block_type* told);
    bool leads_somewhere(std::uint64_t number, void* target, const block_type& told) const;
    void take_as_bytes(std::uint64_t number);
    std::uint64_t number_of(void* address) const;
    std::uint64_t number_around(void* address) const;
    const live_block* recorded_around(void* target);
    // Where a member lies is the same in all blocks of a type, and where others are made in their bytes, in all that are made there.
    struct inner {
        const block_type* block;
        std::size_t offset;
        const block_type* made;      // nullptr: nothing
        std::size_t offset_in_made;
        type_id wanted;              // by the pointer
        auto operator<=>(const inner&) const = default;
    };
    static inner inner_of(const live_block&, const std::byte* element, void* address, type_id);
    bool find_inside(const live_block&, std::uint64_t number, std::uint64_t element, void* address, type_id, path&) const;

    std::vector<live_block> blocks_;
    address_table numbers_;                                       // by first element
    std::unordered_map<const void*, std::uint64_t> shared_;       // by control block
    std::vector<live_block> untyped_;
    std::vector<std::uint64_t> now_bytes_;
    void note_view(void* target, const block_type& told);
    bool fits_in_bytes(std::uint64_t number, const placed_object& view) const;
    std::set<std::pair<void*, const block_type*>> known_views_;
    std::vector<placed_object> views_, waiting_views_;            // of known_views_, to be looked at; when their block is taken
    std::vector<live_block> recorded_;                            // all of the process, by address; made when first needed
    bool looked_ = false;
    std::vector<std::uint32_t> met_;                              // the block of each pointer, in the order of the walk
    mutable std::size_t next_ = ~std::size_t{0};                  // of met_, when walked again
    mutable std::vector<std::pair<void*, std::uint64_t>> by_address_;      // made when first needed, after seal()
    struct way {      // the steps that lead there
        std::string steps;
        std::uint64_t count;
        bool as_it_is;
        std::uint64_t byte;
    };
    mutable std::map<inner, way> inside_;
};

class restored_heap {
public:
    void make(const saved_state&);                                // all blocks, blank; error(mismatch) for an unknown type
    std::size_t size() const { return blocks_.size(); }
    const live_block& operator[](std::size_t number) const { return blocks_[number]; }
    void* find(const path&, type_id) const;                       // nullptr: not in a block, or only within what is loaded later
    bool has(const path&) const;                                  // find() will tell
    const std::shared_ptr<void>& share(std::uint64_t number);     // kept until release()
    void release(const std::set<std::uint64_t>& but);             // those, for variables that are not there yet

private:
    std::vector<live_block> blocks_;
    std::unordered_map<std::uint64_t, std::shared_ptr<void>> shared_;
    void* inside(const live_block&, std::uint64_t element, std::string_view steps, std::uint64_t n, type_id) const;
    using inner = std::pair<std::pair<const block_type*, type_id>, std::string>;
    mutable std::map<inner, std::ptrdiff_t> inside_;              // offset of a member, -1: none that is always there
};

}  // namespace dome::checkpoint
