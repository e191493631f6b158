// SPDX-License-Identifier: Apache-2.0
// include/dome/store.hpp on stores made here: facts, objects, saved frames and values as text, problems; and that looking at
// a store creates nothing.
#include <catch2/catch.hpp>

#include <filesystem>
#include <fstream>

#include "dome/store.hpp"
#include "runtime/checkpoint/cbor.hpp"
#include "runtime/checkpoint/value_text.hpp"
#include "test/runtime/checkpoint/store_sample.hpp"

using namespace dome;
using namespace dome::checkpoint;
using namespace dome::checkpoint::sample;
namespace fs = std::filesystem;

namespace {

std::string sentence(const std::function<void()>& what, errc expected) {
    try {
        what();
    } catch (const error& e) {
        CHECK(static_cast<int>(e.code()) == static_cast<int>(expected));
        return e.what();
    }
    FAIL("no error");
    return {};
}

std::string shown(const std::function<void(cbor_writer&)>& write) {
    cbor_writer w;
    write(w);
    const std::vector<std::byte> bytes = w.take();
    cbor_reader r(bytes, "a value");
    const std::string text = value_text(r, {"main", "solve(int)"});
    CHECK(r.at_end());
    return text;
}

// A state of one frame, solve(int) in a.cpp:12, with a number and a pointer to it, and a persistent value.
std::string state_of_one_frame() {
    cbor_writer w;
    w.map(5);
    w.text("format"), w.integer(2);
    w.text("heap"), w.map(2), w.text("types"), w.array(0), w.text("blocks"), w.array(0);
    w.text("frames"), w.array(1), w.map(9);
    w.text("function"), w.text("solve(int)");
    w.text("file"), w.text("a.cpp");
    w.text("line"), w.integer(12);
    w.text("site"), w.integer(2);
    w.text("fingerprint"), w.unsigned_integer(77);
    w.text("call"), w.text("dome::checkpoint()");
    w.text("nth"), w.integer(1);
    w.text("of"), w.integer(1);
    w.text("vars"), w.map(2);
    w.text("n"), w.array(2), w.text("int32"), w.integer(-5);
    w.text("p"), w.array(2), w.text("pointer"), w.tag(4400), w.array(1), w.array(3), w.text("frame"), w.integer(0), w.text("n");
    w.text("globals"), w.map(0);
    w.text("persist"), w.map(1), w.text("x"), w.array(2), w.text("float64"), w.floating(0.25);
    return text(w.take());
}

}  // namespace

TEST_CASE("facts, objects, frames and values") {
    const scratch place;
    {
        store s(place.path);
        world w(1000, 1);
        w.state = state_of_one_frame();
        s.raise_fence(1);
        w.save(s, 2, 7);
        w.save(s, 1, 8);
    }
    CHECK(store_view::list(place.path + "/") == std::vector<std::uint64_t>{7, 8});
    CHECK(store_view::verify(place.path).empty());
    CHECK_FALSE(store_view::finished(place.path));
    store(place.path).mark_finished(4);
    CHECK(store_view::finished(place.path) == 4);

    const store_view::generation g = store_view::read(place.path, 7);
    CHECK(g.program == "sample");
    CHECK(g.tasks == 2);
    CHECK(g.passage == 70);
    CHECK(g.replicated_state);
    CHECK(g.written.size() == 20);
    std::uint64_t bytes = 0;
    for (const auto& one : fs::directory_iterator(place.path + "/gen-000007"))
        bytes += fs::file_size(one.path());
    CHECK(g.bytes == bytes);
    REQUIRE(g.files.size() == 3);
    CHECK(g.files[0].name == "state.cbor");
    CHECK(g.files[0].checksum.size() == 32);
    REQUIRE(g.objects.size() == 3);
    CHECK(g.objects[0].name == "u");
    CHECK(g.objects[0].element == "float64");
    CHECK(g.objects[0].bytes == 8000);
    CHECK(g.objects[0].stored_bytes == 8000);
    CHECK(g.objects[0].tiles == 16);
    CHECK(g.objects[1].element == "{x float64, kind int32, pad int32}");
    CHECK(g.objects[2].shape == std::vector<std::int64_t>{5, 10});
    REQUIRE(g.stack.size() == 1);
    CHECK(g.stack[0].function == "solve(int)");
    CHECK(g.stack[0].file == "a.cpp");
    CHECK(g.stack[0].line == 12);
    CHECK(g.stack[0].site == 2);
    REQUIRE(g.stack[0].variables.size() == 2);
    CHECK(g.stack[0].variables[0].type == "int32");
    CHECK(g.stack[0].variables[0].text == "-5");
    CHECK(g.stack[0].variables[0].bytes == 1);
    CHECK_THAT(g.stack[0].variables[1].text, Catch::StartsWith("-> solve(int)::n"));
    REQUIRE(g.persistent.size() == 1);
    CHECK(g.persistent[0].text == "0.25");
    CHECK(store_view::read(place.path, 7, false).stack.empty());
}

