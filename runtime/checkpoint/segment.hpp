// SPDX-License-Identifier: Apache-2.0
// A segment file: elements of distributed objects in blocks with checksums, addressed by global index, and an index of
// them. docs/checkpoint_format.md, "Data files". In: parts of objects, or a file nobody vouches for. Out: the other.
// Errors are dome::error(damaged | io) naming file, object and offset. Tested by test/runtime/checkpoint/{store,fault}_test.cpp.
#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "dome/distributed.hpp"
#include "runtime/checkpoint/digest.hpp"
#include "runtime/checkpoint/files.hpp"

namespace dome::checkpoint {

// What a checkpoint says of an object, wherever its elements are.
struct object_facts {
    std::int64_t id = 0;                 // distributed::id()
    std::string name;
    element_type element;
    std::vector<std::int64_t> shape;
    tiling tiles;
    placement where = placement::dynamic;
};
// "object u #0", for messages
std::string text_of(const object_facts&);
// How many a shape holds: none without extents (a blank object); nullopt for one that cannot be.
std::optional<std::int64_t> elements_of(const std::vector<std::int64_t>& shape);
// What is wrong with it, or nothing: sizes and offsets fit, the shape multiplies to the elements, no overflow.
std::string flaw_of(const object_facts&);
// Same object, as two tasks describe it.
bool same_object(const object_facts&, const object_facts&);

// What one task contributes to a generation.
struct object_part : object_facts {
    std::int64_t first = 0;              // global index of the first local element
    std::int64_t count = 0;
    const std::byte* data = nullptr;
};

struct segment_id {
    std::uint64_t generation = 0;
    std::uint32_t epoch = 0, rank = 0;
};

struct segment_block {
    std::uint64_t offset;                // in the file
    std::uint32_t stored;                // bytes there
    bool compressed;
    std::uint64_t checksum;              // of these bytes
};
struct segment_part {
    object_facts object;
    std::int64_t first = 0, count = 0;
    std::int64_t block = 1;              // elements of a block
    std::uint64_t stored = 0;            // bytes in the file
    std::vector<segment_block> blocks;
};

class segment_writer {
public:
    segment_writer(files&, std::string path, segment_id, bool compress);
    ~segment_writer();
    void add(const object_part&);
    struct result {
        std::uint64_t size;
        digest whole;
    };
    result finish();                     // index, footer, sync

private:
    struct encoder;
    void put(const void* data, std::size_t n);

    open_file file_;
    bool compress_;
    std::uint64_t at_ = 0, written_back_ = 0;
    std::array<std::byte, 64> header_{};
    digest_stream whole_;
    std::vector<segment_part> parts_;
    std::unique_ptr<encoder> zstd_;
};

class segment_reader {
public:
    // Checks header, footer and index before it returns.
    segment_reader(files&, std::string path);
    const segment_id& id() const { return id_; }
    std::uint64_t size() const { return size_; }
    digest index_digest() const { return index_digest_; }
    const std::vector<segment_part>& parts() const { return parts_; }
    // Global elements [first, first+count) of a part, in this machine's byte order; each block verified.
    void read(const segment_part&, std::int64_t first, std::int64_t count, std::byte* into) const;
    // Every block decoded; the digest of the whole file, read once. The first damaged block is an error, or each of them a
    // sentence in `problems`.
    digest verify(std::vector<std::string>* problems = nullptr) const;

private:
    void read_frame();                   // header, footer
    void read_index();
    void load(const segment_part&, std::size_t k, std::byte* stored) const;      // the stored bytes, verified
    void decode(const segment_part&, std::size_t k, const std::byte* stored, std::byte* into) const;
    [[noreturn]] void fail(std::uint64_t offset, const std::string& why) const;

    open_file file_;
    segment_id id_;
    bool little_ = true;
    std::uint64_t size_ = 0, index_at_ = 0, index_size_ = 0;
    digest index_digest_;
    std::vector<segment_part> parts_;
    mutable std::vector<std::byte> stored_, plain_;      // reused between reads
};

}  // namespace dome::checkpoint
