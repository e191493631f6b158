// SPDX-License-Identifier: Apache-2.0
// Stores with known contents, for the tests of the store: objects of several element types and placements whose every
// element follows from its index, written and read by any number of tasks.
#pragma once

#include <catch2/catch.hpp>

#include <stdlib.h>

#include <algorithm>
#include <cstring>
#include <filesystem>
#include <functional>
#include <string>
#include <vector>

#include "runtime/checkpoint/store.hpp"

namespace dome::checkpoint::sample {

// A directory of its own that goes away.
struct scratch {
    std::string path;
    scratch() {
        const std::filesystem::path shared = "/dev/shm";        // syncing real disks would make these tests slow
        std::string pattern =
            ((std::filesystem::is_directory(shared) ? shared : std::filesystem::temp_directory_path()) / "dome-store-XXXXXX").string();
        if (::mkdtemp(pattern.data()) == nullptr)
            FAIL("no directory for the test");
        path = pattern;
    }
    ~scratch() {
        std::error_code ignored;
        std::filesystem::remove_all(path, ignored);
    }
    scratch(const scratch&) = delete;
    scratch& operator=(const scratch&) = delete;
};

inline std::vector<std::string> names_in(const std::string& directory) {
    std::vector<std::string> names;
    for (const auto& entry : std::filesystem::directory_iterator(directory))
        names.push_back(entry.path().filename().string());
    std::sort(names.begin(), names.end());
    return names;
}

inline std::string text(const std::vector<std::byte>& bytes) { return {reinterpret_cast<const char*>(bytes.data()), bytes.size()}; }

inline generation_facts facts(std::uint64_t generation, int epoch, int tasks) {
    generation_facts f;
    f.program = "sample";
    f.generation = generation;
    f.epoch = epoch;
    f.tasks = tasks;
    f.passage = 10 * generation;
    return f;
}

struct atom {
    double x;
    std::int32_t kind;
    std::int32_t pad = 0;
};

// Three objects: u, doubles, dynamic; atoms, aggregates, block; table, 2-byte numbers, whole.
class world {
public:
    world(std::int64_t elements, int seed) : elements_(elements) {
        for (std::int64_t i = 0; i < elements; ++i) {
            // The first half shrinks when compressed, the second does not.
            const std::uint64_t noise = static_cast<std::uint64_t>(i + seed) * 0x9e3779b97f4a7c15ULL;
            u.push_back(i < elements / 2 ? static_cast<double>(i / 100 + seed) : static_cast<double>(noise ^ noise >> 29) * 1e-3);
            atoms.push_back({static_cast<double>(i) / 3, static_cast<std::int32_t>(i + seed)});
        }
        for (int i = 0; i < 50; ++i)
            table.push_back(static_cast<std::int16_t>(i * seed));
    }
    std::string state = "the state";
    std::vector<double> u;
    std::vector<atom> atoms;
    std::vector<std::int16_t> table;

    std::vector<object_part> parts(int rank, int tasks) const {
        const auto begin = elements_ * rank / tasks, end = elements_ * (rank + 1) / tasks;
        std::vector<object_part> all(2);
        static_cast<object_facts&>(all[0]) = {0, "u", {8, {{'f', 8, 0, ""}}}, {elements_}, {elements_, 64}, placement::dynamic};
        static_cast<object_facts&>(all[1]) = {
            3, "", {16, {{'f', 8, 0, "x"}, {'i', 4, 8, "kind"}, {'i', 4, 12, "pad"}}}, {elements_, 1}, {elements_, 1}, placement::block};
        for (auto& part : all) {
            part.first = begin;
            part.count = end - begin;
        }
        all[0].data = reinterpret_cast<const std::byte*>(u.data() + begin);
        all[1].data = reinterpret_cast<const std::byte*>(atoms.data() + begin);
        if (rank == 0) {
            all.emplace_back();
            static_cast<object_facts&>(all[2]) = {4, "table", {2, {{'i', 2, 0, ""}}}, {5, 10}, {50, 7}, placement::whole};
            all[2].count = 50;
            all[2].data = reinterpret_cast<const std::byte*>(table.data());
        }
        return all;
    }

    // Rank `as` writes what `rank` of `tasks` holds.
    std::vector<written_file> write_one(store& s, int rank, int tasks, std::uint64_t generation, int as, int epoch = 1) const {
        const auto mine = parts(rank, tasks);
        return s.write_task(generation, epoch, as, rank == 0 && as == 0 ? as_bytes(state) : std::span<const std::byte>(), mine);
    }
    std::vector<written_file> write(store& s, int tasks, std::uint64_t generation, int epoch = 1) const {
        std::vector<written_file> all;
        for (int rank = 0; rank < tasks; ++rank)
            for (const auto& one : write_one(s, rank, tasks, generation, rank, epoch))
                all.push_back(one);
        return all;
    }
    void save(store& s, int tasks, std::uint64_t generation, int epoch = 1) const {
        s.commit(facts(generation, epoch, tasks), write(s, tasks, generation, epoch));
    }

    // All of it, as rank of `tasks` sees it.
    void check(const store::generation_reader& r, int rank, int tasks) const {
        const auto begin = elements_ * rank / tasks, count = elements_ * (rank + 1) / tasks - begin;
        CHECK(text(r.state(rank)) == state);
        CHECK(r.objects().size() == 3);
        compare(r, 0, u, begin, count);
        compare(r, 3, atoms, begin, count);
        compare(r, 4, table, 0, 50);
    }
    bool holds(const store::generation_reader& r) const {
        return text(r.state(0)) == state && same(r, 0, u) && same(r, 3, atoms) && same(r, 4, table);
    }

private:
    template <class T>
    static bool same(const store::generation_reader& r, std::int64_t id, const std::vector<T>& expected) {
        std::vector<T> found(expected.size());
        r.read(id, 0, static_cast<std::int64_t>(expected.size()), reinterpret_cast<std::byte*>(found.data()));
        return std::memcmp(found.data(), expected.data(), expected.size() * sizeof(T)) == 0;
    }
    template <class T>
    static void compare(const store::generation_reader& r, std::int64_t id, const std::vector<T>& expected, std::int64_t first, std::int64_t count) {
        std::vector<T> found(static_cast<std::size_t>(count) + 1);
        std::memset(static_cast<void*>(found.data()), 0x5a, found.size() * sizeof(T));
        const T beyond = found.back();
        r.read(id, first, count, reinterpret_cast<std::byte*>(found.data()));
        CHECK(std::memcmp(found.data(), expected.data() + first, static_cast<std::size_t>(count) * sizeof(T)) == 0);
        CHECK(std::memcmp(&found.back(), &beyond, sizeof(T)) == 0);
    }
    std::int64_t elements_;
};

}  // namespace dome::checkpoint::sample
