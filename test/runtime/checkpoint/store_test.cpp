// SPDX-License-Identifier: Apache-2.0
// The store as its callers see it: writers and readers in any number, fences, removal, what users do wrong.
#include <catch2/catch.hpp>

#include <filesystem>
#include <fstream>
#include <numeric>

#include "test/runtime/checkpoint/store_sample.hpp"

using namespace dome;
using namespace dome::checkpoint;
using namespace dome::checkpoint::sample;
namespace fs = std::filesystem;

namespace {

std::string message(const std::function<void()>& what, errc expected) {
    try {
        what();
    } catch (const error& e) {
        CHECK(static_cast<int>(e.code()) == static_cast<int>(expected));
        return e.what();
    }
    FAIL("no error");
    return {};
}

}  // namespace

TEST_CASE("what one number of tasks wrote, any other number reads") {
    for (const int writers : {1, 2, 3, 7})
        for (const bool compressed : {false, true}) {
            const scratch place;
            store s(place.path);
            s.compress(compressed);
            const world w(300000, 4);
            w.save(s, writers, 1);
            REQUIRE(s.generations() == std::vector<std::uint64_t>{1});
            const auto r = s.open(1);
            CHECK(r.facts().tasks == writers);
            CHECK(r.facts().program == "sample");
            for (const int readers : {1, 2, 5, 8})
                for (int rank = 0; rank < readers; ++rank)
                    w.check(r, rank, readers);
        }
}

TEST_CASE("elements outside the object are refused") {
    const scratch place;
    store s(place.path);
    const world w(1000, 1);
    w.save(s, 2, 1);
    const auto r = s.open(1);
    std::vector<double> into(2000);
    auto* p = reinterpret_cast<std::byte*>(into.data());
    CHECK_THAT(message([&] { r.read(0, 500, 501, p); }, errc::range), Catch::Contains("object u #0 has 1000 elements"));
    message([&] { r.read(0, -1, 1, p); }, errc::range);
    message([&] { r.read(0, 0, -1, p); }, errc::range);
    message([&] { r.read(0, std::numeric_limits<std::int64_t>::max(), 2, p); }, errc::range);
    message([&] { r.read(77, 0, 1, p); }, errc::range);
    CHECK_NOTHROW(r.read(0, 1000, 0, p));
}

TEST_CASE("the state is one file or one for each task") {
    const scratch place;
    store s(place.path);
    const world w(10, 1);
    generation_facts f = facts(1, 1, 3);
    std::vector<written_file> all;
    for (int rank = 0; rank < 3; ++rank)
        for (const auto& one : s.write_task(1, 1, rank, as_bytes("state of " + std::to_string(rank)), {}))
            all.push_back(one);
    f.replicated_state = false;
    f.differing = "main::rank";
    s.commit(f, all);
    const auto r = s.open(1);
    CHECK(r.facts().differing == "main::rank");
    for (int rank = 0; rank < 3; ++rank)
        CHECK(text(r.state(rank)) == "state of " + std::to_string(rank));
    message([&] { (void)r.state(3); }, errc::range);
    CHECK(fs::exists(place.path + "/gen-000001/state-2.cbor"));

    w.save(s, 2, 2);
    CHECK(text(s.open(2).state(1)) == w.state);
    CHECK(fs::exists(place.path + "/gen-000002/state.cbor"));
}

TEST_CASE("every fact of a generation comes back") {
    const scratch place;
    store s(place.path);
    generation_facts f = facts(12, 3, 1);
    f.passage = 1ULL << 60;
    f.output_bytes = ~0ULL;
    f.seconds_since_start = 0.1;
    f.architecture = "x86_64 little lp64";
    f.dome_version = "9.9";
    f.program = "na\"me\\ with \n everything";
    f.distributions = {distribution({0, 2, 5}), distribution({0, 0})};
    s.commit(f, s.write_task(12, 3, 0, as_bytes("x"), {}));
    const generation_facts g = s.open(12).facts();
    CHECK(g.generation == 12);
    CHECK(g.epoch == 3);
    CHECK(g.passage == f.passage);
    CHECK(g.output_bytes == f.output_bytes);
    CHECK(g.seconds_since_start == 0.1);
    CHECK(g.architecture == f.architecture);
    CHECK(g.dome_version == f.dome_version);
    CHECK(g.program == f.program);
    CHECK(g.distributions == f.distributions);
}

