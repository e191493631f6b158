// SPDX-License-Identifier: Apache-2.0
// A checkpoint store (DOME_DIR): numbered generations, each a directory of data files and a manifest committed last.
// docs/checkpoint_format.md is the format; include/dome/store.hpp is the read-only view for tools.
// A generation is visible whole or not at all: written beside, synced, renamed, store synced.
// Strict: every length is checked before it is believed, every block and file by its xxh3 checksum, before any
// variable of the program changes. Errors are dome::error(damaged | io | fenced) naming file, object and offset.
// Tested by test/runtime/checkpoint (faults at every call of the file system; every byte flipped; every truncation).
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "runtime/checkpoint/files.hpp"
#include "runtime/checkpoint/manifest.hpp"
#include "runtime/checkpoint/segment.hpp"

namespace dome::checkpoint {

// Facts a task reports after its files are durable; gathered at rank 0, which commits the manifest.
struct written_file {
    std::string name;                    // within the generation directory
    std::uint64_t size;
    std::uint64_t checksum_low, checksum_high;    // xxh3-128 of the whole file
};

class store {
public:
    // Creates the directory if need be, or throws error(io).
    explicit store(std::string directory, files& = posix_files());
    const std::string& directory() const { return directory_; }
    // zstd for blocks that shrink by a tenth or more; off by default, as local disks are faster than any compressor.
    void compress(bool on) { compress_ = on; }

    // Fence (raised by the supervisor when it starts a new life): writers of earlier epochs fail with error(fenced).
    // It never falls: a lower epoch than the present one changes nothing.
    void raise_fence(int epoch);
    int fence() const;                                            // 0: never raised

    // --- writing; write_task on every task, commit on rank 0 after all have reported. No communication here.
    std::uint64_t next_generation() const;                        // 1 + newest ever begun
    std::vector<written_file> write_task(std::uint64_t generation, int epoch, int rank,
                                         std::span<const std::span<const std::byte>> state,     // CBOR in pieces; none = not written by this task
                                         std::span<const object_part> objects);
    std::vector<written_file> write_task(std::uint64_t generation, int epoch, int rank, std::span<const std::byte> state,     // in one piece
                                         std::span<const object_part> objects);
    // Error: the generation is not there; or, if only the last sync failed, there and whole.
    void commit(const generation_facts&, std::span<const written_file>);
    void discard(std::uint64_t generation) noexcept;              // a failed one of this writer's epoch: its files go away
    void keep_newest(int count);                                  // removes older whole generations, never the newest; and debris
    void mark_finished(int exit_status);                          // the program ended by itself
    std::optional<int> finished() const;

    // --- reading
    std::vector<std::uint64_t> generations() const;               // whole ones, ascending
    class generation_reader {
    public:
        using object = manifest::object;
        const generation_facts& facts() const;
        const manifest& contents() const;
        const std::vector<object>& objects() const;
        std::vector<std::byte> state(int rank) const;             // verified; rank ignored when replicated
        // Elements [first, first+count) of object `id` in this machine's byte order, each block verified. On error the
        // contents of `into` are unspecified. error(range) for elements the object does not have.
        void read(std::int64_t id, std::int64_t first, std::int64_t count, std::byte* into) const;
        void verify() const;                                      // every file, every block

    private:
        friend class store;
        struct parts;
        std::shared_ptr<parts> parts_;
    };
    // Checks the manifest and that its files are there with their sizes.
    generation_reader open(std::uint64_t generation) const;
    // The same as open() and verify(), told in full: a sentence for every file and block that is not whole.
    struct flaw {
        std::string file, message;
    };
    std::vector<flaw> flaws(std::uint64_t generation) const;
    // Newest whole generation that verifies; `rejected` gets one sentence for each newer one passed over.
    std::optional<generation_reader> newest(std::vector<std::string>* rejected) const;

    // Names within the store.
    static std::string generation_name(std::uint64_t generation);
    static std::string building_name(std::uint64_t generation, int epoch);

private:
    void refuse_fenced(int epoch) const;
    generation_reader read_manifest_of(std::uint64_t generation) const;
    std::string path(const std::string& name) const { return directory_ + "/" + name; }

    std::string directory_;
    files* files_;
    bool compress_ = false;
    int epoch_ = -1;                     // of the last write_task or commit
};

}  // namespace dome::checkpoint
