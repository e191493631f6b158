// SPDX-License-Identifier: Apache-2.0
// What the disk does to a store: every call that changes something fails once, the process or the machine dies at each of
// them, every byte is flipped, every file cut everywhere. Afterwards an older or the new generation is there, whole.
#include <catch2/catch.hpp>

#include <filesystem>
#include <fstream>

#include "test/runtime/checkpoint/faulty_files.hpp"
#include "test/runtime/checkpoint/store_sample.hpp"

using namespace dome;
using namespace dome::checkpoint;
using namespace dome::checkpoint::sample;
namespace fs = std::filesystem;

namespace {

std::string contents(const fs::path& file) {
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}
void put(const fs::path& file, const std::string& bytes) { std::ofstream(file, std::ios::binary | std::ios::trunc) << bytes; }

// Generation 1 is there; 2 is written by two tasks, committed, older ones removed, on a disk that fails.
struct attempt {
    scratch place;
    world first{120, 1}, second{120, 2};
    bool failed = false;
    errc code = errc::usage;
    std::string message;

    void run(faulty_files& disk) {
        {
            store s(place.path);
            first.save(s, 2, 1);
        }
        try {
            store s(place.path, disk);
            s.compress(true);
            try {
                second.save(s, 2, 2);
            } catch (const error&) {
                s.discard(2);
                throw;
            }
            s.keep_newest(1);
            s.mark_finished(0);
        } catch (const error& e) {
            failed = true;
            code = e.code();
            message = e.what();
        }
        disk.end();
    }

    // What a program that starts afterwards finds.
    std::uint64_t check() {
        store s(place.path);
        std::vector<std::string> rejected;
        const auto r = s.newest(&rejected);
        REQUIRE(r);
        CHECK(rejected.empty());                            // nothing half-visible was even there to be rejected
        const std::uint64_t found = r->facts().generation;
        CHECK((found == 1 || found == 2));
        CHECK((found == 1 ? first : second).holds(*r));
        for (const std::uint64_t number : s.generations())
            CHECK(s.flaws(number).empty());
        CHECK_NOTHROW(s.fence());
        CHECK_NOTHROW(s.finished());
        // And it can go on from there.
        world(120, 3).save(s, 1, s.next_generation(), 2);
        s.keep_newest(1);
        CHECK(world(120, 3).holds(*s.newest(nullptr)));
        CHECK(s.generations().size() == 1);
        for (const std::string& name : names_in(place.path))
            CHECK((name.starts_with("gen-") && name.find('.') == std::string::npos) + (name == "finished") + name.ends_with(".new") == 1);
        return found;
    }
};

std::uint64_t calls_without_faults() {
    attempt a;
    faulty_files disk(fault::none, 0);
    a.run(disk);
    REQUIRE(!a.failed);
    REQUIRE(a.check() == 2);
    return disk.calls();
}

}  // namespace

TEST_CASE("a failure or death at any call leaves a whole generation") {
    const std::uint64_t calls = calls_without_faults();
    REQUIRE(calls > 30);
    for (const fault what : {fault::no_space, fault::io_error, fault::crash, fault::power_cut}) {
        int old = 0, young = 0;
        for (std::uint64_t k = 1; k <= calls; ++k) {
            INFO("fault " << static_cast<int>(what) << " at call " << k << " of " << calls);
            attempt a;
            faulty_files disk(what, k);
            a.run(disk);
            CHECK(disk.struck());
            CAPTURE(a.message);
            // A hint or a removal of what need not be there may fail unnoticed; otherwise the caller hears of it.
            if (a.failed)
                CHECK((a.code == errc::io));
            (a.check() == 1 ? old : young) += 1;
        }
        CHECK(old > 10);                                    // both sides of the commit were met
        CHECK(young > 2);
    }
}

TEST_CASE("a full disk is named, and leaves no debris of the attempt") {
    attempt a;
    faulty_files disk(fault::no_space, 5);
    a.run(disk);
    REQUIRE(a.failed);
    CHECK_THAT(a.message, Catch::Contains("No space left on device") && Catch::Contains("DOME_DIR") && Catch::Contains(a.place.path));
    CHECK(names_in(a.place.path) == std::vector<std::string>{"gen-000001"});
}

TEST_CASE("short writes are continued") {
    attempt a;
    faulty_files disk(fault::short_write, 0);
    a.run(disk);
    CHECK(disk.struck());
    CHECK_FALSE(a.failed);
    CHECK(a.check() == 2);
}

