// SPDX-License-Identifier: Apache-2.0
// May a run start in this store, and where does it begin? On real stores with real generations.
#include <filesystem>
#include <fstream>

#include <catch2/catch.hpp>

#include <unistd.h>

#include "dome/error.hpp"
#include "runtime/recover/run_store.hpp"

using namespace dome;
using namespace dome::recover;
using start = launch::options::start;

namespace {

struct place {
    place() {
        char name[] = "/tmp/dome-run-store-test.XXXXXX";
        REQUIRE(::mkdtemp(name) != nullptr);
        top = name;
        directory = top + "/app.dome";
    }
    ~place() { std::filesystem::remove_all(top); }

    // A generation whose state is the empty map of the library way.
    void save(std::uint64_t output_bytes, bool replicated = true, const std::string& program = "app") const {
        checkpoint::store store(directory);
        checkpoint::generation_facts facts;
        facts.program = program;
        facts.generation = store.next_generation();
        facts.epoch = store.fence();
        facts.tasks = 1;
        facts.passage = 5;
        facts.replicated_state = replicated;
        facts.differing = replicated ? "" : "main::rank";
        facts.output_bytes = output_bytes;
        facts.seconds_since_start = 40;
        facts.architecture = "x86_64 little lp64";
        facts.dome_version = "0.1";
        const std::byte state[] = {std::byte{0xa0}};
        const auto files = store.write_task(facts.generation, facts.epoch, 0, state, {});
        store.commit(facts, files);
    }
    std::string refused(start how, const std::string& program = "app", int tasks = 1) const {
        try {
            (void)examine(directory, program, tasks, how);
        } catch (const error& e) {
            return e.what();
        }
        return "";
    }
    std::string top, directory;
};

}  // namespace

TEST_CASE("nothing there: a fresh start, and examining makes nothing") {
    place p;
    const beginning b = examine(p.directory, "app", 1, start::refuse_unfinished);
    CHECK_FALSE(b.resume);
    CHECK(b.first_epoch == 1);
    CHECK_FALSE(std::filesystem::exists(p.directory));
    CHECK_THAT(p.refused(start::resume), Catch::Contains("nothing to resume"));
}

TEST_CASE("an unfinished run is neither overwritten nor continued unless told") {
    place p;
    checkpoint::store(p.directory).raise_fence(4);
    p.save(100);
    CHECK_THAT(p.refused(start::refuse_unfinished),
               Catch::Contains("unfinished run of app") && Catch::Contains("40 s") && Catch::Contains("--resume") && Catch::Contains("--fresh"));
    const beginning b = examine(p.directory, "app", 1, start::resume);
    CHECK(b.resume);
    CHECK(b.generation == 1);
    CHECK(b.first_epoch == 5);
    CHECK_FALSE(examine(p.directory, "app", 1, start::fresh).resume);
    CHECK(newest(p.directory).output_bytes == 100);
}

TEST_CASE("a finished run is replaced, but not resumed; one that ended with an error is unfinished") {
    place p;
    p.save(1);
    checkpoint::store(p.directory).mark_finished(3);
    CHECK_THAT(p.refused(start::refuse_unfinished), Catch::Contains("unfinished"));
    CHECK(examine(p.directory, "app", 1, start::resume).resume);
    checkpoint::store(p.directory).mark_finished(0);
    CHECK_FALSE(examine(p.directory, "app", 1, start::refuse_unfinished).resume);
    CHECK_THAT(p.refused(start::resume), Catch::Contains("finished run of app"));
}

TEST_CASE("a damaged mark of the end is told, unless the run is thrown away") {
    place p;
    p.save(1);
    std::ofstream(p.directory + "/finished") << "status 0\n";
    for (const start how : {start::refuse_unfinished, start::resume})
        CHECK_THAT(p.refused(how), Catch::Contains("app.dome/finished is damaged") && Catch::Contains("then remove it"));
    CHECK_FALSE(examine(p.directory, "app", 1, start::fresh).resume);
}

TEST_CASE("a run that ended without a checkpoint can be started over") {
    place p;
    checkpoint::store(p.directory).mark_finished(1);
    for (const start how : {start::refuse_unfinished, start::fresh})
        CHECK_FALSE(examine(p.directory, "app", 1, how).resume);
}

TEST_CASE("the store of another program is refused, whatever was asked for") {
    place p;
    p.save(1, true, "heat");
    for (const start how : {start::refuse_unfinished, start::resume, start::fresh})
        CHECK_THAT(p.refused(how), Catch::Contains("store of the program heat"));
}

TEST_CASE("state that differs between tasks: the same number of tasks only") {
    place p;
    p.save(1, false);
    CHECK(examine(p.directory, "app", 1, start::resume).resume);
    CHECK_THAT(p.refused(start::resume, "app", 2), Catch::Contains("main::rank") && Catch::Contains("-n 1"));
}

TEST_CASE("a directory that is no store is left alone") {
    place p;
    std::filesystem::create_directories(p.directory);
    std::ofstream(p.directory + "/thesis.tex") << "precious";
    for (const start how : {start::refuse_unfinished, start::fresh})
        CHECK_THAT(p.refused(how), Catch::Contains("not a checkpoint store"));
    std::ofstream(p.top + "/file") << "x";
    CHECK_THROWS_WITH(examine(p.top + "/file", "app", 1, start::fresh), Catch::Contains("not a directory"));
}

TEST_CASE("starting over keeps the fence and what is not Dome's") {
    place p;
    checkpoint::store(p.directory).raise_fence(7);
    p.save(1);
    std::ofstream(p.directory + "/notes.txt") << "precious";
    start_over(p.directory);
    CHECK(std::filesystem::exists(p.directory + "/notes.txt"));
    const checkpoint::store store(p.directory);
    CHECK(store.generations().empty());
    CHECK(store.fence() == 7);
    CHECK(newest(p.directory).generation == 0);
    CHECK(examine(p.directory, "app", 1, start::refuse_unfinished).first_epoch == 8);
}
