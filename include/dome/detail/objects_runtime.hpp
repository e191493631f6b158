// SPDX-License-Identifier: Apache-2.0
// What the templates of the distributed objects ask of the runtime: where tiles lie, and moving elements between tasks.
// All calls that move or gather are collective. Implemented in runtime/objects; tested by test/runtime/objects.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "dome/distributed.hpp"
#include "dome/error.hpp"

namespace dome::detail {

int object_rank();
int object_tasks();
distribution initial_distribution(std::int64_t tiles, placement where);
void constructed(distributed& object);

// Elements of one tile: a function of the shape alone, so that every number of tasks sums in the same pieces.
std::int64_t default_tile(std::int64_t elements);
std::int64_t default_tile_rows(std::int64_t rows);

// How an array lies: which elements are whose. For placement::whole everything is everybody's.
struct layout {
    std::vector<std::int64_t> shape;
    tiling tiles;
    placement where = placement::dynamic;
    distribution dist;
    std::int64_t first = 0, last = 0;      // this task's elements [first, last)

    void settle();                         // computes first and last from the rest
    std::int64_t first_of(int rank) const { return where == placement::whole ? 0 : tiles.first_element(dist.begin(rank)); }
    std::int64_t last_of(int rank) const { return where == placement::whole ? tiles.elements : tiles.first_element(dist.end(rank)); }
    std::int64_t count() const { return last - first; }
    std::int64_t first_tile() const { return where == placement::whole ? 0 : dist.begin(object_rank()); }
    std::int64_t last_tile() const { return where == placement::whole ? tiles.tiles() : dist.end(object_rank()); }
    friend bool operator==(const layout&, const layout&) = default;
};

// How an object lies. Those of this task that lie alike have one and the same layout, at one address: that is what operations compare and
// exchange. Between two operations on more than the first-level cache holds, every other line they read of an object is a miss.
class shared_layout {
public:
    shared_layout() noexcept;                          // of blank objects
    explicit shared_layout(layout settled);
    shared_layout(const shared_layout&) noexcept = default;      // and no move: there is always a layout
    shared_layout& operator=(const shared_layout&) noexcept = default;
    const layout& operator*() const noexcept { return *it_; }
    const layout* operator->() const noexcept { return it_.get(); }
    friend void swap(shared_layout& a, shared_layout& b) noexcept { a.it_.swap(b.it_); }

private:
    std::shared_ptr<const layout> it_;
};

// Tag of the constructors that leave the elements to be written, and constructed() to be called, by the caller.
struct unfilled {};

// `tile`: elements of a vector, rows of a grid; 0 and less: as many as suit the shape.
layout make_layout(std::vector<std::int64_t> shape, placement where, std::int64_t tile = 0);

// What one task wants of a global array: `count` elements from global `first`, to be put at element `into` of its buffer.
struct want {
    std::int64_t first, count, into;
};

// Every task gets what it wants from the tasks that hold it. wants[r] is what task r wants, the same on every task.
void pull(const element_type& type, const layout& from, const std::byte* mine, const std::vector<std::vector<want>>& wants, std::byte* into);

// Whether every task has had the same elements before, still has them in the same place, and, of this task's: whether they have changed.
// The others cannot know that; what has not changed is an empty message.
enum class news { first_time, changed, none };

// The same in two steps, for work in between that reads and writes none of the elements on their way.
class pulling {
public:
    pulling() noexcept;                       // nothing under way
    pulling(pulling&&) noexcept;
    pulling& operator=(pulling&&) = delete;
    ~pulling();
    void poll();                              // lets the elements move on; for calls now and then in long work
    void finish();

private:
    friend pulling begin_pull(const element_type&, const layout&, const std::byte*, const std::vector<std::vector<want>>&, std::byte*, news);
    struct under_way;
    std::unique_ptr<under_way> it_;
};
pulling begin_pull(const element_type& type, const layout& from, const std::byte* mine, const std::vector<std::vector<want>>& wants, std::byte* into,
                   news since_last_time = news::first_time);

// A sequence cut into pieces: task r has elements [has[r].first, has[r].last) of it and wants [wants[r].first, wants[r].last). Every
// element is had by one task; several may want it.
struct piece {
    std::int64_t first, last;
};
void move_pieces(const element_type& type, const std::vector<piece>& has, const std::byte* mine, const std::vector<piece>& wants, std::byte* into);

// All elements of the array, on every task or on one (others may pass nullptr).
void gather_all(const element_type& type, const layout& from, const std::byte* mine, std::byte* all);
void gather_one(int root, const element_type& type, const layout& from, const std::byte* mine, std::byte* all);

// `mine`: one partial result for each of this task's tiles. Out: those of all tiles, in order.
void gather_partials(const element_type& type, const layout& from, const void* mine, void* all);

// Every task brings counts[rank] elements; all of them, in rank order.
void gather_parts(const element_type& type, const void* mine, const std::vector<std::int64_t>& counts, void* all);

// Throws unless both lie alike.
void check_alike(const distributed& a, const layout& la, const distributed& b, const layout& lb);

// counts[k] becomes its sum over all tasks.
void sum_over_tasks(std::int64_t* counts, std::size_t n);

// What every task brings, in rank order.
std::vector<std::int64_t> counts_of_all(std::int64_t mine);

// counts[r]: elements for task r. Out: what task r has for this one.
std::vector<std::int64_t> exchange_counts(const std::vector<std::int64_t>& counts);
// `out`: counts[r] elements for every task r, one behind the other. `in`: room for what exchange_counts said, in rank order.
void exchange_elements(const element_type& type, const std::byte* out, const std::vector<std::int64_t>& counts, std::byte* in,
                       const std::vector<std::int64_t>& expected);

// One element from the task that holds it to all.
void broadcast_element(const element_type& type, const layout& from, std::int64_t index, void* element);

// Throws on every task if some task brings an error: the first one in rank order.
void agree(const error* mine);

// --- errors. Every sentence begins with the call that is under way and its line in the user's program, "min() (a.cpp:12): ".
[[noreturn]] void fail(errc code, const std::string& sentence);
[[noreturn]] void fail_usage(const std::string& sentence);
[[noreturn]] void fail_shapes(const distributed& a, const layout& la, const distributed& b, const layout& lb);
[[noreturn]] void fail_spread(const distributed& a, const distributed& b);
[[noreturn]] void fail_index(const distributed& object, std::int64_t index);
[[noreturn]] void fail_index(const distributed& object, std::size_t dimension, std::int64_t index);
[[noreturn]] void fail_memory(const distributed& object, const std::vector<std::int64_t>& shape, std::size_t bytes);
// "speed (vector<double> of 1000)", "grid<float> of 3 x 4", "blank vector<int>".
std::string described(const distributed& object);
std::string described(const distributed& object, const std::vector<std::int64_t>& shape);       // of the shape it is to have
std::string described(const std::string& name, const char* kind, const element_type& type, const std::vector<std::int64_t>& shape);
// What is wrong with a shape; null: nothing.
const char* trouble_with(const std::vector<std::int64_t>& shape, const element_type& type);
void check_extents(const std::string& name, const char* kind, const element_type& type, const std::vector<std::int64_t>& shape);
// Throws error(memory) when this machine cannot hold as much.
void check_memory(const distributed& object, const std::vector<std::int64_t>& shape, std::size_t bytes);

std::int64_t second_level_cache() noexcept;      // bytes, of one core; a guess where the system does not say
std::byte* allocate(std::size_t bytes);      // aligned for vector registers and cache lines; null when the system gives none
void release(std::byte* memory) noexcept;
// Addresses without memory until they are written; zeros then. Null when the system gives none.
std::byte* reserve(std::size_t bytes) noexcept;
void unreserve(std::byte* memory, std::size_t bytes) noexcept;
// Of which `used` bytes are to be written at first: large pages, where that is much.
void prefer_large_pages(std::byte* first, std::byte* last, std::size_t used) noexcept;
void let_go(std::byte* first, std::byte* last) noexcept;     // contents are not needed any more

// --- files that all tasks share. Collective; little-endian.
std::int64_t file_size(const std::string& path);
// This task's elements; element 0 of the whole is at `offset`, the file is known to be long enough.
void read_elements(const std::string& path, std::int64_t offset, const element_type& type, const layout& lay, std::byte* into);
// `head` and behind it all elements; the file appears whole.
void write_elements(const std::string& path, std::string_view head, const element_type& type, const layout& lay, const std::byte* mine);

// --- NumPy files
struct npy_header {
    std::string descr;                       // "<f8"
    std::vector<std::int64_t> shape;
    std::int64_t data_offset = 0;
};
// Collective. Strictly checked, the length of the file included.
npy_header open_npy(const std::string& path, const element_type& type, std::size_t dimensions);
std::string npy_descr(const element_type& type);             // throws error(usage) for aggregates
// Collective: this task's elements.
void read_npy(const std::string& path, const npy_header& header, const element_type& type, const layout& lay, std::byte* into);
// Collective: every task writes its elements, the file appears whole.
void write_npy(const std::string& path, const element_type& type, const layout& lay, const std::byte* mine);

}  // namespace dome::detail
