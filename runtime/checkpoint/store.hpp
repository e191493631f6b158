// SPDX-License-Identifier: Apache-2.0
// A checkpoint store (DOME_DIR): numbered generations, each a directory of data files and a manifest committed last.
// docs/checkpoint_format.md is the format; include/dome/store.hpp is the read-only view for tools.
// A generation is visible whole or not at all: write-temp, fsync, rename, fsync of the directory.
// Strict: every length is checked before it is believed, every block and file by its xxh3 checksum, before any
// variable of the program changes. Errors are dome::error(damaged | io | mismatch) naming file, object and offset.
// All file access goes through `files` so that tests can inject short writes, ENOSPC, EIO and crashes.
// Tested by test/runtime/checkpoint (fault injection at every write; every byte flipped; every truncation).
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "dome/distributed.hpp"
#include "dome/store.hpp"

namespace dome::checkpoint {

// The seam to the file system. One real implementation (posix_files()), one in the tests with faults.
class files {
public:
    virtual ~files() = default;
    virtual int open(const std::string& path, int flags, int mode) = 0;       // -1 and errno, like the calls they wrap
    virtual std::int64_t write(int fd, const void* data, std::size_t n) = 0;
    virtual std::int64_t read_at(int fd, void* data, std::size_t n, std::uint64_t offset) = 0;
    virtual int sync(int fd) = 0;
    virtual int close(int fd) = 0;
    virtual int rename(const std::string& from, const std::string& to) = 0;
    virtual int make_directory(const std::string& path) = 0;
    virtual int remove(const std::string& path) = 0;                          // file or empty directory
    virtual std::vector<std::string> list(const std::string& path) = 0;
};
files& posix_files();

// What one task contributes to a generation. Written by every task into its own files, no communication here.
struct object_part {
    std::int64_t id;                     // distributed::id()
    std::string name;
    element_type element;
    std::vector<std::int64_t> shape;
    tiling tiles;
    placement where;
    std::int64_t first;                  // global index of the first local element
    std::int64_t count;
    const std::byte* data;
};

// Facts a task reports after its files are durable; gathered at rank 0, which commits the manifest.
struct written_file {
    std::string name;                    // within the generation directory
    std::uint64_t size;
    std::uint64_t checksum_low, checksum_high;    // xxh3-128 of the whole file
};

struct generation_facts {                // everything the manifest says besides its files
    std::string program;                 // basename of the executable
    std::uint64_t generation = 0;
    int epoch = 0;
    int tasks = 1;
    std::uint64_t passage = 0;           // how many times checkpoint() had been passed
    bool replicated_state = true;        // one state file for all, else one per task
    std::string differing;               // first variable that differs ("main::rank"), when !replicated_state
    std::uint64_t output_bytes = 0;      // standard output of task 0 since the program began
    double seconds_since_start = 0;      // run time of the program so far, over all lives
    std::string architecture;            // of rank 0, e.g. "x86_64 little lp64"
    std::string dome_version;
    std::vector<distribution> distributions;   // of object id order; informative
};

class store {
public:
    // Creates the directory if need be. `writer_epoch` fences: a store whose fence file names a later epoch refuses writes.
    store(std::string directory, files& = posix_files());
    const std::string& directory() const;

    // Fence (raised by the supervisor when it starts a new life): writers of earlier epochs fail with error(fenced).
    void raise_fence(int epoch);
    int fence() const;

    // --- writing; steps 1-2 on every task, 3 on rank 0 after all have reported
    std::uint64_t next_generation() const;                        // 1 + newest ever begun
    std::vector<written_file> write_task(std::uint64_t generation, int epoch, int rank,
                                         std::span<const std::byte> state,     // CBOR; empty = not written by this task
                                         std::span<const object_part> objects);
    void commit(const generation_facts&, std::span<const written_file>);
    void discard(std::uint64_t generation) noexcept;              // a failed one: its temporary files go away
    void keep_newest(int count);                                  // removes older whole generations, never the newest
    void mark_finished(int exit_status);                          // the program ended by itself
    std::optional<int> finished() const;

    // --- reading
    std::vector<std::uint64_t> generations() const;               // whole ones, ascending (manifest present)
    // Reads and verifies everything the caller will use before returning; never partially.
    class generation_reader {
    public:
        const generation_facts& facts() const;
        std::vector<std::byte> state(int rank) const;             // verified; rank ignored when replicated
        struct object { std::int64_t id; std::string name; element_type element; std::vector<std::int64_t> shape; tiling tiles; placement where; };
        const std::vector<object>& objects() const;
        // Elements [first, first+count) of object `id` in this machine's byte order, each block verified.
        void read(std::int64_t id, std::int64_t first, std::int64_t count, std::byte* into) const;
        void verify() const;                                      // every file, every block
        struct state_;
        std::shared_ptr<state_> impl;
    };
    generation_reader open(std::uint64_t generation) const;
    // Newest whole generation that verifies; `rejected` gets one sentence for each newer one passed over.
    std::optional<generation_reader> newest(std::vector<std::string>* rejected) const;

private:
    std::string directory_;
    files* files_;
};

}  // namespace dome::checkpoint