TEST_CASE("writers of an older life are kept out") {
    const scratch place;
    store old(place.path), supervisor(place.path), young(place.path);
    const world w(100, 1);
    CHECK(supervisor.fence() == 0);
    old.raise_fence(1);
    const auto files = old.write_task(1, 1, 0, as_bytes(w.state), {});
    supervisor.raise_fence(2);
    supervisor.raise_fence(1);
    CHECK(supervisor.fence() == 2);
    CHECK_THAT(message([&] { old.commit(facts(1, 1, 1), files); }, errc::fenced), Catch::Contains("epoch 1 may no longer write"));
    message([&] { old.write_task(1, 1, 0, as_bytes(w.state), {}); }, errc::fenced);
    message([&] { old.mark_finished(0); }, errc::fenced);
    CHECK(young.generations().empty());
    CHECK_FALSE(young.finished());

    // The old life clears up while the young one writes a generation of the same number.
    const auto mine = young.write_task(1, 2, 0, as_bytes(w.state), {});
    old.discard(1);
    young.commit(facts(1, 2, 1), mine);
    old.discard(1);
    CHECK(young.open(1).facts().epoch == 2);
    CHECK_NOTHROW(young.open(1).verify());
}

TEST_CASE("a number that is taken cannot be committed again") {
    const scratch place;
    store a(place.path), b(place.path);
    const world w(10, 1);
    const auto files = a.write_task(1, 1, 0, as_bytes("a"), {});
    const auto others = b.write_task(1, 2, 0, as_bytes("b"), {});
    b.commit(facts(1, 2, 1), others);
    message([&] { a.commit(facts(1, 1, 1), files); }, errc::io);
    a.discard(1);
    CHECK(text(a.open(1).state(0)) == "b");
    CHECK(a.next_generation() == 2);
}

TEST_CASE("old generations and debris go, the newest stay") {
    const scratch place;
    store s(place.path);
    const world w(10, 1);
    for (int g = 1; g <= 5; ++g)
        w.save(s, 2, static_cast<std::uint64_t>(g));
    (void)s.write_task(4, 0, 0, as_bytes("left behind"), {});
    (void)s.write_task(6, 1, 0, as_bytes("being written"), {});
    fs::create_directories(place.path + "/gen-000002.old");
    fs::create_directories(place.path + "/gen-000001.export");
    s.keep_newest(2);
    CHECK(s.generations() == std::vector<std::uint64_t>{4, 5});
    CHECK(names_in(place.path) == std::vector<std::string>{"gen-000001.export", "gen-000004", "gen-000005", "gen-000006.e1"});
    s.keep_newest(0);
    CHECK(s.generations() == std::vector<std::uint64_t>{5});
    CHECK(s.next_generation() == 7);
    s.discard(6);
    CHECK(s.next_generation() == 6);
}

TEST_CASE("numbers with more than six digits") {
    const scratch place;
    store s(place.path);
    const world w(10, 1);
    w.save(s, 1, 999999);
    w.save(s, 1, 1000000);
    CHECK(s.generations() == std::vector<std::uint64_t>{999999, 1000000});
    CHECK(s.newest(nullptr)->facts().generation == 1000000);
    fs::create_directory(place.path + "/gen-0000003");
    fs::create_directory(place.path + "/gen-3");
    CHECK(s.generations().size() == 2);
}

TEST_CASE("how the program ended") {
    const scratch place;
    store s(place.path);
    CHECK_FALSE(s.finished());
    s.mark_finished(3);
    CHECK(s.finished() == 3);
    s.mark_finished(0);
    CHECK(s.finished() == 0);
    const world w(10, 1);
    w.save(s, 1, 1);                       // it runs again
    CHECK_FALSE(s.finished());
    std::ofstream(place.path + "/finished") << "status 0\n";
    message([&] { (void)s.finished(); }, errc::damaged);
    std::ofstream(place.path + "/fence") << "epoch 3\nxxh3-64 0000000000000000\n";
    message([&] { (void)s.write_task(9, 3, 0, as_bytes("x"), {}); }, errc::damaged);
}

