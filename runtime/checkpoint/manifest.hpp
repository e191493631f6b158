// SPDX-License-Identifier: Apache-2.0
// The manifest of a generation: its facts, its objects and where their elements are, its files. docs/checkpoint_format.md,
// "Manifest". In: a manifest, or bytes nobody vouches for. Out: the other, or error(damaged | mismatch).
// Tested by test/runtime/checkpoint/{store,fault}_test.cpp.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "runtime/checkpoint/digest.hpp"
#include "runtime/checkpoint/segment.hpp"

namespace dome::checkpoint {

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

struct manifest {
    struct file {
        std::string name;
        std::uint64_t size = 0;
        digest whole;
        std::optional<digest> index;     // segments
    };
    struct part {                        // ascending; together they cover the object
        std::string file;
        std::int64_t first = 0, count = 0;
        std::uint64_t stored = 0;        // bytes in the file
    };
    struct object : object_facts {
        std::vector<part> parts;
    };
    generation_facts facts;
    std::string written;                 // ISO 8601, UTC
    std::vector<object> objects;         // by id
    std::vector<file> files;
    const file* find(const std::string& name) const;
};

inline constexpr const char* manifest_name = "manifest.json";
inline constexpr std::uint64_t largest_manifest = std::uint64_t{1} << 30;
std::string state_file_name(bool replicated, int rank);
std::string segment_file_name(int rank);

std::string write_manifest(const manifest&);
manifest read_manifest(std::span<const std::byte>, const std::string& path);    // `path` for messages
// Throws error(damaged) unless parts cover every object once and every file is what the facts promise.
void check_manifest(const manifest&, const std::string& path);

}  // namespace dome::checkpoint
