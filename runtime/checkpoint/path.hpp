// SPDX-License-Identifier: Apache-2.0
// Where a value lives, by name: a root (variable of a frame, global, persistent value, standard stream), then members and
// elements. Kept as the CBOR it is saved as, so that equal paths are equal bytes.
// In: names and indices, or a saved path. Out: a key to compare, CBOR to save, text for messages.
// Tested by test/runtime/checkpoint/state_test.cpp.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "runtime/checkpoint/cbor.hpp"

namespace dome::checkpoint {

enum class root_kind { frame, global, persist, std, heap, constant };

class path {
public:
    path() = default;
    path(root_kind kind, std::uint64_t frame, std::string_view name);
    explicit path(std::uint64_t block);             // of the heap
    static path read(cbor_reader&);                 // strict: error(damaged)

    void push(std::string_view member);
    void push(std::uint64_t element);
    void push_all(std::string_view steps, std::uint64_t n) {
        key_ += steps;
        steps_ += n;
    }
    // The pointer has another type than what stands there, as after a cast: it leads there whatever the type, so many bytes behind its
    // beginning.
    void take_as_it_is(std::uint64_t byte = 0) {
        as_it_is_ = true;
        byte_ = byte;
    }
    bool as_it_is() const { return as_it_is_; }
    std::uint64_t byte() const { return byte_; }
    void clear() { back_to({0, 0}); }      // keeps its memory
    struct mark {
        std::size_t length;
        std::uint64_t steps;
    };
    mark here() const { return {key_.size(), steps_}; }
    void back_to(mark m) {
        key_.resize(m.length);
        steps_ = m.steps;
    }

    const std::string& key() const { return key_; }
    std::uint64_t steps() const { return steps_; }
    bool ends_in_element() const;
    std::uint64_t last_element() const;                 // 0 when the last step is a member
    // Into a block of the heap: its number, and the `n` steps that lead on.
    bool in_block(std::uint64_t& number, std::string_view& rest, std::uint64_t& n) const;
    static bool take_element(std::string_view& steps, std::uint64_t& element);           // the first of these steps
    static bool only_element(std::string_view steps, std::uint64_t& element);
    // What is made in bytes: the steps to it are `placed_step` and its offset.
    static constexpr std::string_view placed_step = "placed";
    static bool through_placed(std::string_view steps);      // or through an array that is a member of this name
    void write(cbor_writer&) const;
    // "solve(int)::grid.cells[3]"; `functions` names the frames.
    std::string text(const std::vector<std::string>& functions) const;
    // The root, decoded.
    struct root {
        root_kind kind;
        std::uint64_t frame;
        std::string name;
    };
    root origin() const;

private:
    std::string key_;              // root and steps, one CBOR item after the other
    std::uint64_t steps_ = 0;
    bool as_it_is_ = false;        // saved as a last step null,
    std::uint64_t byte_ = 0;       // and the number of bytes behind that, if there are any
};

// The element number that `key` has beyond `prefix`, if that is all it has.
bool one_element_beyond(std::string_view prefix, std::string_view key, std::uint64_t& element);

}  // namespace dome::checkpoint