TEST_CASE("values as text") {
    CHECK(shown([](auto& w) { w.text("a\"b\n\x1b[31m"); }) == "\"a\\\"b\\n\\x1b[31m\"");
    CHECK(shown([](auto& w) { w.text(std::string(100, 'x')); }) == "\"" + std::string(60, 'x') + "...\" (100 bytes)");
    CHECK(shown([](auto& w) { w.text(std::string(59, 'x') + "\xc3\xa4 and more"); }) == "\"" + std::string(59, 'x') + "...\" (70 bytes)");
    CHECK(shown([](auto& w) { w.floating(0.1F); }) == "0.1");
    CHECK(shown([](auto& w) { w.floating(0.1); }) == "0.1");
    CHECK(shown([](auto& w) { w.boolean(true); }) == "true");
    CHECK(shown([](auto& w) { w.null(); }) == "null");
    CHECK(shown([](auto& w) { w.unsigned_integer(~0ULL); }) == "18446744073709551615");
    CHECK(shown([](auto& w) { w.map(2), w.text("x"), w.integer(1), w.text("y"), w.array(2), w.text("a"), w.null(); }) == "{x: 1, y: [\"a\", null]}");
    CHECK(shown([](auto& w) { w.tag(4401), w.integer(3); }) == "object #3");
    CHECK(shown([](auto& w) { w.tag(4406), w.unsigned_integer(2); }) == "-> argv[2]");
    CHECK(shown([](auto& w) { w.tag(4400), w.text("lit"); }) == "-> \"lit\"");
    // int16, big-endian and little-endian: -2, 258
    const std::byte be[] = {std::byte{0xff}, std::byte{0xfe}, std::byte{1}, std::byte{2}},
                    le[] = {std::byte{0xfe}, std::byte{0xff}, std::byte{2}, std::byte{1}};
    CHECK(shown([&](auto& w) { w.tag(73), w.bytes(be); }) == "[-2, 258]");
    CHECK(shown([&](auto& w) { w.tag(77), w.bytes(le); }) == "[-2, 258]");
    const std::string many = shown([](auto& w) {
        w.array(100000);
        for (int i = 0; i < 100000; ++i)
            w.integer(i);
    });
    CHECK_THAT(many, Catch::StartsWith("[0, 1, 2, ") && Catch::EndsWith("...] (100000 elements)"));
    CHECK(many.size() < 150);
    const std::string deep = shown([](auto& w) {
        for (int i = 0; i < 20000; ++i)
            w.array(1);
        w.null();
    });
    CHECK(deep.size() < 300);
}

TEST_CASE("problems name generation, file and place") {
    const scratch place;
    {
        store s(place.path);
        world w(1000, 1);
        w.state = state_of_one_frame();
        w.save(s, 2, 1);
        w.save(s, 2, 2);
        w.state = "no CBOR at all";
        w.save(s, 1, 3);
        s.raise_fence(2);
    }
    auto problems = store_view::verify(place.path);
    REQUIRE(problems.size() == 1);                          // bytes as written, but no process state
    CHECK(problems[0].generation == 3);
    CHECK(problems[0].file == "state.cbor");
    CHECK_THAT(problems[0].message, Catch::Contains("gen-000003/state.cbor"));

    std::fstream(place.path + "/gen-000002/objects-1.seg", std::ios::in | std::ios::out | std::ios::binary).seekp(70).put('\x7f');
    fs::remove(place.path + "/gen-000002/state.cbor");
    std::ofstream(place.path + "/fence") << "epoch 9\n";
    problems = store_view::verify(place.path);
    REQUIRE(problems.size() == 4);
    CHECK(problems[0].generation == 0);
    CHECK(problems[0].file == "fence");
    std::string all;
    for (const auto& p : problems)
        all += std::to_string(p.generation) + " " + p.message + "\n";
    CHECK_THAT(all, Catch::Contains("objects-1.seg, offset 64: object u #0, elements 500 to 999") && Catch::Contains("state.cbor is missing"));
}

TEST_CASE("looking creates nothing and says what is wrong") {
    const scratch place;
    const std::string nowhere = place.path + "/nowhere.dome", file = place.path + "/file";
    std::ofstream(file) << "x";
    CHECK_THAT(sentence([&] { store_view::list(nowhere); }, errc::usage), Catch::Contains("no directory"));
    CHECK_THAT(sentence([&] { store_view::verify(nowhere); }, errc::usage), Catch::Contains("no directory"));
    CHECK_THAT(sentence([&] { store_view::read(nowhere, 1); }, errc::usage), Catch::Contains("no directory"));
    CHECK_FALSE(fs::exists(nowhere));
    CHECK_THAT(sentence([&] { store_view::list(file); }, errc::usage), Catch::Contains("not a directory"));
    CHECK_THAT(sentence([&] { store_view::read(place.path, 1); }, errc::usage), Catch::Contains("no checkpoint has been committed"));
    store s(place.path);
    world(10, 1).save(s, 1, 4);
    CHECK_THAT(sentence([&] { store_view::read(place.path, 5); }, errc::usage), Catch::Contains("holds no generation 5; it holds 4"));
}
