// SPDX-License-Identifier: Apache-2.0
// A word for every sixteen bytes of memory where an object has begun, found as a processor finds a page: by the upper bits of its
// address, then by the middle ones. In: addresses, multiples of sixteen. Out: their words, 0 until somebody writes them. A page's words
// are made when its first object is, and stay. Takes memory from calloc alone, so that operator new may use it; not safe from several
// threads by itself. Tested by test/runtime/checkpoint/heap_test.cpp.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstdlib>

namespace dome::checkpoint {

class object_regions {
public:
    using word = std::uint32_t;
    // malloc's alignment; pages of 4 KiB; 1 GiB of them under a directory; what Linux gives to a process that does not ask for more.
    static constexpr unsigned apart_bits = 4, page_bits = 12, directory_bits = 30, address_bits = 48;
    static constexpr std::size_t words = std::size_t{1} << (page_bits - apart_bits);

    static constexpr bool fits(std::uintptr_t address) {
        constexpr std::uint64_t within = (std::uint64_t{1} << apart_bits) - 1, above = ~std::uint64_t{0} << address_bits;
        return (address & (within | above)) == 0;
    }

    // Of an address that fits; nullptr: no object has begun in its page.
    word* find(std::uintptr_t address) const noexcept {
        word* const* const pages = directories_[address >> directory_bits];
        if (pages == nullptr)
            return nullptr;
        word* const first = pages[page_of(address)];
        return first == nullptr ? nullptr : first + place_within(address);
    }
    // The same, made if there is none; nullptr: no memory for it.
    word* make(std::uintptr_t address) noexcept {
        word**& pages = directories_[address >> directory_bits];
        if (pages == nullptr)      // large and mostly never touched: the system gives it page by page
            pages = static_cast<word**>(std::calloc(pages_each, sizeof(word*)));
        if (pages == nullptr)
            return nullptr;
        word*& first = pages[page_of(address)];
        if (first == nullptr)
            first = take();
        return first == nullptr ? nullptr : first + place_within(address);
    }
    // Every page, by address: where it begins, its words.
    template <class Visit>
    void each(Visit visit) const {
        for (std::uintptr_t d = 0; d < directories; ++d)
            if (word* const* const pages = directories_[d])
                for (std::uintptr_t p = 0; p < pages_each; ++p)
                    if (pages[p] != nullptr)
                        visit(d << directory_bits | p << page_bits, pages[p]);
    }

private:
    static constexpr std::size_t pages_each = std::size_t{1} << (directory_bits - page_bits);
    static constexpr std::size_t directories = std::size_t{1} << ((sizeof(void*) < 8 ? 32 : address_bits) - directory_bits);

    static std::size_t page_of(std::uintptr_t address) noexcept { return static_cast<std::size_t>(address >> page_bits) & (pages_each - 1); }
    static std::size_t place_within(std::uintptr_t address) noexcept { return static_cast<std::size_t>(address >> apart_bits) & (words - 1); }

    // Words of a page, all 0, from memory that is taken for many.
    word* take() noexcept {
        constexpr std::size_t at_a_time = 64;
        if (left_ == 0) {
            fresh_ = static_cast<word*>(std::calloc(at_a_time * words, sizeof(word)));
            left_ = fresh_ == nullptr ? 0 : at_a_time;
        }
        if (left_ == 0)
            return nullptr;
        --left_;
        return fresh_ + left_ * words;
    }

    word** directories_[directories] = {};
    word* fresh_ = nullptr;
    std::size_t left_ = 0;
};

}  // namespace dome::checkpoint