namespace {

// A store of two small generations; damage is done to the newer one.
struct victim {
    scratch place;
    world first{12, 1}, second{12, 2};
    std::vector<fs::path> files;
    explicit victim(bool compressed) {
        store s(place.path);
        s.compress(compressed);
        first.save(s, 2, 1);
        second.save(s, 2, 2);
        for (const auto& one : fs::directory_iterator(place.path + "/gen-000002"))
            files.push_back(one.path());
    }
    // Damaged, seen by each way to read, and passed over.
    void refused(const fs::path& file) const {
        const store s(place.path);
        try {
            s.open(2).verify();
            FAIL("accepted");
        } catch (const error& e) {
            CHECK((e.code() == errc::damaged || e.code() == errc::mismatch));
            CHECK_THAT(e.what(), Catch::Contains(file.filename().string()));
        }
        const auto flaws = s.flaws(2);
        REQUIRE(!flaws.empty());
        CHECK(flaws.front().file == file.filename().string());
        std::vector<std::string> rejected;
        const auto r = s.newest(&rejected);
        REQUIRE(r);
        CHECK(r->facts().generation == 1);
        CHECK(first.holds(*r));
        CHECK(rejected.size() == 1);
    }
};

}  // namespace

TEST_CASE("every flipped bit pattern in every byte is found") {
    for (const bool compressed : {false, true}) {
        const victim v(compressed);
        CHECK(v.files.size() == 4);
        for (const fs::path& file : v.files) {
            const std::string whole = contents(file);
            for (std::size_t i = 0; i < whole.size(); ++i)
                for (const char mask : {'\x01', '\x80', '\xff'}) {
                    INFO(file << ", byte " << i << ", mask " << static_cast<int>(mask));
                    std::string bytes = whole;
                    bytes[i] = static_cast<char>(bytes[i] ^ mask);
                    put(file, bytes);
                    v.refused(file);
                }
            put(file, whole);
        }
        CHECK(v.second.holds(*store(v.place.path).newest(nullptr)));
    }
}

TEST_CASE("every truncation, more at the end and a missing file are found") {
    const victim v(false);
    for (const fs::path& file : v.files) {
        const std::string whole = contents(file);
        for (std::size_t n = 0; n < whole.size(); ++n) {
            INFO(file << ", cut to " << n);
            put(file, whole.substr(0, n));
            v.refused(file);
        }
        for (const std::string& more : {std::string(1, '\0'), std::string("\n"), whole}) {
            put(file, whole + more);
            v.refused(file);
        }
        fs::remove(file);
        v.refused(file);
        put(file, whole);
    }
    CHECK(v.second.holds(*store(v.place.path).newest(nullptr)));
}

TEST_CASE("every damage to fence and finished is found") {
    const scratch place;
    store s(place.path);
    s.raise_fence(12);
    s.mark_finished(3);
    for (const std::string name : {"fence", "finished"}) {
        const std::string whole = contents(place.path + "/" + name);
        for (std::size_t i = 0; i < whole.size(); ++i) {
            std::string bytes = whole;
            bytes[i] = static_cast<char>(bytes[i] ^ 1);
            put(place.path + "/" + name, bytes);
            CHECK_THROWS_AS(name == "fence" ? s.fence() : s.finished().value_or(0), error);
            put(place.path + "/" + name, whole.substr(0, i));
            CHECK_THROWS_AS(name == "fence" ? s.fence() : s.finished().value_or(0), error);
        }
        put(place.path + "/" + name, whole);
    }
    CHECK(s.fence() == 12);
    CHECK(s.finished() == 3);
}

TEST_CASE("all damaged blocks of a file are told") {
    const scratch place;
    store s(place.path);
    const world w(400000, 1);                               // u: 3.2 MB, four blocks
    w.save(s, 1, 1);
    const fs::path file = place.path + "/gen-000001/objects-0.seg";
    std::string bytes = contents(file);
    bytes[64] ^= 1;
    bytes[64 + (3 << 20)] ^= 1;
    put(file, bytes);
    const auto flaws = s.flaws(1);
    REQUIRE(flaws.size() == 2);
    CHECK_THAT(flaws[0].message, Catch::Contains("objects-0.seg, offset 64") && Catch::Contains("object u #0"));
    CHECK_THAT(flaws[1].message, Catch::Contains("offset " + std::to_string(64 + (3 << 20))));
}
