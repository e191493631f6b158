// SPDX-License-Identifier: Apache-2.0
// Addresses -> numbers, for millions of blocks. In: addresses from the heap. Out: their numbers.
// Open addressing. What lies together in memory lies together in the table: a region of memory has a region of the table, in which
// addresses stay in order, so that looking up what was taken from the heap in turn misses neither the cache nor the TLB each time.
// Tested by test/runtime/checkpoint/heap_test.cpp.
#pragma once

#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace dome::checkpoint {

class address_table {
public:
    static constexpr std::uint64_t none = ~std::uint64_t{0};

    std::uint64_t find(const void* address) const {      // none: not there
        return slots_.empty() ? none : slots_[place_of(reinterpret_cast<std::uintptr_t>(address))].number;
    }
    // The number the address has from now on, and whether that is `number`.
    std::pair<std::uint64_t, bool> emplace(const void* address, std::uint64_t number) {
        if (2 * (used_ + 1) > slots_.size())
            grow();
        slot& s = slots_[place_of(reinterpret_cast<std::uintptr_t>(address))];
        if (s.number != none)
            return {s.number, false};
        s = {reinterpret_cast<std::uintptr_t>(address), number};
        ++used_;
        return {number, true};
    }

private:
    // 4096 bytes of memory, 128 places: malloc keeps 32 bytes apart.
    static constexpr unsigned region_bits = 12, apart_bits = 5, places_bits = region_bits - apart_bits;

    struct slot {
        std::uintptr_t address = 0;
        std::uint64_t number = none;      // none: free
    };
    bool here(std::size_t i, std::uintptr_t address) const { return slots_[i].number == none || slots_[i].address == address; }

    // Of the address, or the free one where it belongs. A taken place sends it to the same place of other regions; when those are taken,
    // too (blocks as large as regions share one place in all of them), to the next that is free.
    std::size_t place_of(std::uintptr_t address) const {
        constexpr int regions_tried = 4;
        const std::size_t mask = slots_.size() - 1;
        const auto place = static_cast<std::size_t>(address >> apart_bits) & ((std::size_t{1} << places_bits) - 1);
        std::uint64_t hash = address >> region_bits;
        std::size_t i = 0;
        for (int k = 0; k < regions_tried; ++k) {
            hash = (hash + 1) * 0x9e3779b97f4a7c15ULL;      // Knuth's multiplication; its upper half is the mixed one
            i = ((hash >> 32) << places_bits | place) & mask;
            if (here(i, address))
                return i;
        }
        for (i = (hash >> 20 ^ address) & mask; !here(i, address); i = (i + 1) & mask) {
        }
        return i;
    }
    void grow() {
        std::vector<slot> old(slots_.empty() ? std::size_t{1024} : 2 * slots_.size());
        old.swap(slots_);
        for (const slot& s : old)
            if (s.number != none)
                slots_[place_of(s.address)] = s;
    }

    std::vector<slot> slots_;      // a power of two
    std::size_t used_ = 0;
};

}  // namespace dome::checkpoint