TEST_CASE("stores that cannot be") {
    const scratch place;
    std::ofstream(place.path + "/file") << "x";
    CHECK_THAT(message([&] { store s(place.path + "/file"); }, errc::io), Catch::Contains("file: Not a directory"));
    CHECK_THAT(message([&] { store s(place.path + "/file/below"); }, errc::io), Catch::Contains("below"));
    message([&] { store s(""); }, errc::usage);
    store s(place.path + "/a/b/c/");
    CHECK(fs::is_directory(place.path + "/a/b/c"));
    CHECK(s.directory() == place.path + "/a/b/c");
    CHECK_FALSE(s.newest(nullptr));
    message([&] { (void)s.open(1); }, errc::io);
    fs::remove_all(place.path + "/a");
    CHECK_THAT(message([&] { (void)s.write_task(1, 1, 0, as_bytes("x"), {}); }, errc::io), Catch::Contains("No such file"));
    message([&] { (void)s.next_generation(); }, errc::io);
}

TEST_CASE("tasks that do not fit together are refused at commit") {
    const scratch place;
    store s(place.path);
    const world w(1000, 1);
    SECTION("a task is missing") {
        auto files = w.write(s, 3, 1);
        files.pop_back();
        CHECK_THAT(message([&] { s.commit(facts(1, 1, 3), files); }, errc::damaged), Catch::Contains("no file holds element"));
    }
    SECTION("two tasks hold the same") {
        auto files = w.write(s, 2, 1);
        for (const auto& one : w.write_one(s, 0, 2, 1, 5))
            files.push_back(one);
        CHECK_THAT(message([&] { s.commit(facts(1, 1, 2), files); }, errc::damaged), Catch::Contains("two files hold element 0"));
    }
    SECTION("the state is missing") {
        auto files = w.write(s, 2, 1);
        files.erase(files.begin());
        CHECK_THAT(message([&] { s.commit(facts(1, 1, 2), files); }, errc::damaged), Catch::Contains("state.cbor is missing"));
    }
    SECTION("they differ about an object") {
        auto files = w.write(s, 1, 1);
        const world other(1001, 1);
        for (const auto& one : other.write_one(s, 1, 2, 1, 1))
            files.push_back(one);
        CHECK_THAT(message([&] { s.commit(facts(1, 1, 2), files); }, errc::usage), Catch::Contains("tasks differ about object u #0"));
    }
    CHECK(s.generations().empty());
    s.discard(1);
    CHECK(names_in(place.path).empty());
}

TEST_CASE("the newest whole generation is found behind damaged ones") {
    const scratch place;
    store s(place.path);
    const world w(1000, 1);
    for (std::uint64_t g = 1; g <= 4; ++g)
        w.save(s, 2, g);
    fs::resize_file(place.path + "/gen-000004/objects-1.seg", 100);
    fs::remove(place.path + "/gen-000003/manifest.json");
    std::vector<std::string> rejected;
    CHECK(s.newest(&rejected)->facts().generation == 2);
    REQUIRE(rejected.size() == 2);
    CHECK_THAT(rejected[0], Catch::Contains("generation 4 is passed over") && Catch::Contains("objects-1.seg has 100 bytes instead of"));
    CHECK_THAT(rejected[1], Catch::Contains("manifest.json is missing"));
}

TEST_CASE("sound files of another generation are foreign") {
    const scratch place;
    store s(place.path);
    const world one(1000, 1), two(1000, 2);
    one.save(s, 1, 1);
    two.save(s, 1, 2);
    const std::string target = place.path + "/gen-000002/";
    SECTION("segment") {
        fs::copy_file(place.path + "/gen-000001/objects-0.seg", target + "objects-0.seg", fs::copy_options::overwrite_existing);
        const auto r = s.open(2);
        std::vector<double> into(1000);
        CHECK_THAT(message([&] { r.read(0, 0, 10, reinterpret_cast<std::byte*>(into.data())); }, errc::damaged), Catch::Contains("generation 1"));
    }
    SECTION("manifest") {
        fs::copy_file(place.path + "/gen-000001/manifest.json", target + "manifest.json", fs::copy_options::overwrite_existing);
        CHECK_THAT(message([&] { (void)s.open(2); }, errc::damaged), Catch::Contains("is the manifest of generation 1"));
    }
    CHECK(s.newest(nullptr)->facts().generation == 1);
}
