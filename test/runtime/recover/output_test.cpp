// SPDX-License-Identifier: Apache-2.0
// Output shown exactly once: over epochs, from generations with and without output shown before, over supervisors that died.
#include <filesystem>
#include <fstream>
#include <random>

#include <catch2/catch.hpp>

#include <unistd.h>

#include "runtime/recover/output.hpp"

using dome::recover::output;

namespace {

struct place {
    place() {
        char name[] = "/tmp/dome-output-test.XXXXXX";
        REQUIRE(::mkdtemp(name) != nullptr);
        directory = name;
        std::filesystem::create_directories(directory + "/output");
    }
    ~place() { std::filesystem::remove_all(directory); }

    void write(int epoch, int rank, const std::string& ending, const std::string& bytes) const {
        std::ofstream(directory + "/output/e" + std::to_string(epoch) + "-r" + std::to_string(rank) + ending, std::ios::app | std::ios::binary)
            << bytes;
    }
    output open(int tasks = 1, bool all = false) {
        return output(directory, tasks, all, [this](const std::string& b) { out += b; }, [this](const std::string& b) { err += b; });
    }
    std::string directory, out, err;
};

}  // namespace

TEST_CASE("one epoch: bytes as they come, unfinished lines at once") {
    place p;
    output o = p.open();
    o.start_epoch(1, 0);
    CHECK_FALSE(o.poll());
    p.write(1, 0, ".out", "ab");
    CHECK(o.poll());
    CHECK(p.out == "ab");
    p.write(1, 0, ".out", "c\nd");
    o.finish();
    CHECK(p.out == "abc\nd");
    CHECK(o.shown() == 5);
}

TEST_CASE("a recovered epoch repeats what was shown; it is dropped") {
    place p;
    output o = p.open();
    o.start_epoch(1, 0);
    p.write(1, 0, ".out", "1\n2\n3\n");
    o.poll();
    o.start_epoch(2, 2);                       // the generation had come as far as "1\n"
    p.write(2, 0, ".out", "2");
    o.poll();
    p.write(2, 0, ".out", "\n3\n4\n");
    o.finish();
    CHECK(p.out == "1\n2\n3\n4\n");
}

TEST_CASE("from the beginning again") {
    place p;
    output o = p.open();
    o.start_epoch(1, 0);
    p.write(1, 0, ".out", "1\n2\n");
    o.poll();
    o.start_epoch(2, 0);
    p.write(2, 0, ".out", "1\n2\n3\n");
    o.finish();
    CHECK(p.out == "1\n2\n3\n");
}

TEST_CASE("what came just before a loss is shown before the next epoch") {
    place p;
    output o = p.open();
    o.start_epoch(1, 0);
    p.write(1, 0, ".out", "1\n2\n");
    o.start_epoch(2, 4);
    p.write(2, 0, ".out", "3\n");
    o.finish();
    CHECK(p.out == "1\n2\n3\n");
}

TEST_CASE("a supervisor that died: another one goes on exactly there") {
    place p;
    {
        output o = p.open();
        o.start_epoch(1, 0);
        p.write(1, 0, ".out", "1\n2\n");
        o.poll();
        p.write(1, 0, ".out", "3\n4\n");       // never seen by this one
    }
    output o = p.open();
    o.start_epoch(2, 6);                       // the generation had come as far as "3\n"
    CHECK(p.out == "1\n2\n3\n");
    p.write(2, 0, ".out", "4\n5\n");
    o.finish();
    CHECK(p.out == "1\n2\n3\n4\n5\n");
    CHECK(p.err.empty());
}

TEST_CASE("output that cannot be found any more is reported, not invented") {
    place p;
    output o = p.open();
    o.start_epoch(3, 10);
    p.write(3, 0, ".out", "x");
    o.finish();
    CHECK(p.out == "x");
    CHECK(p.err.find("10 bytes") != std::string::npos);
}

TEST_CASE("starting over forgets the count") {
    place p;
    {
        output o = p.open();
        o.start_epoch(1, 0);
        p.write(1, 0, ".out", "old\n");
        o.finish();
    }
    p.out.clear();
    output o = p.open();
    o.start_over();
    o.start_epoch(2, 0);
    p.write(2, 0, ".out", "new\n");
    o.finish();
    CHECK(p.out == "new\n");
}

TEST_CASE("standard error of all tasks, prefixed by line except task 0's") {
    place p;
    output o = p.open(2);
    o.start_epoch(1, 0);
    p.write(1, 0, ".err", "zero ");
    p.write(1, 1, ".err", "one");
    p.write(1, 1, ".out", "hidden\n");
    o.poll();
    CHECK(p.err == "zero ");
    p.write(1, 1, ".err", " more\nx");
    o.finish();
    CHECK(p.err == "zero [1] one more\n[1] x\n");
    CHECK(p.out.empty());
    CHECK(o.last_errors(1, 1) == std::vector<std::string>{"x"});
}

TEST_CASE("all output: every task's lines with its number") {
    place p;
    output o = p.open(2, true);
    o.start_epoch(1, 0);
    p.write(1, 0, ".out", "a\nb");
    p.write(1, 1, ".out", "a\n");
    o.poll();
    CHECK(p.out == "[0] a\n[1] a\n");
    o.finish();
    CHECK(p.out == "[0] a\n[1] a\n[0] b\n");
}

TEST_CASE("random lives: whatever the order of losses and supervisors, the output appears once") {
    std::string whole;
    for (int i = 0; i < 400; ++i)
        whole += "line " + std::to_string(i) + "\n";
    for (unsigned seed = 1; seed <= 200; ++seed) {
        INFO("seed " << seed);
        std::mt19937 chance(seed);
        const auto below = [&](std::size_t n) { return static_cast<std::size_t>(chance() % (n + 1)); };
        place p;
        auto o =
            std::make_unique<output>(p.directory, 1, false, [&](const std::string& b) { p.out += b; }, [&](const std::string& b) { p.err += b; });
        std::size_t generation = 0;                                    // output_bytes of the newest generation
        for (int epoch = 1;; ++epoch) {
            if (below(3) == 0)
                o = std::make_unique<output>(
                    p.directory, 1, false, [&](const std::string& b) { p.out += b; }, [&](const std::string& b) { p.err += b; });
            const std::size_t base = generation;
            o->start_epoch(epoch, base);
            std::size_t written = base;
            const std::size_t until = epoch == 12 ? whole.size() : base + below(whole.size() - base);
            while (written < until) {
                const std::size_t n = 1 + below(std::min<std::size_t>(until - written - 1, 200));
                p.write(epoch, 0, ".out", whole.substr(written, n));
                written += n;
                if (below(2) == 0)
                    generation = written;                              // a checkpoint is committed
                if (below(1) == 0)
                    o->poll();
                REQUIRE(whole.compare(0, p.out.size(), p.out) == 0);
            }
            if (epoch == 12)
                break;
        }
        o->finish();
        REQUIRE(p.out == whole);
        REQUIRE(p.err.empty());
    }
}
